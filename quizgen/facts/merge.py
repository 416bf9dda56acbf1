"""Drafting again: new facts join a sheet, and no line that a person wrote changes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.errors import Location, QuizgenError
from quizgen.facts.continuing import Earlier, continuations, take_over
from quizgen.facts.evidence import Passages
from quizgen.facts.headings import Headings
from quizgen.facts.sheet import scan_sheet
from quizgen.facts.sheet_writing import is_untouched, write_fact, write_sheet
from quizgen.files import read_text
from quizgen.model import Article, Fact, Value
from quizgen.nodes import Findings, Mapping, parse_tree
from quizgen.nodes import Sequence as Items


@dataclass(frozen=True, slots=True)
class Merged:
    """`text` is the sheet to be; `lost` are facts of it whose evidence is gone and that nothing
    in the draft continues, or that a person changed, so that the new wording must be theirs."""

    text: str
    added: tuple[Fact, ...]
    continued: tuple[Fact, ...]  # with the id of the fact whose sentence was edited
    lost: tuple[Fact, ...]


def new_sheet(article: Article, drafted: Sequence[Fact]) -> Merged:
    """The sheet of an article that has none."""
    return Merged(write_sheet(article, drafted), tuple(drafted), (), ())


def merge(path: Path, article: Article, drafted: Sequence[Fact]) -> Merged:
    """The sheet at `path` with what is new in a draft at its end.

    Raises QuizgenError for a sheet with mistakes other than lost evidence, and for one that nothing
    can be added to.
    """
    text = read_text(path)
    sheet = scan_sheet(path, article)
    passages = Passages(article)
    lost = [fact for fact in sheet.facts if fact.evidence not in passages]
    if len(sheet.problems) > len(lost):
        raise QuizgenError(sheet.problems)
    fresh = [fact for fact in drafted if not any(_covers(old, fact) for old in sheet.facts)]
    pairs = continuations([_earlier(fact) for fact in lost], fresh)
    added = [fact for fact in fresh if fact.id not in {new.id for _, new in pairs}]
    by_id = {fact.id: fact for fact in lost}
    lines = _Lines(text, _fact_lines(path, text), Headings.of(article))
    continued = []
    for old, new in pairs:
        if lines.is_untouched(by_id[old.id]):
            continued.append(take_over(old, new))
            lines.replace(by_id[old.id], continued[-1])
    kept = {fact.id for fact in continued}
    added = _renamed(added, {fact.id for fact in sheet.facts})
    merged = lines.with_added(added)
    _check(path, merged, len(_fact_lines(path, text)) + len(added))
    return Merged(merged, tuple(added), tuple(continued), tuple(fact for fact in lost if fact.id not in kept))


def _covers(old: Fact, new: Fact) -> bool:
    """Whether a fact of the sheet already asks of this sentence what the new one would."""
    if old.id == new.id and old.evidence == new.evidence:
        return True
    return new.evidence in old.evidence and not (_values(new) - _values(old))


def _values(fact: Fact) -> set[Value]:
    return {slot.value for slot in fact.slots.values()}


def _earlier(fact: Fact) -> Earlier:
    values = {slot.name: slot.value for slot in fact.slots.values()}
    return Earlier(fact.id, fact.evidence, values, fact.formerly)


def _renamed(facts: Iterable[Fact], taken: set[str]) -> list[Fact]:
    """With ids that no fact of the sheet has."""
    names, renamed = set(taken), []
    for fact in facts:
        name, number = fact.id, 2
        while name in names:
            name, number = f"{fact.id}-{number}", number + 1
        names.add(name)
        renamed.append(replace(fact, id=name))
    return renamed


class _Lines:
    """The lines of a sheet, and which of them belong to which fact."""

    def __init__(self, text: str, starts: Sequence[int], headings: Headings) -> None:
        self._lines = text.splitlines(keepends=True)
        self._starts = starts
        self._headings = headings
        self._replaced: dict[int, list[str]] = {}  # by the index of the line

    def is_untouched(self, fact: Fact) -> bool:
        first, last = self._range(fact)
        return is_untouched(self._lines[first:last])

    def replace(self, old: Fact, new: Fact) -> None:
        first, last = self._range(old)
        self._replaced[first] = write_fact(new, self._headings, self._indent(first)).splitlines(True)
        self._replaced |= {n: [] for n in range(first + 1, last)}

    def with_added(self, facts: Sequence[Fact]) -> str:
        kept = [line for n, old in enumerate(self._lines) for line in self._replaced.get(n, [old])]
        text = "".join(kept)
        if not facts:
            return text
        indent = self._indent(self._starts[0]) if self._starts else 2
        end = "" if text.endswith("\n") or not text else "\n"
        return text + end + "".join(f"\n{write_fact(fact, self._headings, indent)}" for fact in facts)

    def _range(self, fact: Fact) -> tuple[int, int]:
        first = (fact.where.line or 1) - 1
        last = next((start for start in self._starts if start > first), len(self._lines))
        while last > first + 1 and self._lines[last - 1].strip()[:1] in ("", "#"):
            last -= 1
        return first, last

    def _indent(self, line: int) -> int:
        text = self._lines[line]
        return len(text) - len(text.lstrip())


def _fact_lines(path: Path, text: str) -> list[int]:
    """Where the facts of a sheet begin, as indices of lines."""
    root = parse_tree(text, Findings(path))
    entry = root.entries.get("facts") if isinstance(root, Mapping) else None
    items = entry.node.items if entry and isinstance(entry.node, Items) else ()
    return [item.line - 1 for item in items]


def _check(path: Path, merged: str, expected: int) -> None:
    """Raise if the new lines do not stand in the list of facts, as where it is written in [ ]."""
    try:
        found = len(_fact_lines(path, merged))
    except QuizgenError:
        found = -1
    if found != expected:
        hint = "put 'facts:' last in it, each fact on lines of its own behind a '- '"
        raise QuizgenError.single("no facts can be added to the sheet", Location(path), hint)
