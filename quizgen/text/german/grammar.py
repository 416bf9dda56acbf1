"""German, as drafting sees it."""

from collections.abc import Sequence

from quizgen.text.german.anaphora import resolve
from quizgen.text.german.askable import is_of_nothing, notion_tells, why_not, why_not_of_lead
from quizgen.text.german.asking import ask_for
from quizgen.text.german.captions import without_captions
from quizgen.text.german.claims import claims_above
from quizgen.text.german.clauses import analyse
from quizgen.text.german.colons import apart
from quizgen.text.german.definite import learn
from quizgen.text.german.lead_times import time_of_lead
from quizgen.text.german.leaning import leans
from quizgen.text.german.lives import lives
from quizgen.text.german.mentions import find_mentions
from quizgen.text.german.notions import count_nouns, find_notions
from quizgen.text.german.passing import PASSING
from quizgen.text.german.pluperfect import as_perfect
from quizgen.text.german.reference import standing
from quizgen.text.german.relative_dates import tells_of_past
from quizgen.text.german.restating import in_full, timed
from quizgen.text.german.shape import is_teaser
from quizgen.text.german.shortening import droppable
from quizgen.text.german.shown import explains
from quizgen.text.german.standing import statement_of
from quizgen.text.german.times import is_of_the_day
from quizgen.text.german.topics import find_topic, is_of_unnamed, is_topic, names_nothing
from quizgen.text.grammar import Grammar
from quizgen.text.reading import Known, Reading
from quizgen.text.tokens import Sentence, Token


def _known(readings: Sequence[Reading]) -> Known:
    return Known(any(map(is_of_the_day, readings)))


def _apart(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    return apart(without_captions(sentences))


def _is_past(tokens: Sequence[Token]) -> bool:
    verb = next((n for n, t in enumerate(tokens) if "(FIN)" in t.tag), None)
    return verb is not None and tells_of_past(tokens, verb)


GRAMMAR = Grammar(
    find_mentions=find_mentions,
    resolve=resolve,
    analyse=analyse,
    statement_of=statement_of,
    lives=lives,
    ask_for=ask_for,
    capitalised=None,
    known=_known,
    learn=learn,
    standing=standing,
    alone=as_perfect,
    leans=leans,
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
    why_not_of_lead=why_not_of_lead,
    passing=PASSING,
    bounds=frozenset(),
    in_full=in_full,
    timed=timed,
    time_of_lead=time_of_lead,
    claims_above=claims_above,
    apart=_apart,
)
