"""Whether a value can be worked out from the other numbers of its stem."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import combinations

from quizgen.model import GAP, Bilingual, Lang, Value
from quizgen.questions.cues import Cue, cue
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.cldr import month_names
from quizgen.values.counting import Count
from quizgen.values.dates import Date
from quizgen.values.numbers import Number, Percent
from quizgen.values.spelling import fold, read_number, small_number_words

_YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)\b(?!\.\d)")
_NUMBER = r"\b(\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?)"
_SPAN = cue(rf"{_NUMBER}[ -](?:Jahr(?:e|en|es)?\b|jährig)", rf"{_NUMBER}[ -]years?\b", re.IGNORECASE)
_AGED = cue(r"\bAlter von (\d{1,3})\b", r"\baged? (\d{1,3})\b")
_PERCENT = cue(r"(\d+(?:[.,]\d+)?)(?:\s?%| Prozent\b)", r"(\d+(?:[.,]\d+)?)(?:\s?%| percent\b| per cent\b)")
_FIGURE = cue(
    r"(?<![\w.,:/–-])(?:\d+(?:[.,]\d+)*|[^\W\d_]+)(?: (?:Million(?:en)?|Milliarden?|Mio|Mrd)\b)?"
    r"(?![\w:/–-]|\s?(?:%|Prozent))",
    r"(?<![\w.,:/–-])(?:\d+(?:[.,]\d+)*|[^\W\d_]+)(?: [mb]illion\b)?(?![\w:/–-]|\s?(?:%|per ?cent))",
)
_SIGNS = r"\s?(?:[kcm]?m[²³23]?|ha|qkm|t|kg|[kMGT]?Wh?)(?!\w)"
_BARE_YEAR = cue(  # not "1500 Meter"
    rf"{_YEAR.pattern}(?!{_SIGNS}|\s(?:Quadrat|Kubik|Kilo|Meter|Hektar|Tonnen|Euro|Dollar))",
    rf"{_YEAR.pattern}(?!{_SIGNS}|\s(?:square|cubic|kilo|met(?:re|er)s|hectares|acres|tonnes|tons|miles|feet))",
)
_IN_BRACKETS = rf"{re.escape(GAP)}(?: [^\W\d_]+)? \((?:[$€£]|etwa |rund |about )?\d[\d.,]* ?[^\W\d]"
_CONVERTED = cue(
    rf"{_IN_BRACKETS}|\b(?:umgerechnet|entspricht)(?: [a-zäöü]+)? {re.escape(GAP)}",
    rf"{_IN_BRACKETS}|\bequivalent (?:to|of)(?: [a-z]+)? {re.escape(GAP)}",
)
_AND = cue(r",? (?:und|sowie) ", r",? and ")
_NEAR = 1  # a year more or less: "after more than ten years", a birthday that is still to come
_FEW = 2  # sums of smaller numbers come about by chance,
_MANY = 4  # and those of so many


def reckons(value: Value, stem: Bilingual[str]) -> str | None:
    """What it follows from, if it does: a year and a length of time, shares of a whole, another unit."""
    for lang in Lang:
        text = stem[lang]
        if isinstance(value, Number | Money | Quantity) and _CONVERTED.by[lang].search(text):
            return "the same in another unit"
        if found := next(_ways(value, text, lang), None):
            return found
    return None


def _ways(value: Value, text: str, lang: Lang) -> Iterator[str]:
    match value:
        case Date(year=year):
            yield from _by_span(year, text, lang)
        case Duration(digits=digits, unit="year") | Number(digits=digits):
            yield from _between_years(Decimal(digits), text)
        case Percent(digits=digits):
            yield from _rests(Decimal(digits), text, lang)
    if isinstance(value, Number | Money | Quantity):
        yield from _sums(Decimal(value.digits), _figures(text, lang))


def _by_span(year: int, text: str, lang: Lang) -> Iterator[str]:
    told = {int(found) for found in _YEAR.findall(text)} - {year}
    for years, words in _spans(text, lang):
        for other in told:
            if abs(abs(year - other) - years) <= (_NEAR if years > _NEAR else 0):
                yield f"{other} and {words}"


def _spans(text: str, lang: Lang) -> Iterator[tuple[int, str]]:
    numbers = small_number_words()
    for found in (*_SPAN.by[lang].finditer(text), *_AGED.by[lang].finditer(text)):
        word = fold(found[1])
        number = int(word) if word.isdigit() else numbers.get(word)
        if number is not None and number > 0:
            yield int(number), found[0]


def _between_years(number: Decimal, text: str) -> Iterator[str]:
    years = sorted({int(found) for found in _YEAR.findall(text)})
    for first, last in combinations(years, 2):
        if number > _FEW and abs(last - first - number) <= _NEAR:
            yield f"{first} and {last}"


def _rests(share: Decimal, text: str, lang: Lang) -> Iterator[str]:
    others = [Decimal(found.replace(",", ".")) for found in _PERCENT.by[lang].findall(text)]
    if others and sum(others) + share == 100:
        yield "shares of a hundred"


def _sums(number: Decimal, others: Sequence[Decimal]) -> Iterator[str]:
    for one, other in combinations(others, 2) if len(others) <= _MANY else ():
        if min(number, one, other) > _FEW and number in (one + other, abs(one - other)):
            yield f"{one:f} and {other:f}"


def _figures(text: str, lang: Lang) -> list[Decimal]:
    """The numbers a text tells, without days, years and percentages."""
    found = []
    for figure in _FIGURE.by[lang].findall(_BARE_YEAR.by[lang].sub("", _days(lang).sub("", text))):
        number = read_number(figure, lang)
        if number is not None:
            found.append(number)
    return found


@cache
def _days(lang: Lang) -> re.Pattern[str]:
    months = "|".join(month_names(lang))
    return re.compile(rf"\d{{1,2}}\.? (?:{months})|(?:{months}) \d{{1,2}}\b")


_MEMBER = r"(?:\d[\d.,]*|[A-ZÄÖÜ][\w.-]*)(?: [A-ZÄÖÜ][\w.-]*){0,2}"
_LAST = r"(?:\d[\d.,]*|[A-ZÄÖÜ][\w-]*)"
_LISTED = Cue(
    {lang: re.compile(rf"(?:{_MEMBER}, )*{_MEMBER}{joint.pattern}{_LAST}") for lang, joint in _AND.by.items()}
)


def counts_list(value: Value, stem: Bilingual[str]) -> str | None:
    """The members of a list that the stem has and the number counts: "____ peaks, at 687 and 760 nm".

    >>> stem = "____ Hallen stehen in Graz, Linz und Wels."
    >>> counts_list(Number("3"), Bilingual(stem, stem))
    'Graz, Linz und Wels'
    """
    if not isinstance(value, Number) or not Count(value.digits).in_words:
        return None
    for lang in Lang:
        for found in _LISTED.by[lang].finditer(stem[lang].partition(GAP)[2] or stem[lang]):
            if len(re.split(rf"{_AND.by[lang].pattern}|, ", found[0])) == int(value.digits):
                return found[0]
    return None
