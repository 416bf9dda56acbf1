"""What a question asks for, in its clause: the chunk round a mention and the words that go with it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgen.text.clauses import Chunk, Clause, Kind, Range
from quizgen.text.german.chunks import NOUNS, QUOTES
from quizgen.text.german.parts import opens_relative
from quizgen.text.german.which import MEASURED, OF_MEASURE
from quizgen.text.german.words import MONTHS, PREFIXES, WEEKDAYS
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Token

_TIME_HEADS = MONTHS | frozenset("jahr jahre tag monat woche uhr".split())

# Said of what is asked: gone with it, or too much to leave out.
_FOCUS = frozenset("erst bereits schon noch nur genau gerade eben ausgerechnet allein".split())
_NARROWING = frozenset(
    "auch spätestens frühestens insbesondere allem etwa beispielsweise sogar ebenfalls".split()
)

_SOME = frozenset("einem einer einigen mehreren zwei drei".split())


@dataclass(frozen=True, slots=True)
class Asked:
    """A mention in the chunk that holds it.

    `lead` is what stands in the chunk between preposition and mention, `hedge` the part of it that
    qualifies the mention; `tail` is what follows the mention in the chunk. `taken` are the indices that
    the question does without.
    """

    tokens: Sequence[Token]
    clause: Clause
    mention: Mention
    chunk: Chunk
    lead: Range
    tail: Range
    taken: frozenset[int]
    in_front: bool
    attached_to: Chunk | None  # the phrase just before, of which the chunk may be an attribute
    verb_lemma: str

    @property
    def is_subject(self) -> bool:
        return self.chunk in (self.clause.subject, self.clause.antecedent)

    @property
    def names_head(self) -> bool:
        """Whether the chunk is about the mention, and not "in the south of" it or "its" anything."""
        return self.mention.first <= self.chunk.head < self.mention.last

    @property
    def other_subject(self) -> bool:
        """Whether the subject is certainly something else."""
        owner = self.clause.subject or self.clause.antecedent
        return owner is not None and owner != self.chunk


def find_asked(tokens: Sequence[Token], clause: Clause, mention: Mention) -> Asked | None:
    """None where the mention is part of something that cannot be taken out of the clause."""
    chunk = _chunk_of(clause, mention)
    if chunk is None or mention.last > chunk.range.last:
        return None
    chunk = _cut(tokens, chunk, mention)
    if clause.after.holds(chunk.range) and clause.after and tokens[clause.after.first].text == ",":
        return None
    whole = mention.value.type == "period" and mention.first == chunk.range.first  # "zwischen 1990 und 1998"
    lead = Range(chunk.inner.first, chunk.inner.first if whole else mention.first)
    tail = Range(mention.last, chunk.range.last)
    if lead.first > lead.last:
        return None
    hedge = len(mention.hedge.split())
    if hedge and lead.first > mention.first - hedge >= chunk.range.first - 3 and not chunk.preposition:
        lead = Range(mention.first - hedge, mention.first)  # "mehr als 100": "mehr als" is before the chunk
    if "über" in mention.hedge.split() and chunk.preposition == "über":
        chunk = replace(chunk, preposition="", range=chunk.range)
    if _joined(tokens, clause, chunk, lead):
        return None
    taken = _taken(tokens, clause, chunk, mention, min(chunk.range.first, lead.first))
    if taken is None or _goes_on(tokens, clause, chunk, taken):
        return None
    in_front = (chunk.range.last <= clause.verb and clause.kind is Kind.MAIN) or chunk == clause.antecedent
    event = mention.value.type == "place" and _is_of_event(tokens, clause, chunk)
    return Asked(
        tokens, clause, mention, chunk, lead, tail, frozenset(taken), in_front and not event,
        None if event else _attached_to(tokens, clause, chunk), verb_lemma(tokens, clause),
    )  # fmt: skip


def _is_of_event(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> bool:
    """ "Bei einem Unfall von Wanderern in Graz wurden …": where that was is where it happened."""
    if chunk.preposition not in ("in", "auf", "an") or clause.kind is not Kind.MAIN:
        return False
    first = chunk
    while near := next((c for c in clause.chunks if c.range.last == first.range.first), None):
        if near.preposition == "bei":
            return tokens[near.head].tag == "NN" and tokens[near.range.first + 1].text in _SOME
        if near.preposition not in ("von", "mit", "auf", "gegen"):
            return False
        first = near
    return False


def _taken(
    tokens: Sequence[Token], clause: Clause, chunk: Chunk, mention: Mention, first: int
) -> set[int] | None:
    """What the question does without: the chunk from `first` on and what hangs on it; None where a word
    before it narrows what is said."""
    focus = tokens[first - 1].text.lower() if first > clause.range.first else ""
    if focus in _NARROWING:
        return None
    taken = set(range(first, chunk.range.last)) | _said_of_it(tokens, clause, chunk)
    measure = measure_before(tokens, clause, chunk)
    taken |= set(measure.range.indices) if measure else set()
    if mention.value.type == "person":
        taken |= _home(tokens, clause, chunk)
    if focus in _FOCUS and first - 1 != clause.verb:
        taken.add(first - 1)
    if measured(tokens, chunk, mention):
        taken.add(chunk.range.last)
    return taken


def measured(tokens: Sequence[Token], chunk: Chunk, mention: Mention) -> bool:
    """Whether the adjective behind a measure goes with it: "41 Meter hoch"."""
    behind = tokens[chunk.range.last].text if chunk.range.last < len(tokens) else ""
    kind = mention.value.type
    return kind in ("quantity", "duration") and not chunk.preposition and behind in MEASURED


def measure_before(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> Chunk | None:
    """ "in der Höhe" of "in der Höhe von fünf Euro", "im Alter" of "im Alter von 81 Jahren"."""
    near = next((c for c in clause.chunks if c.range.last == chunk.range.first), None)
    if near is None or chunk.preposition != "von" or near.preposition != "in":
        return None
    return near if tokens[near.head].text in OF_MEASURE else None


def _cut(tokens: Sequence[Token], chunk: Chunk, mention: Mention) -> Chunk:
    """ "gegen Norwegen | Klage": a name and the noun of another phrase run together."""
    last = mention.last
    name = tokens[last - 1]
    runs_on = last < chunk.range.last and tokens[last].tag == "NN" and name.tag == "NE"
    if (
        not runs_on
        or name.text.endswith("s")
        or mention.value.type not in ("person", "place", "organisation")
    ):
        return chunk
    if any(tokens[i].tag not in ("ART", "ADJ(A)", "NN") for i in range(chunk.inner.first, mention.first)):
        return chunk
    return replace(chunk, range=Range(chunk.range.first, last), head=last - 1)


def _chunk_of(clause: Clause, mention: Mention) -> Chunk | None:
    chunks = (*clause.chunks, *((clause.antecedent,) if clause.antecedent else ()))
    return next((c for c in chunks if c.range.first <= mention.first < c.range.last), None)


def _joined(tokens: Sequence[Token], clause: Clause, chunk: Chunk, lead: Range) -> bool:
    """Whether the chunk is one of several, or stands in a comparison."""
    before, after = min(chunk.range.first, lead.first) - 1, chunk.range.last
    previous = tokens[before].text.lower() if before >= clause.range.first else ""
    following = tokens[after].text.lower() if after < clause.range.last else ""
    if clause.kind is Kind.RELATIVE and chunk == clause.antecedent:
        previous, following = tokens[before].text.lower() if before >= 0 else "", ""
    joining: tuple[str, ...]
    joining = (
        "und",
        "oder",
        "sowie",
        "bzw.",
        "als",
        "wie",
        "/",
        "-",
        "–",
        "bis",
        "statt",
        "nicht",
        "weder",
        "noch",
    )
    return previous in joining or following in ("und", "oder", "sowie", "bzw.", "/", "-", "–", "bis", "als")


def _said_of_it(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> set[int]:
    """A relative clause between commas right behind a name belongs to it alone."""
    at = chunk.range.last
    if chunk == clause.antecedent or at + 2 >= len(tokens) or tokens[at].text != ",":
        return set()
    opens = tokens[at + 1].tag in ("PRELS", "PRELAT", "APPR") or tokens[at + 1].text in ("der", "die", "das")
    if tokens[chunk.head].tag != "NE" or not opens:
        return set()
    last = min(clause.range.last + 1, len(tokens))
    for end in range(at + 1, last):
        if tokens[end].text not in (",", ".") or not tokens[end - 1].tag.endswith("(FIN)"):
            continue
        if tokens[end].text == "." or not opens_relative(tokens, end + 1):
            return set(range(at, end + (tokens[end].text == ",")))
    return set()


def _home(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> set[int]:
    """ "Anna Muster vom Institut für Wetter": where a person belongs to goes with the name."""
    found: set[int] = set()
    last = chunk.range.last
    for near in clause.chunks:
        if near.range.first == last and (
            near.preposition in ("von", "aus") or (found and near.preposition == "für")
        ):
            if chunk.preposition or tokens[near.range.first].text.lower() == "von":
                break
            found.update(near.range.indices)
            last = near.range.last
    return found


def _goes_on(tokens: Sequence[Token], clause: Clause, chunk: Chunk, taken: set[int]) -> bool:
    """A comma right behind what is asked begins something that would hang in the air."""
    at = chunk.range.last
    if chunk == clause.antecedent or at >= clause.range.last or at in taken:
        return False
    first = tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at].text == "," and first is not None:
        return first.tag not in ("KOUS", "KOUI") and at != clause.verb - 1
    return tokens[at].text in (",", "(", "–", ":") or tokens[at].text in QUOTES


def _attached_to(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> Chunk | None:
    near = next((c for c in clause.chunks if c.range.last == chunk.range.first), None)
    before = chunk.range.first - 1
    if near is None and before > clause.verb and tokens[before].tag in NOUNS:
        return replace(chunk, range=Range(before, before + 1), head=before)
    if near is None or (near.range.first < clause.verb < chunk.range.first and clause.kind is Kind.MAIN):
        return None
    head = tokens[near.head]
    time = head.text.lower() in WEEKDAYS | _TIME_HEADS or (head.text.isdigit() and len(head.text) == 4)
    named = head.tag == tokens[near.range.last - 1].tag == "NE" and near.preposition in (
        "",
        "in",
        "an",
        "auf",
    )
    return None if time or named else near


def verb_lemma(tokens: Sequence[Token], clause: Clause) -> str:
    """The infinitive of the full verb, its separated prefix in front."""
    closing = [i for i in clause.rest.indices if tokens[i].tag.startswith("VV")]
    if closing:
        return tokens[closing[0]].lemma.lower()
    prefix = next((tokens[i].text for i in clause.rest.indices if tokens[i].tag == "PTKVZ"), "")
    lemma = tokens[clause.verb].lemma.lower()
    return lemma if lemma.startswith(prefix) and prefix in PREFIXES else prefix + lemma
