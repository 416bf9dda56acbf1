"""Noun phrases and prepositional phrases of English, out of C5 tags.

A phrase reaches to its last noun; "of …" and what stands in brackets behind it belong to it, other
prepositional attributes are phrases of their own.
"""

import re
from collections.abc import Iterator, Sequence

from quizgen.text.clauses import Case, Chunk, Number, Range
from quizgen.text.english.words import MONTHS, PERSON_PARTICLES, QUOTES, WEEKDAYS
from quizgen.text.tokens import Token

NOUNS = ("NN0", "NN1", "NN2", "NP0")
DETERMINERS = ("AT0", "DPS", "DT0")
_MODIFIERS = frozenset((*NOUNS, "AJ0", "AJC", "AJS", "ORD", "CRD", "UNC", "ZZ0"))
# What a phrase without pronoun can begin with, by tag or by word.
_OPENING_TAGS = frozenset((*DETERMINERS, *_MODIFIERS, "POS", "AV0"))
_OPENING_WORDS = QUOTES | frozenset(("all", "both", "half", "such", ","))
_YEAR = re.compile(r"1\d{3}|20\d\d")
_CASES = frozenset((Case.NOMINATIVE, Case.ACCUSATIVE))
_WITHIN_NAMES = PERSON_PARTICLES - {"of", "the"}
_TWO_WORDS = frozenset(
    (
        "according to", "because of", "due to", "out of", "next to", "prior to", "along with",
        "together with", "instead of", "such as", "as of",
    )
)  # fmt: skip
_OF_SEVERAL = frozenset("many several few these those both".split())
_BRACKETS = 8  # tokens of a remark in brackets that is part of its phrase


def find_chunks(tokens: Sequence[Token], where: Range) -> tuple[Chunk, ...]:
    """The phrases within a range, in order, none within another.

    >>> from quizgen.text.tagging import tag
    >>> from quizgen.model import Lang
    >>> words = tag("the museum in the city of Bremen", Lang.EN)
    >>> [(c.preposition, words[c.head].text) for c in find_chunks(words, Range(0, len(words)))]
    [('', 'museum'), ('in', 'city')]
    """
    return tuple(_chunks(tokens, where))


def _chunks(tokens: Sequence[Token], where: Range) -> Iterator[Chunk]:
    at = where.first
    while at < where.last:
        found = phrase_at(tokens, at, where.last)
        if found is not None:
            yield found
        at = found.range.last if found else at + 1


def phrase_at(tokens: Sequence[Token], at: int, end: int) -> Chunk | None:
    """The noun phrase or prepositional phrase that begins at a token."""
    words = preposition_at(tokens, at, end)
    if words:
        noun = noun_phrase(tokens, at + words, end)
        if noun is None:
            return None
        said = " ".join(tokens[i].text.lower() for i in range(at, at + words))
        return Chunk(Range(at, noun.range.last), noun.head, frozenset(), noun.number, preposition=said)
    return noun_phrase(tokens, at, end)


def preposition_at(tokens: Sequence[Token], at: int, end: int) -> int:
    """How many words a preposition has that begins at a token; 0 where none does."""
    token = tokens[at]
    if at + 1 < end and f"{token.text} {tokens[at + 1].text}".lower() in _TWO_WORDS:
        return 2
    return int(token.tag in ("PRP", "PRF") or (token.tag == "CJS" and token.text.lower() == "as"))


def noun_phrase(tokens: Sequence[Token], at: int, end: int) -> Chunk | None:
    if at >= end:
        return None
    if tokens[at].tag in ("PNP", "PNI", "PNX", "EX0"):
        plural = tokens[at].text.lower() in ("they", "we", "them", "us", "those", "these")
        return Chunk(Range(at, at + 1), at, _CASES, Number.PLURAL if plural else Number.SINGULAR)
    core = _core(tokens, at, end)
    if core is None:
        return None
    head, last = core
    last = _attributes(tokens, last, end)
    return Chunk(Range(at, last), head, _CASES, _number(tokens, at, head))


def _core(tokens: Sequence[Token], at: int, end: int) -> tuple[int, int] | None:
    """The head and the end of determiner, modifiers and nouns that begin at a token."""
    here, first = at, tokens[at]
    if first.tag not in _OPENING_TAGS and first.text.lower() not in _OPENING_WORDS:
        return None
    if first.text.lower() in ("all", "both", "half", "such") and here + 1 < end:
        here += tokens[here + 1].tag in DETERMINERS
    determined = here < end and tokens[here].tag in DETERMINERS
    here += determined
    head, last = None, here
    while here < end:
        tag = tokens[here].tag
        if head is not None and (_time_ends(tokens, head, here) or _are_times(tokens, here)):
            break
        if tag in NOUNS or (tag in ("UNC", "ZZ0") and tokens[here].text[:1].isalnum()) or tag == "CRD":
            head, last = here, here + 1
        elif tag == "POS" or (tag == "DPS" and (here > at or determined)):
            pass
        elif tokens[here].text in QUOTES and (closing := _quoted(tokens, here, end)):
            head, last, here = closing - 1, closing + 1, closing
        elif (
            (head is not None and _in_name(tokens, here, end))
            or _in_date(tokens, here, end)
            or tag in _MODIFIERS
            or (tag == "DT0" and determined)
            or _leads_on(tokens, here, end, determined or head is not None)
        ):
            pass
        else:
            break
        here += 1
    if head is None:
        return _nominal(tokens, at, here, determined)
    return head, last


