"""Questions out of clauses by German word order.

The wh-phrase takes the front field, the finite verb follows, what stood in front moves behind it. What
is asked for is taken out as a whole: preposition, article, role, hedge and what is said of it alone.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from quizgen.text.clauses import Case, Chunk, Clause, Kind, Piece, Pieces, written
from quizgen.text.german.asked import Asked, find_asked
from quizgen.text.german.counted import Phrase
from quizgen.text.german.fields import finite_is_plural, is_time, subjunctive
from quizgen.text.german.parts import dating, parenthetical
from quizgen.text.german.phrases import phrase_for
from quizgen.text.german.pluperfect import told_plainly
from quizgen.text.german.repair import repaired
from quizgen.text.german.standing import Order, goes_on, incomplete, lowered, main_order, unresolved
from quizgen.text.german.torn import is_torn
from quizgen.text.german.which import ABOUT
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence, Token
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named

LONGEST, SHORTEST = 30, 4  # words of a stem


def ask_for(
    mention: Mention, clause: Clause, sentence: Sentence, others: Sequence[Mention] = ()
) -> Pieces | None:
    """The question for the mention's value, ending with its mark; None where it is not certain.

    `others` are the mentions of the sentence. Those that are relative dates may stay among the indices:
    whoever shows the question puts the resolved date in their place.
    """
    tokens = repaired(sentence)
    if subjunctive(tokens[clause.verb]) or _is_headline(tokens, clause) or incomplete(tokens, clause):
        return None
    order = main_order(tokens, clause)
    asked = find_asked(tokens, clause, mention)
    if order is None or asked is None or _is_of_predicate(tokens, clause, asked):
        return None
    phrase = phrase_for(asked)
    if phrase is None or _is_stiff(phrase):
        return None
    if not phrase.verb:
        order = told_plainly(tokens, clause, order)
    if phrase.full and not _tells_whom(tokens, _shown(order, asked, phrase), others):
        phrase = replace(phrase, opening=phrase.full)
    pieces = _arranged(tokens, order, asked, phrase, others)
    if clause.after and tokens[clause.after.first].text in ("und", "oder", "sowie") and order.after:
        return None  # what follows shares its verb and may share what is asked
    if phrase.gender and _not_its_own(tokens, _shown(order, asked, phrase), phrase.gender):
        return None
    if pieces is None or is_torn(tokens, asked, pieces):
        return None
    subject_kept = clause.subject is None or asked.chunk != clause.subject
    if unresolved(tokens, _shown(order, asked, phrase), clause, others, subject_kept=subject_kept):
        return None
    if not _anchored(tokens, _shown(order, asked, phrase), others):
        return None
    text = written(pieces, sentence)
    if not SHORTEST <= len(text.split()) <= LONGEST:
        return None
    return pieces


# Nouns that mean one thing without a name beside them.
_ONE_OF_A_KIND = frozenset(
    """Grundgesetz Bundestag Bundesrat Reichstag Nationalrat Bundesrepublik Wiedervereinigung Reformation
    Papst Kaiserreich Nationalsozialisten Erde Sonne Mond Mars Venus Jupiter Saturn""".split()
)


def _anchored(tokens: Sequence[Token], shown: Pieces, others: Sequence[Mention]) -> bool:
    """Whether enough is left to know what is meant: a name, a value, or three nouns."""
    kept = [p for p in shown if isinstance(p, int)]
    told = {i for m in others for i in range(m.first, m.last)}
    if any(m.first == m.last for m in others):  # the topic
        return True
    if any(p in told or tokens[p].tag in ("NE", "FM") or tokens[p].text.isdigit() for p in kept):
        return True
    if any(tokens[p].text in _ONE_OF_A_KIND for p in kept):
        return True
    return sum(tokens[p].tag in ("NN", "NNA", "NNI") for p in kept) >= 3


_YEAR = re.compile(r"1\d{3}|20\d\d")


def _tells_whom(tokens: Sequence[Token], shown: Pieces, others: Sequence[Mention]) -> bool:
    """Whether a name or a time is left that tells which person is meant."""
    kept = {p for p in shown if isinstance(p, int)}
    told = (m for m in others if isinstance(m.value, Named | Date | Period))
    named = any(tokens[p].tag in ("NE", "FM") or _YEAR.fullmatch(tokens[p].text) for p in kept)
    return named or any(m.first in kept for m in told)


def _not_its_own(tokens: Sequence[Token], shown: Pieces, gender: str) -> bool:
    """ "Welche Stadt … seine": the possessive is that of what is asked, under another noun."""
    wrong = "sein" if gender == "f" else "ihr"
    return any(
        isinstance(p, int) and tokens[p].tag == "PPOSAT" and tokens[p].text.lower().startswith(wrong)
        for p in shown
    )


def _shown(order: Order, asked: Asked, phrase: Phrase) -> Pieces:
    """The words of the sentence that the question shows, before a capital is taken from one."""
    front = () if asked.in_front else order.front
    kept = (p for p in (*front, *order.middle, *order.rest, *order.after) if p not in asked.taken)
    return (*phrase.opening, order.verb, *kept)


def _arranged(
    tokens: Sequence[Token], order: Order, asked: Asked, phrase: Phrase, others: Sequence[Mention]
) -> Pieces | None:
    """Wh-phrase, verb, old front, middle, rest, after."""
    aside = parenthetical(tokens) - dating(tokens)
    if any(n + 1 not in aside and _is_joined_on(tokens, n) for n in aside):
        return None
    gone = asked.taken | aside
    verb: Piece = phrase.verb or order.verb
    front = tuple(p for p in order.front if p not in gone)
    if asked.in_front:
        front = ()  # what is left of it belongs to what is asked, and goes with it or falls
    moved = lowered(tokens, front, others)
    if moved is None:
        return None
    bare, phrase = phrase, _with_about(phrase)
    middle = _hedged(tokens, order, gone, phrase.hedge)
    rest = tuple(p for p in order.rest if p not in gone)
    after = tuple(p for p in order.after if p not in gone)
    if phrase.hedge and (*middle, *rest)[-1] == phrase.hedge:
        return None  # it would trail behind all
    opening = _capital(phrase.opening)
    if _is_clause(tokens, asked.clause):  # "Als …, starb er": behind the rest
        moved = tuple(p for p in moved if not (isinstance(p, int) and p == asked.clause.verb - 1))
        return (*opening, verb, *middle, *rest, ",", *moved, *after, "?")
    new = _is_new_object(tokens, asked)
    if new and not _is_said_plainly(tokens, middle):
        return None
    if new or _is_predicate(tokens, asked.clause):  # "Erfolgreich war 1998 der Film": behind the middle
        return (*opening, verb, *middle, *moved, *rest, *after, "?")
    year = _year_first(tokens, asked, middle)
    before, following = _subject_first(tokens, asked, tuple(middle[year:]), moved)
    before = (*middle[:year], *before)
    if bare.hedge == ABOUT and not (rest or after) and _is_subject_alone(tokens, asked, middle):
        return (*_capital(bare.opening), verb, *before, *following, ABOUT, "?")
    return (*opening, verb, *before, *following, *rest, *after, "?")


def _is_subject_alone(tokens: Sequence[Token], asked: Asked, middle: Sequence[Piece]) -> bool:
    """Whether nothing but the subject and a year goes behind the verb: "Wie viele Türme hat Bremen …"."""
    subject, front = asked.clause.subject, asked.clause.front
    years = all(isinstance(p, int) and _YEAR.fullmatch(tokens[p].text) for p in middle)
    return years and subject is not None and subject != asked.chunk and front.holds(subject.range)


def _hedged(tokens: Sequence[Token], order: Order, gone: Collection[Piece], hedge: str) -> list[Piece]:
    """The middle without what is gone, and the hedge in its place."""
    middle: list[Piece] = []
    for piece in order.middle:
        if piece in gone and hedge and hedge not in middle:
            middle.append(hedge)
        if piece not in gone:
            middle.append(piece)
    if hedge and hedge not in middle:
        middle.insert(_behind_year(tokens, middle), hedge)
    return middle


def _is_joined_on(tokens: Sequence[Token], n: int) -> bool:
    """Whether the word behind a bracket is written together with it: "7:6 (3)-Sieg"."""
    return n + 1 < len(tokens) and tokens[n].end == tokens[n + 1].start and tokens[n + 1].text == "-"


def _is_stiff(phrase: Phrase) -> bool:
    """ "Mit ungefähr wie vielen": nobody asks so."""
    first = phrase.opening[0]
    return phrase.hedge == ABOUT and isinstance(first, str) and not first.startswith("wie")


def _with_about(phrase: Phrase) -> Phrase:
    """ "ungefähr wie viele", where that is the hedge."""
    if phrase.hedge != ABOUT:
        return phrase
    return replace(phrase, opening=(f"{ABOUT} {phrase.opening[0]}", *phrase.opening[1:]), hedge="")


def _is_predicate(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether what somebody or something is, or what was done, stands in front: "Erfolgreich war …"."""
    front = clause.front.indices
    verb = tokens[clause.verb].lemma in ("sein", "werden", "bleiben", "haben")
    return verb and bool(front) and all(tokens[i].tag in ("ADJ(D)", "VV(PP)", "ADV") for i in front) and (
        tokens[front[-1]].tag in ("ADJ(D)", "VV(PP)")
    )  # fmt: skip


