"""German sentences as clauses with their topological fields.

A sentence is cut at its commas, semicolons and dashes. What begins with a conjunction or a relative
pronoun and ends with its finite verb is a clause of its own; the rest must be a main clause: one
constituent, the finite verb, and the other fields. Anything else is left alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.text.clauses import Case, Chunk, Clause, Kind, Number, Range
from quizgen.text.german.chunks import DETERMINERS, find_chunks
from quizgen.text.german.fields import (
    CLOSING,
    covered,
    finite_is_plural,
    front_is_one,
    is_finite,
    is_time,
    subject_of,
    subjunctive,
)
from quizgen.text.german.parts import SEPARATORS, Part, between_adjectives, find_parts, main_groups, says_so
from quizgen.text.german.repair import repaired
from quizgen.text.german.words import CONNECTIVES, SAYING
from quizgen.text.tokens import Sentence, Token

_LONGEST = 90  # tokens of a sentence that is worth understanding


def analyse(sentence: Sentence) -> tuple[Clause, ...]:
    """The clauses of a sentence that are understood, main clauses and relative clauses, in order.

    >>> from quizgen.text.tagging import tag
    >>> from quizgen.model import Lang
    >>> found = analyse(Sentence(tag("Am Abend traf Rutte, der aus Den Haag kommt, in Rom ein.", Lang.DE), 0))
    >>> [clause.kind.value for clause in found]
    ['main', 'relative']
    """
    return sentence.once(_analysed)


def _analysed(sentence: Sentence) -> tuple[Clause, ...]:
    tokens = repaired(sentence)
    if not 4 <= len(tokens) <= _LONGEST or tokens[-1].text != ".":
        return ()
    parts = tuple(find_parts(tokens))
    if not _balanced(tokens):
        return ()
    relatives = [c for i, part in enumerate(parts) if (c := _relative(tokens, parts, i))]
    mains = [c for group in main_groups(tokens, parts) for c in _mains(tokens, group)]
    return tuple(sorted((*mains, *relatives), key=lambda clause: clause.range.first))


def _balanced(tokens: Sequence[Token]) -> bool:
    opened = sum(t.text in "([" for t in tokens)
    return opened == sum(t.text in ")]" for t in tokens)


def _mains(tokens: Sequence[Token], group: tuple[Part, ...]) -> Iterator[Clause]:
    """The main clauses of a group: one, or two that "und" joins."""
    own = [p for p in group if not p.embedded and p.finite]
    following = tokens[group[-1].range.last].text
    if not own or any(p.mark in (":", ";") for p in group[1:]) or group[0].mark == ":":
        return
    if following == ":" and any(tokens[i].lemma in SAYING for p in own for i in p.range.indices):
        return
    if len(own) == 2:
        reported = _reported(tokens, group, own)
        if isinstance(reported, Clause):
            yield reported
            return
        group, own = reported or group, own[:1] if reported else own
    if len(own) != 1:
        return
    part, verb = own[0], own[0].finite[0]
    if not tokens[verb].text.islower():
        return
    join = _second_verb(tokens, part)
    if join == -1 or (join is not None and group[-1] is not part):
        return
    clause = _with_fields(tokens, group, part, verb, join)
    if clause:
        yield clause
    if clause and join is not None:
        second = _second(tokens, clause, part, join)
        if second:
            yield second


def _reported(
    tokens: Sequence[Token], group: tuple[Part, ...], own: Sequence[Part]
) -> Clause | tuple[Part, ...] | None:
    """ "…, sagte X": a clause whose front is what was said. "X sagte, er habe …": the group with what
    was said as an embedded part."""
    first, second = own
    says = says_so(tokens, second) and second.finite[0] == second.range.first
    if says and second.mark == "," and subjunctive(tokens[first.finite[0]]):
        front = Range(group[0].range.first, second.range.first - 1)
        trailing = [p for p in group if p.range.first > second.range.first]
        found = _fields(tokens, (second, *trailing), second, second.finite[0], None, front)
        return found and _saying(tokens, found)
    if (
        tokens[first.finite[0]].lemma in SAYING
        and subjunctive(tokens[second.finite[0]])
        and second.mark == ","
    ):
        return tuple(replace(p, embedded=True) if p is second else p for p in group)
    return None


def _saying(tokens: Sequence[Token], clause: Clause) -> Clause:
    """What was said is nobody's to ask out of its clause: its chunks are left out."""
    own = tuple(c for c in clause.chunks if c.range.first > clause.verb)
    subject = subject_of(tokens, own, clause.verb)
    return replace(clause, chunks=own, subject=subject, claimed=Range(clause.verb, clause.middle.last))


