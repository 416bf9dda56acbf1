"""Home: each deck is found once, read once, counted by what the store says; a bad one harms no other."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from quizgen.errors import QuizgenError
from quizgen.model import Bilingual, Choice, Deck, Kind, Lang, Proof, QuestionId, question_id
from quizgen.store.decks import deck_files, write_deck
from quizgen.store.home import Broken, Counts, Home, Listed, Unread, ahead, count, find_decks, first_of_each
from quizgen.store.reviews import Standing
from quizgen.values.names import Term

WORDS = [Bilingual(w, w) for w in ("Rad", "Achse", "Nabe")]


def deck(slug: str, count: int = 2, title: str = "Räder") -> bytes:
    questions = tuple(
        Choice(question_id(slug, f"f{i}", "what", Kind.CHOICE), Bilingual("Was?", "What?"), WORDS[0],
               Term(WORDS[0]), (), Bilingual(True, True), Proof("Ein Rad", "Rad"), tuple(WORDS[1:]), 0)
        for i in range(count)
    )  # fmt: skip
    return write_deck(Deck(slug, title, Lang.DE, None, "own", questions))


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    for name in ("rome", "wheels"):
        (tmp_path / f"{name}.yaml").write_bytes(deck(name))
    (tmp_path / "torn.yaml").write_text("deck: torn\n- x", encoding="utf-8")
    (tmp_path / "rome.ledger.yaml").write_text("no deck")
    return tmp_path


def looked(index: Path | None, shelf: Path) -> list[Listed | Broken | Unread]:
    with Home(index) as home:
        return home.look(find_decks([shelf]))


def read_all(home: Home, shelf: Path) -> list[Listed | Broken]:
    return [home.read(path) for path in find_decks([shelf])]


def names(decks: Sequence[Listed | Broken | Unread]) -> list[str]:
    return [f"{type(d).__name__} {d.path.stem}" for d in decks]


def test_decks_are_found_once_the_named_first(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [p.name for p in find_decks([shelf, shelf / "none"])] == ["rome.yaml", "torn.yaml", "wheels.yaml"]
    assert [p.name for p in find_decks([shelf], [shelf / "wheels.yaml"])] == [
        "wheels.yaml",
        "rome.yaml",
        "torn.yaml",
    ]
    assert len(find_decks([], [shelf, shelf])) == 3
    monkeypatch.chdir(shelf)
    assert find_decks([shelf], [Path("rome.yaml")])[0] == Path("rome.yaml")
    assert len(find_decks([shelf], [Path("rome.yaml")])) == 3
    assert find_decks([], [Path("nowhere.yaml")]) == [Path("nowhere.yaml")]


def test_a_deck_is_read_once(shelf: Path) -> None:
    index = shelf / "cache" / "index.db"
    assert names(looked(index, shelf)) == ["Unread rome", "Unread torn", "Unread wheels"]
    with Home(index) as home:
        read = read_all(home, shelf)
    assert looked(index, shelf) == read
    rome, torn, _ = read
    ids = (QuestionId("rome/f0/what/choice"), QuestionId("rome/f1/what/choice"))
    assert rome == Listed(shelf / "rome.yaml", "rome", "Räder", Lang.DE, "own", ids)
    assert isinstance(torn, Broken)
    assert torn.message.startswith(f"{shelf / 'torn.yaml'}:2: ")


def touched(path: Path) -> None:
    stat = path.stat()
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))


def replaced_by_its_like(path: Path) -> None:
    """Same size, same time of change: only where it lies on the disk differs."""
    stat = path.stat()
    other = path.with_suffix(".new")
    other.write_bytes(path.read_bytes().replace(b"Was?", b"Wie?"))
    os.utime(other, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    other.replace(path)


@pytest.mark.parametrize("change", [touched, replaced_by_its_like, Path.unlink])
def test_a_deck_that_changed_is_read_again(shelf: Path, change: Callable[[Path], object]) -> None:
    index, rome = shelf / "index.db", shelf / "rome.yaml"
    with Home(index) as home:
        read_all(home, shelf)
        change(rome)
        assert names(home.look([rome, shelf / "wheels.yaml"])) == ["Unread rome", "Listed wheels"]
        assert isinstance(home.read(rome), Broken if change is Path.unlink else Listed)


def test_an_empty_deck_has_no_questions(shelf: Path) -> None:
    (shelf / "rome.yaml").write_bytes(deck("rome", count=0))
    with Home(shelf / "index.db") as home:
        home.read(shelf / "rome.yaml")
        (rome,) = home.look([shelf / "rome.yaml"])
    assert isinstance(rome, Listed)
    assert rome.ids == ()


def unwritable(index: Path) -> None:
    index.mkdir()


def damaged(index: Path) -> None:
    index.write_bytes(b"Dear diary, " * 999)


def damaged_within(index: Path) -> None:
    with Home(index) as home:
        read_all(home, index.parent)
    whole = index.read_bytes()
    index.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))


@pytest.mark.parametrize("harm", [unwritable, damaged, damaged_within])
def test_an_index_that_cannot_be_used_is_done_without(shelf: Path, harm: Callable[[Path], None]) -> None:
    index = shelf / "index.db"
    harm(index)
    with Home(index) as home:
        decks = read_all(home, shelf)
        assert names(decks) == ["Listed rome", "Broken torn", "Listed wheels"]
    if harm is damaged:
        assert names(looked(index, shelf)) == names(decks)


def test_another_reader_may_be_given(shelf: Path) -> None:
    def refuse(path: Path) -> Deck:
        raise QuizgenError([])

    with Home(None) as home:
        assert home.read(shelf / "rome.yaml", refuse) == Broken(shelf / "rome.yaml", "")


def test_a_second_deck_of_a_name_is_hidden() -> None:
    one, two = (
        Listed(Path(p), "rome", "Rome", Lang.EN, "", ()) for p in ("own/rome.yaml", "shipped/rome.yaml")
    )
    other = Broken(Path("x.yaml"), "no deck")
    assert first_of_each([one, other, two]) == [one, other]


TODAY = date(2026, 11, 22)
STANDING = {
    QuestionId(name): Standing(date(2026, 11, day), missed)
    for name, day, missed in [("late", 1, False), ("due", 22, True), ("later", 25, False), ("away", 1, False), ("left", 1, True)]
}  # fmt: skip


def test_counts() -> None:
    ids = [QuestionId(name) for name in ("late", "due", "later", "away", "new", "new and away")]
    away = {QuestionId("away"), QuestionId("new and away")}
    assert count(ids, STANDING, away, TODAY) == Counts(questions=6, new=1, due=2, learned=2, suspended=2)
    assert count([], STANDING, away, TODAY) == Counts(0, 0, 0, 0, 0)
    assert ahead(ids, STANDING, away, TODAY, 5) == (2, 0, 0, 1, 0)
    assert ahead(ids, STANDING, away, TODAY, 3) == (2, 0, 0)


def test_home_finds_what_the_deck_module_finds(shelf: Path) -> None:
    assert find_decks([shelf]) == deck_files(shelf)


def test_home_loads_nothing_heavy(shelf: Path) -> None:
    """Importing YAML, FSRS or Babel would be seen before the first frame."""
    index = shelf / "index.db"
    with Home(index) as home:
        read_all(home, shelf)
    code = f"""
import sys
from pathlib import Path
from quizgen.store.home import Home, count, find_decks
from quizgen.store.reviews import open_store
from quizgen.store.settings import read_settings
from quizgen.study.schedule import Schedule
folder = Path({str(shelf)!r})
with open_store(folder / "progress.db", Schedule(read_settings(folder / "x.toml").retention)) as store:
    for deck in Home(folder / "index.db").look(find_decks([folder])):
        count(getattr(deck, "ids", ()), store.standing(), store.suspended(), None)
print([name for name in ("yaml", "fsrs", "babel", "platformdirs", "tomllib") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
