"""Which values of a candidate are worth a question."""

from quizgen.facts.candidates import Candidate
from quizgen.text.grammar import Grammar
from quizgen.text.reading import Reading


def why_not(candidate: Candidate, number: int, grammar: Grammar) -> str | None:
    """Why the value with this number in the statement is not asked for; None if it may be."""
    reading = candidate.statement.reading
    mention = reading.values[number]
    if candidate.context and mention.first < _second_sentence(reading):
        return "part of the sentence before"
    if mention in reading.notions:
        return None if grammar.notion_tells(reading, mention) else "too little said about it"
    others = [m for n, m in enumerate(reading.mentions) if n != number]
    if any(mention.value.overlaps(m.value) for m in others):
        return "told twice"
    return grammar.why_not(reading, mention)


def _second_sentence(reading: Reading) -> int:
    tokens = reading.sentence.tokens
    return max((n + 1 for n, t in enumerate(tokens[:-1]) if t.text in (".", "!", "?", "…")), default=0)
