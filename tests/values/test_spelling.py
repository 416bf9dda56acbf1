"""Spelling that does not matter, typos that are forgiven, and numbers in words and digits."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from quizgen.model import Lang, Match
from quizgen.values.spelling import fold, number_readings, number_words, read_number, same_text

DE, EN = Lang.DE, Lang.EN


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Brüssel", "BRUESSEL"),
        ("Straße", "strasse"),
        ("São Tomé", "Sao Tome"),
        ("Søren", "Soren"),
        ("New York", "New-York"),
        ("„Die Zeit“", "zeit"),
        ("the White House", "White House"),
        ("dürfen", "du\N{COMBINING DIAERESIS}rfen"),
        ("Reyk\N{SOFT HYPHEN}javík", "reykjavik"),
        ("1,5 °C", "1.5°C"),
        ("1 234", "1\N{NARROW NO-BREAK SPACE}234"),
    ],
)
def test_spelling_that_does_not_matter(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("1,5", "15"), ("1 2", "12"), ("Die", "the"), ("5 €", "5 $"), ("!", "?"), ("a+", "a")]
)
def test_spelling_that_matters(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("typed", "wanted", "match"),
    [
        ("mark rutte", "Mark Rutte", Match.RIGHT),
        ("Bruessel", "Brüssel", Match.RIGHT),
        ("Brussel", "Brüssel", Match.ALMOST),  # bare u
        ("Koln", "Köln", Match.ALMOST),
        ("Öl", "Ol", Match.ALMOST),
        ("Flordia", "Florida", Match.ALMOST),  # two letters swapped
        ("Kalifornen", "Kalifornien", Match.ALMOST),
        ("Kaliforrnen", "Kalifornien", Match.ALMOST),  # two typos in a long word
        ("Flrda", "Florida", Match.WRONG),  # two typos in a short one
        ("Irak", "Iran", Match.WRONG),
        ("Austria", "Australia", Match.WRONG),
        ("Artikel 50", "Artikel 5", Match.WRONG),  # a digit is no typo
        ("Apollo 12", "Apollo 11", Match.WRONG),
        ("", "Rom", Match.WRONG),
        ("", "", Match.WRONG),
        ("?", "?", Match.RIGHT),
        ("Rom " * 3000, "Rom", Match.WRONG),
    ],
)
def test_same_text(typed: str, wanted: str, match: Match) -> None:
    assert same_text(typed, wanted) is match


@pytest.mark.parametrize(
    ("n", "german", "english"),
    [(0, "null", "zero"), (1, "eins", "one"), (21, "einundzwanzig", "twenty-one"), (30, "dreißig", "thirty"),
     (101, "einhunderteins", "one hundred and one"),
     (8500, "achttausendfünfhundert", "eight thousand five hundred")],
)  # fmt: skip
def test_number_words(n: int, german: str, english: str) -> None:
    assert (number_words(n, DE), number_words(n, EN)) == (german, english)


@pytest.mark.parametrize(
    ("text", "german", "english"),
    [
        ("3", "3", "3"),
        ("3.", "3", "3"),
        ("1.234", "1234", "1.234"),
        ("1,234", "1.234", "1234"),
        ("1.234,5", "1234.5", "1234.5"),  # only German makes sense
        ("12.5", "12.5", "12.5"),  # only English makes sense
        ("0.125", "0.125", "0.125"),
        ("8 500", "8500", "8500"),
        ("8'500", "8500", "8500"),
        ("1.000.000", "1000000", "1000000"),
        ("1.2.3", None, None),
        ("−62", "-62", "-62"),
        ("minus drei", "-3", "-3"),
        ("2½", "2.5", "2.5"),
        ("zweieinhalb", "2.5", "2.5"),
        ("two and a half", "2.5", "2.5"),
        ("anderthalb", "1.5", "1.5"),
        ("dreiundzwanzig", "23", "23"),
        ("drei und zwanzig", "23", "23"),
        ("twenty-three", "23", "23"),
        ("zweihundertfünf", "205", "205"),
        ("two hundred and five", "205", "205"),
        ("neunzehnhundertneunundvierzig", "1949", "1949"),
        ("einer", "1", "1"),
        ("eine Million", "1000000", "1000000"),
        ("eine halbe Million", "500000", "500000"),
        ("half a million", "500000", "500000"),
        ("zwei Millionen dreihunderttausend", "2300000", "2300000"),
        ("5,2 Mrd.", "5200000000", "5200000000"),
        ("5.2bn", "5200000000", "5200000000"),
        ("300 Tsd.", "300000", "300000"),
        ("4 billion", "4000000000000", "4000000000"),  # the false friend
        ("4,2 Billionen", "4200000000000", "4200000000000"),
        ("4.2 billion", "4200000000", "4200000000"),  # English throughout
        ("drei vier", None, None),
        ("hunderthundert", None, None),
        ("3 Euro", None, None),
        ("", None, None),
        ("a", None, None),
        ("9" * 10_000, None, None),
    ],
)
def test_read_number(text: str, german: str | None, english: str | None) -> None:
    wanted = [None if n is None else Decimal(n) for n in (german, english)]
    assert [read_number(text, lang) for lang in Lang] == wanted


def test_the_other_reading_comes_second() -> None:
    assert list(number_readings("1.234", DE)) == [Decimal(1234), Decimal("1.234")]


@pytest.mark.parametrize("lang", Lang)
def test_numbers_in_words_are_those_of_num2words(lang: Lang) -> None:
    for n in (*range(2_300), *range(2_300, 100_000, 499)):
        assert number_words(n, lang) == num2words(n, lang=lang).replace(",", "")


@settings(deadline=None)
@given(st.integers(0, 999_999), st.sampled_from(Lang))
def test_every_number_in_words_is_read(n: int, lang: Lang) -> None:
    assert read_number(number_words(n, lang), lang) == n


@settings(deadline=None)
@given(st.text(max_size=300), st.text(max_size=30), st.sampled_from(Lang))
def test_any_text_can_be_typed(typed: str, wanted: str, lang: Lang) -> None:
    same_text(typed, wanted)
    assert read_number(typed, lang) in [*number_readings(typed, lang), None]


@settings(deadline=None)
@given(st.text(max_size=30))
def test_what_is_typed_as_written_is_right(text: str) -> None:
    assert same_text(text, text) is (Match.RIGHT if text.strip() else Match.WRONG)
