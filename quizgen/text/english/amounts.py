"""Numbers, percentages, money, quantities, durations and shares in an English sentence."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from types import MappingProxyType
from typing import NamedTuple

from quizgen.model import Lang, Value
from quizgen.text.counting import Counted, are_ends, counts, has_minus, range_between
from quizgen.text.english.counts import read_count
from quizgen.text.english.hedges import hedge_before
from quizgen.text.mentions import Mention
from quizgen.text.spacing import stands_free, touches
from quizgen.text.tokens import Token
from quizgen.text.units import unit_index
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.numbers import Number, Percent
from quizgen.values.shares import ENGLISH_PARTS, ENGLISH_WHOLES, share

# They mean too much else after a number.
_LONE_SIGNS = frozenset(
    "m t l g h s A V W K C F B ° in degrees pounds ton tons".split()
)  # a ton is 907, 1,000 or 1,016 kg
# What shows that "m" are metres, not minutes or millions.
_OF_METRES = frozenset("( high tall long wide deep above below in thick".split())
_DURATIONS = MappingProxyType(
    {
        name + ending: name
        for name in ("second", "minute", "hour", "day", "week", "month", "year", "decade")
        for ending in ("", "s")
    }
    | {"century": "century", "centuries": "century"}
)
_CURRENCIES = MappingProxyType(
    {
        ("dollars",): "USD", ("US", "dollars"): "USD", ("U.S.", "dollars"): "USD", ("USD",): "USD",
        ("euros",): "EUR", ("euro",): "EUR", ("EUR",): "EUR", ("€",): "EUR",
        ("Swiss", "francs"): "CHF",
        ("CHF",): "CHF", ("yen",): "JPY", ("yuan",): "CNY", ("renminbi",): "CNY", ("roubles",): "RUB",
        ("rubles",): "RUB", ("German", "marks"): "DEM", ("Deutsche", "Marks"): "DEM",
        ("Deutschmarks",): "DEM",
        ("deutschmarks",): "DEM", ("pounds", "sterling"): "GBP",
        ("British", "pounds"): "GBP", ("GBP",): "GBP",
    }
)  # fmt: skip
_BEFORE = MappingProxyType({"$": "USD", "€": "EUR", "£": "GBP", "EUR": "EUR", "USD": "USD", "GBP": "GBP"})
_DOLLARS = re.compile(r"[A-Z]{1,3}")  # "US$", "HK$": whose dollar it is
# After a number these say that it is no count of things.
_NO_COUNT = re.compile(
    r"(?:percent|per|percentage|cents?|pence|pounds?|dollars?|francs?|marks?|crowns?|"
    r"kron[aeo]r?|lira|"
    r"pesos?|rupees?|guineas?|shillings?|times?|dozens?|thirds?|quarters?|fifths?|halves|half|"
    r"degrees?|feet|foot|"
    r"inch(?:es)?|yards?|hours?|days?|weeks?|months?|years?|minutes?|seconds?|decades?|centur(?:y|"
    r"ies)|stars?|"
    r"millions?|billions?|thousands?|hundreds?|trillions?|pages?|a\.m\.|p\.m\.|am|pm|"
    r"(?:kilo|centi|milli)?met(?:er|re)s?|miles?|tonnes?|acres?|hectares?|bytes?|bits?|others?|ones?|"
    r"parts?|ways?|things?|sorts?|kinds?|types?)",
    re.IGNORECASE,
)
_LABELS = re.compile(
    r"(?:Articles?|Art\.|Sections?|Chapters?|Number|No\.|Nos?|Nos\.|Rank|Pages?|pp?\.|Paragraphs?|"
    r"Group|Round|Route|"
    r"Phase|Version|Level|Class|Channel|Hall|Gate|Room|Type|Block|Stage|Volume|Vol\.|Apollo|Boeing|Windows|"
    r"Airbus|iPhone|Formula|Platform|Line|Category|Part|Series|Season|Episode|Verse|Psalm|Table|Figure|Fig\.|"
    r"Model|Grade|Year|Highway|Interstate|Bowl|Week|Day|Game|Act|Scene|Step|Point|Zone|Top|Age|aged|Under|"
    r"Area|Unit|Flight|Proposition|Resolution|Title|Amendment|Division|Precinct|District|Question|File|Rule)",
    re.IGNORECASE,
)
_OF_PART = frozenset("the these its their his her our those all".split())
_ORDERED = frozenset(
    "first last next previous past other these those both same top remaining final latter former "
    "second third "
    "every each any whatever which what".split()
)
_RELATIVE = frozenset("past last next coming following previous recent preceding".split())
_AGES = frozenset("old young older younger aged".split())
_JOINS = frozenset(("and", ",", ":", "of"))
_ALWAYS = frozenset(("to", "or", "–", "-", "—", "x", "×", "by", "/", "±"))
_NO_NUMBER_AFTER = frozenset((*"±×*=<>≈~^½¼¾+#", "few", "several", "many"))
_COUNTED = re.compile(r"numbers?|population|populations|toll|total|membership|enrol?lment|attendance")
_POWERED = re.compile(r"([ckm]?m)([23])", re.ASCII)
_MANY = frozenset("by with of for had has have".split())  # before "2000 guests"
_NO_RANGE = frozenset("from $ £ € aged ages".split())
_YEARS = range(1000, 2100)


class _Unit(NamedTuple):
    value: Value
    last: int


def find_amounts(tokens: Sequence[Token]) -> Iterator[Mention]:
    """Every amount that is certain, in order; in a range ("two to three percent") its numbers have none."""
    counted_by_name = any(_COUNTED.fullmatch(token.text[:20]) for token in tokens)
    numbers = counts(tokens, read_count)
    for n, count in enumerate(numbers):
        before = numbers[n - 1] if n else None
        after = numbers[n + 1] if n + 1 < len(numbers) else None
        if _in_range(tokens, before, count) or _in_range(tokens, count, after):
            if after is not None and (whole := _range(tokens, count, after)):
                yield whole
            continue
        yield from _amount(tokens, count, counted_by_name)
    yield from _shares(tokens)


def _in_range(tokens: Sequence[Token], one: Counted | None, other: Counted | None) -> bool:
    """Whether both belong together, as in "three to five years", "20 or 30 percent", "from 3 to 5"."""
    if one is None or other is None or one.one or other.one or other.first - one.last > 8:
        return False
    between = [token.text for token in tokens[one.last : other.first]]
    if ("%" in between or "percent" in between) and any(sign in between for sign in "$£€"):
        return False  # "up 3 percent to $5"
    plain = [word for word in between if word not in ("$", "£", "€", "US", "%", "percent", "about", "almost")]
    if len(plain) == 1 and plain[0] in _ALWAYS:
        return _is_year(one) == _is_year(other)
    if len(between) == 1 and between[0] in _JOINS:
        return not _is_year(one) and not _is_year(other)
    opening = tokens[one.first - 1].text.casefold() if one.first else ""
    if one.first > 1 and opening in "$£€":
        opening = tokens[one.first - 2].text.casefold()
    joined = {"between": "and", "from": "to"}.get(opening)
    if joined is None:
        return (not between and not _is_year(one)) or _feet_and_inches(between)
    return joined in plain and len(plain) <= 4


def _range(tokens: Sequence[Token], low: Counted, high: Counted) -> Mention | None:
    """ "30 to 50 people": the numbers without what they count."""
    last = high.last
    opening = tokens[low.first - 1].text.casefold() if low.first else ""
    if not are_ends(tokens, low, high, "to", ("%", "percent", "per")):
        return None
    counted = _has_noun(tokens, last) or _measured(tokens, high, minus=False)
    if not counted or opening in _NO_RANGE or _is_age(tuple(t.text for t in tokens[last : last + 3])):
        return None
    value = range_between(low, read_count(tokens[: high.first + 1], high.first))
    return Mention(value, low.first, last, hedge_before(tokens, low.first)) if value else None


def _feet_and_inches(between: Sequence[str]) -> bool:
    return len(between) == 1 and between[0] in ("ft", "feet", "foot", "lb", "hours", "minutes", "years", "st")


def _is_year(count: Counted) -> bool:
    return count.whole and len(count.digits) == 4 and not count.grouped and int(count.digits) in _YEARS


def _amount(tokens: Sequence[Token], count: Counted, counted_by_name: bool) -> Iterator[Mention]:
    minus = has_minus(tokens, count.first)
    first = count.first - minus
    free = stands_free(tokens, count.last - 1 if minus else count.first, count.last)
    if first and tokens[first - 1].text in _NO_NUMBER_AFTER:
        return
    with suppress(ValueError):  # more digits than a value can hold
        if money := _money_before(tokens, count):
            start, currency = money
            if free and not _is_money_per(tokens, count.last):
                yield Mention(Money(count.digits, currency), start, count.last, hedge_before(tokens, start))
        elif (unit := _measured(tokens, count, minus)) and _ends_free(tokens, unit.last):
            relative = isinstance(unit.value, Duration) and _is_relative(tokens, first, unit.last)
            yield Mention(unit.value, first, unit.last, hedge_before(tokens, first), relative=relative)
        elif free and not minus and not unit and _counts_things(tokens, count, counted_by_name):
            yield Mention(Number(count.digits), first, count.last, hedge_before(tokens, first))


# --- with a unit


def _money_before(tokens: Sequence[Token], count: Counted) -> tuple[int, str] | None:
    """Where an amount of money begins whose currency stands before it, and which it is."""
    at = count.first - 1
    if at < 0 or tokens[at].text not in _BEFORE:
        return None
    currency = _BEFORE[tokens[at].text]
    if tokens[at].text == "$" and at and tokens[at - 1].text == "US":
        return at - 1, currency
    if tokens[at].text == "$" and touches(tokens, at - 1) and _DOLLARS.fullmatch(tokens[at - 1].text[:4]):
        return None  # some other country's dollar
    return at, currency


def _is_money_per(tokens: Sequence[Token], at: int) -> bool:
    """ "$5-a-day": the token goes on."""
    return touches(tokens, at - 1) and at < len(tokens) and tokens[at].text in "-/"


def _measured(tokens: Sequence[Token], count: Counted, minus: bool) -> _Unit | None:
    """The amount, if a unit follows the number."""
    digits = f"-{count.digits}" if minus else count.digits
    at = count.last
    words = tuple(token.text for token in tokens[at : at + 4])
    if not words:
        return None
    if words[0] in ("percent", "%", "pct"):
        return _percent(tokens, digits, at + 1)
    if words[:2] == ("per", "cent"):
        return _percent(tokens, digits, at + 2)
    for length in (2, 1):
        if length <= len(words) and (currency := _CURRENCIES.get(words[:length])):
            return None if count.one else _Unit(Money(digits, currency), at + length)
    if count.one:
        return None  # "one year": as often "a certain" as a number
    if words[0] in _DURATIONS and not minus:
        if _is_age(words) or words[1:2] == ("'",) or words[0][-1] not in "sy":
            return None
        return _Unit(Duration(digits, _DURATIONS[words[0]]), at + 1)
    return _quantity(words, digits, at)


def _percent(tokens: Sequence[Token], digits: str, last: int) -> _Unit | None:
    points = last < len(tokens) and tokens[last].text in ("point", "points")
    return None if points else _Unit(Percent(digits), last)


def _quantity(words: tuple[str, ...], digits: str, at: int) -> _Unit | None:
    if powered := _POWERED.fullmatch(words[0][:4]):  # "km2"
        words = (powered[1] + "²³"[powered[2] == "3"], *words[1:])
    for length in (4, 3, 2, 1):
        unit = unit_index(Lang.EN, _LONE_SIGNS).get(words[:length])
        if unit and length <= len(words):
            return _Unit(Quantity(digits, unit), at + length)
    metres = words[0] == "m" and words[1:2] and words[1] in _OF_METRES
    return _Unit(Quantity(digits, "meter"), at + 1) if metres else None


def _ends_free(tokens: Sequence[Token], last: int) -> bool:
    return not (touches(tokens, last - 1) and tokens[last].text in "-/" and touches(tokens, last))


def _is_age(words: tuple[str, ...]) -> bool:
    return any(word in _AGES for word in words[1:3]) or words[1:3] == ("of", "age")


def _is_relative(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "three years ago", "the past ten years": told from the day of writing."""
    after = tokens[last].text if last < len(tokens) else ""
    before = tokens[first - 1].text.casefold() if first else ""
    return after in ("ago", "earlier", "later", "hence") or before in _RELATIVE


