"""Values of the first sentence of news that are not asked for: halves of names, where "die Band aus Rom" is
from, what others would do for as well.
"""

import re
from collections.abc import Callable

from quizgen.text.german.definite import stands_for_name
from quizgen.text.german.listed import is_of_three
from quizgen.text.german.open_gaps import is_of_unnamed_event
from quizgen.text.german.roles import role_kind
from quizgen.text.german.which import class_gender
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading
from quizgen.values.names import Named, Organisation, Person, Place, Term

_NOUNS = ("NN", "NNA")
_PART_OF_LAND = re.compile(r"(?:Ost|West|Nord|Süd|Mittel|Zentral)[a-zäöü]{4,}")
_WHOLE = ("country", "german-state", "us-state", "city")


def _is_home(reading: Reading, mention: Mention) -> bool:
    """ "der Meister aus Bremen", "Karl Huber aus Bremen"."""
    tokens, first = reading.sentence.tokens, mention.first
    if not isinstance(mention.value, Place) or first < 2 or tokens[first - 1].text != "aus":
        return False
    somebody = reading.covering(first - 2)
    named = somebody is not None and isinstance(somebody.value, Person)
    known = first > 2 and tokens[first - 3].text.lower() in ("der", "die", "das")
    return named or known or stands_for_name(tokens[first - 2].text)


def _is_where_of_event(reading: Reading, mention: Mention) -> bool:
    return isinstance(mention.value, Place) and is_of_unnamed_event(reading, mention)


def _is_loose_place(reading: Reading, mention: Mention) -> bool:
    """Where a court sits, and where "die Band aus Rom" plays: others would do as well."""
    if not isinstance(mention.value, Place):
        return False
    tokens, first = reading.sentence.tokens, mention.first
    seat = first > 1 and tokens[first - 2].text.lower().endswith("gericht")
    named = any(isinstance(m.value, Person | Organisation) for m in reading.mentions)
    noun = tokens[1].text
    open_actor = not named and tokens[0].text in ("Der", "Die") and tokens[2].tag in ("APPR", "APPRART")
    return seat or (open_actor and (stands_for_name(noun) or class_gender(noun) is not None))


def _is_end_of_name(reading: Reading, mention: Mention) -> bool:
    """ "die Internet | Watch Foundation", not "die Firma | Huber & Co."."""
    if mention.last - mention.first < 2 or not mention.first:
        return False
    before = reading.sentence.tokens[mention.first - 1]
    kind = class_gender(before.text) is not None or role_kind(before.text) is not None
    return isinstance(mention.value, Term) and before.tag in _NOUNS and not kind


def _is_part_of_land(reading: Reading, mention: Mention) -> bool:
    """ "in Osteuropa": as well in Europe."""
    value, word = mention.value, reading.sentence.tokens[mention.first].text
    whole = isinstance(value, Place) and value.kind in _WHOLE
    return isinstance(value, Named) and not whole and _PART_OF_LAND.fullmatch(word) is not None


LEAD_GAPS: tuple[tuple[Callable[[Reading, Mention], bool], str], ...] = (
    (is_of_three, "one name of several"),
    (_is_home, "an attribute"),
    (_is_where_of_event, "where an event was"),
    (_is_end_of_name, "half of a name"),
    (_is_loose_place, "a place that others would do for"),
    (_is_part_of_land, "a place that others would do for"),
)
