"""The row that the README adds does what it says there."""

from pathlib import Path

import pytest

from quizgen.model import Lang
from quizgen.relations.rows import by_verb, read_rows
from quizgen.relations.say import statement
from tests.relations.reading import READ, matches_in, noticed_in

README = Path(__file__).parent.parent.parent / "README.md"


def _yaml(mark: str) -> str:
    _, _, behind = README.read_text(encoding="utf-8").partition(f"{mark}\n```yaml\n")
    return behind.partition("```")[0]


@pytest.mark.parametrize("lang", READ)
def test_the_row_of_the_readme_states_its_example(lang: Lang, tmp_path: Path) -> None:
    path = tmp_path / "readme.yaml"
    path.write_text(_yaml("<!-- relation -->"), encoding="utf-8")
    (row,) = read_rows([path])
    (match,) = matches_in(row.example[lang], lang, by_verb([row], lang))
    said = {each: "".join(p.text for p in statement(match, each) or ()) for each in Lang}
    assert said[Lang.DE] == "Edmund Hillary bestieg am 29. Mai 1953 den Mount Everest."
    assert said[Lang.EN] == row.example.en


@pytest.mark.parametrize("lang", READ)
def test_the_noun_row_of_the_readme_states_its_example(lang: Lang, tmp_path: Path) -> None:
    path = tmp_path / "readme.yaml"
    path.write_text(_yaml("<!-- noun relation -->"), encoding="utf-8")
    (row,) = read_rows([path])
    (one,) = noticed_in(row.example[lang], lang, table=[row])
    said = {each: "".join(p.text for p in statement(one.match, each) or ()) for each in Lang}
    assert said[Lang.DE] == "Alan Rusbridger leitete den Guardian."
    assert said[Lang.EN] == "Alan Rusbridger edited the Guardian."