# --- without


def _counts_things(tokens: Sequence[Token], count: Counted, counted_by_name: bool) -> bool:
    """Whether the number is that of the things named behind it."""
    if count.one or count.digits in ("0", "1") or not count.whole:
        return False
    at = count.last
    if _is_stated_age(tokens, count):
        return True
    if at == len(tokens):
        return counted_by_name and (count.scaled or count.grouped)
    if count.first and _is_ruled_out(tokens, count):
        return False
    if tokens[at].text == "of":
        part = at + 1 < len(tokens) and tokens[at + 1].text.lower() in _OF_PART
        return part and _has_noun(tokens, at + 2)
    if _is_year(count) and not _is_surely_no_year(tokens, count):
        return False
    if counted_by_name and (count.scaled or count.grouped) and tokens[at].tag[:2] not in ("NN", "AJ", "NP"):
        return True
    return _has_noun(tokens, at)


def _is_stated_age(tokens: Sequence[Token], count: Counted) -> bool:
    """ "at age 39", "at the age of 39"."""
    before = tuple(token.text.casefold() for token in tokens[max(count.first - 4, 0) : count.first])
    after = tokens[count.last] if count.last < len(tokens) else None
    if before[-2:] != ("at", "age") and before[-4:] != ("at", "the", "age", "of"):
        return False
    return 10 <= int(count.digits) <= 110 and not (after and after.tag[:2] == "NN")


