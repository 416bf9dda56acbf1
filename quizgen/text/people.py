"""Who an article names in full, whatever its language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.model import Bilingual, Lang
from quizgen.text.famous import famous_by_spelling, famous_by_surname
from quizgen.values.names import Person


@dataclass(frozen=True, slots=True)
class FullName:
    """A full name in the tokens `first` to `last`, as its bearer is called."""

    text: str
    first: int
    last: int
    kind: str = ""


@dataclass(frozen=True, slots=True)
class People:
    """The persons of an article, by full name and by surname."""

    lang: Lang
    words: frozenset[str]  # all of the article
    by_name: Mapping[str, Person]
    by_surname: Mapping[str, Sequence[Person]]
    main: Person | None = None  # whom the title names

    def meant_by(self, surname: str) -> Person | None:
        """The one person of that surname, or of several the one whom the title names; a famous one where
        the article names nobody so."""
        bearers = self.by_surname.get(surname, [])
        if self.main in bearers:
            return self.main
        if not bearers and (famous := famous_by_surname(self.lang).get(surname)):
            return Person(famous.name, famous.kind)
        return bearers[0] if len(bearers) == 1 else None


def introduced(kinds: Mapping[str, str], words: frozenset[str], lang: Lang, title: str = "") -> People:
    """The people of full names with their kinds, in an article of that title."""
    by_name: dict[str, Person] = {}
    by_surname: dict[str, list[Person]] = {}
    for text, kind in kinds.items():
        famous = famous_by_spelling(lang).get(text)
        name = Bilingual(text, text)
        if famous:
            name = Bilingual(text, famous.name.en) if lang is Lang.DE else Bilingual(famous.name.de, text)
        person = Person(name, famous.kind if famous else kind)
        by_name[text] = person
        for surname in person.short_names(lang):
            bearers = by_surname.setdefault(surname, [])
            if person not in bearers:
                bearers.append(person)
    return People(lang, words, by_name, by_surname, by_name.get(title))
