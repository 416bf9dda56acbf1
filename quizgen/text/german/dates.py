"""Dates and periods in a German sentence."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType

from quizgen.text.dating import Read, are_ends, completed
from quizgen.text.german.early_years import is_early_year
from quizgen.text.german.eras import century_at, decade_at, era_behind, is_in_words
from quizgen.text.german.hedges import date_hedge_before
from quizgen.text.german.relative_dates import goes_back, looks_ahead, relative_date, tells_of_past
from quizgen.text.german.told_years import told_year
from quizgen.text.mentions import Mention
from quizgen.text.spacing import stands_free, touches
from quizgen.text.timeline import Days
from quizgen.text.tokens import Token
from quizgen.values.dates import Date, Period

MONTHS: Mapping[str, int] = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            "Januar|Jänner|Jan. Februar|Feber|Feb. März April|Apr. Mai Juni Juli August|Aug. "
            "September|Sept.|Sep. Oktober|Okt. November|Nov. Dezember|Dez.".split(),
            start=1,
        )
        for name in names.split("|")
    }
)
_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.?", re.ASCII)
_YEAR = re.compile(r"[12]\d{3}", re.ASCII)
_SMALL_YEAR = re.compile(r"[1-9]\d{0,3}", re.ASCII)
_NUMERIC = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_YEAR_WORDS = frozenset(
    ("Jahr", "Jahre", "Jahres", "Jahren", "Sommer", "Herbst", "Winter", "Frühjahr", "Frühling")
)
# With such a word before it a year is part of a name.
_NAMED_BY_YEAR = re.compile(
    r"(?:Act|Agenda|Expo|Windows|Office|Horizont|Vision|Strategie|Route|Boeing|Airbus|Modell|Version|"
    r"Programm|Projekt|"
    r"Artikel|Paragraf|Nummer|Nr\.|Typ|Seite|Plan|Stuttgart|ISO|DIN|Raum|Zimmer|Linie|Dollar|Euro|Level|"
    r"Resolution|"
    r"Peugeot|Fiat|Porsche|Galaxy|PC|Cup|Olympia|Games|Grand|Prix|Open|League|Biennale|documenta|Documenta)"
)
_COUNTED_BEFORE = re.compile(
    r"(?:rund|etwa|ca\.?|circa|ungefähr|knapp|fast|über|unter|mindestens|höchstens|als|die|der|den|alle|"
    r"insgesamt|"
    r"weitere|nur|gut|durch|gegen|aus|bei|an|zu|je|pro|auf|mit|von|beinahe|nahezu|dieser|diese|diesen)",
    re.IGNORECASE,
)
_ROUGHLY = re.compile(
    r"rund|etwa|circa|ca\.?|ungefähr|knapp|fast|beinahe|nahezu|mindestens|höchstens|insgesamt"
)
_MONTH_BEFORE = frozenset("im seit ende anfang mitte ab bis für".split())
_LAST_MONTH = ("vergangenen", "vorigen", "letzten")
_NEXT_MONTH = ("kommenden", "nächsten")
_GOES_ON = ("und", "oder", "bis", "–", "-", "/")
_EACH_YEAR = ("immer", "stets", "jährlich", "alljährlich", "jeweils", "jedes")
_NUMBERED = re.compile(r"[’']?\d{2}|\d{4}|\d{1,2}\.", re.ASCII)  # a year or day behind a month
_UNTIL = re.compile(r"bis|–|-|—")


def find_dates(tokens: Sequence[Token], days: Days) -> Iterator[Mention]:
    """Every date that is certain, in order."""
    at = 0
    while at < len(tokens):
        mention = (
            _of_that_year(tokens, at, days)
            or _dated(tokens, at, days)
            or _near_month(tokens, at, days)
            or told_year(tokens, at, days.year)
            or relative_date(tokens, at, days.published)
        )
        if mention:
            yield mention
        at = max(mention.last if mention else 0, at + 1)


def _dated(tokens: Sequence[Token], at: int, days: Days) -> Mention | None:
    if is_in_words(tokens, at):
        return century_at(tokens, at)
    if not (tokens[at].text[0].isdecimal() or tokens[at].text in MONTHS):
        return None
    return (
        decade_at(tokens, at)
        or century_at(tokens, at)
        or _period(tokens, at)
        or _near_period(tokens, at, days)
        or _single(tokens, at)
        or _without_year(tokens, at, days)
    )


# --- reading what is written


def _read(tokens: Sequence[Token], at: int) -> Read | None:
    """Day, month, year or what there is of them, beginning at a token."""
    if at >= len(tokens):
        return None
    word = tokens[at].text
    if numeric := _NUMERIC.fullmatch(word):
        return Read(at + 1, int(numeric[3]), int(numeric[2]), int(numeric[1]))
    if word in MONTHS:
        return _with_year(tokens, Read(at + 1, month=MONTHS[word]))
    if word.endswith(".") and _DAY.fullmatch(word):
        month = at + 1
        if month < len(tokens) and tokens[month].text in MONTHS:
            return _with_year(tokens, Read(month + 1, month=MONTHS[tokens[month].text], day=int(word[:-1])))
        return Read(at + 1, day=int(word[:-1]))
    if _SMALL_YEAR.fullmatch(word):
        return _year(tokens, at)
    return None


def _with_year(tokens: Sequence[Token], read: Read) -> Read:
    at = read.last
    early = at < len(tokens) and len(tokens[at].text) == len("364")
    if early and at + 1 < len(tokens) and tokens[at + 1].tag in ("NN", "ADJ(A)"):
        return read  # "starben im Januar 364 Menschen"
    if at < len(tokens) and _SMALL_YEAR.fullmatch(tokens[at].text) and len(tokens[at].text) > 2:
        year = _year(tokens, at)
        if year and year.year and stands_free(tokens, at, year.last):
            return replace(read, year=year.year, last=year.last)
    return read


def _year(tokens: Sequence[Token], at: int) -> Read | None:
    """A year with its era, if it has one."""
    number = int(tokens[at].text)
    era, last = era_behind(tokens, at + 1)
    if not 0 < number <= 9999:
        return None
    return Read(last, -number if era < 0 else number) if era or number else None


# --- single dates


def _single(tokens: Sequence[Token], at: int) -> Mention | None:
    read = _read(tokens, at)
    date = read.date() if read else None
    if read is None or date is None or not stands_free(tokens, at, read.last):
        return None
    if date.precision == "year" and not _is_year(tokens, at, read):
        return None
    return Mention(date, at, read.last, date_hedge_before(tokens, at))


def _is_year(tokens: Sequence[Token], at: int, read: Read) -> bool:
    """Whether a bare number is a year."""
    before = tokens[at - 1].text if at else ""
    if read.last > at + 1 or before in ("Jahr", "Jahre", "Jahres"):
        return True  # its era is said; "im Jahr 476"
    if is_early_year(tokens, at):
        return True
    if not _YEAR.fullmatch(tokens[at].text) or not 1000 <= int(tokens[at].text) < 2100:
        return False
    after = tokens[read.last] if read.last < len(tokens) else None
    if after and (
        after.text in ("%", "°", "Prozent", "Uhr", "€", "$", "Millionen", "Milliarden") or after.text in "/:*"
    ):
        return False
    if _NAMED_BY_YEAR.fullmatch(before[:30]) or before in ("$", "€", "£", "#", "§", "+", "*"):
        return False
    if at and tokens[at - 1].tag == "NE" and before not in _YEAR_WORDS and not _follows_verb(tokens, at):
        return False
    if _ROUGHLY.fullmatch(before) and (at < 2 or tokens[at - 2].tag not in ("APPR", "APPRART")):
        return False  # "starben rund 1500", but "seit etwa 1500"
    counted = after is not None and after.tag in ("NN", "ADJ(A)", "XY") and after.text not in MONTHS
    if counted and (_COUNTED_BEFORE.fullmatch(before) or int(tokens[at].text) % 100 == 0 or at == 0):
        return False
    if before in ("auf", "mit", "zu", "je", "pro") or _counts_to(tokens, at):
        return False
    return not counted or after is None or not _is_unit(after.text)


def _counts_to(tokens: Sequence[Token], at: int) -> bool:
    """ "zwischen 1600 und 3200 Metern": the first of two numbers of which the second is none of a year."""
    joint, end, unit = (*(t.text for t in tokens[at + 1 : at + 4]), "", "", "")[:3]
    return joint in ("und", "bis", "–", "-") and end.isdecimal() and _is_unit(unit)


def _follows_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether only a name stands between the finite verb and the year: "wurde Angela Merkel 2005"."""
    start = at - 1
    while start > 0 and tokens[start].tag == "NE" and at - start < 4:
        start -= 1
    return "(FIN)" in tokens[start].tag or tokens[start].tag in ("APPR", "APPRART", "KOUS", "$,", "PRELS")


