"""Dates, periods, decades and centuries in an English sentence."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType

from quizgen.model import Bilingual
from quizgen.text.dating import Read, are_ends, century, completed
from quizgen.text.english.eras import era_before, era_behind
from quizgen.text.english.hedges import date_hedge_before
from quizgen.text.english.relative_dates import relative_date, tells_of_future, tells_of_past
from quizgen.text.english.words import WEEKDAYS
from quizgen.text.english.years import is_year
from quizgen.text.mentions import Mention
from quizgen.text.spacing import stands_free, touches
from quizgen.text.timeline import Days
from quizgen.text.tokens import Token
from quizgen.values.dates import Date, Period
from quizgen.values.names import Term

_NAMES = (
    "January|Jan.|Jan February|Feb.|Feb March|Mar. April|Apr. May June|Jun.|Jun July|Jul.|Jul "
    "August|Aug.|Aug "
    "September|Sept.|Sep.|Sept|Sep October|Oct.|Oct November|Nov.|Nov December|Dec.|Dec"
)
MONTHS: Mapping[str, int] = MappingProxyType(
    {name: number for number, names in enumerate(_NAMES.split(), start=1) for name in names.split("|")}
)
_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?", re.ASCII)
_YEAR = re.compile(r"[12]\d{3}", re.ASCII)
_SMALL_YEAR = re.compile(r"[1-9]\d{0,3}|[1-9],\d{3}", re.ASCII)
_DECADE = re.compile(r"(1[0-9]|20)(\d)0['’]?s", re.ASCII)
_CENTURY = re.compile(r"([1-9]|1\d|2[01])(?:st|nd|rd|th)", re.ASCII)
_CENTURIES_IN_WORDS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(),
        start=1,
    )
}
_UNTIL = frozenset(("to", "until", "till", "through", "–", "-", "—"))
_DASHES = frozenset("–-—")


def find_dates(tokens: Sequence[Token], days: Days) -> Iterator[Mention]:
    """Every date that is certain, in order."""
    at = 0
    while at < len(tokens):
        mention = _dated(tokens, at, days) or (relative_date(tokens, at, days) if days.issued else None)
        if mention:
            yield mention
        at = max(mention.last if mention else 0, at + 1)


def _dated(tokens: Sequence[Token], at: int, days: Days) -> Mention | None:
    word = tokens[at].text
    if word in _CENTURIES_IN_WORDS or word.lower() in _CENTURIES_IN_WORDS:
        return _century(tokens, at)
    if not (word[0].isdecimal() or word in MONTHS or word.startswith(("AD", "A.D", "'", "’"))):
        return None
    return (
        _century(tokens, at)
        or _decade(tokens, at)
        or _period(tokens, at)
        or _single(tokens, at)
        or _without_year(tokens, at, days)
    )


# --- reading what is written


def _read(tokens: Sequence[Token], at: int) -> Read | None:
    """Day, month, year or what there is of them, beginning at a token."""
    if at >= len(tokens):
        return None
    word = tokens[at].text
    if word in MONTHS:
        return _from_month(tokens, at)
    if _DAY.fullmatch(word):
        month = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].text == "of")
        if month < len(tokens) and tokens[month].text in MONTHS:
            read = Read(month + 1, month=MONTHS[tokens[month].text], day=_number(word))
            return _with_year(tokens, read)
    return _bare_year(tokens, at)


def _number(word: str) -> int:
    return int(re.sub(r"\D", "", word))


def _from_month(tokens: Sequence[Token], at: int) -> Read:
    """ "March 4, 1861", "March 1861", "March of 1861"."""
    read = Read(at + 1, month=MONTHS[tokens[at].text])
    if read.last < len(tokens) and _DAY.fullmatch(tokens[read.last].text):
        return _with_year(tokens, replace(read, last=read.last + 1, day=_number(tokens[read.last].text)))
    return _with_year(tokens, read)


def _with_year(tokens: Sequence[Token], read: Read) -> Read:
    at = read.last
    if at < len(tokens) and tokens[at].text in (",", "of"):
        at += 1
    if era := era_before(tokens, at):
        at = era
    if at < len(tokens) and _YEAR.fullmatch(tokens[at].text):
        return replace(read, last=at + 1, year=int(tokens[at].text))
    if at < len(tokens) and _SMALL_YEAR.fullmatch(tokens[at].text):
        sign, last = era_behind(tokens, at + 1)
        if sign or era:
            return replace(read, last=last, year=(sign or 1) * _number(tokens[at].text))
    return read


def _bare_year(tokens: Sequence[Token], at: int) -> Read | None:
    start = era_before(tokens, at)
    number = start or at
    if number >= len(tokens) or not _SMALL_YEAR.fullmatch(tokens[number].text):
        return None
    sign, last = era_behind(tokens, number + 1)
    written = tokens[number].text
    if not (start or sign) and not (_YEAR.fullmatch(written) and int(written) >= 1000):
        return None
    return Read(last, year=(sign or 1) * _number(written))


# --- single dates


def _single(tokens: Sequence[Token], at: int) -> Mention | None:
    read = _read(tokens, at)
    date = read.date() if read else None
    if read is None or date is None or not stands_free(tokens, at, read.last):
        return None
    if date.precision == "year" and not is_year(tokens, at, read.last):
        return None
    return Mention(date, at, read.last, date_hedge_before(tokens, at))


def _without_year(tokens: Sequence[Token], at: int, days: Days) -> Mention | None:
    """ "on June 7", if only one such day is near the day of publishing, or follows the day told before."""
    read = _read(tokens, at)
    if read is None or read.year or not read.month or not stands_free(tokens, at, read.last):
        return None
    before = tokens[at - 1].text.casefold() if at else ""
    if not read.day:
        return _bare_month(tokens, at, read, days) if before in ("in", "since", "until") else None
    if found := _days_in_a_row(tokens, at, read, days):
        return found
    lasts = before == "until" and at > 1 and tokens[at - 2].tag != "CRD" and tokens[at - 2].text not in MONTHS
    if (before in _UNTIL and not lasts) or before in ("and", "each", "every", "between", ""):
        return None
    if _goes_on(tokens, read.last):
        return None
    day = days.meant(read.month, read.day, tells_of_past(tokens, at))
    return Mention(day, at, read.last, relative=True) if day else None


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether another time is joined to the one before a token: "June 7 and 8", "in May or June"."""
    near = [token.text for token in tokens[at : at + 2]]
    joined = near[:1] in (["and"], ["or"]) and any(w[0].isdecimal() or w in MONTHS for w in near[1:])
    return joined or any(word in _UNTIL for word in near[:1])


