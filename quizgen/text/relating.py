"""The words by which relations judge what a clause says beside what they state."""

from dataclasses import dataclass
from functools import cache

from quizgen.model import Lang
from quizgen.text.packages import module_of


@dataclass(frozen=True, slots=True)
class Relating:
    """Words in lower case, by what they tell; "" among prepositions is a phrase without one."""

    # Prepositions of what tells how, why, when or where: what happened stays true without it.
    spare: frozenset[str]
    claiming: frozenset[str]  # in such a phrase: whose claim it is, or what it depends on
    claiming_ends: tuple[str, ...]  # and how such words end: "Polizeiangaben"
    sometime: frozenset[str]  # in such a phrase: a time of which only the article tells the year
    at: frozenset[str]  # prepositions of the place where something is
    on: frozenset[str]  # of a day, month or year
    during: frozenset[str]  # of a period,
    spanning: frozenset[str]  # where its ends are told, not that something happened within
    at_event: frozenset[str]  # before an event: what happened there happened where that was
    origin: str  # behind a noun: where somebody or something comes from
    by: tuple[str, ...]  # who does what is done
    owning: frozenset[str]  # between two nouns: the first is of the second
    nobody: frozenset[str]  # in a subject: hardly anybody is meant
    people: frozenset[str]  # as they are written: what a number of persons counts
    of_years: frozenset[str]  # before a year: no more than that it is one
    before_years: frozenset[str]  # before a year: said of it, or that it is one
    beside_numbers: frozenset[str]  # before a number: when or where it is that
    unsure: frozenset[str]  # before an amount
    taking_back: tuple[str, ...]  # how adjectives begin beside which a noun is not what it says
    qualifying: frozenset[str]  # before what somebody is: that he was, will be, or is but called
    persons: tuple[str, ...]  # what nouns for persons end in ("Alt-Landeshauptmann", "ÖVP-Obmann")


@cache
def relating(lang: Lang) -> Relating:
    """That of a language, loaded when first wanted."""
    found: Relating = module_of(lang, "relating").RELATING
    return found
