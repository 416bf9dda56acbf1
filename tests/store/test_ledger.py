"""Ledgers: what is written reads back, times only grow, and a damaged file is refused."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.model import Kind, question_id
from quizgen.store.ledger import Entry, Ledger, newest, read_ledger, settle, write_ledger

NOON = int(datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp())
DAY = 86_400
FIRE = question_id("rom", "fire", "when", Kind.CLOZE)
KING = question_id("rom", "king", "who", Kind.CHOICE)
TIMES = st.integers(0, NOON)
ENTRIES = st.builds(Entry, st.text("0123456789abcdef", min_size=16, max_size=16), TIMES)
NAMES = st.builds(
    question_id,
    st.sampled_from(("rom", "paris-1")),
    st.text("abc019", min_size=1, max_size=4) | st.sampled_from(("a-b", "0-null", "true", "1e3")),
    st.sampled_from(("who", "when", "a_1", "null")),
    st.sampled_from(Kind),
)
PARTS = st.dictionaries(NAMES, ENTRIES, max_size=4)
BOOKS = st.builds(Ledger, st.just("rom"), PARTS, PARTS)


@given(BOOKS)
def test_a_written_ledger_reads_back_equal(tmp_path_factory: pytest.TempPathFactory, ledger: Ledger) -> None:
    path = tmp_path_factory.getbasetemp() / "rom.ledger.yaml"
    path.write_bytes(write_ledger(ledger))
    assert read_ledger(path) == ledger


def test_a_question_is_a_line_in_order_of_name() -> None:
    ledger = Ledger("rom", {KING: Entry("0" * 16, NOON), FIRE: Entry("f" * 16, NOON - DAY)}, {})
    assert write_ledger(ledger).decode().splitlines()[2:] == [
        "deck: rom",
        "questions:",
        "  rom/fire/when/cloze: ffffffffffffffff 2026-11-21T12:00:00Z",
        "  rom/king/who/choice: 0000000000000000 2026-11-22T12:00:00Z",
        "retired: {}",
    ]


SETTLED = [
    ("new", {}, Entry("a", NOON)),
    ("unchanged", {FIRE: Entry("a", 7)}, Entry("a", 7)),
    ("changed", {FIRE: Entry("b", 7)}, Entry("a", NOON)),
    ("changed twice in a second", {FIRE: Entry("b", NOON)}, Entry("a", NOON + 1)),
    ("the clock went back", {FIRE: Entry("b", NOON + DAY)}, Entry("a", NOON + DAY + 1)),
    ("another question", {KING: Entry("a", 7)}, Entry("a", NOON)),
]


@pytest.mark.parametrize(("known", "entry"), [s[1:] for s in SETTLED], ids=[s[0] for s in SETTLED])
def test_only_what_changed_gets_a_new_time(known: dict, entry: Entry) -> None:  # type: ignore[type-arg]
    assert settle({FIRE: "a"}, known, NOON) == {FIRE: entry}


@given(st.lists(st.tuples(st.sampled_from("abc"), TIMES), min_size=2))
def test_times_grow_with_every_change_and_with_nothing_else(builds: list[tuple[str, int]]) -> None:
    known: dict = {}  # type: ignore[type-arg]
    for content, now in builds:
        before, known = known, settle({FIRE: content}, known, now)
        if before:
            assert (known[FIRE].changed > before[FIRE].changed) == (content != before[FIRE].content)


def test_of_a_question_in_two_ledgers_the_latest_entry_counts() -> None:
    old, late = Entry("a", 7), Entry("b", 9)
    for ledgers in ([Ledger("rom", {FIRE: old}), Ledger("ostia", {}, {FIRE: late})],
                    [Ledger("rom", {FIRE: late}), Ledger("ostia", {FIRE: old})]):  # fmt: skip
        assert newest(ledgers) == {FIRE: late}


GOOD = write_ledger(Ledger("rom", {FIRE: Entry("f" * 16, NOON)}, {KING: Entry("0" * 16, NOON)})).decode()
BAD = [
    ("nothing", GOOD, "", ": is no ledger; "),
    ("a merge left open", "questions:\n", "<<<<<<< ours\nquestions:\n=======\n", ":4: "),
    ("no digest", "f" * 16, "", ":5: 'rom/fire/when/cloze' has no digest and time"),
    ("no such day", "11-22", "13-22", ":5: 'rom/fire/when/cloze' has no digest and time"),
    ("no id", "rom/fire", "rom//fire", ":5: 'rom//fire/when/cloze' has no digest and time"),
    ("no name", "deck: rom", "deck: ../rom", ":3: '../rom' is no name for a deck"),
    ("part is gone", "retired:", "tired:", ":3: the ledger has no 'retired'"),
]


@pytest.mark.parametrize(("change", "to", "says"), [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_a_damaged_ledger_is_refused_with_the_line(tmp_path: Path, change: str, to: str, says: str) -> None:
    path = tmp_path / "rom.ledger.yaml"
    assert change in GOOD
    path.write_text(GOOD.replace(change, to), encoding="utf-8")
    with pytest.raises(QuizgenError) as caught:
        read_ledger(path)
    assert str(caught.value).startswith(f"{path}{says}")