def _is_of_predicate(tokens: Sequence[Token], clause: Clause, asked: Asked) -> bool:
    """ "X ist eine Stadt in Bayern": nobody asks "In welchem Land ist X eine Stadt?"; nor for the subject
    of "2015 war ein Krisenjahr" as for a time."""
    dated = asked.in_front and asked.mention.value.type == "date" and not asked.chunk.preposition
    heads = [tokens[c.head].text.lower() for c in clause.chunks if c != asked.chunk]
    if dated and tokens[clause.verb].lemma == "sein" and any(head.endswith("jahr") for head in heads):
        return True
    states = tokens[clause.verb].lemma == "sein" and not clause.rest and bool(asked.chunk.preposition)
    return states and any(
        clause.verb < c.range.first < asked.chunk.range.first
        and c != clause.subject
        and not c.preposition
        and tokens[c.range.first].text in ("ein", "eine")
        for c in clause.chunks
    )


def _behind_year(tokens: Sequence[Token], middle: Sequence[Piece]) -> int:
    """ "kamen 1998 insgesamt" rather than "kamen insgesamt 1998"."""
    first = middle[0] if middle else ""
    return int(isinstance(first, int) and tokens[first].text.isdigit() and len(tokens[first].text) == 4)


def _is_new_object(tokens: Sequence[Token], asked: Asked) -> bool:
    """Whether an object stands in front that nobody knows yet, and the subject behind the verb."""
    clause, subject = asked.clause, asked.clause.subject
    if clause.kind is not Kind.MAIN or subject is None or subject.range.first < clause.verb:
        return False
    first = clause.chunks[0]
    return (
        subject != asked.chunk
        and not first.preposition
        and first.cases == frozenset({Case.ACCUSATIVE})
        and first.range == clause.front
        and tokens[first.range.first].text.lower().startswith(("ein", "kein"))
    )


