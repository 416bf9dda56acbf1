"""How English asks for a value: wh-phrases by the kind of the value and the preposition before it."""

from collections.abc import Mapping

PLACES: Mapping[str, str] = {
    "country": "country", "territory": "territory", "city": "city", "us-state": "US state",
    "german-state": "German state",
    "austrian-state": "Austrian state", "canton": "canton", "province": "province",
    "region": "region", "river": "river", "lake": "lake", "sea": "sea", "mountain": "mountain",
    "island": "island", "continent": "continent", "planet": "planet", "moon": "moon", "building": "building",
}  # fmt: skip
ORGANISATIONS: Mapping[str, str] = {
    "party": "party", "company": "company", "club": "club", "newspaper": "newspaper",
    "university": "university", "agency": "agency", "alliance": "alliance", "bank": "bank", "court": "court",
    "ministry": "ministry", "union": "union", "band": "band", "broadcaster": "broadcaster", "team": "team",
    "airline": "airline", "news-agency": "news agency", "parliament": "parliament", "authority": "authority",
    "central-bank": "central bank", "school": "institution", "media": "publication",
    "international-organisation": "organization", "international-body": "body", "magazine": "magazine",
    "intelligence-service": "intelligence service", "space-agency": "space agency", "museum": "museum",
    "aid-and-campaign": "organization", "armed-group": "group", "orchestra": "orchestra",
}  # fmt: skip
_AREAS = (
    "country", "territory", "city", "us-state", "german-state", "austrian-state", "canton", "province",
    "region",
)  # fmt: skip
# Kinds of places that a preposition goes with, and what it is called in the question.
_AT: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "in": {"in": (*_AREAS, "lake", "sea", "building"), "on": ("continent",)},
    "on": {"on": ("island", "river", "lake", "sea", "planet", "moon", "mountain")},
    "from": {"from": (*_AREAS, "island")},
    "to": {"to": (*_AREAS, "island", "planet", "moon")},
    "into": {"into": (*_AREAS, "river", "lake", "sea")},
    "near": {"near": ("city", "river", "lake")},
    "across": {"across": ("river", "lake", "sea")},
    "through": {"through": _AREAS},
    "against": {"against": ("country",)},
    "with": {"with": ("country",)},
    "by": {"by": ("country",)},
}
# Dates by precision and preposition.
DATES: Mapping[tuple[str, str], str] = {
    ("day", "on"): "when", ("day", "since"): "since when", ("day", "until"): "until when",
    ("day", "by"): "by when", ("day", "from"): "from when", ("month", "in"): "when",
    ("month", "since"): "since when", ("month", "until"): "until when", ("month", "by"): "by when",
    ("year", "in"): "in which year", ("year", "since"): "since which year",
    ("year", "until"): "until which year", ("year", "by"): "by which year",
    ("year", "from"): "from which year", ("year", "after"): "after which year",
    ("year", "before"): "before which year", ("year", "during"): "in which year",
}  # fmt: skip
PERIODS: Mapping[str, str] = {
    "from": "during which period", "in": "in which period", "during": "during which period",
    "between": "in which period",
}  # fmt: skip
# "41 metres high": the adjective behind a measure becomes the question.
MEASURED: Mapping[str, str] = {
    "high": "how high", "tall": "how tall", "long": "how long", "wide": "how wide", "deep": "how deep",
    "thick": "how thick", "old": "how old", "away": "how far away", "heavy": "how heavy",
}  # fmt: skip
# Subjects whose height, size or share a number is: "What is the population of …?"
AMOUNTS = frozenset(
    """population area height length depth width weight size speed distance temperature rate share
    percentage proportion turnout price cost costs budget revenue income profit loss debt density
    salary average total number value elevation capacity volume score age diameter wavelength mass
    gdp wage fee fine prize""".split()
)
# Measures that a preposition rules: "at a distance of three miles".
MEASURES = frozenset(
    "distance altitude height depth speed temperature price cost pressure angle rate".split()
)
DIRECTIONS = frozenset(
    """north south east west northeast northwest southeast southwest north-east north-west south-east
    south-west away inland upstream downstream""".split()
)
# Hedges as a question says them in front of "how many"; the empty string goes without saying. Bounds are
# not asked for: what is more than 60 percent is more than 50, too, and "at least what share" is no English.
HEDGES: Mapping[str, str] = {
    **dict.fromkeys(
        """about around approximately roughly some nearly almost circa ca ca. estimated perhaps""".split(),
        "about",
    ),
    **dict.fromkeys(["close to", "an estimated"], "about"),
    **dict.fromkeys("only just exactly precisely all already".split(), ""),
}


def hedged(hedge: str) -> str | None:
    """How a question says the hedge, empty if it goes without; None where it has no way to.

    >>> hedged("roughly"), hedged("only"), hedged("hardly")
    ('about', '', None)
    """
    said = " ".join(hedge.lower().split())
    return HEDGES.get(said) if said else ""


def for_place(kind: str, preposition: str) -> str | None:
    """
    >>> for_place("city", "to"), for_place("river", "to")
    ('to which city', None)
    """
    for said, kinds in _AT.get(preposition, {}).items():
        if kind in kinds:
            return f"{said} which {PLACES[kind]}"
    return None
