"""What a drafted fact and its slots are called once the article was edited."""

from dataclasses import dataclass, fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import Location
from quizgen.facts.continuing import Continued, Earlier, asked_again, continue_facts
from quizgen.facts.template import parse_template, write_template
from quizgen.model import Bilingual, Fact, Lang, Slot, Value
from quizgen.values.dates import Date
from quizgen.values.names import Organisation, Person, Place
from quizgen.values.numbers import Number

BRANDT = Person(Bilingual("Klara Brandt", "Klara Brandt"))
KIEL, BONN, JENA = (Place(Bilingual(name, name), "city") for name in ("Kiel", "Bonn", "Jena"))
BUILT, LATER = Date(1902), Date(1904)


def fact(name: str, evidence: str, **values: Value) -> Fact:
    where = Location(Path("turm.md"), 1)
    slots = {key: Slot(key, value, where) for key, value in values.items()}
    statement = parse_template(" ".join(f"{{{key}}}" for key in values) + ".")
    ask = {key: {Lang.DE: parse_template(f"Wie steht es um {key}?")} for key in values}
    return Fact(name, {Lang.DE: statement}, slots, evidence, where, ask)


def earlier(name: str, evidence: str, live: bool = True, formerly: str = "", **values: Value) -> Earlier:
    return Earlier(name, evidence, values, formerly, live)


SAID = "Klara Brandt baute 1902 in Kiel den Leuchtturm aus rotem Backstein."
OLD = earlier("leuchtturm", SAID, when=BUILT, where=KIEL)


@dataclass(frozen=True)
class Case:
    before: list[Earlier]
    now: list[Fact]
    names: list[str]  # of the facts with their slots
    edited: list[str] = ()  # type: ignore[assignment]
    new: list[str] = ()  # type: ignore[assignment]
    ended: list[str] = ()  # type: ignore[assignment]