def _is_said_plainly(tokens: Sequence[Token], middle: Sequence[Piece]) -> bool:
    """Whether nothing in it has to stand behind an object: "nicht", "ab"."""
    return not any(isinstance(p, int) and tokens[p].tag in ("PTKNEG", "PTKVZ", "ADJ(D)") for p in middle)


def _year_first(tokens: Sequence[Token], asked: Asked, middle: Sequence[Piece]) -> int:
    """How many pieces of the middle go before the old front: "1998 in Bremen", but "Huber 1998"."""
    clause, subject = asked.clause, asked.clause.subject
    year = bool(middle) and isinstance(middle[0], int) and _YEAR.fullmatch(tokens[middle[0]].text) is not None
    ruled = bool(clause.front) and tokens[clause.front.first].tag in ("APPR", "APPRART")
    object_first = subject is not None and not clause.front.holds(subject.range)
    if not year or not (ruled or object_first):
        return 0
    hedged = len(middle) > 1 and isinstance(middle[1], str)
    return 1 + hedged


def _capital(opening: Pieces) -> Pieces:
    first = opening[0]
    return (first[0].upper() + first[1:], *opening[1:]) if isinstance(first, str) else opening


_HEADLINE = ("er", "in", "minister", "präsident", "chef", "mann", "frau", "sprecher", "polizist")


