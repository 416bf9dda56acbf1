"""What a question asks for, in its clause: the phrase round a mention and the words that go with it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from quizgen.text.clauses import Chunk, Clause, Kind, Range
from quizgen.text.english.chunks import NOUNS, phrase_at, preposition_at
from quizgen.text.english.fields import is_finite, opens_relative, own_words
from quizgen.text.english.verbs import base_of
from quizgen.text.english.which import MEASURED
from quizgen.text.english.words import MONTHS, QUOTES, TIME_NOUNS
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Token
from quizgen.values.names import Place

_JOINING = frozenset(("and", "or", "&", "/", "–", "-", "but", "nor"))
_BEFORE = frozenset(
    ("and", "or", "&", "/", "–", "nor", "than", "like", "not", "as", "between", "neither", "either")
)
_FOCUS = frozenset("only first exactly just already".split())
_COMPARING = frozenset("twice half more less up down well far almost nearly roughly about slightly".split())
_FIGURES = ("number", "percent", "money", "quantity", "duration")
_NARROWING = frozenset("especially particularly mainly mostly including even also notably".split())


class Where(Enum):
    FRONT = auto()
    SUBJECT = auto()
    AFTER = auto()


@dataclass(frozen=True, slots=True)
class Asked:
    """A mention in the phrase that holds it.

    `lead` is what stands in the phrase between preposition and mention; `tail` is what follows the mention
    in it. `taken` are the indices that the question does without; `near` is the phrase just before, of
    which this one may be an attribute.
    """

    tokens: Sequence[Token]
    clause: Clause
    mention: Mention
    chunk: Chunk
    lead: Range
    tail: Range
    taken: frozenset[int]
    place: Where
    near: Chunk | None

    @property
    def kind(self) -> str:
        return self.mention.value.type

    @property
    def names_head(self) -> bool:
        """Whether the phrase is about the mention, and not about something of it."""
        return self.mention.first <= self.chunk.head < self.mention.last

    @property
    def verb(self) -> str:
        """The base form of the full verb; empty where its spelling leaves a doubt."""
        return full_verb(self.tokens, self.clause)

    @property
    def passive(self) -> bool:
        return is_passive(self.tokens, self.clause)

    @property
    def at_verb(self) -> bool:
        """Whether the phrase follows the verb with at most adverbs between: not as "Oxford" does in "left
        Clare College, Oxford"."""
        apart = self.tokens[self.chunk.range.first - 1].text == ","
        return self.place is Where.AFTER and self.near is None and not apart


def full_verb(tokens: Sequence[Token], clause: Clause) -> str:
    at = clause.rest.last - 1 if clause.rest else clause.verb
    if tokens[at].tag in ("VVG", "VBG"):
        return tokens[at].lemma.lower()
    following = tokens[clause.rest.last] if clause.rest.last < len(tokens) else None
    adjective = tokens[at].tag.startswith("VB") and following and following.tag == "AJ0"
    if adjective and following and following.text.endswith("ed"):
        return base_of(replace(following, tag="VVN")) or ""
    return base_of(tokens[at]) or tokens[at].lemma.lower()


def is_passive(tokens: Sequence[Token], clause: Clause) -> bool:
    group = [tokens[clause.verb], *(tokens[i] for i in clause.rest.indices)]
    return group[-1].tag == "VVN" and any(t.tag.startswith("VB") for t in group)


def find_asked(tokens: Sequence[Token], clause: Clause, mention: Mention) -> Asked | None:
    """None where the mention is part of something that cannot be taken out of the clause."""
    chunk = _chunk_of(tokens, clause, mention)
    if chunk is None:
        return None
    place = _place(clause, chunk)
    if place is None or _is_joined(tokens, clause, chunk):
        return None
    lead = Range(chunk.inner.first, max(mention.first, chunk.inner.first))
    hedge = len(mention.hedge.split())
    first = min(chunk.range.first, mention.first - hedge) if hedge else chunk.range.first
    if first < chunk.range.first and not chunk.preposition:
        lead = Range(first, mention.first)
    tail = Range(mention.last, chunk.range.last)
    if _is_apposed(tokens, clause, chunk, mention):
        return None
    taken = set(range(first, chunk.range.last)) | _appositions(tokens, clause, chunk, mention)
    before = tokens[first - 1].text.lower() if first > clause.range.first else ""
    if before in _NARROWING:
        return None
    if before in _FOCUS and place is not Where.SUBJECT and tokens[first - 1].tag in ("AV0", "ORD"):
        taken.add(first - 1)
    if place is Where.SUBJECT and clause.subject is not None:
        taken.update(clause.subject.range.indices)
    if measured(tokens, chunk, mention):
        taken.add(chunk.range.last)
    near = _near(tokens, clause, chunk) if place is Where.AFTER else None
    return Asked(tokens, clause, mention, chunk, lead, tail, frozenset(taken), place, near)


def measured(tokens: Sequence[Token], chunk: Chunk, mention: Mention) -> bool:
    """Whether the adjective behind a measure goes with it: "41 metres high"."""
    behind = tokens[chunk.range.last].text.lower() if chunk.range.last < len(tokens) else ""
    kind = mention.value.type
    return kind in ("quantity", "duration") and not chunk.preposition and behind in MEASURED


def _chunk_of(tokens: Sequence[Token], clause: Clause, mention: Mention) -> Chunk | None:
    chunks: tuple[Chunk, ...] = (*clause.chunks, *((clause.antecedent,) if clause.antecedent else ()))
    found: Chunk | None = next((c for c in chunks if c.range.first <= mention.first < c.range.last), None)
    if found is None:
        return _made(tokens, clause, mention)
    if mention.last > found.range.last:
        return replace(found, range=Range(found.range.first, mention.last), head=mention.last - 1)
    return found


