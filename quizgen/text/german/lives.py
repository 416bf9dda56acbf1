"""What brackets behind the name of a person tell of a life: "(* 3. Mai 1920 in Ulm; † 4. Juni 1980)"."""

from collections.abc import Iterator, Sequence

from quizgen.text.clauses import Piece, Pieces
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.dates import Date
from quizgen.values.names import Person, Place

_BORN = words("* geboren geb. geb")
_DIED = words("† gestorben gest. gest")
_LONGEST_NAME = 6  # tokens
_NAME_TAGS = ("NE", "FM", "CARD", "XY")
_PARTICLES = words("von van de der zu da di")


def lives(reading: Reading) -> Iterator[Pieces]:
    """Birth and death as sentences of their own, "X wurde am … in Y geboren."; only for whom the sentence
    begins with, since such a text is about one person."""
    tokens = reading.sentence.tokens
    opened = next((n for n, token in enumerate(tokens) if token.text == "("), 0)
    closed = next((n for n in range(opened, len(tokens)) if tokens[n].text == ")"), 0)
    if not closed or not _is_name(reading, opened):
        return
    name = range(opened)
    for n in range(opened + 1, closed):
        word = tokens[n].text.lower()
        if word not in _BORN | _DIED:
            continue
        told = _told(reading, n + 1, closed)
        if told and word in _BORN:
            yield (*name, "wurde", *told, "geboren", ".")
        elif told:
            yield (*name, "starb", *told, ".")


def _is_name(reading: Reading, opened: int) -> bool:
    tokens = reading.sentence.tokens
    known = reading.covering(0)
    if known is not None and isinstance(known.value, Person) and known.last == opened:
        return True
    named = (t.tag in _NAME_TAGS or t.text in _PARTICLES for t in tokens[:opened])
    return 2 <= opened <= _LONGEST_NAME and tokens[0].tag == "NE" and all(named)


def _told(reading: Reading, first: int, closed: int) -> list[Piece]:
    """The day or year behind a sign, as a clause says it, and the place behind that."""
    tokens = reading.sentence.tokens
    ruled = first + (tokens[first].text in ("am", "im"))
    date = reading.covering(ruled)
    if date is None or date.first != ruled or not isinstance(date.value, Date):
        return []
    before = {"day": ["am"], "month": ["im"], "year": []}[date.value.precision]
    return [*before, *range(date.first, date.last), *_where(reading, date.last, closed)]


def _where(reading: Reading, at: int, closed: int) -> Sequence[int]:
    """ "in Ulm", if nothing more is said of it."""
    tokens: Sequence[Token] = reading.sentence.tokens
    place = reading.covering(at + 1) if at + 1 < closed and tokens[at].text == "in" else None
    if place is None or not isinstance(place.value, Place):
        return ()
    ends = tokens[place.last].text in (";", ",", ")") or tokens[place.last].text.lower() in _DIED
    return range(at, place.last) if ends else ()
