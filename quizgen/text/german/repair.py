"""Tags as the grammar needs them: the statistical tagger's slips that spelling gives away."""

import re
from collections.abc import Iterator

from quizgen.text.tokens import Sentence, Token

_QUOTES = frozenset("„“”\"»«‚‘’'")
_BEGINS = frozenset(("„", "“", '"', "»", "«", ":", "("))
_NEVER_NAMES = ("VV", "VA", "VM", "ADV", "ADJ(D)", "PTKVZ", "ITJ", "XY", "PTKA")
_REGNAL = re.compile(r"[IVX]+")
_DECADES = re.compile(r"\d+er(?:n|-Jahren?)")  # "1980ern", "1980er-Jahren"
_DOUBTED = ("FM", "APPR", "NN")  # of a small word; it may have another tag behind a hyphen, too
_COMPARING = {"als": "KOKOM", "wie": "KOKOM"}


def repaired(sentence: Sentence) -> tuple[Token, ...]:
    """The sentence's tokens, their tags put right: same length, same words."""
    return sentence.once(_repaired)


def _repaired(sentence: Sentence) -> tuple[Token, ...]:
    return tuple(_by_spelling(sentence.tokens))


def _by_spelling(tokens: tuple[Token, ...]) -> Iterator[Token]:
    for at, token in enumerate(tokens):
        text, tag = token.text, token.tag
        if text[0].islower() and tag not in _DOUBTED and "-" not in text:
            yield token
            continue
        before = tokens[at - 1].text if at else ":"
        if text in _QUOTES:
            yield token.tagged("$(")
        elif _is_regnal(tokens, at) or (
            text[0].isupper() and before not in _BEGINS and tag.startswith(_NEVER_NAMES)
        ):
            yield token.tagged("NE")
        elif _DECADES.fullmatch(text):
            yield token.tagged("NN")
        elif text.endswith(("-weit", "-artig", "-los", "-mäßig")):
            yield token.tagged("ADJ(D)")
        elif tag.startswith("ADJ(D") and "-" in text and text.rpartition("-")[2][:1].isupper():
            yield token.tagged("NN")
        elif tag == "FM" and text[0].islower() and (not at or tokens[at - 1].tag not in ("FM", "NE")):
            yield token.tagged("XY")
        elif tag == "APPR" and text in _COMPARING:
            yield token.tagged(_COMPARING[text])
        elif tag == "NN" and text[0].islower():
            yield token.tagged("XY")
        else:
            yield token


def _is_regnal(tokens: tuple[Token, ...], at: int) -> bool:
    """The number or the full stop of "Wilhelm I." within a sentence."""
    if tokens[at].text == ".":
        return 0 < at < len(tokens) - 1 and _REGNAL.fullmatch(tokens[at - 1].text) is not None
    ended = at + 2 < len(tokens) and tokens[at + 1].text == "."
    return ended and _REGNAL.fullmatch(tokens[at].text) is not None