CASES = {
    "the same": Case([OLD], [fact("other", SAID, when=BUILT, where=KIEL)], ["leuchtturm when where"]),
    "a word added": Case(
        [OLD],
        [fact("other", SAID.replace("den", "den hohen"), when=BUILT, where=KIEL)],
        ["leuchtturm when where"],
        edited=["leuchtturm"],
    ),
    "another order of words": Case(
        [OLD],
        [fact("other", "Den Leuchtturm aus rotem Backstein baute Klara Brandt 1902 in Kiel.", where=KIEL, when=BUILT)],
        ["leuchtturm where when"],
        edited=["leuchtturm"],
    ),
    "a value put right": Case(
        [OLD],
        [fact("other", SAID.replace("1902", "1904"), when=LATER, where=KIEL)],
        ["leuchtturm when where"],
        edited=["leuchtturm"],
    ),
    "the only value put right": Case(
        [earlier("turm", "Der Leuchtturm von Sandhagen ist 35 Meter hoch.", number=Number("35"))],
        [fact("x", "Der Leuchtturm von Sandhagen ist 36 Meter hoch.", number=Number("36"))],
        ["turm number"],
        edited=["turm"],
    ),
    "all values others": Case(
        [OLD],
        [fact("leuchtturm", SAID.replace("1902", "1904").replace("Kiel", "Bonn"), when=LATER, where=BONN)],
        ["leuchtturm-7aec when where"],
        new=["leuchtturm-7aec"],
        ended=["leuchtturm"],
    ),
    "much rewritten, of the same values": Case(
        [OLD],
        [fact("x", "Der Leuchtturm in Kiel, gebaut von Brandt, steht seit 1902.", when=BUILT, where=KIEL)],
        ["leuchtturm when where"],
        edited=["leuchtturm"],
    ),
    "another sentence with the same year": Case(
        [earlier("leuchtturm", "Im Jahr 1902 wurde der Leuchtturm gebaut.", when=BUILT)],
        [fact("schule", "Im Jahr 1902 wurde die Schule eröffnet.", when=BUILT)],
        ["schule when"],
        new=["schule"],
        ended=["leuchtturm"],
    ),
    "as like to two": Case(
        [OLD],
        [fact("a", f"{SAID} Ja.", when=BUILT, where=KIEL), fact("b", f"{SAID} So.", when=BUILT, where=KIEL)],
        ["a when where", "b when where"],
        new=["a", "b"],
        ended=["leuchtturm"],
    ),
    "the likest of two": Case(
        [OLD],
        [fact("a", f"{SAID} Doch ja.", when=BUILT), fact("b", f"{SAID} Ja.", when=BUILT, where=KIEL)],
        ["a when", "leuchtturm when where"],
        edited=["leuchtturm"],
        new=["a"],
    ),
    "two facts of one sentence": Case(
        [earlier("bau", SAID, when=BUILT), earlier("ort", SAID, where=KIEL)],
        [fact("y", SAID, where=KIEL), fact("x", SAID, when=BUILT)],
        ["ort where", "bau when"],
    ),
    "a sentence that still stands is no other's": Case(
        [OLD, earlier("turm", f"{SAID} Ja.", when=BUILT, where=KIEL)],
        [fact("a", SAID, when=BUILT, where=KIEL), fact("b", f"{SAID} Nein.", when=BUILT, where=KIEL)],
        ["leuchtturm when where", "turm when where"],
        edited=["turm"],
    ),
    "a name that another sentence had": Case(
        [OLD],
        [fact("leuchtturm", "Der Leuchtturm von Jena steht leer.", where=JENA), fact("x", SAID, when=BUILT)],
        ["leuchtturm-6067 where", "leuchtturm when"],
        new=["leuchtturm-6067"],
    ),
    "retired, and back": Case(
        [replace(OLD, live=False)], [fact("x", SAID, when=BUILT, where=KIEL)], ["leuchtturm when where"]
    ),
    "retired long ago": Case(
        [replace(OLD, live=False)], [fact("leuchtturm", "Kiel liegt an der Förde.", where=KIEL)],
        ["leuchtturm-586a where"], new=["leuchtturm-586a"],
    ),
    "the live one before the retired": Case(
        [OLD, earlier("alt", f"{SAID} Ja.", live=False, when=BUILT, where=KIEL)],
        [fact("x", f"{SAID} So.", when=BUILT, where=KIEL)],
        ["leuchtturm when where"],
        edited=["leuchtturm"],
    ),
    "named by a sheet of another article": Case(
        [earlier("bau", SAID, formerly="tuerme/bau", year=BUILT)],
        [fact("x", SAID, when=BUILT)],
        ["tuerme/bau year"],
    ),
    # --- slots
    "a place before the one known": Case(
        [OLD], [fact("x", SAID.replace("in Kiel", "in Bonn und in Kiel"), when=BUILT, where=BONN, where2=KIEL)],
        ["leuchtturm when where2 where"], edited=["leuchtturm"],
    ),
    "of another kind": Case(
        [OLD], [fact("x", SAID, organisation=Organisation(Bilingual("Kiel", "Kiel")))], ["leuchtturm where"]
    ),
    "asks another place of the same sentence": Case(
        [earlier("bau", "Der Weg von Kiel nach Bonn ist weit.", where=KIEL)],
        [fact("x", "Der Weg von Kiel nach Bonn ist weit.", where=BONN)],
        ["bau where2"],
    ),
    "two put right at once": Case(
        [earlier("bau", SAID, when=BUILT, who=BRANDT, where=KIEL, where2=BONN)],
        [fact("x", SAID.replace("Kiel", "Jena"), when=BUILT, who=BRANDT, where=JENA)],
        ["bau when who where3"],
        edited=["bau"],
    ),
}  # fmt: skip


def names(facts: tuple[Fact, ...]) -> list[str]:
    return [" ".join([fact.formerly or fact.id, *fact.slots]) for fact in facts]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_what_a_fact_is_called(case: Case) -> None:
    found = continue_facts(case.now, case.before)
    assert names(found.facts) == case.names
    assert [list(part) for part in (found.edited, found.new, found.ended)] == [
        list(part) for part in (case.edited, case.new, case.ended)
    ]


