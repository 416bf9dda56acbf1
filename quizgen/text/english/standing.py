"""Clauses as sentences that stand alone, and what would keep words from standing alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.text.clauses import Clause, Kind, Number, Piece, Pieces
from quizgen.text.english.anchors import dangles, is_dependent
from quizgen.text.english.retagging import retagged
from quizgen.text.english.verbs import agrees_with
from quizgen.text.english.words import (
    CONNECTIVES,
    MONTHS,
    NUMBER_WORDS,
    QUOTES,
    SEASONS,
    TIES,
    TIME_NOUNS,
    WEEKDAYS,
)
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading
from quizgen.text.tokens import Sentence, Token
from quizgen.text.wording import capitalised
from quizgen.values.names import Person

_CERTAIN_MONTHS = MONTHS - {"may", "march"}
_POINTING = frozenset(
    """this these those here there then now today yesterday tomorrow tonight currently recently nowadays
    former latter such ago later earlier afterwards thereafter thereby therein previously formerly
    meanwhile subsequently same aforementioned respectively presently so far i we you my our your
    me us mine ours""".split()
)
_PERSONAL = {
    "he": Number.SINGULAR, "she": Number.SINGULAR, "him": Number.SINGULAR, "her": Number.SINGULAR,
    "his": Number.SINGULAR, "hers": Number.SINGULAR, "it": Number.SINGULAR, "its": Number.SINGULAR,
    "they": Number.PLURAL, "them": Number.PLURAL, "their": Number.PLURAL, "theirs": Number.PLURAL,
}  # fmt: skip
_OF_PERSONS = frozenset(("he", "she", "him", "her", "his", "hers"))
_LOWERED = frozenset(
    """AT0 PRP PRF DPS DT0 AV0 CJS AVQ CRD ORD AJ0 AJS AJC PNP PNI VVG VVN EX0 TO0 NN1 NN0 AVP""".split()
)
# Plural nouns that keep their capital: people of a country, faith or family.
_PEOPLES = ("ians", "ans", "ese", "ish", "ites", "is")
_NAMED_PLURALS = frozenset(
    """danes swedes finns poles turks greeks arabs jews czechs slovaks serbs croats slavs scots britons
    gauls celts franks goths vikings mongols huns kurds filipinos muslims christians catholics
    protestants calvinists lutherans huguenots quakers mormons democrats republicans tories nazis
    conservatives liberals""".split()
)
_COMMON_PLURALS = frozenset(
    """artisans partisans clans fans plans vans cans pans swans humans veterans civilians guardians physicians
    musicians politicians technicians librarians magicians historians mathematicians comedians theologians
    pedestrians custodians vegetarians orphans organs oceans loans beans means amphibians""".split()
)


@dataclass(frozen=True, slots=True)
class Order:
    """A clause in the order of a statement, its fields as pieces."""

    front: Pieces
    subject: Pieces
    middle: Pieces
    verb: Piece
    rest: Pieces
    after: Pieces


def statement_of(clause: Clause, sentence: Sentence, others: Sequence[Mention] = ()) -> Pieces | None:
    """The clause as a sentence of its own, ending with a full stop; None where it cannot stand alone.

    Relative dates among `others`, the mentions of the sentence, count as resolved.
    """
    tokens = retagged(sentence)
    order = main_order(tokens, clause)
    if _goes_on(tokens, clause) or is_past_of_past(tokens, clause) or tokens[clause.verb].text == "would":
        return None
    if order is None or (not order.after and not order.rest) or is_of_other_kind(tokens, clause, others):
        return None
    pieces = (*order.front, *order.subject, *order.middle, order.verb, *order.rest, *order.after)
    kept = tuple(p for p in pieces if isinstance(p, int))
    if unresolved(tokens, kept, clause, others, asked_subject=False) or disagrees(tokens, clause, others):
        return None
    first = pieces[0]
    word = tokens[first].text if isinstance(first, int) else first
    opening: Piece = first if word[:1].isupper() else capitalised(word)
    return (opening, *pieces[1:], ".")


def main_order(tokens: Sequence[Token], clause: Clause) -> Order | None:
    """The fields as a statement has them; None where the subject is not certain."""
    noun = clause.subject or clause.antecedent
    if noun is None:
        return None
    front = () if _only_contrasts(tokens, clause) else clause.front.indices
    own = noun.inner if clause.kind is Kind.RELATIVE else noun.range
    untied = _without_ties(tokens, clause.middle.indices)
    after = _without_ties(tokens, clause.after.indices[:1]) + clause.after.indices[1:]
    rest = _without_ties(tokens, clause.rest.indices)
    return Order(front, own.indices, untied, clause.verb, rest, after)


def _only_contrasts(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Although it was late, …": the clause holds without it."""
    return bool(clause.front) and tokens[clause.front.first].text.lower() in (
        "while",
        "although",
        "though",
        "whereas",
    )


