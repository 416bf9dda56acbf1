"""English sentences as clauses: what stands in front, the subject, the verb group, and what follows.

In the shared terms (quizgen.text.clauses) `front` is what stands before the subject, `middle` the adverbs
between it and the finite verb, `rest` the other words of the verb group, `after` all that follows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.text.clauses import Clause, Kind, Range
from quizgen.text.english.chunks import NOUNS, find_chunks, phrase_at, preposition_at
from quizgen.text.english.fields import (
    Subject,
    adverbs_to_verb,
    embedded_before,
    is_finite,
    opens_relative,
    own_words,
    subject_at,
    verb_group,
)
from quizgen.text.english.fronts import subject_begins
from quizgen.text.english.retagging import retagged
from quizgen.text.english.verbs import pasts
from quizgen.text.english.words import CONNECTIVES, MONTHS, QUOTES, SAYING
from quizgen.text.tokens import Sentence, Token

_LONGEST = 90  # tokens of a sentence that is worth understanding
_JOINING = ("and", "but", "or", "yet", "so", "nor")
_MOST = 6  # main clauses of a sentence
_ALIKE = (("VVD", "VVD"), ("VVD", "VVN"), ("VVZ", "VVZ"))
_OBJECTS = ("AT0", "DPS", "NP0", "CRD", "DT0")
# What these begin only adds to the clause, and a question can do without.
_ADDING = frozenset("while whereas although though where".split())
_CLAIMING = frozenset("say claim argue insist believe think estimate predict".split())  # mostly a clause
_CONTRASTING = frozenset("while whereas although though".split())


@dataclass(frozen=True, slots=True)
class _End:
    """Where a clause ends; what follows begins at `next` and shares the subject, or has its own."""

    last: int
    next: int | None = None
    shared: bool = False
    broken: bool = False  # two verbs with one object: no clause by itself


def analyse(sentence: Sentence) -> tuple[Clause, ...]:
    """The clauses of a sentence that are understood, main clauses and relative clauses, in order.

    >>> from quizgen.text.tagging import tag
    >>> from quizgen.model import Lang
    >>> found = analyse(Sentence(tag("In 1998 Huber, who lives in Rome, opened a museum.", Lang.EN), 0))
    >>> [clause.kind.value for clause in found]
    ['main', 'relative']
    """
    return sentence.once(_analysed)


def _analysed(sentence: Sentence) -> tuple[Clause, ...]:
    tokens = retagged(sentence)
    if not 4 <= len(tokens) <= _LONGEST or tokens[-1].text != "." or not _is_plain(tokens):
        return ()
    found = [*_mains(tokens), *_relatives(tokens)]
    return tuple(sorted(found, key=lambda clause: clause.range.first))


def _is_plain(tokens: Sequence[Token]) -> bool:
    """Whether nothing stands in it that would need another reading: dashes, colons, open brackets."""
    opened = sum(t.text in "([" for t in tokens)
    spaced = any(
        t.text in ("–", "—", "-") and 0 < n < len(tokens) - 1 and tokens[n - 1].end < t.start
        for n, t in enumerate(tokens)
    )
    marks = [t.text for t in tokens]
    return (
        opened == sum(t.text in ")]" for t in tokens) and not spaced and "—" not in marks and ":" not in marks
    )


def _mains(tokens: Sequence[Token]) -> Iterator[Clause]:
    end = len(tokens) - 1
    at: int | None = 0
    shared: Subject | None = None
    for _ in range(_MOST):
        if at is None or at >= end:
            return
        clause, stop, subject = _main(tokens, at, end, shared)
        if clause is None:
            return
        yield clause
        at, shared = stop.next, subject if stop.shared else None


def _main(
    tokens: Sequence[Token], first: int, end: int, shared: Subject | None
) -> tuple[Clause | None, _End, Subject | None]:
    nothing = (None, _End(end), None)
    begin = _behind_connective(tokens, first, end)
    if shared:
        verb = adverbs_to_verb(tokens, _behind_phrases(tokens, begin, end), end)
        if verb is None:
            return nothing
        subject, front, middle = shared, Range(begin, begin), Range(begin, verb)
    else:
        at = subject_begins(tokens, begin, end)
        own = subject_at(tokens, at, end) if at is not None else None
        if own is None:
            return nothing
        subject, verb = own, own.verb
        front, middle = Range(begin, own.chunk.range.first), Range(own.chunk.range.last, verb)
    if is_quoted(tokens, verb):
        return nothing
    rest = _with_second(tokens, verb_group(tokens, verb, end), end)
    behind = rest.last
    stop = _end(tokens, behind, end, Range(verb, rest.last))
    if stop.broken:
        return nothing
    after = Range(behind, _without_addition(tokens, behind, stop.last))
    own_last = own_words(tokens, behind, after.last)
    chunks = (
        *find_chunks(tokens, front),
        *(() if shared else find_chunks(tokens, subject.chunk.range)),
        *find_chunks(tokens, Range(behind, own_last)),
    )
    clause = Clause(
        Kind.MAIN, Range(first, stop.last), Range(first, begin), front, verb, middle, rest, after, chunks,
        subject.chunk,
    )  # fmt: skip
    return clause, stop, subject


def _with_second(tokens: Sequence[Token], rest: Range, end: int) -> Range:
    """ "designed and built", "was designed and built": two verbs with all else in common."""
    last, second = rest.last - 1, rest.last + 1
    if second + 1 >= end or tokens[rest.last].text != "and":
        return rest
    tag, alike, after = tokens[last].tag, tokens[second].tag, tokens[second + 1].tag
    past = tokens[second].text.lower() in pasts()
    active = not rest and ((tag, alike) in _ALIKE) and (after in _OBJECTS or (past and after in NOUNS))
    passive = tag == "VVN" and alike in ("VVN", "VVD") and not past
    goes_on = after not in ("PUN", "CJC", "TO0", "CJT")
    return Range(rest.first, second + 1) if (active or passive) and goes_on else rest


def is_quoted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token stands between quotation marks."""
    return sum(tokens[i].text in QUOTES for i in range(at)) % 2 == 1


