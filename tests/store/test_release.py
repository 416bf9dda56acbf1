"""Releases: which files a build leaves, and what it says of each question."""

import weakref
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from quizgen.errors import QuizgenError
from quizgen.faces.anki import PACKER
from quizgen.model import Deck, Lang, Question, QuestionId
from quizgen.store.decks import deck_files, read_deck
from quizgen.store.ledger import read_ledger
from quizgen.store.release import Changes, Release, plan_release, stale, write_release
from tests.faces.anki_samples import choice, cloze, deck

NOW = 1_795_348_800
DECK = deck(choice("a"), choice("b"), cloze("c"))
A, B, C = (question.id for question in DECK.questions)


def build(folder: Path, now: int, *decks: Deck) -> Release:
    with TemporaryDirectory() as staging:
        release = plan_release(decks, folder, PACKER, now, Path(staging))
        write_release(release.files)
    return release


def with_questions(questions: Sequence[Question], slug: str = "rutte") -> Deck:
    return replace(DECK, slug=slug, questions=tuple(questions))


def reworded(question: Question) -> Question:
    return replace(question, prompt=question.prompt.map(lambda text: f"Und: {text}"))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*"))


def times(folder: Path, slug: str = "rutte") -> dict[QuestionId, int]:
    return read_ledger(folder / f"{slug}.ledger.yaml").times


ONE, TWO, THREE = DECK.questions
CASES: dict[str, tuple[tuple[Question, ...], dict[str, int], set[QuestionId]]] = {
    "nothing": (DECK.questions, {"unchanged": 3}, set()),
    "another order": ((THREE, ONE, TWO), {"unchanged": 3}, set()),
    "another answer to type": ((ONE, TWO, replace(THREE, also=("F.",))), {"unchanged": 3}, set()),
    "another stem": ((reworded(ONE), TWO, THREE), {"reworded": 1, "unchanged": 2}, {A}),
    "one more": ((*DECK.questions, cloze("d")), {"new": 1, "unchanged": 3}, {cloze("d").id}),
    "one less": ((ONE, THREE), {"retired": 1, "unchanged": 2}, {B}),
    "none left": ((), {"retired": 3}, {A, B, C}),
}


@pytest.mark.parametrize(("questions", "counts", "moved"), CASES.values(), ids=CASES.keys())
def test_a_build_says_what_becomes_of_the_questions(
    questions: tuple[Question, ...], counts: dict[str, int], moved: set[QuestionId], tmp_path: Path
) -> None:
    build(tmp_path, NOW, DECK)
    (changes,) = build(tmp_path, NOW + 9, with_questions(questions)).changes
    assert changes == Changes(DECK.title, **{"new": 0, "reworded": 0, "unchanged": 0} | counts)
    assert {name for name, time in times(tmp_path).items() if time == NOW + 9} == moved


def test_building_twice_changes_no_byte(tmp_path: Path) -> None:
    build(tmp_path, NOW, DECK)
    build(tmp_path, NOW + 1, with_questions([ONE]))
    before = {path.name: path.read_bytes() for path in tmp_path.glob("*")}
    again = build(tmp_path, NOW + 2, with_questions([ONE]))
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*")} == before
    assert again.warnings == ()


def test_a_retired_question_is_kept_aside_and_comes_back_to_life(tmp_path: Path) -> None:
    build(tmp_path, NOW, DECK)
    build(tmp_path, NOW + 1, with_questions([ONE, THREE]))
    assert names(tmp_path) == [
        "rutte-retired.apkg", "rutte.apkg", "rutte.ledger.yaml", "rutte.retired.yaml", "rutte.yaml",
    ]  # fmt: skip
    assert read_deck(tmp_path / "rutte.retired.yaml").questions == (TWO,)
    assert deck_files(tmp_path) == [tmp_path / "rutte.yaml"]
    (changes,) = build(tmp_path, NOW + 1, DECK).changes
    assert (changes.reworded, changes.unchanged) == (1, 2)
    assert times(tmp_path)[B] == NOW + 2, "later than the package that retired it"
    assert names(tmp_path) == ["rutte.apkg", "rutte.ledger.yaml", "rutte.yaml"]


