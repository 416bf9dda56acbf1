"""How English newspapers mark what is no sentence of an article."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from quizgen.model import Span
from quizgen.text.press import Press

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = (
    rf"(?:(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)|"
    rf"(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?P<month2>{_MONTH}),? (?P<year2>(?:19|20)\d\d)|"
    r"(?P<year3>(?:19|20)\d\d)-(?P<month3>\d\d)-(?P<day3>\d\d))"
)
_CLOCK = r"\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)?,? ?(?:[A-Z]{2,4},? )?(?:on )?"
_WEEKDAY = r"(?:[A-Z]\w{2,8},? )?"
_DATED = re.compile(
    r"\b(?:(?:[Ff]irst |[Ll]ast )?(?:[Pp]ublished|[Uu]pdated|[Mm]odified|[Pp]osted|[Ff]iled)"
    rf"|PUBLISHED|UPDATED|Date)\b:?(?: on| at)?:? *(?:{_CLOCK})?{_WEEKDAY}{_DAY}"
)
_DATE_LINE = re.compile(  # "July 18, 2015 at 1:28 AM", alone in its line
    rf"^{_WEEKDAY}{_DAY}(?:[ ,/|–—-]+(?:at )?\d{{1,2}}[:.]\d\d.{{0,30}})?$", re.MULTILINE
)
# "WASHINGTON, March 4 (AP) -", "LONDON (Reuters) —"
_DATELINE = re.compile(
    r"[A-Z][A-Z.’'-]{2,}(?:(?:,|/)? [A-Z][\w.’'-]*){0,4}?"
    rf"(?:,? (?:{_DAY}|{_MONTH} \d{{1,2}}))?(?: ?/?\([^()]{{1,40}}\))?"
    r"(?: ?(?:–|—|--) ?| - )(?=[\"“‘]?[A-Z0-9])"
)
_LABEL = re.compile(
    r"(?:Photos?|Photographs?|Images?|Image credit|Picture|Video|Credit|Caption|Sources?|By|[dD]ate|Published"
    r"|Updated|Last updated|Read more|See also|Related|More on this|Watch|Listen|Reporting by|Editing by"
    r"|Additional reporting by|Copyright|Tags|Topics|Follow us)\s?:"
    r"|(?:Image copyright|Image caption|Media caption|Media playback|Advertisement\b|Photograph by|Photo by"
    r"|Getty Images|\(Reporting by |\(Additional reporting |Reporting by [A-Z]"
    r"|Copyright (?:©|\(c\)|\d)|© ?\d|Follow @)"
)
_BYLINE = re.compile(r"By (?:[A-ZÄÖÜ][\w.-]+(?: and |, | )?){2,8}(?:,? [A-ZÄÖÜ]\w+)?")
_STAMP = re.compile(r"\A\s*date:? \d{4}-\d\d(?:-\d\d)?\b")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TOP = 400  # characters in which a dateline can stand
_LONGEST_DATELINE = 200
_STAMP_LINE = 100  # characters of a line that says when it was published


def _published(text: str) -> Iterator[date]:
    top = text[:_TOP]
    for found in (*_DATED.finditer(text), *_DATELINE.finditer(top), *_DATE_LINE.finditer(top)):
        yield from _day(found)


def _day(found: re.Match[str]) -> Iterator[date]:
    """The day that a match of `_DAY` names, where it names one."""
    for n in ("", "2", "3"):
        if found[f"year{n}"]:
            month = found[f"month{n}"]
            number = int(month) if month.isdecimal() else _MONTHS.index(month[:3]) + 1
            with suppress(ValueError):
                yield date(int(found[f"year{n}"]), number, int(found[f"day{n}"]))


def _is_stamp(sentence: str) -> bool:
    return _DATED.match(sentence) is not None and len(sentence) < _STAMP_LINE


def _without_dateline(text: str, span: Span) -> Span:
    found = _DATELINE.match(text, span.start, min(span.end, span.start + _LONGEST_DATELINE))
    return Span(found.end(), span.end) if found else span


PRESS = Press(
    published=_published,
    stamps=(_DATED, _STAMP),
    is_stamp=_is_stamp,
    label=_LABEL,
    byline=_BYLINE,
    without_dateline=_without_dateline,
    without_heading=lambda _, span: span,  # titles have capitals anyway
    split_teaser=lambda _, first: ("", first),
)
