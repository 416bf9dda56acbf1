"""Times that mean something only on the day of reading, in English."""

import re
from collections.abc import Collection, Sequence

from quizgen.text.english.words import MONTHS, SEASONS, TIME_NOUNS, WEEKDAYS
from quizgen.text.reading import Edit, Known, Reading, words
from quizgen.text.tokens import Token
from quizgen.values.amounts import Duration
from quizgen.values.dates import Date

NOW = words(
    """today yesterday tomorrow tonight now currently presently recently nowadays lately shortly soon ongoing
    hitherto henceforth present date far yet latest newest"""
)  # mostly
_OF_ISSUE = words("today now currently presently recently lately date far yet")
_LAST_OR_NEXT = words("last next past coming this")
_OF_ANOTHER = words("following same previous next preceding subsequent that")
_RELATIVE = _LAST_OR_NEXT | _OF_ANOTHER
_TIMES = TIME_NOUNS | SEASONS
_DATED = _TIMES | MONTHS | WEEKDAYS | _RELATIVE | {"ago", "end"}  # may want a date
_MAY_PRECEDE = ("VV", "VB", "NN", "NP", "PNP")  # tags of what "on Tuesday" may follow to go
_UNTIL_NOW = {"date": ("to",), "far": ("so", "thus"), "yet": ("as",)}
_PLANNED = words("expected planned scheduled set due slated projected going")
_OF_DAY = words("morning afternoon evening night")
_YEAR = re.compile(r"1\d{3}|20\d\d")


