"""What a slot of a relation may hold."""

from collections.abc import Iterator

from quizgen.nodes import did_you_mean
from quizgen.text.german.which import ORGANISATIONS
from quizgen.values.places import PLACE_KINDS

# Slots that every relation has; "more" are further phrases, which rows say that derive their sentences.
CIRCUMSTANCES = {"when": "date", "where": "place", "more": "thing"}
THING = "thing"  # a noun phrase that the lexicon knows in both languages
ROLE = "role"  # an office or profession
OFFICE = "office"  # an office or rank that is asked for
ABBREVIATION = "abbreviation"  # capitals that stand for several words,
WORDS = "words"  # and these words
BAND = "band"  # its name, which no word of either language is
TITLE = "title"  # of a work, between quotation marks
EVENT = "event:"  # and its kind: a battle or treaty with a name of its own in both languages
_GROUPS = {
    "actor": ("person", "organisation", "place", "term:name", THING),
    "any": ("person", "organisation", "place", "term", THING),
}
_TYPES = (
    "person", "organisation", "place", "term", "term:name", "quotation", "date", "date:year", "period",
    "number", "percent", "money", "quantity", "duration", THING, ROLE, OFFICE, ABBREVIATION, WORDS, TITLE,
    BAND,
    *(f"{EVENT}{kind}" for kind in ("battle", "treaty")), *(f"place:{kind}" for kind in PLACE_KINDS),
    *(f"organisation:{kind}" for kind in ORGANISATIONS),
)  # fmt: skip


def expand(text: str) -> frozenset[str]:
    """
    >>> sorted(expand("date|period"))
    ['date', 'period']
    """
    return frozenset(each for word in _words(text) for each in _GROUPS.get(word, (word,)))


def unknown(text: str) -> Iterator[tuple[str, str]]:
    """The words of a type that mean none, each with a hint."""
    known = (*_TYPES, *_GROUPS)
    return ((word, did_you_mean(word, known)) for word in _words(text) if word not in known)


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split("|")]
