"""The commands on what was learned: stats, flags, export and import, as a user meets them."""

import io
import json
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quizgen.faces.cli import main
from quizgen.model import QuestionId
from quizgen.store.progress import Rating
from quizgen.store.reviews import open_store
from quizgen.study.schedule import Schedule
from tests.store.learner import NOON, ROME, SCHEDULE, answer

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A learner's home with two answers, one of them of today."""
    monkeypatch.setenv("QUIZGEN_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    today = (datetime.now(UTC) - NOON) / timedelta(days=1)
    with open_store(tmp_path / "home" / "progress.db", Schedule()) as store:  # days as they are here
        store.record(answer(days=today - 400))
        store.record(answer(days=today, rating=Rating.AGAIN))
    return tmp_path / "home"


def said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_progress_travels(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export-progress", "all.jsonl"]) == 0
    assert main(["import-progress", "all.jsonl", "--data", "other"]) == 0
    assert main(["import-progress", "all.jsonl", "--data", "other"]) == 0
    assert said(capsys) == ["2 answers added, 0 known already", "0 answers added, 2 known already"]
    main(["export-progress", "--data", "other"])
    assert capsys.readouterr().out == Path("all.jsonl").read_text(encoding="utf-8")


def test_progress_travels_through_a_pipe(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["export-progress"])
    text = io.TextIOWrapper(io.BytesIO(capsys.readouterr().out.encode()))
    monkeypatch.setattr(sys, "stdin", text)
    assert main(["import-progress", "--data", "other"]) == 0
    assert said(capsys) == ["2 answers added, 0 known already"]


def test_a_bad_file_brings_nothing(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["export-progress", "all.jsonl"])
    with Path("all.jsonl").open("a", encoding="utf-8") as file:
        file.write("{}\n")
    assert main(["import-progress", "all.jsonl", "--data", "other"]) == 1
    assert capsys.readouterr().err.startswith("all.jsonl:4: is no line of progress: ")
    assert not Path("other").exists()


def test_stats(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats"]) == 0
    out = said(capsys)
    assert out[0].split() == ["answers", "today", "1,", "0", "right,", "0", "new"]
    assert out[-1].split(None, 1) == ["rom", "0% of 1 known when they came back"]
    assert main(["stats", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert (figures["questions"], figures["learned"], figures["today"]["answers"]) == (1, 0, 1)


@pytest.mark.parametrize("verb", ["stats", "flags", "export-progress"])
def test_looking_makes_no_store(tmp_path: Path, verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([verb, "--data", str(tmp_path / "new")]) == 0
    assert not (tmp_path / "new").exists()


def test_flags_name_the_line_of_the_sheet(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("seeds").mkdir()
    for name in ("leuchtturm.md", "leuchtturm.facts.yaml"):
        shutil.copy(GOLDEN / name, "seeds")
    works = QuestionId("leuchtturm/works/when/cloze")
    with open_store(home / "progress.db", SCHEDULE) as store:
        store.flag(ROME, "\x1b[2Jwrong", "rom", NOON)
        store.flag(works, "", "leuchtturm", NOON)
        store.flag(QuestionId("leuchtturm/gone/when/cloze"), "old", "leuchtturm", NOON)
    sheet = Path("seeds/leuchtturm.facts.yaml").read_text(encoding="utf-8")
    line = next(n for n, text in enumerate(sheet.splitlines(), 1) if "id: works" in text)
    assert main(["flags"]) == 0
    listed = [
        "seeds/leuchtturm.facts.yaml: leuchtturm/gone/when/cloze: old (2026-11-22)",
        f"seeds/leuchtturm.facts.yaml:{line}: leuchtturm/works/when/cloze: no reason given (2026-11-22)",
        "rom/founding/when/cloze: ?[2Jwrong (2026-11-22), in deck rom",
    ]
    assert said(capsys) == listed
    Path("seeds/leuchtturm.facts.yaml").write_text("- torn", encoding="utf-8")
    main(["flags"])
    assert said(capsys)[1].startswith("seeds/leuchtturm.facts.yaml: leuchtturm/works")
    assert main(["flags", "--clear", works, ROME]) == 0
    main(["flags"])
    assert said(capsys) == listed[:1]


def test_a_damaged_store_is_one_line(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "progress.db").write_bytes(b"Dear diary, " * 999)
    assert main(["stats"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{home / 'progress.db'}: is damaged; ")


def test_a_damaged_store_is_saved_and_brought_back(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = home / "progress.db"
    main(["export-progress", "before.jsonl"])
    data = store.read_bytes()
    tables = 4096  # the first page lists them; damage what comes after, but for the answers themselves
    start = next(
        n for n in range(tables, len(data), 4096) if b"rom/founding/when/cloze2026" in data[n : n + 4096]
    )
    store.write_bytes(data[:start] + data[start : start + 4096] + b"\xff" * (len(data) - start - 4096))
    assert main(["stats"]) == 1
    assert main(["export-progress", "--damaged", str(store), "after.jsonl"]) == 0
    assert capsys.readouterr().err.splitlines()[-1] == "2 answers saved, 0 cannot be read"
    assert Path("after.jsonl").read_bytes() == Path("before.jsonl").read_bytes()


def test_settings_decide_when_what_was_brought_comes_back(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["export-progress", "all.jsonl"])
    due = []
    for retention in (0.95, 0.7):
        (home / "settings.toml").write_text(f"retention = {retention}")
        main(["import-progress", "all.jsonl", "--data", f"at{retention}"])
        with open_store(Path(f"at{retention}/progress.db"), SCHEDULE) as store:
            due.append(store.standing()[ROME].due)
    assert due == sorted(due)
    (home / "settings.toml").write_text("retention = 7")
    assert main(["import-progress", "all.jsonl", "--data", "bad"]) == 1
    assert "'retention' is 7" in capsys.readouterr().err
