"""Who an article names in full, whatever its language."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.model import Bilingual, Lang
from quizgen.text.given_names import given_name
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Person
from quizgen.values.people import KnownPerson, by_spelling, by_surname
from quizgen.values.person_kinds import family

_BORN = frozenset("born geboren née geborene".split())
_PARTICLES = frozenset("von van de di da la le del bin al ibn der ten zu".split())
_LONGEST_TITLE = 4  # words
_BEGINNING = 20  # tokens in which a text says when somebody was born, or what that person was


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

    def named_by_title(self, tokens: Sequence[Token]) -> Iterator[FullName]:
        """Where tokens are the name that is the title."""
        words = self.main.name[self.lang].split() if self.main else []
        size = len(words)
        for first in range(len(tokens) - size + 1 if words else 0):
            if [t.text for t in tokens[first : first + size]] == words:
                yield FullName(" ".join(words), first, first + size)

    def meant_by(self, surname: str) -> Person | None:
        """The one person of that surname, or of several the one whom the title names; a famous one where
        the article names nobody so."""
        bearers = self.by_surname.get(surname, [])
        if self.main in bearers:
            return self.main
        if not bearers and (known := by_surname(self.lang).get(surname)):
            return Person(known.name, known.kinds[0])
        return bearers[0] if len(bearers) == 1 else None


def titled(title: str, first: Sentence, is_role: Callable[[str], bool]) -> FullName | None:
    """The title as somebody's name, where the text begins with it and says when that person was born or what
    that person was: "Wangari Maathai war eine kenianische Professorin"."""
    words, tokens = title.split(), first.tokens
    size = next((n for n in range(2, 8) if " ".join(words) == _text(first, n)), 0)
    if not 2 <= len(words) <= _LONGEST_TITLE or not size or not all(map(_in_name, words)):
        return None
    born = any(t.text.lower() in _BORN for t in tokens[size:_BEGINNING])
    verb = next(
        (n for n in range(size, min(len(tokens), _BEGINNING)) if tokens[n].lemma in ("sein", "be")), 0
    )
    noun = next((t for t in tokens[verb + 1 :] if t.tag.startswith("NN")), None) if verb else None
    return FullName(title, 0, size) if born or (noun and is_role(noun.text)) else None


def _text(sentence: Sentence, size: int) -> str:
    return " ".join(token.text for token in sentence.tokens[:size])


def _in_name(word: str) -> bool:
    return word.isalpha() and (word[0].isupper() or word in _PARTICLES)


def introduced(kinds: Mapping[str, str], words: frozenset[str], lang: Lang, title: str = "") -> People:
    """The people of full names with their kinds, in an article of that title."""
    by_name: dict[str, Person] = {}
    by_surname: dict[str, list[Person]] = {}
    for text, kind in kinds.items():
        known = by_spelling(lang).get(text)
        person = _as_known(known, text, kind, lang) if known else None
        person = person or Person(Bilingual(text, text), kind)
        by_name[text] = person
        for surname in person.short_names(lang):
            bearers = by_surname.setdefault(surname, [])
            if person not in bearers:
                bearers.append(person)
    for text, person in by_name.items():
        for surname in _further_surnames(text):
            by_surname.setdefault(surname, [person])
    return People(lang, words, by_name, by_surname, by_name.get(title))


def _further_surnames(name: str) -> tuple[str, ...]:
    """What else somebody is called by: the first of two surnames, or one that stands in front.

    >>> _further_surnames("Emilio Huber Moser"), _further_surnames("Wu Meihua")
    (('Huber', 'Huber Moser'), ('Wu',))
    """
    first, *others = name.split()
    if not all(word.replace("-", "").isalpha() and word[0].isupper() for word in (first, *others)):
        return ()
    if len(others) == 2 and given_name(first) and not given_name(others[0]):
        return others[0], " ".join(others)
    return (first,) if len(others) == 1 and given_name(first) is None else ()


def _as_known(known: KnownPerson, text: str, kind: str, lang: Lang) -> Person | None:
    """The person of that name whom many know, unless the article says that its bearer is something else."""
    if kind and family(kind) not in map(family, known.kinds):
        return None
    name = Bilingual(text, known.name.en) if lang is Lang.DE else Bilingual(known.name.de, text)
    return Person(name, kind if kind in known.kinds else known.kinds[0])