def _is_unit(word: str) -> bool:
    return bool(
        re.fullmatch(
            r"(?:Kilo|Zenti|Milli)?(?:[Mm]eter|[Gg]ramm)n?|km|Tonnen|Euro|Dollar|Grad|Liter|Hektar|"
            r"Quadrat\w+|Kubik\w+|"
            r"Stunden|Tage|Tagen|Jahre|Jahren|Minuten|Watt|Mega\w+|Giga\w+|Kilo\w+|Meilen|Fuß|Menschen|"
            r"Personen|"
            r"Einwohner\w*|Mitglieder\w*|Soldaten|Mitarbeiter\w*|Mal|PS",
            word[:40],
        )
    )


# --- without a year


def _without_year(tokens: Sequence[Token], at: int, days: Days) -> Mention | None:
    """ "am 7. Juni", if only one such day is near the day of publishing, or follows the day told before."""
    read = _read(tokens, at)
    if read is None or read.year or not read.month or not read.day or not stands_free(tokens, at, read.last):
        return None
    if at and tokens[at - 1].text.casefold() not in (
        "am",
        "vom",
        "zum",
        "den",
        "dem",
        "der",
        "des",
        "seit",
        "ab",
        "bis",
        "für",
        "und",
    ):
        return None
    if at > 1 and tokens[at - 1].text in ("bis", "und") and tokens[at - 2].text[0].isdecimal():
        return None  # "von 19. bis 24. Juni"
    if read.last < len(tokens) and tokens[read.last].text in ("bis", "–", "-", "und", "jeden", "jedes"):
        return None
    if any(token.text in _EACH_YEAR for token in tokens[max(at - 3, 0) : at]):
        return None
    goes_on = tells_of_past(tokens, at) and not goes_back(tokens, at)
    day = days.meant(read.month, read.day, goes_on)
    return Mention(day, at, read.last, relative=True) if day else None


