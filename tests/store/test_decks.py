"""Deck files: what is written reads back, and a stranger's file can do no harm."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.model import GAP, Bilingual, Choice, Cloze, Deck, Kind, Lang, Proof, Question, question_id
from quizgen.store.decks import read_deck, write_deck
from quizgen.values.names import Term

# What a file may hold: no control characters, no surrogates, nothing that is white space alone.
TEXT = st.text(
    st.characters(blacklist_categories=("Cc", "Cs", "Cf", "Zl", "Zp", "Cn"), whitelist_characters="\n"),
    min_size=1, max_size=40,
).filter(lambda t: bool(t.strip()))  # fmt: skip
BOTH = st.builds(Bilingual, TEXT, TEXT)
VALUE = Term(Bilingual("Rad", "wheel"))


@st.composite
def questions(draw: st.DrawFn) -> Question:
    kind = draw(st.sampled_from(Kind))
    name = question_id("x", f"f{draw(st.integers(0, 10**9))}", "slot", kind)
    also = tuple(draw(st.lists(TEXT, max_size=2)))
    native = draw(st.builds(Bilingual, st.booleans(), st.booleans()))
    proof = draw(st.builds(Proof, TEXT, TEXT))
    tags = tuple(draw(st.lists(TEXT, max_size=2)))
    if kind is Kind.CLOZE:
        prompt = draw(BOTH.map(lambda b: b.map(lambda t: f"{t.replace('_', '-')} {GAP}")))
        return Cloze(name, prompt, draw(BOTH), VALUE, also, native, proof, tags=tags)
    options = draw(st.lists(TEXT, min_size=3, max_size=4, unique=True))
    pairs = [Bilingual(o, o) for o in options]
    position = draw(st.integers(0, len(options) - 1))
    key = pairs.pop(position)
    return Choice(name, draw(BOTH), key, VALUE, also, native, proof, tuple(pairs), position, tags=tags)


@given(st.lists(questions(), max_size=4, unique_by=lambda q: q.id), TEXT)
def test_a_written_deck_reads_back_equal(
    tmp_path_factory: pytest.TempPathFactory, asked: list[Question], title: str
) -> None:
    deck = Deck("x", title, Lang.EN, None, "", tuple(asked))
    path = tmp_path_factory.getbasetemp() / "x.yaml"
    path.write_bytes(write_deck(deck))
    assert read_deck(path) == deck


GOOD = """deck: x
title: "X"
language: de
questions:
- id: x/f/slot/choice
  de: "Was?"
  en: "What?"
  options:
    de: ["a", "b", "c"]
    en: ["a", "b", "c"]
  right: 1
  answer: {term: "a"}
  evidence: "a it is"
  mark: "a"
- id: x/f/slot/cloze
  de: "Es ist ____."
  en: "It is ____."
  key: {de: "a", en: "a"}
  answer: {term: "a"}
  evidence: "a it is"
  mark: "a"
"""

BAD = [
    ("no mapping", GOOD, "- a\n", ": is no deck; make decks with 'quizgen build'"),
    ("name leaves its folder", "deck: x", "deck: ../x", ":1: '../x' is no name for a deck; a-z, 0-9 and '-'"),
    ("language", "language: de", "language: fr", ":3: unknown language 'fr'; write de or en"),
    ("id of another deck", "x/f/slot/choice", "y/f/slot/choice",
     ":5: 'y/f/slot/choice' is no id of a question; x/<fact>/<slot>/choice or cloze"),
    ("id twice", "x/f/slot/cloze", "x/f/slot/choice", None),
    ("unknown key", "  right: 1", "  right: 1\n  run: ls", ":12: the question has an unknown key 'run'; "),
    ("right out of range", "right: 1", "right: 4", ":11: 'right' is not a number from 1 to 3"),
    ("right is no number", "right: 1", "right: one", ":11: 'right' is not a number from 1 to 3"),
    ("options repeat", '["a", "b", "c"]', '["a", "a", "c"]',
     ":8: options are not three or four different ones in each language"),
    ("one language", '    en: ["a", "b", "c"]\n', "",
     ":8: options are not three or four different ones in each language"),
    ("no gap", "It is ____.", "It is.", ":17: a cloze has '____' once, here it stands 0 times"),
    ("value", '{term: "a"}', '{trm: "a"}', ":12: "),
    ("text that turns around", '"Was?"', '"Was\\u202e?"', ":6: 'de' holds the invisible character U+202E; delete it"),
    ("escape sequence", '"Was?"', '"Was\\e[2J?"', ":6: control character U+001B in the text; delete its escape"),
    ("python object", '"Was?"', '!!python/object/apply:os.system ["ls"]', ":6: a tag, "),
    ("list for text", '"Was?"', "[a]", ":6: 'de' is a list where text is expected"),
    ("no key", '  key: {de: "a", en: "a"}\n', "", ":15: the question has no 'key'; add 'key: …'"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "to", "says"), [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_a_bad_deck_is_refused_with_the_line(tmp_path: Path, change: str, to: str, says: str | None) -> None:
    path = tmp_path / "x.yaml"
    assert change in GOOD
    path.write_text(GOOD.replace(change, to, 1), encoding="utf-8")
    with pytest.raises(QuizgenError) as caught:
        read_deck(path)
    if says:
        assert str(caught.value).startswith(f"{path}{says}")


def test_all_problems_come_at_once(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(GOOD.replace("right: 1", "right: 9").replace("It is ____", "It is"), encoding="utf-8")
    with pytest.raises(QuizgenError) as caught:
        read_deck(path)
    assert [p.where.line for p in caught.value.problems] == [11, 17]


@pytest.mark.parametrize(
    "text",
    ["", "[" * 100_000, "a: &a [*a, *a]\n", "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "x" * 2_000_000,
     "deck: x\n" * 100_000, "- " * 50_000, "\n".join("deck: x" for _ in range(10)) + "\t", GOOD * 2000],
    ids=["empty", "deep", "own alias", "laughs", "long line", "same key", "nested dashes", "tab", "many decks"],
)  # fmt: skip
def test_nonsense_is_refused_quickly(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(text, encoding="utf-8")
    begun = time.process_time()
    with pytest.raises(QuizgenError):
        read_deck(path)
    assert time.process_time() - begun < 60  # a hang is what is looked for
