"""Whom an article is about, and whose name was not read in full."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from quizgen.text.reading import Reading
from quizgen.values.names import Person

_ASIDE = re.compile(r"\s*[,(:–].*$")  # of a title: "Marie Curie, Physicist"


@dataclass(frozen=True, slots=True)
class Main:
    """The person an article is about, by the key of the centre; `called` is how the title calls it if that
    is all it says."""

    key: str = ""
    called: str = ""

    @property
    def titled(self) -> bool:
        return bool(self.called)


def main_person(readings: Sequence[Reading], title: str) -> Main:
    """Whom the title names; else the one most often named, from the beginning."""
    counts: dict[Person, int] = {}
    for reading in readings:
        for mention in reading.mentions:
            if isinstance(mention.value, Person):
                counts[mention.value] = counts.get(mention.value, 0) + 1
    called = _ASIDE.sub("", title)
    words = set(called.split())
    named = [p for p in counts if words.issuperset(p.name.de.split()) or words.issuperset(p.name.en.split())]
    named = named or [p for p in counts if p.name.de.split()[-1] in words]
    if len(named) == 1:
        name = {*named[0].name.de.split(), *named[0].name.en.split(), *_before_surname(called, named[0])}
        return Main(key_of(named[0]), called if words <= name else "")
    often = sorted(counts, key=lambda p: -counts[p])
    first = {m.value for reading in readings[:2] for m in reading.mentions}
    if not named and often and often[0] in first and counts[often[0]] > 2:
        second = counts[often[1]] if len(often) > 1 else 0
        return Main(key_of(often[0])) if counts[often[0]] >= 2 * second else Main()
    return Main()


def _before_surname(called: str, person: Person) -> list[str]:
    """Further given names of a title like "Grace Hopper"."""
    *given, last = called.split() or [""]
    return given if last == person.name.de.split()[-1] and all(g[:1].isupper() for g in given[:2]) else []


def misread(readings: Sequence[Reading], names: Collection[str]) -> frozenset[Person]:
    """Persons whose name goes on beyond what was read as such; `names` are the tags that further
    words of it may have."""
    found = set()
    for reading in readings:
        tokens = reading.sentence.tokens
        for mention in reading.mentions:
            beside = [n for n in (mention.first - 1, mention.last) if 0 <= n < len(tokens)]
            role = mention.role.split()
            if isinstance(mention.value, Person) and any(
                tokens[n].tag in names
                and tokens[n].text[0].isupper()
                and isinstance(getattr(reading.covering(n), "value", None), Person | type(None))
                and (n > mention.first or not role or tokens[n].text != role[-1])
                for n in beside
            ):
                found.add(mention.value)
    return frozenset(found)


def key_of(person: Person) -> str:
    return f"person {person.name.de}"
