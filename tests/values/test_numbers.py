"""Numbers and percentages: said, read, written in articles, mistaken."""

import random
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.model import Lang, Match, Value
from quizgen.values.numbers import Number, Percent

DE, EN = Lang.DE, Lang.EN


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        (Number("0"), "null", "zero"),
        (Number("1"), "eins", "one"),
        (Number("12"), "zwölf", "twelve"),
        (Number("13"), "13", "13"),
        (Number("8500"), "8.500", "8,500"),
        (Number("2.10"), "2,10", "2.10"),
        (Number("-62"), "minus 62", "minus 62"),
        (Number("1000000"), "eine Million", "one million"),
        (Number("83250000"), "83,25 Millionen", "83.25 million"),
        (Number("83251000"), "83.251.000", "83,251,000"),
        (Number("5200000000"), "5,2 Milliarden", "5.2 billion"),
        (Number("4000000000000"), "vier Billionen", "four trillion"),
        (Percent("1"), "ein Prozent", "one percent"),
        (Percent("3"), "drei Prozent", "three percent"),
        (Percent("2.1"), "2,1 Prozent", "2.1 percent"),
        (Percent("60"), "60 Prozent", "60 percent"),
        (Percent("-3"), "minus drei Prozent", "minus three percent"),
    ],
)
def test_say(value: Value, german: str, english: str) -> None:
    assert (value.say(DE), value.say(EN)) == (german, english)


@pytest.mark.parametrize("digits", ["", "3,5", "1_000", "007", "1e9", "-0", "+3", ".5", "3 ", "drei"])
def test_only_plain_notation_is_a_number(digits: str) -> None:
    for make in (Number, Percent):
        with pytest.raises(ValueError, match=r"is not a number; write it like 5200000000, 2\.10 or -62"):
            make(digits)


@pytest.mark.parametrize(
    ("value", "lang", "some"),
    [
        (Number("2"), DE, ["zwei", "2", "zweier"]),
        (Number("1"), DE, ["eins", "1", "ein", "eine", "einen", "einer"]),
        (Number("23"), EN, ["23", "twenty-three", "twenty three"]),
        (Number("100"), DE, ["100", "einhundert", "hundert"]),
        (Number("8500"), DE, ["8.500", "8500", "8\N{NO-BREAK SPACE}500", "achttausendfünfhundert"]),
        (Number("300000"), DE, ["300.000", "300 Tausend", "dreihunderttausend"]),
        (Number("5200000000"), DE, ["5,2 Milliarden", "5,2 Mrd."]),
        (Number("2000000"), EN, ["two million", "2 million", "2m", "2,000,000"]),
        (Number("-62"), DE, ["minus 62", "-62", "−62", "minus zweiundsechzig"]),
        (Percent("3"), DE, ["drei Prozent", "3 Prozent", "3 %", "3%", "3\N{NO-BREAK SPACE}%"]),
        (Percent("2.1"), EN, ["2.1 percent", "2.1 per cent", "2.1%"]),
    ],
)
def test_forms(value: Value, lang: Lang, some: list[str]) -> None:
    assert value.forms(lang)[0] == value.say(lang)
    assert set(some) <= set(value.forms(lang))


