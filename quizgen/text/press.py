"""How newspapers of a language mark what is no sentence of an article."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from quizgen.model import Lang, Span
from quizgen.text.packages import module_of

AGENCY = (
    r"(?:dpa|d?apd|APA|AFP|afp|Reuters|reuters|rtr|AP|ap|sid|SID|epd|kna|KNA|red|ag|Ag|TASS|DPA"
    r"|UPI|Bloomberg|Xinhua|ANI|IANS)"
)


@dataclass(frozen=True, slots=True)
class Press:
    """Patterns, and functions of a text and the span of a sentence in it."""

    published: Callable[[str], Iterator[date]]  # the days of publishing that a text tells
    stamps: tuple[re.Pattern[str], ...]  # such a day in the line of the title
    is_stamp: Callable[[str], bool]  # what looks like a sentence tells such a day
    label: re.Pattern[str]  # a line that begins so is about the article, not part of it
    byline: re.Pattern[str]
    without_dateline: Callable[[str, Span], Span]  # where it is one that only this language has
    without_heading: Callable[[str, Span], Span]  # without a cross-head that was joined to it
    split_teaser: Callable[[str, Span], tuple[str, Span]]  # the headline before it, and what is left


@cache
def press(lang: Lang) -> Press:
    """That of a language, loaded when first wanted."""
    found: Press = module_of(lang, "press").PRESS
    return found
