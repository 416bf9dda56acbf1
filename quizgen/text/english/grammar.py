"""English, as drafting sees it."""

from collections.abc import Sequence

from quizgen.text.english.anaphora import resolve
from quizgen.text.english.askable import is_of_nothing, notion_tells, why_not
from quizgen.text.english.asking import ask_for
from quizgen.text.english.clauses import analyse
from quizgen.text.english.definite import learn
from quizgen.text.english.fields import is_finite
from quizgen.text.english.hedges import BOUNDS
from quizgen.text.english.mentions import find_mentions
from quizgen.text.english.notions import count_nouns, find_notions
from quizgen.text.english.passing import PASSING
from quizgen.text.english.reference import explains, standing
from quizgen.text.english.relative_dates import tells_of_past
from quizgen.text.english.restating import in_full, timed
from quizgen.text.english.shape import is_teaser
from quizgen.text.english.shortening import droppable
from quizgen.text.english.standing import statement_of
from quizgen.text.english.times import is_of_the_day
from quizgen.text.english.topics import find_topic, is_of_unnamed, is_topic, names_nothing
from quizgen.text.grammar import Grammar
from quizgen.text.reading import Known, Reading
from quizgen.text.tokens import Token


def _known(readings: Sequence[Reading]) -> Known:
    return Known(any(map(is_of_the_day, readings)))


def _is_past(tokens: Sequence[Token]) -> bool:
    verb = next((n for n, t in enumerate(tokens) if is_finite(t)), None)
    return verb is not None and tells_of_past(tokens, verb)


_INVOLVED = frozenset(("CJS", "CJT", "DTQ", "PNQ", "AVQ", "DPS"))


def _leans(reading: Reading) -> bool:
    """Whether a clause stands under another, or a possessive tells whose something is."""
    return any(token.tag in _INVOLVED for token in reading.sentence.tokens)


GRAMMAR = Grammar(
    find_mentions=find_mentions,
    resolve=resolve,
    analyse=analyse,
    statement_of=statement_of,
    lives=lambda _: iter(()),  # "(1878–1968)" is a phrase that relations read
    ask_for=ask_for,
    capitalised="NP0",
    known=_known,
    learn=learn,
    standing=standing,
    alone=lambda _: (),
    leans=_leans,
    explains=explains,
    is_teaser=is_teaser,
    droppable=droppable,
    find_topic=find_topic,
    is_topic=is_topic,
    count_nouns=count_nouns,
    find_notions=find_notions,
    notion_tells=notion_tells,
    names_nothing=names_nothing,
    is_of_unnamed=is_of_unnamed,
    is_of_nothing=is_of_nothing,
    is_past=_is_past,
    why_not=why_not,
    passing=PASSING,
    bounds=BOUNDS,
    in_full=in_full,
    timed=timed,
)
