"""Values that are words: persons, places, organisations, terms, and what somebody said."""

import random
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import ClassVar

from quizgen.model import Bilingual, Lang, Match, Value
from quizgen.values.endings import declined, genitives, inflections
from quizgen.values.organisations import known_organisation
from quizgen.values.person_kinds import family
from quizgen.values.places import PLACE_KINDS, known_place
from quizgen.values.spelling import fold, same_text
from quizgen.values.surnames import surnames, untitled

LONGEST = 400  # characters of a name or a quotation

_KIND = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DECISIVE = (re.compile(r"\b[ivx]+\b"), re.compile(r"\b(?:nord|ost|süd|west|north|east|south)"))
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Named(Value):
    """Something with a German and an English name. `kind` is a slug that narrows what may stand beside
    it as an option ("politician"); bad names and kinds raise ValueError."""

    name: Bilingual[str]
    kind: str = ""

    def __post_init__(self) -> None:
        check_text(self.name)
        if self.kind and not _KIND.fullmatch(self.kind):
            raise ValueError(f"'{self.kind}' is no kind; write it in small letters, digits and hyphens")

    @property
    def grain(self) -> str:
        return f"{self.type}:{self.kind}"

    def say(self, lang: Lang) -> str:
        return self.name[lang]

    def names(self, lang: Lang) -> tuple[str, ...]:
        """All that by itself means this value, `say` first."""
        return (self.name[lang],)

    def written(self, lang: Lang) -> Iterator[str]:  # noqa: ARG002
        """Further ways to write it that do not count as names."""
        yield from ()

    def forms(self, lang: Lang) -> tuple[str, ...]:
        names = self.names(lang)
        return _once(
            (*names, *(form for name in names for form in genitives(name, lang)), *self.written(lang))
        )

    def accepts(self, typed: str, lang: Lang) -> Match:
        return best_match(typed, (*self.names(lang), *self.names(lang.other)))

    def near(self, rng: random.Random) -> Iterator[Value]:  # noqa: ARG002
        return iter(())

    def short_names(self, lang: Lang) -> tuple[str, ...]:  # noqa: ARG002
        """What means this value only where the rest of the text says so."""
        return ()

    def overlaps(self, other: Value) -> bool:
        """Whether they share a name; "Trump" is one with Donald Trump, Melania Trump is not."""
        if not isinstance(other, Named):
            return False
        mine, theirs = _both(self.names), _both(other.names)
        return not (
            mine.isdisjoint(theirs | _both(other.short_names)) and theirs.isdisjoint(_both(self.short_names))
        )


@dataclass(frozen=True, slots=True)
class Person(Named):
    """
    >>> Person(Bilingual("Mark Rutte", "Mark Rutte")).forms(Lang.DE)
    ('Mark Rutte', 'Mark Ruttes', 'Rutte', 'Ruttes', 'M. Rutte')
    """

    type: ClassVar[str] = "person"

    @property
    def grain(self) -> str:
        return f"{self.type}:{family(self.kind)}"

    def surname(self, lang: Lang) -> str | None:
        """As others call the person; None for "Elisabeth II." and single names.

        >>> Person(Bilingual("Otto von Bismarck", "Otto von Bismarck")).surname(Lang.DE)
        'Bismarck'
        """
        return next(iter(self.short_names(lang)), None)

    def short_names(self, lang: Lang) -> tuple[str, ...]:
        """The surname and, where both are said, the same with its particle ("van Beethoven")."""
        return surnames(self.name[lang])

    def names(self, lang: Lang) -> tuple[str, ...]:
        name = self.name[lang]
        return _once((name, untitled(name), _without_initials(name)))

    def written(self, lang: Lang) -> Iterator[str]:
        # The longer first: whoever looks for the value in a text wants the whole of it.
        for surname in reversed(self.short_names(lang)):
            yield surname
            yield from genitives(surname, lang)
        yield from _abbreviated(self.name[lang])

    def accepts(self, typed: str, lang: Lang) -> Match:
        both = (*self.names(lang), *self.names(lang.other))
        if fold(typed) in _folded(short for name in both for short in _abbreviated(name)):
            return Match.RIGHT  # to the letter: the surname alone is not a misspelt "M. Rutte"
        return best_match(typed, both)


