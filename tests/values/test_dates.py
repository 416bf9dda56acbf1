"""Dates and periods: said, read, written in articles, mistaken."""

import random
from itertools import islice

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from quizgen.model import Lang, Match, Value
from quizgen.values.dates import Date, Period
from quizgen.values.numbers import Number

DE, EN = Lang.DE, Lang.EN
MEETING, NOVEMBER, BONN, CAESAR = Date(2024, 11, 22), Date(2024, 11), Date(1949), Date(-44)
TERM = Period(Date(2017), Date(2021))
TALKS = Period(Date(2024, 11, 20), Date(2024, 11, 22))
GAUL = Period(Date(-58), Date(-51))


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        (MEETING, "22. November 2024", "November 22, 2024"),
        (NOVEMBER, "November 2024", "November 2024"),
        (BONN, "1949", "1949"),
        (CAESAR, "44 v. Chr.", "44 BC"),
        (Date(9), "9 n. Chr.", "AD 9"),
        (Date(-44, 3, 15), "15. März 44 v. Chr.", "March 15, 44 BC"),
        (TERM, "2017 bis 2021", "2017 to 2021"),
        (GAUL, "58 bis 51 v. Chr.", "58 to 51 BC"),
        (Period(Date(9), Date(14)), "9 bis 14 n. Chr.", "AD 9 to 14"),
        (Period(Date(-27), Date(14)), "27 v. Chr. bis 14 n. Chr.", "27 BC to AD 14"),
        (Period(Date(2024, 3), Date(2024, 4)), "März bis April 2024", "March to April 2024"),
        (TALKS, "20. bis 22. November 2024", "November 20 to 22, 2024"),
        (Period(Date(2024, 3, 3), Date(2024, 4, 5)), "3. März bis 5. April 2024", "March 3 to April 5, 2024"),
        (Period(Date(2023, 12, 30), Date(2024, 1, 2)), "30. Dezember 2023 bis 2. Januar 2024",
         "December 30, 2023 to January 2, 2024"),
    ],
)  # fmt: skip
def test_say(value: Value, german: str, english: str) -> None:
    assert (value.say(DE), value.say(EN)) == (german, english)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ((0, None, None), "there is no year 0; write a year as 2024, one before Christ as -44"),
        ((20241, None, None), "there is no year 20241; write a year as 2024, one before Christ as -44"),
        ((2024, 13, None), "there is no month 13"),
        ((2024, 11, 31), "2024-11 has no day 31"),
        ((2023, 2, 29), "2023-02 has no day 29"),
        ((1900, 2, 29), "1900-02 has no day 29"),
        ((2024, None, 22), "a date with a day needs a month"),
    ],
)
def test_dates_that_are_not(parts: tuple[int, int | None, int | None], message: str) -> None:
    with pytest.raises(ValueError, match=r"no|needs") as caught:
        Date(*parts)
    assert str(caught.value) == message


@pytest.mark.parametrize("year", [2024, 2000, 1500, -1, -5])
def test_leap_years(year: int) -> None:
    assert Date(year, 2, 29).say(DE).startswith("29. Februar")


def test_a_period_ends_after_it_begins() -> None:
    with pytest.raises(ValueError, match="a period ends after it begins"):
        Period(Date(2021), Date(2017))


@pytest.mark.parametrize(
    ("value", "lang", "some"),
    [
        (MEETING, DE, ["22.11.2024", "22.11.24", "22. Nov. 2024", "22. November", "22.11.",
                       "22.\N{NO-BREAK SPACE}November 2024", "2024-11-22"]),
        (MEETING, EN, ["22 November 2024", "Nov. 22, 2024", "November 22", "22nd of November", "11/22/2024"]),
        (Date(2024, 9, 1), EN, ["Sept. 1, 2024", "1st September"]),
        (NOVEMBER, DE, ["November 2024", "11/2024", "November"]),
        (CAESAR, DE, ["44 v. Chr.", "44 vor Christus"]),
        (CAESAR, EN, ["44 BC", "44 BCE"]),
        (TERM, DE, ["von 2017 bis 2021", "zwischen 2017 und 2021", "2017–2021", "2017-21"]),
        (TERM, EN, ["from 2017 to 2021", "between 2017 and 2021", "2017-2021"]),
        (TALKS, DE, ["vom 20. bis zum 22. November 2024", "20. bis 22. November 2024"]),
    ],
)  # fmt: skip
def test_forms(value: Value, lang: Lang, some: list[str]) -> None:
    assert value.forms(lang)[0] == value.say(lang)
    assert set(some) <= set(value.forms(lang))


