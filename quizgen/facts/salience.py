"""Which facts a reader would want to keep: the lead, named people, numbers that are said again."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from quizgen.facts.carrying import Relation
from quizgen.model import Article, Lang, Value
from quizgen.text.wording import content_words
from quizgen.values.dates import Date
from quizgen.values.names import Named
from quizgen.values.numbers import Number

MOST = 40  # questions of one article
WORDS = 17  # of the article for each of them
_AGAIN = 2  # so many questions may have the same key,
_AT_LAST = 4  # or so many where there are too few others
_MOST = 3  # of one sentence,
_MOST_NOUNS = 1  # and of its nouns, or as many as of all values where there are too few others
_MOST_PHRASES = 2  # questions of noun phrases, or as many as clauses give
NOUN = "term:noun"
_LONG = 16  # letters

# A percentage or a sum is the point of its sentence, a number is often by the way.
_WORTH = {
    "person": 3.0,
    "percent": 3.0,
    "money": 3.0,
    "quotation": 2.5,
    "date": 2.5,
    "period": 2.5,
    "place": 2.0,
    "organisation": 2.0,
    "term": 2.0,
    "term:noun": 0.0,  # and up to 1 for a long one
    "quantity": 2.0,
    "number": 1.5,
    "range": 1.5,
    "duration": 1.5,
}


@dataclass(frozen=True, slots=True)
class Askable:
    """A value of a statement that could be asked for; all are counted from 0."""

    statement: int
    number: int  # among the values of the statement
    sentence: int
    value: Value
    stem: bool  # there is a native question for it
    context: bool  # the statement needs the sentence before it
    words: int  # of the statement
    text: str = ""  # the statement
    phrase: tuple[str, ...] = ()  # of what a noun phrase states: its words
    carried: bool = False  # both languages say and ask it by themselves
    relation: Relation | None = None  # that asks for it


def default_limit(article: Article) -> int:
    """How many questions an article gives: one for each 17 words, 40 at most."""
    words = sum(len(article.text[p.start : p.end].split()) for p in article.paragraphs)
    return max(1, min(MOST, words // WORDS))


def select(
    article: Article, candidates: Sequence[Askable], mentioned: Iterable[Value], limit: int
) -> list[Askable]:
    """The best of the candidates, best first: none asks for a value that is asked for often enough while
    there are others."""
    mentioned = tuple(mentioned)
    score = scorer(article, candidates, mentioned)
    chosen: list[Askable] = []
    asked: Counter[Value] = Counter()
    per_sentence: Counter[int] = Counter()
    nouns: Counter[int] = Counter()
    told: set[tuple[int, Value]] = set()
    better = {c.sentence for c in candidates if c.value.grain != NOUN}
    candidates = [c for c in candidates if c.value.grain != NOUN or c.stem or c.sentence not in better]
    could = asks(candidates)
    best = sorted(candidates, key=lambda c: (-score(c), c.statement, c.number))
    phrases, most_phrases = 0, max(_MOST_PHRASES, sum(1 for c in candidates if not c.phrase))
    for candidate, most in [*((c, _AGAIN) for c in best), *((c, _AT_LAST) for c in best)]:
        if len(chosen) == limit:
            break
        if candidate.phrase and phrases >= most_phrases:
            continue
        here = (candidate.sentence, candidate.value)
        if asked[candidate.value] >= most or per_sentence[candidate.sentence] == _MOST or here in told:
            continue
        if any(repeats(candidate, better, could, article.lang) for better in chosen):
            continue
        noun = candidate.value.grain == NOUN
        if noun and nouns[candidate.sentence] >= (_MOST_NOUNS if most == _AGAIN else _MOST):
            continue
        nouns[candidate.sentence] += noun
        phrases += bool(candidate.phrase)
        told.add(here)
        asked[candidate.value] += 1
        per_sentence[candidate.sentence] += 1
        chosen.append(candidate)
    return chosen


Asks = frozenset[tuple[int, Value]]  # statements with what they could ask for


def asks(candidates: Iterable[Askable]) -> Asks:
    return frozenset((candidate.statement, candidate.value) for candidate in candidates)


def repeats(one: Askable, better: Askable, asked: Asks, lang: Lang) -> bool:
    """Whether the question `better` shows all that the statement of `one` says; or asks for the same
    relation of the same values; or says less, but could ask for its value as well.

    What one statement says of several values is one fact, asked on several days; two statements of the same
    would be two facts that hand over each other's values.
    """
    if one.statement == better.statement:
        return False
    says, shows = content_words(one.text, lang), content_words(better.text, lang)
    mine, its = one.relation, better.relation
    if mine and its and mine[0] == its[0] and mine[1] <= its[1]:
        return True
    if one.sentence == better.sentence and not (one.phrase or better.phrase or one.context or better.context):
        return False
    return says <= shows or (shows <= says and (better.statement, one.value) in asked)


def scorer(
    article: Article, candidates: Sequence[Askable], mentioned: Iterable[Value]
) -> Callable[[Askable], float]:
    """How much a candidate is worth asking, higher is better."""
    counts = Counter(mentioned)
    last = max((c.sentence for c in candidates), default=0) + 1
    title = article.title.casefold()

    def score(candidate: Askable) -> float:
        value = candidate.value
        worth = _WORTH.get(value.grain, _WORTH[value.type]) + 2.0 * (1 - candidate.sentence / last)
        if value.grain == NOUN:
            worth += min(len(value.say(article.lang)), _LONG) / _LONG
        worth += min(counts[value] - 1, 3) * 0.5
        if any(form.casefold() in title for form in value.forms(article.lang)):
            worth += 1.0
        if isinstance(value, Named) and " " in value.name.de:
            worth += 0.5
        if isinstance(value, Date) and value.precision == "month":
            worth -= 0.5
        if isinstance(value, Number) and len(value.digits) == 1:
            worth -= 0.5
        worth += 1.0 * candidate.stem - 2.0 * candidate.context + 4.0 * candidate.carried
        return worth - max(0, candidate.words - 20) * 0.05

    return score
