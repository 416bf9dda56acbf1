"""How German writes a number: "8.500", "1 000", "8'500", "zwölf", "5,2 Milliarden", "anderthalb Tonnen"."""

import re
from collections.abc import Sequence
from decimal import Decimal

from quizgen.model import Lang
from quizgen.text.counting import Counted, plain
from quizgen.text.spacing import touches
from quizgen.text.tokens import Token
from quizgen.values.spelling import read_number

_PLAIN = re.compile(r"(?:\d{1,15}|[1-9]\d{0,2}(?:[.'’]\d{3}){1,4})(?:,\d{1,6})?", re.ASCII)
_THREE = re.compile(r"\d{3}", re.ASCII)
_LONGEST_WORD = 40  # "neunhundertneunundneunzigtausend" has 32 letters
_SCALES = {
    "tausend": 3, "tsd.": 3, "million": 6, "millionen": 6, "mio": 6, "mio.": 6, "milliarde": 9,
    "milliarden": 9, "mrd": 9, "mrd.": 9, "billion": 12, "billionen": 12, "billiarde": 15, "billiarden": 15,
}  # fmt: skip
_ONE = frozenset(("ein", "eine", "einer", "einen", "einem", "eines"))


def read_count(tokens: Sequence[Token], at: int) -> Counted | None:
    """The number that begins at a token, its scale included; None if there is none."""
    written = tokens[at].text
    if _PLAIN.fullmatch(written):
        found = _digits(tokens, at)
    elif written.casefold() in _ONE:
        found = Counted("1", at, at + 1, worded=True, one=True)
    else:
        found = _word(tokens[at], at)
    return found and _with_scale(tokens, found)


def _digits(tokens: Sequence[Token], at: int) -> Counted | None:
    last, written = at + 1, tokens[at].text
    written = written.replace("'", ".").replace("’", ".")
    grouped = "." in written
    if re.fullmatch(r"[1-9]\d{0,2}", written):  # "1 000 000"
        while last < len(tokens) and _THREE.fullmatch(tokens[last].text) and last - at < 4:
            if tokens[last].start != tokens[last - 1].end + 1:
                break
            last, grouped = last + 1, True
    text = "".join((written, *(token.text for token in tokens[at + 1 : last])))
    whole, _, decimals = text.replace(".", "").partition(",")
    if len(whole) > 1 and whole.startswith("0"):
        return None
    return Counted(f"{whole}.{decimals}" if decimals else whole, at, last, grouped=grouped)


def _word(token: Token, at: int) -> Counted | None:
    word = token.text
    if token.tag not in ("CARD", "NN", "NE", "ADJ(A)", "ADJ(D)", "XY") or len(word) > _LONGEST_WORD:
        return None
    if not word.isalpha() or word.casefold() in _SCALES or (word[0].isupper() and at > 0):
        return None
    number = read_number(word, Lang.DE)
    if number is None or number < 1:  # "halb" is said with an article
        return None
    return Counted(plain(number), at, at + 1, worded=True)


def _with_scale(tokens: Sequence[Token], found: Counted) -> Counted | None:
    power = _SCALES.get(tokens[found.last].text.casefold()) if found.last < len(tokens) else None
    if power is None:
        return found
    number = Decimal(found.digits).scaleb(power)
    last = found.last + 1
    if (
        last < len(tokens)
        and tokens[last].text == "."
        and touches(tokens, last - 1)
        and _is_short(tokens[last - 1])
    ):
        last += 1
    return Counted(plain(number), found.first, last, found.worded, scaled=True)


def _is_short(token: Token) -> bool:
    return token.text in ("Mio", "Mrd", "Tsd")
