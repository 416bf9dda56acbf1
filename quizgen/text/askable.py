"""Why a value is not worth asking for, where it is the same in every language."""

import re
from collections.abc import Callable, Iterator

from quizgen.model import Value
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading
from quizgen.text.tokens import Token
from quizgen.values.amounts import Duration
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named, Organisation, Person, Quotation

_TELLING = 4  # letters


def written(reading: Reading) -> str:
    """The words of a sentence with single spaces."""
    return " ".join(token.text for token in reading.sentence.tokens)


def is_name(reading: Reading, index: int, tag: str) -> bool:
    """Whether a word is a name by its tag or by what it was read as."""
    mention = reading.covering(index)
    named = mention is not None and isinstance(mention.value, Named)
    return named or reading.sentence.tokens[index].tag == tag


def is_anchor(value: Value) -> bool:
    """Whether a value tells which of many things a sentence speaks of."""
    return isinstance(value, Named | Date | Period)


def told_beside(reading: Reading, mention: Mention, weigh: Callable[[Token, int], int]) -> int:
    """How much the rest of a sentence tells: two for a name or date, for other nouns what they `weigh`."""
    known = sum(2 for m in reading.mentions if m is not mention and is_anchor(m.value))
    covered = reading.covered
    nouns = sum(
        weigh(token, n)
        for n, token in enumerate(reading.sentence.tokens)
        if len(token.text) >= _TELLING and n not in covered and not mention.first <= n < mention.last
    )
    return known + nouns


def beside_comma(reading: Reading, mention: Mention, start: int) -> Iterator[tuple[int, int]]:
    """The commas round a phrase that begins at `start` and ends with a mention, each with the word behind
    it or before it that is not of the phrase."""
    tokens = reading.sentence.tokens
    for comma, near in ((start - 1, start - 2), (mention.last, mention.last + 1)):
        if 0 <= near < len(tokens) and tokens[comma].text == ",":
            yield comma, near


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
