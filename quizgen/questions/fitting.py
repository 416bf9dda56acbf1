"""Whether a value fits a stem as an option: nothing in the stem gives it away or rules it out."""

import re

from quizgen.model import GAP, Bilingual, Fact, Lang, Value
from quizgen.questions.behaviour import behaviour
from quizgen.questions.nations import tells_people
from quizgen.text.wording import begins_in, contains
from quizgen.values.dates import Date
from quizgen.values.gazetteer import founded
from quizgen.values.magnitude import magnitude
from quizgen.values.names import Named, Organisation, Place
from quizgen.values.numbers import Number
from quizgen.values.places import place_spellings

_YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)\b")
_PARTS = ("us-state", "german-state")


def tells_where(value: Value, stem: Bilingual[str]) -> bool:
    """Whether the stem names the state that a city lies in, or the people of a country: of all options it
    could mean only this one."""
    if not isinstance(value, Place):
        return False
    if value.kind == "country":
        return tells_people(stem, value.name.de)
    return value.kind == "city" and any(
        contains(stem.de, name) for kind in _PARTS for name in place_spellings(kind)
    )


# "fled to the ____": what is asked for is a place, and no other organisation is one.
_AS_PLACE = re.compile(
    rf"\b(?:in|aus|innerhalb|into|from|to|within) (?:der|die|dem|das|the) {re.escape(GAP)}"
)


def is_as_place(value: Value, stem: Bilingual[str]) -> bool:
    """Whether an organisation is where something happened."""
    return isinstance(value, Organisation) and any(_AS_PLACE.search(stem[lang]) for lang in Lang)


def is_told(value: Value, stem: Bilingual[str]) -> bool:
    """Whether the stem says it, or a word that begins so: "North American" rules out North America."""
    if isinstance(value, Named):
        return any(begins_in(stem[lang], value.say(lang)) for lang in Lang)
    return any(contains(stem[lang], value.say(lang)) for lang in Lang)


def is_later(value: Value, told: str) -> bool:
    """Whether a country was not there yet in the years that are told."""
    since = founded(value)
    return since is not None and any(int(year) < since for year in _YEAR.findall(told))


def is_out_of_order(value: Value, key: Value, told: str) -> bool:
    """Whether a year lies on the other side of one that is told: no beginning after the end."""
    if not isinstance(value, Date) or not isinstance(key, Date):
        return False
    others = {int(year) for year in _YEAR.findall(told)} - {key.year}
    return any((value.year < year) != (key.year < year) or value.year == year for year in others)


def fits_gap(value: Value, key: Value, fact: Fact, stem: Bilingual[str]) -> bool:
    """Whether the words round a gap would take it as they take the key."""
    gapped = [lang for lang in Lang if GAP in stem[lang] and lang in fact.statement]
    if isinstance(value, Number):
        return not gapped or magnitude(value) != 1  # "one" of a plural
    if not isinstance(value, Place | Organisation) or not isinstance(key, Place | Organisation):
        return True
    return all(
        behaviour(value.say(lang), value.kind, lang) == behaviour(key.say(lang), key.kind, lang)
        for lang in gapped
    )
