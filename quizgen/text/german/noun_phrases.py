"""Noun phrases as German writes them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from quizgen.model import Lang
from quizgen.text.noun_phrases import SAYABLE, Nominal, Phrasing, Test, counted
from quizgen.values import german, lexicon
from quizgen.values.grammar import Case, Determiner, Number
from quizgen.values.known_names import read_name
from quizgen.values.naming import Name
from quizgen.values.phrases import Phrase

_ARTICLES = {
    **dict.fromkeys(german.DEFINITE, Determiner.DEFINITE),
    **dict.fromkeys(german.INDEFINITE, Determiner.INDEFINITE),
}
_NUMERALS = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()


def _names(words: list[str], cases: frozenset[Case], definite: bool) -> Name | None:
    """The name that the words are, with its article if it has one: "Republikaner" are not "die
    Republikaner"."""
    name = _name(words, cases)
    if name is None and definite:  # "im Zweiten Weltkrieg"
        name = next(filter(None, (_name([a, *words], cases) for a in ("dem", "der", "das"))), None)
    bare = name is not None and name.de.article and words[0].lower() not in _ARTICLES and not definite
    return None if bare else name


def _phrases(
    words: list[str], cases: frozenset[Case], definite: bool = False, fits: Test = SAYABLE
) -> Iterator[Phrase]:
    """Every phrase that is written like this in one of the cases."""
    if words[1:2] == ["beiden"]:
        words = [words[0], "zwei", *words[2:]]  # "die beiden Länder"
    if not definite and (owner := _owner(words)):
        yield from _owned(owner, words[1:], cases)
        return
    first = words[0].lower()
    determiner = Determiner.DEFINITE if definite else Determiner.NONE
    if not definite:
        determiner = _ARTICLES.get(first, Determiner.NONE)
    rest = words if definite or determiner is Determiner.NONE else words[1:]
    count, rest = counted(rest, _NUMERALS, determiner)
    for phrase in _candidates(rest, determiner, count):
        if fits(phrase) and _is_written(phrase, words, cases, definite):
            yield phrase


def _name(words: list[str], cases: frozenset[Case]) -> Name | None:
    """ "den Hunnen" are several, or one Hun in the accusative, which is no name."""
    name, first = read_name(" ".join(words), Lang.DE), words[0].lower()
    if name and first in _ARTICLES and len(words) > 1:
        fitting = {german.article(Determiner.DEFINITE, case, name.de.gender) for case in cases}
        return name if first in fitting else None
    return name


def _candidates(words: list[str], determiner: Determiner, count: str = "") -> Iterator[Phrase]:
    """Phrases of these words without article, whether or not their forms agree."""
    end = next((i for i, word in enumerate(words) if lexicon.german_nouns(word)), None)
    if end is None:
        return
    choices = [[found for found, _ in lexicon.german_adjectives(_lowered(words, i))] for i in range(end)]
    attributes = tuple(_attributes(words[end + 1 :]))
    numbers = (Number.PLURAL,) if count else tuple(Number)
    for noun, of, number in product(lexicon.german_nouns(words[end]), attributes, numbers):
        for adjectives in product(*choices):
            yield Phrase(noun, number, determiner, adjectives, of, count)


def _lowered(words: list[str], at: int) -> str:
    """The first word of a sentence has a capital, whatever it is."""
    return words[at].lower() if at == 0 else words[at]


def _is_written(phrase: Phrase, words: list[str], cases: frozenset[Case], definite: bool) -> bool:
    wanted = _uncapital(" ".join(words))
    for text in (text for case in cases for text in phrase.written(case)):
        if _uncapital(text.partition(" ")[2] if definite else text) == wanted:
            return True
    return False


def _uncapital(text: str) -> str:
    return text[:1].lower() + text[1:]


def _attributes(words: list[str]) -> Iterator["Nominal | None"]:
    """What a genitive or "von" behind the noun can be: only None if there is nothing."""
    if not words:
        yield None
        return
    case, rest = Case.GENITIVE, words
    if words[0] in ("von", "vom") and len(words) > 1:
        case, rest = Case.DATIVE, words[1:]
    if name := _name(rest, frozenset({case})):
        yield name
    else:
        yield from _phrases(rest, frozenset({case}), definite=words[0] == "vom")


def _owner(words: list[str]) -> Name | None:
    """Whose it is in "Deutschlands Regierung"."""
    if len(words) < 2 or not words[0].endswith(("s", "’", "'")):
        return None
    name = read_name(words[0], Lang.DE)
    return name if name and not name.de.article and name.say(Lang.DE, Case.GENITIVE) == words[0] else None


def _owned(owner: Name, words: list[str], cases: frozenset[Case]) -> Iterator[Phrase]:
    """It is definite, and its adjectives end as without article: "Deutschlands größter Hafen"."""
    for phrase in _candidates(words, Determiner.DEFINITE):
        forms = (text for case in cases for text in phrase.written(case, article=False))
        owned = replace(phrase, of=owner)
        if phrase.of is None and owned.is_sayable and " ".join(words) in forms:
            yield owned


PHRASING = Phrasing(_names, _phrases)
