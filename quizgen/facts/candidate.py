"""A statement that could become a fact."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quizgen.facts.carrying import Carried
from quizgen.facts.statement import Statement
from quizgen.model import Span, Value
from quizgen.text.reading import Standing


@dataclass(frozen=True, slots=True)
class Candidate:
    """`evidence` is the span of the article behind it, `sentence` the number of the sentence; `phrase` are
    the words of the noun phrase that states it, where no clause does, and what it asks is in `questions`
    or, if it `hides` alone, a gap."""

    statement: Statement
    evidence: Span
    sentence: int
    context: bool  # the sentence before it is part of the statement
    questions: Mapping[int, str]  # native ones, by the number of the value asked for
    carried: Mapping[int, Carried] = field(default_factory=dict)  # values that relations carry across
    phrase: tuple[str, ...] = ()
    hides: bool = False
    related: bool = False  # says what a relation says: only its questions are asked
    shorter: frozenset[Value] = frozenset()  # values that a shorter statement of the sentence has
    explains: bool = False  # stands in a text that explains, and is no news
    below: bool = False  # goes on with what the top of the text told, and no title tells that again
    leads: bool = False  # is what news begin with: all that it names is the point


@dataclass(frozen=True, slots=True)
class Given:
    """What a sentence gives; `standing` tells why it gives nothing as a whole."""

    candidates: tuple[Candidate, ...]
    standing: Standing