def _with_fields(
    tokens: Sequence[Token], group: tuple[Part, ...], part: Part, verb: int, join: int | None
) -> Clause | None:
    first = _behind_connective(tokens, group[0].range.first)
    if verb <= first:
        return None
    leading = [p for p in group if p.range.last <= part.range.first]
    front = Range(first, verb - 1 if tokens[verb - 1].text == "," else verb)
    if not _front(tokens, front, leading, Range(max(first, part.range.first), verb)):
        return None
    return _fields(tokens, group, part, verb, join, front)


def _fields(
    tokens: Sequence[Token],
    group: tuple[Part, ...],
    part: Part,
    verb: int,
    join: int | None,
    front: Range,
) -> Clause | None:
    """A clause whose front and verb are known; `join` is where a second one begins."""
    last = group[-1].range.last if join is None else join
    own_last = min(part.range.last, last)
    trailing = [p for p in group if p.range.first >= part.range.last]
    closing = next((p for p in trailing if not p.embedded and _closes(tokens, p.range)), None)
    rest_end = closing.range.last if closing else own_last
    rest = _bracket(tokens, closing.range if closing else Range(verb + 1, own_last))
    middle = Range(verb + 1, rest.first if rest else rest_end)
    after = Range(rest.last if rest else rest_end, last)
    embedded = [p.range for p in group if p.embedded]
    chunks = _chunks_of(tokens, (front, middle, after), embedded)
    if not covered(tokens, middle, chunks, embedded):
        return None
    subject = subject_of(tokens, [c for c in chunks if c.range.last <= middle.last], verb)
    if join is not None and not _complete(chunks, subject, middle, rest):
        return None
    opening = Range(front.first, front.first)
    whole = Range(front.first, last)
    return Clause(Kind.MAIN, whole, opening, front, verb, middle, rest, after, chunks, subject)


def _second(tokens: Sequence[Token], clause: Clause, part: Part, join: int) -> Clause | None:
    """The clause behind "und", with a front of its own or with that of the first, its subject."""
    verb = part.finite[1]
    tail = Part(Range(join + 1, part.range.last), "", False, (verb,))
    if verb > join + 1:
        return _with_fields(tokens, (tail,), tail, verb, None)
    subject = clause.subject
    if subject is None or not clause.front.holds(subject.range):
        return None
    if finite_is_plural(tokens[verb]) != finite_is_plural(tokens[clause.verb]):
        return None
    found = _fields(tokens, (tail,), tail, verb, None, Range(join + 1, join + 1))
    if found is None:
        return None
    fronts = tuple(c for c in clause.chunks if clause.front.holds(c.range))
    return replace(found, front=clause.front, chunks=(*fronts, *found.chunks), subject=subject)


def _behind_connective(tokens: Sequence[Token], first: int) -> int:
    """Leading "Und", "Doch" belong to the sentence before."""
    word = tokens[first]
    if word.tag == "KON" or (word.text.lower() in CONNECTIVES and not is_finite(tokens, first + 1, None)):
        return first + 1
    return first


def _second_verb(tokens: Sequence[Token], part: Part) -> int | None:
    """Index of the conjunction before a second finite verb; None without one, -1 if it is a riddle."""
    if len(part.finite) == 1:
        return None
    second = part.finite[1]
    joins = [i for i in range(part.finite[0] + 1, second) if tokens[i].text in ("und", "oder", "aber")]
    if len(part.finite) > 2 or not joins:
        return -1
    join = joins[-1]
    between = Range(join + 1, second)
    one = find_chunks(tokens, between)
    alone = len(one) == 1 and one[0].range == between and not one[0].preposition
    return join if not between or (alone and Case.NOMINATIVE in one[0].cases) else -1


def _complete(chunks: Sequence[Chunk], subject: Chunk | None, middle: Range, rest: Range) -> bool:
    """Whether a verb before "und" has its object, and does not share that of the verb behind it."""
    return bool(rest) or any(c != subject and not c.preposition and middle.holds(c.range) for c in chunks)


