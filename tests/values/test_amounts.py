"""Money, quantities and durations: said, read, written in articles, mistaken."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.model import Lang, Match, Value
from quizgen.values import cldr, units
from quizgen.values.amounts import Duration, Money, Quantity

DE, EN = Lang.DE, Lang.EN


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        (Money("5200000000", "EUR"), "5,2 Milliarden Euro", "5.2 billion euros"),
        (Money("4200000000", "USD"), "4,2 Milliarden US-Dollar", "4.2 billion US dollars"),
        (Money("1", "EUR"), "ein Euro", "one euro"),
        (Money("19.99", "EUR"), "19,99 Euro", "19.99 euros"),
        (Money("5", "GBP"), "fünf Pfund", "five pounds"),
        (Money("1000000", "CHF"), "eine Million Schweizer Franken", "one million Swiss francs"),
        (Money("1", "INR"), "eine Indische Rupie", "one Indian rupee"),
        (Quantity("250", "kilometer"), "250 Kilometer", "250 kilometers"),
        (Quantity("3", "kilometer"), "drei Kilometer", "three kilometers"),
        (Quantity("-62", "celsius"), "minus 62 Grad Celsius", "minus 62 degrees Celsius"),
        (Quantity("1", "fahrenheit"), "ein Grad Fahrenheit", "one degree Fahrenheit"),
        (Quantity("357000", "square-kilometer"), "357.000 Quadratkilometer", "357,000 square kilometers"),
        (Quantity("120", "kilometer-per-hour"), "120 Kilometer pro Stunde", "120 kilometers per hour"),
        (Quantity("30", "kilometer-per-second"), "30 Kilometer pro Sekunde", "30 kilometers per second"),
        (Quantity("4.2", "light-year"), "4,2 Lichtjahre", "4.2 light years"),
        (Quantity("1", "astronomical-unit"), "eine Astronomische Einheit", "one astronomical unit"),
        (Quantity("1", "tonne"), "eine Tonne", "one metric ton"),
        (Quantity("1500000", "tonne"), "1,5 Millionen Tonnen", "1.5 million metric tons"),
        (Quantity("50", "cubic-kilometer"), "50 Kubikkilometer", "50 cubic kilometers"),
        (Quantity("60", "megawatt"), "60 Megawatt", "60 megawatts"),
        (Quantity("20", "terawatt-hour"), "20 Terawattstunden", "20 terawatt hours"),
        (Duration("24", "hour"), "24 Stunden", "24 hours"),
        (Duration("2", "year"), "zwei Jahre", "two years"),
        (Duration("1", "year"), "ein Jahr", "one year"),
        (Duration("1", "week"), "eine Woche", "one week"),
        (Duration("2.5", "hour"), "2,5 Stunden", "2.5 hours"),
        (Duration("66000000", "year"), "66 Millionen Jahre", "66 million years"),
    ],
)
def test_say(value: Value, german: str, english: str) -> None:
    assert (value.say(DE), value.say(EN)) == (german, english)


@pytest.mark.parametrize("lang", Lang)
def test_every_unit_and_currency_has_a_name(lang: Lang) -> None:
    for unit in cldr.units():
        assert Quantity("20", unit).say(lang).startswith("20 ")
    for code in cldr.currencies():
        assert Money("20", code).say(lang).startswith("20 ")


@pytest.mark.parametrize("unit", [*units.DURATIONS, "kilogram", "light-year", "horsepower", "square-mile"])
def test_units_known_without_looking_are_in_the_cldr(unit: str) -> None:
    assert unit in cldr.units()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Quantity("3", "kilometers"), "'kilometers' is not a unit; did you mean kilometer?"),
        (lambda: Quantity("3", "km"), "'km' is not a unit; did you mean kilometer?"),
        (lambda: Quantity("3", "metric-ton"), "'metric-ton' is not a unit; did you mean tonne?"),
        (lambda: Duration("3", "hours"), "'hours' is not a unit; did you mean hour?"),
        (lambda: Duration("3", "Jahre"), "'Jahre' is not a unit; did you mean year?"),
        (
            lambda: Duration("3", "kilometer"),
            "'kilometer' is not a unit; known are second, minute, hour, day, week, millisecond, month, "
            "quarter, year, decade, century",
        ),
        (lambda: Duration("-3", "hour"), "a duration cannot be negative: -3"),
        (lambda: Money("3", "eur"), "'eur' is not a currency; did you mean EUR?"),
        (lambda: Money("3", "Euro"), "'Euro' is not a currency; did you mean EUR?"),
        (lambda: Money("3", "xyzzy"), "'xyzzy' is not a currency; write it as EUR, USD or GBP"),
        (lambda: Money("3,5", "EUR"), "'3,5' is not a number; write it like 5200000000, 2.10 or -62"),
    ],
)
def test_what_is_wrong_is_said(make: Callable[[], Value], message: str) -> None:
    with pytest.raises(ValueError, match=r"is not a|negative") as caught:
        make()
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("value", "lang", "some"),
    [
        (Money("5200000000", "EUR"), DE, ["5,2 Mrd. Euro", "5,2 Mrd. €", "5,2 Milliarden €", "EUR 5,2 Mrd."]),
        (Money("4200000000", "USD"), EN, ["$4.2 billion", "$4.2bn", "US$4.2 billion", "4.2 billion dollars"]),
        (Money("4200000000", "USD"), DE, ["4,2 Milliarden Dollar", "4,2 Mrd. $"]),
        (Duration("24", "hour"), DE, ["24 Stunden", "24 Std.", "24h", "24\N{NO-BREAK SPACE}Stunden"]),
        (Duration("24", "hour"), EN, ["24 hours", "24-hour", "twenty-four hours"]),
        (Duration("2", "year"), DE, ["zwei Jahre", "zwei Jahren", "2 Jahren"]),
        (Duration("1", "month"), DE, ["ein Monat", "einen Monat", "einem Monat"]),
        (Duration("1", "hour"), DE, ["eine Stunde", "einer Stunde"]),
        (Quantity("250", "meter"), DE, ["250 Meter", "250 Metern", "250 m"]),
        (Quantity("250", "meter"), EN, ["250 meters", "250 metres", "250 m", "250m"]),
        (Quantity("3", "square-kilometer"), DE, ["3 km²", "drei Quadratkilometern"]),
        (Quantity("-62", "celsius"), DE, ["-62 °C", "−62°C", "minus 62 Grad"]),
        (Quantity("120", "kilometer-per-hour"), DE, ["120 km/h", "120 Stundenkilometer"]),
    ],
)
def test_forms(value: Value, lang: Lang, some: list[str]) -> None:
    assert value.forms(lang)[0] == value.say(lang)
    assert set(some) <= set(value.forms(lang))


EUROS, DAY, COLD = Money("5200000000", "EUR"), Duration("24", "hour"), Quantity("-62", "celsius")


@pytest.mark.parametrize(
    ("value", "lang", "typed", "match"),
    [
        (EUROS, DE, "5,2 Mrd. €", Match.RIGHT),
        (EUROS, DE, "5,2 Milliarden", Match.RIGHT),
        (EUROS, DE, "rund 5,2 Milliarden Euro", Match.RIGHT),
        (EUROS, DE, "5.200 Mio. Euro", Match.RIGHT),
        (EUROS, DE, "5.200.000.000 Euro", Match.RIGHT),
        (EUROS, DE, "5.2 billion euros", Match.RIGHT),
        (EUROS, DE, "5.2bn euros", Match.RIGHT),
        (EUROS, EN, "€5.2bn", Match.RIGHT),
        (EUROS, EN, "5,2 Mrd. €", Match.RIGHT),
        (EUROS, DE, "5,2 Miliarden Euro", Match.ALMOST),
        (EUROS, DE, "5,2 Billionen Euro", Match.WRONG),
        (EUROS, DE, "5,2 Millionen Euro", Match.WRONG),
        (EUROS, DE, "5,3 Mrd. Euro", Match.WRONG),
        (EUROS, DE, "5,2 Mrd. Dollar", Match.WRONG),
        (EUROS, EN, "$5.2bn", Match.WRONG),
        (EUROS, DE, "Euro", Match.WRONG),
        (Money("4200000000", "USD"), EN, "$4.2 billion", Match.RIGHT),
        (Money("4200000000", "USD"), DE, "4,2 Mrd. Dollar", Match.RIGHT),
        (Money("3000000", "USD"), EN, "$3m", Match.RIGHT),
        (DAY, DE, "24", Match.RIGHT),
        (DAY, DE, "24 Stunden", Match.RIGHT),
        (DAY, DE, "24h", Match.RIGHT),
        (DAY, DE, "24 hours", Match.RIGHT),
        (DAY, EN, "within 24 hours", Match.RIGHT),
        (DAY, DE, "ein Tag", Match.RIGHT),  # means the same
        (DAY, EN, "1 day", Match.RIGHT),
        (DAY, DE, "1440 Minuten", Match.RIGHT),
        (DAY, DE, "24 Stundn", Match.ALMOST),
        (DAY, DE, "vierundzwanzg Stunden", Match.ALMOST),
        (DAY, DE, "24 Tage", Match.WRONG),
        (DAY, DE, "24 Minuten", Match.WRONG),
        (DAY, DE, "23 Stunden", Match.WRONG),
        (DAY, DE, "", Match.WRONG),
        (DAY, DE, "24 Stunden " * 1000, Match.WRONG),
        (Quantity("4", "meter"), DE, "vier Liter", Match.WRONG),  # a unit is no typo of another
        (Quantity("5", "kilometer"), DE, "5000 m", Match.RIGHT),
        (Quantity("5", "kilometer"), EN, "5 kilometres", Match.RIGHT),
        (Quantity("5", "kilometer"), DE, "5 Meilen", Match.WRONG),
        (Quantity("3", "square-kilometer"), DE, "3 km2", Match.RIGHT),
        (Quantity("3", "square-kilometer"), DE, "3 km", Match.WRONG),
        (COLD, DE, "-62", Match.RIGHT),
        (COLD, DE, "−62 °C", Match.RIGHT),
        (COLD, DE, "minus 62 Grad", Match.RIGHT),
        (COLD, EN, "minus sixty-two degrees Celsius", Match.RIGHT),
        (COLD, DE, "62 Grad", Match.WRONG),
        (COLD, DE, "-62 Grad Fahrenheit", Match.WRONG),
    ],
)
def test_accepts(value: Value, lang: Lang, typed: str, match: Match) -> None:
    assert value.accepts(typed, lang) is match


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (DAY, Duration("1", "day"), True),
        (DAY, Duration("1", "month"), False),
        (Duration("12", "month"), Duration("1", "year"), True),
        (Quantity("1000", "meter"), Quantity("1", "kilometer"), True),
        (Quantity("1", "kilogram"), Quantity("1", "kilometer"), False),
        (Quantity("5.0", "knot"), Quantity("5", "knot"), True),
        (Money("5", "EUR"), Money("5.00", "EUR"), True),
        (Money("5", "EUR"), Money("5", "USD"), False),
    ],
)
def test_overlaps(one: Value, other: Value, same: bool) -> None:
    assert one.overlaps(other) is same


@pytest.mark.parametrize(
    ("value", "some"),
    [
        (Duration("24", "hour"), ["18 Stunden", "30 Stunden", "36 Stunden"]),
        (Duration("36", "hour"), ["24 Stunden", "48 Stunden", "60 Stunden"]),
        (Duration("90", "minute"), ["60 Minuten", "75 Minuten", "105 Minuten"]),
        (Duration("2", "year"), ["ein Jahr", "drei Jahre", "vier Jahre"]),
        (Quantity("250", "kilometer"), ["200 Kilometer", "300 Kilometer"]),
        (Quantity("-270", "celsius"), ["minus 260 Grad Celsius"]),
    ],
)
def test_near_misses_are_counted_as_such_things_are(value: Value, some: list[str]) -> None:
    near = [v.say(DE) for v in value.near(random.Random(1))]
    assert set(some) <= set(near)
    assert len(near) >= 6


def test_nothing_is_colder_than_absolute_zero() -> None:
    assert all(int(v.digits) >= -273 for v in Quantity("-270", "celsius").near(random.Random(1)))


digits = st.from_regex(r"(0|[1-9][0-9]{0,12})(\.[0-9]{1,2})?", fullmatch=True)
values = st.one_of(
    st.builds(Money, digits, st.sampled_from(["EUR", "USD", "GBP", "CHF", "JPY", "SEK"])),
    st.builds(Quantity, digits, st.sampled_from(["meter", "square-kilometer", "celsius", "light-year"])),
    st.builds(Duration, digits, st.sampled_from(units.DURATIONS)),
)


@settings(deadline=None, max_examples=30)
@given(values, st.sampled_from(Lang))
def test_every_form_is_accepted(value: Value, lang: Lang) -> None:
    forms = value.forms(lang)
    assert forms[0] == value.say(lang)
    assert len(set(forms)) == len(forms)
    assert [form for form in forms if value.accepts(form, lang) is not Match.RIGHT] == []


@settings(deadline=None)
@given(values, st.integers())
def test_near_misses(value: Value, seed: int) -> None:
    near = list(value.near(random.Random(seed)))
    assert near == list(value.near(random.Random(seed)))
    assert len(set(near)) == len(near)
    assert {v.grain for v in near} <= {value.grain}
    assert not any(v.overlaps(value) for v in near)
    for lang in Lang:
        assert not any(value.accepts(v.say(lang), lang) is Match.RIGHT for v in near)


@settings(deadline=None)
@given(values, st.text(), st.sampled_from(Lang))
def test_any_text_can_be_typed(value: Value, typed: str, lang: Lang) -> None:
    assert value.accepts(typed, lang) in Match