def _near_month(tokens: Sequence[Token], at: int, days: Days) -> Mention | None:
    """ "im Oktober", "Ende Mai", "im vergangenen Februar": of what is past the last one, of what is to come
    the next."""
    which = tokens[at].text if tokens[at].text in (*_LAST_MONTH, *_NEXT_MONTH) else ""
    month = at + bool(which)
    if not at or month >= len(tokens) or tokens[month].text not in MONTHS:
        return None
    before, after = tokens[at - 1].text.casefold(), tokens[month + 1 : month + 2]
    joined = bool(after) and (after[0].text in _GOES_ON or _NUMBERED.fullmatch(after[0].text) is not None)
    if before not in _MONTH_BEFORE or joined or not stands_free(tokens, at, month + 1):
        return None
    past = tells_of_past(tokens, at) or before == "seit" or which in _LAST_MONTH
    ahead = which in _NEXT_MONTH or looks_ahead(tokens)
    known = past if past or ahead else None
    date = days.meant_month(MONTHS[tokens[month].text], past=known, goes_on=not goes_back(tokens, at))
    told = days.issued is None  # by the sentences before
    return Mention(date, at, month + 1, stands_in=told, relative=True) if date else None


def _of_that_year(tokens: Sequence[Token], at: int, days: Days) -> Mention | None:
    """ "im Dezember desselben Jahres"."""
    read = _read(tokens, at) if days.year else None
    if read is None or read.month is None or read.year:
        return None
    if [t.text for t in tokens[read.last : read.last + 2]] != ["desselben", "Jahres"]:
        return None
    date = replace(read, year=days.year).date()
    return Mention(date, at, read.last + 2, stands_in=True, relative=True) if date else None


