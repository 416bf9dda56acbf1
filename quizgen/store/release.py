"""Releases: all files that a build puts into the folder of decks, and what they change for learners.

Beside the deck and its package these are the ledger, and, once questions have left the deck, their
texts ("rom.retired.yaml") with a package that tells learners so ("rom-retired.apkg").
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.errors import Location, Problem, QuizgenError
from quizgen.files import write_atomic
from quizgen.model import Deck, Question, QuestionId
from quizgen.store.decks import read_deck, write_deck
from quizgen.store.ledger import SUFFIX, Ledger, newest, read_ledger, settle, write_ledger

RETIRED = "-retired"
MOMENT_SECONDS = 2  # so far a ledger may be ahead, after two changes within a second
_MEANS = (
    "all its notes count as changed now: importing the new package overwrites what learners wrote or"
    " tagged on them, their progress is kept; to avoid that, bring the file back and build again"
)

Files = Mapping[Path, bytes | None]  # None: such a file must not be there


@dataclass(frozen=True, slots=True)
class Packer:
    """How questions become notes; `retired` says that they have left the deck."""

    digests: Callable[[Deck, bool], Mapping[QuestionId, str]]
    package: Callable[[Deck, Mapping[QuestionId, int], bool], bytes]


@dataclass(frozen=True, slots=True)
class Changes:
    """What becomes of the questions of one deck; only `new` ones begin without progress."""

    deck: Deck
    new: tuple[QuestionId, ...]
    reworded: tuple[QuestionId, ...]
    retired: tuple[QuestionId, ...]
    unchanged: tuple[QuestionId, ...]


@dataclass(frozen=True, slots=True)
class Release:
    files: Files  # in the order to write them in
    changes: tuple[Changes, ...]
    warnings: tuple[str, ...]
    latest: int  # the latest time in any of the ledgers; later than now if a change followed within a second


def plan_release(decks: Sequence[Deck], folder: Path, packer: Packer, now: int) -> Release:
    """What building these decks at `now` (epoch seconds) does to the folder; nothing is written.

    Raises QuizgenError for decks that would share a file or a question.
    """
    if problems := [*_same_file(decks, folder), *_same_question(decks, folder)]:
        raise QuizgenError(problems)
    planning = _Planning(decks, folder, packer, now)
    changes = tuple([planning.add(deck) for deck in decks])
    planning.revive()
    latest = max((t for ledger in planning.written for t in ledger.times.values()), default=now)
    if latest > now + MOMENT_SECONDS:
        ahead = f"{folder}: the ledgers are {latest - now} seconds ahead of this machine's clock"
        planning.warnings.append(
            f"{ahead}\n  set it right: a learner gets nothing that is older than what he has"
        )
    return Release(planning.files, changes, tuple(planning.warnings), latest)


def _same_file(decks: Sequence[Deck], folder: Path) -> Iterator[Problem]:
    hint = f"packages of retired questions end in '{RETIRED}'; rename the article"
    for deck in decks:
        if deck.slug.endswith(RETIRED):
            yield Problem("is no name for a deck", Location(folder / deck.slug), hint)


def _same_question(decks: Sequence[Deck], folder: Path) -> Iterator[Problem]:
    """To learners two questions of one id are one, however different they look."""
    first: dict[QuestionId, Deck] = {}
    for deck in decks:
        for question in deck.questions:
            if (other := first.setdefault(question.id, deck)) is not deck:
                what = f"asks {question.id}, and so does {other.slug}.yaml"
                hint = "delete the fact in one of the sheets, or name it 'formerly' in one only"
                yield Problem(what, Location(folder / f"{deck.slug}.yaml"), hint)


def stale(files: Files, same: Callable[[Path, bytes, bytes], bool]) -> list[Path]:
    """The files that are not as planned; `same` compares the old with the new content of one."""
    return [path for path, new in files.items() if not _as_planned(path, new, same)]


def _as_planned(path: Path, new: bytes | None, same: Callable[[Path, bytes, bytes], bool]) -> bool:
    try:
        old = path.read_bytes()
    except FileNotFoundError:
        return new is None
    return new is not None and same(path, old, new)


def write_release(files: Files) -> None:
    for path, data in files.items():
        if data is None:
            path.unlink(missing_ok=True)
        else:
            write_atomic(path, data)


class _Planning:
    """Gathers the files of one release, deck by deck."""

    def __init__(self, decks: Sequence[Deck], folder: Path, packer: Packer, now: int) -> None:
        self.files: dict[Path, bytes | None] = {}
        self.warnings: list[str] = []
        self.written: list[Ledger] = []
        self._folder, self._packer, self._now = folder, packer, now
        self._ledgers = dict(self._read_ledgers())
        self._known = newest(self._ledgers.values())
        built = {deck.slug for deck in decks}
        self._others = {slug: ledger for slug, ledger in self._ledgers.items() if slug not in built}
        self._built = {question.id for deck in decks for question in deck.questions}
        self._elsewhere = newest(Ledger(slug, other.asked) for slug, other in self._others.items())

    def _read_ledgers(self) -> Iterator[tuple[str, Ledger]]:
        for path in sorted(self._folder.glob(f"*{SUFFIX}")):
            try:
                yield path.name.removesuffix(SUFFIX), read_ledger(path)
            except QuizgenError as error:
                self.warnings.append(f"{error.problems[0]}\n  {_MEANS}")

    def add(self, deck: Deck) -> Changes:
        old = self._ledgers.get(deck.slug)
        texts = self._texts(deck.slug, ".retired")
        if old is None:
            self._warn_of_loss(deck.slug)
        before = {*old.asked, *old.retired} if old else set(self._texts(deck.slug))
        own = old.times if old else {}
        gone = {name for name in before | texts.keys() if not self._lives_on(name, own.get(name, 0))}
        if gone - texts.keys():
            texts = self._texts(deck.slug) | texts
        out = replace(deck, questions=tuple(texts[name] for name in sorted(gone) if name in texts))
        contents = self._packer.digests(deck, False)
        asked = settle(contents, self._known, self._now)
        retired = settle(self._packer.digests(out, True), self._known, self._now)
        lost = {name: self._known[name] for name in gone - texts.keys() if name in self._known}
        ledger = Ledger(deck.slug, asked, retired | lost)
        self._put_retired(out, ledger)
        self._put(deck.slug, ".yaml", write_deck(deck))
        self._put(deck.slug, ".apkg", self._packer.package(deck, ledger.times, False))
        left = tuple(sorted(gone - (old.retired.keys() if old else set())))
        if missing := [name for name in left if name in lost]:
            names = ", ".join(missing)
            self.warnings.append(
                f"{deck.slug}: the text of {names} is lost, so learners keep them as they are"
            )
        same = {name: None for name, entry in asked.items() if self._known.get(name) == entry}
        new = dict.fromkeys(name for name in asked if name not in self._known and name not in before)
        reworded = tuple(name for name in asked if name not in same and name not in new)
        return Changes(deck, tuple(new), reworded, left, tuple(same))

    def _lives_on(self, name: QuestionId, changed: int) -> bool:
        """Whether a deck asks it: one being built, or one not built now that got it after this one did.
        A deck that it left may still list it, as long as nobody builds that."""
        return name in self._built or (name in self._elsewhere and self._elsewhere[name].changed > changed)

    def revive(self) -> None:
        """Questions that another deck had retired and one of these asks again are its no more."""
        for slug, ledger in self._others.items():
            if ledger.retired.keys() & self._built:
                retired = {n: entry for n, entry in ledger.retired.items() if n not in self._built}
                path = self._folder / f"{slug}.retired.yaml"
                with suppress(QuizgenError):
                    out = read_deck(path)
                    kept = tuple(q for q in out.questions if q.id in retired)
                    self._put_retired(replace(out, questions=kept), replace(ledger, retired=retired))

    def _put_retired(self, out: Deck, ledger: Ledger) -> None:
        """Texts first: were the build to end here, no other file would know them."""
        some = bool(out.questions)
        self._put(out.slug, ".retired.yaml", write_deck(out) if some else None)
        self._put(out.slug, SUFFIX, write_ledger(ledger))
        package = self._packer.package(out, ledger.times, True) if some else None
        self._put(out.slug, f"{RETIRED}.apkg", package)
        self.written.append(ledger)

    def _put(self, slug: str, suffix: str, data: bytes | None) -> None:
        self.files[self._folder / f"{slug}{suffix}"] = data

    def _texts(self, slug: str, part: str = "") -> dict[QuestionId, Question]:
        """The questions of a file of earlier builds; none if it is not there or cannot be read."""
        path = self._folder / f"{slug}{part}.yaml"
        if not path.exists():
            return {}
        try:
            return {question.id: question for question in read_deck(path).questions}
        except QuizgenError as error:
            self.warnings.append(f"{error.problems[0]}\n  questions that only this file knew are lost")
            return {}

    def _warn_of_loss(self, slug: str) -> None:
        path = self._folder / f"{slug}{SUFFIX}"
        if not path.exists() and path.with_name(f"{slug}.yaml").exists():
            self.warnings.append(f"{path}: is missing\n  {_MEANS}")
