"""The time for which a phrase like "NATO-Generalsekretär Mark Rutte" holds."""

from collections.abc import Sequence
from datetime import date

from quizgen.model import Lang
from quizgen.text.clauses import Range
from quizgen.text.grammar import grammar
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence, Token
from quizgen.values.dates import Date, Period

# Of the life of somebody who held the office later, or of what others tell of it.
_LIFE = {
    Lang.DE: frozenset(
        """geboren geborene aufgewachsen studierte studiert promovierte heiratete begann kandidierte unter
        seit nachdem bevor später gewählt ernannt starb gestorben verstorben ermordet erschossen""".split()
    ),
    Lang.EN: frozenset(
        """born raised studied graduated married grew under since after before later elected appointed died
        assassinated ran until named""".split()
    ),
}

# What lies ahead: who does it may hold another office by then.
_AHEAD = {
    Lang.DE: frozenset("wird werden würde würden soll sollen sollte sollten bis".split()),
    Lang.EN: frozenset("will would shall should by".split()),
}
_SUBORDINATE = {Lang.DE: ("PRELS", "PRELAT", "PWAV", "KOUS"), Lang.EN: ("DTQ", "PNQ", "AVQ", "CJT", "CJS")}


def time_of(
    sentence: Sentence,
    mentions: Sequence[Mention],
    words: tuple[int, int],
    lang: Lang,
    published: date | None,
) -> Date | None:
    """The one date that the clause names, or the month of a text that tells what is new; None where
    neither is certain."""
    tokens = sentence.tokens
    if any(t.text.lower() in _LIFE[lang] for t in tokens):
        return None
    dates = [m.value for m in mentions if isinstance(m.value, Date | Period)]
    if published:
        near = all(isinstance(d, Date) and _is_near(d, published) for d in dates)
        return Date(published.year, published.month) if near else None
    when = next((m for m in mentions if isinstance(m.value, Date | Period)), None)
    clause = _clause(sentence, when.first, lang) if when else None
    if when and when.first < words[0] and _is_speaker(tokens, words[0]):
        return None
    if when and (clause is None or clause != _clause(sentence, words[0], lang)):
        return None
    if when and _is_of_another(tokens[words[1] : when.first], lang):
        return None
    if len(dates) != 1 or not isinstance(dates[0], Date) or dates[0].precision == "month":
        return None
    return dates[0] if dates[0].year > 0 else None


def _is_of_another(between: Sequence[Token], lang: Lang) -> bool:
    """Whether a time behind such a phrase is of what will be, or of a clause within that is not understood:
    "… laid the stone of a bridge where a ferry sank in 1992"."""
    words = {token.text.lower() for token in between}
    return not words.isdisjoint(_AHEAD[lang]) or any(token.tag in _SUBORDINATE[lang] for token in between)


def _is_speaker(tokens: Sequence[Token], first: int) -> bool:
    """Whether a verb behind a comma stands before a phrase: "1999 sei gebaut worden, sagte Minister X"."""
    if first and tokens[first - 1].tag in ("ART", "AT0"):
        first -= 1
    return first > 1 and tokens[first - 2].text == "," and tokens[first - 1].tag.startswith("V")


def _clause(sentence: Sentence, index: int, lang: Lang) -> Range | None:
    """The innermost clause that a word is part of."""
    ranges = (clause.range for clause in grammar(lang).analyse(sentence) if index in clause.range)
    return min(ranges, key=lambda r: r.last - r.first, default=None)


def _is_near(told: Date, published: date) -> bool:
    if told.precision == "year":
        return told.year == published.year
    months = 12 * (told.year - published.year) + (told.month or 0) - published.month
    return -3 <= months <= 0