def is_now(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word means the day of reading: "today", "currently"."""
    word = tokens[index].text.lower()
    if word not in NOW:
        return False
    if word == "now":
        if [t.text.lower() for t in tokens[max(index - 2, 0) : index]] == ["what", "is"]:
            return False
        return not (index + 1 < len(tokens) and tokens[index + 1].text.lower() == "that")
    if word == "latest":
        return index > 0 and tokens[index - 1].text.lower() == "the" and tokens[index + 1].tag != "PUN"
    if word in _UNTIL_NOW:
        return _is_until_now(tokens, index)
    if word == "present":
        return index + 1 < len(tokens) and tokens[index + 1].text.lower() in ("day", "time")
    if word in ("soon", "shortly"):
        return not (
            index + 1 < len(tokens) and tokens[index + 1].text.lower() in ("after", "before", "as", "became")
        )
    return True


def of_issue(reading: Reading, lower: Sequence[str], known: Known) -> frozenset[int]:
    """The words that mean the day of publishing, where a headline tells that: "so far", "currently", "will"
    beside a year."""
    if not known.issued:
        return frozenset()
    tokens = reading.sentence.tokens
    now = {n for n, word in enumerate(lower) if word in _OF_ISSUE and is_now(tokens, n)}
    ahead = None if known.of_the_day else foretold(reading, lower)
    return frozenset(now | {lower.index(ahead.split()[0])} if ahead else now)


def _is_until_now(tokens: Sequence[Token], index: int) -> bool:
    """ "to date", "so far", "as yet"."""
    word, before = tokens[index].text.lower(), tokens[index - 1].text.lower() if index else ""
    after = tokens[index + 1].text.lower() if index + 1 < len(tokens) else "."
    return before in _UNTIL_NOW[word] and after not in ("back", "from", "as", "that", "of", "another")


def foretold(reading: Reading, lower: Sequence[str]) -> str | None:
    """ "In 2015 Huber will move", "is expected to open in 2016": on the day of reading, has it happened?"""
    if not any(isinstance(m.value, Date) for m in reading.mentions):
        return None
    for n, word in enumerate(lower[:-2]):
        if word == "will" and reading.sentence.tokens[n].tag == "VM0":
            return word
        if word in _PLANNED and lower[n + 1] == "to" and lower[n - 1] in ("is", "are"):
            return f"{lower[n - 1]} {word} to"
    return None


def weekdays(reading: Reading, lower: Sequence[str]) -> list[Edit]:
    """ "on Tuesday" of an article that does not tell its day: in the middle of a sentence it can go."""
    tokens = reading.sentence.tokens
    return [
        Edit(n, n + 2)
        for n in range(1, len(tokens) - 2)
        if lower[n] == "on"
        and lower[n + 1] in WEEKDAYS
        and reading.covering(n + 1) is None
        and tokens[n - 1].tag.startswith(_MAY_PRECEDE)
        and lower[n + 2] not in ("and", "or", "to", "–", *_OF_DAY)
        and not (lower[n + 2] == "," and (_is_month(tokens[n + 3], lower[n + 3]) or lower[n + 3].isdigit()))
    ]


def passing(reading: Reading, lower: Sequence[str]) -> list[Edit]:
    """ "two weeks ago", "late Thursday", "Sunday night": times that only the day of publishing tells, where
    the sentence is whole without them."""
    tokens = reading.sentence.tokens
    found = []
    for n in range(1, len(tokens) - 1):
        if (lower[n] != "ago" and lower[n] not in WEEKDAYS) or reading.covering(n) is not None:
            continue
        begin = n
        if lower[n] == "ago" and lower[n - 1] in TIME_NOUNS:
            begin = n - 1 - (tokens[n - 2].tag in ("CRD", "AT0", "DT0"))
            last = n + 1
        elif lower[n] in WEEKDAYS and tokens[n - 1].tag in (
            "VVD",
            "VVN",
            "AV0",
            "CRD",
            "NN1",
            "NN2",
            "NP0",
            "AVP",
        ):
            begin = n - (lower[n - 1] in ("late", "early"))
            last = n + 1 + (lower[n + 1] in _OF_DAY)
        else:
            continue
        ruled = tokens[begin - 1].tag in ("PRP", "PRF", "CJC") or lower[last] in (
            "and",
            "or",
            "to",
            "'s",
            "’s",
        )
        if begin > 1 and not ruled and tokens[begin - 1].tag not in ("PUN", "AT0"):
            found.append(Edit(begin, last))
    return found


def undated(reading: Reading, lower: Sequence[str], gone: Collection[int]) -> str | None:
    """A time without its year that is no value of the sentence; `gone` are tokens that fall."""
    tokens = reading.sentence.tokens
    for n, token in enumerate(tokens):
        mention = reading.covering(n) if lower[n] in _DATED else None
        if lower[n] not in _DATED or n in gone or (mention and not isinstance(mention.value, Duration)):
            continue
        if (
            _is_month(token, lower[n])
            and not _is_in_name(tokens, n)
            and not _has_year(tokens, n)
            and not any(_YEAR.fullmatch(t.text) for t in tokens[:n])
        ):
            return token.text
        if lower[n] in SEASONS and token.tag == "NN1" and _is_bare_season(lower, n):
            return token.text
        if lower[n] in WEEKDAYS and reading.covering(n + 1 + (lower[n + 1 : n + 2] == [","])) is not None:
            continue  # "Friday, 4 March 2011"
        if (lower[n] in WEEKDAYS and not _is_in_name(tokens, n)) or lower[n] == "ago":
            return token.text
        near = lower[n + 1 : n + 3]
        if (
            lower[n] in _RELATIVE
            and n + 1 < len(lower)
            and (near[0] in _TIMES or _is_month(tokens[n + 1], near[0]))
            and not (lower[n] in _OF_ANOTHER and _is_year_told(reading, n))
        ):
            return " ".join(lower[n : n + 2])
        if lower[n] in TIME_NOUNS and _is_counted_from(tokens, n + 1):
            return " ".join(lower[n : n + 2])
        if (
            lower[n] == "end"
            and "".join(near) in ("ofthe", "of")
            and lower[n + 3 : n + 4] in (["year"], ["month"], ["week"])
        ):
            return "end of the " + lower[n + 3]
    return None


def _is_year_told(reading: Reading, n: int) -> bool:
    """ "After the fire of 1819 … later that year": one year stands before it."""
    before = [t.text for t in reading.sentence.tokens[:n] if _YEAR.fullmatch(t.text)]
    return len(before) == 1 and reading.sentence.tokens[n + 1].text.lower() == "year"


def _is_in_name(tokens: Sequence[Token], n: int) -> bool:
    """ "the Sunday Times", "the Wedding March": a day or month that is part of a name."""
    before, after = tokens[n - 1] if n else None, tokens[n + 1] if n + 1 < len(tokens) else None
    named = ("NN1", "NN2", "NP0", "AJ0")
    goes_on = after is not None and after.text[0].isupper() and after.tag in named
    ends = n > 1 and before is not None and before.text[0].isupper() and before.tag in named
    dated = any(t is not None and t.text.lower() in MONTHS | WEEKDAYS for t in (before, after))
    return (goes_on or ends) and not dated


def _is_counted_from(tokens: Sequence[Token], at: int) -> bool:
    """ "a year earlier", "the year before", but not "400 visitors a year before it closed"."""
    word = tokens[at].text.lower() if at < len(tokens) else ""
    ends = at + 1 >= len(tokens) or tokens[at + 1].tag == "PUN"
    return word in ("later", "earlier") or (word == "before" and ends)


def _is_month(token: Token, word: str) -> bool:
    return (
        word in MONTHS
        and token.text[:1].isupper()
        and (token.tag in ("NP0", "NN1") or word not in ("may", "march"))
    )


def _has_year(tokens: Sequence[Token], at: int) -> bool:
    """Whether a year stands near: "May 1998", "May 3, 1998", "between May and July 1998"."""
    return any(_YEAR.fullmatch(t.text) for t in tokens[max(at - 3, 0) : at + 6])


def _is_bare_season(lower: Sequence[str], n: int) -> bool:
    ahead = lower[n + 1] if n + 1 < len(lower) else ""
    return lower[n - 1] in ("in", "this", "last", "next") and ahead != "of" and not _YEAR.fullmatch(ahead)


def is_of_the_day(reading: Reading) -> bool:
    """Whether a sentence names a weekday or the day of reading: a text with such is news."""
    return any(t.text.lower() in _DAYS for t in reading.sentence.tokens)


_DAYS = WEEKDAYS | words("yesterday tomorrow tonight")
