"""The store on a disk: killed, shared, full, locked, damaged, migrated; nothing that was answered is lost."""

import ctypes
import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.model import Lang, Match, QuestionId
from quizgen.store.database import open_database
from quizgen.store.progress import Mode, Rating, Review
from quizgen.store.reviews import APPLICATION_ID
from tests.store.killing import ROOT, kill_once
from tests.store.learner import NOON, ROME, answer, everything, opened, refusal

TODAY = NOON.date()


def script(code: str, *words: object, limit_access: bool = False) -> subprocess.CompletedProcess[str]:
    """Run a program of its own, if asked without root's right to write everywhere."""
    return subprocess.run(
        [sys.executable, "-c", PREAMBLE + code, *map(str, words)],
        cwd=ROOT, capture_output=True, text=True, check=False,
        preexec_fn=without_access_to_everything if limit_access else None,
    )  # fmt: skip


PREAMBLE = """
import sys
from pathlib import Path
from quizgen.errors import QuizgenError
from quizgen.store.reviews import open_store
from tests.store.killing import ROOT, kill_once
from tests.store.learner import NOON, ROME, SCHEDULE, answer, everything, opened, refusal

TODAY = NOON.date()
path = Path(sys.argv[1])
"""


def without_access_to_everything() -> None:
    """CAP_DAC_OVERRIDE lets root write into read-only folders; a program started now has it not."""
    drop_from_bounding_set, dac_override = 24, 1  # linux/prctl.h, linux/capability.h
    ctypes.CDLL(None).prctl(drop_from_bounding_set, dac_override, 0, 0, 0)


def test_killed_at_any_moment_nothing_is_lost(path: Path) -> None:
    rng = random.Random(7)
    results = [kill_once(path, run, rng.uniform(0, 0.3)) for run in range(8)]
    assert [problem for _, problems in results for problem in problems] == []
    assert any(done for done, _ in results)


def test_windows_share_the_file(path: Path) -> None:
    """They start together, so that all want to make it, and answer the same questions."""
    code = """
with open_store(path, SCHEDULE) as store:
    for i in range(60):
        store.record(answer(f"a/f{i % 5}/s/cloze", days=i / 100 + int(sys.argv[2]) / 1e6))
"""
    windows = [
        subprocess.Popen([sys.executable, "-c", PREAMBLE + code, str(path), str(n)], cwd=ROOT)
        for n in range(3)
    ]
    assert [window.wait() for window in windows] == [0, 0, 0]
    with opened(path) as store, opened(None) as straight:
        assert len(list(store.reviews())) == 180
        straight.merge(store.reviews())
        ids = [QuestionId(f"a/f{i}/s/cloze") for i in range(5)]
        assert store.progress(ids) == straight.progress(ids)


def test_a_full_disk_loses_nothing_and_can_be_mended(path: Path) -> None:
    code = """
import resource
store = open_store(path, SCHEDULE)
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, hard))
for i in range(10_000):
    try:
        store.record(answer(f"a/f{i}/s/cloze", days=i))
    except QuizgenError as error:
        print(i, error)
        break
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
store.record(answer(f"a/f{i}/s/cloze", days=i))
"""
    done = script(code, path)
    count, message = done.stdout.split(" ", 1)
    assert "cannot be" in message
    assert "everything answered before is safe" in message
    with opened(path) as store:
        assert [r.question for r in store.reviews()] == [f"a/f{i}/s/cloze" for i in range(int(count) + 1)]


OPEN = """
try:
    open_store(path, SCHEDULE).record(answer())
except QuizgenError as error:
    print(error)
"""


@pytest.mark.parametrize("there", ["folder", "file", "half of it"])
def test_where_nothing_can_be_written_it_says_so(path: Path, there: str) -> None:
    path.parent.mkdir()
    if there != "folder":
        opened(path).close()
        path.chmod(0o400)
    if there != "half of it":
        path.parent.chmod(0o500)
    try:
        done = script(OPEN, path, limit_access=os.geteuid() == 0)
    finally:
        path.parent.chmod(0o700)
    assert done.stderr == ""
    assert done.stdout.startswith(f"{path}: cannot be ")
    assert "permissions" in done.stdout


def test_a_home_that_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("x")
    message = refusal(lambda: opened(tmp_path / "home" / "progress.db"))
    assert message.startswith(f"{tmp_path / 'home' / 'progress.db'}: cannot be written: ")


