"""The most likely tags of a sentence, as HanTa finds them, but without trying every tag for every word."""

from collections.abc import Callable, ItemsView, Mapping, Sequence
from math import inf

# HanTa's numbers for what is no tag: before the sentence, its first and its last state, an unknown word.
OPEN, START, END, UNKNOWN = range(4)
_KEPT = 5  # states that a word hands on, as in HanTa

State = tuple[int, int]  # the tags of two neighbours
Steps = Mapping[State, Mapping[int, float]]


def most_likely(
    words: Sequence[str], tags_of: Callable[[str, bool], dict[int, float]], steps: Steps
) -> list[int]:
    """One tag a word, by Viterbi's algorithm in a model of second order.

    `tags_of` gives the tags a word may have with their log probabilities, where its capital counts
    or not; `steps` what may follow two tags.
    """
    row: dict[State, float] = {(OPEN, START): 0.0}
    back: list[dict[State, State]] = []
    for at, word in enumerate(words):
        likely = tags_of(word, at > 0)
        unknown = likely.keys() <= {UNKNOWN}
        least = least_kept(row, _KEPT)
        found: dict[State, float] = {}
        origin: dict[State, State] = {}
        for state, before in row.items():
            if before < least:
                continue
            step, last = steps[state], state[1]
            for tag, of_word in _of_any(step) if unknown else likely.items():
                if tag in step:
                    value, new = before + step[tag] + of_word, (last, tag)
                    if new not in found or value > found[new]:
                        found[new], origin[new] = value, state
        row = found
        back.append(origin)
    return _path(row, back, steps)


def _of_any(step: Mapping[int, float]) -> ItemsView[int, float]:
    """An unknown word may have any tag that follows."""
    return {tag: 0.0 for tag in step if tag != END}.items()


def least_kept(row: Mapping[State, float], count: int) -> float:
    """The likelihood from which on a state is handed on, so many of them and those nearly as good."""
    return sorted(row.values(), reverse=True)[count] - 1 if len(row) > count else -inf


def _path(row: Mapping[State, float], back: Sequence[Mapping[State, State]], steps: Steps) -> list[int]:
    """The tags on the best way to the end of the sentence."""
    state = max(row, key=lambda state: row[state] + steps[state].get(END, -inf))
    tags = []
    for origin in reversed(back):
        tags.append(state[1])
        state = origin[state]
    return tags[::-1]
