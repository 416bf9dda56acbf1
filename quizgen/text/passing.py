"""The words by which a language tells what is said by the way."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passing:
    """Words in lower case, by what they tell."""

    for_instance: frozenset[str]  # before a place: others would do as well
    of: str  # before a place that belongs to a name: "the Great Fire of Rome"
    with_them: str  # before how many somebody had with them
    whole: frozenset[str]  # before a number: these are all there are
    from_then: frozenset[str]  # behind a duration: counted from something else
    of_year: tuple[tuple[str, ...], ...]  # between a thing and its year: "a lamp from 1988"
    onwards: frozenset[str]  # behind such a year: a period begins
    one: frozenset[str]  # the articles of such a thing
    this_year: frozenset[str]
    outdated: tuple[str, ...]  # how names and adjectives of renamed countries began
    acting: tuple[str, ...]  # how a question for a place begins that does something,
    vague: tuple[str, ...]  # but for one that nobody could draw on a map
    copula: frozenset[tuple[str, str]]  # its lemma with each finite tag: what somebody is, others are, too
    name_tag: str
    courtesy: frozenset[str]  # before a surname, as they are written; not before a name in full: "Mr"
    # Beside these the head of a party, named without its state or town, may be that of one.
    of_a_state: re.Pattern[str] | None = None
