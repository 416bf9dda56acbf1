"""Names: how they are written, what is taken for them, and which cannot stand side by side."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model import Bilingual, Lang, Match, Value
from quizgen.values.names import Named, Organisation, Person, Place, Quotation, Term

DE, EN = Lang.DE, Lang.EN


def both(name: str) -> Bilingual[str]:
    return Bilingual(name, name)


USA = Place(Bilingual("USA", "United States"), "country")
BRUSSELS = Place(Bilingual("Brüssel", "Brussels"), "city")
KYIV = Place(Bilingual("Kiew", "Kyiv"), "city")
IRELAND = Place(Bilingual("Irland", "Ireland"), "country")
CAROLINA = Place(both("North Carolina"), "us-state")
BLACK_SEA = Place(Bilingual("Schwarzes Meer", "Black Sea"), "sea")
RUTTE = Person(both("Mark Rutte"), "politician")
TRUMP = Person(both("Donald Trump"))
PUTIN = Person(Bilingual("Wladimir Putin", "Vladimir Putin"))
QUEEN = Person(Bilingual("Elisabeth II.", "Elizabeth II"))
VOTE = Term(Bilingual("Erststimme", "first vote"), "vote")
NATO = Organisation(both("NATO"))
YES = Quotation(Bilingual("Wir schaffen das, und zwar gemeinsam.", "We can do it, and together at that."))


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Mark Rutte", "Rutte"),
        ("Udo Di Fabio", "Di Fabio"),
        ("Ludwig van Beethoven", "Beethoven"),
        ("Otto von Bismarck", "Bismarck"),
        ("Ursula von der Leyen", "von der Leyen"),
        ("Charles de Gaulle", "de Gaulle"),
        ("Martin Luther King, Jr.", "King"),
        ("Dr. Alice Weidel", "Weidel"),
        ("John F. Kennedy", "Kennedy"),
        ("Xi Jinping", "Xi"),
        ("Kim Jong Un", "Kim"),
        ("Kim Kardashian", "Kardashian"),
        ("Elisabeth II.", None),
        ("Henry VIII", None),
        ("Papst Franziskus", None),
        ("Alexander the Great", None),
        ("Karl der Große", None),
        ("Platon", None),
    ],
)
def test_surname(name: str, surname: str | None) -> None:
    assert Person(both(name)).surname(DE) == surname


@pytest.mark.parametrize(
    ("value", "lang", "forms"),
    [
        (RUTTE, DE, ("Mark Rutte", "Mark Ruttes", "Rutte", "Ruttes", "M. Rutte")),
        (
            RUTTE,
            EN,
            ("Mark Rutte", "Mark Rutte’s", "Mark Rutte's", "Rutte", "Rutte’s", "Rutte's", "M. Rutte"),
        ),
        (QUEEN, DE, ("Elisabeth II.", "Elisabeths II.")),
        (BRUSSELS, DE, ("Brüssel", "Brüssels")),
        (NATO, DE, ("NATO", "Nato", "Nordatlantikpakt", "Nordatlantische Allianz")),
    ],
    ids=["person", "person-en", "regnal", "place", "organisation"],
)
def test_forms_begin_with(value: Named, lang: Lang, forms: tuple[str, ...]) -> None:
    assert value.forms(lang)[: len(forms)] == forms


@pytest.mark.parametrize(
    ("value", "lang", "written"),
    [
        (Person(both("Günter Grass")), DE, "Grass’"),
        (Person(both("Ludwig van Beethoven")), DE, "van Beethovens"),
        (USA, DE, "Vereinigten Staaten"),
        (USA, EN, "US"),
        (Place(Bilingual("Niederlande", "Netherlands"), "country"), DE, "Niederlanden"),
        (BLACK_SEA, DE, "Schwarzen Meeres"),
        (Place(both("Frankfurt am Main"), "city"), DE, "Frankfurts am Main"),
        (NATO, DE, "Nato"),
        (Organisation(Bilingual("Europäische Union", "European Union")), DE, "Europäischen Union"),
        (VOTE, DE, "Erststimmen"),
        (VOTE, EN, "first votes"),
        (Term(Bilingual("Bundestag", "party")), DE, "Bundestages"),
        (Term(Bilingual("Bundestag", "party")), EN, "parties"),
    ],
    ids=lambda case: case if isinstance(case, str) else "",
)
def test_running_text_may_write(value: Named, lang: Lang, written: str) -> None:
    assert written in value.forms(lang)


@pytest.mark.parametrize(
    ("value", "typed", "match"),
    [
        (BRUSSELS, "bruessel", Match.RIGHT),
        (BRUSSELS, "Brussels", Match.RIGHT),
        (BRUSSELS, "Brüsel", Match.ALMOST),
        (BRUSSELS, "Antwerpen", Match.WRONG),
        (KYIV, "Kyjiw", Match.RIGHT),
        (KYIV, "Kiev", Match.RIGHT),
        (USA, "die Vereinigten Staaten", Match.RIGHT),
        (USA, "the US", Match.RIGHT),
        (USA, "Kanada", Match.WRONG),
        (Place(Bilingual("Großbritannien", "United Kingdom"), "country"), "UK", Match.RIGHT),
        (Place(Bilingual("Tschechien", "Czechia"), "country"), "Tschechische Republik", Match.RIGHT),
        (BLACK_SEA, "im Schwarzen Meer", Match.ALMOST),
        (BLACK_SEA, "dem Schwarzen Meer", Match.RIGHT),
        (IRELAND, "Island", Match.WRONG),
        (CAROLINA, "South Carolina", Match.WRONG),
        (CAROLINA, "north carolina", Match.RIGHT),
        (RUTTE, "mark rutte", Match.RIGHT),
        (RUTTE, "M. Rutte", Match.RIGHT),
        (RUTTE, "Marc Rutte", Match.ALMOST),
        (RUTTE, "Rutte", Match.WRONG),
        (PUTIN, "Vladimir Putin", Match.RIGHT),
        (Person(both("John F. Kennedy")), "John Kennedy", Match.RIGHT),
        (QUEEN, "Elizabeth II.", Match.RIGHT),
        (QUEEN, "Elisabeth I.", Match.WRONG),
        (NATO, "Nato", Match.RIGHT),
        (Organisation(Bilingual("EZB", "ECB")), "Europäische Zentralbank", Match.RIGHT),
        (VOTE, "die Erststimmen", Match.RIGHT),
        (VOTE, "first vote", Match.RIGHT),
        (VOTE, "Zweitstimme", Match.WRONG),
        (Term(both("Westdeutschland")), "Ostdeutschland", Match.WRONG),
        (YES, "wir schaffen das und zwar gemeinsam", Match.RIGHT),
        (YES, "Wir schaffen es, und zwar gemeinsam", Match.ALMOST),
        (YES, "Wir schaffen das", Match.WRONG),
        (YES, "", Match.WRONG),
    ],
    ids=lambda case: case if isinstance(case, str) else "",
)
def test_accepts(value: Value, typed: str, match: Match) -> None:
    assert value.accepts(typed, DE) is match


@pytest.mark.parametrize(
    ("text", "german", "english"),
    [
        ("Ja", "„Ja“", "“Ja”"),
        ("„Ja“", "„Ja“", "“Ja”"),
        ('"Ja"', "„Ja“", "“Ja”"),
        ("Er sagte „nein“ zu mir", "„Er sagte ‚nein‘ zu mir“", "“Er sagte ‘nein’ zu mir”"),
        ("„Er sagte „nein““", "„Er sagte ‚nein‘“", "“Er sagte ‘nein’”"),
        ("“no” and “yes”", "„‚no‘ and ‚yes‘“", "“‘no’ and ‘yes’”"),
    ],
)
def test_quotations_wear_the_marks_of_the_language(text: str, german: str, english: str) -> None:
    quotation = Quotation(both(text))
    assert (quotation.say(DE), quotation.say(EN)) == (german, english)


def test_quotation_forms_hold_the_bare_words() -> None:
    assert Quotation(both("„Ja“")).forms(EN) == (
        "“Ja”", "„Ja“", "»Ja«", "«Ja»", '"Ja"', "„Ja”", "‚Ja‘", "‘Ja’", "Ja",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        (TRUMP, Person(both("Trump")), True),
        (TRUMP, Term(both("Trump")), True),
        (TRUMP, Person(both("Melania Trump")), False),
        (TRUMP, RUTTE, False),
        (PUTIN, Person(both("Vladimir Putin")), True),
        (USA, Place(Bilingual("Vereinigte Staaten", "US"), "country"), True),
        (BRUSSELS, KYIV, False),
        (YES, Quotation(both("Wir schaffen das, und zwar gemeinsam!")), True),
        (YES, TRUMP, False),
    ],
)
def test_overlaps_both_ways(one: Value, other: Value, overlap: bool) -> None:
    assert one.overlaps(other) is other.overlaps(one) is overlap


def test_grain_is_type_and_kind() -> None:
    assert [RUTTE.grain, BRUSSELS.grain, VOTE.grain, NATO.grain, YES.grain] == [
        "person:politician", "place:city", "term:vote", "organisation:", "quotation",
    ]  # fmt: skip


def test_names_have_no_near_misses() -> None:
    assert not list(RUTTE.near(random.Random(1))) + list(YES.near(random.Random(1)))


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        (" ", "the name is empty"),
        ("Mark\nRutte", "the name holds a line break or control character"),
        ("Mark\x1bRutte", "the name holds a line break or control character"),
        ("Rutte ", "the name 'Rutte ' begins or ends with a space"),
        ("R" * 401, "the name has 401 characters, more than 400"),
    ],
    ids=["empty", "line", "control", "space", "long"],
)
def test_bad_names(name: str, problem: str) -> None:
    with pytest.raises(ValueError, match="name") as raised:
        Person(Bilingual("Mark Rutte", name))
    assert str(raised.value) == problem


names = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40)


@given(name=names, other=names, lang=st.sampled_from(Lang))
def test_every_name_says_and_accepts_itself(name: str, other: str, lang: Lang) -> None:
    for value in (
        Person(Bilingual(name, other)),
        Organisation(Bilingual(name, other)),
        Term(Bilingual(name, other)),
    ):
        assert value.forms(lang)[0] == value.say(lang)
        assert value.accepts(value.say(lang), lang) is Match.RIGHT
        assert value.overlaps(value)
