"""Words cut into morphemes, by HanTa's models: its results, much faster.

A model is a hidden Markov model of second order, which writes a word morpheme by morpheme, each with a tag
that hangs on the two before; a negative tag ends a word of that part of speech. HanTa asks for each piece of
a word and each tag how likely they are together; here each tag looks for the pieces that it knows.
"""

import gzip
import pickle
import struct
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from math import inf
from typing import Any, NamedTuple

from quizgen.text.viterbi import OPEN, START, State, Steps, least_kept

_KEPT = 3  # states that a letter hands on
_WHOLE = 4.6  # what it costs if all of a word is unknown
_COUNTED = 24  # letters; a longer unknown morpheme counts as one of so many
_ENDING = 4  # letters at most that tell what an unknown morpheme is

Tags = frozenset[int]
Row = dict[State, float]
Origins = dict[State, tuple[State, int]]  # the state before, and where its morpheme ends
Part = tuple[str, int]  # a morpheme with its tag


class Model(NamedTuple):
    """What a file of HanTa's holds, in its order. Tags are numbers, likelihoods logarithms."""

    numbers: Mapping[str, int]
    names: Mapping[int, str]
    endings: Mapping[int, Mapping[str, float]]  # of unknown morphemes, with "" for any other
    lengths: Mapping[int, Sequence[float]]  # of unknown morphemes; the last stands for all above
    unknown: float
    rare: Mapping[int, float]  # tags that unknown morphemes may have
    steps: Steps
    morphemes: Mapping[int, Mapping[str, float]]
    stems: Mapping[int, Mapping[str, str]]  # of lemmas, where the word has another
    word_steps: Steps
    words: Mapping[int, float]
    capitals: Mapping[int, Mapping[bool, float]]
    inflections: Mapping[str, Collection[int]]  # tags that are no part of the lemma, by part of speech
    lemma_ends: Mapping[str, Mapping[str, str]]  # what is put behind which end of a stem
    capitalised: Collection[int]
    common: Mapping[str, Sequence[tuple[int, float]]]  # what frequent words may be


def read_model(packed: bytes) -> Model:
    """From a file of HanTa's."""
    return Model(*_Reader(BytesIO(gzip.decompress(packed))).load())


class _Reader(pickle.Unpickler):
    """Some hundred numbers are those of numpy, which takes long to load; nothing else may be asked for."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ARG002 - each name is in one module
        return {"scalar": _number, "dtype": _Format}[name]


class _Format:
    """Of little-endian floats, whatever is said of it."""

    def __init__(self, *said: object) -> None:
        pass

    def __setstate__(self, said: object) -> None:
        pass


def _number(_: _Format, number: bytes) -> float:
    value: float = struct.unpack("<d", number)[0]
    return value


@dataclass(frozen=True, slots=True)
class Found:
    """The ends that a word may have, and whence each state comes."""

    word: str
    ends: Row
    origins: Sequence[Origins]

    def parts(self) -> list[Part]:
        """The morphemes on the way to the likeliest end."""
        found: list[Part] = []
        state, end = self.origins[-1][max(self.ends, key=lambda state: self.ends[state])]
        while end:
            before, start = self.origins[end][state]
            found.append((self.word[start:end], state[1]))
            state, end = before, start
        return found[::-1]


class Morphemes:
    def __init__(self, model: Model) -> None:
        self._steps = model.steps
        self._known = model.morphemes
        self._tags: dict[str, tuple[int, ...]] = {}
        for tag, known in model.morphemes.items():
            for morpheme in known:
                self._tags[morpheme] = (*self._tags.get(morpheme, ()), tag)
        self._unknown = {tag: _Unknown(model, tag) for tag in model.rare if tag in model.endings}
        self.every: Tags = frozenset(tag for steps in model.steps.values() for tag in steps)

    def leading_to(self, end: int) -> Tags:
        """An end with all tags that it may have before it."""
        leading, new = {end}, {end}
        while new:
            new = {last for (_, last), steps in self._steps.items() if new & steps.keys()} - leading
            leading |= new
        return frozenset(leading - {START})

    def search(self, word: str, tags: Tags, guess: bool) -> Found:
        """By Viterbi's algorithm, with those tags alone; with `guess` a morpheme may be unknown."""
        rows: list[Row] = [{(OPEN, START): 0.0}, *({} for _ in word)]
        origins: list[Origins] = [{} for _ in range(len(word) + 2)]
        for at in range(len(word)):
            least = least_kept(rows[at], _KEPT)
            likely = self._known_at(word, at, tags) if rows[at] else {}
            unknown = tags & self._unknown.keys() if guess else frozenset[int]()
            for state, before in rows[at].items():
                if before < least:
                    continue
                steps = self._steps.get(state, {})
                for tag in steps.keys() & unknown:
                    likely[tag] = likely.get(tag, []) + self._unknown[tag].likely(word, at)
                unknown -= steps.keys()
                for tag in steps.keys() & likely.keys():
                    new, value = (state[1], tag), before + steps[tag]
                    for end, of_piece in likely[tag]:
                        if (whole := value + of_piece) > rows[end].get(new, -inf):
                            rows[end][new], origins[end][new] = whole, (state, at)
        ends: Row = {}
        for state, before in rows[-1].items():
            for tag, step in self._steps.get(state, {}).items():
                if tag < 0 and tag in tags and before + step > ends.get((state[1], tag), -inf):
                    ends[state[1], tag] = before + step
                    origins[-1][state[1], tag] = state, len(word)
        return Found(word, ends, origins)

    def _known_at(self, word: str, start: int, tags: Tags) -> dict[int, list[tuple[int, float]]]:
        """Where the known morphemes of each tag that begin there may end, and how likely they are."""
        found: dict[int, list[tuple[int, float]]] = {}
        for end in range(start + 1, len(word) + 1):
            piece = word[start:end]
            for tag in self._tags.get(piece, ()):
                if tag in tags:
                    found.setdefault(tag, []).append((end, self._known[tag][piece]))
        return found


class _Unknown:
    """How likely the morphemes of a tag are that the model does not know: their lengths and ends tell."""

    def __init__(self, model: Model, tag: int) -> None:
        base = model.unknown + model.rare[tag]
        self._known = model.morphemes[tag]
        self._of_length = [base + of_length for of_length in model.lengths[tag][: _COUNTED + 1]]
        self._of_ending = _Endings(model.endings[tag])

    def likely(self, word: str, start: int) -> list[tuple[int, float]]:
        """Where a morpheme may end that begins there; short ones are in short words alone."""
        shortest = 3 if len(word) > 3 else 1
        of_length, of_ending = self._of_length, self._of_ending
        found = [
            (end, of_length[min(end - start, _COUNTED)] + of_ending[word[start + 1 : end][-_ENDING:]])
            for end in range(start + shortest, len(word) + 1)
            if word[start:end] not in self._known
        ]
        if found and start == 0 and found[-1][0] == len(word):
            found[-1] = (len(word), found[-1][1] - _WHOLE)
        return found


class _Endings(dict[str, float]):
    """The longest ending that is known counts."""

    def __missing__(self, letters: str) -> float:
        self[letters] = value = self[letters[1:]]
        return value