def _made(tokens: Sequence[Token], clause: Clause, mention: Mention) -> Chunk | None:
    """A phrase made of the mention itself, where its words have unusual tags."""
    own = Range(clause.after.first, own_words(tokens, clause.after.first, clause.after.last))
    if mention.first not in own:
        return None
    first, last = mention.first, mention.last
    before = first - 1
    said = tokens[before].text.lower() if preposition_at(tokens, before, first) == 1 else ""
    behind = phrase_at(tokens, last, own.last) if last < own.last else None
    if behind and not behind.preposition and tokens[last].tag in NOUNS:
        last = behind.range.last
    return Chunk(Range(before if said else first, last), mention.last - 1, frozenset(), preposition=said)


def _place(clause: Clause, chunk: Chunk) -> Where | None:
    if clause.kind is Kind.RELATIVE and chunk == clause.antecedent:
        return Where.SUBJECT
    if clause.front.holds(chunk.range):
        return Where.FRONT
    if clause.after.holds(chunk.range):
        return Where.AFTER
    subject = clause.subject
    begins = subject is not None and chunk.range.first == subject.range.first
    return Where.SUBJECT if begins else None


def _is_joined(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> bool:
    """Whether the phrase is one of several, or stands in a comparison."""
    before, after = chunk.range.first - 1, chunk.range.last
    if before > clause.range.first and tokens[before].text.lower() in _BEFORE:
        return True
    ends = clause.subject.range.last if clause.subject and chunk.range.first in clause.subject.range else None
    last = ends or (clause.front.last if clause.front.holds(chunk.range) else clause.after.last)
    if clause.kind is Kind.RELATIVE and chunk == clause.antecedent:
        return after < len(tokens) and tokens[after].text in _JOINING
    if after >= last:
        return False
    if tokens[after].text.lower() in _JOINING:
        return True
    if tokens[after].text != ",":
        return False
    return _is_list(tokens, after, last)


def _is_list(tokens: Sequence[Token], comma: int, last: int) -> bool:
    """ "Rome, Paris and Vienna" behind the first comma."""
    at = comma
    while at + 1 < last and tokens[at].text == ",":
        if tokens[at + 1].tag == "CJC":
            return tokens[at + 1].text.lower() in ("and", "or")
        noun = phrase_at(tokens, at + 1, last)
        if noun is None or noun.range.last >= last:
            return False
        at = noun.range.last
        if tokens[at].tag == "CJC" and at < last:
            return True
    return False


def _appositions(tokens: Sequence[Token], clause: Clause, chunk: Chunk, mention: Mention) -> set[int]:
    """ "Bremen, Germany,", "Karl Huber, a painter,": what says more of a name goes with it."""
    at, last = chunk.range.last, clause.after.last
    if at not in clause.after or tokens[at].text != ",":
        return set()
    noun = phrase_at(tokens, at + 1, last) if at + 1 < last else None
    figures = mention.value.type in _FIGURES and clause.after.last == last
    if figures and at + 1 < last and tokens[at + 1].text.lower() in _COMPARING:
        return set(range(at, last))  # ", twice as many as before"
    if noun is None or noun.preposition:
        return set()
    end = noun.range.last
    if mention.value.type not in ("place", "person", "organisation"):
        told = tokens[noun.range.first].tag == "AT0" and clause.after.last == last
        return set(range(at, last)) if told and mention.value.type in _FIGURES else set()
    if isinstance(mention.value, Place) and tokens[noun.head].tag != "NP0":
        return set()
    while end < last and preposition_at(tokens, end, last) and tokens[noun.range.first].tag == "AT0":
        more = phrase_at(tokens, end, last)
        if more is None:
            return set()
        end = more.range.last
    if end < last and tokens[end].text != ",":
        return set() if not preposition_at(tokens, end, last) else set(range(at, end))
    return set(range(at, min(_behind_relatives(tokens, end, last) + 1, last)))


def _behind_relatives(tokens: Sequence[Token], comma: int, last: int) -> int:
    """The comma that ends the relative clauses which begin at this one, or `last`."""
    while comma + 1 < last and opens_relative(tokens, comma + 1, last):
        commas = (n for n in range(comma + 2, last) if tokens[n].text == ",")
        comma = next((n for n in commas if any(map(is_finite, tokens[comma + 2 : n]))), last)
    return comma


def _is_apposed(tokens: Sequence[Token], clause: Clause, chunk: Chunk, mention: Mention) -> bool:
    """ "launched Aris, a channel run by a bank": what is left without the name seems to be the object."""
    at = chunk.range.last
    if at + 1 not in clause.after or tokens[at].text != "," or tokens[at + 1].tag != "AT0":
        return False
    return at not in _appositions(tokens, clause, chunk, mention)


def _near(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> Chunk | None:
    near = next((c for c in clause.chunks if c.range.last == chunk.range.first), None)
    if near is None or not clause.after.holds(near.range):
        before = chunk.range.first - 1
        if before in clause.after and (tokens[before].tag in NOUNS or tokens[before].text in QUOTES):
            return replace(chunk, range=Range(before, before + 1), head=before, preposition="")
        return None
    head = tokens[near.head].text.lower()
    is_time = head in TIME_NOUNS or head in MONTHS or (head.isdigit() and len(head) == 4)
    return None if is_time else near