def _front(tokens: Sequence[Token], front: Range, leading: Sequence[Part], near: Range) -> bool:
    """Whether what stands before the verb is one constituent."""
    if not front:
        return False
    if not leading:
        return front_is_one(tokens, front)
    if all(p.embedded for p in leading) and not near:
        return True
    outside = [p.range for p in leading if not p.embedded]
    if not outside or leading[0].embedded:
        return False
    outside[0] = Range(front.first, outside[0].last)
    if near:  # "A, B und C haben …"
        listed = len(outside) == len(leading) and any(tokens[i].text in ("und", "oder") for i in near.indices)
        return listed and all(_nominal(tokens, part) for part in (*outside, near))
    return front_is_one(tokens, outside[0]) and all(_nominal(tokens, part) for part in outside[1:])


def _nominal(tokens: Sequence[Token], where: Range) -> bool:
    return bool(where) and tokens[where.first].tag != "KON" and bool(front_is_one(tokens, where))


def _closes(tokens: Sequence[Token], where: Range) -> bool:
    return all(tokens[i].tag in CLOSING for i in where.indices)


def _bracket(tokens: Sequence[Token], where: Range) -> Range:
    """The last run of participles, infinitives and separated prefixes."""
    for last in range(where.last, where.first, -1):
        if tokens[last - 1].tag in CLOSING:
            first = last
            while first > where.first and tokens[first - 1].tag in CLOSING:
                first -= 1
            return Range(first, last)
    return Range(where.last, where.last)


def _chunks_of(
    tokens: Sequence[Token], fields: Sequence[Range], embedded: Sequence[Range]
) -> tuple[Chunk, ...]:
    found: list[Chunk] = []
    for field in fields:
        begin = field.first
        for hole in (*(e for e in embedded if field.holds(e)), Range(field.last, field.last)):
            for piece in _between_commas(tokens, Range(begin, hole.first)):
                found.extend(find_chunks(tokens, piece))
            begin = hole.last
    return tuple(found)


def _between_commas(tokens: Sequence[Token], where: Range) -> Iterator[Range]:
    begin = where.first
    for i in where.indices:
        if tokens[i].text in SEPARATORS and not between_adjectives(tokens, i):
            yield Range(begin, i)
            begin = i + 1
    yield Range(begin, where.last)


def _relative(tokens: Sequence[Token], parts: Sequence[Part], at: int) -> Clause | None:
    """A relative clause whose pronoun is its subject, with what the pronoun stands for."""
    part = parts[at]
    where, pronoun = part.range, tokens[part.range.first]
    if part.mark != "," or not part.embedded or pronoun.text not in ("der", "die", "das") or at == 0:
        return None
    if len(part.finite) != 1 or part.finite[0] != where.last - 1 or parts[at - 1].embedded:
        return None
    verb = part.finite[0]
    antecedents = find_chunks(tokens, parts[at - 1].range)
    if not antecedents or antecedents[-1].range.last != where.first - 1:
        return None
    number = Number.PLURAL if finite_is_plural(tokens[verb]) else Number.SINGULAR
    noun = antecedents[-1]
    certain = tokens[noun.head].tag == "NE" or tokens[noun.range.first].tag in DETERMINERS
    if certain and noun.number not in (None, number):
        return None
    rest = _bracket(tokens, Range(where.first + 1, verb))
    rest = rest if rest.last == verb else Range(verb, verb)
    middle = Range(where.first + 1, rest.first)
    chunks = find_chunks(tokens, middle)
    if not covered(tokens, middle, chunks, ()) or not _pronoun_is_subject(tokens, chunks, verb, pronoun.text):
        return None
    opening = Range(where.first, where.first + 1)
    none = Range(where.first, where.first)
    return Clause(
        Kind.RELATIVE, where, opening, none, verb, middle, rest, Range(verb + 1, verb + 1), chunks,
        None, antecedents[-1],
    )  # fmt: skip


def _pronoun_is_subject(tokens: Sequence[Token], chunks: Sequence[Chunk], verb: int, pronoun: str) -> bool:
    """ "der" is a nominative if singular; "die" and "das" only where nothing else can be one."""
    plural = finite_is_plural(tokens[verb])
    if pronoun == "der":
        return not plural
    others = [
        c for c in chunks if not c.preposition and Case.NOMINATIVE in c.cases and not is_time(tokens, c)
    ]
    fits = Number.PLURAL if plural else Number.SINGULAR
    return (pronoun == "die" or not plural) and all(c.number not in (None, fits) for c in others)
