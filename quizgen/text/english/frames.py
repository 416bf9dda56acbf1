"""English clauses as frames: the verb, its arguments, and the words that a statement must not lose."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.text.clauses import Chunk, Clause, Kind, Number, Range
from quizgen.text.english.retagging import retagged
from quizgen.text.english.verbs import agrees_with, base_of
from quizgen.text.english.words import FINITE
from quizgen.text.frames import Argument, Frame, Role, Tense, Verb, Voice, joined
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence, Token

# Adverbs without which a statement says less, yet nothing else; those in -ly count among them.
_SPARE = frozenset(
    """also later then however soon together too already still though therefore thus meanwhile
    moreover furthermore instead indeed nevertheless nonetheless yet so both himself herself itself
    themselves personally again first there here now once elsewhere abroad immediately soon""".split()
)
# Adverbs that take something back.
_HEDGING = frozenset(
    """allegedly reportedly probably possibly nearly hardly barely scarcely rarely partly partially mainly
    mostly largely usually often sometimes only merely solely supposedly presumably apparently seemingly
    virtually potentially nominally temporarily purportedly ostensibly theoretically practically
    generally typically normally frequently regularly annually yearly monthly weekly daily occasionally
    approximately roughly exactly slightly narrowly falsely indirectly briefly almost currently
    exclusively originally formerly previously newly initially provisionally tentatively
    effectively hopefully likely unlikely early""".split()
)
_CONNECTING = frozenset("when while as because after before although though since whereas where".split())
_RELATIVE = frozenset("who which whose whom where".split())
_RELATIVE_OR_THAT = _RELATIVE | {"that"}
MEASURED = frozenset("long high tall wide deep old thick".split())  # behind a measure
_BE = ("VBD", "VBZ", "VBB")
_PARTICIPLES = ("VVN", "VBN", "VHN", "VDN")


def frame_of(clause: Clause, sentence: Sentence, mentions: Sequence[Mention]) -> Frame | None:
    """The frame of a clause; None for one without a certain subject, or whose words are somebody's."""
    tokens = retagged(sentence)
    verb = _verb(tokens, clause)
    subject = clause.antecedent if clause.kind is Kind.RELATIVE else clause.subject
    if clause.claimed is not None or subject is None:
        return None
    gone = (
        _subordinate(tokens, clause) | _asides(tokens, clause, subject, mentions) | _brackets(tokens, clause)
    )
    gone |= _tail(tokens, clause, mentions, verb.lemma)
    arguments = tuple(_arguments(tokens, clause, subject, mentions, gone))
    fields: tuple[Range, ...] = (clause.front, subject.range, clause.middle, clause.after)
    if clause.kind is Kind.RELATIVE:
        fields = (clause.middle, clause.after)
    known = gone | {i for a in arguments for i in a.range.indices}
    own = [i for field in fields for i in field.indices if i not in known]
    said = _predicate(tokens, clause, verb, own)
    loose = tuple(i for i in own if i != said and not _is_spare(tokens[i]))
    group = [tokens[i] for i in (*clause.middle.indices, clause.verb, *clause.rest.indices)]
    doubt = verb.doubt or ("a negation" if any(t.tag == "XX0" for t in group) else "")
    participle = verb.participle if said is None else tokens[said].text.lower()
    voice = verb.voice if said is None else Voice.STATE
    number = agrees_with(tokens[clause.verb])
    if verb.lemma == "be" and [tokens[i].text.lower() for i in subject.range.indices] == ["there"]:
        return _existential(
            Frame(tokens, clause, "exist", "", Voice.ACTIVE, verb.tense, False, arguments, loose, doubt, None)
        )
    return Frame(
        tokens, clause, verb.lemma, participle, voice, verb.tense, False, arguments, loose, doubt, number
    )


def _existential(frame: Frame) -> Frame:
    """ "There are X": X exist."""
    there, *others = frame.arguments
    first = next((a for a in others if a.role is Role.OBJECT), there)
    return replace(frame, arguments=tuple(replace(a, role=Role.SUBJECT) if a is first else a for a in others))


