"""What `quizgen rename` does: an article, its sheet and its deck get another name, its questions keep
their ids, and so learners their progress."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from quizgen.errors import Location, Problem, QuizgenError
from quizgen.facts.sheet import sheet_path
from quizgen.files import check_slug, read_text, slugify, write_atomic
from quizgen.nodes import Findings, Mapping, Scalar, parse_tree, shown
from quizgen.store.decks import read_deck, write_deck
from quizgen.store.ledger import SUFFIX, read_ledger, write_ledger
from quizgen.store.release import RETIRED
from quizgen.text.articles import SUFFIXES

Moves = dict[Path, tuple[Path, bytes]]  # where from, where to, and what stands there then


def rename(old: str, new: str, seeds: Path, decks: Path) -> list[tuple[Path, Path]]:
    """The files moved, from and to. Raises QuizgenError, with nothing moved, for names that are
    wrong or taken and for files that cannot be read."""
    articles = [p for p in sorted(seeds.glob("*")) if p.suffix in SUFFIXES and slugify(p.stem) == old]
    problems = [*_wrong_names(old, new, seeds, decks)]
    if not articles:
        problems.append(Problem("there is no article of that name", Location(seeds / old), "check the name"))
    if problems:
        raise QuizgenError(problems)
    moves = {path: (path.with_stem(new), path.read_bytes()) for path in articles}
    sheet = sheet_path(articles[0])
    if sheet.exists():
        moves[sheet] = (sheet_path(moves[articles[0]][0]), _renamed_sheet(sheet, old, new).encode())
    moves |= _deck_moves(decks, old, new)  # without a sheet it is they that know the ids
    for target, data in moves.values():
        write_atomic(target, data)
    for path in moves:
        path.unlink()
    return [(path, target) for path, (target, _) in moves.items()]


def _wrong_names(old: str, new: str, seeds: Path, decks: Path) -> Iterator[Problem]:
    if not check_slug(old):
        yield Problem(
            f"{shown(old)} names no article", Location(seeds), "its file's name without .md or .txt"
        )
    if not check_slug(new) or new.endswith(RETIRED):
        hint = f"use lower-case letters, digits and hyphens: {slugify(new) or 'a-word-or-two'}"
        yield Problem(f"{shown(new)} cannot name an article", Location(seeds), hint)
        return
    taken = [seeds / f"{new}{suffix}" for suffix in SUFFIXES] + [
        decks / f"{new}.yaml",
        decks / f"{new}{SUFFIX}",
    ]
    yield from (
        Problem("is there already", Location(path), "take another name") for path in taken if path.exists()
    )


def _renamed_sheet(path: Path, old: str, new: str) -> str:
    """The sheet with the new name in its line `article:` and the oldest in `formerly:`; no other line
    changes."""
    lines = read_text(path).splitlines(keepends=True)
    root = parse_tree("".join(lines), Findings(path))
    entry = root.entries.get("article") if isinstance(root, Mapping) else None
    if entry and isinstance(root, Mapping):
        line = lines[entry.line - 1]
        end = line[len(line.rstrip()) :] or "\n"
        former = "" if "formerly" in root.entries else f"formerly: {old}{end}"
        lines[entry.line - 1] = line.replace(f" {old}", f" {new}", 1).rstrip() + end + former
    text = "".join(lines)
    if not _is_named(text, path, new):
        raise QuizgenError.single(f"has no line 'article: {old}'", Location(path), "write one")
    return text


def _is_named(text: str, path: Path, slug: str) -> bool:
    """Whether the sheet belongs to an article of this name that had another: it may be written in a
    way that changing a line of it does not do."""
    try:
        root = parse_tree(text, Findings(path))
    except QuizgenError:
        return False
    if not isinstance(root, Mapping) or "formerly" not in root.entries:
        return False
    node = root.entries["article"].node
    return isinstance(node, Scalar) and node.text == slug


def _deck_moves(folder: Path, old: str, new: str) -> Moves:
    """Those of the deck's files that are there; packages are as they were until the next build."""
    moves: Moves = {}
    for suffix in (".yaml", ".retired.yaml", SUFFIX, ".apkg", f"{RETIRED}.apkg"):
        path = folder / f"{old}{suffix}"
        if not path.exists():
            continue
        if suffix == SUFFIX:
            data = write_ledger(replace(read_ledger(path), deck=new))
        elif path.suffix == ".yaml":
            data = write_deck(replace(read_deck(path), slug=new))
        else:
            data = path.read_bytes()
        moves[path] = (folder / f"{new}{suffix}", data)
    return moves
