"""What the ledgers of a folder know together. A question is nearly always known to the deck it is named
after; so only those that went to other decks are held in memory, however many decks there are."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from quizgen.errors import QuizgenError
from quizgen.files import read_text
from quizgen.model import QuestionId
from quizgen.store.decks import LIMIT
from quizgen.store.ledger import SUFFIX, Entry, Ledger, newest, read_ledger

_NAMED = re.compile(r"^  ([a-z0-9-]+)/", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Known:
    """A question of another deck's name, as a ledger has it."""

    deck: str
    entry: Entry
    retired: bool


def named_after(name: QuestionId) -> str:
    """The deck that the question began in."""
    return name.partition("/")[0]


class Ledgers:
    """The ledgers of a folder as they are. `decks` have one; `damaged` are those looked into that
    cannot be read."""

    def __init__(self, folder: Path) -> None:
        self.damaged: dict[Path, QuizgenError] = {}
        self.read = lru_cache(maxsize=8)(self._read)
        self._folder = folder
        self._moved: dict[QuestionId, list[_Known]] = defaultdict(list)
        paths = sorted(folder.glob(f"*{SUFFIX}"))
        self.decks = tuple(path.name.removesuffix(SUFFIX) for path in paths)
        for slug, path in zip(self.decks, paths, strict=True):
            self._index(slug, path)

    def _read(self, slug: str) -> Ledger | None:
        """The ledger of a deck; None if it is missing or damaged."""
        path = self._folder / f"{slug}{SUFFIX}"
        try:
            return read_ledger(path) if path.exists() else None
        except QuizgenError as error:
            self.damaged[path] = error
            return None

    def _index(self, slug: str, path: Path) -> None:
        try:
            text = read_text(path, LIMIT)
            if all(name == slug for name in _NAMED.findall(text)):
                return
            ledger = read_ledger(path)
        except QuizgenError:  # said when the deck itself is built
            return
        for retired, entries in enumerate((ledger.asked, ledger.retired)):
            for name, entry in entries.items():
                if named_after(name) != slug:
                    self._moved[name].append(_Known(slug, entry, bool(retired)))

    def newest(self, slug: str, names: Collection[QuestionId]) -> dict[QuestionId, Entry]:
        """What was written last of each of these questions of a deck, in whichever ledger."""
        decks = {slug, *map(named_after, names)}
        ledgers = [ledger for deck in sorted(decks) if (ledger := self.read(deck))]
        moved = [
            Ledger(known.deck, {name: known.entry}) for name in names for known in self._moved.get(name, ())
        ]
        found = newest((*ledgers, *moved))
        return {name: found[name] for name in names if name in found}

    def asked_since(self, name: QuestionId, without: Collection[str]) -> int:
        """Since when another deck than `without` asks it as it does; 0 if none does."""
        times = [known.entry.changed for known in self._holders(name, without) if not known.retired]
        return max(times, default=0)

    def retired_by(self, names: Iterable[QuestionId], without: Collection[str]) -> list[str]:
        """The decks, but those `without`, that have retired one of these or a question that moved."""
        moved = [name for name, known in self._moved.items() if any(one.retired for one in known)]
        found = (
            known.deck for name in {*names, *moved} for known in self._holders(name, without) if known.retired
        )
        return sorted(set(found))

    def _holders(self, name: QuestionId, without: Collection[str]) -> Iterator[_Known]:
        yield from (known for known in self._moved.get(name, ()) if known.deck not in without)
        home = named_after(name)
        ledger = self.read(home) if home not in without else None
        for retired, entries in enumerate((ledger.asked, ledger.retired) if ledger else ()):
            if name in entries:
                yield _Known(home, entries[name], bool(retired))
