"""Releases: all files that a build puts into the folder of decks, and what they change for learners.

Beside the deck and its package these are the ledger, and, once questions have left the deck, their
texts ("rom.retired.yaml") with a package that tells learners so ("rom-retired.apkg").

New files are staged in a folder of their own until all are there, and of a deck that is done nothing but
its figures is kept in memory.
"""

import filecmp
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from quizgen.errors import Location, Problem, QuizgenError
from quizgen.files import copy_atomic
from quizgen.model import Deck, Question, QuestionId
from quizgen.store.decks import deck_lines, deck_title, read_deck
from quizgen.store.ledger import SUFFIX, Entry, Ledger, read_ledger, settle, write_ledger
from quizgen.store.ledgers import Ledgers, named_after

RETIRED = "-retired"
MOMENT_SECONDS = 2  # so far a ledger may be ahead, after two changes within a second
_DECK, _PACKAGE = ".yaml", ".apkg"
_TEXTS, _LEAVING = ".retired.yaml", f"{RETIRED}.apkg"
# Texts first: were the writing to end after the ledger, no other file would know them.
_ORDER = (_TEXTS, SUFFIX, _LEAVING, _DECK, _PACKAGE)
_MEANS = (
    "all its notes count as changed now: importing the new package overwrites what learners wrote or"
    " tagged on them, their progress is kept; to avoid that, bring the file back and build again"
)

Files = Mapping[Path, Path | None]  # where to, and from where; None: such a file must not be there


@dataclass(frozen=True, slots=True)
class Packer:
    """How questions become notes; the flag says that they have left the deck."""

    digests: Callable[[Deck, bool], Mapping[QuestionId, str]]
    package: Callable[[Deck, Mapping[QuestionId, int], bool], bytes]
    same: Callable[[bytes, bytes], bool]  # whether two packages hold the same
    place: Callable[[str, str], str]  # where the cards of a deck go, by its slug and title


@dataclass(frozen=True, slots=True)
class Changes:
    """How many questions of one deck become what; only `new` ones begin without progress."""

    title: str
    new: int
    reworded: int
    unchanged: int
    retired: int = 0


@dataclass(frozen=True, slots=True)
class Release:
    files: Files  # in the order to write them in
    changes: tuple[Changes, ...]
    warnings: tuple[str, ...]
    latest: int  # the latest time in any of the ledgers; later than now if a change followed within a second
    others: tuple[Path, ...]  # decks of earlier builds that are not among these


def plan_release(decks: Iterable[Deck], folder: Path, packer: Packer, now: int, staging: Path) -> Release:
    """What building these decks at `now` (epoch seconds) does to the folder; files are written to
    `staging` alone.

    Raises QuizgenError for decks that would share a file or a question.
    """
    planning = _Planning(folder, packer, now, staging)
    for deck in decks:
        planning.add(deck)
    return planning.finish()


def stale(files: Files, packer: Packer) -> list[Path]:
    """The files that are not as planned. A package is compared by content, as its bytes depend on the
    machine's SQLite and zlib; it does not hold what its deck and ledger do not say."""
    found: set[Path] = set()
    for path, new in files.items():
        if not path.exists():
            same = new is None
        elif new is None:
            same = False
        else:
            beside = {path.with_suffix(_DECK), path.with_suffix(SUFFIX)}
            by_content = path.suffix == _PACKAGE and not beside & found
            same = filecmp.cmp(path, new, shallow=False) or (
                by_content and packer.same(path.read_bytes(), new.read_bytes())
            )
        if not same:
            found.add(path)
    return [path for path in files if path in found]


def write_release(files: Files) -> None:
    for path, new in files.items():
        if new is None:
            path.unlink(missing_ok=True)
        else:
            copy_atomic(new, path)


@dataclass(frozen=True, slots=True)
class _Leaver:
    """A deck with questions that it asked before: they are retired, or have moved to another deck."""

    deck: Deck  # without its questions
    asked: Mapping[QuestionId, Entry]
    left: frozenset[QuestionId]