@dataclass(frozen=True, slots=True)
class Place(Named):
    """`kind` is one of `PLACE_KINDS`; further usual names of known places are known.

    >>> Place(Bilingual("USA", "United States"), "country").accepts("die Vereinigten Staaten", Lang.DE)
    <Match.RIGHT: 'right'>
    """

    type: ClassVar[str] = "place"

    def __post_init__(self) -> None:
        check_text(self.name)
        if self.kind not in PLACE_KINDS:
            raise ValueError(f"'{self.kind}' is no kind of place; one of: {', '.join(PLACE_KINDS)}")

    def names(self, lang: Lang) -> tuple[str, ...]:
        known = known_place(self.name.de, self.kind) or known_place(self.name.en, self.kind)
        more = (known.name[lang], *known.also[lang]) if known else ()
        return _once((self.name[lang], *more))

    def written(self, lang: Lang) -> Iterator[str]:
        yield from _cases(self.names(lang), lang)
        if lang is Lang.DE and self.kind == "country":
            yield from (name + "n" for name in self.names(lang) if name.endswith("e"))  # "den Niederlanden"

    def accepts(self, typed: str, lang: Lang) -> Match:
        both = (*self.names(lang), *self.names(lang.other))
        meant = known_place(typed.strip(), self.kind)
        if meant and _folded(meant.spellings()).isdisjoint(_folded(both)):
            return Match.WRONG  # North Carolina is no typo of South Carolina
        return best_match(typed, (*both, *self.written(Lang.DE)))


@dataclass(frozen=True, slots=True)
class Organisation(Named):
    """
    >>> Organisation(Bilingual("EZB", "ECB")).accepts("Europäische Zentralbank", Lang.DE)
    <Match.RIGHT: 'right'>
    """

    type: ClassVar[str] = "organisation"

    def names(self, lang: Lang) -> tuple[str, ...]:
        name = self.name[lang]
        known = known_organisation(self.name.de) or known_organisation(self.name.en) or ()
        return _once((name, *(pair[lang] for pair in known)))

    def written(self, lang: Lang) -> Iterator[str]:
        yield from _cases(self.names(lang), lang)
        # Newspapers write an abbreviation that is said as a word like one: "Nato", "Unesco".
        yield from (name.capitalize() for name in self.names(lang) if name.isupper() and len(name) >= 3)

    def accepts(self, typed: str, lang: Lang) -> Match:
        both = (*self.names(lang), *self.names(lang.other))
        return best_match(typed, (*both, *_cases(self.names(Lang.DE), Lang.DE)))


@dataclass(frozen=True, slots=True)
class Term(Named):
    """A notion, thing or word; inflected forms are taken for it.

    >>> Term(Bilingual("Erststimme", "first vote")).accepts("Erststimmen", Lang.DE)
    <Match.RIGHT: 'right'>
    """

    type: ClassVar[str] = "term"

    def written(self, lang: Lang) -> Iterator[str]:
        name = self.name[lang]
        bases = (name, *declined(name)) if lang is Lang.DE else (name,)
        for base in bases:
            yield from inflections(base, lang)

    def accepts(self, typed: str, lang: Lang) -> Match:
        match = best_match(typed, (*self.names(lang), *self.names(lang.other)))
        if match is Match.RIGHT:
            return match
        inflected = _folded(form for each in Lang for form in self.written(each))
        return Match.RIGHT if fold(typed) in inflected else match


@dataclass(frozen=True, slots=True)
class Quotation(Value):
    """Words somebody said or wrote, without the marks round them.

    >>> Quotation(Bilingual("Wir schaffen das", "We can do it")).say(Lang.DE)
    '„Wir schaffen das“'
    """

    type: ClassVar[str] = "quotation"
    text: Bilingual[str]

    def __post_init__(self) -> None:
        check_text(self.text)
        if not all(_words(self.text[lang]) for lang in Lang):
            raise ValueError("a quotation needs words")

    @property
    def grain(self) -> str:
        return self.type

    def say(self, lang: Lang) -> str:
        outer, inner = ("„“", "‚‘") if lang is Lang.DE else ("“”", "‘’")
        words = _NESTED.sub(rf"{inner[0]}\1{inner[1]}", _unquoted(self.text[lang]))
        return f"{outer[0]}{words}{outer[1]}"

    def forms(self, lang: Lang) -> tuple[str, ...]:
        words = _unquoted(self.text[lang])
        return _once((self.say(lang), *(f"{marks[0]}{words}{marks[1]}" for marks in _PAIRS), words))

    def accepts(self, typed: str, lang: Lang) -> Match:  # noqa: ARG002
        likeness = max(_likeness(typed, self.text[each]) for each in Lang)
        if likeness == 1:
            return Match.RIGHT
        return Match.ALMOST if likeness >= 0.9 else Match.WRONG

    def near(self, rng: random.Random) -> Iterator[Value]:  # noqa: ARG002
        return iter(())

    def overlaps(self, other: Value) -> bool:
        """The same words, marks and punctuation aside."""
        return isinstance(other, Quotation) and any(
            _words(self.text[lang]) == _words(other.text[lang]) for lang in Lang
        )


