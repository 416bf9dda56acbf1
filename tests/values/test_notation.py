"""Values as a fact sheet writes them: what they mean, how they are written back, what is wrong."""

import calendar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model import Bilingual, Value
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.names import Organisation, Person, Place, Quotation, Term
from quizgen.values.notation import TYPES, Notation, NotationError, read_value, write_value
from quizgen.values.numbers import Number, Percent
from quizgen.values.places import PLACE_KINDS, places_of
from quizgen.values.ranges import Range


def both(name: str) -> Bilingual[str]:
    return Bilingual(name, name)


SAMPLES: list[tuple[dict[str, Notation], Value]] = [
    ({"person": "Mark Rutte", "kind": "politician"}, Person(both("Mark Rutte"), "politician")),
    ({"person": {"de": "Wladimir Putin", "en": "Vladimir Putin"}},
     Person(Bilingual("Wladimir Putin", "Vladimir Putin"))),
    ({"place": "Brüssel", "kind": "city"}, Place(Bilingual("Brüssel", "Brussels"), "city")),
    ({"place": {"de": "Dinkelheim", "en": "Dinkelheim"}, "kind": "city"}, Place(both("Dinkelheim"), "city")),
    ({"organisation": "EZB"}, Organisation(Bilingual("EZB", "ECB"))),
    ({"organisation": "Volkswagen", "kind": "company"}, Organisation(both("Volkswagen"), "company")),
    ({"term": {"de": "Erststimme", "en": "first vote"}, "kind": "vote"},
     Term(Bilingual("Erststimme", "first vote"), "vote")),
    ({"term": "Brexit"}, Term(both("Brexit"))),
    ({"quotation": {"de": "Ja", "en": "Yes"}}, Quotation(Bilingual("Ja", "Yes"))),
    ({"date": "2024-11-22"}, Date(2024, 11, 22)),
    ({"date": "2024-11"}, Date(2024, 11)),
    ({"date": "2024"}, Date(2024)),
    ({"date": "-44"}, Date(-44)),
    ({"period": "2017/2021"}, Period(Date(2017), Date(2021))),
    ({"period": "2024-11-22/2025-01-20"}, Period(Date(2024, 11, 22), Date(2025, 1, 20))),
    ({"number": "32"}, Number("32")),
    ({"percent": "2.10"}, Percent("2.10")),
    ({"money": "5200000000", "currency": "EUR"}, Money("5200000000", "EUR")),
    ({"quantity": "250", "unit": "kilometer"}, Quantity("250", "kilometer")),
    ({"range": "30000/50000"}, Range("30000", "50000")),
    ({"duration": "24", "unit": "hour"}, Duration("24", "hour")),
]  # fmt: skip


@pytest.mark.parametrize(("node", "value"), SAMPLES, ids=[str(node) for node, _ in SAMPLES])
def test_reads_and_writes(node: dict[str, Notation], value: Value) -> None:
    assert read_value(node) == value
    assert write_value(value) == node


def test_samples_show_every_type() -> None:
    assert {value.type for _, value in SAMPLES} == set(TYPES)


@pytest.mark.parametrize(
    ("node", "like", "value"),
    [
        ("Brexit", None, Term(both("Brexit"))),
        ("Texas", Place(both("Florida"), "us-state"), Place(both("Texas"), "us-state")),
        ("Kalifornien", Place(both("Florida"), "us-state"),
         Place(Bilingual("Kalifornien", "California"), "us-state")),
        ("Olaf Scholz", Person(both("Mark Rutte"), "politician"), Person(both("Olaf Scholz"), "politician")),
        ({"de": "Zweitstimme", "en": "second vote"}, Term(both("x"), "vote"),
         Term(Bilingual("Zweitstimme", "second vote"), "vote")),
        ("2025-01", Date(2024, 11), Date(2025, 1)),
        ("2.5", Percent("3"), Percent("2.5")),
        ("1_000_000", Money("5", "EUR"), Money("1000000", "EUR")),
        ("300", Quantity("250", "kilometer"), Quantity("300", "kilometer")),
        ({"number": "3"}, Percent("3"), Number("3")),
    ],
)  # fmt: skip
def test_plain_text_is_read_like_another_value(node: Notation, like: Value | None, value: Value) -> None:
    assert read_value(node, like) == value


KINDS = ", ".join(PLACE_KINDS)


