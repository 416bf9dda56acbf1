"""Part of speech and lemma, by the models of HanTa, which nothing else in quizgen reads."""

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from quizgen.model import Lang
from quizgen.text.english.repair import repaired
from quizgen.text.morphemes import Model, read_model
from quizgen.text.morphology import Morphology
from quizgen.text.tokenizing import tokenize
from quizgen.text.tokens import Token
from quizgen.text.viterbi import most_likely

_MODELS = {Lang.DE: "morphmodel_ger.pgz", Lang.EN: "morphmodel_en.pgz"}
# Signs that the models have not been trained on, as those they know.
_QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"') | dict.fromkeys("‘’", "'"))
_SIGNS = {**dict.fromkeys("–-", "—"), "(": "[", ")": "]", "€": "£", "…": "..."}

_GROUPING = re.compile(r"(?<=\d)['’](?=\d)")  # of digits, in Switzerland

_REMEMBERED = 40_000  # words; a large newspaper uses about as many in a month
_SENTENCES = 256  # that are tagged once: a statement mostly says what its sentence does
_LONGEST = 60  # letters of a word that are looked at: it takes quadratic time


def tag(text: str, lang: Lang, start: int = 0) -> tuple[Token, ...]:
    """The tokens of one sentence that begins at `start` of its article.

    >>> [t.tag for t in tag("Trump tritt sein Amt an.", Lang.DE)]
    ['NE', 'VV(FIN)', 'PPOSAT', 'NN', 'PTKVZ', '$.']
    >>> [t.tag for t in tag("She didn’t like London’s plan.", Lang.EN)]
    ['PNP', 'VDD', 'XX0', 'VVI', 'NP0', 'POS', 'NN1', 'PUN']
    """
    tokens = _tagged(text, lang)
    if not start:
        return tokens
    return tuple(Token(t.text, t.lemma, t.tag, t.start + start, t.end + start) for t in tokens)


@lru_cache(maxsize=_SENTENCES)
def _tagged(text: str, lang: Lang) -> tuple[Token, ...]:
    found = tokenize(text, lang)
    words = [word[:_LONGEST] for word, _ in found]
    if lang is Lang.DE:
        words = [_GROUPING.sub(".", word) for word in words]
    else:
        words = [_SIGNS.get(word, word.translate(_QUOTES)) for word in words]
    tokens = tuple(
        Token(word, lemma, pos, at, at + len(word))
        for (word, at), (lemma, pos) in zip(found, _tagger(lang)(words), strict=True)
    )
    return repaired(tokens) if lang is Lang.EN else tokens


@cache
def frequent_words(lang: Lang) -> frozenset[str]:
    """Words that the models have met often enough to know as they are written.

    >>> "category" in frequent_words(Lang.EN), "catagory" in frequent_words(Lang.EN)
    (True, False)
    """
    return frozenset(_model(lang).common)


@cache
def _model(lang: Lang) -> Model:
    return read_model(files("HanTa").joinpath(_MODELS[lang]).read_bytes())


@cache
def _tagger(lang: Lang) -> Callable[[Sequence[str]], list[tuple[str, str]]]:
    """Lemmas and tags for the words of a sentence. Loading takes 0.15 s.

    What a word may be does not depend on its sentence, so it is kept: half the words of a text have been
    seen before.
    """
    model = _model(lang)
    morphology = Morphology(model)
    names = model.numbers.get("NP0")
    tags_of = lru_cache(maxsize=_REMEMBERED)(morphology.tags_of)

    @lru_cache(maxsize=_REMEMBERED)
    def read(word: str, number: int) -> tuple[str, str]:
        """An English name is its own lemma: it takes long to find none."""
        return word if number == names else morphology.lemma(word, number), morphology.name(number)

    def tagged(words: Sequence[str]) -> list[tuple[str, str]]:
        numbers = most_likely(words, tags_of, model.word_steps)
        return [read(word, number) for word, number in zip(words, numbers, strict=True)]

    return tagged
