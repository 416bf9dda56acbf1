"""What `quizgen build` does and prints: progress while it lasts, tables at the end."""

import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from quizgen.batch import Broken, build_each
from quizgen.build import Built
from quizgen.errors import Problem, QuizgenError
from quizgen.facts.continuing import Continued
from quizgen.files import slugify
from quizgen.model import Choice, Cloze, Deck
from quizgen.store.release import MOMENT_SECONDS, Changes, Packer, Release, plan_release, stale, write_release

T = TypeVar("T")
PATIENCE = 1.0  # seconds without a sign of life


@dataclass(frozen=True, slots=True)
class _Row:
    """What is told of a deck once it is built."""

    slug: str
    title: str
    figures: tuple[int, ...]
    continued: Continued | None
    warning: str


def _row(one: Built) -> _Row:
    kinds = Counter(type(q) for q in one.deck.questions)
    both = sum(q.native.de and q.native.en for q in one.deck.questions)
    figures = (one.facts, kinds[Choice], kinds[Cloze], len(one.rejections), both)
    told = one.continued
    if told is not None:
        told = replace(told, facts=()) if told.edited or told.new or told.ended else None
    return _Row(one.deck.slug, one.deck.title, figures, told, one.warning)


def build_decks(
    seeds: Sequence[Path],
    wanted: Sequence[Path],
    decks: Path,
    packer: Packer,
    *,
    only_check: bool = False,
    complete: bool = False,
) -> int:
    """Build the decks of the articles `wanted`, which may take distractors from all `seeds`, or only say
    what would change and return 1 if anything would. `complete` says that no other has a deck.

    Raises QuizgenError with what is wrong in the articles, once the decks of all others are written.
    """
    rows: list[_Row] = []
    broken: list[Problem] = []

    built = _with_progress(build_each(seeds, wanted, decks), len(wanted))
    now = int(time.time())
    with TemporaryDirectory(prefix="quizgen-") as staging:
        try:
            release = plan_release(_sorted(built, rows, broken), decks, packer, now, Path(staging))
        except QuizgenError as error:
            raise QuizgenError([*error.problems, *broken]) from None
        if not rows:
            raise QuizgenError(broken)
        _warn(release, rows, wanted if complete else None)
        old = stale(release.files, packer)
        if not only_check:
            _wait(release.latest - now)
            write_release({path: release.files[path] for path in old})
    _report(release, rows, old if only_check else None)
    if broken:  # named last, where they are seen
        raise QuizgenError(broken)
    return 1 if old and only_check else 0


def _sorted(built: Iterable[Built | Broken], rows: list[_Row], broken: list[Problem]) -> Iterator[Deck]:
    """The decks one by one, each noted in `rows`; what is wrong in the other articles goes to `broken`."""
    for one in built:
        if isinstance(one, Broken):
            broken.extend(one.problems)
        else:
            rows.append(_row(one))
            yield one.deck


def _report(release: Release, rows: Sequence[_Row], stale_files: Sequence[Path] | None) -> None:
    """What was built, or, with `stale_files`, what would be."""
    if stale_files is None:
        _print_table(rows)
    elif not stale_files:
        print("decks are up to date")
        return
    else:
        print("\n".join(f"{path}: stale; run 'quizgen build'" for path in stale_files))
    _print_changes(release.changes)
    _print_continued(rows)


def _wait(seconds: int) -> None:
    """After two changes in one second, so that no time is in the future."""
    if 0 < seconds <= MOMENT_SECONDS:
        time.sleep(seconds)


def _warn(release: Release, rows: Sequence[_Row], seeds: Sequence[Path] | None) -> None:
    """`seeds` are all there are, if that is known."""
    for warning in (*(one.warning for one in rows if one.warning), *release.warnings):
        print(warning, file=sys.stderr)
    names = {slugify(path.stem) for path in seeds or ()}
    for path in release.others if seeds else ():
        if path.stem not in names:
            said = f"{path}: its article is gone, so the deck stays as it is"
            hint = f"bring it back, 'quizgen rename' it, or ask it no more with 'quizgen retire {path.stem}'"
            print(f"{said}\n  {hint}", file=sys.stderr)


def _with_progress(decks: Iterable[T], total: int) -> Iterator[T]:
    """The same decks, with a bar on stderr once it takes longer than a moment."""
    begun = time.monotonic()
    console = Console(stderr=True)
    with Progress(
        console=console, transient=True, auto_refresh=False, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("building", total=total, visible=False)
        for deck in decks:
            yield deck
            bar.update(task, advance=1, visible=time.monotonic() - begun > PATIENCE, refresh=True)


def _print_table(rows: Sequence[_Row]) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("article", overflow="fold")
    for name in ("facts", "choice", "cloze", "rejected", "native de+en"):
        table.add_column(name, justify="right")
    for one in rows:
        table.add_row(one.title, *map(str, one.figures))
    if len(rows) > 1:
        table.add_section()
        sums = (sum(column) for column in zip(*(one.figures for one in rows), strict=True))
        table.add_row("all", *map(str, sums), style="bold")
    Console(markup=False, highlight=False).print(table)


def _print_changes(changes: Sequence[Changes]) -> None:
    """What a learner meets: only new questions begin from nothing, reworded ones keep their progress."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("for learners", overflow="fold")
    for name in ("new", "reworded", "retired", "unchanged"):
        table.add_column(name, justify="right")
    for one in changes:
        table.add_row(one.title, *map(str, (one.new, one.reworded, one.retired, one.unchanged)))
    console = Console(markup=False, highlight=False)
    console.print()
    console.print(table)


def _print_continued(rows: Sequence[_Row]) -> None:
    """For articles without a sheet whose text changed: which facts keep their questions' progress."""
    for one in rows:
        if one.continued:
            print(f"\n{one.slug}, drafted from changed sentences:")
            told = (("kept", one.continued.edited), ("new", one.continued.new), ("gone", one.continued.ended))
            for what, ids in told:
                if ids:
                    print(f"  {what}: {', '.join(ids)}")
