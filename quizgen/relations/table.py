"""The rows that come with quizgen by the verbs of their patterns; each is read when a text first has one of
its verbs, since reading all of them takes as long as drafting an article.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from quizgen.files import read_text
from quizgen.model import Lang
from quizgen.relations.notation import Pattern
from quizgen.relations.noun_ways import NounWays
from quizgen.relations.row import Row
from quizgen.relations.rows import by_verb, own_files, read_row

_NAME = re.compile(r"^\w+:$", re.MULTILINE)
_PATTERN = re.compile(r'"(\{[^"]+[^".?])"')
_NOUN = re.compile(r"^    noun:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Block:
    """A row as text: lines `line` and following of a file."""

    path: Path
    line: int
    text: str

    @property
    def words(self) -> frozenset[str]:
        """Those of its patterns, its verbs among them."""
        return frozenset(word for found in _PATTERN.findall(self.text) for word in found.split())


class ByVerb(Mapping[str, tuple[tuple[Row, Pattern], ...]]):
    """The patterns of one language by the infinitive of their verb, or the participle they name."""

    def __init__(self, lang: Lang) -> None:
        self._lang = lang

    def __getitem__(self, verb: str) -> tuple[tuple[Row, Pattern], ...]:
        return _patterns(verb, self._lang)

    def __iter__(self) -> Iterator[str]:
        return iter(
            dict.fromkeys(p.participle or p.verb for row in _every() for p in row.sides[self._lang].seen)
        )

    def __len__(self) -> int:
        return sum(1 for _ in self)


@cache
def rows_by_verb(lang: Lang) -> ByVerb:
    """
    >>> [row.name for row, _ in rows_by_verb(Lang.DE)["ratifizieren"]]
    ['ratifies']
    """
    return ByVerb(lang)


@cache
def noun_rows() -> tuple[Row, ...]:
    """Those that have noun patterns."""
    return tuple(_row(block) for block in _blocks() if _NOUN.search(block.text))


@cache
def noun_ways(lang: Lang) -> NounWays:
    return NounWays(noun_rows(), lang)


def _every() -> Iterator[Row]:
    return map(_row, _blocks())


@cache
def _blocks() -> tuple[_Block, ...]:
    return tuple(block for path in own_files() for block in _blocks_of(path))


def _blocks_of(path: Path) -> Iterator[_Block]:
    text = read_text(path)
    starts = [found.start() for found in _NAME.finditer(text)]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield _Block(path, text.count("\n", 0, start), text[start:end])


@cache
def _row(block: _Block) -> Row:
    return read_row(block.path, block.text, block.line + 1)


@cache
def _by_word() -> Mapping[str, tuple[_Block, ...]]:
    found: dict[str, list[_Block]] = {}
    for block in _blocks():
        for word in block.words:
            found.setdefault(word, []).append(block)
    return {word: tuple(blocks) for word, blocks in found.items()}


@cache
def _patterns(verb: str, lang: Lang) -> tuple[tuple[Row, Pattern], ...]:
    rows = [_row(block) for block in _by_word().get(verb, ())]
    return by_verb(rows, lang).get(verb, ())
