"""Progress as JSON lines: what is taken along arrives, twice is once, a bad line is named."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.files import read_text
from quizgen.model import Lang, Match, QuestionId
from quizgen.store.exchange import read_progress, write_progress
from quizgen.store.progress import Mode, Rating, Review
from quizgen.store.reviews import Store, open_store
from tests.store.learner import NOON, ROME, SCHEDULE, answer

HEAD = '{"quizgen": "progress", "form": 1}'
LINE = (
    '{"question": "rom/founding/when/cloze", "at": "2026-11-22T12:00:00.000000Z", "verdict": "right",'
    ' "rating": "good", "seconds": 4.5, "typed": "753", "lang": "de", "mode": "cloze"}'
)
HERE = Path("progress.jsonl")


def lines_of(store: Store) -> str:
    return "".join(write_progress(store.reviews(), store.suspended(), store.flags()))


def test_the_file_is_this() -> None:
    with open_store(None, SCHEDULE) as store:
        store.record(answer())
        store.record(answer(days=1, rating=Rating.AGAIN, typed="Brüssel\u2028", overruled=True))
        store.suspend(QuestionId("rom/founding/when/choice"), True)
        store.flag(ROME, "wrong year", "rom", NOON)
        assert lines_of(store).splitlines() == [
            HEAD,
            LINE,
            LINE.replace("11-22", "11-23").replace("right", "wrong").replace("good", "again")
            .replace("753", "Brüssel\\u2028").replace("}", ', "overruled": true}'),
            '{"suspended": "rom/founding/when/choice"}',
            '{"flag": "rom/founding/when/cloze", "reason": "wrong year", "deck": "rom", "at": "2026-11-22T12:00:00.000000Z"}',
        ]  # fmt: skip


IDS = st.sampled_from([QuestionId("a/f/s/cloze"), QuestionId("b/g/s/choice"), QuestionId("c/h/s/card")])
TIMES = st.datetimes(datetime(1970, 1, 2), datetime(2999, 12, 30), timezones=st.just(UTC))
TEXT = st.text(st.characters(codec="utf-8"), max_size=9)
REVIEWS = st.builds(
    Review, IDS, TIMES, st.sampled_from(Match), st.sampled_from(Rating), st.floats(0, 1e6), TEXT,
    st.sampled_from(Lang), st.sampled_from(Mode), st.booleans(),
)  # fmt: skip


@settings(deadline=None, max_examples=50)
@given(st.lists(REVIEWS, max_size=6, unique_by=lambda r: (r.question, r.at)), st.frozensets(IDS), st.dictionaries(IDS, TEXT))  # fmt: skip
def test_what_is_taken_along_arrives(
    tmp_path_factory: pytest.TempPathFactory, reviews: list[Review], away: frozenset[QuestionId], flags: dict[QuestionId, str]
) -> None:  # fmt: skip
    with open_store(None, SCHEDULE) as one, open_store(None, SCHEDULE) as other:
        for review in reviews:
            one.record(review)
        for name in away:
            one.suspend(name, True)
        for name, reason in flags.items():
            one.flag(name, reason, "a", NOON)
        lines = lines_of(one)
        path = tmp_path_factory.getbasetemp() / "taken.jsonl"
        path.write_text(lines, encoding="utf-8", newline="")
        brought = read_progress(read_text(path), path)
        assert other.merge(brought.reviews, brought.suspended, brought.flags) == len(reviews)
        assert other.merge(brought.reviews, brought.suspended, brought.flags) == 0
        assert lines_of(other) == lines
        ids = [r.question for r in reviews]
        assert other.progress(ids) == one.progress(ids)


def without(key: str) -> str:
    return json.dumps({k: v for k, v in json.loads(LINE).items() if k != key})


BAD = [
    ("not JSON", LINE[:-1], "it is not JSON"),
    ("a list", "[1]", "its keys are not those of an answer, a flag or a suspension"),
    ("a number", "7", "its keys are not those of an answer, a flag or a suspension"),
    ("deep", "[" * 9999, "maximum recursion depth exceeded"),
    ("long", LINE.replace("753", "7" * 30_000), "it is too long"),
    ("key missing", without("lang"), "its keys are not those of an answer, a flag or a suspension"),
    ("key too much", LINE.replace("}", ', "x": 1}'), "its keys are not those of an answer, a flag or a suspension"),
    ("unknown verdict", LINE.replace('"right"', '"maybe"'), "'maybe' is not a valid Match"),
    ("unknown rating", LINE.replace('"good"', "3"), "the rating is none of again, hard, good, easy"),
    ("unknown language", LINE.replace('"de"', '"fr"'), "'fr' is not a valid Lang"),
    ("unknown mode", LINE.replace('"mode": "cloze"', '"mode": []'), "[] is not a valid Mode"),
    ("no zone", LINE.replace("Z", ""), "the time has no zone"),
    ("no time", LINE.replace("2026-11-22T12", "noon"), "Invalid isoformat string: 'noon:00:00.000000Z'"),
    ("too early", LINE.replace("2026", "0001"), "the year 1 is out of range"),
    ("seconds as text", LINE.replace("4.5", '"4"'), "seconds are a number from 0"),
    ("seconds no number", LINE.replace("4.5", "NaN"), "seconds are a number from 0"),
    ("seconds negative", LINE.replace("4.5", "-1"), "seconds are a number from 0"),
    ("seconds without end", LINE.replace("4.5", "9" * 400), "int too large to convert to float"),
    ("seconds true", LINE.replace("4.5", "true"), "seconds are a number from 0"),
    ("typed a number", LINE.replace('"753"', "753"), "typed is no text"),
    ("no id", LINE.replace("rom/founding/when/cloze", "rom"), "the id of the question is none"),
    ("escape in an id", LINE.replace("founding", "f\\u001b[2J"), "the id of the question is none"),
    ("overruled by a number", LINE.replace("}", ', "overruled": 1}'), "overruled is true or false"),
    ("suspended number", '{"suspended": 3}', "question is no text"),
    ("flag without a reason", '{"flag": "a/b/c/d", "reason": null, "deck": "a", "at": "2026-11-22T00:00:00Z"}', "reason is no text"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "says"), [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_a_bad_line_is_named(line: str, says: str) -> None:
    with pytest.raises(QuizgenError) as caught:
        read_progress(f"{HEAD}\n{LINE}\n\n{line}\n", HERE)
    assert str(caught.value).startswith(f"progress.jsonl:4: is no line of progress: {says}")


@pytest.mark.parametrize("text", ["", "\n", LINE, '{"quizgen": "progress", "form": 2}', "question,at\n"])
def test_a_file_of_something_else_is_refused(text: str) -> None:
    with pytest.raises(QuizgenError) as caught:
        read_progress(text, HERE)
    (problem,) = caught.value.problems
    assert str(problem).startswith("progress.jsonl:1: is no line of progress: ")
    assert problem.hint == "take a file that 'quizgen export-progress' wrote"


def test_many_bad_lines_are_too_many() -> None:
    with pytest.raises(QuizgenError) as caught:
        read_progress("\n".join([HEAD] + ["x"] * 1000), HERE)
    assert len(caught.value.problems) == 20
