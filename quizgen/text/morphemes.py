"""Words cut into morphemes, by HanTa's models: its results, much faster.

A model is a hidden Markov model of second order, which writes a word morpheme by morpheme, each with a tag
that hangs on the two before; a negative tag ends a word of that part of speech. HanTa asks for each piece of
a word and each tag how likely they are together; here each tag looks for the pieces that it knows.
"""

import gzip
import pickle
import struct
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import chain
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
Ending = tuple[int, float]  # where a morpheme ends, and how likely it is
Guess = tuple[
    int, str, int, str, float
]  # an end, piece, length as it counts, what it ends with, and its cost


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
        self._before = defaultdict[int, set[int]](set)
        for (_, tag), steps in model.steps.items():
            for after in steps:
                self._before[after].add(tag)
        self.every: Tags = frozenset(self._before)

    def leading_to(self, end: int) -> Tags:
        """An end with all tags that it may have before it."""
        leading, new = {end}, {end}
        while new:
            new = {before for tag in new for before in self._before[tag]} - leading
            leading |= new
        return frozenset(leading - {START})

    def search(self, word: str, tags: Tags, guess: bool) -> Found:
        """By Viterbi's algorithm, with those tags alone; with `guess` a morpheme may be unknown."""
        rows: list[Row] = [{(OPEN, START): 0.0}, *({} for _ in word)]
        origins: list[Origins] = [{} for _ in range(len(word) + 2)]
        for at in range(len(word)):
            least = least_kept(rows[at], _KEPT)
            live = [state for state, value in rows[at].items() if value >= least and state in self._steps]
            after = tags.intersection(chain.from_iterable(self._steps[state] for state in live))
            likely = self._likely(word, at, after, guess) if after else {}
            for state in live:
                steps, before = self._steps[state], rows[at][state]
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

    def _likely(self, word: str, start: int, tags: Tags, guess: bool) -> dict[int, list[Ending]]:
        """Where the morphemes of each of the tags end that begin there, and how likely they are."""
        pieces = [(end, word[start:end]) for end in range(start + 1, len(word) + 1)]
        found: dict[int, list[Ending]] = defaultdict(list)
        for end, piece in pieces:
            for tag in tags.intersection(self._tags.get(piece, ())):
                found[tag].append((end, self._known[tag][piece]))
        if guess:
            guesses = _guesses(pieces, word)
            for tag in tags & self._unknown.keys():
                found[tag] += self._unknown[tag].likely(guesses)
        return found


def _guesses(pieces: Sequence[tuple[int, str]], word: str) -> list[Guess]:
    """Those that may be an unknown morpheme of the word; short ones are in short words alone."""
    shortest = 3 if len(word) > 3 else 1
    return [
        (end, piece, min(len(piece), _COUNTED), piece[1:][-_ENDING:], _WHOLE if piece == word else 0.0)
        for end, piece in pieces[shortest - 1 :]
    ]


class _Unknown:
    """How likely the morphemes of a tag are that the model does not know: their lengths and ends tell."""

    def __init__(self, model: Model, tag: int) -> None:
        base = model.unknown + model.rare[tag]
        self._known = model.morphemes[tag]
        self._of_length = [base + of_length for of_length in model.lengths[tag][: _COUNTED + 1]]
        self._of_ending = _Endings(model.endings[tag])

    def likely(self, guesses: Sequence[Guess]) -> list[Ending]:
        of_length, of_ending, known = self._of_length, self._of_ending, self._known
        return [
            (end, of_length[length] + of_ending[ending] - cost)
            for end, piece, length, ending, cost in guesses
            if piece not in known
        ]


class _Endings(dict[str, float]):
    """The longest ending that is known counts."""

    def __missing__(self, letters: str) -> float:
        self[letters] = value = self[letters[1:]]
        return value