def is_of_other_kind(tokens: Sequence[Token], clause: Clause, others: Sequence[Mention]) -> bool:
    """Whether "who" stands behind a thing, or "which" behind a person: not its antecedent."""
    if clause.kind is not Kind.RELATIVE or clause.antecedent is None:
        return False
    head = clause.antecedent.head
    person = any(isinstance(m.value, Person) for m in others if m.first <= head < m.last)
    thing = any(not isinstance(m.value, Person) for m in others if m.first <= head < m.last)
    return person if tokens[clause.opening.first].text == "which" else thing


def _goes_on(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether what the clause would be without makes it lean on the sentence before: "However, …"."""
    lower = [t.text.lower() for t in tokens]
    reading = Reading(Sentence(tuple(tokens), 0), ())
    left = range(clause.front.last) if _only_contrasts(tokens, clause) else ()
    tied = any(is_dependent(tokens, lower, i) for i in range(clause.range.last))
    return (tied and clause.kind is Kind.MAIN) or any(dangles(reading, lower, i) for i in left)


def disagrees(tokens: Sequence[Token], clause: Clause, others: Sequence[Mention]) -> bool:
    """ "Huber said the team won but were tired": the verb is not that of the one person before it."""
    subject = clause.subject
    if subject is None or any(tokens[i].tag == "CJC" or tokens[i].text == "," for i in subject.range.indices):
        return False
    person = any(isinstance(m.value, Person) and m.first in subject.range for m in others)
    verb = tokens[clause.verb]
    return person and verb.text.lower() != "do" and agrees_with(verb) is Number.PLURAL


def is_past_of_past(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "who had founded the firm": by itself it would be "founded"."""
    return clause.kind is Kind.RELATIVE and tokens[clause.verb].tag == "VHD" and bool(clause.rest)


def _without_ties(tokens: Sequence[Token], indices: Sequence[int]) -> tuple[int, ...]:
    """Without words that tie the sentence to the one before: "also", "however"."""
    return tuple(i for i in indices if tokens[i].tag != "AV0" or tokens[i].text.lower() not in TIES)


def lowered(tokens: Sequence[Token], pieces: Pieces, others: Sequence[Mention]) -> Pieces | None:
    """What began the sentence as it is written within one; None where its capital is a riddle."""
    if not pieces or not isinstance(pieces[0], int) or pieces[0] != _begin(tokens):
        return pieces
    first = pieces[0]
    token = tokens[first]
    text = token.text
    if text.partition("-")[0].lower() in _PREFIXES and text.partition("-")[2].islower():
        return (text[:1].lower() + text[1:], *pieces[1:])
    if not text[0].isupper() or text[1:2].isupper() or text == "I" or token.tag == "NP0":
        return pieces
    if any(m.first == first and m.value.type not in _NUMERIC for m in others):
        return pieces
    if token.tag == "NN2":
        return pieces if is_people(text) else (text[:1].lower() + text[1:], *pieces[1:])
    if token.tag in ("AJ0", "NN1", "CRD") and first + 1 < len(tokens) and _keeps_capital(tokens, first):
        return pieces
    if token.tag in ("NN0", "NN1") and not (text.lower() in _COMMON or text.lower().endswith(_ABSTRACT)):
        return pieces if token.tag == "NN0" else None
    return (text[:1].lower() + text[1:], *pieces[1:]) if token.tag in _LOWERED else None


_NUMERIC = frozenset(("number", "range", "percent", "money", "quantity", "duration", "date", "period"))
_COMMON = frozenset(
    """people police percent staff data half cattle most man water oxygen life plague music trade gold silver
    iron steel coal oil wine beer food rice wheat cotton sugar tea coffee bread milk paper glass wood snow
    rain air light heat energy power war peace law religion art medicine agriculture farming industry tourism
    football nitrogen hydrogen helium carbon methane uranium plastic work land death money health traffic
    transport research software evidence construction mathematics physics chemistry""".split()
)
_ABSTRACT = (
    "tion",
    "sion",
    "ment",
    "ity",
    "ness",
    "ism",
    "ing",
    "ence",
    "ance",
    "logy",
    "ship",
    "ure",
    "age",
)
# Of compounds: "Six-time winner", "Off-grid systems".
_PREFIXES = NUMBER_WORDS | frozenset(
    """off on in out over under up down non self well long short high low large small mid multi pre post anti
    semi full part all most first second third""".split()
)
_OF_PLACE = ("stern", "ian", "ean", "ese", "ish", "can", "nch", "tch", "eek", "ican")


def _begin(tokens: Sequence[Token]) -> int:
    return 1 if tokens[0].text in QUOTES and len(tokens) > 1 else 0


def _keeps_capital(tokens: Sequence[Token], first: int) -> bool:
    """ "American" and "Newcastle University": adjectives of places, and names of several words."""
    text, following = tokens[first].text, tokens[first + 1].text
    joined = following[:1].isupper() and tokens[first + 1].tag in ("NN1", "NP0", "NN2", "NN0", "AJ0")
    return joined or (tokens[first].tag == "AJ0" and text.lower().endswith(_OF_PLACE))


def is_people(text: str) -> bool:
    """Whether a plural names the people of a country, faith or family."""
    word = text.lower()
    if word in _COMMON_PLURALS:
        return False
    return word in _NAMED_PLURALS or word.endswith(_PEOPLES)


def is_name(tokens: Sequence[Token], i: int) -> bool:
    """Whether a capital, not that of the sentence, or the tag marks a word as part of a name."""
    return tokens[i].tag == "NP0" or (i > 0 and tokens[i].text[:1].isupper() and tokens[i].tag != "PNP")


def unresolved(
    tokens: Sequence[Token],
    kept: Sequence[int],
    clause: Clause,
    others: Sequence[Mention],
    *,
    asked_subject: bool,
) -> bool:
    """Whether words remain that mean something only beside other sentences."""
    told = {i for m in others for i in range(m.first, m.last)}
    for i in kept:
        word = tokens[i].text.lower()
        if word in _PERSONAL and tokens[i].tag in ("PNP", "DPS", "PNX"):
            if not _is_owned(tokens, i, kept, clause, others, asked_subject=asked_subject):
                return True
        elif i not in told and (_points(tokens, i, word) or _is_vague_time(tokens, i, word)):
            return True
    return False


def _points(tokens: Sequence[Token], i: int, word: str) -> bool:
    tag = tokens[i].tag
    if word == "that":
        return tag == "DT0"
    if word == "there":
        return tag != "EX0"
    if word in ("later", "earlier"):
        before = tokens[i - 1] if i else None
        return not (before is not None and before.text.lower() in TIME_NOUNS)
    if word == "such":
        return tokens[i + 1].text.lower() != "as" if i + 1 < len(tokens) else True
    if word == "another":
        return "than" not in [t.text for t in tokens[i : i + 12]]
    if word in ("former", "latter"):
        return tag != "AJ0" and not (
            i + 1 < len(tokens) and tokens[i + 1].tag in ("NN1", "NN2", "NP0", "AJ0")
        )
    if word in ("so", "far", "then"):
        return word == "then"
    return word in _POINTING or word in WEEKDAYS


def _is_vague_time(tokens: Sequence[Token], i: int, word: str) -> bool:
    """ "in May" of which year, "last year"."""
    following = tokens[i + 1].text if i + 1 < len(tokens) else ""
    if word in _CERTAIN_MONTHS or (word in ("may", "march") and tokens[i].tag == "NP0"):
        near = [t.text for t in tokens[max(i - 1, 0) : i + 4]]
        return not any(t.isdigit() and len(t) == 4 for t in near)
    if word in SEASONS and tokens[i].tag == "NN1" and tokens[i - 1].tag in ("AT0", "PRP"):
        return not (following.isdigit() or following == "of")
    if word in ("last", "next", "past", "following", "previous"):
        return any(t.text.lower() in TIME_NOUNS for t in tokens[i + 1 : i + 3])
    return (
        word in CONNECTIVES
        and tokens[i].tag == "AV0"
        and word not in ("besides", "indeed", "hence", "similarly")
    )


def _is_owned(
    tokens: Sequence[Token],
    i: int,
    kept: Sequence[int],
    clause: Clause,
    others: Sequence[Mention],
    *,
    asked_subject: bool,
) -> bool:
    """Whether a pronoun has what it means, the subject, before it in the clause or as what is asked."""
    word = tokens[i].text.lower()
    owner = clause.antecedent or clause.subject
    if owner is None or i in owner.range or i < owner.range.first:
        return False
    if tokens[owner.head].tag in ("PNP", "EX0"):
        return False
    if tokens[i].tag == "PNP" and not _in_clause_of_its_own(tokens, clause, i):
        return False  # within one clause it would be "itself"
    if not asked_subject and owner.head not in kept:
        return False
    person = any(isinstance(m.value, Person) and m.first <= owner.head < m.last for m in others)
    if word in _OF_PERSONS:
        return person and not _another_person(others, owner.head)
    wanted = _PERSONAL[word]
    number = owner.number or (Number.SINGULAR if tokens[owner.head].tag == "NP0" else None)
    return not person and (number is wanted or number is None)


def _in_clause_of_its_own(tokens: Sequence[Token], clause: Clause, i: int) -> bool:
    """Whether a clause within the clause begins between the verb and a pronoun."""
    return any(t.tag in ("CJS", "CJT", "PNQ", "DTQ", "AVQ", "CJC") for t in tokens[clause.verb : i])


def _another_person(others: Sequence[Mention], head: int) -> bool:
    return any(isinstance(m.value, Person) and not m.first <= head < m.last for m in others)
