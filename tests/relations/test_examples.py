"""Each row's examples match that row alone; what it says and asks then is a file a person can read.

After a wanted change: `pytest tests/relations/test_examples.py --golden` writes it anew; read it.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from quizgen.faces.relating import told
from quizgen.model import Lang
from quizgen.relations.match import Match
from quizgen.relations.row import Row
from quizgen.relations.rows import rows
from tests.relations.reading import READ, example_of

GOLDEN = Path(__file__).parent.parent / "golden" / "relations.txt"

Told = dict[Lang, list[str]]  # how a match is said, and what is asked of it


def test_each_example_states_its_relation_alone_and_all_is_said_and_asked_as_approved(
    request: pytest.FixtureRequest,
) -> None:
    """In one test, since reading an example takes longer than all that is asked of it."""
    found = {
        (row.name, lang): [(match.row, _told(match)) for match in example_of(row, lang)]
        for row in rows()
        for lang in READ
    }
    text = "\n".join(line for row in rows() for line in _shown(row, found)) + "\n"
    if request.config.getoption("--golden"):
        GOLDEN.write_text(text, encoding="utf-8")
    stated = {name: [row.name for row, _ in matches] for name, matches in found.items()}
    assert {name: others for name, others in stated.items() if others != [name[0]]} == {}
    assert [
        fault for matches in found.values() for row, said in matches for fault in _unsaid(row, said)
    ] == []
    assert text == GOLDEN.read_text(encoding="utf-8")


def _told(match: Match) -> Told:
    return {each: list(told(match, each)) for each in Lang}


def _unsaid(row: Row, said: Told) -> Iterator[str]:
    for lang, lines in said.items():
        if "cannot be said" in lines[0]:
            yield f"{row.name}: {lines[0]}"
        if len(lines) == 1 and row.sides[lang].ask and not row.derived:
            yield f"{row.name}: nothing is asked in {lang}"


def _shown(row: Row, found: Mapping[tuple[str, Lang], Sequence[tuple[Row, Told]]]) -> Iterator[str]:
    yield f"== {row.name}"
    for lang in READ:
        yield f"{lang}: {row.example[lang]}"
        yield from (line for _, said in found[row.name, lang] for lines in said.values() for line in lines)
    yield ""
