"""Years told from the sentence before: "im selben Jahr", "drei Jahre später", "ein Jahr darauf"."""

from collections.abc import Sequence

from quizgen.model import Lang
from quizgen.text.mentions import Mention
from quizgen.text.reading import words
from quizgen.text.tokens import Token
from quizgen.values.dates import Date
from quizgen.values.spelling import read_number

_SAME = words("selben gleichen demselben")
_NEXT = words("folgenden darauffolgenden")
_AFTER, _BEFORE = words("später darauf danach"), words("zuvor vorher davor früher")
_MOST = 60  # years that one counts on


def told_year(tokens: Sequence[Token], at: int, year: int | None) -> Mention | None:
    """The year that the words from `at` on mean where the sentence before tells of `year`; nothing in its
    own sentence proves it, so it is not asked for."""
    if year is None or at + 1 >= len(tokens):
        return None
    word, after = tokens[at].text.lower(), tokens[at + 1].text
    before = tokens[at - 1].text.lower() if at else ""
    if after == "Jahr" and before in ("im", "in"):
        if word in _SAME:
            return _told(year, at, at + 2)
        if word in _NEXT:
            return _told(year + 1, at, at + 2)
    if before == "im" and word == "jahr" and after.lower() in ("darauf", "danach", "zuvor", "davor"):
        return _told(year + (1 if after.lower() in _AFTER else -1), at, at + 2)
    return _counted(tokens, at, year)


def _counted(tokens: Sequence[Token], at: int, year: int) -> Mention | None:
    """ "Drei Jahre später"; "nur ein Jahr später" says more."""
    if at or tokens[1].text not in ("Jahr", "Jahre") or len(tokens) < at + 3:
        return None
    number = 1 if tokens[0].text == "Ein" else read_number(tokens[0].text.lower(), Lang.DE)
    way = tokens[2].text.lower()
    if number is None or number % 1 or not 0 < number <= _MOST or way not in _AFTER | _BEFORE:
        return None
    return _told(year + int(number) * (1 if way in _AFTER else -1), 0, 3)


def _told(year: int, first: int, last: int) -> Mention:
    return Mention(Date(year), first, last, stands_in=True, relative=True)
