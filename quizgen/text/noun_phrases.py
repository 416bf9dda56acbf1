"""Reads noun phrases of which every word is known in both languages, and nothing else.

>>> from quizgen.text.tagging import tag
>>> from quizgen.values.grammar import Case
>>> phrase = read_phrase(tag("den neuen Regierungen", Lang.DE), Lang.DE, frozenset({Case.DATIVE}))
>>> phrase and phrase.say(Lang.EN)
'the new governments'
>>> read_phrase(tag("die neue Bank", Lang.DE), Lang.DE) is None  # a bench or a bank
True
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import attrgetter

from quizgen.model import Lang
from quizgen.text.packages import module_of
from quizgen.text.tokens import Token
from quizgen.values.grammar import Case, Determiner
from quizgen.values.naming import Name
from quizgen.values.phrases import Phrase

Nominal = Phrase | Name
Test = Callable[[Phrase], bool]
SAYABLE: Test = attrgetter("is_sayable")
_ROLE: Test = attrgetter("is_role")
_CASES = frozenset((Case.NOMINATIVE, Case.ACCUSATIVE, Case.DATIVE))
_LONGEST = 14  # tokens
_REMEMBERED = 4096  # phrases that were read as roles


@dataclass(frozen=True, slots=True)
class Phrasing:
    """How a language writes noun phrases. What it is asked for: words, the cases that the sentence allows,
    and whether a preposition before them holds their article."""

    names: Callable[[list[str], frozenset[Case], bool], Name | None]  # the name that the words are
    phrases: Callable[[list[str], frozenset[Case], bool, Test], Iterator[Phrase]]  # all that is written so


@cache
def _phrasing(lang: Lang) -> Phrasing:
    """That of a language, loaded when first wanted."""
    found: Phrasing = module_of(lang, "noun_phrases").PHRASING
    return found


def read_phrase(
    tokens: Sequence[Token],
    lang: Lang,
    cases: frozenset[Case] = _CASES,
    definite: bool = False,
) -> Nominal | None:
    """The phrase or name that these tokens are, as a whole; None if a word of it is not known, or if it can
    be read in several ways that differ in meaning: "Löwen" are lions or Leuven.

    `cases` are those the sentence allows a German phrase; `definite` says that its article is in the
    preposition before it ("im neuen Parlament").
    """
    words = [token.text for token in tokens]
    if not 0 < len(words) <= _LONGEST:
        return None
    written = _phrasing(lang)
    name = written.names(words, cases, definite)
    phrases = tuple(written.phrases(words, cases, definite, SAYABLE))
    if name is None:
        return _only(phrases, lang)
    meant = name.say(lang.other).casefold()
    return name if all(phrase.say(lang.other).casefold() == meant for phrase in phrases) else None


def read_role(tokens: Sequence[Token], lang: Lang, cases: frozenset[Case] = _CASES) -> Phrase | None:
    """What somebody is or becomes, without article: "Präsident der USA", "president of the United States".

    >>> from quizgen.text.tagging import tag
    >>> role = read_role(tag("foreign minister of France", Lang.EN), Lang.EN)
    >>> [each.say(Lang.DE) for each in (role, role and role.for_woman()) if each]
    ['Außenminister Frankreichs', 'Außenministerin Frankreichs']
    """
    return role_of_words(tuple(token.text for token in tokens), lang, cases)


@lru_cache(maxsize=_REMEMBERED)
def role_of_words(words: tuple[str, ...], lang: Lang, cases: frozenset[Case]) -> Phrase | None:
    """The same of words that need not stand so in a text."""
    if not 0 < len(words) <= _LONGEST:
        return None
    return _only(_phrasing(lang).phrases(list(words), cases, False, _ROLE), lang)


def counted(words: list[str], numerals: Sequence[str], determiner: Determiner) -> tuple[str, list[str]]:
    """The number of "die drei Präsidenten", and the words behind it; `numerals` begin with two."""
    if determiner is Determiner.DEFINITE and len(words) > 1 and words[0] in numerals:
        return str(numerals.index(words[0]) + 2), words[1:]
    return "", words


def _only(readings: Iterable[Phrase], lang: Lang) -> Phrase | None:
    """The first, if all mean the same to the other language."""
    found = tuple(readings)
    meanings = {(phrase.say(lang.other), phrase.numerus) for phrase in found}
    return found[0] if len(meanings) == 1 else None
