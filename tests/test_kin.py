"""Which questions hand each other over, in either language, and which only mention the same."""

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.kin import far_apart, kin
from quizgen.model import (
    Bilingual,
    Choice,
    Cloze,
    Kind,
    Lang,
    Proof,
    Question,
    QuestionId,
    Value,
    question_id,
)
from quizgen.values.dates import Date
from quizgen.values.names import Named, Organisation, Person, Place, Term
from quizgen.values.numbers import Number


def ask(
    prompt: str, value: Value, evidence: str = "", wrong: str = "", *, en: str = "", fact: str = "", native: str = "de en"
) -> Question:  # fmt: skip
    """A cloze, or with `wrong` options a choice, each of a fact of its own; `en` is the other prompt."""
    kind = Kind.CHOICE if wrong else Kind.CLOZE
    name = question_id("text", fact or f"f{sum(map(ord, prompt))}", "what", kind)
    mark = next((form for form in value.forms(Lang.DE) if form in evidence), "")
    common = (name, Bilingual(prompt, en or prompt), Bilingual.of(value.say), value, (),
              Bilingual.of(lambda lang: lang in native), Proof(evidence, mark))  # fmt: skip
    options = tuple(Bilingual(option, option) for option in wrong.split("/"))
    return Choice(*common, options, 0) if wrong else Cloze(*common)


def named(type_: type[Named], de: str, en: str = "") -> Named:
    return type_(Bilingual(de, en or de))


def city(name: str) -> Place:
    return Place(Bilingual(name, name), "city")


ANNA, PAUL = named(Person, "Anna Berg"), named(Person, "Paul Lenz")
KIEL, GERMANY = city("Kiel"), Place(Bilingual("Deutschland", "Germany"), "country")
SOLD = "Die Werft verkaufte 1962 in Kiel 1,5 Millionen Schrauben."
PORT = "Der Hafen von Lindau wurde 1856 eröffnet. Anna Berg plante ihn."
WHEN_PORT = ask("Wann wurde der Hafen von Lindau eröffnet?", Date(1856), PORT, "1846/1866")
TOWER = ask("Wer baute den Turm am Markt? ____", ANNA, "Den Turm am Markt baute Berg.")

