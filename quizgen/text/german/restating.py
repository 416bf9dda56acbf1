"""How German writes a name in full, and a resolved time, within a sentence."""

from quizgen.values.dates import Date

_SIBILANTS = ("s", "ß", "x", "z", "ce")
# Prepositions that a resolved time may keep: "bis Dienstag" is "bis 26. November 2024".
_KEPT = {
    "day": frozenset("am vom zum ab seit bis dem den der".split()),
    "month": frozenset("im vom zum ab seit bis ende anfang mitte für".split()),
    "year": frozenset("ende anfang mitte seit bis ab für".split()),
}


def in_full(full: str, mark: str) -> str:
    """The full name in the case of the words that stand for it.

    >>> in_full("Mark Rutte", "Ruttes"), in_full("Mark Rutte", "Rutte")
    ('Mark Ruttes', 'Mark Rutte')
    """
    last = full.split()[-1]
    if mark not in (f"{last}s", f"{last}’", f"{last}'"):
        return full
    return f"{full}’" if full.endswith(_SIBILANTS) else f"{full}s"


def timed(value: Date, before: str) -> tuple[str, str]:
    """What stands before a resolved time, whose own words could do without: the word `before` as it
    must be now, and what comes between.

    >>> timed(Date(2024, 11, 22), "kam")
    ('kam', 'am')
    >>> timed(Date(2024), "Ende"), timed(Date(2024), "des")
    (('Ende', ''), ('des', 'Jahres'))
    """
    word = before.lower()
    if word in _KEPT[value.precision]:
        return before, ""
    if value.precision == "year":
        if word in ("des", "beginn"):
            return before, "Jahres" if word == "des" else "des Jahres"
        if word == "in":
            return ("im" if before == "in" else "Im"), "Jahr"
        return before, "Jahr" if word == "im" else "im Jahr"
    if word == "auf":  # "in der Nacht auf Dienstag"
        return before, "den"
    return before, "am" if value.precision == "day" else "im"


def genitive(name: str) -> str:
    """
    >>> genitive("Marie Curie"), genitive("Karl Marx")
    ('Marie Curies', 'Karl Marx’')
    """
    return f"{name}’" if name.endswith(_SIBILANTS) else f"{name}s"