@pytest.mark.parametrize(
    ("node", "message"),
    [
        ({"persn": "Mark Rutte"}, "unknown type 'persn'; did you mean 'person'?"),
        ({"colour": "red"}, f"unknown type 'colour'; one of: {', '.join(TYPES)}"),
        ({"de": "Ja", "en": "Yes"},
         "a value without its type; write it as in {person: Mark Rutte, kind: politician}"),
        ({}, "a value without its type; write it as in {person: Mark Rutte, kind: politician}"),
        ({"person": "Rom", "place": "Rom"},
         "a value has one type, not person and place; write each value in its own slot"),
        ({"person": "Mark Rutte", "knd": "politician"},
         "unknown key 'knd' in a person; did you mean 'kind'?"),
        ({"date": "2024", "zone": "UTC"}, "unknown key 'zone' in a date; write {date: 2024-11-22}"),
        ({"place": "Brüssel"}, "place without kind; write {place: Brüssel, kind: city}"),
        ({"place": "Brüssel", "kind": "town"}, f"unknown kind of place 'town'; one of: {KINDS}"),
        ({"place": "Brüssel", "kind": "citty"}, "unknown kind of place 'citty'; did you mean 'city'?"),
        ({"place": "Xanadu", "kind": "river"},
         "the other language's name of the river 'Xanadu' is not known; "
         "write {place: {de: …, en: …}, kind: river}"),
        ({"place": "Rhien", "kind": "river"},
         "the other language's name of the river 'Rhien' is not known; "
         "write {place: {de: …, en: …}, kind: river}, or did you mean 'Rhine' or 'Rhein'?"),
        ({"place": {"de": "Rom"}, "kind": "city"},
         "a name that differs by language needs 'de' and 'en' and nothing else; "
         "write {place: Brüssel, kind: city}"),
        ({"person": {"de": "A", "en": "B", "fr": "C"}},
         "a name that differs by language needs 'de' and 'en' and nothing else; "
         "write {person: Mark Rutte, kind: politician}"),
        ({"person": " "}, "the name is empty; write {person: Mark Rutte, kind: politician}"),
        ({"place": "", "kind": "city"}, "the name is empty; write {place: Brüssel, kind: city}"),
        ({"person": "Mark Rutte", "kind": "Head of state"},
         "'Head of state' is no kind; write it in small letters, digits and hyphens"),
        ({"person": "Mark Rutte", "kind": {"de": "x"}},
         "the kind of a person is one word; write {person: Mark Rutte, kind: politician}"),
        ({"term": "two\nlines"},
         "the name holds a line break or control character; write {term: {de: Erststimme, en: first vote}}"),
        ({"quotation": "…"}, "a quotation needs words; write {quotation: {de: …, en: …}}"),
        ({"date": "22.11.2024"},
         "'22.11.2024' is not a date; write 2024-11-22, 2024-11, 2024 or, before Christ, -44"),
        ({"date": {"de": "2024", "en": "2024"}},
         "a date is the same in both languages; write {date: 2024-11-22}"),
        ({"period": "2017"}, "'2017' is not a period; write {period: 2017/2021}"),
        ({"money": "5"}, "money without currency; write {money: 5200000000, currency: EUR}"),
        ({"duration": "5"}, "duration without unit; write {duration: 24, unit: hour}"),
        ({"number": "5.2e9"}, "'5.2e9' is not a number; write it like 5200000000, 2.10 or -62"),
        ({"percent": "2,1"}, "'2,1' is not a number; write it like 5200000000, 2.10 or -62"),
    ],
    ids=lambda case: case.split(";")[0] if isinstance(case, str) else "",
)  # fmt: skip
def test_says_what_is_wrong(node: Notation, message: str) -> None:
    with pytest.raises(NotationError) as raised:
        read_value(node)
    assert str(raised.value) == message
    assert f"{raised.value.what}; {raised.value.hint}" == message


@pytest.mark.parametrize(
    "node",
    [
        {"date": "2024-02-30"},
        {"date": "2024-13"},
        {"date": "0"},
        {"period": "2021/2017"},
        {"money": "5", "currency": "XQX"},
        {"quantity": "5", "unit": "smoots"},
        {"duration": "5", "unit": "kilometer"},
        {"number": ""},
    ],
    ids=str,
)
def test_impossible_content_is_a_notation_error(node: Notation) -> None:
    with pytest.raises(NotationError):
        read_value(node)


plain = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=40).map(str.strip)
name = plain.filter(bool)
words = plain.filter(lambda text: any(sign.isascii() and sign.isalnum() for sign in text))
bilingual = st.one_of(name.map(both), st.builds(Bilingual, name, name))
kind = st.from_regex(r"[a-z0-9]{1,5}(-[a-z0-9]{1,5})?", fullmatch=True) | st.just("")
digits = st.from_regex(r"(0|[1-9][0-9]{0,11})(\.[0-9]{1,3})?", fullmatch=True)
known = st.sampled_from([Place(each.name, kind) for kind in PLACE_KINDS for each in places_of(kind)])
years = st.integers(-3000, 3000).filter(bool)
days = st.builds(Date, st.integers(1, 3000), st.just(2), st.integers(1, 28)) | st.builds(
    lambda year, month: Date(year, month, calendar.monthrange(year, month)[1]),
    st.integers(1, 3000),
    st.integers(1, 12),
)
dates = st.one_of(st.builds(Date, years), st.builds(Date, st.integers(1, 3000), st.integers(1, 12)), days)
values: st.SearchStrategy[Value] = st.one_of(
    st.builds(Person, bilingual, kind),
    st.builds(Organisation, bilingual, kind),
    st.builds(Term, bilingual, kind),
    known,
    st.builds(Place, bilingual, st.sampled_from(("river", "country"))),
    st.one_of(words.map(both), st.builds(Bilingual, words, words)).map(Quotation),
    dates,
    st.integers(1, 2000).flatmap(
        lambda year: st.builds(Period, st.just(Date(year)), st.just(Date(year + 4)))
    ),
    st.builds(Number, digits),
    st.builds(Percent, digits),
    st.builds(Money, digits, st.sampled_from(("EUR", "USD"))),
    st.builds(Quantity, digits, st.sampled_from(("kilometer", "celsius"))),
    st.builds(Duration, digits, st.sampled_from(("hour", "year"))),
)


@given(values)
def test_every_value_reads_back_equal(value: Value) -> None:
    assert read_value(write_value(value)) == value


keys = st.sampled_from([*TYPES, "de", "en", "kind", "unit"])
nodes: st.SearchStrategy[Notation] = st.recursive(
    st.text(max_size=8), lambda inner: st.dictionaries(keys, inner, max_size=3), max_leaves=4
)


@given(nodes)
def test_whatever_else_is_written_is_read_or_refused_with_a_hint(node: Notation) -> None:
    refused: NotationError | None = None
    try:
        value = read_value(node)
    except NotationError as error:
        refused = error
    assert (refused.what and refused.hint) if refused else read_value(write_value(value)) == value
