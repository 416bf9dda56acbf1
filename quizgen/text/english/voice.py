"""Questions for who did something, out of clauses in the passive: "Who founded the town?", not "By whom was
the town founded?"."""

from collections.abc import Sequence

from quizgen.text.clauses import Piece, Pieces
from quizgen.text.english.asked import Asked
from quizgen.text.english.conjugation import conjugate
from quizgen.text.english.counted import Phrase
from quizgen.text.english.verbs import base_of
from quizgen.text.tokens import Token

_JOINED = ("CJC", "AV0", "PUN")
_PRESENT = ("VBZ", "VBB")


def of_agent(asked: Asked, phrase: Phrase) -> Phrase | None:
    """The phrase as the subject of an active clause; None where it does not ask for the agent."""
    opening = phrase.opening[0]
    if asked.chunk.preposition != "by" or not asked.passive or not isinstance(opening, str):
        return None
    if phrase.strand == "by" or opening == "by whom":
        return Phrase(("who",))
    return Phrase((opening.removeprefix("by "), *phrase.opening[1:])) if opening.startswith("by ") else None


def active_verbs(tokens: Sequence[Token], asked: Asked) -> Pieces | None:
    """What an agent did, in words: "was designed and built" as "designed and built"; None where a form is
    not certain."""
    verb = tokens[asked.clause.verb]
    denied = tokens[asked.clause.subject.range.first].text.lower() == "no" if asked.clause.subject else True
    auxiliary = _auxiliary(verb)
    if denied or (auxiliary is None and verb.tag not in ("VBD", *_PRESENT)):
        return None
    found: list[Piece] = [auxiliary] if auxiliary else []
    for at in asked.clause.rest.indices:
        token = tokens[at]
        if auxiliary and token.tag in ("VBN", "VBI"):
            continue
        if token.tag in _JOINED:
            found.append(at)
            continue
        form = _active(token, verb.tag) if token.tag == "VVN" else None
        if form is None:
            return None
        found.append(form)
    return tuple(found) or None


def _auxiliary(verb: Token) -> str | None:
    """Of "has been led by", "will be led by": one who is asked for is one."""
    if verb.tag == "VM0":
        return verb.text.lower()
    return {"VHZ": "has", "VHB": "has", "VHD": "had"}.get(verb.tag)


def _active(participle: Token, voice: str) -> str | None:
    """The form behind the tag of the finite verb, or in its place."""
    base = base_of(participle)
    if base is None or participle.text.lower() == "born":
        return None
    third, past, _ = conjugate(base)
    if voice == "VM0":
        return base
    if voice.startswith("VH"):
        return participle.text.lower()
    if voice in _PRESENT:
        return third
    return participle.text.lower() if participle.text.lower().endswith("ed") else past


def with_object(verbs: Pieces, middle: Pieces, subject: Pieces, after: Pieces, particle: Pieces) -> Pieces:
    """The words behind the wh-phrase: what was the subject follows the verb, a particle goes with that."""
    return (*middle, *verbs, *particle, *subject, *(p for p in after if p not in particle))


def particle_of(tokens: Sequence[Token], asked: Asked) -> Pieces:
    """ "was taken over by": the word between verb and agent goes with the verb."""
    first = asked.clause.after.first
    short = tokens[first].tag in ("AVP", "PRP") and asked.chunk.range.first == first + 1
    return (first,) if short else ()
