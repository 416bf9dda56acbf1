"""What a word may be, and its lemma, by HanTa's models."""

from functools import cache, lru_cache
from math import exp, inf, log1p

from quizgen.text.morphemes import Model, Morphemes, Part, Search
from quizgen.text.viterbi import UNKNOWN

_CLOSE = 5  # what a word may be is at most so much less likely than the best
_REMEMBERED = 20_000  # words, in lower case
_QUOTES = frozenset(("`", "``", "´", "´´", "'", "''"))


class Morphology:
    def __init__(self, model: Model) -> None:
        self._model = model
        self._morphemes = Morphemes(model)
        self._names = {**model.names, UNKNOWN: "UNKNOWN"}
        self._every = Search(self._morphemes, self._morphemes.every)
        self._leading_to = cache(lambda end: Search(self._morphemes, self._morphemes.leading_to(end)))
        self._analysed = lru_cache(_REMEMBERED)(self._analyse)

    def name(self, tag: int) -> str:
        return self._names[tag]

    def tags_of(self, word: str, capital_counts: bool) -> dict[int, float]:
        """The parts of speech that a word may have, the likeliest first."""
        upper, word = word[0].isupper(), '"' if word in _QUOTES else word.lower()
        common = self._model.common.get(word)
        found = self._analysed(word) if common is None else common
        tags = [(tag, self._in_text(tag, value, upper if capital_counts else None)) for tag, value in found]
        tags.sort(key=_value, reverse=True)
        least = tags[0][1] - _CLOSE if common is None else -inf
        return {tag: value for tag, value in tags if value >= least}

    def _in_text(self, tag: int, value: float, upper: bool | None) -> float:
        if tag == UNKNOWN:
            return value
        of_case = 0.0 if upper is None else self._model.capitals[tag][upper]
        return value + of_case - self._model.words[tag]

    def _analyse(self, word: str) -> list[tuple[int, float]]:
        found: dict[int, float] = {}
        for (_, end), value in self._every.find(word, guess=True).ends.items():
            found[-end] = _either(found[-end], value) if -end in found else value
        return sorted(found.items(), key=_value, reverse=True) or [(UNKNOWN, 0.0)]

    def lemma(self, word: str, tag: int) -> str:
        """The lemma of a word of that part of speech."""
        word = word.lower()
        parts = self._parts(word, tag)
        if not parts:
            parts, tag = [(word, UNKNOWN)], UNKNOWN
        name = self._names[tag]
        kind = name.partition("(")[0]
        inflections = self._model.inflections.get(kind, ())
        *front, (last, of_last) = [part for part in parts if part[1] not in inflections] or parts
        if self._names[of_last][:2] == name[:2] or self._names[of_last].startswith("SUF"):
            last = self._model.stems.get(of_last, {}).get(last, last)
        return self._cited("".join((*(part for part, _ in front), last)), kind, tag)

    def _parts(self, word: str, tag: int) -> list[Part]:
        """The morphemes of a word of that part of speech, unknown ones only if there is no other way."""
        search = self._leading_to(-tag)
        if search.tags == {tag, -tag}:  # they have no parts
            return [(word, tag)]
        for guess in (False, True):
            found = search.find(word, guess)
            if found.ends:
                return found.parts()
        return []

    def _cited(self, stem: str, kind: str, tag: int) -> str:
        """As dictionaries have it."""
        ends = self._model.lemma_ends.get(kind, {})
        letters = f"#{stem}"
        ending = next((ends[letters[at:]] for at in range(len(letters)) if letters[at:] in ends), "")
        return (stem[0].upper() + stem[1:] if tag in self._model.capitalised else stem) + ending


def _value(one: tuple[int, float]) -> float:
    return one[1]


def _either(one: float, other: float) -> float:
    """The likelihood that one of two holds."""
    return max(one, other) + log1p(exp(-abs(one - other)))
