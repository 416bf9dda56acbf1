"""From each sentence of an article the statements that could become facts, or why there is none."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from quizgen.facts.asking import native_questions
from quizgen.facts.carrying import Carried, carried
from quizgen.facts.statement import Statement, of_clause, state
from quizgen.model import Article, Span
from quizgen.text.clauses import Kind
from quizgen.text.grammar import Grammar
from quizgen.text.reading import Doubt, Known, Reading, Standing

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
    carried: Mapping[int, Carried] = field(default_factory=dict)  # values that relations carry across


@dataclass(frozen=True, slots=True)
class Given:
    """What a sentence gives; `standing` tells why it gives nothing as a whole."""

    candidates: tuple[Candidate, ...]
    standing: Standing


def candidates(article: Article, readings: Sequence[Reading], grammar: Grammar) -> Iterator[Given]:
    """For each sentence in turn."""
    found = _Finder(article, readings, grammar)
    return map(found.given, range(len(readings)))


class _Finder:
    """Goes through the sentences of an article in order."""

    def __init__(self, article: Article, readings: Sequence[Reading], grammar: Grammar) -> None:
        self._article, self._readings, self._grammar = article, readings, grammar
        self._known: Known = grammar.known(readings)
        # The first sentence that stands alone, and the one before.
        self._above: list[tuple[int, Reading, Standing]] = []

    def given(self, number: int) -> Given:
        reading, grammar = self._readings[number], self._grammar
        before = self._before(number)
        teaser = number == 0 and grammar.is_teaser(reading, self._known)
        stands = Standing(doubt=Doubt.HEADLINE) if teaser else grammar.standing(reading, before, self._known)
        found: tuple[Candidate, ...] = ()
        if reading.mentions and not grammar.is_of_nothing(reading):
            whole = self._whole(reading, number, stands)
            found = (*whole, *self._clauses(reading, number, stands, whole))
            if not found or (whole and self._is_thin(whole[0])):
                found += tuple(self._with_context(number, stands))[:1]
        grammar.learn(self._known, reading)
        above = self._above[:1]
        self._above = [*above, (number, reading, stands)] if not stands.doubt else above
        return Given(found, stands)

    def _before(self, number: int) -> Sequence[Reading]:
        return self._readings[max(number - 2, 0) : number]

    def _whole(self, reading: Reading, number: int, stands: Standing) -> tuple[Candidate, ...]:
        if stands.doubt:
            return ()
        statement = state(self._article, self._grammar, [(reading, stands.edits)])
        if len(statement.text.split()) > _LONGEST:
            return ()
        return (self._candidate(statement, reading.sentence.span, number),)

    def _candidate(self, statement: Statement, evidence: Span, number: int) -> Candidate:
        lang = self._article.lang
        across = carried(statement, lang)
        questions = native_questions(statement, self._grammar)
        for k, value in across.items():  # the relation's own question, unless it knows less
            asked = value.question(lang)
            if asked and (value.match.whole or k not in questions):
                questions[k] = asked
        return Candidate(statement, evidence, number, False, questions, across)

    def _clauses(
        self, reading: Reading, number: int, stands: Standing, whole: Sequence[Candidate]
    ) -> Iterator[Candidate]:
        """Clauses that say something by themselves: a relative clause of a name, and, where the sentence
        as a whole is of no use, its main clauses."""
        if stands.doubt in _WHOLLY or any(t.text in ("–", "—") for t in reading.sentence.tokens):
            return
        grammar = self._grammar
        statement = whole[0].statement if whole else state(self._article, grammar, [(reading, stands.edits)])
        sentence = statement.reading.sentence
        for clause in grammar.analyse(sentence):
            if whole and clause.kind is Kind.MAIN:
                continue
            pieces = grammar.statement_of(clause, sentence, statement.reading.mentions)
            if pieces is None or len(pieces) >= len(sentence.tokens):
                continue
            part = of_clause(statement, pieces, self._article.lang)
            alone = part.reading.mentions and grammar.standing(
                part.reading, self._before(number), self._known
            )
            if alone and not alone.doubt and not alone.edits and len(part.text.split()) <= _LONGEST:
                yield self._candidate(part, reading.sentence.span, number)

    def _is_thin(self, whole: Candidate) -> bool:
        reading = whole.statement.reading
        return not all(self._grammar.tells_enough(reading, mention) for mention in reading.mentions)

    def _with_context(self, number: int, stands: Standing) -> Iterator[Candidate]:
        """The sentence behind the one before it, where that explains what this one leaves open, or behind
        the first of the article, where that names all that it leaves open."""
        reading, grammar = self._readings[number], self._grammar
        for at, first, its in reversed(self._above):
            adjacent = at == number - 1
            told = stands
            if adjacent and stands.doubt is Doubt.POINTING:
                told = grammar.standing(reading, self._before(number), self._known, shown=first)
            near = adjacent and first.sentence.paragraph == reading.sentence.paragraph
            if told.doubt not in ((None, Doubt.PRONOUN, Doubt.DEFINITE) if near else (Doubt.DEFINITE,)):
                continue
            if not grammar.explains(first, reading, told.wants, near=near):
                continue
            statement = state(self._article, grammar, [(first, its.edits), (reading, told.edits)])
            if len(statement.text.split()) <= _LONGEST_PAIR:
                start = first.sentence.span.start if adjacent else reading.sentence.span.start
                yield Candidate(statement, Span(start, reading.sentence.span.end), number, True, {})
