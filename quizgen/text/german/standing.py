"""Clauses as sentences that stand alone, and what would keep words from standing alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.text.clauses import Chunk, Clause, Kind, Number, Piece, Pieces, Range
from quizgen.text.german.fields import is_name, subjunctive
from quizgen.text.german.repair import repaired
from quizgen.text.german.words import (
    CONNECTIVES,
    MONTHS,
    PARTICLES,
    POINTING,
    PREFIXES,
    SAYING,
    SEASONS,
    WEEKDAYS,
)
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Named, Quotation
from quizgen.values.shares import FRACTION

_PRONOUNS = frozenset("er sie es ihn ihm ihr ihnen wir uns ich mich mir du dich euch sich's".split())
_OWN = ("sein", "ihr")
_PARTS_OF_YEARS = MONTHS | SEASONS
_PERIODS = frozenset(
    """tag tage tagen woche wochen monat monaten jahr jahren stunden minuten jahrzehnten""".split()
)
_NAMED = frozenset(
    """ART APPR APPRART ADV PPOSAT PIAT PDAT CARD KON PROAV KOKOM ADJ(D) KOUS PWAV PIS PRF PTKNEG KOUI TRUNC
    PTKA APZR""".split()
)  # tags of words that have a capital only at the beginning of a sentence
_EXPLETIVE = frozenset("geben gehen handeln kommen regnen schneien".split())


@dataclass(frozen=True, slots=True)
class Order:
    """A clause in the order of a main clause, its fields as pieces."""

    front: Pieces
    verb: Piece
    middle: Pieces
    rest: Pieces
    after: Pieces


def statement_of(clause: Clause, sentence: Sentence, others: Sequence[Mention] = ()) -> Pieces | None:
    """The clause as a sentence of its own, ending with a full stop; None where it cannot stand alone.

    Relative dates among `others`, the mentions of the sentence, count as resolved: whoever shows the
    statement must put something else in their place.
    """
    tokens = repaired(sentence)
    order = main_order(tokens, clause)
    if order is None or not order.front or incomplete(tokens, clause) or subjunctive(tokens[clause.verb]):
        return None
    pieces = (*order.front, order.verb, *order.middle, *order.rest, *order.after)
    if unresolved(tokens, pieces, clause, others, subject_kept=True) or has_one_side(tokens, pieces):
        return None
    first = pieces[0]
    word = tokens[first].text if isinstance(first, int) else first
    opening: Piece = first if word[:1].isupper() and isinstance(first, int) else word[:1].upper() + word[1:]
    return (opening, *pieces[1:], ".")


def main_order(tokens: Sequence[Token], clause: Clause) -> Order | None:
    """The fields as a main clause has them; None where a relative clause has no certain subject."""
    after = _kept_after(tokens, clause)
    if clause.kind is Kind.MAIN:
        if moved := _without_tie(tokens, clause):
            return moved
        front = _front(clause.front, tokens)
        if (
            clause.front.last == clause.verb - 1 and tokens[clause.verb - 1].text == ","
        ):  # the comma that closes what hangs on the front
            front = (*front, clause.verb - 1)
        return Order(front, clause.verb, _middle(tokens, clause), clause.rest.indices, after)
    noun = clause.antecedent
    if noun is None or "nominative" not in noun.cases or not is_name(tokens, noun) or noun.preposition:
        return None
    verb, prefix = split_verb(tokens[clause.verb])
    rest = (*clause.rest.indices, *((prefix,) if prefix else ()))
    return Order(noun.range.indices, verb if prefix else clause.verb, _middle(tokens, clause), rest, after)


def has_one_side(tokens: Sequence[Token], pieces: Pieces) -> bool:
    """ "zwischen der Stadt.", where the other side was cut off."""
    shown = [tokens[p].text if isinstance(p, int) else p for p in pieces]
    at = shown.index("zwischen") if "zwischen" in shown else len(shown)
    return at < len(shown) and "und" not in shown[at:] and shown[at + 1] != "den"


def goes_on(tokens: Sequence[Token], where: Range) -> bool:
    """Whether a phrase may not end where its chunk ends: an apposition or an attribute follows."""
    following = tokens[where.last]
    if following.tag in ("APPR", "APPRART"):
        time = following.text == "im" and tokens[where.last + 1].text.lower() in _PARTS_OF_YEARS
        return not time and (tokens[where.last - 1].tag != "NE" or following.text in ("von", "vom"))
    return following.text in (",", "(") or following.tag == "KON"


# They say nothing without an object: "Im April übernimmt Huber."
_TRANSITIVE = frozenset(
    "übernehmen erhalten bekommen ablösen ersetzen verlassen unterzeichnen kriegen".split()
)


_SAYING_ALONE = frozenset("antworten fragen warnen urteilen".split())
_OF_WHAT = ("von", "über", "vor", "um")


def incomplete(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Huber meinte.", "Das Haus wurde durch einen Turm.": an object or the other verb is missing."""
    own = [c for c in clause.chunks if not c.preposition and c != clause.subject]
    first = clause.middle.first if clause.subject is None else clause.front.first
    things = [c for c in own if c.range.first >= first and not _is_name_of(c, clause, tokens)]
    full = [tokens[clause.verb], *(tokens[i] for i in clause.rest.indices)]
    if not things and not _kept_after(tokens, clause) and any(t.lemma in _TRANSITIVE for t in full):
        return not clause.front or tokens[clause.front.first].tag not in ("ART", "NN", "NE", "PIAT", "CARD")
    passive = tokens[clause.verb].lemma == "werden"
    if not passive and any(t.lemma in SAYING - _SAYING_ALONE for t in full):
        told = things or clause.after or any(c.preposition in _OF_WHAT for c in clause.chunks)
        return not told and clause.claimed is None
    said = things or clause.rest or any(tokens[i].tag == "ADJ(D)" for i in clause.middle.indices)
    said = said or any(c.preposition == "zu" for c in clause.chunks)  # "wurde zum Museum"
    return tokens[clause.verb].lemma == "werden" and not said


