"""Where the parts of an English clause begin and end: verb groups, the subject with all that belongs to it,
and where words behind the verb stop being the clause's own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgen.text.clauses import Chunk, Number, Range
from quizgen.text.english.chunks import NOUNS, noun_phrase, phrase_at, preposition_at
from quizgen.text.english.verbs import pasts
from quizgen.text.english.words import FINITE
from quizgen.text.tokens import Token

BE = frozenset(("VBD", "VBZ", "VBB", "VBI", "VBN", "VBG"))
_HAVE = frozenset(("VHD", "VHZ", "VHB", "VHI"))
_PARTICIPLES = frozenset(("VVN", "VBN", "VHN", "VDN"))
_INFINITIVES = frozenset(("VVI", "VBI", "VHI", "VDI"))
RELATIVIZERS = frozenset(("PNQ", "DTQ"))
_OPENERS = frozenset(("PNQ", "DTQ", "CJT", "CJS", "AVQ", "TO0"))


def is_finite(token: Token) -> bool:
    return token.tag in FINITE


def verb_group(tokens: Sequence[Token], verb: int, end: int) -> Range:
    """What follows a finite verb and belongs to its group, with the adverbs within.

    >>> from quizgen.text.tagging import tag
    >>> from quizgen.model import Lang
    >>> verb_group(tag("It has never been opened again.", Lang.EN), 1, 6)
    Range(first=2, last=5)
    """
    current, last, at = tokens[verb].tag, verb, verb + 1
    while at < end:
        tag = tokens[at].tag
        if tag in _wanted(current):
            current, last = tag, at
        elif tag not in ("AV0", "XX0"):
            break
        at += 1
    return Range(verb + 1, last + 1)


def _wanted(tag: str) -> frozenset[str]:
    if tag in BE:
        return frozenset(("VVN", "VVG", "VBN", "VBG"))
    if tag in _HAVE:
        return _PARTICIPLES
    return _INFINITIVES if tag in ("VM0", "VDD", "VDZ", "VDB") else frozenset()


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject with what belongs to it; `chunk` covers all of it, `verb` is its finite verb."""

    chunk: Chunk
    verb: int
    simple: bool  # nothing but one noun phrase and its prepositional attributes