LOST = {
    "deleted": (None, "rutte.ledger.yaml: is missing"),
    "damaged": (b"<<<<<<< ours\n", "rutte.ledger.yaml: is no ledger"),
}


@pytest.mark.parametrize(("left", "says"), LOST.values(), ids=LOST.keys())
def test_a_lost_ledger_is_made_anew_with_a_warning(left: bytes | None, says: str, tmp_path: Path) -> None:
    build(tmp_path, NOW, DECK)
    build(tmp_path, NOW + 1, with_questions([ONE, THREE]))
    path = tmp_path / "rutte.ledger.yaml"
    path.unlink() if left is None else path.write_bytes(left)
    release = build(tmp_path, NOW + 9, with_questions([ONE]))
    (warning,) = release.warnings
    assert warning.startswith(str(tmp_path / says))
    assert "importing the new package overwrites what learners wrote or tagged" in warning
    assert "their progress is kept" in warning
    assert set(times(tmp_path).values()) == {NOW + 9}
    assert (release.changes[0].new, release.changes[0].reworded) == (0, 1)
    assert [q.id for q in read_deck(tmp_path / "rutte.retired.yaml").questions] == [B, C]
    assert build(tmp_path, NOW + 10, with_questions([ONE])).warnings == ()


@pytest.mark.parametrize("together", [True, False], ids=["both built", "one after the other"])
def test_a_question_that_moves_to_another_deck_is_not_retired(together: bool, tmp_path: Path) -> None:
    build(tmp_path, NOW, DECK)
    here, there = with_questions([ONE]), with_questions([TWO, THREE], "talks")
    if together:
        changes = build(tmp_path, NOW, here, there).changes
        assert [change.retired for change in changes] == [0, 0]
        assert changes[1].reworded == 2
    else:
        assert build(tmp_path, NOW + 1, here).changes[0].retired == 2
        assert build(tmp_path, NOW + 1, there).changes[0].reworded == 2
    assert names(tmp_path) == [
        "rutte.apkg", "rutte.ledger.yaml", "rutte.yaml", "talks.apkg", "talks.ledger.yaml", "talks.yaml",
    ]  # fmt: skip
    assert set(times(tmp_path, "talks").values()) == {NOW + 1 + (not together)}
    assert read_deck(tmp_path / "talks.yaml").questions == (TWO, THREE)


def test_a_deck_that_is_no_longer_built_claims_nothing(tmp_path: Path) -> None:
    build(tmp_path, NOW, DECK)
    build(tmp_path, NOW + 1, with_questions([ONE, TWO, THREE], "talks"))
    (changes,) = build(tmp_path, NOW + 2, with_questions([ONE], "talks")).changes
    assert changes.retired == 2


def test_a_clock_that_went_back_is_noticed(tmp_path: Path) -> None:
    build(tmp_path, NOW, DECK)
    release = build(tmp_path, NOW - 60, with_questions([reworded(ONE), TWO, THREE]))
    assert times(tmp_path)[A] == NOW + 1, "else it would reach nobody"
    (warning,) = release.warnings
    assert warning.startswith(f"{tmp_path}: the ledgers are 61 seconds ahead of this machine's clock")


def test_what_is_stale_is_named(tmp_path: Path) -> None:
    build(tmp_path, NOW, DECK)
    staging = tmp_path / "staging"
    staging.mkdir()
    files = plan_release([with_questions([ONE, reworded(TWO)])], tmp_path, PACKER, NOW + 5, staging).files
    assert [path.name for path in stale(files, PACKER)] == [
        "rutte.retired.yaml", "rutte.ledger.yaml", "rutte-retired.apkg", "rutte.yaml", "rutte.apkg",
    ]  # fmt: skip
    write_release(files)
    assert stale(files, PACKER) == []


def test_no_deck_takes_the_name_of_anothers_retired_package(tmp_path: Path) -> None:
    with pytest.raises(QuizgenError, match="'-retired'; rename the article"):
        build(tmp_path, NOW, with_questions([], "rutte-retired"))


def test_no_two_decks_ask_one_question(tmp_path: Path) -> None:
    with pytest.raises(QuizgenError) as caught:
        build(tmp_path, NOW, DECK, with_questions([TWO], "talks"))
    said = f"{tmp_path}/talks.yaml: asks {B}, and so does rutte.yaml; delete the fact in one"
    assert str(caught.value).startswith(said)