_MASS = frozenset("Wasser Silber Zucker Kupfer Feuer Pulver Leder Benzin Koffein".split())


def _is_headline(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "Polizist rettet Hund": a person without an article, as only headlines have it."""
    front = clause.front.indices
    if len(front) != 1:
        return False
    only = tokens[front[0]]
    if finite_is_plural(tokens[clause.verb]) or only.text in _MASS or only.tag not in ("NN", "NNA", "ADJ(A)"):
        return False
    return only.text.endswith(_HEADLINE)


def _is_clause(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a subordinate clause stands in front."""
    first = tokens[clause.front.first] if clause.front else None
    if clause.kind is not Kind.MAIN or first is None:
        return False
    opens = first.tag in ("KOUS", "PWAV", "KOUI", "PWS") or first.text == "Als"
    verbal = any(tokens[i].tag.startswith("V") for i in clause.front.indices)
    return (opens and verbal) or clause.claimed is not None


def _subject_first(
    tokens: Sequence[Token], asked: Asked, middle: Pieces, front: Pieces
) -> tuple[Pieces, Pieces]:
    """An adverbial that stood in front goes behind a definite subject: "hat Rutte am Freitag …"."""
    start = middle[1:] if middle and _light(tokens, middle[0]) else middle
    skipped = middle[: len(middle) - len(start)]
    if skipped and front:
        front, middle = (*skipped, *front), start
    subject = _leading_subject(tokens, asked, start)
    if subject is None or not front:
        return front, middle
    size = len(subject.range.indices)
    first = tokens[subject.range.first]
    definite = (
        first.tag == "NE"
        or first.text.lower() in ("der", "die", "das")
        or (first.tag == "NN" and tokens[subject.head].tag == "NE")
    )
    alone = subject.range.last in asked.taken or not goes_on(tokens, subject.range)
    far = len(front) >= _LONG_FRONT and not any(isinstance(p, int) and tokens[p].text == "," for p in front)
    if (definite or far) and alone and start[:size] == subject.range.indices:
        return (*skipped, *start[:size], *front[len(skipped) :]), start[size:]
    return front, middle


_LONG_FRONT = 6  # pieces that would keep any subject too far from its verb


def _leading_subject(tokens: Sequence[Token], asked: Asked, middle: Pieces) -> Chunk | None:
    """The subject behind the verb, or what may be it where an adverbial stands in front."""
    clause = asked.clause
    if clause.subject is not None and clause.subject != asked.chunk:
        return clause.subject if clause.subject.range.first > clause.verb else None
    front = (c for c in clause.chunks if c.range.last <= clause.verb)
    if any(not c.preposition and Case.NOMINATIVE in c.cases and not is_time(tokens, c) for c in front):
        return None
    near = (c for c in clause.chunks if middle[:1] == (c.range.first,) and c != asked.chunk)
    return next((c for c in near if not c.preposition and Case.NOMINATIVE in c.cases), None)


def _light(tokens: Sequence[Token], piece: Piece) -> bool:
    """Pronouns that stand right behind the verb, before any noun."""
    return isinstance(piece, int) and (
        tokens[piece].tag == "PRF" or tokens[piece].text in ("es", "man", "sich")
    )
