"""Statements that noun phrases make, beside those of the clauses they stand in."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from quizgen.facts.candidate import Candidate
from quizgen.facts.carrying import Carried
from quizgen.facts.statement import Statement, placed
from quizgen.model import Article
from quizgen.relations.noun_match import Noticed, noticed
from quizgen.relations.say import statement
from quizgen.relations.table import noun_ways
from quizgen.text.frames import Tense
from quizgen.text.grammar import Grammar
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence
from quizgen.values.dates import Date, Period
from quizgen.values.names import Person

_GONE = frozenset(
    """starb gestorben verstorben verstorbene verstorbenen tot getötet ermordet died dead killed murdered
    late""".split()
)
_NAMES_ALIKE = 1600
_LIFETIME = 60  # years
_BYNAMED = frozenset("von of de da di".split())


def noun_candidates(article: Article, readings: Sequence[Reading], grammar: Grammar) -> Iterator[Candidate]:
    """In order of the article, each statement once."""
    of_the_day = grammar.known(readings).of_the_day
    published = article.published if of_the_day else None
    told: set[str] = set()
    for number, reading in enumerate(readings):
        for one in noticed(reading.sentence, reading.mentions, noun_ways(article.lang), published):
            if _is_old(one) or _is_in_list(one, reading):
                continue
            today = of_the_day and not _is_gone(reading) and not _is_history(reading, published)
            if today and len(one.match.row.tenses) > 1:
                one = replace(one, match=replace(one.match, tense=Tense.PRESENT))
            found = _candidate(article, one, reading, number)
            if found and found.statement.text not in told:
                told.add(found.statement.text)
                yield found


def _is_gone(reading: Reading) -> bool:
    """Whether news tells of somebody's death: what they were they are no more."""
    return any(token.text.lower() in _GONE for token in reading.sentence.tokens)


def _is_history(reading: Reading, published: date | None) -> bool:
    """Whether a sentence of the news looks back so far that nobody in it may live."""
    dates = [m.value for m in reading.mentions if isinstance(m.value, Date)]
    return published is not None and any(date.year < published.year - _LIFETIME for date in dates)


def _is_in_list(one: Noticed, reading: Reading) -> bool:
    """Whether the years of a life are those of one person of a list."""
    periods = sum(isinstance(m.value, Period) for m in reading.mentions)
    return periods > 1 and any(isinstance(b.value, Period) for b in one.match.bound.values())


def _is_old(one: Noticed) -> bool:
    """Whether it is of somebody whose name, in those days, each language has its own for: "Peter von
    Abano", "Peter of Abano"."""
    values = [bound.value for bound in one.match.bound.values()]
    early = any(isinstance(value, Period) and value.start.year < _NAMES_ALIKE for value in values)
    return early and any(isinstance(v, Person) and _BYNAMED & set(v.name.de.split()) for v in values)


def _candidate(article: Article, one: Noticed, reading: Reading, number: int) -> Candidate | None:
    """What both languages can say as a fact of its own."""
    match, lang = one.match, article.lang
    pieces = statement(match, lang)
    if pieces is None or statement(match, lang.other) is None:
        return None
    text, mentions, marks, spans, slots = "", [], [], [], []
    for piece in pieces:
        value = match.bound[piece.slot].value if piece.slot in one.marks else None
        if value is not None:
            start, end = one.marks[piece.slot]
            mentions.append(Mention(value, 0, 0))
            marks.append(article.text[start:end])
            spans.append((len(text), len(text) + len(piece.text)))
            slots.append(piece.slot)
        text += piece.text
    sentence = Sentence(tag(text, lang), reading.sentence.paragraph)
    found = list(placed(sentence, mentions, marks, spans))
    if len(found) < len(slots) or not found:
        return None
    bound = dict(match.bound)
    for k, slot in enumerate(slots):
        bound[slot] = replace(bound[slot], mention=k)
    match = replace(match, bound=bound)
    carried = {k: Carried(match, slot, mentions[k].value) for k, slot in enumerate(slots)}
    both = {k: [value.question(each) for each in (lang, lang.other)] for k, value in carried.items()}
    questions = {k: mine for k, (mine, other) in both.items() if mine and other}
    said = Statement(
        text, Reading(sentence, tuple(m for m, _ in found)), tuple(mark for _, mark in found), match.row.name
    )
    hides = not any(match.row.sides[each].ask for each in (lang, lang.other))
    return Candidate(said, reading.sentence.span, number, False, questions, carried, tuple(marks), hides)