def _is_name_of(chunk: Chunk, clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "Huber" of "der Däne Huber", where that is the subject."""
    subject = clause.subject
    return subject is not None and chunk.range.first == subject.range.last and is_name(tokens, chunk)


def _without_tie(tokens: Sequence[Token], clause: Clause) -> Order | None:
    """ "Zudem hat Huber …": without the tie the subject stands in front."""
    front, subject = clause.front.indices, clause.subject
    if len(front) != 1 or tokens[front[0]].text.lower() not in CONNECTIVES:
        return None
    middle = _middle(tokens, clause)
    size = len(subject.range.indices) if subject else 0
    if subject is None or middle[:size] != subject.range.indices or goes_on(tokens, subject.range):
        return Order((), clause.verb, middle, clause.rest.indices, _kept_after(tokens, clause))
    return Order(middle[:size], clause.verb, middle[size:], clause.rest.indices, _kept_after(tokens, clause))


def _front(where: Range, tokens: Sequence[Token]) -> Pieces:
    indices = where.indices
    drop = len(indices) > 1 and tokens[indices[0]].text == "Auch"
    return indices[1:] if drop else indices


def _middle(tokens: Sequence[Token], clause: Clause) -> Pieces:
    """Without the words that tie the sentence to the one before."""
    return tuple(i for i in clause.middle.indices if not _ties(tokens, i))


def _ties(tokens: Sequence[Token], i: int) -> bool:
    text, before, behind = tokens[i].text, tokens[i - 1].text, tokens[i + 1]
    if text == "etwa":  # "for instance", where it stands before no number
        return behind.tag in ("APPR", "APPRART", "ART") and behind.text not in ("ein", "eine", "einen")
    return text in PARTICLES and tokens[i].tag in ("ADV", "PROAV", "KON") and before != ","


def _kept_after(tokens: Sequence[Token], clause: Clause) -> Pieces:
    """The after-field, but for a relative clause that only adds to a name, and is not followed by another."""
    after = clause.after
    begins = after.first + 1
    if after and begins < after.last and tokens[after.first].text == ",":
        relative = tokens[begins].tag in ("PRELS", "PRELAT") or (tokens[begins].text in ("der", "die", "das"))
        row = any(
            tokens[n].text == "," and tokens[n + 1].text in ("und", "sowie", "oder")
            for n in after.indices[:-1]
        )
        ends = tokens[after.last - 1].tag.endswith("(FIN)")  # or the main clause goes on behind it
        if relative and ends and tokens[after.first - 1].tag == "NE" and not row:
            return ()
    return after.indices


def split_verb(verb: Token) -> tuple[str, str]:
    """A finite verb as it stands in second place, and its separable prefix.

    >>> split_verb(Token("antritt", "antreten", "VV(FIN)", 0, 7))
    ('tritt', 'an')
    """
    for prefix in PREFIXES:
        joined = verb.text.startswith(prefix) and verb.lemma.startswith(prefix)
        if joined and len(verb.text) > len(prefix) + 2 and separable(verb, prefix):
            return verb.text[len(prefix) :], prefix
    return verb.text, ""


# Verbs that begin with the letters of a separable prefix and keep it, or have none.
_INSEPARABLE = frozenset(
    """arbeiten antworten ausbilden argumentieren um unter übersetzen überraschen überzeugen unterstützen
    unterscheiden unternehmen unterliegen unterzeichnen unterrichten umfassen umgeben durchqueren
    vollenden widersprechen wiederholen beinhalten beenden beitragen urteilen ansässig hinterlassen
    ankern altern achten abonnieren adoptieren ahnen beißen beichten beuten dauern darben festigen
    einigen einen eignen mitteln nahen weitern teilen umarmen umkreisen umgehen unterbrechen unterhalten
    unterschreiben untersuchen unterwerfen untersagen hintergehen hinterfragen durchlaufen durchsuchen
    übernehmen überleben überwachen übertreffen überholen übergeben überreichen durchleben umrunden
    voll antiquieren loben losen auseinandersetzen wegen tagen zubereiten zögern zuzeln fehlen
    unterbieten untergraben unterteilen unterwandern umstellen umranden""".split()
)  # fmt: skip
_OFTEN_INSEPARABLE = frozenset(("um", "unter", "durch", "über", "hinter", "voll", "wieder"))


def separable(verb: Token, prefix: str) -> bool:
    return verb.lemma not in _INSEPARABLE and prefix not in _OFTEN_INSEPARABLE


def lowered(tokens: Sequence[Token], pieces: Pieces, others: Sequence[Mention]) -> Pieces | None:
    """What stood in front as it is written within a sentence; None where its capital is a riddle."""
    if not pieces or not isinstance(pieces[0], int):
        return pieces
    first = pieces[0]
    token = tokens[first]
    text = token.text
    if text in '„“"»«' or not text[0].isupper() or text[1:2].isupper() or not text.isalpha():
        return pieces
    named = (m for m in others if isinstance(m.value, Named | Quotation) and m.value.grain != FRACTION)
    if token.tag in ("NN", "NE", "NNI", "FM") or any(m.first == first and m.last > first + 1 for m in named):
        return pieces
    if token.tag == "ADJ(A)" and not (text.endswith("er") and token.lemma.endswith("er")):
        return (text.lower(), *pieces[1:])
    return (text.lower(), *pieces[1:]) if token.tag in _NAMED else None


def unresolved(
    tokens: Sequence[Token],
    pieces: Pieces,
    clause: Clause,
    others: Sequence[Mention],
    *,
    subject_kept: bool,
) -> bool:
    """Whether words remain that mean something only beside other sentences."""
    told = {i for m in others for i in range(m.first, m.last)}
    said = quoted(tokens)
    kept = [p for p in pieces if isinstance(p, int) and p not in said]
    for i in kept:
        if i in told and not _pronominal(tokens[i]):
            continue
        word = tokens[i].text.lower()
        if _points(tokens, i, word) or _vague_time(tokens, i, word):
            return True
        if tokens[i].tag == "PPOSAT" and not _owned(tokens, i, clause, kept, subject_kept):
            return True
        if word in _PRONOUNS and tokens[i].tag != "PPOSAT" and not _expletive(tokens, word, clause):
            return True
    return False


def _pronominal(token: Token) -> bool:
    return token.tag in ("PPER", "PPOSAT")


def quoted(tokens: Sequence[Token]) -> frozenset[int]:
    """What stands in quotation marks speaks for itself."""
    found: set[int] = set()
    begin: int | None = None
    for i, token in enumerate(tokens):
        if token.text in '„“”"»«':
            if begin is not None:
                found.update(range(begin, i))
            begin = i if begin is None else None
    return frozenset(found)


def _points(tokens: Sequence[Token], i: int, word: str) -> bool:
    before = tokens[i - 1].text.lower() if i else ""
    if word in WEEKDAYS:
        return not before.startswith("ein")
    if before == "unter" and word == "anderem":
        return False
    return word in POINTING and tokens[i].tag not in ("PRELS", "PRELAT")


def _vague_time(tokens: Sequence[Token], i: int, word: str) -> bool:
    """ "im Mai" of which year, "vor drei Jahren" before what."""
    if word in _PARTS_OF_YEARS:
        following = tokens[i + 1].text if i + 1 < len(tokens) else ""
        return not (following.isdigit() and len(following) == 4)
    if word in ("tag", "woche", "monat", "jahr") and tokens[i - 1].text.lower() in (
        "dem",
        "im",
        "das",
        "der",
        "am",
    ):
        return not tokens[i + 1].text.isdigit() if i + 1 < len(tokens) else True
    if word in _PERIODS and i >= 2:
        near = {tokens[j].text.lower() for j in range(max(i - 4, 0), i)}
        return bool(near & {"vor", "seit", "nach"}) and not near & {"der", "dem"}
    return False


def _owned(tokens: Sequence[Token], i: int, clause: Clause, kept: Sequence[int], subject_kept: bool) -> bool:
    """Whether "sein", "ihr" has its owner, the subject, in the sentence."""
    word = tokens[i].text.lower()
    if not word.startswith(_OWN):
        return False
    owner = clause.antecedent or clause.subject
    if owner is None or i in owner.range or not _may_own(word, owner):
        return False
    return owner.head in kept or not subject_kept


def _may_own(word: str, owner: Chunk) -> bool:
    """Names do not tell their gender, nouns with an article do."""
    if word.startswith("sein"):
        return bool(owner.genders & {"m", "n"}) and owner.number is not Number.PLURAL
    return "f" in owner.genders or owner.number is Number.PLURAL


def _expletive(tokens: Sequence[Token], word: str, clause: Clause) -> bool:
    return word == "es" and tokens[clause.verb].lemma in _EXPLETIVE
