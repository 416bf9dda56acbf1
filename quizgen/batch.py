"""The decks of many articles: one with mistakes costs no other, and each takes distractors from all."""

import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from quizgen.build import Built, Source, build, read_source
from quizgen.errors import Location, Problem, QuizgenError
from quizgen.facts.sheet import sheet_path
from quizgen.files import slugify
from quizgen.model import Fact, Value
from quizgen.questions.distractors import MEASURED

ALONE = 8  # so many articles are done before other processes have started
AHEAD = 32  # so many wait for their turn

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Broken:
    """An article that gives no deck."""

    path: Path
    problems: tuple[Problem, ...]


def build_each(
    paths: Sequence[Path], wanted: Sequence[Path] = (), decks: Path | None = None
) -> Iterator[Built | Broken]:
    """The decks of the articles `wanted` (of all `paths`, if none are named) in turn; an article with
    mistakes costs no other. The values of all sheets serve as distractors, so a deck does not depend
    on what else is wanted. `decks` is the folder where they were before, if anywhere.

    Many articles are spread over the machine's cores, and none is kept in memory.
    """
    chosen = set(wanted)
    todo = dict.fromkeys(path for path in paths if not wanted or path in chosen)
    same = {broken.path: broken for broken in _same_name(paths)}
    sheets = [path for path in paths if sheet_path(path).exists()]
    if len(todo) > ALONE:
        yield from _build_many([path for path in todo if path not in same], sheets, decks)
        yield from (same[path] for path in todo if path in same)
        return
    lent, read = _Lent(), dict[Path, Source | Broken]()
    for path in sheets:
        source = _read(path, decks)
        lent.add(_lendable(source))
        if path in todo:
            read[path] = source
    for path in todo:
        yield same.get(path) or _finish(read.get(path) or _read(path, decks), lent.by_grain)


def _same_name(paths: Iterable[Path]) -> list[Broken]:
    """Two files for one deck: rome.md and rome.txt."""
    first: dict[str, Path] = {}
    return [
        Broken(path, (Problem(f"makes the same deck as {other}", Location(path), "rename one of them"),))
        for path in paths
        if (other := first.setdefault(slugify(path.stem), path)) != path
    ]


def _read(path: Path, decks: Path | None) -> Source | Broken:
    try:
        return read_source(path, decks)
    except QuizgenError as error:
        return Broken(path, error.problems)


def _finish(source: Source | Broken, elsewhere: Mapping[str, Sequence[Value]]) -> Built | Broken:
    return source if isinstance(source, Broken) else build(source, elsewhere)


def _lendable(source: Source | Broken) -> list[Value]:
    """Values that may serve other articles as distractors; what is measured has its own near misses."""
    slots = (slot for fact in _facts(source) for slot in fact.slots.values())
    return list(dict.fromkeys(slot.value for slot in slots if slot.value.type not in MEASURED))


def _facts(source: Source | Broken) -> tuple[Fact, ...]:
    return () if isinstance(source, Broken) else source.facts


class _Lent:
    """Values of many articles by their grain, each once."""

    def __init__(self) -> None:
        self._found: dict[str, dict[Value, None]] = {}

    def add(self, values: Iterable[Value]) -> None:
        for value in values:
            self._found.setdefault(value.grain, {})[value] = None

    @property
    def by_grain(self) -> dict[str, tuple[Value, ...]]:
        return {grain: tuple(values) for grain, values in self._found.items()}


# --- many articles: each is read once, and waits on the disk until all values are known


def _build_many(todo: Sequence[Path], sheets: Sequence[Path], decks: Path | None) -> Iterator[Built | Broken]:
    with TemporaryDirectory(prefix="quizgen-") as name, ProcessPoolExecutor() as workers:
        folder, lent = Path(name), _Lent()
        kept = {path: folder / str(number) for number, path in enumerate(todo)}
        for values in _in_turn(
            workers, partial(_read_ahead, decks), ((path, kept.get(path)) for path in sheets)
        ):
            lent.add(values)
        (folder / "lent").write_bytes(pickle.dumps(lent.by_grain))
        yield from _in_turn(workers, partial(_build_one, decks, folder / "lent"), kept.items())


def _read_ahead(decks: Path | None, paths: tuple[Path, Path | None]) -> list[Value]:
    path, kept = paths
    source = _read(path, decks)
    if kept:
        kept.write_bytes(pickle.dumps(source))
    return _lendable(source)


def _build_one(decks: Path | None, lent: Path, paths: tuple[Path, Path]) -> Built | Broken:
    path, kept = paths
    source: Source | Broken = pickle.loads(kept.read_bytes()) if kept.exists() else _read(path, decks)
    kept.unlink(missing_ok=True)
    return _finish(source, _elsewhere(lent))


@cache
def _elsewhere(lent: Path) -> Mapping[str, Sequence[Value]]:
    found: Mapping[str, Sequence[Value]] = pickle.loads(lent.read_bytes())
    return found


def _in_turn(
    workers: ProcessPoolExecutor, work: Callable[[Item], Result], items: Iterable[Item]
) -> Iterator[Result]:
    """As `workers.map`, but an item is taken only when one before it is done."""
    waiting: deque[Future[Result]] = deque()
    for item in items:
        waiting.append(workers.submit(work, item))
        if len(waiting) > AHEAD:
            yield waiting.popleft().result()
    yield from (future.result() for future in waiting)
