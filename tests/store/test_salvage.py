"""What is saved of a damaged store: all but what the damage itself covers."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.store.reviews import open_store
from quizgen.store.salvage import salvage
from tests.store.learner import NOON, ROME, SCHEDULE, answer

PAGE = 4096
ANSWERS = [answer(f"a/f{i % 90}/s/cloze", days=i) for i in range(400)]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "progress.db"
    with open_store(path, SCHEDULE) as store:
        store.merge(ANSWERS)
        store.suspend(ROME, True)
        store.flag(ROME, "wrong year", "rom", NOON)
    return path


def test_a_sound_store_is_saved_whole(sound: Path) -> None:
    saved = salvage(sound)
    assert saved.reviews == tuple(ANSWERS)
    assert (saved.suspended, [f.reason for f in saved.flags], saved.lost) == ((ROME,), ["wrong year"], 0)


def test_each_page_but_the_first_may_go(sound: Path, tmp_path: Path) -> None:
    """Answers stand some twenty to a page; only the root of their table takes all with it."""
    whole = sound.read_bytes()
    path = tmp_path / "torn.db"
    lost: list[int] = []
    refused: list[str] = []
    for page in range(1, len(whole) // PAGE):
        path.write_bytes(whole[: page * PAGE] + b"\xff" * PAGE + whole[(page + 1) * PAGE :])
        try:
            saved = salvage(path)
        except QuizgenError as error:
            refused.append(str(error))
            continue
        assert set(saved.reviews) <= set(ANSWERS)
        assert len(saved.reviews) + saved.lost == len(ANSWERS)
        lost.append(saved.lost)
    assert max(lost) < 40
    assert refused == [f"{path}: is damaged, and no answer in it can be read; use a copy"]


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 90_000), st.binary(min_size=1, max_size=300)), min_size=1, max_size=4)
)
def test_random_damage_never_crashes_it(
    sound: Path, tmp_path_factory: pytest.TempPathFactory, scratches: list[tuple[int, bytes]]
) -> None:
    data = bytearray(sound.read_bytes())
    for at, scratch in scratches:
        at %= len(data)
        data[at : at + len(scratch)] = scratch[: len(data) - at]
    path = tmp_path_factory.getbasetemp() / "scratched-salvage.db"
    path.write_bytes(data)
    try:
        saved = salvage(path)
    except QuizgenError:
        return
    with open_store(None, SCHEDULE) as store:
        store.merge(saved.reviews, saved.suspended, saved.flags)


@pytest.mark.parametrize("there", [b"", b"Dear diary, " * 999, None], ids=["empty", "no database", "nothing"])
def test_what_is_no_store_is_refused(tmp_path: Path, there: bytes | None) -> None:
    path = tmp_path / "x.db"
    if there is not None:
        path.write_bytes(there)
    with pytest.raises(QuizgenError):
        salvage(path)