def _in_date(tokens: Sequence[Token], at: int, end: int) -> bool:
    """The comma of "May 3, 1998"."""
    if tokens[at].text != "," or at < 2 or at + 1 >= end:
        return False
    day = tokens[at - 1].tag == "CRD" and tokens[at - 2].text.lower() in MONTHS
    return day and _YEAR.fullmatch(tokens[at + 1].text) is not None


def _are_times(tokens: Sequence[Token], at: int) -> bool:
    """The "three times" of "won the race three times"."""
    return tokens[at].tag == "CRD" and at + 1 < len(tokens) and tokens[at + 1].text == "times"


def _time_ends(tokens: Sequence[Token], head: int, here: int) -> bool:
    """ "On Friday | Huber", "In 1998 | Huber", "4 March 1861 | the": a time is the last word of its phrase,
    but not of "the 1998 film"."""
    if head != here - 1:
        return False
    word = tokens[head].text.lower()
    if word in WEEKDAYS or (word in MONTHS and tokens[head].tag == "NP0"):
        return tokens[here].tag == "NP0" and tokens[here].text.lower() not in MONTHS
    if not _YEAR.fullmatch(word):
        return False
    if head > 1 and tokens[head - 1].text == ",":
        return True
    dated = head > 0 and (
        tokens[head - 1].text.lower().strip(",") in MONTHS or tokens[head - 1].tag in ("PRP", "PRF")
    )
    return dated and (tokens[here].tag not in ("NN1", "NN2", "NN0") or tokens[here].text[0].isupper())


def _nominal(tokens: Sequence[Token], at: int, here: int, determined: bool) -> tuple[int, int] | None:
    """ "the poor", "the first", "some", "many" without a noun."""
    if here - 1 > at and determined and tokens[here - 1].tag in ("AJ0", "ORD", "AJS", "CRD"):
        return here - 1, here
    if here - 1 == at and tokens[at].tag == "DT0":
        return at, here
    return None


def _leads_on(tokens: Sequence[Token], at: int, end: int, inside: bool) -> bool:
    """Whether an adverb, participle, comma or "and" stands between a determiner and an adjective or noun of
    one phrase: "the very old", "a fast, cheap", "the newly built", "the ruling"."""
    tag, text = tokens[at].tag, tokens[at].text
    after = tokens[at + 1].tag if at + 1 < end else ""
    before = tokens[at - 1].tag if at else ""
    if tag in ("VVN", "VVG", "VVD") and inside and before not in NOUNS:
        return after in (*NOUNS, "AJ0", "CRD")
    if tag == "AV0":
        return after in ("AJ0", "AJS", "AJC", "CRD", "DT0", "ORD", "AV0") and before not in NOUNS
    if tag == "CJC" or text == ",":
        joins = before in ("AJ0", "AJS", "AJC") and after in ("AJ0", "AJS", "AJC")
        return joins and inside
    return False


def _quoted(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """Index of the closing mark of a short name in quotation marks."""
    for i in range(at + 2, min(at + 9, end)):
        if tokens[i].text in QUOTES:
            return i
        if tokens[i].text in (",", ".", ";"):
            return None
    return None


def _in_name(tokens: Sequence[Token], at: int, end: int) -> bool:
    """ "Ursula von der Leyen", "John F. Kennedy"."""
    text = tokens[at].text
    named = tokens[at - 1].tag == "NP0" or tokens[at - 1].text in PERSON_PARTICLES
    if text in _WITHIN_NAMES:
        following = tokens[at + 1] if at + 1 < end else None
        return (
            named and following is not None and (following.tag == "NP0" or following.text in PERSON_PARTICLES)
        )
    return len(text) == 2 and text[1] == "." and text[0].isupper() and named


def _attributes(tokens: Sequence[Token], last: int, end: int) -> int:
    """Index behind "of …" and a remark in brackets."""
    while last < end:
        if tokens[last].tag == "PRF" or tokens[last].text == "of":
            core = _core(tokens, last + 1, end) if last + 1 < end else None
            if core is None:
                return last
            last = core[1]
        elif tokens[last].text == "(":
            closing = next(
                (i for i in range(last + 1, min(last + _BRACKETS, end)) if tokens[i].text == ")"), None
            )
            if closing is None:
                return last
            last = closing + 1
        else:
            return last
    return last


def _number(tokens: Sequence[Token], first: int, head: int) -> Number | None:
    tag = tokens[head].tag
    if tag == "NN2":
        return Number.PLURAL
    counted = [tokens[i].text.lower() for i in range(first, head) if tokens[i].tag in ("CRD", "DT0")]
    if not _OF_SEVERAL.isdisjoint(counted):
        return Number.PLURAL
    return Number.SINGULAR if tag == "NN1" else None
