"""Each row's examples match that row alone; what it says and asks then is a file a person can read.

After a wanted change: `pytest tests/relations/test_examples.py --golden` writes it anew; read it.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.faces.relating import told
from quizgen.model import Lang
from quizgen.relations.row import Row
from quizgen.relations.rows import rows
from tests.relations.reading import READ, example_of

GOLDEN = Path(__file__).parent.parent / "golden" / "relations.txt"
CASES = [pytest.param(row, lang, id=f"{row.name}-{lang}") for row in rows() for lang in READ]


@pytest.mark.parametrize(("row", "lang"), CASES)
def test_an_example_states_its_relation_and_no_other(row: Row, lang: Lang) -> None:
    assert [match.row.name for match in example_of(row, lang)] == [row.name]


@pytest.mark.parametrize(("row", "lang"), CASES)
def test_an_example_is_said_and_asked_in_both_languages(row: Row, lang: Lang) -> None:
    (match,) = example_of(row, lang)
    for each in Lang:
        lines = list(told(match, each))
        assert "cannot be said" not in lines[0]
        assert len(lines) > 1 or row.derived or not row.sides[each].ask, "nothing is asked"


def test_what_the_rows_say_is_as_read_and_approved(request: pytest.FixtureRequest) -> None:
    text = "\n".join(line for row in rows() for line in _shown(row)) + "\n"
    if request.config.getoption("--golden"):
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def _shown(row: Row) -> Iterator[str]:
    yield f"== {row.name}"
    for lang in READ:
        yield f"{lang}: {row.example[lang]}"
        for match in example_of(row, lang):
            for each in Lang:
                yield from told(match, each)
    yield ""