# --- periods


def _period(tokens: Sequence[Token], at: int) -> Mention | None:
    """ "2017 bis 2021", "vom 3. bis 5. Mai 2015", "1914–18"; "zwischen" belongs to it."""
    start = _read(tokens, at)
    if start is None or start.last >= len(tokens):
        return None
    between = at > 0 and tokens[at - 1].text.casefold() == "zwischen"
    joint = _joint(tokens, start.last, between)
    end = _read(tokens, joint) if joint else None
    if joint is None or end is None or not end.year:
        return None
    start, end = _completed(tokens, start, joint, end)
    opening, closing = start.date(), end.date()
    if opening is None or closing is None or not _ends_alike(tokens, at, opening, closing, end):
        return None
    with suppress(ValueError):
        period = Period(opening, closing)
        return Mention(period, at - between, end.last, date_hedge_before(tokens, at - between))
    return None


def _near_period(tokens: Sequence[Token], at: int, days: Days) -> Mention | None:
    """ "vom 8. bis 19. Juli" of the year that the day of publishing tells."""
    start = _read(tokens, at)
    joint = _joint(tokens, start.last, between=False) if start and start.last < len(tokens) else None
    end = _read(tokens, joint) if joint else None
    if not (start and end and start.day and end.day and end.month) or start.year or end.year:
        return None
    past = tells_of_past(tokens, at)
    opening = days.meant(start.month or end.month, start.day, past)
    closing = days.meant(end.month, end.day, past)
    if opening is None or closing is None or not stands_free(tokens, at, end.last):
        return None
    with suppress(ValueError):
        return Mention(Period(opening, closing), at, end.last, relative=True)
    return None


def _joint(tokens: Sequence[Token], at: int, between: bool) -> int | None:
    """Where the end of a period begins, if one can."""
    word = tokens[at].text
    if between:
        at += word == "und"
        if word != "und":
            return None
    elif _UNTIL.fullmatch(word):
        at += 1
    elif word == "/" and touches(tokens, at - 1) and touches(tokens, at):
        return at + 1
    else:
        return None
    while at < len(tokens) and tokens[at].text in ("zum", "dem", "ins", "Jahr"):
        at += 1
    return at


def _completed(tokens: Sequence[Token], start: Read, joint: int, end: Read) -> tuple[Read, Read]:
    """What one end leaves out, taken from the other."""
    written = tokens[joint].text
    if (
        start.year
        and not start.month
        and len(written) == 2
        and written.isdecimal()
        and end.year
        and end.year > 0
    ):
        end = replace(end, year=start.year // 100 * 100 + end.year)  # "1914–18"
    return completed(start, end)


def _ends_alike(tokens: Sequence[Token], at: int, opening: Date, closing: Date, end: Read) -> bool:
    """Whether both are dates of a kind and none is a bare small number."""
    if not are_ends(opening, closing) or not stands_free(tokens, at, end.last):
        return False
    if opening.precision != "year":
        return True
    after = tokens[end.last] if end.last < len(tokens) else None
    if after is None:
        return True
    unit = after.tag == "NN" and after.text not in ("Präsident",) and _is_unit(after.text)
    return not unit and after.text not in "%€$°/"