def adverbs_to_verb(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """The finite verb at a token or behind adverbs that begin there."""
    here = at
    while here < end and tokens[here].tag in ("AV0", "XX0") and here - at < 3:
        here += 1
    return here if here < end and is_finite(tokens[here]) else None


def subject_at(tokens: Sequence[Token], first: int, end: int) -> Subject | None:
    """The subject that begins at a token, if a finite verb follows all that belongs to it."""
    noun = noun_phrase(tokens, first, end)
    if noun is None:
        return None
    at, plural, simple = noun.range.last, False, True
    for _ in range(12):
        if at >= end:
            return None
        verb = adverbs_to_verb(tokens, at, end)
        if verb is not None and not (is_reduced(tokens, verb, end) and verb == at):
            number = Number.PLURAL if plural else noun.number
            return Subject(replace(noun, range=Range(first, at), number=number), verb, simple)
        token = tokens[at]
        if token.tag == "CJC" and token.text.lower() in ("and", "or", "&"):
            other = phrase_at(tokens, at + 1, end) if at + 1 < end else None
            if other is None:
                return None
            plural, at, simple = not other.preposition, other.range.last, False
        elif token.text == ",":
            behind = _behind_commas(tokens, at, end) or _behind_list(tokens, at, end)
            if behind is None:
                return None
            plural = plural or tokens[behind - 1].text != ","
            at, simple = behind, False
        else:
            behind = _behind_attribute(tokens, at, end)
            if behind is None:
                return None
            simple = simple and preposition_at(tokens, at, end) > 0
            at = behind
    return None


def is_reduced(tokens: Sequence[Token], verb: int, end: int) -> bool:
    """Whether a past form is a participle behind a noun ("a house built in Rome stands …"): another
    finite verb follows in the same stretch."""
    if not _may_be_participle(tokens, verb, end):
        return False
    for i in range(verb + 1, end):
        if tokens[i].tag in ("CJC", "PUN", *_OPENERS):
            return False
        if is_finite(tokens[i]):
            return True
    return False


def _may_be_participle(tokens: Sequence[Token], verb: int, end: int) -> bool:
    """Whether a past form has its participle's shape, and no object behind it."""
    token = tokens[verb]
    if token.tag != "VVD" or token.text.lower() in pasts() or verb + 1 >= end:
        return False
    following = tokens[verb + 1]
    return following.tag in ("PRP", "AV0", "TO0", "CJS") or token.text.lower() in ("named", "called")


def _behind_attribute(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """Behind one attribute of the subject's noun: with a preposition, a clause or a participle."""
    token = tokens[at]
    if words := preposition_at(tokens, at, end):
        if at + words < end and tokens[at + words].tag == "VVG":
            return _before_verb(tokens, at, end)
        phrase = phrase_at(tokens, at, end)
        return phrase.range.last if phrase else None
    if token.tag in RELATIVIZERS or token.tag == "CJT":
        return _second_verb(tokens, at, end)
    if token.tag in ("VVN", "VVD", "VVG", "TO0", "AJ0"):
        return _before_verb(tokens, at, end)
    if token.tag in ("PNX", "AV0") or token.text in ('"', "”", "“"):
        return at + 1
    return None


def _before_verb(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """The next finite verb, but those of clauses within, or comma, behind a participle or infinitive."""
    within = 0
    for i in range(at + 1, end):
        within += tokens[i].tag in _OPENERS and tokens[i].tag != "TO0"
        if tokens[i].text in (",", ";"):
            return i
        if is_finite(tokens[i]):
            if not within:
                return i
            within -= 1
    return None


def _second_verb(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """The finite verb behind the one of a relative clause that no comma ends."""
    seen = False
    for i in range(at + 1, end):
        if tokens[i].tag in ("CJS", "CJT", "PNQ", "DTQ", "CJC") or tokens[i].text in (",", ";"):
            return None
        if is_finite(tokens[i]):
            if seen:
                return i
            seen = True
    return None


def opens_relative(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether "who …", "of which …" begins at a token."""
    ruled = at + 1 < end and tokens[at].tag in ("PRP", "PRF")
    return tokens[at + ruled].tag in RELATIVIZERS


def _behind_commas(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """Behind an apposition, a relative or participle clause between commas."""
    inner = at + 1
    if inner >= end:
        return None
    first = tokens[inner]
    owed = opens_relative(tokens, inner, end) or first.tag == "AVQ"
    begins = owed or first.tag in (
        *NOUNS,
        "AT0",
        "DPS",
        "AJ0",
        "VVN",
        "VVG",
        "PRP",
        "CRD",
        "AV0",
        "AJS",
        "CJS",
        "DT0",
    )
    if not begins or (first.tag == "CJS" and not owed and first.text.lower() not in ("as", "like", "though")):
        return None
    finite = openers = 0
    for i in range(inner, end):
        token = tokens[i]
        openers += token.tag in ("PNQ", "DTQ", "AVQ", "CJT")
        finite += is_finite(token) and not is_reduced(tokens, i, end)
        if token.text == ";" or finite > openers:
            return None
        ends = token.text == "," and i > inner and finite == openers
        if ends and adverbs_to_verb(tokens, i + 1, end) is not None:
            return i + 1
    return None


def _behind_list(tokens: Sequence[Token], at: int, end: int) -> int | None:
    """ "Rome, Paris and Vienna": behind the last of several nouns."""
    here = at
    for _ in range(12):
        joined = tokens[here].text.lower() in ("and", "or")
        if tokens[here].text == "," and here + 1 < end and tokens[here + 1].text in ("and", "or"):
            joined, here = True, here + 1
        if not joined and tokens[here].text != ",":
            return None
        noun = phrase_at(tokens, here + 1, end) if here + 1 < end else None
        if noun is None or noun.preposition or noun.range.last >= end:
            return None
        here = noun.range.last
        if joined:
            return here
    return None


def own_words(tokens: Sequence[Token], first: int, end: int) -> int:
    """Up to where the words behind a verb are the clause's own, and not those of a clause, an infinitive
    or a participle within it."""
    for i in range(first, end):
        token = tokens[i]
        if is_finite(token):
            reduced = i > first and tokens[i - 1].tag in NOUNS and _may_be_participle(tokens, i, end)
            return i if reduced else first
        if token.tag in _OPENERS and not (token.tag == "CJS" and token.text.lower() == "as"):
            return i - 1 if i > first and preposition_at(tokens, i - 1, end) else i
        if token.tag == "VVG" and _is_verbal(tokens, i, first):
            return i - 1 if i > first and tokens[i - 1].tag in ("PRP", "PRF") else i
        if token.tag == "VVN" and i > first and (tokens[i - 1].tag in NOUNS or tokens[i - 1].text == ","):
            return i
    return end


def embedded_before(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a clause within the clause begins between two tokens."""
    return any(
        t.tag in _OPENERS and not (t.tag == "CJS" and t.text.lower() == "as" and not _opens(tokens, n))
        for n, t in enumerate(tokens[first:at], first)
    )


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether "as" begins a clause: "as stocks and bonds fell"."""
    return at > 0 and tokens[at - 1].text == "," and tokens[at + 1].tag in (*NOUNS, "AT0", "PNP")


def _is_verbal(tokens: Sequence[Token], at: int, first: int) -> bool:
    """ "by scoring", ", making", "men working", not "the defending champion"."""
    before = tokens[at - 1]
    return at > first and (before.tag in ("PRP", "PRF", *NOUNS) or before.text == ",")
