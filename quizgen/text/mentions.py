"""What a text talks of: the values found in its sentences, and where they stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from quizgen.model import Value
from quizgen.values.names import Quotation


@dataclass(frozen=True, slots=True)
class Mention:
    """A value where a sentence writes it.

    `first` and `last` are a half-open range of the sentence's tokens, the whole unit ("drei Prozent",
    "20. Januar 2025") without article, preposition, hedge or role.
    """

    value: Value
    first: int
    last: int
    hedge: str = ""  # "rund", "gerade einmal": the words before it that qualify it
    role: str = ""  # for persons: "NATO-Generalsekretär", "der frühere Verfassungsrichter"
    stands_in: bool = False  # written in place of a pronoun, so nothing proves it
    relative: bool = False  # "am Freitag": resolved by the day of publishing, so no question may show it


def apart(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Those that do not overlap, the longest first and quotations last."""
    taken: set[int] = set()
    kept: list[Mention] = []
    for mention in sorted(mentions, key=_rank):
        if taken.isdisjoint(range(mention.first, mention.last)):
            taken.update(range(mention.first, mention.last))
            kept.append(mention)
    return tuple(sorted(kept, key=lambda mention: mention.first))


def _rank(mention: Mention) -> tuple[bool, int, int]:
    return isinstance(mention.value, Quotation), mention.first - mention.last, mention.first
