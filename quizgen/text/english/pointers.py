"""English words that point at another sentence: "this", "there", "the same year"."""

from collections.abc import Sequence

from quizgen.text.english.fields import is_finite
from quizgen.text.reading import words
from quizgen.text.tokens import Token

_NOUNS = ("NN0", "NN1", "NN2")
POINTING = words(
    """this these those here then thereafter thereby therein therefrom thereof such latter aforementioned
    aforesaid vice-versa afterwards afterward likewise similarly conversely subsequently respectively
    otherwise meanwhile"""
)


def is_pointer(tokens: Sequence[Token], lower: Sequence[str], index: int) -> bool:
    word, tag = lower[index], tokens[index].tag
    following = lower[index + 1] if index + 1 < len(lower) else ""
    if word == "that":
        return tag == "DT0" and not _is_of_a_clause(tokens, lower, index)
    if word == "those":
        which = index + 1 < len(tokens) and tokens[index + 1].tag in ("VVN", "VVG")
        named = ("who", "of", "in", "that", "with", "whose", "which", "from", "aged")
        return tag == "DT0" and following not in named and not which
    if word == "there":
        return tag == "AV0"
    if word == "such":
        return following not in ("as", "that") and lower[index - 1 : index] != ["as"]
    if word == "this" and lower[index - 1 : index] == ["like"]:
        return True
    if word in ("former", "latter"):
        return tag in ("DT0", "NN1") and tokens[index + 1].tag not in (*_NOUNS, "AJ0") if following else False
    if word == "respectively":
        return False
    if word == "other" and lower[index - 1 : index] == ["the"]:
        return following not in ("side", "hand", "end")
    if word == "same" and following in ("time", "year", "day", "month", "way"):
        return lower[index + 2 : index + 3] not in (["as"], ["of"])
    return word in POINTING


def _is_of_a_clause(tokens: Sequence[Token], lower: Sequence[str], index: int) -> bool:
    """Whether "that" begins a clause, or stands for what its own sentence names: "larger than that of …",
    "that needed for work", "a card, that could be used", "asked that when …"."""
    after = tokens[index + 1] if index + 1 < len(tokens) else tokens[index]
    before = tokens[index - 1] if index else None
    if before is None:
        return after.tag == "AT0"  # "That the plague was caused by air became …"
    if after.text in ("of", "in", "which") or after.tag in ("VVN", "CJS") or before.tag in _NOUNS:
        return True
    return (before.text == "," or lower[index - 1] == "those") and (is_finite(after) or after.tag == "VM0")
