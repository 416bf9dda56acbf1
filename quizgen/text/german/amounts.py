"""Numbers, percentages, money, quantities, durations and shares in a German sentence."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from types import MappingProxyType
from typing import NamedTuple

from quizgen.model import Lang, Value
from quizgen.text.counting import Counted, are_ends, counts, has_minus, range_between
from quizgen.text.german.counts import read_count
from quizgen.text.german.hedges import hedge_before
from quizgen.text.german.shares import find_shares
from quizgen.text.mentions import Mention
from quizgen.text.spacing import stands_free, touches
from quizgen.text.tokens import Token
from quizgen.text.units import unit_index
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.numbers import Number, Percent

# They mean too much else after a number.
_LONE_SIGNS = frozenset("m t l g h s A V W K C F B ° Grad Zoll ft in".split())
_DURATIONS = MappingProxyType(
    {
        "Sekunde": "second", "Sekunden": "second", "Minute": "minute", "Minuten": "minute",
        "Stunde": "hour", "Stunden": "hour", "Tag": "day", "Tage": "day", "Tagen": "day",
        "Woche": "week", "Wochen": "week", "Monat": "month", "Monate": "month", "Monaten": "month",
        "Jahr": "year", "Jahre": "year", "Jahren": "year", "Jahrzehnte": "decade", "Jahrzehnten": "decade",
        "Jahrhunderte": "century", "Jahrhunderten": "century",
    }
)  # fmt: skip
_CURRENCIES = MappingProxyType(
    {
        ("Euro",): "EUR", ("Euros",): "EUR", ("€",): "EUR", ("EUR",): "EUR",
        ("Dollar",): "USD", ("US-Dollar",): "USD", ("Dollars",): "USD", ("US-Dollars",): "USD", ("$",): "USD",
        ("USD",): "USD", ("Schweizer", "Franken"): "CHF", ("Franken",): "CHF", ("CHF",): "CHF",
        ("Yen",): "JPY", ("Yuan",): "CNY", ("Rubel",): "RUB", ("D-Mark",): "DEM", ("DM",): "DEM",
        ("Deutsche", "Mark"): "DEM",
        ("Pfund", "Sterling"): "GBP", ("britische", "Pfund"): "GBP", ("£",): "GBP",
    }
)  # fmt: skip
_BEFORE = MappingProxyType({"$": "USD", "€": "EUR", "£": "GBP", "EUR": "EUR", "USD": "USD", "CHF": "CHF"})
# After a number these say that it is no count of things.
_NO_COUNT = re.compile(
    r"(?:Prozentpunkte?n?|Promille|Cents?|(?:\w+-)?Dollars?|Euro|Franken|Yen|Yuan|Rubel|Stunden?|Tagen?|"
    r"Wochen?|Monaten?|Minuten?|Sekunden?|Pfund|Mark|Reichsmark|Schilling|Kronen?|Lira|Zloty|Pesos?|Rupien|"
    r"Uhr|"
    r"Grad|Mal|Dutzend|Prozent|Drittel|Viertel|Fünftel|Sechstel|Siebtel|Achtel|Neuntel|Zehntel|Hundertstel|"
    r"Hälften?|"
    r"Hektar|Fuß|Zoll|Byte|Sterne?n?|Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|"
    r"September|Oktober|November|Dezember|Sätzen?|Jahr\w*|Uhr\w*|Teile?n?|Zeilen?|Seiten?|Millionen|"
    r"Milliarden)"
)
_LABELS = re.compile(
    r"(?:Artikel|Art\.|Paragra(?:f|ph)\w*|§+|Nummer|Nr\.|Platz|Rang|Seite|S\.|Kapitel|Absatz|Abs\.|Gruppe|"
    r"Runde|"
    r"Route|Phase|Version|Level|Klasse|Kanal|Halle|Gate|Zimmer|Typ|Block|Stufe|Minute|Band|Bd\.|Apollo|"
    r"Boeing|"
    r"Windows|Airbus|iPhone|Formel|Gleis|Linie|Kategorie|Teil|Staffel|Folge|Episode|Vers|Psalm|Tabelle|"
    r"Abbildung|"
    r"Baujahr|Jahrgang|Jahr|Jahre|Jahres|Haus|Straße|Spieltag|Satz|Punkt|Schritt|Tag|Ziffer|Zone|U)"
)
_TEMPERATURE = re.compile(
    r"temperatur|celsius|thermometer|frost|hitze|wärm|warm|kält|kalt|heiß", re.IGNORECASE
)
_JOINS = frozenset(
    (
        "bis",
        "oder",
        "und",
        "auf",
        "statt",
        "gegen",
        "zu",
        "–",
        "-",
        "—",
        ",",
        "beziehungsweise",
        "bzw.",
        "von",
        "x",
        "×",
        ":",
    )
)
_NO_NUMBER_AFTER = frozenset(
    (*"±×*=<>≈~^½", "wenige", "einige", "mehrere", "paar", "viele", "wenigen", "einigen")
)
_ENGLISH_PLURAL = re.compile(r"[A-Z][a-z]{3,}[^sui]s")  # "24 Interceptions"
_YEARS = range(1100, 2100)


class _Unit(NamedTuple):
    value: Value
    last: int


def find_amounts(tokens: Sequence[Token]) -> Iterator[Mention]:
    """Every amount that is certain, in order; in a range ("zwei bis drei Prozent") its numbers have none."""
    warm = any(_TEMPERATURE.search(token.text[:60]) for token in tokens)
    counted_by_name = any(token.text.endswith(("zahl", "Zahl")) for token in tokens)
    numbers = counts(tokens, read_count)
    for n, count in enumerate(numbers):
        before = numbers[n - 1] if n else None
        after = numbers[n + 1] if n + 1 < len(numbers) else None
        if _in_range(tokens, before, count) or _in_range(tokens, count, after):
            if after is not None and (whole := _range(tokens, count, after)):
                yield whole
            if before is None or after is not None or not _is_reached(tokens, before, count):
                continue
        yield from _amount(tokens, count, warm, counted_by_name)
    yield from find_shares(tokens)


def _in_range(tokens: Sequence[Token], one: Counted | None, other: Counted | None) -> bool:
    """Whether both belong together, as in "drei bis fünf Jahre", "20 oder 30 Prozent", "von 3 auf 5"."""
    if one is None or other is None or one.one or other.one:
        return False
    between = [token.text for token in tokens[one.last : other.first] if not _is_hedge(token)]
    if len(between) == 1:
        if between[0] in ("bis", "–", "-", "—", "oder", "x", "×", "zu", "beziehungsweise", "bzw."):
            return True
        return between[0] in _JOINS and not _is_year(one) and not _is_year(other)
    is_between = one.first > 0 and tokens[one.first - 1].text.casefold() == "zwischen"
    return ("bis" in between[:3] and len(between) <= 4) or (
        is_between and "und" in between and len(between) <= 4
    )


def _range(tokens: Sequence[Token], low: Counted, high: Counted) -> Mention | None:
    """ "30.000 bis 50.000 Einwohner": the numbers without what they count."""
    last = high.last
    if not are_ends(tokens, low, high, "bis", ("%", "Prozent")):
        return None
    counted = _has_noun(tokens, last) or _measured(tokens, high, minus=False, warm=True)
    if not counted or _is_age(tokens, low, last) or (low.first and _is_label(tokens, low)):
        return None
    value = range_between(low, read_count(tokens[: high.first + 1], high.first))
    return Mention(value, low.first, last, hedge_before(tokens, low.first)) if value else None


def _is_reached(tokens: Sequence[Token], low: Counted, high: Counted) -> bool:
    """ "stieg von 300 auf 500 Tonnen": what it came to; what it was is told without its unit."""
    between = [token.text for token in tokens[low.last : high.first] if not _is_hedge(token)]
    return between == ["auf"] and low.first > 0 and tokens[low.first - 1].text.lower() == "von"


def _is_hedge(token: Token) -> bool:
    return token.text in ("zu", "rund", "etwa", "knapp", "fast", "nur") and token.tag != "KON"


def _is_year(count: Counted) -> bool:
    return (
        len(count.digits) == 4 and not count.grouped and int(count.digits) in _YEARS if count.whole else False
    )


def _amount(tokens: Sequence[Token], count: Counted, warm: bool, counted_by_name: bool) -> Iterator[Mention]:
    minus = has_minus(tokens, count.first)
    first = count.first - minus
    if minus:
        free = not touches(tokens, count.last - 1) or stands_free(tokens, count.last - 1, count.last)
    else:
        free = stands_free(tokens, count.first, count.last)
    with suppress(ValueError):  # more digits than a value can hold
        unit = _measured(tokens, count, minus, warm)
        if first and tokens[first - 1].text in _NO_NUMBER_AFTER:
            return
        prefix = _BEFORE.get(tokens[first - 1].text) if first else None
        if prefix and not unit:
            value: Value = Money(count.digits, prefix)
            yield Mention(value, first - 1, count.last, hedge_before(tokens, first - 1))
        elif unit and (free or not touches(tokens, unit.last - 1) or stands_free(tokens, first, unit.last)):
            relative = (
                isinstance(unit.value, Duration) and first > 0 and tokens[first - 1].text.casefold() == "vor"
            )
            yield Mention(unit.value, first, unit.last, hedge_before(tokens, first), relative=relative)
        elif free and not minus and not unit and _counts_things(tokens, count, counted_by_name):
            yield Mention(Number(count.digits), first, count.last, hedge_before(tokens, first))


# --- with a unit


def _measured(tokens: Sequence[Token], count: Counted, minus: bool, warm: bool) -> _Unit | None:
    """The amount, if a unit follows the number."""
    digits = f"-{count.digits}" if minus else count.digits
    at = count.last
    words = tuple(token.text for token in tokens[at : at + 4])
    if not words or not _ends_free(tokens, at):
        return None
    if words[0] in ("Prozent", "%"):
        if count.one and count.first and tokens[count.first - 1].tag in ("ART", "PDAT", "APPRART"):
            return None  # "das eine Prozent"
        return _Unit(Percent(digits), at + 1)
    for length in (2, 1):
        if length <= len(words) and (currency := _CURRENCIES.get(words[:length])):
            return None if count.one else _Unit(Money(digits, currency), at + length)
    if count.one and not count.scaled:
        return None  # "ein Jahr", "eine Tonne": as often an article as a number
    if words[0] in _DURATIONS and not minus:
        unit = _DURATIONS[words[0]]
        if _is_age(tokens, count, at) and not _is_stated_age(tokens, count, at):
            return None
        return _Unit(Duration(digits, unit), at + 1)
    return _quantity(tokens, at, words, digits, warm)


def _ends_free(tokens: Sequence[Token], at: int) -> bool:
    """Whether the unit at `at` is a word of its own: not the beginning of "Euro-Zone"."""
    return not (
        touches(tokens, at)
        and tokens[at + 1].text in "-–/"
        and at + 2 < len(tokens)
        and touches(tokens, at + 1)
    )


def _quantity(
    tokens: Sequence[Token], at: int, words: tuple[str, ...], digits: str, warm: bool
) -> _Unit | None:
    for length in (3, 2, 1):
        unit = unit_index(Lang.DE, _LONE_SIGNS).get(words[:length])
        if unit and length <= len(words):
            last = at + length
            return _Unit(Quantity(digits, unit), last)
    if words[0] == "Grad" and warm and tokens[at].text == "Grad" and words[1:2] not in (("Nord",), ("Süd",)):
        return _Unit(Quantity(digits, "celsius"), at + 1)
    return None


def _is_age(tokens: Sequence[Token], count: Counted, at: int) -> bool:
    """Years or months of a life: "22 Jahre alt", "im Alter von 82 Jahren", "mit 16 Jahren"."""
    after = [token.text.casefold() for token in tokens[at + 1 : at + 4]]
    before = [token.text.casefold() for token in tokens[max(count.first - 4, 0) : count.first]]
    if any(
        word in ("alt", "alte", "alten", "alter", "altes", "jung", "junge", "jünger", "älter")
        for word in after[:2]
    ):
        return True
    return "alter" in before or before[-1:] in (["mit"], ["unter"], ["ab"]) or before[-2:] in (["bis", "zu"],)


def _is_stated_age(tokens: Sequence[Token], count: Counted, at: int) -> bool:
    """ "mit 39 Jahren", "im Alter von 38 Jahren": years that one may ask for as they stand."""
    if tokens[at].text != "Jahren" or count.worded or not 10 <= float(count.digits) <= 110:
        return False
    before = [token.text.casefold() for token in tokens[max(count.first - 3, 0) : count.first]]
    after = tokens[at + 1].tag if at + 1 < len(tokens) else ""
    return (before[-1:] == ["mit"] or before[-2:] == ["alter", "von"]) and not after.startswith("N")


# --- without


def _counts_things(tokens: Sequence[Token], count: Counted, counted_by_name: bool) -> bool:
    """Whether the number is that of the things named behind it."""
    if count.one and not count.scaled:
        return False
    if count.digits in ("0", "1") or not count.whole:
        return False
    if count.first and _is_label(tokens, count):
        return False
    at = count.last
    if at == len(tokens):
        return False
    if tokens[at].text in ("der", "dieser", "seiner", "ihrer", "unserer", "aller", "von") and count.worded:
        return _has_noun(tokens, at + 1)
    if _is_year(count) and not _is_surely_no_year(tokens, count):
        return False
    if counted_by_name and (count.scaled or count.grouped) and tokens[at].tag not in ("NN", "ADJ(A)", "NE"):
        return True
    return _has_noun(tokens, at)


def _is_surely_no_year(tokens: Sequence[Token], count: Counted) -> bool:
    if count.worded:
        return True
    noun_next = tokens[count.last].tag == "NN"
    round_number = int(count.digits) % 100 == 0
    return (
        noun_next and round_number and (bool(hedge_before(tokens, count.first)) or int(count.digits) < 1900)
    )


_PLACING = ("in", "bei", "nahe", "aus")  # "in Verona 30 Menschen"


def _is_label(tokens: Sequence[Token], count: Counted) -> bool:
    """Whether the number is part of a name: "Artikel 5", "Apollo 11"."""
    before = tokens[count.first - 1]
    if _LABELS.fullmatch(before.text[:20]):
        return True
    short = not count.worded and not count.scaled and len(count.digits) < 3
    at_place = count.first > 1 and tokens[count.first - 2].text in _PLACING and _has_noun(tokens, count.last)
    return before.tag == "NE" and short and not at_place


def _has_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun that can be counted follows, adjectives aside."""
    for n in range(at, min(at + 5, len(tokens))):
        token = tokens[n]
        if token.tag == "NN" or (token.tag == "NNA" and token.text[0].isupper()):
            free = not (touches(tokens, n) and tokens[n + 1].text == "-")
            return token.text[0].isupper() and free and not _NO_COUNT.fullmatch(token.text[:60])
        if token.tag in ("NE", "FM") and n == at and _ENGLISH_PLURAL.fullmatch(token.text):
            return n + 1 == len(tokens) or tokens[n + 1].tag not in ("NE", "FM", "NN")
        if token.tag in ("ADJ(D)", "ADV") and tokens[min(n + 1, len(tokens) - 1)].tag == "ADJ(A)":
            continue  # "drei natürlich vorkommende Isotope"
        if not (token.tag == "ADJ(A)" or token.tag == "CARD" or token.text in ("der", "den", "dieser")):
            return False
    return False
