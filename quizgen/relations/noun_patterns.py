"""How a row writes what stands in noun phrases: "{land:adj} {office} {who}", "{who}, {office} {land:of},"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.model import Lang
from quizgen.relations.notation import NotationError

# How a slot is written in a phrase: as an adjective ("türkisch"), as whose it is ("Frankreichs", "France's"),
# as what it is of ("der Türkei", "von Siemens", "of Turkey"), in the dative ("in der Steiermark").
SEEN_FORMS = ("adj", "poss", "of", "dat")

_PIECE = re.compile(r"\{[^{}]*\}|[\[\](),–-]|[^\s{}\[\](),–-][^\s{}\[\](),]*|[{}]")
_NAME = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Part:
    """A slot in a form, or one of some words; `group` counts the brackets it stands in, 0 for none."""

    slot: str = ""
    form: str = ""
    words: tuple[str, ...] = ()
    group: int = 0


@dataclass(frozen=True, slots=True)
class NounPattern:
    """`ways` are the patterns without brackets that it stands for, the longest first."""

    lang: Lang
    ways: tuple[tuple[Part, ...], ...]
    text: str

    @property
    def slots(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(part.slot for way in self.ways for part in way if part.slot))

    @property
    def fixed(self) -> int:
        """Words it names."""
        return sum(1 for part in self.ways[0] if part.words)


def parse_noun_pattern(text: str, lang: Lang) -> NounPattern:
    """
    >>> found = parse_noun_pattern("{org}-Chef/Chefin {who}", Lang.DE)
    >>> found.slots, found.ways[0][2].words
    (('org', 'who'), ('Chef', 'Chefin'))
    """
    parts = list(_parts(text))
    if not any(part.slot for part in parts):
        raise NotationError(f"the noun pattern '{text}' has no slot", "write one as {who}")
    groups = {part.group for part in parts if part.group}
    ways = [tuple(parts)]
    ways += [tuple(p for p in parts if p.group != group) for group in groups]
    if len(groups) > 1:
        ways.append(tuple(p for p in parts if not p.group))
    return NounPattern(lang, tuple(ways), text)


def _parts(text: str) -> Iterator[Part]:
    group = count = 0
    for piece in _PIECE.findall(text):
        if piece in "[]":
            if (piece == "[") == bool(group):
                raise NotationError(f"the brackets of '{text}' do not fit", "close each [ with a ]")
            count += piece == "["
            group = count if piece == "[" else 0
        elif piece[0] == "{":
            slot, form = _slot(piece, text)
            yield Part(slot, form, group=group)
        elif piece == "}":
            raise NotationError(f"a }} in '{text}' has no partner", "close what is opened")
        else:
            yield Part(words=tuple(piece.split("/")), group=group)
    if group:
        raise NotationError(f"the brackets of '{text}' do not fit", "close each [ with a ]")


def _slot(piece: str, text: str) -> tuple[str, str]:
    name, _, form = piece[1:-1].partition(":")
    if not _NAME.fullmatch(name):
        raise NotationError(f"'{piece}' in '{text}' names no slot", "write it as {who} or {land:adj}")
    if form and form not in SEEN_FORMS:
        raise NotationError(f"'{form}' in '{text}' is no form", f"one of: {', '.join(SEEN_FORMS)}")
    return name, form


def hyphenated(way: Sequence[Part]) -> bool:
    """Whether a pattern looks into compounds: "{org}-Chef"."""
    return any(part.words == ("-",) for part in way)
