"""Typed answers: which count, and how a slip is shown."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model import GAP, Bilingual, Cloze, Kind, Lang, Match, Proof, Value, question_id
from quizgen.study.grading import difference, grade, meant
from quizgen.values.names import Person, Place
from quizgen.values.numbers import Number, Percent


def cloze(value: Value, de: str, en: str, *also: str) -> Cloze:
    return Cloze(
        id=question_id("deck", "fact", "slot", Kind.CLOZE),
        prompt=Bilingual(f"{GAP} de", f"{GAP} en"),
        key=Bilingual(de, en),
        value=value,
        also=also,
        native=Bilingual(True, True),
        proof=Proof("", ""),
    )


RUTTE = cloze(
    Person(Bilingual("Mark Rutte", "Mark Rutte"), "politician"),
    "Mark Rutte",
    "Mark Rutte",
    "der Generalsekretär",
)
STATES = cloze(Place(Bilingual("USA", "USA"), "country"), "den USA", "the US")
BRUSSELS = cloze(Place(Bilingual("Brüssel", "Brussels"), "city"), "Brüssel", "Brussels")
CAROLINA = cloze(
    Place(Bilingual("North Carolina", "North Carolina"), "us-state"), "North Carolina", "North Carolina"
)
PERCENT = cloze(Percent("15"), "fünfzehn Prozent", "fifteen percent")
LARGE = cloze(Number("1234"), "1.234", "1,234")

GRADED = {
    "the key": (RUTTE, "Mark Rutte", Lang.DE, Match.RIGHT),
    "what the value knows": (STATES, "Vereinigte Staaten", Lang.DE, Match.RIGHT),
    "a slip that makes another place": (CAROLINA, "South Carolina", Lang.DE, Match.WRONG),
    "a slip in a further answer": (RUTTE, "der Generalsekretar", Lang.EN, Match.ALMOST),
    "a further answer of this question": (RUTTE, "der Generalsekretär", Lang.EN, Match.RIGHT),
    "a slip in a long word": (BRUSSELS, "Brüsel", Lang.DE, Match.ALMOST),
    "umlaut written out": (BRUSSELS, "bruessel", Lang.DE, Match.RIGHT),
    "the form in the gap": (STATES, "den USA", Lang.DE, Match.RIGHT),
    "the other language": (BRUSSELS, "Brussels", Lang.DE, Match.RIGHT),
    "another": (RUTTE, "Donald Trump", Lang.DE, Match.WRONG),
    "nothing": (RUTTE, "  ", Lang.DE, Match.WRONG),
    "digits for words": (PERCENT, "15 %", Lang.DE, Match.RIGHT),
    "a number that looks alike is another": (PERCENT, "fünfzig Prozent", Lang.DE, Match.WRONG),
    "grouped as in German": (LARGE, "1.234", Lang.DE, Match.RIGHT),
    "grouped as in English": (LARGE, "1,234", Lang.EN, Match.RIGHT),
}


@pytest.mark.parametrize("name", GRADED)
def test_typed_answers(name: str) -> None:
    question, typed, lang, match = GRADED[name]
    assert grade(question, typed, lang) is match


@given(st.text(), st.text())
def test_a_difference_loses_no_letter(typed: str, wanted: str) -> None:
    pieces = difference(typed, wanted)
    assert "".join(text for text, _ in pieces) == unicodedata.normalize("NFC", wanted)
    assert all(one[1] != next_[1] for one, next_ in itertools.pairwise(pieces))


@given(st.text())
def test_the_same_text_has_no_difference(text: str) -> None:
    assert all(same for _, same in difference(text, text))


DIFFERENCES = {
    "a letter missing": ("Brüsel", "Brüssel", "s"),
    "a letter too many": ("Brüsssel", "Brüssel", ""),
    "another letter": ("Brussel", "Brüssel", "ü"),
    "capitals": ("BRÜSSEL", "Brüssel", ""),
    "umlaut as two characters": ("Bru\u0308ssel", "Brüssel", ""),
}


@pytest.mark.parametrize("name", DIFFERENCES)
def test_what_differs(name: str) -> None:
    typed, wanted, differs = DIFFERENCES[name]
    assert "".join(text for text, same in difference(typed, wanted) if not same) == differs


def test_a_slip_is_shown_against_the_answer_that_was_meant() -> None:
    assert meant(RUTTE, "der Generalsekretar", Lang.DE) == "der Generalsekretär"
    assert meant(BRUSSELS, "Brusels", Lang.DE) == "Brussels"
    assert meant(RUTTE, "Rutte", Lang.DE) == "Mark Rutte"
