"""The first sentence of news in place of a headline."""

from quizgen.facts.statement import state
from quizgen.model import Article
from quizgen.text.clauses import Kind
from quizgen.text.grammar import Grammar
from quizgen.text.reading import Known, Reading, Standing
from quizgen.text.shortening import shortenings
from quizgen.text.topics import Topic

_LONGEST = 25  # words before another sentence


def lead_of(
    article: Article, grammar: Grammar, known: Known, reading: Reading, stands: Standing
) -> Topic | None:
    """What a sentence at the top of news tells, in as few words as it can; None of any other."""
    if stands.doubt or not known.of_the_day or grammar.lead is None:
        return None
    for cut in ((), *shortenings(grammar.droppable(reading))):
        gone = {n for edit in cut for n in range(edit.first, edit.last)}
        edits = (*cut, *(edit for edit in stands.edits if edit.first not in gone))
        statement = state(article, grammar, [(reading, edits)])
        whole = any(c.kind is Kind.MAIN for c in grammar.analyse(statement.reading.sentence))
        alone = grammar.standing(statement.reading, known)
        if statement.words <= _LONGEST and whole and not alone.doubt and not alone.edits:
            return grammar.lead(article, statement.reading, statement.text)
    return None