def _is_ruled_out(tokens: Sequence[Token], count: Counted) -> bool:
    """Whether what stands before makes it part of a name, or speaks of some of a known set."""
    before = tokens[count.first - 1]
    if before.text.lower() in _ORDERED or _LABELS.fullmatch(before.text[:20]):
        return True
    named = before.text[0].isupper() and before.tag[:2] in ("NP", "NN") and count.first > 1
    if _is_times(tokens, count.last):
        return False
    return named and not count.worded and not count.scaled and not count.grouped


def _is_surely_no_year(tokens: Sequence[Token], count: Counted) -> bool:
    if count.worded:
        return True
    hedge = hedge_before(tokens, count.first)
    round_number = int(count.digits) % 100 == 0 and tokens[count.last].tag == "NN2"
    before = tokens[count.first - 1] if count.first else None
    if not round_number or (before and before.tag in ("AT0", "DPS", "POS", "DT0")):
        return False
    return bool(hedge) or int(count.digits) < 1900 or (before is not None and before.text in _MANY)


def _is_times(tokens: Sequence[Token], at: int) -> bool:
    """ "occurred 22 times between …", not "22 times as high"."""
    after = tokens[at + 1 : at + 2]
    return tokens[at].text == "times" and any(
        t.tag in ("PRP", "PUN", "CJC") and t.text != "as" for t in after
    )


