"""`quizgen draft`, and `quizgen build` of articles without a sheet, as a user meets them."""

from pathlib import Path

import pytest

from quizgen.faces.cli import main
from quizgen.store.decks import read_deck
from tests.faces.anki_oracle import collection, put_in

TEXT = """\
Der Leuchtturm von Sandhagen wurde 1902 von der Ingenieurin Klara Brandt gebaut. Brandt kam 1870 in Rostock
zur Welt und studierte in Hamburg. Der Umbau des Turms kostete 1,2 Millionen Euro.
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an article and no sheet, as the current folder."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "turm.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def sheet(project: Path) -> Path:
    return project / "seeds" / "turm.facts.yaml"


def test_a_sheet_is_written_and_drafting_again_changes_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["draft"]) == 0
    first = sheet(project).read_bytes()
    assert b"\nfacts:\n  - id: " in first
    assert b'evidence: "Der Leuchtturm von Sandhagen wurde 1902' in first
    assert main(["draft", "seeds/turm.txt"]) == 0
    assert sheet(project).read_bytes() == first
    assert capsys.readouterr().out.splitlines()[-1] == "seeds/turm.facts.yaml: 0 new"


def test_dry_run_writes_nothing_and_tells_why(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "seeds" / "turm.txt").write_text(f"{TEXT} Dieser Turm leuchtete 1903 nicht.", encoding="utf-8")
    assert main(["draft", "--dry-run", "--limit", "9"]) == 0
    out = capsys.readouterr().out
    assert not sheet(project).exists()
    assert out.startswith("seeds/turm.facts.yaml: new facts: ")
    assert "\n    Klara Brandt (to type)\n" in out
    assert (
        "line 3: Dieser Turm leuchtete 1903 nicht.\n  no question: points at another sentence (Dieser)" in out
    )


def test_limit(project: Path) -> None:
    assert main(["draft", "--limit", "1"]) == 0
    assert sheet(project).read_text(encoding="utf-8").count("  - id: ") == 1


def test_lost_evidence_is_reported(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["draft"])
    before = sheet(project).read_bytes()
    _, _, text = TEXT.partition("gebaut. ")
    (project / "seeds" / "turm.txt").write_text(text, encoding="utf-8")
    capsys.readouterr()
    assert main(["draft"]) == 0
    assert "no longer in the article" in capsys.readouterr().out
    assert sheet(project).read_bytes().startswith(before)


def test_build_drafts_where_there_is_no_sheet(project: Path) -> None:
    assert main(["build"]) == 0
    deck = (project / "decks" / "turm.yaml").read_text(encoding="utf-8")
    assert "Klara Brandt" in deck
    assert not sheet(project).exists()
    assert main(["draft"]) == 0
    assert main(["build", "--check"]) == 0, "the sheet gives the same deck as the draft in memory"


def test_one_broken_article_costs_only_itself(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "seeds" / "kaputt.txt").write_bytes("Größe".encode("latin-1"))
    for verb in ("draft", "build"):
        assert main([verb]) == 1
        assert capsys.readouterr().err.startswith("seeds/kaputt.txt:1: byte 0xF6 is not UTF-8")
    assert (project / "decks" / "turm.yaml").exists()
    assert sheet(project).exists()


def test_many_articles_are_built_the_same_by_several_processes(project: Path) -> None:
    for n in range(9):
        (project / "seeds" / f"turm-{n}.txt").write_text(TEXT, encoding="utf-8")
    assert main(["build"]) == 0
    many = {path.name: path.read_bytes() for path in (project / "decks").glob("*.yaml")}
    assert main(["build", "--decks", "alone", "seeds/turm-3.txt"]) == 0
    assert (project / "alone" / "turm-3.yaml").read_bytes() == many["turm-3.yaml"]
    assert len([name for name in many if "ledger" not in name]) == 10


def ids(project: Path) -> set[str]:
    return {question.id for question in read_deck(project / "decks" / "turm.yaml").questions}


def edit(project: Path, old: str, new: str) -> None:
    path = project / "seeds" / "turm.txt"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_edited_sentence_keeps_the_ids_of_its_questions(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["build"])
    before = ids(project)
    edit(project, "Ingenieurin", "Baumeisterin")
    capsys.readouterr()
    assert main(["build", "--check"]) == 1
    assert "\nturm, drafted from changed sentences:\n  kept: " in capsys.readouterr().out
    assert main(["build"]) == 0
    assert ids(project) == before
    after = {path.name: path.read_bytes() for path in (project / "decks").glob("*")}
    assert main(["build", "--check"]) == 0
    assert main(["build"]) == 0
    assert {path.name: path.read_bytes() for path in (project / "decks").glob("*")} == after


MORE = """\
Die Werft von Sandhagen wurde 1931 von dem Ingenieur Otto Kuhn gegründet. Kuhn wurde 1899 in Kiel geboren.
"""


def test_what_is_added_takes_no_question_away(project: Path) -> None:
    main(["build"])
    before = ids(project)
    (project / "seeds" / "turm.txt").write_text(
        MORE + TEXT + MORE.replace("Werft", "Reederei"), encoding="utf-8"
    )
    main(["build"])
    after = ids(project)
    assert before < after
    assert main(["build", "--check"]) == 0
    (project / "seeds" / "turm.txt").write_text(TEXT, encoding="utf-8")
    main(["build"])
    assert ids(project) == before


def test_an_edited_sentence_costs_a_learner_nothing(project: Path) -> None:
    main(["build"])
    package = project / "decks" / "turm.apkg"
    with collection(project / "learner") as col:
        put_in(col, package.read_bytes(), project)
        cards = list(col.find_cards(""))
        for number in cards:
            card = col.get_card(number)
            card.start_timer()
            col.sched.answerCard(card, 3)
        edit(project, "Ingenieurin", "Baumeisterin")
        main(["build"])
        log = put_in(col, package.read_bytes(), project)
        assert (log.new, log.duplicate) == (0, log.found - log.updated)
        assert log.updated > 0
        assert list(col.find_cards("-is:new")) == cards
        assert col.find_notes("Evidence:*Baumeisterin*")
        assert not col.find_notes("Evidence:*Ingenieurin*")


def test_another_sentence_in_its_place_is_a_new_fact(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["build"])
    before = ids(project)
    first, *_ = TEXT.split(" Brandt", 1)
    edit(project, first, "Die Mühle von Sandhagen wurde 1955 von dem Ingenieur Otto Kuhn gesprengt.")
    capsys.readouterr()
    main(["build"])
    out = capsys.readouterr().out
    assert "  new: " in out
    assert "  gone: " in out
    assert {q.id for q in read_deck(project / "decks" / "turm.retired.yaml").questions} == before - ids(
        project
    )


def test_a_sheet_drafted_later_has_the_names_of_the_deck(project: Path) -> None:
    main(["build"])
    edit(project, "Ingenieurin", "Baumeisterin")
    main(["build"])
    assert main(["draft"]) == 0
    assert main(["build", "--check"]) == 0


def test_a_damaged_deck_is_said_to_have_known_the_names(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["build"])
    (project / "decks" / "turm.yaml").write_text("<<<<<<< ours\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["build"]) == 0
    assert "what it knew of the article's facts is lost" in capsys.readouterr().err