def _verb(tokens: Sequence[Token], clause: Clause) -> Verb:
    finite = tokens[clause.verb]
    group = [tokens[i] for i in clause.rest.indices if tokens[i].tag not in ("AV0", "XX0")]
    full = group[-1] if group else finite
    lemma = "be" if full.tag.startswith("VB") else base_of(full) or full.text.lower()
    past = Tense.PAST if finite.tag in ("VVD", "VBD", "VHD", "VDD") else Tense.PRESENT
    tags = [t.tag for t in group]
    if finite.tag == "VM0":
        return Verb(lemma, "", Voice.ACTIVE, past, "a modal verb")
    if any(tag in ("VVG", "VBG") for tag in tags):
        return Verb(lemma, "", Voice.ACTIVE, past, "something going on")
    if not group:
        return Verb(lemma, "", Voice.ACTIVE, past)
    participle = full.text.lower() if full.tag in _PARTICIPLES else ""
    if finite.tag in _BE:
        return Verb(lemma, participle, Voice.PASSIVE, past)
    lasting = lemma == "be" and any(tokens[i].text == "since" for i in clause.after.indices)
    if finite.tag in ("VHZ", "VHB") and lasting:
        return Verb(lemma, "", Voice.ACTIVE, Tense.PRESENT)  # "has been a member since 1995"
    if finite.tag.startswith("VH"):
        passive = tags[0] == "VBN" and len(tags) > 1
        return Verb(lemma, participle, Voice.PASSIVE if passive else Voice.ACTIVE, Tense.PAST)
    return Verb(lemma, "", Voice.ACTIVE, past)


def _predicate(tokens: Sequence[Token], clause: Clause, verb: Verb, own: Sequence[int]) -> int | None:
    """The adjective of "is famous for", "was home to"."""
    if verb.lemma != "be" or verb.participle:
        return None
    return next((i for i in own if i in clause.after and _says_how(tokens[i])), None)


def _says_how(token: Token) -> bool:
    return token.tag in ("AJ0", "VVN", "VVD") or (token.tag == "AV0" and token.text in MEASURED)


def _is_spare(token: Token) -> bool:
    word = token.text.lower()
    if word == ",":
        return True
    return token.tag == "AV0" and word not in _HEDGING and (word in _SPARE or word.endswith("ly"))


def _listed(tokens: Sequence[Token], chunks: Sequence[Chunk]) -> Iterator[Chunk]:
    """The chunks, those put together that "and" joins: "England", "Scotland", "and Wales"."""
    at = 0
    while at < len(chunks):
        chunk, last = chunks[at], at
        for k in range(at + 1, len(chunks)):
            between = [t.text for t in tokens[chunks[k - 1].range.last : chunks[k].range.first]]
            if chunks[k].preposition or between not in (["and"], [",", "and"], [","]):
                break
            if "and" in between:
                last = k
                break
        if last > at:
            chunk = replace(
                chunk, range=Range(chunk.range.first, chunks[last].range.last), number=Number.PLURAL
            )
        yield chunk
        at = last + 1


def _arguments(
    tokens: Sequence[Token],
    clause: Clause,
    subject: Chunk,
    mentions: Sequence[Mention],
    gone: frozenset[int],
) -> Iterator[Argument]:
    if clause.kind is Kind.RELATIVE:
        yield _argument(subject, Role.SUBJECT)
    chunks = [c for c in clause.chunks if c.range.first not in gone]
    first = subject.range.first
    shared = clause.kind is Kind.MAIN and all(c.range.first != first for c in chunks)
    if shared:
        yield _argument(subject, Role.SUBJECT)
    for chunk in _listed(tokens, list(joined(chunks, mentions))):
        if chunk.range.first == first:
            yield _argument(chunk, Role.SUBJECT)
        elif chunk.preposition or not subject.range.holds(chunk.range):  # no apposition of the subject
            yield _argument(chunk, Role.PREPOSITIONAL if chunk.preposition else Role.OBJECT)


def _argument(chunk: Chunk, role: Role) -> Argument:
    return Argument(chunk.range, chunk.inner, chunk.head, role, chunk.preposition, number=chunk.number)