def test_a_slot_is_renamed_wherever_it_stands() -> None:
    now = fact("x", SAID.replace("in Kiel", "in Bonn und in Kiel"), where=BONN, where2=KIEL)
    (kept,) = continue_facts([now], [OLD]).facts
    assert write_template(kept.statement[Lang.DE]) == "{where2} {where}."
    assert [(name, slot.name, slot.value) for name, slot in kept.slots.items()] == [
        ("where2", "where2", BONN),
        ("where", "where", KIEL),
    ]
    assert {name: write_template(stem[Lang.DE]) for name, stem in kept.ask.items()} == {
        "where2": "Wie steht es um where?",
        "where": "Wie steht es um where2?",
    }


JA, SO = f"{SAID} Ja.", f"{SAID} So, so."
AGAIN = {
    "the same sentence": ([OLD], [(SAID, BUILT), (SAID, KIEL), (SAID, BRANDT), (JA, KIEL)], [0, 1]),
    "not there": ([OLD], [("Kiel liegt an der Förde.", KIEL)], []),
    "there twice": ([OLD], [(SAID, KIEL), (SAID, KIEL)], [0]),
    "edited": ([OLD], [(JA, KIEL), (JA, BONN)], [0]),
    "edited, the likest": ([OLD], [(SO, KIEL), (JA, KIEL)], [1]),
    "retired": ([replace(OLD, live=False)], [(SAID, KIEL)], [0]),
    "by two": ([OLD, earlier("b", JA, where=KIEL)], [(SAID, KIEL), (JA, KIEL)], [0, 1]),
    "nothing before": ([], [(SAID, KIEL)], []),
}


@pytest.mark.parametrize(("before", "offers", "found"), AGAIN.values(), ids=AGAIN.keys())
def test_what_was_asked_is_asked_again(
    before: list[Earlier], offers: list[tuple[str, Value]], found: list[int]
) -> None:
    assert asked_again(before, offers) == found


def test_nothing_else_of_a_fact_names_a_slot() -> None:
    """If this fails, `take_over` may have one more field to rename slots in."""
    named = {"statement", "slots", "ask", "cloze", "distractors"}
    assert {f.name for f in fields(Fact)} - named == {"id", "evidence", "where", "rejected", "formerly"}


def test_without_a_deck_the_draft_stays_as_it_is() -> None:
    now = fact("x", SAID, where=KIEL)
    assert continue_facts([now], []) == Continued((now,))


WORDS = st.lists(st.sampled_from("Turm Kiel 1902 Bonn Brandt baute hoch alt".split()), min_size=3, max_size=6)
VALUES = st.dictionaries(
    st.sampled_from(["where", "where2", "when"]), st.sampled_from([KIEL, BONN, BUILT]), min_size=1
)
SAYINGS = st.lists(
    st.tuples(st.sampled_from("abcd"), WORDS.map(" ".join), VALUES), max_size=5, unique_by=lambda s: s[0]
)


@given(SAYINGS, SAYINGS, st.booleans())
def test_whatever_was_before_no_name_is_given_twice_and_the_next_build_gives_the_same(
    before: list[tuple[str, str, dict[str, Value]]], now: list[tuple[str, str, dict[str, Value]]], live: bool
) -> None:
    drafted = [fact(name, said, **values) for name, said, values in now]
    found = continue_facts(drafted, [Earlier(name, said, values, "", live) for name, said, values in before])
    assert len({fact.id for fact in found.facts}) == len(drafted)
    known = [
        Earlier(fact.id, fact.evidence, {name: slot.value for name, slot in fact.slots.items()})
        for fact in found.facts
    ]
    kept = {fact.id for fact in found.facts}
    gone = [Earlier(name, said, values, live=False) for name, said, values in before if name not in kept]
    told = {(fact.evidence, *sorted(map(str, fact.slots.values()))) for fact in drafted}
    if len(told) == len(drafted):
        assert continue_facts(drafted, [*known, *gone]).facts == found.facts
