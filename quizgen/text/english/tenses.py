"""Tenses that tell a time from another one, which is not told."""

from collections.abc import Sequence

from quizgen.text.english.fields import is_finite
from quizgen.text.reading import Reading, words
from quizgen.values.dates import Date, Period

_ANCHORS = words("when after before until by since once during ago while because although if")


def is_future_of_past(reading: Reading, lower: Sequence[str]) -> bool:
    """ "The storm would cause damage in 2004.": seen from a past that another sentence tells; "it would have
    been sold": if what?"""
    would = lower.index("would") if "would" in lower else len(lower)
    subordinate = any(t.tag in ("CJS", "CJT", "PNQ", "DTQ") for t in reading.sentence.tokens[:would])
    said = any(map(is_finite, reading.sentence.tokens[:would]))
    years = [m.value for m in reading.mentions if isinstance(m.value, Date)]
    verbs = reading.sentence.tokens[would + 1 : would + 3]
    unreal = [t.text for t in verbs[:1]] == ["have"] and verbs[-1].tag in ("VBN", "VVN", "VHN")
    return (
        would < len(lower) and not subordinate and not said and (unreal or bool(years)) and "if" not in lower
    )


def is_past_of_past(reading: Reading, lower: Sequence[str]) -> bool:
    """ "1,300 schools had been rebuilt.": by a time that another sentence tells."""
    tokens = reading.sentence.tokens
    verb = next((n for n, t in enumerate(tokens) if is_finite(t)), 0)
    perfect = tokens[verb].tag == "VHD" and any(t.tag == "VBN" for t in tokens[verb + 1 : verb + 3])
    dated = any(isinstance(m.value, Date | Period) for m in reading.mentions)
    return perfect and not dated and _ANCHORS.isdisjoint(lower)
