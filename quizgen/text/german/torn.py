"""Signs that a question would tear its sentence apart: words that it shares with what stays behind, a
conjunction at an edge, an object that may as well be the subject.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from quizgen.text.clauses import Case, Clause, Pieces
from quizgen.text.german.asked import Asked
from quizgen.text.german.fields import is_name, is_time
from quizgen.text.german.standing import goes_on, has_one_side
from quizgen.text.tokens import Token

_OPEN = (",", "und", "oder", "sowie", "–", "(")
_CLOSED = (",", "?", "und", "oder", ")", "–", ".")
_YEAR = re.compile(r"1\d{3}|20\d\d")
_MARKS = frozenset('„“”"»«')


def is_torn(tokens: Sequence[Token], asked: Asked, pieces: Pieces) -> bool:
    """Whether the question of these pieces shows one of them."""
    shown = [tokens[p].text if isinstance(p, int) else p for p in pieces]
    return (
        _gapped(tokens, asked.clause)
        or _broken(shown, [t.text for t in tokens[asked.mention.first : asked.mention.last]])
        or has_one_side(tokens, pieces)
        or _is_object_first(tokens, asked)
        or _keeps_subject_waiting(tokens, asked)
        or _leaves_attribute(tokens, asked)
        or _leaves_name(tokens, asked, pieces)
    )


def _leaves_name(tokens: Sequence[Token], asked: Asked, pieces: Pieces) -> bool:
    """Whether a name stays behind that "des Forts" means: "Fort Huber ist alt, aber das Dach des Forts …"."""
    kept = {p for p in pieces if isinstance(p, int)}
    gone = {t.text for n, t in enumerate(tokens) if n not in kept | set(asked.taken) and t.tag == "NE"}
    return any(
        tokens[n].tag == "NN" and tokens[n].lemma in gone and tokens[n - 1].tag in ("ART", "APPRART")
        for n in kept
        if n
    )


def _gapped(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "stellt 65 und Huber 40 Sitze", "hatte 9 Mann, Huber 80 Mann" leave words out that a question would
    need."""
    if _leaves_out_verb(tokens, clause):
        return True
    tags = [tokens[i].tag for i in clause.middle.indices]
    return any(
        a == "CARD" and b == "KON" and c in ("NE", "NN", "ART")
        for a, b, c in zip(tags, tags[1:], tags[2:], strict=False)
    )


def _leaves_out_verb(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether behind a comma another subject has something else of the same verb."""
    for n in range(clause.verb + 2, len(tokens) - 3):
        again = tokens[n].text == "," and _YEAR.fullmatch(tokens[n + 1].text) is not None
        if again and tokens[n - 1].tag.startswith("ADJ") and tokens[n + 2].tag == "ADJ(A)":
            return True  # "1955 wurde sie zweite, 1961 erste Leiterin"
        more = tokens[n + 1].text in ("weitere", "davon", "andere", "übrige")
        if tokens[n].text not in (",", ";") or not (more or tokens[n + 1].tag in ("NE", "ART")):
            continue
        end = next((m for m in range(n + 1, len(tokens)) if tokens[m].text in (",", ";", ".")), len(tokens))
        inner = tokens[n + 1 : end]
        counts = [
            any(t.tag == "CARD" for t in part) for part in (tokens[clause.verb * (not more) : n], inner)
        ]
        if all(counts) and not any(t.tag.startswith(("V", "PREL")) for t in inner):
            return True
    return False


def _broken(shown: Sequence[str], key: Sequence[str]) -> bool:
    """A conjunction or comma at an edge, an open quotation, one dash, the key itself."""
    edges = any(a in _OPEN and b in _CLOSED for a, b in pairwise(shown))
    told = any(shown[i : i + len(key)] == key for i in range(len(shown)))
    marks = sum(word in _MARKS for word in shown)
    odd = marks % 2 == 1 or shown.count("–") % 2 == 1
    return edges or told or odd or shown.count("(") != shown.count(")")


def _is_object_first(tokens: Sequence[Token], asked: Asked) -> bool:
    """ "Eine Serie will Huber 2017 drehen": either may be the subject, and behind the verb the first is."""
    clause = asked.clause
    if clause.subject is not None:
        return False
    both = [c for c in clause.chunks if not c.preposition and {Case.NOMINATIVE, Case.ACCUSATIVE} <= c.cases]
    both = [c for c in both if not is_time(tokens, c) and c != asked.chunk]
    front = [c for c in both if c.range.last <= clause.verb]
    return bool(front) and any(is_name(tokens, c) for c in both if c not in front)


def _keeps_subject_waiting(tokens: Sequence[Token], asked: Asked) -> bool:
    """ "Wann hat für Bremen die Stadt von Plänen gesprochen?": what stood in front goes behind a definite
    subject, if it is clear where that ends."""
    clause, subject = asked.clause, asked.clause.subject
    if subject is None or asked.in_front or subject.range.first != clause.verb + 1 or not clause.front:
        return False
    ruled = tokens[clause.front.first].tag in ("APPR", "APPRART")
    definite = tokens[subject.range.first].text in ("der", "die", "das")
    ends = tokens[subject.range.last].tag in ("APPR", "APPRART")
    return ruled and definite and ends and goes_on(tokens, subject.range)


def _leaves_attribute(tokens: Sequence[Token], asked: Asked) -> bool:
    """ "Wie viele Soldaten begannen in Kiel vom Heer mit dem Bau?"."""
    at = asked.chunk.range.last
    passive = any(tokens[i].lemma == "werden" for i in (asked.clause.verb, *asked.clause.rest.indices))
    counted = asked.mention.value.type in ("number", "percent") and not asked.chunk.preposition
    left = at < len(tokens) and at not in asked.taken and tokens[at].text in ("vom", "von")
    return counted and left and not passive and not asked.in_front
