"""Each row's examples match that row alone; what it says and asks then is a file a person can read.

After a wanted change: `pytest tests/relations/test_examples.py --golden` writes it anew; read it.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.faces.relating import told
from quizgen.model import Lang
from quizgen.relations.match import Match
from quizgen.relations.row import Row
from quizgen.relations.rows import rows
from tests.relations.reading import READ, example_of

GOLDEN = Path(__file__).parent.parent / "golden" / "relations.txt"


def test_each_example_states_its_relation_alone_and_all_is_said_and_asked_as_approved(
    request: pytest.FixtureRequest,
) -> None:
    """In one test, since reading an example takes longer than all that is asked of it."""
    found = {(row.name, lang): example_of(row, lang) for row in rows() for lang in READ}
    text = "\n".join(line for row in rows() for line in _shown(row, found)) + "\n"
    if request.config.getoption("--golden"):
        GOLDEN.write_text(text, encoding="utf-8")
    stated = {name: [match.row.name for match in matches] for name, matches in found.items()}
    assert {name: others for name, others in stated.items() if others != [name[0]]} == {}
    assert [fault for matches in found.values() for match in matches for fault in _unsaid(match)] == []
    assert text == GOLDEN.read_text(encoding="utf-8")


def _unsaid(match: Match) -> Iterator[str]:
    row = match.row
    for each in Lang:
        lines = list(told(match, each))
        if "cannot be said" in lines[0]:
            yield f"{row.name}: {lines[0]}"
        if len(lines) == 1 and row.sides[each].ask and not row.derived:
            yield f"{row.name}: nothing is asked in {each}"


def _shown(row: Row, found: dict[tuple[str, Lang], list[Match]]) -> Iterator[str]:
    yield f"== {row.name}"
    for lang in READ:
        yield f"{lang}: {row.example[lang]}"
        for match in found[row.name, lang]:
            for each in Lang:
                yield from told(match, each)
    yield ""
