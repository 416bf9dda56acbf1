"""Whom "the physicist" means: the one person of the sentences before who is one."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from quizgen.text.reading import Reading
from quizgen.values.names import Named, Person

# Kinds of person whose every noun says what somebody is, and not which office that person holds.
_PROFESSIONS = frozenset(("scientist", "artist", "journalist", "explorer", "astronaut"))

Roles = Mapping[Person, Set[str]]  # nouns in lower case that the article says of each


@dataclass(frozen=True, slots=True)
class Description:
    """A definite noun phrase for somebody, from its article to its noun; `genders` as of a centre."""

    first: int
    at: int
    genders: frozenset[str]
    noun: str  # in lower case
    kind: str  # of person, by the noun
    written: bool  # whether a name can stand in its place

    def fits(self, value: Named | None, roles: Roles, *, alone: bool = False) -> bool:
        """Whether somebody is known to be that, or may be, if that leaves nobody else (`alone`)."""
        if not isinstance(value, Person):
            return False
        kinds = (self.kind, "") if alone else (self.kind,)
        return self.noun in roles.get(value, ()) or (self.kind in _PROFESSIONS and value.kind in kinds)


def roles_told(readings: Sequence[Reading], predicates: Mapping[Person, Set[str]]) -> dict[Person, set[str]]:
    """The nouns before names, and those of `predicates`."""
    found: dict[Person, set[str]] = {person: set(nouns) for person, nouns in predicates.items()}
    for reading in readings:
        for mention in reading.mentions:
            if isinstance(mention.value, Person) and mention.role:
                found.setdefault(mention.value, set()).add(mention.role.split()[-1].lower())
    return found