# what is asked first; what after it; whether the first hands over the second
CASES: list[tuple[str, Question, Question, bool]] = [
    ("two gaps of one sentence", ask("Die Werft verkaufte ____ in Kiel 1,5 Millionen Schrauben.", Date(1962), SOLD), ask("Wie viele Schrauben verkaufte die Werft 1962?", Number("1500000"), SOLD, "2,5 Millionen/1,2 Millionen"), True),
    ("a number by its value, among other words", ask("Mit 1.500.000 Schrauben aus der Werft begann ____.", ANNA), ask("Die Werft verkaufte ____ Schrauben.", Number("1500000")), True),
    ("another number that ends alike", ask("Mit 21,5 Millionen Schrauben aus der Werft begann ____.", ANNA), ask("Die Werft verkaufte ____ Schrauben.", Number("1500000")), False),
    ("only the evidence is the same sentence", ask("Wo saß die Werft?", KIEL, SOLD, "Bremen/Emden"), ask("Was wurde verkauft? ____", Number("1500000"), SOLD), True),
    ("its sentence among others of the evidence", ask("Wer plante den Hafen? ____", ANNA, PORT), WHEN_PORT, True),
    ("its sentence shown as context", ask("Der Hafen von Lindau wurde 1856 eröffnet. Er maß ____ Meter.", Number("310")), WHEN_PORT, True),
    ("its context alone, without its key", ask("In Lindau liegt ein Hafen. Er maß ____ Meter.", Number("310")), WHEN_PORT, False),
    ("a day in the stem, its year as the key", ask("Wer plante den am 3. Mai 1856 eröffneten Hafen von Lindau? ____", ANNA), WHEN_PORT, True),
    ("a year that another thing has", ask("Wer baute 1856 die Brücke von Meißen? ____", ANNA), WHEN_PORT, False),
    ("by surname", ask("Wann baute Berg den Turm am Markt?", Date(1902), "", "1903/1904"), TOWER, True),
    ("by surname, in the genitive", ask("Wie hoch ist Bergs Turm am Markt?", Number("40"), "", "41/42"), TOWER, True),
    ("a namesake of a mountain", ask("Welcher Ort liegt am Berg? ____", KIEL), TOWER, False),
    ("the reverse twin", ask("Was schrieb Anna Berg?", named(Term, "Die Flut"), "", "Ebbe/Watt"), ask("Wer schrieb Die Flut?", ANNA, "", "Paul Lenz/Ida Horn"), True),
    ("the key among the options of the like", ask("In welcher Stadt baute die Werft zuletzt Schiffe?", city("Emden"), "", "Kiel/Bremen"), ask("In welcher Stadt baute die Werft zuerst Schiffe? ____", KIEL), True),
    ("the key among the options of something else", ask("Wo wurde Anna Berg geboren?", city("Emden"), "", "Kiel/Bremen"), ask("In welcher Stadt baute die Werft Schiffe? ____", KIEL), False),
    ("the same key of the same matter", ask("Wer baute den Turm am Hafen? ____", ANNA), TOWER, True),
    ("the same key of another matter", ask("Wer erfand das Nebelhorn? ____", ANNA), TOWER, False),
    ("a mere mention", ask("Wie viele Häfen gibt es in Deutschland? ____", Number("40")), ask("In welchem Land wurde 1895 der Kanal eröffnet? ____", GERMANY), False),
    ("a mention in the other language", ask("Was begann? ____", KIEL, en="In Germany, the canal was opened by ____ in 1895."), ask("Wo? ____", GERMANY, en="In which country was the canal opened in 1895? ____"), True),
    ("part of a word", ask("Wer baute den Turm in Kielersberg an der Werft? ____", ANNA), ask("Wo baute die Werft den Turm? ____", KIEL), False),
    ("an article, which may mean one", ask("Ein Turm am Hafen heißt ____.", KIEL), ask("Wie viele Türme hat der Turm am Hafen? ____", Number("1")), False),
    ("framed: what the frames share says nothing", ask("Vervollständige den Satz aus dem Artikel: “Kiel was ____.”", ANNA, native="en"), ask("Vervollständige den Satz aus dem Artikel: “The shipyard sold screws in ____.”", KIEL, en="The shipyard sold screws in ____.", native="en"), False),
    ("evidence that says nothing but the key", ask("groß ____", named(Term, "big"), "big"), ask("dick ____", named(Term, "big"), "big"), False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "handed"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_what_is_handed_over(one: Question, other: Question, handed: bool) -> None:
    assert kin([one, other]) == (
        {one.id: {other.id}, other.id: {one.id}} if handed else {one.id: set(), other.id: set()}
    )


def test_questions_of_a_fact_are_kin_whatever_they_show() -> None:
    one, other = (ask(f"Frage {n} ____", named(Organisation, f"Werk{n}"), fact="same") for n in "ab")
    other = ask("Wer?", ANNA, "", "Paul Lenz/Ida Horn", fact="same")
    assert kin([one, other]) == {one.id: {other.id}, other.id: {one.id}}


WORDS = st.sampled_from("Turm Hafen Kiel Anna Berg 1856 Schiff Lenz baute eröffnete".split())
VALUES = st.sampled_from([ANNA, PAUL, KIEL, Date(1856), named(Term, "Turm")])


@st.composite
def texts(draw: st.DrawFn) -> list[Question]:
    made = []
    for number in range(draw(st.integers(0, 8))):
        prompt, evidence = (" ".join(draw(st.lists(WORDS, max_size=6))) for _ in range(2))
        wrong = draw(st.sampled_from(["", "Kiel/Bremen"]))
        made.append(ask(f"{prompt} ____", draw(VALUES), evidence, wrong, fact=f"f{number}"))
    return made


@given(texts())
def test_looking_up_finds_what_comparing_each_with_each_finds(asked: list[Question]) -> None:
    related = kin(asked)
    assert related.keys() == {question.id for question in asked}
    for one, other in itertools.combinations(asked, 2):
        found = other.id in related[one.id], one.id in related[other.id]
        assert found == (other.id in kin([one, other])[one.id],) * 2


def test_a_list_of_words_is_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizgen.kin.MOST", 30)
    asked = [ask(f"Der Hafen Nummer {n} am Turm hieß Kiel oder ____", KIEL, fact=f"f{n}") for n in range(31)]
    assert not any(kin(asked).values())
    assert all(kin(asked[1:]).values())


# numbers of questions, pairs that are kin, the order they are put in
ORDERS: list[tuple[str, int, list[tuple[int, int]], list[int]]] = [
    ("no kin: as they were", 4, [], [0, 1, 2, 3]),
    ("two of a sentence", 4, [(0, 1)], [0, 2, 3, 1]),
    ("three of a sentence", 6, [(0, 1), (0, 2), (1, 2)], [0, 3, 4, 5, 1, 2]),
    ("what waited longest comes first", 6, [(0, 3), (1, 4), (2, 5)], [0, 1, 2, 3, 4, 5]),
    ("pairs side by side", 6, [(0, 1), (2, 3), (4, 5)], [0, 2, 4, 1, 3, 5]),
]  # fmt: skip


@pytest.mark.parametrize(("count", "pairs", "order"), [o[1:] for o in ORDERS], ids=[o[0] for o in ORDERS])
def test_kin_come_far_apart(count: int, pairs: list[tuple[int, int]], order: list[int]) -> None:
    asked = [ask("____", KIEL, fact=f"f{n}") for n in range(count)]
    related: dict[QuestionId, frozenset[QuestionId]] = {
        question.id: frozenset(asked[a + b - n].id for a, b in pairs if n in (a, b))
        for n, question in enumerate(asked)
    }
    assert far_apart(asked, related) == [asked[n] for n in order]


def test_the_order_keeps_all_whatever_is_kin() -> None:
    rng = random.Random(3)
    asked = [ask("____", KIEL, fact=f"f{n}") for n in range(200)]
    names = [question.id for question in asked]
    related = {name: frozenset(rng.sample(names, 5)) - {name} for name in names}
    assert sorted(question.id for question in far_apart(asked, related)) == sorted(names)
