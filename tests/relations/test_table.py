"""Rows read one by one are those read all at once."""

import pytest

from quizgen.model import Lang
from quizgen.relations.rows import by_verb, rows
from quizgen.relations.table import noun_rows, rows_by_verb


@pytest.mark.parametrize("lang", Lang)
def test_a_verb_finds_the_rows_that_have_it(lang: Lang) -> None:
    found, own = dict(rows_by_verb(lang)), by_verb(rows(), lang)
    assert found == own
    for verb, patterns in own.items():
        assert [row.sides[lang].told for row, _ in found[verb]] == [
            row.sides[lang].told for row, _ in patterns
        ]


def test_a_verb_without_rows_finds_none() -> None:
    assert rows_by_verb(Lang.DE)["gähnen"] == ()


def test_rows_with_noun_patterns_are_found() -> None:
    assert noun_rows() == tuple(row for row in rows() if row.sides.de.noun or row.sides.en.noun)
