"""How English writes a number: "8,500", "twelve", "two hundred and six", "4.2 billion", "half a million"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from quizgen.model import Lang
from quizgen.text.counting import Counted, plain
from quizgen.text.spacing import touches
from quizgen.text.tokens import Token
from quizgen.values.spelling import read_number

_DIGITS = re.compile(r"\d{1,15}(?:\.\d{1,6})?|[1-9]\d{0,2}(?:,\d{3}){1,4}(?:\.\d{1,6})?", re.ASCII)
_SMALL = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_STEPS = {"hundred": 2, "thousand": 3}
_SCALES = {
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15,
    "mn": 6, "mln": 6, "bn": 9, "tn": 12, "trn": 12,
}  # fmt: skip
_WITH_CURRENCY = {"m": 6, "k": 3, "b": 9, "M": 6, "B": 9, "K": 3}  # "£3m", but "3 m" are metres
_CURRENCY = frozenset("$£€¥")
_OPENS = frozenset("“\"„«‘'(—–-:")
_HALF = ("half", "a")
_LONGEST = 8  # tokens of a number in words


def read_count(tokens: Sequence[Token], at: int) -> Counted | None:
    """The number that begins at a token, its scale included; None if there is none."""
    in_digits = tokens[at].text[0].isdecimal()
    found = _in_digits(tokens, at) if in_digits else _round(tokens, at) or _in_words(tokens, at)
    return found and _with_scale(tokens, found)


def _in_digits(tokens: Sequence[Token], at: int) -> Counted | None:
    written = tokens[at].text
    if not _DIGITS.fullmatch(written):
        return None
    digits = written.replace(",", "")
    if len(digits.partition(".")[0]) > 1 and digits.startswith("0"):
        return None
    return Counted(digits, at, at + 1, grouped="," in written)


def _round(tokens: Sequence[Token], at: int) -> Counted | None:
    """ "a hundred", "half a million", "two dozen"."""
    if tokens[at].text.lower() not in ("a", "an", "half"):
        return None
    words = [token.text.lower() for token in tokens[at : at + 3]]
    if words[0] in ("a", "an") and len(words) > 1 and (words[1] in _SCALES or words[1] == "dozen"):
        if words[1] == "dozen":
            return Counted("12", at, at + 2, worded=True, scaled=True)
        return Counted("1", at, at + 1, worded=True)
    if tuple(words[:2]) == _HALF and len(words) > 2 and words[2] in ("million", "billion", "trillion"):
        return Counted("0.5", at, at + 2, worded=True)
    return None


def _in_words(tokens: Sequence[Token], at: int) -> Counted | None:
    word = tokens[at].text
    if not _is_small(word) or (word[0].isupper() and at and tokens[at - 1].text not in _OPENS):
        return None
    last = at + 1
    while last < len(tokens) and last - at < _LONGEST:
        step = _word_step(tokens, last)
        if not step:
            break
        last += step
    number = read_number(" ".join(token.text for token in tokens[at:last]), Lang.EN)
    if number is None or number < 1 or _and_a_part(tokens, last):
        return None
    return Counted(plain(number), at, last, worded=True, one=last == at + 1 and number == 1)


def _is_small(word: str) -> bool:
    tens, hyphen, ones = word.lower().partition("-")
    return len(word) < 20 and tens in _SMALL and (not hyphen or (ones in _SMALL and tens.endswith("ty")))


def _word_step(tokens: Sequence[Token], at: int) -> int:
    """How many tokens further a number in words goes: "hundred", "and five"; 0 where it is over."""
    word, before = tokens[at].text, tokens[at - 1].text
    if word in _STEPS:
        return 1 if before not in _STEPS or (before, word) == ("hundred", "thousand") else 0
    if before in _STEPS and _is_small(word):
        return 1
    follows = at + 1 < len(tokens) and _is_small(tokens[at + 1].text)
    return 2 if word == "and" and before in _STEPS and follows else 0


def _and_a_part(tokens: Sequence[Token], at: int) -> bool:
    """ "two and a half"."""
    words = tuple(token.text for token in tokens[at : at + 3])
    return words[:2] in (("and", "a"), ("and", "one")) and words[2:] in (("half",), ("quarter",), ("third",))


def _with_scale(tokens: Sequence[Token], found: Counted) -> Counted | None:
    if found.last >= len(tokens) or found.scaled:
        return found
    word = tokens[found.last].text
    power = _SCALES.get(word.lower() if found.worded else word)
    money = found.first > 0 and tokens[found.first - 1].text in _CURRENCY
    if power is None and money and touches(tokens, found.last - 1):
        power = _WITH_CURRENCY.get(word)
    if word == "dozen" and found.whole:
        return replace(found, digits=str(int(found.digits) * 12), last=found.last + 1, scaled=True)
    if power is None or (word == "hundred" and not found.worded):
        return found
    number = Decimal(found.digits).scaleb(power)
    return Counted(plain(number), found.first, found.last + 1, found.worded, scaled=True)
