"""What drafting must know of a language. A package of grammar (quizgen.text.german, .english) has a
`GRAMMAR`; all else that is said about articles, values, facts and questions is common to both.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from quizgen.model import Article, Lang
from quizgen.text.clauses import Clause, Pieces
from quizgen.text.mentions import Mention
from quizgen.text.packages import module_of
from quizgen.text.passing import Passing
from quizgen.text.reading import Edit, Known, Reading, Standing
from quizgen.text.tokens import Sentence, Token
from quizgen.text.topics import Topic
from quizgen.values.dates import Date


class Stands(Protocol):
    def __call__(self, reading: Reading, known: Known, shown: Reading | None = None) -> Standing:
        """Whether a sentence stands alone, and after which edits. `known` is what the sentences above have
        told; `shown` is the one just above, if it is shown with this one, which then may point back at it."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language, as functions."""

    find_mentions: Callable[[Sequence[Sentence], Article], Sequence[tuple[Mention, ...]]]
    resolve: Callable[[Sequence[Reading], Article], Sequence[Reading]]  # with what their pronouns mean
    # Clauses, and what is made of them: a sentence of its own, a question; None where not certain.
    analyse: Callable[[Sentence], Sequence[Clause]]
    statement_of: Callable[[Clause, Sentence, Sequence[Mention]], Pieces | None]
    lives: Callable[[Reading], Iterator[Pieces]]  # what brackets behind a name tell, as sentences
    ask_for: Callable[[Mention, Clause, Sentence, Sequence[Mention]], Pieces | None]
    capitalised: str | None  # tag of what has a capital within a sentence, where that tells a name
    # What keeps a sentence from standing alone.
    known: Callable[[Sequence[Reading]], Known]  # at the beginning of a text of these sentences
    learn: Callable[[Known, Reading], None]  # what one more sentence tells
    standing: Stands
    alone: Callable[[Sequence[Token]], Iterable[Edit]]  # its tense where no other sentence stands beside it
    leans: Callable[[Reading], bool]  # on what the sentences above it told
    explains: Callable[[Reading, Sequence[str]], bool]  # a sentence names each of these nouns
    is_teaser: Callable[[Reading, Known], bool]  # the first sentence is a row of headlines
    droppable: Callable[[Reading], Iterator[Edit]]  # what a sentence too long can do without
    # What an article is about, and whether all that a sentence leaves open (nouns, pronouns) is that;
    # the readings are those before it.
    find_topic: Callable[[Article, Sequence[Reading]], Topic | None]
    is_topic: Callable[[Topic, Sequence[Reading], Reading, Sequence[str]], bool]
    # What is worth asking.
    count_nouns: Callable[[Sequence[Sentence], Article], Mapping[str, int]]  # by lemma
    find_notions: Callable[[Reading, Mapping[str, int]], tuple[Mention, ...]]  # further words to hide
    notion_tells: Callable[[Reading, Mention], bool]  # the rest of the statement leads to it
    names_nothing: Callable[[Reading], bool]  # a statement that only its article makes plain
    is_of_unnamed: Callable[[Reading], bool]  # no name is what it tells of
    is_of_nothing: Callable[[Reading], bool]  # a percentage that does not say of what
    is_past: Callable[[Sequence[Token]], bool]  # what the first verb of a sentence tells
    why_not: Callable[[Reading, Mention], str | None]
    passing: Passing  # words of what is said by the way
    bounds: frozenset[str]  # hedges of a figure beyond which others lie, too: "more than"
    # A name in full in the form of the words that stand for it; what stands before a resolved time:
    # the word before as it must be, and words between.
    in_full: Callable[[str, str], str]
    timed: Callable[[Date, str], tuple[str, str]]
    # When it was what the first sentence of news tells without a time, known from the day of publishing.
    time_of_lead: Callable[[Reading, datetime.date | None], Edit | None] | None = None
    # Whether a sentence tells that what stands above it is what somebody says: "Dies erklärte Huber."
    claims_above: Callable[[Reading], bool] | None = None
    # The same as `why_not` of that sentence, where more is worth asking for.
    why_not_of_lead: Callable[[Reading, Mention], str | None] | None = None
    # Its sentences, cut where a part says something by itself.
    apart: Callable[[Sequence[Sentence]], Sequence[Sentence]] | None = None


@cache
def grammar(lang: Lang) -> Grammar:
    """The grammar of a language, loaded when first wanted."""
    found: Grammar = module_of(lang, "grammar").GRAMMAR
    return found
