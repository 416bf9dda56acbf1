"""What `quizgen build` prints: progress while it lasts, a table at the end."""

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from quizgen.build import Built
from quizgen.model import Choice, Cloze
from quizgen.store.release import Changes

T = TypeVar("T")
PATIENCE = 1.0  # seconds without a sign of life


def with_progress(decks: Iterable[T], total: int) -> Iterator[T]:
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


def print_table(built: Sequence[Built]) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("article", overflow="fold")
    for name in ("facts", "choice", "cloze", "rejected", "native de+en"):
        table.add_column(name, justify="right")
    for one in built:
        table.add_row(one.deck.title, *map(str, _figures(one)))
    if len(built) > 1:
        table.add_section()
        sums = (sum(column) for column in zip(*map(_figures, built), strict=True))
        table.add_row("all", *map(str, sums), style="bold")
    Console(markup=False, highlight=False).print(table)


def print_changes(changes: Sequence[Changes]) -> None:
    """What a learner meets: only new questions begin from nothing, reworded ones keep their progress."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("for learners", overflow="fold")
    for name in ("new", "reworded", "retired", "unchanged"):
        table.add_column(name, justify="right")
    for one in changes:
        groups = (one.new, one.reworded, one.retired, one.unchanged)
        table.add_row(one.deck.title, *(str(len(group)) for group in groups))
    console = Console(markup=False, highlight=False)
    console.print()
    console.print(table)


def print_continued(built: Sequence[Built]) -> None:
    """For articles without a sheet whose text changed: which facts keep their questions' progress."""
    for one in built:
        said = one.continued
        if said and (said.edited or said.new or said.ended):
            print(f"\n{one.deck.slug}, drafted from changed sentences:")
            for what, ids in (("kept", said.edited), ("new", said.new), ("gone", said.ended)):
                if ids:
                    print(f"  {what}: {', '.join(ids)}")


def _figures(one: Built) -> tuple[int, ...]:
    kinds = Counter(type(q) for q in one.deck.questions)
    both = sum(q.native.de and q.native.en for q in one.deck.questions)
    return one.facts, kinds[Choice], kinds[Cloze], len(one.rejections), both
