"""What belongs to the subject: "seinen neuen Roman", "his new novel"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.model import Lang
from quizgen.relations.bound import Bound, Nominal
from quizgen.text.given_names import given_name
from quizgen.text.noun_phrases import read_phrase
from quizgen.text.tokens import Token
from quizgen.values.grammar import Case, Determiner, Gender, Number
from quizgen.values.lexemes import Use
from quizgen.values.names import Person
from quizgen.values.naming import Name
from quizgen.values.phrases import Phrase

_STEMS = ("sein", "ihr")
_PLURAL = {Case.NOMINATIVE: "e", Case.ACCUSATIVE: "e", Case.DATIVE: "en", Case.GENITIVE: "er"}
# What may stand for the possessive where a phrase is read: the article of a noun that is one, of several,
# or of what is not counted.
_READ_AS = {
    "": ("ein", "der", "das"),
    "e": ("eine", "die"),
    "en": ("einen", "den"),
    "em": ("einem", "dem"),
    "er": ("einer", "der"),
    "es": ("eines", "des"),
}
_MARKED = {"his": "sein", "her": "ihr"}


@dataclass(frozen=True, slots=True)
class Possessed:
    """A phrase with a possessive for its article; `words` are those of whose it is."""

    phrase: Phrase
    de: str
    en: str
    owner: frozenset[int]

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:  # noqa: ARG002
        if lang is Lang.EN:
            return f"{self.en} {self.phrase.say(lang, article=False)}"
        one = self.phrase.numerus is Number.SINGULAR
        determiner = Determiner.INDEFINITE if one else Determiner.DEFINITE
        opening, _, rest = replace(self.phrase, determiner=determiner).say(lang, case).partition(" ")
        return f"{self.de}{opening.removeprefix('ein') if one else _PLURAL[case]} {rest}"

    def number(self, lang: Lang) -> Number:
        return self.phrase.number(lang)


def possessed(tokens: Sequence[Token], owner: Bound, lang: Lang, cases: frozenset[Case]) -> Possessed | None:
    """What belongs to `owner`; None where the possessive may be somebody else's."""
    first, *rest = tokens
    word = first.text.lower()
    said = _words(word, owner, lang)
    phrases = _read(word, rest, lang, cases) if said and rest else ()
    phrase = next((p for p in phrases if isinstance(p, Phrase) and not p.count), None)
    if said is None or phrase is None or (phrase.noun.use is Use.STUFF):
        return None
    return Possessed(phrase, *said, owner.words)


def is_possessive(word: str, lang: Lang) -> bool:
    """
    >>> is_possessive("Ihren", Lang.DE), is_possessive("eine", Lang.DE)
    (True, False)
    """
    if lang is Lang.EN:
        return word.lower() in ("his", "her", "its", "their")
    return any(
        word.lower().removeprefix(stem) in _READ_AS for stem in _STEMS if word.lower().startswith(stem)
    )


def _words(word: str, owner: Bound, lang: Lang) -> tuple[str, str] | None:
    """The stem of the German possessive and the English one."""
    person, several = isinstance(owner.value, Person), owner.nominal.number(lang) is Number.PLURAL
    if isinstance(owner.value, Person) and not _may_be(owner.value, word):
        return None
    if lang is Lang.DE:
        stem = next(stem for stem in _STEMS if word.startswith(stem))
        if several:
            return (stem, "their") if stem == "ihr" else None
        english = ("his" if stem == "sein" else "her") if person else "its"
        fits = person or (_gender(owner.nominal) is Gender.FEMININE) == (stem == "ihr")
        return (stem, english) if fits else None
    if word in _MARKED:
        return (_MARKED[word], word) if person else None
    if person or several != (word == "their"):
        return None
    feminine = several or _gender(owner.nominal) is Gender.FEMININE
    return ("ihr" if feminine or owner.nominal.number(Lang.DE) is Number.PLURAL else "sein"), word


def _may_be(person: Person, word: str) -> bool:
    """Whether a possessive may be that person's, whose first name tells a woman from a man."""
    sex = given_name(person.name.en.split()[0])
    female = word.startswith(("ihr", "her"))
    return sex is None or female == (sex == "female")


def _gender(said: Nominal) -> Gender | None:
    if isinstance(said, Name):
        return said.de.gender
    return said.noun.de.gender if isinstance(said, Phrase) else None


def _read(
    word: str, rest: Sequence[Token], lang: Lang, cases: frozenset[Case]
) -> Iterator[Phrase | Name | None]:
    if lang is Lang.EN:
        yield read_phrase((_token("the"), *rest), lang)
        return
    ending = next(word.removeprefix(stem) for stem in _STEMS if word.startswith(stem))
    for article in _READ_AS[ending]:
        yield read_phrase((_token(article), *rest), lang, cases)


def _token(word: str) -> Token:
    return Token(word, word, "ART", 0, len(word))
