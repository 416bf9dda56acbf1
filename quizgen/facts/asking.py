"""Native questions for the values of a statement."""

from dataclasses import replace

from quizgen.facts.statement import Statement
from quizgen.text.clauses import written
from quizgen.text.grammar import Grammar
from quizgen.text.reading import last_begins


def native_questions(statement: Statement, grammar: Grammar) -> dict[int, str]:
    """By the number of the value asked for; the others have no question that is certain. Of sentences in
    a row the last is asked, behind those before it."""
    begin, whole = last_begins(statement.reading), statement.reading.sentence
    tokens, sentence = whole.tokens, whole.behind(begin)
    own = {
        n: replace(m, first=m.first - begin, last=m.last - begin) if begin else m
        for n, m in enumerate(statement.reading.values)
        if m.first >= begin
    }
    mentions = [m for n, m in own.items() if n < len(statement.reading.mentions)]
    if statement.topic:
        mentions.append(statement.told.mentions[-1])
    clauses = grammar.analyse(sentence)
    shown = statement.text[: tokens[begin].start]
    found = {}
    for number, mention in own.items():
        stems = (grammar.ask_for(mention, clause, sentence, mentions) for clause in clauses)
        stem = next((stem for stem in stems if stem is not None), None)
        if stem is not None:
            found[number] = shown + written(stem, sentence)
    return found
