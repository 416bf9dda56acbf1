"""Mistakes in rows are reported with their line, all at once."""

from pathlib import Path

import pytest

from quizgen.errors import QuizgenError
from quizgen.relations.rows import own_files, read_rows, rows

GOOD = """\
meets:
  slots: {who: person, whom: person}
  de:
    seen: ["{who} {whom:acc} treffen"]
    say: "{who} traf {whom:acc}."
    ask: {who: "{who?} traf {whom:acc}?"}
  en:
    seen: "{who} meet {whom}"
    say: "{who} met {whom}."
    ask: {who: "{who?} met {whom}?"}
  example: {de: "Anna Muster traf Max Huber.", en: "Anna Muster met Max Huber."}
"""
BAD = [
    ("who: person,", "who: preson,", "3: the slot 'who' has an unknown type 'preson'; did you mean 'person'?"),
    ("  slots", "  tense: future\n  slots", "3: unknown tense 'future'; known here: past, present, any"),
    ('["{who} {whom:acc} treffen"]', '"{who} {whom:acc}"',
     "5: the pattern '{who} {whom:acc}' has no verb; end it with the infinitive: '… treffen'"),
    ('"{who} meet {whom}"', '"{who} meet {him}"',
     "9: the slot {him} of '{who} meet {him}' is not declared; known here: when, where, more, who, whom"),
    ('"{who} traf {whom:acc}."', '"{who} traf {whom:akk}."',
     "6: 'akk' in '{whom:akk}' is no form; one of: nom, acc, dat, gen, bare, day"),
    ('"{who} traf {whom:acc}."', '"{who} traf {whom:acc}"', "6: say does not end in '.': '{who} traf {whom:acc}'; add it"),
    ('"{who} traf {whom:acc}."', '"{who} traf."', "6: no statement of 'de' says {whom}; write it into 'say'"),
    ('{who: "{who?} met {whom}?"}', '{whom: "{whom?} met {who}?"}',
     "7: 'de' has no question for 'whom'; 'en' has one; add it"),
    ("{who?} met {whom}?", "{who} met {whom}?", "11: the question '{who} met {whom}?' misuses {who}; "
     "ask with {who?} or words of your own, and say the other slots"),
    ("traf {whom:acc}.", "traf [{whom:acc}.", "6: a [ in '{who} traf [{whom:acc}.' is never closed; add a ]"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "reported"), BAD)
def test_a_mistake_is_reported_with_its_line(right: str, wrong: str, reported: str, tmp_path: Path) -> None:
    path = tmp_path / "rows.yaml"
    assert right in GOOD
    path.write_text("# Who meets whom.\n" + GOOD.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(QuizgenError) as error:
        read_rows([path])
    assert f"{path}:{reported}" in str(error.value)


def test_a_good_row_is_read(tmp_path: Path) -> None:
    path = tmp_path / "rows.yaml"
    path.write_text(GOOD, encoding="utf-8")
    (row,) = read_rows([path])
    assert (row.name, row.where.line) == ("meets", 1)
    assert sorted(row.slots) == ["more", "when", "where", "who", "whom"]


def test_a_name_is_there_once(tmp_path: Path) -> None:
    paths = [tmp_path / "a.yaml", tmp_path / "b.yaml"]
    for path in paths:
        path.write_text(GOOD, encoding="utf-8")
    with pytest.raises(QuizgenError, match=r"b\.yaml:1: the relation 'meets' is there twice"):
        read_rows(paths)


def test_the_rows_that_come_with_quizgen_are_without_mistake() -> None:
    checked = read_rows(own_files())
    assert checked == rows()
    assert [(r.sides.de.told, r.sides.en.told) for r in checked] == [
        (r.sides.de.told, r.sides.en.told) for r in rows()
    ]