def _behind_connective(tokens: Sequence[Token], first: int, end: int) -> int:
    """Behind "And", "However,", ", and" at the beginning of a clause."""
    at = first
    joins = tokens[at].tag == "CJC" and tokens[at].text.lower() in _JOINING
    if joins or (at > 0 and tokens[at].text in _CONTRASTING):
        at += 1
    if at < end and tokens[at].text.lower() in CONNECTIVES:
        at += 1
        at += at < end and tokens[at].text == ","
    return at


def _behind_phrases(tokens: Sequence[Token], at: int, end: int) -> int:
    """Behind "in 1998" between "and" and a verb that shares its subject."""
    here = at + (tokens[at].text == ",")
    while here < end and preposition_at(tokens, here, end):
        phrase = phrase_at(tokens, here, end)
        if phrase is None:
            return at
        here = phrase.range.last
    here += here < end and tokens[here].text == ","
    return here if adverbs_to_verb(tokens, here, end) is not None else at


def _end(tokens: Sequence[Token], first: int, end: int, group: Range) -> _End:
    """Where the clause ends whose words behind the verb begin at `first`."""
    for i in range(first, end):
        token = tokens[i]
        if token.text == ";":
            return _End(i, i + 1)
        if token.text in _CONTRASTING and tokens[i - 1].text == ",":
            start = subject_begins(tokens, i + 1, end)
            if start == i + 1 and subject_at(tokens, start, end):
                return _End(i - 1, i)
        if token.tag != "CJC" or token.text.lower() not in _JOINING or is_quoted(tokens, i):
            continue
        if i == first:
            return _End(end, broken=True)
        comma = tokens[i - 1].text == ","
        inside = embedded_before(tokens, first, i) or _is_claim(tokens, first, i, group)
        last = i - 1 if comma else i
        if inside and not comma:
            continue
        begin = _behind_connective(tokens, i, end)
        verb = adverbs_to_verb(tokens, _behind_phrases(tokens, begin, end), end) if begin < end else None
        if verb is not None:
            if inside:
                return _End(end)
            if _is_row_of_verbs(tokens, first, last):
                return _End(end, broken=True)
            passive = _may_share_auxiliary(tokens, verb, group)
            return _End(last) if passive else _End(last, i, shared=True)
        if not inside and _goes_on(tokens, begin, end, group):
            return _End(last)
        start = subject_begins(tokens, begin, end) if begin < end else None
        if start is not None and subject_at(tokens, start, end):
            pair = _pair_begins(tokens, first, i)
            return _End(pair - 1) if pair else _End(last, i)
    return _End(end)


