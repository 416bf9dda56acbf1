"""From each sentence of an article the statements that could become facts, or why there is none."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen.facts.asking import native_questions
from quizgen.facts.definite import Known
from quizgen.facts.reading import Doubt, Reading, Standing, tells_enough
from quizgen.facts.reference import explains, is_teaser, standing
from quizgen.facts.statement import Statement, of_clause, state
from quizgen.facts.times import is_of_the_day
from quizgen.model import Article, Span
from quizgen.text.clauses import Kind
from quizgen.text.german.clauses import analyse
from quizgen.text.german.standing import statement_of
from quizgen.values.numbers import Percent

_LONGEST = 35  # words of a statement
_LONGEST_PAIR = 36  # of two sentences
# What these say of a sentence they say of its clauses.
_WHOLLY = (Doubt.SPEAKER, Doubt.QUESTION, Doubt.NO_VERB, Doubt.HEADLINE, Doubt.COLON, Doubt.UNCLAIMED)


@dataclass(frozen=True, slots=True)
class Candidate:
    """`evidence` is the span of the article behind it, `sentence` the number of the sentence."""

    statement: Statement
    evidence: Span
    sentence: int
    context: bool  # the sentence before it is part of the statement
    questions: Mapping[int, str]  # native ones, by the number of the value asked for


@dataclass(frozen=True, slots=True)
class Given:
    """What a sentence gives; `standing` tells why it gives nothing as a whole."""

    candidates: tuple[Candidate, ...]
    standing: Standing


def candidates(article: Article, readings: Sequence[Reading]) -> Iterator[Given]:
    """For each sentence in turn."""
    known = Known(any(map(is_of_the_day, readings)))
    above: list[tuple[int, Reading, Standing]] = []  # the first sentence that stands alone, the one before
    for number, reading in enumerate(readings):
        before = readings[max(number - 2, 0) : number]
        teaser = number == 0 and is_teaser(reading, known)
        stands = Standing(doubt=Doubt.HEADLINE) if teaser else standing(reading, before, known)
        found: tuple[Candidate, ...] = ()
        if reading.mentions and not _of_nothing(reading):
            whole = _whole(article, reading, number, stands)
            parts = tuple(_clauses(article, reading, number, stands, before, known, whole))
            found = (*whole, *parts)
            if not found or (whole and _is_thin(whole[0])):
                found += tuple(_with_context(article, readings, number, stands, above, known))[:1]
        yield Given(found, stands)
        known.learn(reading)
        above = [*above[:1], (number, reading, stands)] if not stands.doubt else above[:1]


def _of_nothing(reading: Reading) -> bool:
    """Whether a percentage does not say of what: "auf 2,1 Prozent kommen"."""
    tokens = reading.sentence.tokens
    for mention in reading.mentions:
        before = {token.text.lower() for token in tokens[max(mention.first - 4, 0) : mention.first]}
        after = tokens[mention.last].tag if mention.last < len(tokens) else ""
        if (
            isinstance(mention.value, Percent)
            and before & {"auf", "bei"}
            and after.startswith(("VV", "VA", "VM", "$"))
        ):
            return True
    return False


def _whole(article: Article, reading: Reading, number: int, stands: Standing) -> tuple[Candidate, ...]:
    if stands.doubt:
        return ()
    statement = state(article, [(reading, stands.edits)])
    if len(statement.text.split()) > _LONGEST:
        return ()
    return (Candidate(statement, reading.sentence.span, number, False, native_questions(statement)),)


def _clauses(
    article: Article,
    reading: Reading,
    number: int,
    stands: Standing,
    before: Sequence[Reading],
    known: Known,
    whole: Sequence[Candidate],
) -> Iterator[Candidate]:
    """Clauses that say something by themselves: a relative clause of a name, and, where the sentence
    as a whole is of no use, its main clauses."""
    if stands.doubt in _WHOLLY or any(t.text in ("–", "—") for t in reading.sentence.tokens):
        return
    statement = whole[0].statement if whole else state(article, [(reading, stands.edits)])
    sentence = statement.reading.sentence
    for clause in analyse(sentence):
        if whole and clause.kind is Kind.MAIN:
            continue
        pieces = statement_of(clause, sentence, statement.reading.mentions)
        if pieces is None or len(pieces) >= len(sentence.tokens):
            continue
        part = of_clause(statement, pieces, article.lang)
        alone = part.reading.mentions and standing(part.reading, before, known)
        if alone and not alone.doubt and not alone.edits and len(part.text.split()) <= _LONGEST:
            yield Candidate(part, reading.sentence.span, number, False, native_questions(part))


def _is_thin(whole: Candidate) -> bool:
    reading = whole.statement.reading
    return not all(tells_enough(reading, mention) for mention in reading.mentions)


def _with_context(
    article: Article,
    readings: Sequence[Reading],
    number: int,
    stands: Standing,
    above: Sequence[tuple[int, Reading, Standing]],
    known: Known,
) -> Iterator[Candidate]:
    """The sentence behind the one before it, where that explains what this one leaves open, or behind
    the first of the article, where that names all that it leaves open."""
    reading = readings[number]
    for at, first, its in reversed(above):
        adjacent = at == number - 1
        told = stands
        if adjacent and stands.doubt is Doubt.POINTING:
            told = standing(reading, readings[max(number - 2, 0) : number], known, shown=first)
        near = adjacent and first.sentence.paragraph == reading.sentence.paragraph
        if told.doubt not in ((None, Doubt.PRONOUN, Doubt.DEFINITE) if near else (Doubt.DEFINITE,)):
            continue
        if not explains(first, reading, told.wants, near=near):
            continue
        statement = state(article, [(first, its.edits), (reading, told.edits)])
        if len(statement.text.split()) <= _LONGEST_PAIR:
            start = first.sentence.span.start if adjacent else reading.sentence.span.start
            yield Candidate(statement, Span(start, reading.sentence.span.end), number, True, {})
