"""Part of speech and lemma, by HanTa, which nothing else in quizgen imports."""

from functools import cache, lru_cache
from typing import Any

from quizgen.model import Lang
from quizgen.text.english.repair import repaired
from quizgen.text.tokenizing import tokenize
from quizgen.text.tokens import Token
from quizgen.text.viterbi import most_likely

_MODELS = {Lang.DE: "morphmodel_ger.pgz", Lang.EN: "morphmodel_en.pgz"}
# Signs that the models have not been trained on, as those they know.
_QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"') | dict.fromkeys("‘’", "'"))
_SIGNS = {**dict.fromkeys("–-", "—"), "(": "[", ")": "]", "€": "£", "…": "..."}

_REMEMBERED = 40_000  # words; a large newspaper uses about as many in a month
_LONGEST = 60  # letters of a word that are looked at: HanTa takes quadratic time for one word


def tag(text: str, lang: Lang, start: int = 0) -> tuple[Token, ...]:
    """The tokens of one sentence that begins at `start` of its article.

    >>> [t.tag for t in tag("Trump tritt sein Amt an.", Lang.DE)]
    ['NE', 'VV(FIN)', 'PPOSAT', 'NN', 'PTKVZ', '$.']
    >>> [t.tag for t in tag("She didn’t like London’s plan.", Lang.EN)]
    ['PNP', 'VDD', 'XX0', 'VVI', 'NP0', 'POS', 'NN1', 'PUN']
    """
    found = tokenize(text, lang, start)
    words = [word[:_LONGEST] for word, _ in found]
    if lang is Lang.EN:
        words = [_SIGNS.get(word, word.translate(_QUOTES)) for word in words]
    tagged = _tagger(lang).tag_sent(words, taglevel=1)
    tokens = tuple(
        Token(word, lemma, pos, at, at + len(word))
        for (word, at), (_, lemma, pos) in zip(found, tagged, strict=True)
    )
    return repaired(tokens) if lang is Lang.EN else tokens


@cache
def _tagger(lang: Lang) -> Any:  # HanTa ships no types
    """Loading takes 0.15 s. What a word may be does not depend on its sentence, so it is kept: half the
    words of a text have been seen before. The search for the best tags is our own, with the same result."""
    from HanTa.HanoverTagger import HanoverTagger

    tagger = HanoverTagger(_MODELS[lang])
    for slow in ("analyze_forward", "_analyze"):
        setattr(tagger, slow, lru_cache(maxsize=_REMEMBERED)(getattr(tagger, slow)))

    @lru_cache(maxsize=_REMEMBERED)
    def tags_of(word: str, capital_counts: bool) -> dict[int, float]:
        return dict(tagger._tag_word(word, 5, capital_counts, True))

    tagger.tag_sent_viterbi = lambda words, _: most_likely(words, tags_of, tagger.LP_trans_word)
    return tagger
