"""Times that fall out of news without a day: "am Dienstag", "im Jänner", "vor gut einer Woche" mean nothing
to whoever reads a sentence alone, and what happened has happened without them.
"""

import re
from collections.abc import Callable, Sequence

from quizgen.text.german.relative_dates import tells_of_past
from quizgen.text.german.words import MONTHS, SEASONS
from quizgen.text.reading import Edit, Reading, words
from quizgen.text.tokens import Token
from quizgen.values.amounts import Money
from quizgen.values.dates import Date, Period
from quizgen.values.numbers import Number, Percent

_WEEKDAY = re.compile(
    r"(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)"
    r"(?:s|früh|morgen|mittag|vormittag|nachmittag|abend|nacht)?"
)
_LAST = words("vergangenen vergangene vergangenes vorigen vorige voriges letzten letzte letztes")
_MONTHS = MONTHS | SEASONS
_LAST_SPANS = words("vorjahr vormonat")
_SPANS = words("jahr monat woche")
_PARTS = words("anfang mitte ende")
_DAY = re.compile(r"\d{1,2}\.")
_ABOUT = words("gut knapp rund etwa wenigen einigen mehreren fast mehr als über")
_UNITS = words("tagen woche wochen monat monaten jahr jahren stunden")
_GONE_BY = words("gestern jüngst kürzlich")
_AT_PRESENT = words("derzeit gegenwärtig momentan zurzeit inzwischen mittlerweile")
_SOONER = words("bereits schon erst noch")  # goes with the time
_YEAR = re.compile(r"1\d{3}|20\d\d")
_MAY_PRECEDE = ("VV", "VA", "VM", "NN", "NE", "PPER", "PRF", "$(")  # tags of what it may follow to go
_BINDS = words("und oder bis – sowie")
_LONGEST = 5  # words of "vor mehr als zwei Jahren"


def days(reading: Reading, lower: Sequence[str]) -> list[Edit]:
    """ "am Dienstag", "an diesem Dienstag", "am vergangenen Wochenende" in the middle of a sentence."""
    return _found(reading, lower, _end_of_day)


def told_as_past(reading: Reading, fallen: Sequence[Edit]) -> bool:
    """Whether what happened at these times has happened: without them it is still true."""
    return all(tells_of_past(reading.sentence.tokens, edit.first) for edit in fallen)


def times(reading: Reading, lower: Sequence[str]) -> list[Edit]:
    """ "im Jänner", "Mitte April", "vor einer Woche", "inzwischen" in the middle of a sentence, where no
    figure goes with it."""
    tokens = reading.sentence.tokens
    now = [Edit(n, n + 1) for n in range(1, len(tokens) - 1) if lower[n] in _AT_PRESENT]
    if any(isinstance(m.value, Number | Percent | Money) for m in reading.mentions):
        return [edit for edit in now if tokens[edit.first - 1].tag == "ART"]  # "die derzeit verletzte Huber"
    found = [edit for edit in _found(reading, lower, _end_of_time) if told_as_past(reading, (edit,))]
    return [*found, *(edit for edit in now if tokens[edit.first - 1].text != ",")]


def _found(
    reading: Reading, lower: Sequence[str], end_of: Callable[[Sequence[Token], Sequence[str], int], int]
) -> list[Edit]:
    tokens, found = reading.sentence.tokens, list[Edit]()
    for n in range(1, len(tokens) - 2):
        last = end_of(tokens, lower, n)
        first = n - (lower[n - 1] in _SOONER and n > 1)
        if last and not _is_dated(reading, n, last) and _may_go(tokens, first, last):
            found.append(Edit(first, last))
    return found


def _is_dated(reading: Reading, first: int, last: int) -> bool:
    covering = (reading.covering(n) for n in range(first, last))
    return any(m is not None and isinstance(m.value, Date | Period) for m in covering)


def _end_of_day(tokens: Sequence[Token], lower: Sequence[str], n: int) -> int:
    """Behind the words for a day of these weeks that begin at n, 0 if there are none."""
    night = lower[n : n + 3] == ["in", "der", "nacht"] and n + 4 < len(tokens)
    this = lower[n : n + 2] == ["an", "diesem"]
    if not (night or this) and lower[n] != "am":
        return 0
    day = n + 4 if night else n + 2 if this else n + 1 + (lower[n + 1] in _LAST)
    return day + 1 if _WEEKDAY.fullmatch(tokens[day].text) or lower[day] == "wochenende" else 0


def _end_of_time(tokens: Sequence[Token], lower: Sequence[str], n: int) -> int:
    """The same of another time near the day of publishing."""
    word, after = lower[n], lower[n + 1 : n + _LONGEST + 1]
    if word in _GONE_BY and tokens[n].tag == "ADV":
        return n + 1
    size = 0
    if (word == "im" and after[0] in _MONTHS | _LAST_SPANS) or (word in _PARTS and after[0] in _MONTHS):
        size = 2
    elif word in ("im", "in", "am") and after[0] in _LAST and after[1] in _SPANS:
        size = 3
    elif word in _LAST and after[0] in _SPANS:
        size = 2
    elif _is_day_of_month(word, after) or (word in _PARTS and after[:2] == ["dieser", "woche"]):
        size = 3
    elif word == "vor":
        size = _size_of_ago(tokens, n, after)
    of_year = any(_YEAR.fullmatch(token.text) for token in tokens[n + size : n + size + 1])
    return n + size if size and not of_year else 0


def _is_day_of_month(word: str, after: Sequence[str]) -> bool:
    return word == "am" and _DAY.fullmatch(after[0]) is not None and after[1] in _MONTHS


def _size_of_ago(tokens: Sequence[Token], n: int, after: Sequence[str]) -> int:
    """Tokens of "vor gut zwei Jahren" that begin at n."""
    size = next((k + 2 for k, unit in enumerate(after) if unit in _UNITS), 0)
    return size if size > 2 and all(_counts(tokens[m]) for m in range(n + 1, n + size - 1)) else 0


def _counts(token: Token) -> bool:
    return token.text.lower() in _ABOUT or token.tag == "CARD" or token.text.startswith("ein")


def _may_go(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether what stands round it is a whole clause without it."""
    after = tokens[last : last + 2]
    if not tokens[first - 1].tag.startswith(_MAY_PRECEDE) or not after:
        return False
    more = after[0].text == "," and after[-1].tag in ("CARD", "ADJ(A)", "ART", "PRELS")
    return after[0].text not in _BINDS and not more