def test_the_year_comes_along_where_it_stands() -> None:
    forms = MEETING.forms(DE)
    assert forms.index("22. November 2024") < forms.index("22. November")
    assert forms.index("22.11.2024") < forms.index("22.11.")


@pytest.mark.parametrize(
    ("value", "lang", "typed", "match"),
    [
        (MEETING, DE, "22.11.", Match.RIGHT),
        (MEETING, DE, "22.11.2024", Match.RIGHT),
        (MEETING, DE, "22.11.24", Match.RIGHT),
        (MEETING, DE, "22. November", Match.RIGHT),
        (MEETING, DE, "am Freitag, dem 22. November 2024", Match.RIGHT),
        (MEETING, DE, "Nov 22", Match.RIGHT),
        (MEETING, DE, "November 22nd, 2024", Match.RIGHT),
        (MEETING, DE, "2024-11-22", Match.RIGHT),
        (MEETING, DE, "11/22/2024", Match.RIGHT),  # there is no month 22
        (MEETING, EN, "22/11/2024", Match.RIGHT),
        (MEETING, EN, "11/22", Match.RIGHT),
        (MEETING, EN, "22. November 2024", Match.RIGHT),
        (MEETING, EN, "the 22nd of November", Match.RIGHT),
        (MEETING, DE, "22. Novmber", Match.ALMOST),
        (MEETING, DE, "22.11.2023", Match.WRONG),
        (MEETING, DE, "22.11.23", Match.WRONG),
        (MEETING, DE, "23. November", Match.WRONG),
        (MEETING, DE, "22. Dezember", Match.WRONG),
        (MEETING, DE, "22", Match.WRONG),
        (MEETING, DE, "November", Match.WRONG),
        (MEETING, DE, "November 2024", Match.WRONG),
        (MEETING, DE, "2024", Match.WRONG),
        (Date(2024, 4, 3), DE, "3/4/2024", Match.RIGHT),
        (Date(2024, 4, 3), EN, "3/4/2024", Match.WRONG),
        (Date(2024, 4, 3), EN, "4/3/2024", Match.RIGHT),
        (Date(2025, 1, 20), DE, "20.1.", Match.RIGHT),
        (Date(2025, 1, 20), DE, "Jan 20", Match.RIGHT),
        (Date(2025, 1, 20), DE, "20. Jänner", Match.RIGHT),
        (Date(2025, 6, 20), DE, "20. Juli", Match.WRONG),
        (NOVEMBER, DE, "Nov 2024", Match.RIGHT),
        (NOVEMBER, DE, "11/2024", Match.RIGHT),
        (NOVEMBER, DE, "November", Match.ALMOST),  # the year is missing
        (NOVEMBER, DE, "November 2023", Match.WRONG),
        (NOVEMBER, DE, "22. November 2024", Match.WRONG),
        (BONN, DE, "im Jahr 1949", Match.RIGHT),
        (BONN, DE, "neunzehnhundertneunundvierzig", Match.RIGHT),
        (BONN, DE, "49", Match.WRONG),
        (BONN, DE, "1.949", Match.WRONG),
        (BONN, DE, "1948", Match.WRONG),
        (BONN, DE, "", Match.WRONG),
        (BONN, DE, "1949 " * 2000, Match.WRONG),
        (CAESAR, DE, "44 v. Chr.", Match.RIGHT),
        (CAESAR, DE, "44 vor Christus", Match.RIGHT),
        (CAESAR, DE, "44 BC", Match.RIGHT),
        (CAESAR, DE, "-44", Match.RIGHT),
        (CAESAR, DE, "44", Match.WRONG),
        (CAESAR, DE, "44 n. Chr.", Match.WRONG),
        (TERM, DE, "2017-2021", Match.RIGHT),
        (TERM, DE, "von 2017 bis 2021", Match.RIGHT),
        (TERM, DE, "between 2017 and 2021", Match.RIGHT),
        (TERM, DE, "2017–21", Match.RIGHT),
        (TERM, DE, "2017", Match.WRONG),
        (TERM, DE, "2016-2021", Match.WRONG),
        (TALKS, DE, "20.-22. November", Match.RIGHT),
        (TALKS, DE, "20.11. bis 22.11.2024", Match.RIGHT),
        (TALKS, EN, "November 20-22, 2024", Match.RIGHT),
        (TALKS, EN, "20 to 22 November", Match.RIGHT),
        (TALKS, DE, "20. bis 22. Novmber", Match.ALMOST),
        (TALKS, DE, "20-22", Match.WRONG),
        (TALKS, DE, "20. bis 23. November", Match.WRONG),
        (GAUL, DE, "58-51 v. Chr.", Match.RIGHT),
        (GAUL, DE, "58 v. Chr. bis 51 v. Chr.", Match.RIGHT),
        (GAUL, DE, "58-51", Match.WRONG),
    ],
)
def test_accepts(value: Value, lang: Lang, typed: str, match: Match) -> None:
    assert value.accepts(typed, lang) is match


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Date(2024), MEETING, True),
        (NOVEMBER, MEETING, True),
        (Date(2024), Date(2024, 2), True),
        (Date(2024), Date(2025), False),
        (Date(2024, 12), MEETING, False),
        (TERM, Date(2019, 5), True),
        (Date(2022), TERM, False),
        (TERM, Period(Date(2018), Date(2022)), False),
        (TERM, Period(Date(2017, 1, 20), Date(2021, 1, 20)), True),
        (CAESAR, Date(44), False),
        (BONN, Number("1949"), False),
    ],
)
def test_overlaps(one: Value, other: Value, same: bool) -> None:
    assert one.overlaps(other) is same


