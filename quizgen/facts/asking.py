"""Native questions for the values of a statement."""

from quizgen.facts.statement import Statement
from quizgen.text.clauses import written
from quizgen.text.german.asking import ask_for
from quizgen.text.german.clauses import analyse


def native_questions(statement: Statement) -> dict[int, str]:
    """By the number of the value asked for; the others have no question that is certain."""
    sentence, mentions = statement.reading.sentence, statement.reading.mentions
    clauses = analyse(sentence)
    found = {}
    for number, mention in enumerate(mentions):
        stems = (ask_for(mention, clause, sentence, mentions) for clause in clauses)
        stem = next((stem for stem in stems if stem is not None), None)
        if stem is not None:
            found[number] = written(stem, sentence)
    return found
