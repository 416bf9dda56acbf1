"""The row that the README adds does what it says there."""

from pathlib import Path

import pytest

from quizgen.model import Lang
from quizgen.relations.rows import by_verb, read_rows
from quizgen.relations.say import statement
from tests.relations.reading import READ, matches_in

README = Path(__file__).parent.parent.parent / "README.md"


@pytest.mark.parametrize("lang", READ)
def test_the_row_of_the_readme_states_its_example(lang: Lang, tmp_path: Path) -> None:
    path = tmp_path / "readme.yaml"
    _, _, behind = README.read_text(encoding="utf-8").partition("<!-- relation -->\n```yaml\n")
    path.write_text(behind.partition("```")[0], encoding="utf-8")
    (row,) = read_rows([path])
    (match,) = matches_in(row.example[lang], lang, by_verb([row], lang))
    said = {each: "".join(p.text for p in statement(match, each) or ()) for each in Lang}
    assert said[Lang.DE] == "Edmund Hillary bestieg am 29. Mai 1953 den Mount Everest."
    assert said[Lang.EN] == row.example.en
