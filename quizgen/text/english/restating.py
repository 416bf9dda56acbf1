"""How English writes a name in full, and a resolved time, within a sentence."""

from quizgen.values.dates import Date

_GENITIVES = ("'s", "’s", "'", "’")
# Prepositions that a resolved time may keep: "until Tuesday" is "until November 26, 2024".
_KEPT = {
    "day": frozenset("on since until till by from before after the of".split()),
    "month": frozenset("in since until till by from before after during of".split()),
    "year": frozenset("in since until till by from before after during of".split()),
}
_OWN = {"day": "on", "month": "in", "year": "in"}


def in_full(full: str, mark: str) -> str:
    """The full name in the form of the words that stand for it.

    >>> in_full("Mark Rutte", "Rutte’s"), in_full("Mark Rutte", "Rutte")
    ('Mark Rutte’s', 'Mark Rutte')
    """
    last = full.split()[-1]
    ending = next((e for e in _GENITIVES if mark == last + e), "")
    return full + ending


def timed(value: Date, before: str) -> tuple[str, str]:
    """What stands before a resolved time, whose own words could do without: the word `before` as it
    must be, and what comes between.

    >>> timed(Date(2024, 11, 22), "came"), timed(Date(2024), "in")
    (('came', 'on'), ('in', ''))
    """
    if before.lower() in _KEPT[value.precision]:
        return before, ""
    return before, _OWN[value.precision]


def genitive(name: str) -> str:
    """
    >>> genitive("Marie Curie"), genitive("John Adams")
    ('Marie Curie’s', 'John Adams’')
    """
    return name + ("’" if name.endswith("s") else "’s")
