"""What a sentence can do without: marks of footnotes, and, of one that is too long, more and more of it."""

from collections.abc import Iterable, Iterator, Sequence

from quizgen.text.reading import Edit
from quizgen.text.tokens import Token

_LONGEST_NOTE = 4  # tokens


def shortenings(droppable: Iterable[Edit]) -> Iterator[tuple[Edit, ...]]:
    """Edits that take away more and more of a sentence, its end first.

    >>> relative, aside, contrast = Edit(4, 9), Edit(6, 8), Edit(11, 14)
    >>> list(shortenings([relative, aside, contrast])) == [
    ...     (contrast,), (contrast, relative), (contrast, relative, aside)
    ... ]
    True
    """
    gone: list[Edit] = []
    for edit in sorted(droppable, key=lambda e: (-e.last, -e.first)):
        gone = [e for e in gone if not edit.first <= e.first < edit.last]
        gone.append(edit)
        yield tuple(gone)


def footnotes(tokens: Sequence[Token]) -> list[Edit]:
    """Marks like "[3]" and "[citation needed]"."""
    found, opened = [], -1
    for n, token in enumerate(tokens):
        if token.text == "[":
            opened = n
        elif token.text == "]" and 0 <= opened >= n - _LONGEST_NOTE:
            found.append(Edit(opened, n + 1))
    return found
