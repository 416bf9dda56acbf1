"""Articles that are renamed or split: the questions keep their ids, the learners their progress."""

import shutil
from pathlib import Path

import pytest

from quizgen.faces.cli import main
from quizgen.store.decks import read_deck
from quizgen.store.ledger import read_ledger

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A folder with one seed and its deck, as the current folder."""
    (tmp_path / "seeds").mkdir()
    for name in ("leuchtturm.md", "leuchtturm.facts.yaml"):
        shutil.copy(GOLDEN / name, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    assert main(["build"]) == 0
    capsys.readouterr()
    return tmp_path


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*"))


def ids(path: str) -> list[str]:
    return [question.id for question in read_deck(Path(path)).questions]


def figures(capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    """New, reworded, retired, unchanged for each deck built."""
    lines = capsys.readouterr().out.split("for learners")[1].splitlines()[1:]
    return [line.split()[-4:] for line in lines]


def test_a_renamed_article_keeps_its_questions(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = ids("decks/leuchtturm.yaml")
    sheet = (project / "seeds/leuchtturm.facts.yaml").read_text(encoding="utf-8")
    assert main(["rename", "leuchtturm", "turm"]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == [
        "seeds/leuchtturm.md -> seeds/turm.md",
        "seeds/leuchtturm.facts.yaml -> seeds/turm.facts.yaml",
    ]
    assert files(project / "seeds") == ["turm.facts.yaml", "turm.md"]
    assert files(project / "decks") == ["turm.apkg", "turm.ledger.yaml", "turm.yaml"]
    renamed = (project / "seeds/turm.facts.yaml").read_text(encoding="utf-8")
    assert renamed == sheet.replace("article: leuchtturm\n", "article: turm\nformerly: leuchtturm\n")
    assert main(["build"]) == 0
    assert figures(capsys) == [["0", "11", "0", "0"]]
    assert ids("decks/turm.yaml") == before
    assert main(["rename", "turm", "leuchtfeuer"]) == 0
    assert main(["build"]) == 0
    assert ids("decks/leuchtfeuer.yaml") == before, "the oldest name counts"
    assert main(["rename", "leuchtfeuer", "leuchtturm"]) == 0
    assert main(["build"]) == 0
    assert ids("decks/leuchtturm.yaml") == before


def test_what_was_retired_is_renamed_too(project: Path) -> None:
    path = project / "seeds/leuchtturm.facts.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("\n  - id: works\n", "\n  - id: works\n    status: rejected\n"), encoding="utf-8"
    )
    assert main(["build"]) == 0
    retired = read_ledger(project / "decks/leuchtturm.ledger.yaml").retired
    assert retired
    main(["rename", "leuchtturm", "turm"])
    assert main(["build"]) == 0
    assert files(project / "decks") == [
        "turm-retired.apkg", "turm.apkg", "turm.ledger.yaml", "turm.retired.yaml", "turm.yaml",
    ]  # fmt: skip
    assert read_ledger(project / "decks/turm.ledger.yaml").retired.keys() == retired.keys()


def test_an_article_split_in_two_keeps_its_questions(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = ids("decks/leuchtturm.yaml")
    seeds = project / "seeds"
    head, *facts = (seeds / "leuchtturm.facts.yaml").read_text(encoding="utf-8").split("\n  - id: ")
    kept, moved = facts[:-2], facts[-2:]
    (seeds / "leuchtturm.facts.yaml").write_text("\n  - id: ".join([head, *kept]) + "\n", encoding="utf-8")
    former = [fact.replace("\n", f"\n    formerly: leuchtturm/{fact.splitlines()[0]}\n", 1) for fact in moved]
    (seeds / "zweiter.facts.yaml").write_text(
        "\n  - id: ".join(["article: zweiter\nfacts:", *former]), encoding="utf-8"
    )
    shutil.copy(seeds / "leuchtturm.md", seeds / "zweiter.md")
    assert main(["build"]) == 0
    both = ids("decks/leuchtturm.yaml") + ids("decks/zweiter.yaml")
    assert sorted(both) == sorted(before)
    assert ids("decks/zweiter.yaml")
    assert [row[:3:2] for row in figures(capsys)] == [["0", "0"], ["0", "0"]], "none new, none retired"
    assert "formerly: [leuchtturm]" in (project / "decks/zweiter.yaml").read_text(encoding="utf-8")
    assert not list((project / "decks").glob("*retired*"))


def test_an_article_goes_by_the_name_of_its_deck(project: Path) -> None:
    for path in sorted((project / "seeds").glob("*")):
        path.rename(path.with_name(path.name.replace("leuchtturm", "Leucht Turm")))
    sheet = project / "seeds/Leucht Turm.facts.yaml"
    sheet.write_text(
        sheet.read_text(encoding="utf-8").replace("leuchtturm", "leucht-turm", 1), encoding="utf-8"
    )
    assert main(["rename", "leucht-turm", "turm"]) == 0
    assert files(project / "seeds") == ["turm.facts.yaml", "turm.md"]


TEXT = """\
Der Leuchtturm von Sandhagen wurde 1902 von der Ingenieurin Klara Brandt gebaut. Brandt kam 1870 in Rostock
zur Welt und studierte in Hamburg. Der Umbau des Turms kostete 1,2 Millionen Euro.
"""


def test_without_a_sheet_the_deck_keeps_the_ids(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "seeds/hafen.txt").write_text(TEXT, encoding="utf-8")
    main(["build"])
    before = ids("decks/hafen.yaml")
    assert before
    assert main(["rename", "hafen", "bucht"]) == 0
    assert files(project / "seeds") == ["bucht.txt", "leuchtturm.facts.yaml", "leuchtturm.md"]
    capsys.readouterr()
    assert main(["build"]) == 0
    assert figures(capsys) == [["0", str(len(before)), "0", "0"], ["0", "0", "0", "11"]]
    assert ids("decks/bucht.yaml") == before
    article = project / "seeds/bucht.txt"
    article.write_text(TEXT.replace("Ingenieurin", "Baumeisterin"), encoding="utf-8")
    main(["build"])
    assert ids("decks/bucht.yaml") == before
    assert main(["draft", "seeds/bucht.txt"]) == 0
    assert main(["build", "--check"]) == 0, "the sheet knows where the ids are from"
    article.write_text(TEXT.replace("Ingenieurin", "Architektin"), encoding="utf-8")
    assert main(["draft", "seeds/bucht.txt"]) == 0
    main(["build"])
    assert ids("decks/bucht.yaml") == before


WRONG = [
    ("no such article", ["hafen", "turm"], "seeds/hafen: there is no article of that name; check the name"),
    ("no name", ["leuchtturm", "Der Turm"], "seeds: 'Der Turm' cannot name an article; use lower-case"),
    (
        "leaves the folder",
        ["leuchtturm", "../turm"],
        "seeds: '../turm' cannot name an article; use lower-case",
    ),
    (
        "taken",
        ["leuchtturm", "leuchtturm"],
        "decks/leuchtturm.ledger.yaml: is there already; take another name",
    ),
    ("a package's name", ["leuchtturm", "turm-retired"], "seeds: 'turm-retired' cannot name an article; "),
]


@pytest.mark.parametrize(("names", "says"), [w[1:] for w in WRONG], ids=[w[0] for w in WRONG])
def test_a_wrong_name_moves_nothing(
    names: list[str], says: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(project / "seeds") + files(project / "decks")
    assert main(["rename", *names]) == 1
    assert capsys.readouterr().err.startswith(says)
    assert files(project / "seeds") + files(project / "decks") == before


SHEETS = [
    ("in one line", "{article: leuchtturm, facts: []}\n", "has no line 'article: leuchtturm'; write one"),
    ("of another", "article: turm\nfacts: []\n", "has no line 'article: leuchtturm'; write one"),
]


@pytest.mark.parametrize(("text", "says"), [s[1:] for s in SHEETS], ids=[s[0] for s in SHEETS])
def test_a_sheet_that_cannot_keep_the_ids_is_left_alone(
    text: str, says: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project / "seeds/leuchtturm.facts.yaml"
    path.write_text(text, encoding="utf-8")
    assert main(["rename", "leuchtturm", "haus"]) == 1
    assert capsys.readouterr().err.startswith(f"seeds/leuchtturm.facts.yaml: {says}")
    assert not (project / "seeds/haus.md").exists()
