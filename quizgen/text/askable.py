"""Why a value is not worth asking for, where it is the same in every language."""

import re

from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading
from quizgen.values.amounts import Duration
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named, Organisation, Person, Quotation


def written(reading: Reading) -> str:
    """The words of a sentence with single spaces."""
    return " ".join(token.text for token in reading.sentence.tokens)


def is_name(reading: Reading, index: int, tag: str) -> bool:
    """Whether a word is a name by its tag or by what it was read as."""
    mention = reading.covering(index)
    named = mention is not None and isinstance(mention.value, Named)
    return named or reading.sentence.tokens[index].tag == tag


def is_reckoned(reading: Reading, mention: Mention) -> bool:
    """A duration beside its beginning and end: "for two years, from 1321 to 1323"."""
    return isinstance(mention.value, Duration) and any(isinstance(m.value, Period) for m in reading.mentions)


def is_nobodys(reading: Reading, mention: Mention) -> bool:
    """Said words in a sentence that names nobody who said them."""
    named = any(isinstance(m.value, Person | Organisation) for m in reading.mentions)
    return isinstance(mention.value, Quotation) and not named


def is_result(reading: Reading, mention: Mention, sport: re.Pattern[str]) -> bool:
    """A score or rank, by the words of `sport`, without the day or year of the match."""
    told = (m for m in reading.mentions if m is not mention)
    if any(isinstance(m.value, Date | Period) or m.first == m.last for m in told):  # or behind a headline
        return False
    return sport.search(written(reading)) is not None
