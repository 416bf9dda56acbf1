"""The words of a sentence as noun patterns read them: with compounds in one piece, or cut at their hyphen."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from quizgen.text.mentions import Mention
from quizgen.text.tokens import Token

_QUOTES = frozenset('„“”«»"‚‘’')


@dataclass(frozen=True, slots=True)
class Words:
    """`tokens` with the mentions that stand in them; `source` are the tokens of the sentence they are of."""

    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    source: tuple[int, ...]
    compounds: tuple[str, ...] = ()  # what each token is cut from, empty if from nothing

    def mention_at(self, first: int) -> tuple[int, Mention] | None:
        for number, mention in enumerate(self.mentions):
            if mention.first == first:
                return number, mention
        return None


def in_one_piece(tokens: Sequence[Token], mentions: Sequence[Mention]) -> Words:
    return Words(tuple(tokens), tuple(mentions), tuple(range(len(tokens))))


def cut(tokens: Sequence[Token], mentions: Sequence[Mention]) -> Words | None:
    """The same with compounds cut at their last hyphen: "Bee-Gees", "-", "Mitglied"; None if there is
    none to cut."""
    if not any("-" in token.text for token in tokens):
        return None
    found: list[Token] = []
    source: list[int] = []
    compounds: list[str] = []
    begins: list[int] = []
    for n, token in enumerate(tokens):
        begins.append(len(found))
        pieces = list(_pieces(token))
        found += pieces
        source += [n] * len(pieces)
        compounds += [token.text if len(pieces) > 1 else ""] * len(pieces)
    if len(found) == len(tokens):
        return None
    begins.append(len(found))
    moved = tuple(replace(m, first=begins[m.first], last=begins[m.last]) for m in mentions)
    return Words(tuple(found), moved, tuple(source), tuple(compounds))


def _pieces(token: Token) -> Iterator[Token]:
    left, hyphen, right = token.text.rpartition("-")
    if not (left and right[:1].isupper() and left[0].isupper()):
        yield token
        return
    middle = token.start + len(left)
    yield Token(left, left, "NE", token.start, middle)
    yield Token(hyphen, hyphen, "$(", middle, middle + 1)
    yield Token(right, right, token.tag, middle + 1, token.end)


def quoted(tokens: Sequence[Token]) -> frozenset[int]:
    """The words between quotation marks: what they say is somebody's."""
    marks = [n for n, token in enumerate(tokens) if token.text in _QUOTES]
    pairs = zip(marks[::2], marks[1::2], strict=False)
    return frozenset(n for first, last in pairs for n in range(first, last + 1))


def by_begin(mentions: Sequence[Mention]) -> Mapping[int, tuple[int, Mention]]:
    """Values with their numbers by where they begin, or else the office or trade before them."""
    numbered = list(enumerate(mentions))[::-1]  # the first counts
    roles = {m.first - len(m.role.split()): (n, m) for n, m in numbered if m.role}
    return roles | {m.first: (n, m) for n, m in numbered}