def _bare_month(tokens: Sequence[Token], at: int, read: Read, days: Days) -> Mention | None:
    """ "in May" of news, of what plainly was or will be."""
    past = tells_of_past(tokens, at)
    if read.month is None or _goes_on(tokens, read.last) or not (past or tells_of_future(tokens, at)):
        return None
    month = days.meant_month(read.month, past=past)
    return Mention(month, at, read.last, relative=True) if month else None


def _days_in_a_row(tokens: Sequence[Token], at: int, read: Read, days: Days) -> Mention | None:
    """ "from July 14 to July 27", "from July 14 to 27"."""
    if not at or tokens[at - 1].text.casefold() != "from" or read.last + 1 >= len(tokens):
        return None
    if tokens[read.last].text not in _UNTIL or not read.month or not read.day:
        return None
    end = _end(tokens, read.last + 1, read) or _day_alone(tokens, read.last + 1)
    if end is None or end.year or not end.day or not stands_free(tokens, at, end.last):
        return None
    past = tells_of_past(tokens, at)
    first, last = days.meant(read.month, read.day, past), days.meant(end.month or read.month, end.day, past)
    with suppress(ValueError):
        return Mention(Period(first, last), at, end.last, relative=True) if first and last else None
    return None


# --- periods


def _period(tokens: Sequence[Token], at: int) -> Mention | None:
    """ "2017 to 2021", "May 3–5, 2015", "1914–18"; "between" belongs to it."""
    start = _read(tokens, at) or _day_alone(tokens, at)
    if start is None or start.last >= len(tokens):
        return None
    between = at > 0 and tokens[at - 1].text.casefold() == "between"
    joint = _joint(tokens, start.last, between)
    end = _end(tokens, joint, start) if joint else None
    if joint is None or end is None or not end.year:
        return None
    start, end = completed(start, end)
    opening, closing = start.date(), end.date()
    if opening is None or closing is None or not _ends_alike(tokens, at, opening, closing, end):
        return None
    with suppress(ValueError):
        period = Period(opening, closing)
        first = at - (between or (at > 0 and tokens[at - 1].text.lower() in WEEKDAYS))
        return Mention(period, first, end.last, date_hedge_before(tokens, first))
    return None


