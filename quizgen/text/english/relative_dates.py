"""Dates told from the day of publishing: "on Friday", "yesterday", "this year"."""

import datetime
from collections.abc import Sequence

from quizgen.text.mentions import Mention
from quizgen.text.spacing import stands_free
from quizgen.text.timeline import Days
from quizgen.text.tokens import Token
from quizgen.values.dates import Date

_WEEKDAYS = {
    day: number
    for number, day in enumerate("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
}
_AHEAD = frozenset(
    "will would shall should may might can could going due planned scheduled expected set plans plan hopes "
    "next coming upcoming".split()
)
_BOUNDS = frozenset("until by from".split())
_TIMES_OF_DAY = frozenset("morning afternoon evening night".split())
_GOES_ON = frozenset("and or to through week".split())
_STARTS = frozenset("begin start open close end take".split())
_WILL = frozenset("will shall expected due scheduled".split())
_WINDOW = 60  # tokens on either side; no sentence of news is longer
_FINITE_PAST = ("VVD", "VBD", "VHD", "VDD")
_FINITE_PRESENT = ("VVB", "VVZ", "VBZ", "VBB", "VHZ", "VHB", "VDZ", "VDB", "VM0")
_SUBORDINATE = ("CJT", "PNQ", "DTQ")  # "signed a law in May that bans …"
_SHIFTS = {"this": 0, "last": -1, "next": 1, "previous": -1}


def relative_date(tokens: Sequence[Token], at: int, days: Days) -> Mention | None:
    """What the words from `at` on mean when read on the day of publishing, where that is certain."""
    word, published = tokens[at].text, days.published
    if word in _WEEKDAYS:
        return _weekday(tokens, at, days.issued) if days.issued else None
    if published is None and word.lower() == "last" and days.issued and _begins(tokens, at):
        published = days.issued  # "In 2022 it lost. Last year it earned"
    if published is None:
        return None
    if word.lower() == "yesterday" and stands_free(tokens, at, at + 1) and not _owned(tokens, at + 1):
        return _day(published - datetime.timedelta(days=1), at, at + 1)
    if word.lower() == "today" and stands_free(tokens, at, at + 1) and tells_of_past(tokens, at):
        return None if _owned(tokens, at + 1) else _day(published, at, at + 1)
    if word.lower() in _SHIFTS and at + 1 < len(tokens):
        return _unit(tokens, at, published)
    return None


def _begins(tokens: Sequence[Token], at: int) -> bool:
    return at == 0 and len(tokens) > 1 and tokens[1].text == "year"


def _owned(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].tag == "POS"


def _weekday(tokens: Sequence[Token], at: int, published: datetime.date) -> Mention | None:
    """The last such day, with the time of day that stands behind it; the next one where the sentence plainly
    looks ahead, and none where it may."""
    before = tokens[at - 1].text.lower() if at else ""
    two_before = tokens[at - 2].text.lower() if at > 1 else ""
    last = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].text in _TIMES_OF_DAY)
    after = tokens[last].text if last < len(tokens) else ""
    goes_on = after in _GOES_ON and tokens[last].tag != "TO0"  # "voted on Tuesday to sell"
    if not stands_free(tokens, at, last) or _owned(tokens, last) or goes_on:
        return None
    if before in ("on", "until", "by") and tells_of_future(tokens, at):
        ahead = (_WEEKDAYS[tokens[at].text] - published.weekday()) % 7
        return _day(published + datetime.timedelta(days=ahead), at, last) if ahead else None
    told = (
        at > 0
        and tokens[at - 1].tag in ("VVD", "VVN", "AVP")
        and (after in (".", ",", "that") or (last < len(tokens) and tokens[last].tag == "PRP"))
    )
    if (before not in ("on", "last") and not told) or two_before == "until":
        return None
    if (
        after == ","
        and at + 2 < len(tokens)
        and tokens[at + 2].text[0].isupper()
        and tokens[at + 2].tag == "NP0"
    ):
        return None  # "on Friday, March 4"
    verb = at - 1 - (at > 1 and tokens[at - 1].tag == "AVP")
    if not (told and tokens[verb].tag == "VVD") and not tells_of_past(tokens, at):
        return None
    back = (published.weekday() - _WEEKDAYS[tokens[at].text]) % 7
    if before == "last" and back == 0:
        back = 7
    return _day(published - datetime.timedelta(days=back), at, last)


def tells_of_future(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause round a token says what will happen: "will open on Friday"."""
    begin = next((n + 1 for n in range(at - 1, -1, -1) if tokens[n].tag in ("PUN", "PUQ")), 0)
    clause = tokens[begin:at]
    will = any(token.text.lower() in _WILL for token in clause)
    starts = any(t.tag in ("VVZ", "VVB") and t.lemma.lower() in _STARTS for t in clause)
    past = any(token.tag in _FINITE_PAST for token in clause)
    return (will or starts) and not past


def tells_of_past(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause round a token, as far as commas tell, is in the past tense.

    A clause without a finite verb is as past as all the others of its sentence.
    """
    tokens = tokens[max(at - _WINDOW, 0) : at + _WINDOW]
    at = min(at, _WINDOW)
    if at > 1 and tokens[at - 1].text in ("on", "in") and tokens[at - 2].tag == "VVD":
        return True  # "said on Friday it would"
    first, last = at, at + 1
    while first and tokens[first - 1].tag not in ("PUN", "PUQ"):
        first -= 1
    while last < len(tokens) and tokens[last].tag not in ("PUN", "PUQ"):
        last += 1
    last = next((n for n in range(at, last) if tokens[n].tag in _SUBORDINATE), last)
    clause: Sequence[Token] = [*tokens[first:at], *tokens[at + 1 : last]]  # "May" is no verb
    if _is_plain_past(clause):
        return True
    if not any(token.tag in (*_FINITE_PAST, *_FINITE_PRESENT) for token in clause):
        clause = list(tokens)
    past = any(token.tag in _FINITE_PAST for token in clause)
    present = any(token.tag in _FINITE_PRESENT for token in clause)
    ahead = any(token.text.lower() in _AHEAD for token in clause)
    ahead = ahead or any(token.tag == "TO0" for token in tokens[first:at])
    ahead = ahead or (at > 0 and tokens[at - 1].text.lower() in _BOUNDS)
    return past and not present and not ahead


def _is_plain_past(clause: Sequence[Token]) -> bool:
    """Whether what is tagged as a participle is the only verb, in front of a time: "conceded on Friday"."""
    verbs = [n for n, token in enumerate(clause) if token.tag.startswith("V")]
    return len(verbs) == 1 and verbs[0] == 0 and clause[0].tag == "VVN" and len(clause) > 1


def _day(day: datetime.date, first: int, last: int) -> Mention:
    return Mention(Date(day.year, day.month, day.day), first, last, relative=True)


def _unit(tokens: Sequence[Token], at: int, published: datetime.date) -> Mention | None:
    """ "this year", "last month"."""
    unit = tokens[at + 1].text
    before = tokens[at - 1] if at else None
    shift = _SHIFTS[tokens[at].text.lower()]
    if unit not in ("year", "month") or _owned(tokens, at + 2):
        return None
    if before and (before.tag in ("AT0", "DPS") or before.text == "than"):
        return None
    if unit == "year":
        year = published.year + shift
        return Mention(Date(year), at, at + 2, relative=True) if year > 0 else None
    months = published.year * 12 + published.month - 1 + shift
    return Mention(Date(months // 12, months % 12 + 1), at, at + 2, relative=True)