def _has_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a plural noun that can be counted follows, what describes it aside."""
    if _is_times(tokens, at):
        return True
    for n in range(at, min(at + 6, len(tokens))):
        token = tokens[n]
        if _NO_COUNT.fullmatch(token.text[:40]):
            return False
        plural = token.tag == "NN2" or (token.tag == "NN0" and token.text.isalpha())
        goes_on = n + 1 < len(tokens) and tokens[n + 1].tag in ("NN1", "NN2", "NN0")
        if plural and not (goes_on and tokens[n + 1].text.isalpha()):
            return not (touches(tokens, n) and tokens[n + 1].text in "-/")
        if not (token.tag[:2] in ("AJ", "NN", "NP") or token.tag in ("VVN", "VVG", "ORD", "CRD")):
            return False
    return False


# --- shares


def _shares(tokens: Sequence[Token]) -> Iterator[Mention]:
    """ "two-thirds", "three quarters", "a third of": shares in words, as terms."""
    for at in range(len(tokens)):
        read = _share(tokens, at)
        if read is None:
            continue
        parts, whole, last = read
        term = share(parts, ENGLISH_WHOLES[whole])
        if term and not _is_share_of_series(tokens, at, last):
            yield Mention(term, at, last, hedge_before(tokens, at))


def _share(tokens: Sequence[Token], at: int) -> tuple[int, str, int] | None:
    """Parts, what they are parts of, and where the words end."""
    word = tokens[at].text.lower()
    many, hyphen, rest = word.partition("-")
    parts = ENGLISH_PARTS.get(many)
    if parts is None and (hyphen or many not in ("a", "one")):
        return None
    last = at + 1
    if not hyphen:
        rest, last = (tokens[at + 1].text if at + 1 < len(tokens) else ""), at + 2
    whole = rest.removesuffix("s")
    if whole not in ENGLISH_WHOLES:
        return None
    if parts is not None and (rest.endswith("s") == (parts > 1)) and (hyphen or parts > 1):
        return parts, whole, last
    of = last < len(tokens) and tokens[last].text == "of"
    return (1, whole, last) if many in ("a", "one") and not hyphen and rest == whole and of else None


def _is_share_of_series(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "the last three quarters", "two-thirds-majority"."""
    before = tokens[first - 1].text.lower() if first else ""
    return before in _ORDERED or (touches(tokens, last - 1) and tokens[last].text in "-/")
