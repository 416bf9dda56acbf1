"""The command line as a user meets it: what is printed, what is written, how it exits."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from quizgen import __version__
from quizgen.faces.cli import main

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one seed, as the current folder."""
    (tmp_path / "seeds").mkdir()
    for name in ("leuchtturm.md", "leuchtturm.facts.yaml"):
        shutil.copy(GOLDEN / name, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def files(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted(folder.glob("*"))}


def test_build_writes_decks_and_prints_a_table(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build"]) == 0
    assert sorted(files(project / "decks")) == [
        "leuchtturm.apkg",
        "leuchtturm.ledger.yaml",
        "leuchtturm.yaml",
    ]
    head, line, *_ = capsys.readouterr().out.splitlines()
    assert head.split() == ["article", "facts", "choice", "cloze", "rejected", "native", "de+en"]
    assert line.split()[:5] == ["Der", "Leuchtturm", "von", "Sandhagen", "5"]


def test_an_article_that_gives_no_question_is_named(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("seeds/dull.txt").write_text(
        "Das war schon immer so. Warum ist das nicht anders?\n", encoding="utf-8"
    )
    assert main(["build"]) == 0
    said = capsys.readouterr().err
    assert said.startswith(
        "seeds/dull.txt: gives no question\n  'title:' and 'published:' at its top let more"
    )


def test_building_twice_changes_no_byte(project: Path) -> None:
    assert main(["build"]) == 0
    first = files(project / "decks")
    assert main(["build", "seeds/leuchtturm.md"]) == 0
    assert files(project / "decks") == first


def test_check_of_decks_names_what_is_stale(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--check"]) == 1
    assert not (project / "decks").exists()
    main(["build"])
    capsys.readouterr()
    assert main(["build", "--check"]) == 0
    sheet = project / "seeds" / "leuchtturm.facts.yaml"
    sheet.write_text(sheet.read_text(encoding="utf-8").replace("Ida Lorenz", "Ida Lange"), encoding="utf-8")
    assert main(["build", "--check"]) == 1
    assert capsys.readouterr().out.splitlines()[1:] == [
        "decks/leuchtturm.ledger.yaml: stale; run 'quizgen build'",
        "decks/leuchtturm.yaml: stale; run 'quizgen build'",
        "decks/leuchtturm.apkg: stale; run 'quizgen build'",
        "",
        "for learners                  new  reworded  retired  unchanged",
        "Der Leuchtturm von Sandhagen    0         1        0         10",
    ]


def test_mistakes_are_listed_and_nothing_is_written(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = project / "seeds" / "leuchtturm.facts.yaml"
    text = (
        sheet.read_text(encoding="utf-8")
        .replace("id: works", "id: opening")
        .replace("percent: 2.5", "percnt: 2.5")
    )
    sheet.write_text(text, encoding="utf-8")
    assert main(["build"]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[0] for line in lines] == [
        "seeds/leuchtturm.facts.yaml:25",
        "seeds/leuchtturm.facts.yaml:34",
    ]
    assert not (project / "decks").exists()


def test_check_lists_rejections_with_the_line_of_the_sheet(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = project / "seeds" / "leuchtturm.facts.yaml"
    sheet.write_text(sheet.read_text(encoding="utf-8").replace("1902-05-03", "1903-05-03"), encoding="utf-8")
    assert main(["check"]) == 0
    out = capsys.readouterr().out
    assert "seeds/leuchtturm.facts.yaml:7: choice for 'when' dropped: evidence missing" in out


AGE = """  - id: age
    de: "Der 1902 eingeweihte Leuchtturm von Sandhagen ist {height} hoch."
    en: "The Sandhagen lighthouse, opened on May 3, 1902, is {height} high."
    slots:
      height: {quantity: 41, unit: meter}
    evidence: "Der Turm ist 41 Meter hoch und steht in Schleswig-Holstein."
"""


def test_check_notes_facts_that_tell_each_others_answers(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = project / "seeds" / "leuchtturm.facts.yaml"
    with sheet.open("a", encoding="utf-8") as file:
        file.write(AGE)
    assert main(["check"]) == 0
    note = (
        "leuchtturm: note: asked on different days, as one tells the other: age and opening, age and site\n"
    )
    assert note in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["build", "seeds/nothing.md"], "seeds/nothing.md: there is no such file; check the name"),
        (["build", "--seeds", "nowhere"], "nowhere: holds no articles"),
        (["play"], "decks: holds no decks"),
        (["play", "decks/nothing.yaml"], "decks/nothing.yaml: there is no such file; check the name"),
        (["serve", "nothing"], "nothing: there is no such file; check the name"),
    ],
)
def test_what_is_missing_is_said_in_one_line(
    project: Path, capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    assert main(words) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(says)


def test_play_without_a_terminal_says_where_the_decks_are(project: Path) -> None:
    main(["build"])
    done = subprocess.run(
        [sys.executable, "-m", "quizgen", "play"],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "decks/leuchtturm.yaml" in done.stdout
    assert "quizgen play" in done.stdout


def test_a_reader_that_has_seen_enough_is_no_error(project: Path) -> None:
    done = subprocess.run(
        f"{sys.executable} -W error -m quizgen check | head -c 1",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""


def test_version_and_light_start(project: Path) -> None:
    code = "import sys, quizgen.faces.cli as c; c.parser(); print([m for m in ('textual', 'genanki', 'babel', 'yaml', 'rich') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert __version__
