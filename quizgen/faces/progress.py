"""The commands that show, take along and bring back what was learned."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from quizgen.errors import Location, QuizgenError
from quizgen.files import CONTROL, read_text
from quizgen.store.folders import Folders, folders
from quizgen.store.progress import Flag
from quizgen.store.reviews import Store, open_store
from quizgen.store.settings import read_settings
from quizgen.study.schedule import Schedule

STANDARD = Path("-")


def flags(options: argparse.Namespace) -> int:
    """Print the flagged questions with the line of their fact, or forget the flags named."""
    with _store(options) as store:
        for name in options.clear:
            store.unflag(name)
        lines = [] if options.clear else [_flag_line(flag, options.seeds) for flag in store.flags()]
    for line in lines:
        print(line)
    return 0


def export_progress(options: argparse.Namespace) -> int:
    """Write all that was learned; with --damaged what can still be read of a file."""
    from quizgen.store.exchange import write_progress
    from quizgen.store.salvage import salvage

    if options.damaged:
        saved = salvage(options.damaged)
        _write(options.file, write_progress(saved.reviews, saved.suspended, saved.flags))
        print(f"{len(saved.reviews)} answers saved, {saved.lost} cannot be read", file=sys.stderr)
    else:
        with _store(options) as store:
            _write(options.file, write_progress(store.reviews(), store.suspended(), store.flags()))
    return 0


def import_progress(options: argparse.Namespace) -> int:
    from quizgen.store.exchange import LIMIT, read_progress

    if options.file == STANDARD:
        text = sys.stdin.buffer.read().decode("utf-8", "replace")
    else:
        text = read_text(options.file, LIMIT)
    brought = read_progress(text, options.file)
    where = _folders(options)
    schedule = Schedule(read_settings(where.settings).retention)
    with open_store(where.progress, schedule) as store:
        added = store.merge(brought.reviews, brought.suspended, brought.flags)
    print(f"{added} answers added, {len(brought.reviews) - added} known already")
    return 0


def stats(options: argparse.Namespace) -> int:
    from quizgen.study.statistics import as_json, statistics

    with _store(options) as store:
        figures = statistics(store, Schedule(), datetime.now(UTC))
    if options.json:
        print(json.dumps(as_json(figures), ensure_ascii=False, indent=1))
        return 0
    today, days = figures.today, f"{figures.streak} (longest {figures.longest_streak})"
    week = sum(figures.forecast[1:8])
    rows = [
        ("answers today", f"{today.answers}, {today.right} right, {today.new} new"),
        ("days in a row", days),
        ("questions", f"{figures.questions} answered, {figures.learned} of them right the last time"),
        ("due", f"{figures.forecast[0]} today, {week} in the seven days after"),
    ]
    for deck, (right, answers) in figures.retention_by_deck().items():
        rows.append((_plain(deck), f"{right / answers:.0%} of {answers} known when they came back"))
    for name, text in rows:
        print(f"{name:<24}{text}")
    return 0


def _write(file: Path, lines: Iterator[str]) -> None:
    from quizgen.files import write_atomic

    if file == STANDARD:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        sys.stdout.writelines(lines)
    else:
        write_atomic(file, "".join(lines).encode())


def _folders(options: argparse.Namespace) -> Folders:
    found = folders(os.environ)
    return Folders(options.data, found.config, found.cache) if options.data else found


def _store(options: argparse.Namespace) -> Store:
    """The learner's store to look into; where there is none, none is made."""
    path = _folders(options).progress
    return open_store(path if path.exists() else None, Schedule())


def _flag_line(flag: Flag, seeds: Path) -> str:
    slug, fact, *_ = (*flag.question.split("/"), "")
    text = _plain(f"{flag.question}: {flag.reason or 'no reason given'} ({flag.at:%Y-%m-%d})")
    where = _fact_line(seeds, slug, fact)
    return f"{where}: {text}" if where else f"{text}, in deck {_plain(flag.deck)}"


def _fact_line(seeds: Path, slug: str, fact: str) -> Location | None:
    """Where a fact stands in its sheet; the sheet alone where it cannot be read, None if there is none."""
    from quizgen.facts.sheet import read_sheet, sheet_path
    from quizgen.text.articles import SUFFIXES, read_article

    article = next((a for s in SUFFIXES if (a := seeds / f"{slug}{s}").is_file()), None)
    if article is None or not (sheet := sheet_path(article)).is_file():
        return None
    try:
        found = read_sheet(sheet, read_article(article))
    except QuizgenError:
        return Location(sheet)
    return next((f.where for f in found if f.id == fact), Location(sheet))


def _plain(text: str) -> str:
    """Text of a stranger's file, for a terminal."""
    return CONTROL.sub("?", text)
