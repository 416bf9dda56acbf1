"""The settings file: each key is checked, each mistake named with its line, nothing else is touched."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.files import CONTROL
from quizgen.model import Lang
from quizgen.store import settings as module
from quizgen.store.folders import folders
from quizgen.store.settings import Settings, read_settings, write_setting

THEMES = ("tinte", "papier")
BINDINGS = ("round.flag", "round.undo")
WHOLE = """\
# mine
retention = 0.85
new_per_day = 20   # on weekdays
round_length = 15
theme = "papier"
interface = "de"
question_language = "en"
other_on_back = true

[keys]
"round.flag" = "f,ctrl+f"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def refusal(path: Path) -> list[str]:
    with pytest.raises(QuizgenError) as caught:
        read_settings(path, THEMES, BINDINGS)
    return [str(problem).removeprefix(f"{path}") for problem in caught.value.problems]


def test_no_file_means_the_defaults(path: Path) -> None:
    assert read_settings(path) == Settings(0.9, 10, 10, "", None, None, False, {})
    path.write_text("")
    assert read_settings(path) == Settings()


def test_every_key_is_read(path: Path) -> None:
    path.write_text(WHOLE)
    keys = {"round.flag": "f,ctrl+f"}
    assert read_settings(path, THEMES, BINDINGS) == Settings(
        0.85, 20, 15, "papier", Lang.DE, Lang.EN, True, keys
    )


def test_the_example_in_the_documentation_is_right(path: Path) -> None:
    assert module.__doc__ is not None
    path.write_text("\n".join(line.strip() for line in module.__doc__.splitlines()[2:]))
    assert read_settings(path, THEMES, BINDINGS).other_on_back


BAD = [
    ("mistyped", "retenton = 0.9", ":1: unknown setting 'retenton'; did you mean 'retention'?"),
    ("too high", "\nretention = 0.99", ":2: 'retention' is 0.99; write a number from 0.7 to 0.97"),
    ("no number", "retention = nan", ":1: 'retention' is nan; write a number from 0.7 to 0.97"),
    ("text for a number", 'new_per_day = "20"', ":1: 'new_per_day' is '20'; write a whole number from 0 to 9999"),
    ("a half", "new_per_day = 2.5", ":1: 'new_per_day' is 2.5; write a whole number from 0 to 9999"),
    ("a switch for a number", "round_length = true", ":1: 'round_length' is True; write a whole number from 1 to 500"),
    ("no round", "round_length = 0", ":1: 'round_length' is 0; write a whole number from 1 to 500"),
    ("unknown theme", 'theme = "neon"', ":1: 'theme' is 'neon'; write one of papier, tinte"),
    ("list for a theme", 'theme = ["papier"]', ":1: 'theme' is ['papier']; write one of papier, tinte"),
    ("unknown language", 'interface = "fr"', """:1: 'interface' is 'fr'; write "de" or "en\""""),
    ("number for a switch", "other_on_back = 1", ":1: 'other_on_back' is 1; write true or false"),
    ("mistyped binding", '[keys]\n"round.flga" = "f"', ":2: unknown binding 'round.flga'; did you mean 'round.flag'?"),
    ("no key", '[keys]\n"round.flag" = ""', """:2: the keys of 'round.flag' are ''; name keys, separated by commas: "f,ctrl+f\""""),
    ("space in keys", '[keys]\n"round.flag" = "f, g"', """:2: the keys of 'round.flag' are 'f, g'; name keys, separated by commas: "f,ctrl+f\""""),
    ("binding in two parts", "[keys]\nround.flag = 'f'", ":None"),
    ("keys no table", "keys = 3", """:1: 'keys' is no table; write [keys], and below it "name" = "key\""""),
    ("section", "[retention]\nx = 1", ":1: 'retention' is {'x': 1}; write a number from 0.7 to 0.97"),
    ("no quotes", "\n\ntheme = papier", ":3: is no TOML: "),
    ("unfinished", "theme =", ":1: is no TOML: "),
    ("twice", "round_length = 1\nround_length = 2", ":2: is no TOML: "),
    ("long", f"retention = '{'x' * 99}'", f":1: 'retention' is '{'x' * 39} …; write a number from 0.7 to 0.97"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "says"), [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_a_mistake_is_named_with_its_line(path: Path, text: str, says: str) -> None:
    path.write_text(text)
    (found,) = refusal(path)
    if says == ":None":  # TOML reads it as a table in a table; the line is not to be found
        assert found == ": unknown binding 'round'; did you mean 'round.undo'?"
    else:
        assert found.startswith(says)


def test_all_mistakes_come_at_once(path: Path) -> None:
    path.write_text('theme = "neon"\nretention = 2\ncolour = 1\n[keys]\nx = 1\n')
    assert [line.split(":")[1] for line in refusal(path)] == ["1", "2", "3", "5"]


WRITES = [
    ("replaced", "new_per_day", 7, "new_per_day = 20   # on weekdays", "new_per_day = 7   # on weekdays"),
    ("text", "theme", "tinte", 'theme = "papier"', 'theme = "tinte"'),
    ("switch", "other_on_back", False, "other_on_back = true", "other_on_back = false"),
    ("number", "retention", 0.8, "retention = 0.85", "retention = 0.8"),
]


@pytest.mark.parametrize(("name", "value", "before", "after"), [w[1:] for w in WRITES], ids=[w[0] for w in WRITES])  # fmt: skip
def test_setting_a_key_changes_its_line_alone(
    path: Path, name: str, value: str | float, before: str, after: str
) -> None:
    path.write_text(WHOLE)
    write_setting(path, name, value)
    assert path.read_text() == WHOLE.replace(before, after)


def test_a_key_that_was_not_there_goes_before_the_tables(path: Path) -> None:
    write_setting(path, "theme", "papier")
    assert path.read_text() == 'theme = "papier"\n'
    path.write_text('# x\n[keys]\n"round.flag" = "f"\n')
    write_setting(path, "theme", "papier")
    assert path.read_text() == '# x\ntheme = "papier"\n[keys]\n"round.flag" = "f"\n'


@pytest.mark.parametrize(("text", "name", "value"), [("theme = papier", "theme", "tinte"), (WHOLE, "retention", 3), (WHOLE, "colour", "red")])  # fmt: skip
def test_a_wrong_file_or_value_changes_nothing(path: Path, text: str, name: str, value: str | float) -> None:
    path.write_text(text)
    with pytest.raises(QuizgenError):
        write_setting(path, name, value)
    assert path.read_text() == text


@settings(max_examples=50)
@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=20), st.sampled_from(["", "# a\n", WHOLE]))
def test_any_text_can_be_set_and_read(
    tmp_path_factory: pytest.TempPathFactory, theme: str, text: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_text(text)
    try:
        write_setting(path, "theme", theme)
    except QuizgenError:
        assert CONTROL.search(theme)
        return
    assert read_settings(path).theme == theme
    assert tomllib.loads(path.read_text(encoding="utf-8")).keys() >= tomllib.loads(text).keys()


def test_the_platform_says_where_things_are(tmp_path: Path) -> None:
    here = folders({})
    assert here.progress.name == "progress.db"
    assert here.settings.parent.name == "quizgen"
    assert len({here.data, here.config, here.cache}) >= 2
    assert folders({"QUIZGEN_HOME": str(tmp_path)}).settings == tmp_path / "settings.toml"