def test_options_in_another_order_change_nothing(tmp_path: Path) -> None:
    build(tmp_path, NOW, DECK)
    (changes,) = build(tmp_path, NOW, with_questions([replace(choice("a"), position=0), TWO, THREE])).changes
    assert changes.unchanged == 3


def test_the_latest_time_tells_whether_to_wait(tmp_path: Path) -> None:
    assert build(tmp_path, NOW, DECK).latest == NOW
    assert build(tmp_path, NOW, with_questions([reworded(ONE), TWO, THREE])).latest == NOW + 1


def test_a_retired_question_whose_text_is_lost_is_said_once(tmp_path: Path) -> None:
    build(tmp_path, NOW, DECK)
    (tmp_path / "rutte.yaml").unlink()
    release = build(tmp_path, NOW + 1, with_questions([ONE, TWO]))
    assert release.warnings == (f"rutte: the text of {C} is lost, so learners keep them as they are",)
    assert build(tmp_path, NOW + 1, with_questions([ONE, TWO])).warnings == ()
    assert times(tmp_path)[C] == NOW


def test_nothing_is_written_while_a_mistake_may_follow(tmp_path: Path) -> None:
    def decks() -> Iterator[Deck]:
        yield DECK
        assert names(tmp_path) == []
        raise KeyboardInterrupt

    with TemporaryDirectory() as staging, pytest.raises(KeyboardInterrupt):
        plan_release(decks(), tmp_path, PACKER, NOW, Path(staging))
    assert names(tmp_path) == []


class Watched(Deck):
    """A deck that tells when it is gone."""

    __slots__ = ("__weakref__",)


def test_a_deck_that_is_done_is_kept_no_longer(tmp_path: Path) -> None:
    seen: list[weakref.ref[Deck]] = []

    def decks() -> Iterator[Deck]:
        for n in range(5):
            made = Watched(f"d{n}", f"Deck {n}", Lang.DE, None, "", ())
            seen.append(weakref.ref(made))
            yield made
            del made
            assert sum(deck() is not None for deck in seen) <= 1

    with TemporaryDirectory() as staging:
        release = plan_release(decks(), tmp_path, PACKER, NOW, Path(staging))
    assert len(release.changes) == 5


def test_a_package_of_another_machine_is_not_stale(tmp_path: Path) -> None:
    build(tmp_path, NOW, DECK)
    package = tmp_path / "rutte.apkg"
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(tmp_path / "stored.zip", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    (tmp_path / "stored.zip").replace(package)
    with TemporaryDirectory() as staging:
        assert stale(plan_release([DECK], tmp_path, PACKER, NOW, Path(staging)).files, PACKER) == []


def test_decks_of_one_title_are_named(tmp_path: Path) -> None:
    other = with_questions([cloze("d")], "talks")
    alike = replace(
        other,
        title=f" {DECK.title.upper()}",
        questions=(replace(THREE, id=QuestionId("talks/d/where/cloze")),),
    )
    assert build(tmp_path, NOW, DECK).warnings == ()
    (warning,) = build(tmp_path, NOW, alike).warnings
    assert warning == (
        f"{tmp_path}/talks.yaml: has the title of rutte.yaml\n"
        "  so their cards share a deck in Anki; give one article another title"
    )
    assert build(tmp_path, NOW, replace(alike, title="Gespräche")).warnings == ()


def test_decks_of_earlier_builds_are_known(tmp_path: Path) -> None:
    build(tmp_path, NOW, DECK)
    (tmp_path / "fremd.yaml").write_bytes(b"made elsewhere")
    assert build(tmp_path, NOW, with_questions([], "talks")).others == (tmp_path / "rutte.yaml",)


def test_a_question_comes_home(tmp_path: Path) -> None:
    build(tmp_path, NOW, DECK)
    build(tmp_path, NOW + 1, with_questions([ONE]), with_questions([TWO, THREE], "talks"))
    here, there = build(tmp_path, NOW + 2, DECK, with_questions([], "talks")).changes
    assert (here.new, here.reworded, there.retired) == (0, 2, 0)
    assert times(tmp_path)[B] == NOW + 2
    assert "talks.retired.yaml" not in names(tmp_path)