_UNSHOWN = frozenset(("Cc", "Cs", "Zl", "Zp"))


def check_text(text: Bilingual[str]) -> None:
    """Raise ValueError unless both can be shown in one line as they are."""
    for words in (text.de, text.en):
        if not words.strip():
            raise ValueError("the name is empty")
        if not words.isprintable() and any(unicodedata.category(sign) in _UNSHOWN for sign in words):
            raise ValueError("the name holds a line break or control character")
        if words != words.strip():
            raise ValueError(f"the name '{words}' begins or ends with a space")
        if len(words) > LONGEST:
            raise ValueError(f"the name has {len(words)} characters, more than {LONGEST}")


def best_match(typed: str, names: Iterable[str]) -> Match:
    """What `typed` is worth against the name it fits best."""
    worths = {same_text(typed, name) for name in names if not _contradicts(typed, name)}
    return next((worth for worth in Match if worth in worths), Match.WRONG)


def _contradicts(typed: str, name: str) -> bool:
    """Two letters apart, yet no typos: Elizabeth I and II, West and East Germany."""
    pairs = ((set(sign.findall(typed.casefold())), set(sign.findall(name.casefold()))) for sign in _DECISIVE)
    return any(given and due and given != due for given, due in pairs)


def _both(names: Callable[[Lang], Iterable[str]]) -> frozenset[str]:
    return _folded(name for lang in Lang for name in names(lang))


def _once(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(forms))


def _folded(names: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(name) for name in names)


def _cases(names: Iterable[str], lang: Lang) -> Iterator[str]:
    """The cases of German names with an adjective: "dem Schwarzen Meer", "des Schwarzen Meeres"."""
    if lang is Lang.EN:
        return
    for name in names:
        for form in declined(name):
            yield form
            if form.split(" ")[0].endswith("en"):
                yield from (form + "s", form + "es")


def _without_initials(name: str) -> str:
    """ "John F. Kennedy" is asked for as John Kennedy, too."""
    first, *rest = name.split()
    return " ".join((first, *(word for word in rest[:-1] if not re.fullmatch(r"\w\.", word)), *rest[-1:]))


def _abbreviated(name: str) -> Iterator[str]:
    found = surnames(name)
    first = untitled(name).split()[0]
    if found and first != found[0]:
        yield from (f"{first[0]}. {surname}" for surname in reversed(found))


_PAIRS = ("„“", "“”", "»«", "«»", '""', "„”", "‚‘", "‘’")
_NESTED = re.compile(r"[„“”\"»«]([^„“”\"»«]*)[„“”\"»«]")


def _unquoted(text: str) -> str:
    """The words without the marks, if one pair of them holds all."""
    inside = text[1:-1]
    for left, right in (tuple(marks) for marks in _PAIRS):
        if text[0] + text[-1] == left + right and inside.strip() and _balanced(inside, left, right):
            return inside.strip()
    return text


def _balanced(inside: str, left: str, right: str) -> bool:
    """Whether every mark that closes within has been opened within."""
    if left == right:
        return left not in inside
    depth = 0
    for sign in inside:
        depth += (sign == left) - (sign == right)
        if depth < 0:
            return False
    return True


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


def _likeness(one: str, other: str) -> float:
    """From 0 to 1, by characters of the words; 1 only for the same words."""
    left, right = " ".join(_words(one)), " ".join(_words(other))
    return 1.0 if left == right else min(SequenceMatcher(None, left, right, autojunk=False).ratio(), 0.99)
