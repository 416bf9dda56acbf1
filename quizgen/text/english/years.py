"""Whether a bare number of four digits is a year."""

import re
from collections.abc import Sequence

from quizgen.text.spacing import touches
from quizgen.text.tokens import Token

_YEAR_WORDS = frozenset("year years summer autumn fall winter spring season mid early late circa c.".split())
# Capitals that may stand right before a year without making it part of a name.
_NO_NAME = frozenset(
    """
        In Since From By Until Till During After Before About Around Circa Between And Throughout Summer
        Winter Spring Autumn Fall Year Of The For At On Early Late Mid Through To Not Christmas Easter
        Its Their
    """.split()
)
_COUNTED_BEFORE = frozenset(
    """
        about around approximately roughly nearly almost over under than some least most all those these
        another additional only just total estimated up
    """.split()
)
_NO_YEAR_AFTER = frozenset("percent per million billion trillion thousand dozen % ° × x m k".split())
_MEASURES = re.compile(
    r"(?:kilo|centi|milli)?(?:met(?:er|re)|gram)s?|km2?|miles?|tons?|tonnes?|dollars?|euros?|pounds?|"
    r"degrees?|"
    r"lit(?:er|re)s|hours?|days?|years?|minutes?|seconds?|feet|foot|inches|acres?|hectares?|(?:kilo|"
    r"mega|giga)?watts?|"
    r"people|men|women|persons|inhabitants|members|soldiers|troops|employees|times|copies|square|sq|"
    r"sqm|BTU|hp|"
    r"horsepower|yards?|votes|words|pages|prisoners|students|houses|ships|points|seats|rpm|mph|km/h|kg|MW|kW"
)


def is_year(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the number at `first` is a year; `last` is behind it and its era, if it has one."""
    before = tokens[first - 1] if first else None
    after = tokens[last] if last < len(tokens) else None
    if last > first + 1:
        return True  # its era is said
    if not 1000 <= int(tokens[first].text) < 2100:
        return False
    if before and not _may_precede(tokens, first, before):
        return False
    if after is None:
        return True
    if after.text in _NO_YEAR_AFTER or _MEASURES.fullmatch(after.text[:20]):
        return False
    if after.text in "-/–:" and touches(tokens, last - 1) and touches(tokens, last):
        return False
    if not (after.tag.startswith("NN2") and after.text[0].islower()):
        return True
    # "1500 horses", but "the 1905 riots"
    return before is not None and before.tag in ("AT0", "DPS", "POS", "NP0", "AJ0")


def _may_precede(tokens: Sequence[Token], first: int, before: Token) -> bool:
    word = before.text
    if word in "$€£#§+*±×=<>≈~" or word.lower() in ("no.", "number", "mark", "model", "nos."):
        return False
    if word in ("–", "-", "/") and touches(tokens, first - 1):
        return False
    if word.lower() in _COUNTED_BEFORE:
        return word.lower() in ("about", "around", "circa", "approximately") and not _has_counted(
            tokens, first
        )
    if word.lower() in _YEAR_WORDS or word in _NO_NAME or not word[0].isupper():
        return True
    return before.tag in ("PRP", "CJC", "CJS", "AV0", "AT0") and first == 1


def _has_counted(tokens: Sequence[Token], first: int) -> bool:
    """Whether something that can be counted follows soon."""
    return any(token.tag == "NN2" for token in tokens[first + 1 : first + 3])
