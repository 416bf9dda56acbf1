"""Native questions for the values of a statement."""

from quizgen.facts.statement import Statement
from quizgen.text.clauses import written
from quizgen.text.grammar import Grammar


def native_questions(statement: Statement, grammar: Grammar) -> dict[int, str]:
    """By the number of the value asked for; the others have no question that is certain."""
    sentence, mentions = statement.reading.sentence, statement.reading.mentions
    clauses = grammar.analyse(sentence)
    found = {}
    for number, mention in enumerate(mentions):
        stems = (grammar.ask_for(mention, clause, sentence, mentions) for clause in clauses)
        stem = next((stem for stem in stems if stem is not None), None)
        if stem is not None:
            found[number] = written(stem, sentence)
    return found
