"""What stands before the subject of an English clause: phrases, adverbs, participles, whole clauses."""

from collections.abc import Sequence

from quizgen.text.clauses import Chunk
from quizgen.text.english.chunks import NOUNS, noun_phrase, phrase_at, preposition_at
from quizgen.text.english.fields import is_finite
from quizgen.text.english.words import MONTHS, TIME_NOUNS
from quizgen.text.tokens import Token

_LONGEST = 4  # phrases before the subject
_PLACE = 2  # words
_SUBJECTS = ("PNP", "AT0", "NP0", "DPS")


def subject_begins(tokens: Sequence[Token], first: int, end: int) -> int | None:
    """Where the subject begins, behind phrases, adverbs and clauses that stand in front."""
    at = first
    for _ in range(_LONGEST):
        behind = _behind_front(tokens, at, end)
        if behind is None:
            return at
        if behind < 0 or behind >= end:
            return None
        at = _behind_place(tokens, behind, end)
    return at


def _behind_place(tokens: Sequence[Token], at: int, end: int) -> int:
    """Behind what says where a place is: "Born in Bremen, | Germany, | she"."""
    last = at
    while last < end and tokens[last].tag == "NP0":
        last += 1
    apposed = (
        at > 1 and tokens[at - 1].text == "," and tokens[at - 2].tag == "NP0" and 0 < last - at <= _PLACE
    )
    goes_on = last + 1 < end and tokens[last].text == "," and tokens[last + 1].tag in _SUBJECTS
    return last + 1 if apposed and goes_on else at


def _behind_front(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """Behind one thing in front; None where the subject begins, -1 where nobody knows."""
    token = tokens[at]
    if preposition_at(tokens, at, end):
        return _behind_phrases(tokens, at, end)
    if token.tag in ("CJS", "AVQ"):
        return _behind_clause(tokens, at, end)
    if token.tag in ("VVG", "VVN", "TO0") or (token.tag == "AJ0" and _comma_before_noun(tokens, at, end)):
        return _behind_participle(tokens, at, end)
    if token.tag in ("AV0", "AVP", "ORD", "AJC"):
        if token.tag in ("ORD", "AJC") and tokens[at + 1].text != ",":
            return None
        if tokens[at + 1].tag in ("CRD", "AJ0", "DT0") and tokens[at + 1].text.lower() not in (
            "this",
            "that",
        ):
            return None
        return _comma(tokens, at + 1, end)
    noun = noun_phrase(tokens, at, end)
    if noun is not None and _is_time(tokens, noun) and noun.range.last < end:
        last = noun.range.last
        while last < end and tokens[last].text.lower() in ("later", "earlier", "ago", "before", "after"):
            last += 1
        begins = tokens[last].text == "," or tokens[last].tag in ("AT0", "PNP", "NP0", "DPS")
        return _comma(tokens, last, end) if begins else None
    return None


def _is_time(tokens: Sequence[Token], noun: Chunk) -> bool:
    head = tokens[noun.head].text.lower()
    return head in TIME_NOUNS or head in MONTHS


def _comma(tokens: Sequence[Token], at: int, end: int) -> int:
    return at + 1 if at < end and tokens[at].text == "," else at


def _comma_before_noun(tokens: Sequence[Token], at: int, end: int) -> bool:
    """ "Unable to win, Huber …"."""
    for i in range(at + 1, min(at + 3, end)):
        if tokens[i].tag in NOUNS:
            return False
        if tokens[i].tag in ("TO0", "PRP"):
            return True
    return False


def _behind_phrases(tokens: Sequence[Token], at: int, end: int) -> int:
    words = preposition_at(tokens, at, end)
    if at + words < end and tokens[at + words].tag == "VVG":
        return _behind_participle(tokens, at, end)
    here = at
    while here < end and preposition_at(tokens, here, end):
        phrase = phrase_at(tokens, here, end)
        if phrase is None:
            return -1
        here = phrase.range.last
        if here < end and tokens[here].tag in ("VVN", "VVD", "VVG") and _comma_ahead(tokens, here, end):
            return _behind_participle(tokens, here, end)
        here = _behind_second(tokens, here, end)
        if here < end and tokens[here].tag == "AV0" and here + 1 < end and tokens[here + 1].text == ",":
            here += 1
    return _comma(tokens, here, end)


def _behind_second(tokens: Sequence[Token], at: int, end: int) -> int:
    """Behind "and Vienna," of a phrase in front."""
    if at >= end or tokens[at].tag != "CJC":
        return at
    other = phrase_at(tokens, at + 1, end)
    if other is None or other.range.last >= end:
        return at
    return other.range.last if tokens[other.range.last].text == "," or other.preposition else at


def _comma_ahead(tokens: Sequence[Token], at: int, end: int) -> bool:
    for i in range(at + 1, end):
        if tokens[i].text == ",":
            return True
        if is_finite(tokens[i]):
            return False
    return False


def _behind_participle(tokens: Sequence[Token], at: int, end: int) -> int:
    """Behind the comma that ends a phrase without a finite verb of its own."""
    finite = openers = 0
    for i in range(at, end):
        openers += tokens[i].tag in ("PNQ", "DTQ", "AVQ", "CJT", "CJS")
        finite += i > at and is_finite(tokens[i])
        if finite > openers:
            return -1
        if tokens[i].text == "," and finite == openers:
            return i + 1
    return -1


def _behind_clause(tokens: Sequence[Token], at: int, end: int) -> int:
    """Behind the comma that ends a clause with a conjunction."""
    seen = False
    for i in range(at + 1, end):
        seen = seen or is_finite(tokens[i]) or (i == at + 1 and tokens[i].tag in ("VVG", "VVN"))
        if tokens[i].text == "," and seen:
            return i + 1
    return -1