def _day_alone(tokens: Sequence[Token], at: int) -> Read | None:
    """The "3" of "3–5 May 2015"."""
    written = tokens[at].text
    return Read(at + 1, day=_number(written)) if _DAY.fullmatch(written) else None


def _joint(tokens: Sequence[Token], at: int, between: bool) -> int | None:
    """Where the end of a period begins, if one can."""
    word = tokens[at].text
    if between:
        return at + 1 if word == "and" else None
    if word == "/" and touches(tokens, at - 1) and touches(tokens, at):
        return at + 1
    return at + 1 if word in _UNTIL else None


def _end(tokens: Sequence[Token], at: int, start: Read) -> Read | None:
    """The end of a period, with what only its place tells: "18" behind "1914–", "5, 2015" behind "May 3–"."""
    at += at < len(tokens) and tokens[at].text.lower() in WEEKDAYS  # "to Thursday 6 September"
    if at >= len(tokens):
        return None
    written = tokens[at].text
    short = len(written) == 2 and written.isdecimal()
    if start.year and start.year > 0 and not start.month and short:
        sign, last = era_behind(tokens, at + 1)
        if not sign and start.last < at and tokens[start.last].text in _DASHES | {"/"}:
            return Read(last, year=start.year // 100 * 100 + int(written))
    if start.month and start.day and not start.year and _DAY.fullmatch(written):
        read = _with_year(tokens, Read(at + 1, month=start.month, day=_number(written)))
        if read.year:
            return read
    return _read(tokens, at)


def _ends_alike(tokens: Sequence[Token], at: int, opening: Date, closing: Date, end: Read) -> bool:
    """Whether both are dates of a kind and none is a bare small number."""
    if not are_ends(opening, closing) or not stands_free(tokens, at, end.last):
        return False
    if opening.precision != "year":
        return True
    after = tokens[end.last] if end.last < len(tokens) else None
    counted = after is not None and after.tag == "NN2" and not after.text[0].isupper()
    if counted or (after and after.text in ("%", "€", "$", "°", "/")):
        return False
    return not at or tokens[at - 1].text not in ("$", "£", "€")


# --- decades and centuries


def _decade(tokens: Sequence[Token], at: int) -> Mention | None:
    """ "1990s" as a term; none where it is half of "the 1980s and 1990s", and "1800s" may be a century."""
    found = _DECADE.fullmatch(tokens[at].text)
    if found is None or found[2] == "0" or _is_joined(tokens, at, at + 1):
        return None
    decade = f"{found[1]}{found[2]}0"
    term = Term(Bilingual(f"{decade}er-Jahre", f"{decade}s"), "decade")
    return Mention(term, at, at + 1, date_hedge_before(tokens, at))


def _is_joined(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether another decade or century stands beside it."""
    before = [token.text for token in tokens[max(first - 5, 0) : first]]
    after = [token.text for token in tokens[last : last + 5]]
    left = bool(before) and before[-1] in _LINKS and any(map(_is_age_word, before))
    left = left or (len(before) > 1 and before[-2] in _LINKS and any(map(_is_age_word, before[:-2])))
    right = bool(after) and after[0] in _LINKS and any(map(_is_age_word, after[1:4]))
    return left or right


_LINKS = frozenset(("and", "or", "to", "through", "until", "–", "-", "—", ",", "into"))


def _is_age_word(word: str) -> bool:
    if _DECADE.fullmatch(word) or _CENTURY.fullmatch(word) or word in _CENTURIES_IN_WORDS:
        return True
    return bool(re.fullmatch(r"['’]?\d0s", word))


def _century(tokens: Sequence[Token], at: int) -> Mention | None:
    """ "18th century" as a term; half of "the 18th and 19th centuries" is none."""
    written = tokens[at].text
    found = _CENTURY.fullmatch(written)
    number = int(found[1]) if found else _CENTURIES_IN_WORDS.get(written.lower())
    if number is None or at + 1 == len(tokens) or tokens[at + 1].text != "century":
        return None
    sign, last = era_behind(tokens, at + 2)
    if _is_joined(tokens, at, last) or not stands_free(tokens, at, last):
        return None
    return Mention(century(number, sign), at, last, date_hedge_before(tokens, at))
