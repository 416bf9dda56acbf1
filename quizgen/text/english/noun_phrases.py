"""Noun phrases as English writes them."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.model import Lang
from quizgen.text.noun_phrases import SAYABLE, Phrasing, Test, counted
from quizgen.values import lexicon
from quizgen.values.grammar import Case, Determiner, Number
from quizgen.values.known_names import read_name
from quizgen.values.lexemes import Adjective, Lexeme, Use
from quizgen.values.naming import Name
from quizgen.values.phrases import Phrase

_LONGEST_NOUN = 4  # words
_LONGEST_ADJECTIVE = 3
# German puts these before a name as they are: "the city of Jacksonville", die Stadt Jacksonville.
_APPOSED = frozenset(
    """Stadt Kolonie Staat Provinz Republik Königreich Insel Dorf Region Bundesstaat Bundesland Fürstentum
    Herzogtum Bezirk Siedlung Volksrepublik Gebiet Hafen Bistum Erzbistum""".split()
)
_ARTICLES = {"the": Determiner.DEFINITE, "a": Determiner.INDEFINITE, "an": Determiner.INDEFINITE}
_NUMERALS = "two three four five six seven eight nine ten eleven twelve".split()


def _names(words: list[str], _cases: frozenset[Case], _definite: bool) -> Name | None:
    """The name that the words are; one in the plural with its article, if it has one."""
    name = read_name(" ".join(words), Lang.EN)
    bare = name is not None and name.en.article and name.en.plural and words[0].lower() != "the"
    return None if bare else name


def _phrases(words: list[str], fits: Test = SAYABLE) -> Iterator[Phrase]:
    """Every phrase that is written like this; a longer noun wins over an adjective and a shorter one."""
    owner, rest = _owner(words)
    if rest is None:
        return
    determiner = Determiner.DEFINITE
    if not owner:
        determiner = _ARTICLES.get(words[0].lower(), Determiner.NONE)
        rest = words[1:] if words[0].lower() in _ARTICLES else [_known_in_small(words[0]), *words[1:]]
    many, rest = counted(rest, _NUMERALS, Determiner.NONE if owner else determiner)
    if not rest:
        return
    for count in range(len(rest)):
        modifiers = tuple(_adjectives(rest[:count]))
        if not modifiers:
            continue
        found = [
            (_notion(replace(phrase, adjectives=adjectives, of=owner or phrase.of, count=many)), preposition)
            for phrase, preposition in _headed(rest[count:], determiner)
            for adjectives in modifiers
            if not (owner and phrase.of) and not (many and phrase.numerus is Number.SINGULAR)
        ]
        found = [(phrase, word) for phrase, word in found if not _is_some_notion(phrase, determiner)]
        if sayable := [phrase for phrase, word in found if fits(phrase) and word in ("", phrase.governs)]:
            yield from sayable
            return


def _is_some_notion(phrase: Phrase, written: Determiner) -> bool:
    """ "the criticism" that was told of: English writes a notion without its article."""
    bare = phrase.say(Lang.EN) == phrase.say(Lang.EN, article=False)
    return written is Determiner.DEFINITE and phrase.noun.use is Use.NOTION and bare


def _adjectives(words: list[str]) -> Iterator[tuple[Adjective, ...]]:
    """Every way to read the words as adjectives, some of which have several words."""
    if not words:
        yield ()
    for length in range(1, min(_LONGEST_ADJECTIVE, len(words)) + 1):
        for first in lexicon.english_adjectives(" ".join(words[:length])):
            yield from ((first, *others) for others in _adjectives(words[length:]))


def _owner(words: list[str]) -> tuple[Name | None, list[str] | None]:
    """Whose it is in "the United Kingdom’s largest city", and the words behind; None behind a stranger."""
    for i, word in enumerate(words):
        if word.endswith(("’s", "'s")):  # a token of its own or not
            owner = read_name(" ".join([*words[:i], word[:-2]]).strip(), Lang.EN)
            return owner, words[i + 1 :] if owner else None
    return None, words


def _known_in_small(word: str) -> str:
    lower = word[:1].lower() + word[1:]
    return lower if lexicon.english_adjectives(lower) or lexicon.english_nouns(lower) else word


def _headed(words: list[str], determiner: Determiner) -> Iterator[tuple[Phrase, str]]:
    """Phrases that begin with their noun, and the preposition before what they are of."""
    for length in range(min(_LONGEST_NOUN, len(words)), 0, -1):
        text, rest = " ".join(words[:length]), words[length:]
        for noun, number in _nouns_written(text):
            phrase = Phrase(noun, number, determiner)
            if not rest:
                yield phrase, ""
            elif rest[0] in (noun.en.governs, "in") and len(rest) > 1:
                of = read_name(" ".join(rest[1:]), Lang.EN)
                if of and rest[0] == "of" and number is Number.SINGULAR and noun.de.singular in _APPOSED:
                    continue
                for attribute in (of,) if of else _phrases(rest[1:]):
                    yield replace(phrase, of=attribute), rest[0]


def _nouns_written(text: str) -> Iterator[tuple[Lexeme, Number]]:
    for noun in lexicon.english_nouns(text):
        yield from ((noun, number) for number in Number if noun.en.form(number) == text)


def _notion(phrase: Phrase) -> Phrase:
    """German says "die Inflation" where English says "inflation"."""
    plain = phrase.determiner is Determiner.NONE and not phrase.adjectives and not phrase.of
    if plain and phrase.noun.use is Use.NOTION:
        return replace(phrase, determiner=Determiner.DEFINITE)
    return phrase


PHRASING = Phrasing(_names, lambda words, _cases, _definite, fits: _phrases(words, fits))
