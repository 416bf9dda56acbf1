"""Decks whose article is gone: the build names them, and `quizgen retire` tells learners."""

import shutil
from pathlib import Path

import pytest

from quizgen.faces.cli import main
from quizgen.store.decks import read_deck
from quizgen.store.ledger import read_ledger
from tests.faces.anki_oracle import collection, put_in

GOLDEN = Path(__file__).parents[1] / "golden"
OTHER = "Der Leuchtturm von Sandhagen wurde 1902 von der Ingenieurin Klara Brandt gebaut.\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A folder with the decks of two articles, one of which is gone, as the current folder."""
    (tmp_path / "seeds").mkdir()
    for name in ("leuchtturm.md", "leuchtturm.facts.yaml"):
        shutil.copy(GOLDEN / name, tmp_path / "seeds")
    (tmp_path / "seeds/other.txt").write_text(OTHER, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["build"]) == 0
    (tmp_path / "seeds/leuchtturm.md").rename(tmp_path / "away.md")
    capsys.readouterr()
    return tmp_path


def test_a_deck_without_its_article_is_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["build"], ["build", "--check"]):
        assert main(words) == 0
        assert capsys.readouterr().err == (
            "decks/leuchtturm.yaml: its article is gone, so the deck stays as it is\n"
            "  bring it back, 'quizgen rename' it, or ask it no more with 'quizgen retire leuchtturm'\n"
        )
    assert main(["build", "seeds/other.txt"]) == 0
    assert capsys.readouterr().err == "", "one article was meant"


def test_a_retired_deck_reaches_learners_and_can_come_back(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ids = {question.id for question in read_deck(Path("decks/leuchtturm.yaml")).questions}
    with collection(project / "learner") as col:
        put_in(col, Path("decks/leuchtturm.apkg").read_bytes(), project)
        assert main(["retire", "leuchtturm"]) == 0
        said = "11 questions retired; who has the deck in Anki imports decks/leuchtturm-retired.apkg\n"
        assert capsys.readouterr().out == said
        put_in(col, Path("decks/leuchtturm-retired.apkg").read_bytes(), project)
        assert len(col.find_notes("tag:quizgen::retired")) == len(ids) == col.note_count()
    assert sorted(path.name for path in Path("decks").glob("leuchtturm*")) == [
        "leuchtturm-retired.apkg",
        "leuchtturm.ledger.yaml",
        "leuchtturm.retired.yaml",
    ]
    assert main(["build"]) == 0
    assert capsys.readouterr().err == ""
    (project / "away.md").rename("seeds/leuchtturm.md")
    assert main(["build"]) == 0
    assert {question.id for question in read_deck(Path("decks/leuchtturm.yaml")).questions} == ids
    assert read_ledger(Path("decks/leuchtturm.ledger.yaml")).retired == {}


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("../other", "decks: '../other' names no deck"),
        ("nothing", "decks/nothing: there is no deck of that name"),
        ("other", "seeds/other.txt: the article is still there; move it away first"),
    ],
)
def test_what_cannot_be_retired(
    name: str, says: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path.name: path.read_bytes() for path in Path("decks").glob("*")}
    assert main(["retire", name]) == 1
    assert capsys.readouterr().err.startswith(says)
    assert {path.name: path.read_bytes() for path in Path("decks").glob("*")} == before
