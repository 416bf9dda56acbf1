"""Runs of capitals that name something: "Scottish Parliament", "Battle of Hastings", "World War II"."""

import re
from collections.abc import Iterator, Sequence

from quizgen.text.english.heads import GENITIVE, NUMBERED, OF_ORGANISATIONS, OF_THINGS
from quizgen.text.english.name_words import FUNCTION_WORDS, is_calendar, is_capitalised
from quizgen.text.spacing import touches
from quizgen.text.tokens import Token

_ROMAN = re.compile(r"[IVX]{1,6}")
_OPENS = frozenset("“\"„«‘':(–—.!?…")
_LONGEST = 9  # tokens
_JOINS = frozenset(("and", "for", "on", "&"))  # within names of institutions that have a head


def name_runs(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Longest runs of capitals of a sentence, with the "of" and the number that belong to them."""
    at = 0
    while at < len(tokens):
        if not _starts(tokens, at):
            at += 1
            continue
        last = _end(tokens, at)
        if last - at <= _LONGEST and _is_free(tokens, at, last):
            yield at, last
        at = last


def _is_free(tokens: Sequence[Token], first: int, last: int) -> bool:
    left = touches(tokens, first - 1) and tokens[first - 1].text in "-–/&@#"
    right = touches(tokens, last - 1) and tokens[last].text in "-–/&@"
    return not left and not right


def _starts(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if _is_counted(tokens, at):
        return True
    if not _is_proper(token):
        return False
    begins = at == 0 or tokens[at - 1].text in _OPENS
    return not begins or token.tag in ("NP0", "UNC") or (at + 1 < len(tokens) and _is_proper(tokens[at + 1]))


def _is_counted(tokens: Sequence[Token], at: int) -> bool:
    """The number in "First World War", "Seven Years’ War", within a sentence."""
    within = at > 0 and tokens[at - 1].text not in _OPENS
    number = tokens[at].tag in ("ORD", "CRD") and tokens[at].text[0].isupper()
    return within and number and at + 1 < len(tokens) and _is_proper(tokens[at + 1])


def _is_proper(token: Token) -> bool:
    word = token.text
    return (
        is_capitalised(word)
        and len(word) > 1
        and "/" not in word
        and word not in FUNCTION_WORDS
        and not is_calendar(word)
    )


def _end(tokens: Sequence[Token], at: int) -> int:
    last = at + 1
    while last < len(tokens):
        step = _step(tokens, at, last)
        if not step:
            break
        last += step
    return last


def _step(tokens: Sequence[Token], first: int, at: int) -> int:
    """How many tokens the run goes on at once; 0 where it is over."""
    token, before = tokens[at], tokens[at - 1]
    if _ROMAN.fullmatch(token.text) and (token.text != "I" or before.text == "War"):
        return 1
    if _is_proper(token) or _is_counted(tokens, at):
        return 1
    if token.text == "–" and touches(tokens, at - 1) and touches(tokens, at):  # "Paris–Dakar Rally"
        return 2 if at + 1 < len(tokens) and _is_proper(tokens[at + 1]) else 0
    if token.tag == "CRD" and before.text in NUMBERED and token.text.isdecimal():
        return 1
    if token.text == "of" and (before.text in OF_ORGANISATIONS or before.text in OF_THINGS):
        article = at + 1 < len(tokens) and tokens[at + 1].text == "the"
        follows = at + 1 + article
        return 1 + article if follows < len(tokens) and _is_proper(tokens[follows]) else 0
    if token.tag == "POS" and at + 1 < len(tokens) and tokens[at + 1].text in GENITIVE:
        return 1
    inside = any(t.text == "of" for t in tokens[first:at])
    if inside and token.text in _JOINS and at + 1 < len(tokens) and _is_proper(tokens[at + 1]):
        return 1 if tokens[first].text in OF_ORGANISATIONS and tokens[at + 1].tag != "NP0" else 0
    return 0
