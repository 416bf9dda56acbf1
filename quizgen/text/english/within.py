"""English words that point back, where what they point at stands before them in their own sentence: "at
that time" behind a date, "these classes" behind "classes", "and then" behind another clause.
"""

from collections.abc import Callable, Sequence

from quizgen.text.english.fields import is_finite
from quizgen.text.reading import Reading, words
from quizgen.text.tokens import Token
from quizgen.values.amounts import Money
from quizgen.values.dates import Date, Period
from quizgen.values.names import Place
from quizgen.values.numbers import Number, Percent

_THIS = words("this that these those")
_TIMES = words("time year period day month decade century season years")
_FIGURES = words("figure number percentage amount total share sum")
_FIGURE = (Number, Percent, Money)
_OF_A_CLAUSE = words("then thereafter afterwards afterward subsequently thereby")
_CONDITIONS = words("if when once after as until")
_BOUNDARIES = (",", ";", "and", "but", "or", "although", "though", "because", "while", "until", "that")
_NOUNS = ("NN0", "NN1", "NN2")
_AHEAD = 4  # tokens in which a noun follows its "this"


def is_told_within(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """Whether the words before it in the sentence tell what a pointing word means."""
    return bool(index) and any(check(reading, lower, index) for check in _CHECKS)


def _noun_behind(tokens: Sequence[Token], index: int) -> int | None:
    """The last noun of the phrase that a determiner belongs to."""
    found = None
    for n in range(index + 1, min(index + _AHEAD, len(tokens))):
        if tokens[n].tag in _NOUNS:
            found = n
        elif found is not None or tokens[n].tag not in ("AJ0", "CRD", "AV0", "ORD", "AJS", "AJC", "NP0"):
            break
    return found


def _is_time(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "in 1998 … at this time", "the same year"."""
    noun = _noun_behind(reading.sentence.tokens, index)
    if lower[index] not in (*_THIS, "same") or noun is None or lower[noun] not in _TIMES:
        return False
    return any(isinstance(m.value, Date | Period) and m.last <= index for m in reading.mentions)


def _is_same_noun(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "a majority … this majority", "many complexity classes … all these classes"."""
    tokens = reading.sentence.tokens
    noun = _noun_behind(tokens, index)
    if lower[index] not in (*_THIS, "such") or noun is None:
        return False
    border = max((n for n in range(index) if lower[n] in _BOUNDARIES), default=0)
    return any(tokens[n].tag in _NOUNS and tokens[n].lemma == tokens[noun].lemma for n in range(border))


def _is_figure(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "the vote was 51%, this figure …"."""
    noun = _noun_behind(reading.sentence.tokens, index)
    if lower[index] not in _THIS or noun is None or lower[noun] not in _FIGURES:
        return False
    return sum(m.last <= index and isinstance(m.value, _FIGURE) for m in reading.mentions) == 1


def _is_of_clause(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "…, but this has not been proved", "and then heads north": what the clause before tells."""
    tokens = reading.sentence.tokens
    word = lower[index]
    verb = next((n for n in range(index) if is_finite(tokens[n])), None)
    if verb is None or not any(w in _BOUNDARIES for w in lower[verb + 1 : index]):
        return False
    alone = tokens[index + 1].tag not in (*_NOUNS, "AJ0", "CRD", "NP0", "AJS", "ORD")
    if word in ("this", "these", "those"):
        plural = any(tokens[n].tag == "NN2" for n in range(index))
        joined = lower[index - 1] in ("but", "and", ",", "although", "though", "because", ";", "while")
        return alone and ((joined and word == "this") or (word != "this" and plural))
    if word not in _OF_A_CLAUSE:
        return False
    return lower[index - 1] in (",", "and", "but", ";") or any(w in _CONDITIONS for w in lower[:index])


def _is_there(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "moved to Vienna and died there": the one place that was named."""
    places = [m for m in reading.mentions if isinstance(m.value, Place) and m.last <= index]
    if lower[index] != "there" or len({m.value for m in places}) != 1:
        return False
    return any(w in _BOUNDARIES for w in lower[places[0].last : index])


def _is_likened(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "such theorists as", "such issues that are …"."""
    noun = _noun_behind(reading.sentence.tokens, index)
    return lower[index] == "such" and noun is not None and lower[noun + 1] in ("as", "that", "which", "who")


def _is_such_of_clause(reading: Reading, lower: Sequence[str], index: int) -> bool:
    """ "…; such animals are called": those of the clause before."""
    tokens = reading.sentence.tokens
    noun = index + 1 < len(tokens) and tokens[index + 1].tag == "NN2"
    return lower[index] == "such" and noun and lower[index - 1] == ";"


_CHECKS: tuple[Callable[[Reading, Sequence[str], int], bool], ...] = (
    _is_time, _is_same_noun, _is_figure, _is_of_clause, _is_there, _is_likened,
    _is_such_of_clause,
)  # fmt: skip