@pytest.mark.parametrize(
    ("value", "lang", "typed", "match"),
    [
        (Percent("3"), DE, "3", Match.RIGHT),
        (Percent("3"), DE, "3 %", Match.RIGHT),
        (Percent("3"), DE, "3%", Match.RIGHT),
        (Percent("3"), DE, "3,0 Prozent", Match.RIGHT),
        (Percent("3"), DE, "drei Prozent", Match.RIGHT),
        (Percent("3"), DE, "rund 3 v. H.", Match.RIGHT),
        (Percent("3"), DE, "3 percent", Match.RIGHT),
        (Percent("3"), EN, "drei Prozent", Match.RIGHT),
        (Percent("3"), DE, "3 Prozen", Match.ALMOST),
        (Percent("3"), DE, "3 Euro", Match.WRONG),
        (Percent("3"), DE, "4 Prozent", Match.WRONG),
        (Percent("3"), DE, "vier Prozent", Match.WRONG),
        (Percent("3"), DE, "3 Prozentpunkte", Match.WRONG),
        (Percent("3"), DE, "Prozent", Match.WRONG),
        (Percent("2.1"), DE, "2.1", Match.RIGHT),
        (Percent("2.1"), EN, "2,1 %", Match.RIGHT),
        (Percent("2.1"), DE, "21 %", Match.WRONG),
        (Number("8500"), DE, "8.500", Match.RIGHT),
        (Number("8500"), EN, "8.500", Match.RIGHT),  # a whole number has no three decimals
        (Number("8500"), EN, "8,500", Match.RIGHT),
        (Number("8500"), DE, "8 500", Match.RIGHT),
        (Number("8500"), DE, "8501", Match.WRONG),
        (Number("1.234"), DE, "1.234", Match.WRONG),  # German for 1234
        (Number("1.234"), EN, "1.234", Match.RIGHT),
        (Number("17"), DE, "siebzehn", Match.RIGHT),
        (Number("17"), DE, "siebzehm", Match.ALMOST),
        (Number("17"), DE, "sechzehn", Match.WRONG),
        (Number("16"), DE, "sebzehn", Match.WRONG),  # as near to siebzehn
        (Number("100"), DE, "neunhundert", Match.WRONG),
        (Number("5200000000"), DE, "5,2 Mrd", Match.RIGHT),
        (Number("5200000000"), DE, "5,2 Miliarden", Match.ALMOST),
        (Number("5200000000"), DE, "5,2 Millionen", Match.WRONG),
        (Number("5200000000"), EN, "5.2 billion", Match.RIGHT),
        (Number("-62"), DE, "−62", Match.RIGHT),
        (Number("-62"), DE, "62", Match.WRONG),
        (Number("3"), DE, "", Match.WRONG),
        (Number("3"), DE, "3 " * 5000, Match.WRONG),
    ],
)
def test_accepts(value: Value, lang: Lang, typed: str, match: Match) -> None:
    assert value.accepts(typed, lang) is match


@pytest.mark.parametrize(
    ("value", "some"),
    [
        (Number("3"), ["eins", "vier", "zwei", "fünf", "sechs"]),
        (Number("8500"), ["7.500", "9.500"]),  # round as the key is
        (Percent("60"), ["50 Prozent", "70 Prozent"]),
        (Percent("2.1"), ["1,8 Prozent", "2,4 Prozent"]),
        (Percent("100"), ["90 Prozent", "80 Prozent"]),
        (Number("5200000000"), []),
    ],
)
def test_near_misses_look_like_the_key(value: Value, some: list[str]) -> None:
    near = [v.say(DE) for v in value.near(random.Random(1))]
    assert set(some) <= set(near)
    assert len(near) >= 6


def test_near_misses_stay_in_words_where_the_key_is() -> None:
    for n in range(13):
        assert not any(c.isdigit() for v in Number(str(n)).near(random.Random(n)) for c in v.say(DE))


def test_the_place_of_the_key_among_the_options_is_even() -> None:
    key = Percent("32")
    places = [0, 0, 0, 0]
    for seed in range(400):
        options = islice(key.near(random.Random(seed)), 3)
        places[sum(float(v.digits) < 32 for v in options)] += 1
    assert min(places) > 70


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Number("3"), Number("3.0"), True),
        (Number("3"), Number("4"), False),
        (Number("3"), Percent("3"), False),
        (Percent("2.10"), Percent("2.1"), True),
    ],
)
def test_overlaps(one: Value, other: Value, same: bool) -> None:
    assert one.overlaps(other) is same


digits = st.from_regex(r"(?!-0(\.0+)?\Z)-?(0|[1-9][0-9]{0,15})(\.[0-9]{1,3})?", fullmatch=True)
values = st.one_of(st.builds(Number, digits), st.builds(Percent, digits))


@settings(deadline=None)
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
@given(st.builds(Percent, st.integers(0, 100).map(str)), st.integers())
def test_no_percentage_beside_one_is_above_a_hundred(value: Percent, seed: int) -> None:
    assert all(0 <= float(v.digits) <= 100 for v in value.near(random.Random(seed)))


@settings(deadline=None)
@given(values, st.text(), st.sampled_from(Lang))
def test_any_text_can_be_typed(value: Value, typed: str, lang: Lang) -> None:
    assert value.accepts(typed, lang) in Match
