"""The noun patterns of rows by the words that they must have: a sentence tries only those that can match."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizgen.model import Lang
from quizgen.relations.noun_patterns import NounPattern, Part, hyphenated
from quizgen.relations.noun_slots import VALUES, Slots
from quizgen.relations.row import Row

_PERSON = frozenset({"person"})
_END = (",",)  # which any end of a phrase stands for


@dataclass(frozen=True, slots=True)
class Way:
    """A noun pattern of a row without brackets; `number` counts all of them, in the order of the rows."""

    number: int
    row: Row
    pattern: NounPattern
    parts: tuple[Part, ...]
    fixed: tuple[tuple[str, ...], ...]
    plain: tuple[int, ...]  # its slots in no form, by their number; first those that values alone fill
    valued: tuple[frozenset[str], ...]  # the types of those
    person: int | None  # the first that a person fills


def _fixed(parts: Sequence[Part]) -> tuple[tuple[str, ...], ...]:
    """The words of which a phrase must have one each; the comma at its end may go without saying."""
    parts = parts[:-1] if parts[-1].words == _END else parts
    return tuple(part.words for part in parts if part.words)


def _way(number: int, row: Row, pattern: NounPattern, parts: tuple[Part, ...]) -> Way:
    types = {n: row.slots[part.slot] for n, part in enumerate(parts) if part.slot}
    plain = sorted((n for n in types if not parts[n].form), key=lambda n: not types[n] <= VALUES)
    valued = dict.fromkeys(types[n] for n in plain if types[n] <= VALUES)
    person = next((n for n in types if types[n] == _PERSON), None)
    return Way(number, row, pattern, parts, _fixed(parts), tuple(plain), tuple(valued), person)


class NounWays:
    """Those of some rows in one language."""

    def __init__(self, rows: Iterable[Row], lang: Lang) -> None:
        self.lang = lang
        patterns = ((row, pattern) for row in rows for pattern in row.sides[lang].noun)
        ways = ((row, pattern, parts) for row, pattern in patterns for parts in pattern.ways)
        # Whether they look into compounds, and the rarest of their words, by its length; "" for none.
        self._by_word: dict[tuple[bool, str], list[Way]] = {}
        for way in (_way(n, *each) for n, each in enumerate(ways)):
            rarest = max(way.fixed, key=lambda words: min(map(len, words)), default=("",))
            for word in rarest:
                self._by_word.setdefault((hyphenated(way.parts), word), []).append(way)

    def within(self, view: Slots, cut: bool) -> list[Way]:
        """Those whose words and values are in a sentence, whole or cut at its hyphens."""
        texts = view.texts
        found = {way.number: way for word in ("", *texts) for way in self._by_word.get((cut, word), ())}
        return [
            way
            for way in found.values()
            if all(map(view.starts, way.valued)) and not any(map(texts.isdisjoint, way.fixed))
        ]
