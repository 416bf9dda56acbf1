"""Words cut into morphemes, by HanTa's models: its results, much faster.

A model is a hidden Markov model of second order, which writes a word morpheme by morpheme, each with a tag
that hangs on the two before; a negative tag ends a word of that part of speech. HanTa asks for each piece of
a word and each tag how likely they are together; here each piece tells which tags know it.
"""

import gzip
import pickle
import struct
from collections import defaultdict
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
_BEGIN = (OPEN, START)

Tags = frozenset[int]
Row = dict[State, float]
Origin = tuple[State, int]  # the state before, and where its morpheme ends
Origins = dict[State, Origin]
Part = tuple[str, int]  # a morpheme with its tag
Step = tuple[float, State]  # how likely it is, and where it leads


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
        state, end = self.origins[-1][max(self.ends, key=self.ends.__getitem__)]
        while end:
            before, start = self.origins[end][state]
            found.append((self.word[start:end], state[1]))
            state, end = before, start
        return found[::-1]


class Morphemes:
    """What all searches share: which tags know a morpheme, and how likely one is that none knows."""

    def __init__(self, model: Model) -> None:
        self.steps = model.steps
        self.known = model.morphemes
        self.tags = _tags_of(model.morphemes)
        self.unknown = _Unknown(model)
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


def _tags_of(known: Mapping[int, Mapping[str, float]]) -> dict[str, tuple[int, ...]]:
    """The tags of each morpheme. Few have several, so that most are put in all at once."""
    found: dict[str, tuple[int, ...]] = {}
    for tag, morphemes in known.items():
        more = {morpheme: (*found[morpheme], tag) for morpheme in found.keys() & morphemes.keys()}
        found |= dict.fromkeys(morphemes, (tag,))
        found |= more
    return found


class _Onward(NamedTuple):
    """The steps from a state, to morphemes by their tag and to ends."""

    steps: Mapping[int, Step]
    ends: Sequence[Step]


# By its tag, how a morpheme may be reached: how likely, and from and to which state.
_Reached = Mapping[int, Sequence[tuple[float, Origin, State]]]


class Search:
    """For the morphemes of words, with some tags alone."""

    def __init__(self, morphemes: Morphemes, tags: Tags) -> None:
        self.tags = tags
        self._morphemes = morphemes
        self._onward: dict[State, _Onward] = {}
        self._first = self._reached({_BEGIN: 0.0}, 0)

    def find(self, word: str, guess: bool) -> Found:
        """By Viterbi's algorithm; with `guess` a morpheme may be unknown."""
        rows: list[Row] = [{_BEGIN: 0.0}, *({} for _ in word)]
        origins: list[Origins] = [{} for _ in range(len(word) + 2)]
        for at, row in enumerate(rows[:-1]):
            reached = self._reached(row, at) if at else self._first
            if reached:
                self._write(word, at, reached, rows, origins)
                if guess:
                    self._write_unknown(word, at, reached, rows, origins)
        ends: Row = {}
        for state, before in rows[-1].items():
            for step, new in self._from(state).ends:
                if before + step > ends.get(new, -inf):
                    ends[new], origins[-1][new] = before + step, (state, len(word))
        return Found(word, ends, origins)

    def _reached(self, row: Row, at: int) -> _Reached:
        least = least_kept(row, _KEPT)
        found: dict[int, list[tuple[float, Origin, State]]] = {}
        for state, before in row.items():
            if before >= least:
                for tag, (step, new) in self._from(state).steps.items():
                    found.setdefault(tag, []).append((before + step, (state, at), new))
        return found

    def _from(self, state: State) -> _Onward:
        found = self._onward.get(state)
        if found is None:
            self._onward[state] = found = self._steps_from(state)
        return found

    def _steps_from(self, state: State) -> _Onward:
        found = {
            tag: (step, (state[1], tag))
            for tag, step in self._morphemes.steps.get(state, {}).items()
            if tag in self.tags
        }
        steps = {tag: step for tag, step in found.items() if tag > 0}
        return _Onward(steps, [step for tag, step in found.items() if tag < 0])

    def _write(
        self, word: str, start: int, reached: _Reached, rows: Sequence[Row], origins: Sequence[Origins]
    ) -> None:
        """Each morpheme that is known and begins at `start`, into the row of its end."""
        tags_of, known = self._morphemes.tags, self._morphemes.known
        for end in range(start + 1, len(word) + 1):
            piece = word[start:end]
            for tag in tags_of.get(piece, ()):
                if tag in reached:
                    row, of_piece = rows[end], known[tag][piece]
                    for before, origin, new in reached[tag]:
                        if (value := before + of_piece) > row.get(new, -inf):
                            row[new], origins[end][new] = value, origin

    def _write_unknown(
        self, word: str, start: int, reached: _Reached, rows: Sequence[Row], origins: Sequence[Origins]
    ) -> None:
        """The same for unknown morphemes; short ones are in short words alone."""
        unknown, tags_of = self._morphemes.unknown, self._morphemes.tags
        able = [(n, tag, reached[tag]) for n, tag in enumerate(unknown.tags) if tag in reached]
        shortest = 3 if len(word) > 3 else 1
        for end in range(start + shortest, len(word) + 1) if able else ():
            piece, row, tags = word[start:end], rows[end], tags_of.get(word[start:end], ())
            of_length, of_ending = unknown.weights(piece)
            cost = _WHOLE if len(piece) == len(word) else 0.0
            for n, tag, ways in able:
                if tag not in tags:
                    of_piece = of_length[n] + of_ending[n] - cost
                    for before, origin, new in ways:
                        if (value := before + of_piece) > row.get(new, -inf):
                            row[new], origins[end][new] = value, origin


class _Unknown:
    """How likely morphemes are that no tag knows: their lengths and ends tell."""

    def __init__(self, model: Model) -> None:
        self.tags = [tag for tag in model.rare if tag in model.endings]
        base = {tag: model.unknown + model.rare[tag] for tag in self.tags}
        self._of_length = [
            [base[tag] + model.lengths[tag][length] for tag in self.tags] for length in range(_COUNTED + 1)
        ]
        known = {ending for tag in self.tags for ending in model.endings[tag]}
        self._of_ending = {
            ending: [_of_longest(ending, model.endings[tag]) for tag in self.tags] for ending in known
        }

    def weights(self, morpheme: str) -> tuple[Sequence[float], Sequence[float]]:
        """Of its length and its end, for each of the tags."""
        ending = morpheme[1:][-_ENDING:]
        while ending not in self._of_ending:
            ending = ending[1:]
        return self._of_length[min(len(morpheme), _COUNTED)], self._of_ending[ending]


def _of_longest(ending: str, known: Mapping[str, float]) -> float:
    """The longest ending that is known counts."""
    while ending not in known:
        ending = ending[1:]
    return known[ending]