@pytest.mark.parametrize("value", [MEETING, NOVEMBER, BONN, TERM, TALKS, Date(1066), GAUL])
def test_there_are_enough_near_misses(value: Value) -> None:
    assert len(list(value.near(random.Random(1)))) >= 6


def test_near_days_are_within_a_few_weeks() -> None:
    assert {v.year * 12 + (v.month or 0) - 2024 * 12 for v in MEETING.near(random.Random(1))} <= {10, 11, 12}


def test_round_years_of_our_time_are_among_years_near_by() -> None:
    seeds = range(20)
    assert all(
        abs(v.year - 2000) <= 8 for seed in seeds for v in islice(Date(2000).near(random.Random(seed)), 4)
    )
    assert all(v.year % 10 == 0 for v in islice(Date(1850).near(random.Random(1)), 4))


def test_near_periods_of_the_same_length_come_first() -> None:
    first = list(islice(TERM.near(random.Random(1)), 6))
    assert {v.end.year - v.start.year for v in first} == {4}


def test_the_place_of_the_key_among_the_options_is_even() -> None:
    places = [0, 0, 0, 0]
    for seed in range(400):
        options = islice(BONN.near(random.Random(seed)), 3)
        places[sum(v.year < 1949 for v in options)] += 1
    assert min(places) > 70


@st.composite
def any_date(draw: st.DrawFn) -> Date:
    year = draw(st.integers(-3000, 3000).filter(bool))
    month = draw(st.none() | st.integers(1, 12))
    days = 28 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
    return Date(year, month, draw(st.none() | st.integers(1, days)) if month else None)


dates = any_date()


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start, end = draw(dates), draw(dates)
    assume(start.first_day < end.first_day)
    return Period(start, end)


values = st.one_of(dates, periods())


@settings(deadline=None)
@example(Period(Date(2, 1, 1), Date(2, 1, 2)), Lang.EN)
@given(values, st.sampled_from(Lang))
def test_every_form_is_accepted(value: Value, lang: Lang) -> None:
    forms = value.forms(lang)
    assert forms[0] == value.say(lang)
    assert len(set(forms)) == len(forms)
    wrong = [form for form in forms if value.accepts(form, lang) is not Match.RIGHT]
    bare_month = isinstance(value, Date) and value.precision == "month"
    assert len(wrong) == bare_month  # "November" for November 2024


@settings(deadline=None)
@given(values, st.integers())
def test_near_misses(value: Value, seed: int) -> None:
    near = list(value.near(random.Random(seed)))
    assert near == list(value.near(random.Random(seed)))
    assert len(set(near)) == len(near)
    assert {v.grain for v in near} <= {value.grain}
    assert not any(v.overlaps(value) for v in near)


@settings(deadline=None)
@given(dates, st.integers())
def test_near_years_have_as_many_digits(value: Date, seed: int) -> None:
    assert {len(str(abs(v.year))) for v in value.near(random.Random(seed))} <= {len(str(abs(value.year)))}


@settings(deadline=None)
@given(values, st.text(), st.sampled_from(Lang))
def test_any_text_can_be_typed(value: Value, typed: str, lang: Lang) -> None:
    assert value.accepts(typed, lang) in Match


@settings(deadline=None)
@given(values, st.text("0123456789 ./-,abvncr'", max_size=20), st.sampled_from(Lang))
def test_any_text_like_a_date_can_be_typed(value: Value, typed: str, lang: Lang) -> None:
    assert value.accepts(typed, lang) in Match
