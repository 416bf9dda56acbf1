"""German words for offices tell whether a woman or a man holds them; English ones do not."""

from collections.abc import Mapping
from dataclasses import replace

from quizgen.model import Lang
from quizgen.relations.bound import Bound
from quizgen.relations.row import Row
from quizgen.relations.types import OFFICE, ROLE
from quizgen.text.given_names import given_name
from quizgen.values.names import Person
from quizgen.values.phrases import Phrase


def gendered(bound: Mapping[str, Bound], row: Row, lang: Lang) -> Mapping[str, Bound] | None:
    """The same with the offices of an English text as German says them of the first person of the row;
    None where nobody knows."""
    roles = [slot for slot in bound if row.slots[slot] & {ROLE, OFFICE} and _is_role(bound[slot])]
    if lang is Lang.DE or not roles:
        return bound
    people = (b.value for slot in row.slots if (b := bound.get(slot)) and isinstance(b.value, Person))
    person = next(people, None)
    gender = given_name(person.name.en.split()[0]) if person else None
    if gender is None:
        return None
    return dict(bound) if gender == "male" else _of_a_woman(bound, roles)


def _is_role(bound: Bound) -> bool:
    return isinstance(bound.nominal, Phrase) and bound.nominal.noun.person


def _of_a_woman(bound: Mapping[str, Bound], roles: list[str]) -> Mapping[str, Bound] | None:
    found = dict(bound)
    for slot in roles:
        role = found[slot].nominal
        said = role.for_woman() if isinstance(role, Phrase) else None
        if said is None:
            return None
        found[slot] = replace(found[slot], nominal=said)
    return found