class _Planning:
    """Stages the files of one release, deck by deck."""

    def __init__(self, folder: Path, packer: Packer, now: int, staging: Path) -> None:
        self._folder, self._packer, self._now, self._staging = folder, packer, now, staging
        self._ledgers = Ledgers(folder)
        self._changes: dict[str, Changes] = {}  # by the slugs of the decks built
        self._leavers: dict[str, _Leaver] = {}
        self._moved: dict[QuestionId, str] = {}  # questions of another deck's name, and which deck asks them
        self._revived: list[str] = []
        self._problems: list[Problem] = []
        self._warnings: list[str] = []
        self._latest = now
        self._staged = lru_cache(maxsize=8)(lambda slug: read_ledger(self._at(slug, SUFFIX)))

    def add(self, deck: Deck) -> None:
        self._check(deck)
        old = self._ledgers.read(deck.slug)
        if old is None:
            self._warn_of_loss(deck.slug)
        before = {*old.asked, *old.retired} if old else set(self._texts(deck.slug))
        contents = self._packer.digests(deck, False)
        known = self._ledgers.newest(deck.slug, contents)
        asked = settle(contents, known, self._now)
        self._stage(deck.slug, _DECK, (f"{line}\n".encode() for line in deck_lines(deck)))
        times = {name: entry.changed for name, entry in asked.items()}
        self._stage(deck.slug, _PACKAGE, [self._packer.package(deck, times, False)])
        same = sum(known.get(name) == entry for name, entry in asked.items())
        new = sum(name not in known and name not in before for name in asked)
        self._changes[deck.slug] = Changes(deck.title, new, len(asked) - same - new, same)
        left = before.union(self._texts(deck.slug, ".retired")) - {q.id for q in deck.questions}
        if left:
            bare = replace(deck, questions=())
            self._leavers[deck.slug] = _Leaver(bare, asked, frozenset(left))
        else:
            self._stage_ledger(Ledger(deck.slug, asked))

    def finish(self) -> Release:
        self._problems += self._asked_twice()
        if self._problems:
            raise QuizgenError(self._problems)
        for leaver in self._leavers.values():
            self._retire(leaver)
        self._revive()
        slugs = [*((slug, _ORDER) for slug in self._changes), *((slug, _ORDER[:3]) for slug in self._revived)]
        planned: dict[Path, Path | None] = {}
        for slug, suffixes in slugs:
            for suffix in suffixes:
                target, source = self._folder / f"{slug}{suffix}", self._at(slug, suffix)
                if source.exists():
                    planned[target] = source
                elif target.exists():
                    planned[target] = None
        said = (*self._damage(), *self._warnings, *self._same_place(), *self._clock())
        warnings = tuple(dict.fromkeys(said))
        left = [self._folder / f"{slug}{_DECK}" for slug in self._ledgers.decks if slug not in self._changes]
        others = tuple(path for path in left if path.exists())
        return Release(planned, tuple(self._changes.values()), warnings, self._latest, others)

    # --- what is wrong

    def _check(self, deck: Deck) -> None:
        if deck.slug.endswith(RETIRED):
            hint = f"packages of retired questions end in '{RETIRED}'; rename the article"
            where = Location(self._folder / deck.slug)
            self._problems.append(Problem("is no name for a deck", where, hint))
        for question in deck.questions:
            if named_after(question.id) != deck.slug:
                first = self._moved.setdefault(question.id, deck.slug)
                if first != deck.slug:
                    self._problems.append(self._twice(question.id, first, deck.slug))

    def _asked_twice(self) -> Iterator[Problem]:
        for name, slug in self._moved.items():
            if self._asks(named_after(name), name):
                yield self._twice(name, *sorted((named_after(name), slug)))

    def _twice(self, name: QuestionId, first: str, slug: str) -> Problem:
        """To learners two questions of one id are one, however different they look."""
        what = f"asks {name}, and so does {first}.yaml"
        hint = "delete the fact in one of the sheets, or name it 'formerly' in one only"
        return Problem(what, Location(self._folder / f"{slug}.yaml"), hint)

    def _damage(self) -> Iterator[str]:
        yield from (f"{error.problems[0]}\n  {_MEANS}" for error in self._ledgers.damaged.values())

    def _warn_of_loss(self, slug: str) -> None:
        path = self._folder / f"{slug}{SUFFIX}"
        if not path.exists() and path.with_name(f"{slug}{_DECK}").exists():
            self._warnings.append(f"{path}: is missing\n  {_MEANS}")

    def _clock(self) -> Iterator[str]:
        ahead = self._latest - self._now
        if ahead > MOMENT_SECONDS:
            yield (
                f"{self._folder}: the ledgers are {ahead} seconds ahead of this machine's clock\n"
                "  set it right: a learner gets nothing that is older than what he has"
            )

    def _same_place(self) -> Iterator[str]:
        """Anki tells decks apart by name, in which case says nothing."""
        titles = {slug: deck_title(self._folder / f"{slug}{_DECK}") for slug in self._ledgers.decks}
        titles |= {slug: changes.title for slug, changes in self._changes.items()}
        first: dict[str, str] = {}
        for slug, title in sorted(titles.items()):
            other = first.setdefault(self._packer.place(slug, title or slug).casefold(), slug)
            if other != slug and {slug, other} & self._changes.keys():
                path = self._folder / f"{slug}{_DECK}"
                said = f"{path}: has the title of {other}{_DECK}"
                yield f"{said}\n  so their cards share a deck in Anki; give one article another title"

    # --- what has left a deck

    def _asks(self, slug: str, name: QuestionId) -> bool:
        """Whether a deck asks it that is being built."""
        if slug in self._leavers:
            return name in self._leavers[slug].asked
        return slug in self._changes and name in self._staged(slug).asked

    def _lives_on(self, name: QuestionId, changed: int) -> bool:
        """Whether another deck asks it: one being built, or one not built now that got it after this one
        did. A deck that it left may still list it, as long as nobody builds that."""
        return self._is_built(name) or self._ledgers.asked_since(name, self._changes) > changed

    def _is_built(self, name: QuestionId) -> bool:
        return name in self._moved or self._asks(named_after(name), name)

    def _retire(self, leaver: _Leaver) -> None:
        slug = leaver.deck.slug
        old = self._ledgers.read(slug)
        own = old.times if old else {}
        gone = {name for name in leaver.left if not self._lives_on(name, own.get(name, 0))}
        texts = self._texts(slug, ".retired")
        if gone - texts.keys():
            texts = self._texts(slug) | texts
        out = replace(leaver.deck, questions=tuple(texts[name] for name in sorted(gone) if name in texts))
        known = self._ledgers.newest(slug, gone)
        retired = settle(self._packer.digests(out, True), known, self._now)
        lost = {name: known[name] for name in gone - texts.keys() if name in known}
        self._stage_retired(out, Ledger(slug, leaver.asked, retired | lost))
        fresh = gone - (old.retired.keys() if old else set())
        self._changes[slug] = replace(self._changes[slug], retired=len(fresh))
        if missing := sorted(fresh & lost.keys()):
            names = ", ".join(missing)
            self._warnings.append(f"{slug}: the text of {names} is lost, so learners keep them as they are")

    def _revive(self) -> None:
        """Questions that another deck had retired and one of these asks again are its no more."""
        for slug in self._ledgers.retired_by(self._moved, self._changes):
            ledger = self._ledgers.read(slug)
            old = ledger.retired if ledger else {}
            retired = {name: entry for name, entry in old.items() if not self._is_built(name)}
            if ledger and len(retired) < len(old):
                with suppress(QuizgenError):
                    out = read_deck(self._folder / f"{slug}{_TEXTS}")
                    kept = tuple(q for q in out.questions if q.id in retired)
                    out = replace(out, slug=slug, questions=kept)
                    self._stage_retired(out, Ledger(slug, ledger.asked, retired))
                    self._revived.append(slug)

    # --- files

    def _stage_retired(self, out: Deck, ledger: Ledger) -> None:
        if out.questions:
            self._stage(out.slug, _TEXTS, (f"{line}\n".encode() for line in deck_lines(out)))
            self._stage(out.slug, _LEAVING, [self._packer.package(out, ledger.times, True)])
        self._stage_ledger(ledger)

    def _stage_ledger(self, ledger: Ledger) -> None:
        self._stage(ledger.deck, SUFFIX, [write_ledger(ledger)])
        self._latest = max(self._latest, *ledger.times.values(), 0)

    def _stage(self, slug: str, suffix: str, data: Iterable[bytes]) -> None:
        with self._at(slug, suffix).open("wb") as file:
            file.writelines(data)

    def _at(self, slug: str, suffix: str) -> Path:
        return self._staging / f"{slug}{suffix}"

    def _texts(self, slug: str, part: str = "") -> dict[QuestionId, Question]:
        """The questions of a file of earlier builds; none if it is not there or cannot be read."""
        path = self._folder / f"{slug}{part}{_DECK}"
        if not path.exists():
            return {}
        try:
            return {question.id: question for question in read_deck(path).questions}
        except QuizgenError as error:
            self._warnings.append(f"{error.problems[0]}\n  questions that only this file knew are lost")
            return {}