def _is_row_of_verbs(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "burned the mill, killed two men | and fled": two of three are no clause."""
    return any(
        tokens[n].text == ","
        and tokens[n + 1].tag in ("VVD", "VVN")
        and tokens[n + 2].tag in (*_OBJECTS, *NOUNS, "AJ0")
        for n in range(first, last - 2)
    )


def _is_claim(tokens: Sequence[Token], first: int, last: int, group: Range) -> bool:
    """ "said she had left | and had found work", "said the merger of Shell | and Total would fail": a clause
    without "that" goes on."""
    verb = tokens[group.last - 1].lemma.lower()
    if any(map(is_finite, tokens[first:last])):
        return verb in SAYING
    return verb in _CLAIMING and tokens[last - 1].text != ","


def _pair_begins(tokens: Sequence[Token], first: int, at: int) -> int | None:
    """Where ", and British and French troops landed" begins, if the second "and" stands at a token."""
    before = at - 1
    while before > first and tokens[before].tag in ("AJ0", "NN0", "NN1", "NN2", "NP0"):
        before -= 1
    opens = tokens[before].tag == "CJC" and tokens[before - 1].text == ","
    return before if first < before < at - 1 and opens else None


def _may_share_auxiliary(tokens: Sequence[Token], verb: int, group: Range) -> bool:
    """ "was built in Rome and opened by the queen": passive or not, nobody knows."""
    word, last = tokens[verb], tokens[group.last - 1]
    passive = last.tag == "VVN" and len(group.indices) > 1 and last.text != "born"
    return passive and word.tag == "VVD" and word.text.lower() not in pasts()


def _goes_on(tokens: Sequence[Token], at: int, end: int, group: Range) -> bool:
    """ "was built in 1998 and sold in 2001", "will sing and dance": the second verb shares the first."""
    while at < end and tokens[at].tag == "AV0":
        at += 1
    last = tokens[group.last - 1].tag
    return at < end and last in ("VVN", "VVI", "VVG") and tokens[at].tag == last


def _without_addition(tokens: Sequence[Token], first: int, last: int) -> int:
    """Without what only adds to the end of the clause: ", who …", ", making …", ", while …"."""
    for i in range(first, last - 1):
        if tokens[i].text != "," or is_quoted(tokens, i):
            continue
        following = tokens[i + 1]
        adds = following.text in _ADDING or opens_relative(tokens, i + 1, last)
        if (adds or following.tag == "VVG") and _to_the_end(tokens, i + 1, last):
            return i
    return last


def _to_the_end(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether no comma behind the addition could end it and go on with the clause."""
    finite = 0
    for i in range(first, last):
        finite += is_finite(tokens[i])
        if tokens[i].text == "," and i + 1 < last and tokens[i + 1].tag in ("PRP", "TO0", "CJS", "AV0"):
            return False
    return True


def _relatives(tokens: Sequence[Token]) -> Iterator[Clause]:
    """Clauses between commas whose pronoun is their subject: ", who lives in Rome,"."""
    end = len(tokens) - 1
    commas = (
        i for i in range(1, end - 2) if tokens[i].text == "," and tokens[i + 1].text in ("who", "which")
    )
    begins = [i for i in commas if not is_quoted(tokens, i)]
    chunks = find_chunks(tokens, Range(0, end)) if begins else ()
    for i in begins:
        noun = next((c for c in chunks if c.range.last == i), None)
        verb = adverbs_to_verb(tokens, i + 2, end)
        person = tokens[i + 1].text == "who"
        if noun is None or verb is None or (noun.preposition and not person):
            continue
        if noun.range.first and tokens[noun.range.first - 1].tag == "CJC":
            continue
        if (
            tokens[i - 1].text.lower() in MONTHS
            or noun.head != i - 1
            or not tokens[noun.head].text[:1].isupper()
        ):
            continue
        rest = verb_group(tokens, verb, end)
        last = next((n for n in range(rest.last, end) if tokens[n].text in (",", ";")), end)
        stop = _end(tokens, rest.last, last, Range(verb, rest.last))
        if stop.broken:
            continue
        own = Range(rest.last, own_words(tokens, rest.last, stop.last))
        yield Clause(
            Kind.RELATIVE, Range(i + 1, stop.last), Range(i + 1, i + 2), Range(i + 2, i + 2), verb,
            Range(i + 2, verb), rest, Range(rest.last, stop.last), find_chunks(tokens, own), None, noun,
        )  # fmt: skip


def says(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the clause tells what somebody said."""
    group = [clause.verb, *clause.rest.indices]
    return any(tokens[i].lemma.lower() in SAYING for i in group)
