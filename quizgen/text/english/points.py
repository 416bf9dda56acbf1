"""Noun phrases that are the point of their sentence: what it defines, names, makes, opposes, uses or blames.

Any other noun of a sentence is by the way: whoever reads it with a gap there learns nothing.
"""

from collections.abc import Callable, Iterator, Sequence

from quizgen.text.clauses import Chunk, Clause, Kind
from quizgen.text.english.asked import full_verb, is_passive
from quizgen.text.english.clauses import analyse
from quizgen.text.english.retagging import retagged
from quizgen.text.reading import words
from quizgen.text.tokens import Sentence, Token

# Verbs that tell how something is called, and those that do so with "as".
_NAMING = words("called named termed dubbed nicknamed christened codenamed titled entitled")
_NAMING_AS = words("known referred designated")
NAMING = _NAMING | _NAMING_AS
# What is done to a thing that has to be the one it is, or what makes it.
_TELLING = words(
    """abolish absorb adopt attack attract ban breed build burn cause celebrate collect commission
    compose condemn construct contain cover create criticise criticize cultivate cure defend demand demolish
    demonstrate design destroy detect develop discover displace draw drink drive eat emit employ encourage
    establish excavate exploit explore export feature fight fill forbid force form found fund grow harvest
    hunt import impose inherit install introduce invade invent isolate kill launch lay make manufacture mine
    move occupy oppose organise organize outlaw paint patent perform pioneer plant play power prevent produce
    prohibit promote protect prove provide publish punish reject remove repeal replace represent resemble
    restore ride rule separate serve show sing sponsor spread store study supply support suppress
    symbolise symbolize tax teach threaten trade train translate transmit transport treat trigger use wear
    withdraw worship write"""
)
# Prepositions behind which a verb has what it is about.
_WITH: dict[str, frozenset[str]] = {
    "as": words("use serve function work know describe classify regard recognise recognize reuse treat"),
    "of": words("make consist die compose accuse construct build convict"),
    "from": words("make suffer result derive evolve extract die arise stem descend produce obtain"),
    "by": words("*"),
    "in": words("result specialise specialize write cover end print rule"),
    "into": words("turn convert develop evolve transform divide merge translate grow"),
    "with": words("cover fill replace line treat deal associate equip decorate surround infect reward"),
    "to": words("lead contribute convert belong apply refer relate expose limit attribute switch"),
    "on": words("depend focus feed base rely concentrate run center centre live"),
    "for": words("use stand account grow know build design award blame criticise criticize allow call"),
    "because of": words("*"),
    "due to": words("*"),
}
_BE = words("is are was were")
_ATTRIBUTES = ("PRP", "PRF", "PNQ", "DTQ", "CJT", "VVN", "VVG", "TO0")


def find_points(sentence: Sentence) -> Iterator[Chunk]:
    """The phrases, each with the preposition that rules it.

    >>> from quizgen.text.tagging import tag
    >>> from quizgen.model import Lang
    >>> words = tag("In 1920 the drought led to a famine.", Lang.EN)
    >>> [words[chunk.head].text for chunk in find_points(Sentence(words, 0))]
    ['famine']
    """
    tokens = retagged(sentence)
    for clause in analyse(sentence):
        for chunk in clause.chunks:
            aside = clause.kind is not Kind.MAIN
            if _is_named(tokens, chunk) or (
                not aside and any(holds(tokens, clause, chunk) for holds in _POINTS)
            ):
                yield chunk


def _is_named(tokens: Sequence[Token], chunk: Chunk) -> bool:
    """ "is called a ria", "a marsh known as the Fleet"."""
    before = tokens[chunk.range.first - 1].text.lower() if chunk.range.first else ""
    verb = tokens[chunk.range.first - 2].text.lower() if chunk.range.first > 1 else ""
    if chunk.preposition == "as":
        return before in _NAMING_AS or (before == "to" and verb == "referred")
    return not chunk.preposition and before in _NAMING


def _is_defined(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> bool:
    """ "A ria is a coastal inlet that …": the subject of what it is."""
    if clause.subject is None or chunk.range.first != clause.subject.range.first or chunk.preposition:
        return False
    if tokens[clause.verb].text not in _BE or clause.rest or clause.front:
        return False
    bare = tokens[chunk.range.first].tag not in ("DT0", "DPS") and tokens[chunk.range.first].text != "The"
    said = next((c for c in clause.chunks if c.range.first == clause.verb + 1), None)
    if said is None or said.preposition or not bare:
        return False
    behind = tokens[said.head + 1]
    return behind.tag in _ATTRIBUTES and clause.subject.range == chunk.range


def _is_object(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> bool:
    """What is done something to, in the active or as subject of the passive."""
    if chunk.preposition or full_verb(tokens, clause) not in _TELLING:
        return False
    if is_passive(tokens, clause):
        return clause.subject is not None and chunk.range == clause.subject.range
    return chunk.range.first == clause.after.first


def _is_ruled(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> bool:
    """What a verb has behind its preposition: "led to famines", "is made of steel"."""
    verbs = _WITH.get(chunk.preposition)
    if not verbs or not clause.after.holds(chunk.range):
        return False
    if "*" in verbs:
        return chunk.preposition != "by" or (is_passive(tokens, clause) and _at_verb(tokens, clause, chunk))
    return full_verb(tokens, clause) in verbs and _at_verb(tokens, clause, chunk)


def _at_verb(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> bool:
    between = tokens[clause.after.first : chunk.range.first]
    return all(t.tag == "AV0" for t in between)


_POINTS: tuple[Callable[[Sequence[Token], Clause, Chunk], bool], ...] = (
    _is_defined, _is_object, _is_ruled,
)  # fmt: skip