def test_a_store_locked_by_another_is_no_lost_answer(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizgen.store.database.PATIENCE_SECONDS", 0.05)
    with opened(path) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        store.record(answer())
        other.execute("BEGIN IMMEDIATE")
        assert "is locked by another program; close the other window" in refusal(
            lambda: store.record(answer(days=1))
        )
        assert refusal(store.undo).startswith(str(path))
        assert refusal(lambda: store.amend(answer(days=1))).startswith(str(path))
        other.execute("ROLLBACK")
        store.record(answer(days=1))
        assert [store.undo(), store.undo(), store.undo()] == [answer(days=1), answer(), None]


def test_a_newer_store_is_left_alone(path: Path) -> None:
    opened(path).close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    assert refusal(lambda: opened(path)) == (
        f"{path}: was written by a newer quizgen (form 99); bring quizgen up to date,"
        " or put the copy from before (.bak) in its place"
    )
    assert path.read_bytes() == before


@pytest.mark.parametrize("mark", ["application_id = 7", "user_version = 1"])
def test_another_programs_file_is_left_alone(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "theirs.db"
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE review (x)")
        plain.execute(f"PRAGMA {mark}")
    before = path.read_bytes()
    assert refusal(lambda: opened(path)) == f"{path}: belongs to another program; name another file"
    assert path.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == [path]


def damaged(path: Path, data: bytes) -> str:
    """What is said when a store is opened and used that holds `data`."""
    path.write_bytes(data)

    def use() -> None:
        with opened(path) as store:
            store.record(answer(days=99))
            list(store.reviews())
            store.standing()

    return refusal(use)


def test_a_damaged_file_is_named(path: Path) -> None:
    with opened(path) as store:
        for i in range(300):
            store.record(answer(f"a/f{i}/s/cloze", days=i))
    whole = path.read_bytes()
    torn = {
        "no database": b"Dear diary, " * 1000,
        "header only": whole[:100],
        "cut short": whole[: len(whole) // 2],
        "first page lost": bytes(4096) + whole[4096:],
        "tables lost": whole[:100] + bytes(3996) + whole[4096:],
        "pages overwritten": whole[:4096] + b"\xff" * (len(whole) - 4096),
    }
    for what, data in torn.items():
        assert damaged(path, data).startswith(f"{path}: is damaged; move it away"), what
        assert path.read_bytes()[: len(data)] == data, what


@cache
def sixty_answers(path: Path) -> bytes:
    with opened(path) as store:
        for i in range(60):
            store.record(answer(f"a/f{i}/s/cloze", days=i))
    return path.read_bytes()


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 60_000), st.binary(min_size=1, max_size=300)), min_size=1, max_size=4)
)
def test_random_damage_gives_a_message_or_none_but_never_a_crash(
    tmp_path_factory: pytest.TempPathFactory, scratches: list[tuple[int, bytes]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "scratched.db"
    data = bytearray(sixty_answers(path.with_name("sixty.db")))
    for at, scratch in scratches:
        at %= len(data)
        data[at : at + len(scratch)] = scratch[: len(data) - at]
    path.write_bytes(data)
    with suppress(QuizgenError), opened(path) as store:
        store.record(answer(days=99))
        everything(store)


STEPS = (
    "CREATE TABLE t (a); -- a comment; with a semicolon\nINSERT INTO t VALUES (1);\n",
    "ALTER TABLE t\n  ADD b;\nUPDATE t SET b = 2;\n",
)


def test_a_copy_is_made_before_a_migration(path: Path) -> None:
    open_database(path, 5, STEPS[:1]).close()
    with closing(open_database(path, 5, STEPS)) as new:
        assert new.execute("SELECT a, b FROM t").fetchall() == [(1, 2)]
    with closing(open_database(path, 5, STEPS)):
        pass
    backup = path.with_name("progress.db.v1.bak")
    assert sorted(path.parent.iterdir()) == [path, backup]
    first = backup.read_bytes()
    with closing(sqlite3.connect(backup)) as old:
        assert old.execute("SELECT * FROM t").fetchall() == [(1,)]
    path.write_bytes(first)  # put back, and migrated once more: the first copy stays
    open_database(path, 5, STEPS).close()
    assert backup.read_bytes() == first
    assert path.with_name("progress.db.v1.1.bak").exists()


def test_a_copy_a_day_is_kept_of_the_last_days(path: Path) -> None:
    with opened(path) as store:
        for days in range(5):
            store.record(answer(days=days))
            today = TODAY + timedelta(days=days)
            copy = path.with_name(f"progress.db.{today}.bak")
            assert [store.back_up(today), store.back_up(today)] == [copy, None]
    assert [p.name for p in sorted(path.parent.iterdir())] == [
        "progress.db", "progress.db.2026-11-24.bak", "progress.db.2026-11-25.bak", "progress.db.2026-11-26.bak",
    ]  # fmt: skip
    with opened(path.with_name("progress.db.2026-11-25.bak")) as copy_of_then:
        assert list(copy_of_then.reviews()) == [answer(days=days) for days in range(4)]
    with opened(None) as memory:
        assert memory.back_up(TODAY) is None


def test_a_damaged_file_is_not_copied(path: Path) -> None:
    with opened(path) as store:
        for i in range(300):
            store.record(answer(f"a/f{i}/s/cloze", days=i))
    whole = path.read_bytes()
    with opened(path) as store:
        path.write_bytes(whole[: len(whole) // 2] + bytes(4096) + whole[len(whole) // 2 + 4096 :])
        assert refusal(lambda: store.back_up(TODAY)).startswith(f"{path}: is damaged")
    assert [p.name for p in path.parent.iterdir()] == ["progress.db"]


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    open_database(path, 5, STEPS[:1]).close()
    message = refusal(lambda: open_database(path, 5, (STEPS[0], STEPS[1] + "DROP TABLE nowhere;")))
    assert message.startswith(f"{path}: is damaged (no such table: nowhere); ")
    with closing(open_database(path, 5, STEPS[:1])) as old:
        assert old.execute("SELECT * FROM t").fetchall() == [(1,)]


def test_the_store_is_marked_as_ours(path: Path) -> None:
    opened(path).close()
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize(
    ("at", "seconds"),
    [(datetime(2026, 11, 22, 12), 1), (NOON, -1), (NOON, float("nan")), (NOON.replace(year=1969), 1), (NOON.replace(year=3000), 1)],
    ids=["no zone", "before it began", "no number", "too early", "too late"],
)  # fmt: skip
def test_an_impossible_answer_is_refused(at: datetime, seconds: float) -> None:
    with pytest.raises(ValueError, match=r"time|seconds|year"):
        Review(ROME, at, Match.RIGHT, Rating.GOOD, seconds, "", Lang.DE, Mode.CLOZE)