def _subordinate(tokens: Sequence[Token], clause: Clause) -> frozenset[int]:
    """Clauses in front and at the end whose loss changes nothing: "When …,", "because …"."""
    found: set[int] = set()
    front, after = clause.front, clause.after
    if (
        front
        and tokens[front.first].text.lower() in _CONNECTING
        and tokens[front.first].tag in ("CJS", "AVQ")
    ):
        commas = [i for i in front.indices if tokens[i].text == ","]
        if len(commas) == 1:
            found.update(range(front.first, commas[0] + 1))
    for i in after.indices:
        if tokens[i].tag in ("CJS", "AVQ") and tokens[i].text.lower() in _CONNECTING - {"as"}:
            found.update(range(i, after.last))
            break
    return frozenset(found)


def _brackets(tokens: Sequence[Token], clause: Clause) -> frozenset[int]:
    """What stands in brackets."""
    found: set[int] = set()
    opened: int | None = None
    for i in clause.range.indices:
        if tokens[i].text == "(":
            opened = i
        elif tokens[i].text == ")" and opened is not None:
            found.update(range(opened, i + 1))
            opened = None
    return frozenset(found)


# Verbs of which an infinitive or a "that" is the point.
_OPEN_ENDED = frozenset(
    """begin start fail cease stop try attempt seek want need plan intend decide refuse agree threaten promise
    hope tend seem appear continue help come go get have be use allow enable cause force order ask
    lead make let require expect believe consider know say find""".split()
)


def _tail(tokens: Sequence[Token], clause: Clause, mentions: Sequence[Mention], verb: str) -> frozenset[int]:
    """What follows the arguments and tells more: a second verb, a relative clause, a purpose."""
    for i in clause.after.indices:
        if _opens_tail(tokens, i, mentions, verb, clause.after.first):
            return frozenset(range(i, clause.after.last))
    return frozenset()


def _opens_tail(tokens: Sequence[Token], i: int, mentions: Sequence[Mention], verb: str, first: int) -> bool:
    token, before = tokens[i], tokens[i - 1]
    following = tokens[i + 1] if i + 1 < len(tokens) else token
    if any(m.first <= i < m.last for m in mentions):
        return False
    behind_name = before.text == "," or any(m.last == i for m in mentions)
    if token.tag == "CJC":
        late = next((t for t in tokens[i + 1 : i + 4] if t.tag != "AV0"), following)
        return late.tag in FINITE or late.tag == "PNP"
    if token.tag in ("DTQ", "PNQ") or (token.tag == "CJT" and token.text == "that"):
        return behind_name and token.text.lower() in _RELATIVE_OR_THAT and i > first
    if token.tag in ("VVG", "VBG", "VHG") or token.text.lower() in ("including", "making"):
        return before.text == "," and token.text.lower() != "according"
    if token.tag == "TO0":
        return verb not in _OPEN_ENDED and i > first and following.tag in ("VVI", "VBI", "VHI")
    return False


def _asides(
    tokens: Sequence[Token], clause: Clause, subject: Chunk, mentions: Sequence[Mention]
) -> frozenset[int]:
    """ "Rutte, the head of NATO, …": what stands between commas behind a name and only adds to it."""
    found: set[int] = set()
    for field in (clause.front, subject.range, clause.after):
        for mention in mentions:
            at = mention.last
            if mention.first not in field or at not in field or tokens[at].text != ",":
                continue
            end = next((i for i in range(at + 1, field.last) if tokens[i].text == ","), None)
            last = end if end is not None else (field.last if tokens[field.last].text == "." else None)
            if last is not None and _adds(tokens, Range(at + 1, last)):
                found.update(range(at, last))
    return frozenset(found)


def _adds(tokens: Sequence[Token], where: Range) -> bool:
    words = [tokens[i] for i in where.indices]
    if not words or any(t.tag in ("CJC", "XX0") for t in words):
        return False
    if words[0].text.lower() in _RELATIVE:
        return True
    finite = any(t.tag in ("VVD", "VVZ", "VBD", "VBZ", "VHD", "VHZ", "VM0") for t in words)
    return not finite and words[0].tag in ("AT0", "NN1", "DPS", "AJ0", "VVN")
