"""Comparing what people type: spelling folded, one typo forgiven, numbers read in words and digits."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache, lru_cache

from quizgen.model import Lang, Match

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_STROKED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
_ARTICLES = {"der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer", "the", "a", "an"}
_SPACE_TO_DROP = re.compile(r"(?<![0-9]) | (?![0-9])")  # all but those between two digits
_DIGITS = re.compile(r"[0-9]+")


@lru_cache(maxsize=16384)  # the names of an article are compared with each other again and again
def fold(text: str) -> str:
    """What is left of a text when spelling does not matter; equal folds mean the same words.

    Case, accents, punctuation, spaces and a leading article go, "ä" is "ae" and "ß" is "ss". Between
    digits a separator stays, so that 1.5 is not 15. Text of nothing but punctuation stays as it is.

    >>> fold("„Die Straße von Brüssel“"), fold("the New-York Times"), fold("1,5 °C")
    ('strassevonbruessel', 'newyorktimes', '1.5°c')
    """
    plain = unicodedata.normalize("NFKC", text).casefold().strip()
    return _squash(plain.translate(_UMLAUTS)) or plain


def _squash(plain: str) -> str:
    plain = unicodedata.normalize("NFD", re.sub(r"(?<=[0-9]),(?=[0-9])", ".", plain.translate(_STROKED)))
    words = "".join(_kept(plain, i) for i in range(len(plain))).split()
    if len(words) > 1 and words[0] in _ARTICLES:
        del words[0]
    return _SPACE_TO_DROP.sub("", " ".join(words))


def _kept(plain: str, i: int) -> str:
    char = plain[i]
    if char.isalnum():
        return char
    kind = unicodedata.category(char)
    if kind in ("Mn", "Cf"):  # accents, soft hyphens
        return ""
    if char == "." and plain[i - 1 : i].isdecimal() and plain[i + 1 : i + 2].isdecimal():
        return char
    return char if kind in ("Sc", "Sm", "So") else " "  # "€", "+", "°" mean something


def same_text(typed: str, wanted: str) -> Match:
    """Whether typed words are the wanted ones; one typo is forgiven from 5 letters on, two from 9.

    A bare vowel for an umlaut is a typo of any word. Digits are never forgiven.

    >>> same_text("bruessel", "Brüssel"), same_text("Brussel", "Brüssel"), same_text("Irak", "Iran")
    (<Match.RIGHT: 'right'>, <Match.ALMOST: 'almost'>, <Match.WRONG: 'wrong'>)
    """
    if len(typed) > 2 * len(wanted) + 40:
        return Match.WRONG
    given, due = fold(typed), fold(wanted)
    if given == due:
        return Match.RIGHT if given else Match.WRONG
    if _DIGITS.findall(given) != _DIGITS.findall(due):
        return Match.WRONG
    if _bare(typed) == _bare(wanted) != "" or 0 < typos(given, due) <= _forgiven(given, due):
        return Match.ALMOST
    return Match.WRONG


def _bare(text: str) -> str:
    return _squash(unicodedata.normalize("NFKC", text).casefold())


def _forgiven(given: str, due: str) -> int:
    # By the shorter of the two: "Austria" is not "Australia" with two letters missing.
    letters = min(sum(c.isalpha() for c in text) for text in (given, due))
    return 2 if letters >= 9 else 1 if letters >= 5 else 0


def typos(given: str, due: str) -> int:
    """How many letters are wrong, missing, too many or swapped with their neighbour; 3 is "many"."""
    from rapidfuzz.distance import OSA

    return OSA.distance(given, due, score_cutoff=2)


def number_words(n: int, lang: Lang) -> str:
    """A whole number below a million in words, as one counts.

    >>> number_words(1, Lang.DE), number_words(23, Lang.DE), number_words(8123, Lang.EN)
    ('eins', 'dreiundzwanzig', 'eight thousand one hundred and twenty-three')
    """
    if lang is Lang.DE:
        return _german_number(n) + ("s" if n % 100 == 1 else "")
    return _english_number(n)


def _german_number(n: int) -> str:
    for step, name in ((1000, "tausend"), (100, "hundert")):
        if n >= step:
            above, rest = divmod(n, step)
            return f"{_german_number(above)}{name}{_german_number(rest) if rest else ''}"
    ten, one = _tens_and_ones(n, Lang.DE)
    return f"{one}und{ten}" if one and ten else one or ten


def _english_number(n: int) -> str:
    for step, name in ((1000, "thousand"), (100, "hundred")):
        if n >= step:
            above, rest = divmod(n, step)
            joined = " and " if 0 < rest < 100 else " "
            return f"{_english_number(above)} {name}{joined + _english_number(rest) if rest else ''}"
    ten, one = _tens_and_ones(n, Lang.EN)
    return f"{ten}-{one}" if one and ten else one or ten


def _tens_and_ones(n: int, lang: Lang) -> tuple[str, str]:
    """The words of a number below a hundred, "" for what it has none of."""
    small = _SMALL[lang].split()
    if n < len(small):
        return "", small[n]
    ten, one = divmod(n, 10)
    return _TENS[lang].split()[ten - 2], small[one] if one else ""


# --- reading numbers

_SMALL = {
    Lang.DE: "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn",
    Lang.EN: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen",
}
_TENS = {
    Lang.DE: "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    Lang.EN: "twenty thirty forty fifty sixty seventy eighty ninety",
}
_INFLECTED = {
    "eins": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "zwo": 2, "zweier": 2, "dreier": 3,
}  # fmt: skip
_HALVES = {
    "halb": "0.5", "halbe": "0.5", "halben": "0.5", "half": "0.5", "halfa": "0.5", "anderthalb": "1.5",
    "viertel": "0.25", "dreiviertel": "0.75",
}  # fmt: skip
_STEPS = (("tausend", 1000), ("thousand", 1000), ("hundert", 100), ("hundred", 100))
_POWERS = {
    "k": 3, "tsd": 3, "thousand": 3, "tausend": 3, "m": 6, "mn": 6, "mln": 6, "mio": 6, "million": 6,
    "millions": 6, "millionen": 6, "bn": 9, "mrd": 9, "milliarde": 9, "milliarden": 9, "bio": 12,
    "billionen": 12, "billiarde": 15, "billiarden": 15, "trillionen": 18,
}  # fmt: skip
_POWERS_OF = {  # the false friends: an English billion is a German Milliarde
    Lang.DE: _POWERS | {"billion": 12, "trillion": 18},
    Lang.EN: _POWERS
    | {"billion": 9, "billions": 9, "tn": 12, "trillion": 12, "trillions": 12}
    | {"quadrillion": 15, "quadrillions": 15},
}
_VULGAR = str.maketrans({"½": " 1/2", "¼": " 1/4", "¾": " 3/4"})
_PARTS = {"1/2": "0.5", "1/4": "0.25", "3/4": "0.75"}
_NEGATIVE = re.compile(r"(?:minus|negative|-)\s*")
_IN_DIGITS = re.compile(r"([0-9][0-9., ']*(?<![ ,'])|[.,][0-9]+)\s*([^\d\s].*)?")
_LONGEST_NUMBER = 120  # characters; nobody types a longer one, and reading takes time


@cache
def small_number_words() -> Mapping[str, int]:
    """Both languages' words for 0 to 99, folded."""
    words = {fold(word): n for word, n in _INFLECTED.items()}
    for lang in Lang:
        small = [fold(word) for word in _SMALL[lang].split()]
        words |= {word: n for n, word in enumerate(small)}
        for ten, name in enumerate(map(fold, _TENS[lang].split()), start=2):
            words[name] = ten * 10
            for n, one in enumerate(small[1:10], start=1):
                words[f"{one}und{name}" if lang is Lang.DE else name + one] = ten * 10 + n
    return words


def read_number(text: str, lang: Lang) -> Decimal | None:
    """The number a text is, in digits or words of either language; None if it is none.

    `lang` decides what "1.234" and "one billion" are; where only the other language's reading makes
    sense ("12.5" in German), it counts.

    >>> read_number("1.234", Lang.DE), read_number("1.234", Lang.EN), read_number("dreiundzwanzig", Lang.EN)
    (Decimal('1234'), Decimal('1.234'), Decimal('23'))
    """
    return next(number_readings(text, lang), None)


def number_readings(text: str, lang: Lang) -> Iterator[Decimal]:
    """All numbers a text can be, the one that `lang` suggests first: 1234 and 1.234 for "1.234"."""
    text = tidy(text)
    if len(text) > _LONGEST_NUMBER:
        return
    sign = _NEGATIVE.match(text)
    found = _positive(text[sign.end() :] if sign else text, lang)
    yield from (-n if sign else n for n in found)


def tidy(text: str) -> str:
    """Typed text with plain spaces, hyphens and quotes, in lower case, without what surrounds it."""
    text = unicodedata.normalize("NFKC", text.translate(_VULGAR)).casefold()
    text = re.sub(r"[‐‑‒–—−]", "-", re.sub(r"[’‘ʼ´`]", "'", text.replace("\N{FRACTION SLASH}", "/")))
    return " ".join(text.split()).strip(" \"„“”«»‚'!?;:,").removesuffix(".")


def _positive(text: str, lang: Lang) -> list[Decimal]:
    whole, _, part = text.rpartition(" ") if text.endswith(tuple(_PARTS)) else (text, "", "")
    if part in _PARTS:
        return [n + Decimal(_PARTS[part]) for n in ([Decimal(0)] if not whole else _positive(whole, lang))]
    in_digits = _IN_DIGITS.fullmatch(text)
    if not in_digits:
        words = _read_scaled(fold(text), lang)
        return [] if words is None else [words]
    scale = fold(in_digits[2] or "")
    found: list[Decimal] = []
    for one in (lang, lang.other):  # "4.2 billion" is English throughout, "4,2 Billionen" German
        power = _POWERS_OF[one].get(scale, None if scale else 0)
        number = _read_digits(in_digits[1].strip(), one)
        if power is not None and number is not None and number.scaleb(power) not in found:
            found.append(number.scaleb(power))
    return found


# Digits in groups and in one piece, per language.
_GROUPED = {
    Lang.DE: re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?"),
    Lang.EN: re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?"),
}
_PLAIN = {Lang.DE: re.compile(r"[0-9]*(?:,[0-9]+)?"), Lang.EN: re.compile(r"[0-9]*(?:\.[0-9]+)?")}
_SPACED = re.compile(r"[1-9][0-9]{0,2}([ '])[0-9]{3}(?:\1[0-9]{3})*(?:[.,][0-9]+)?")


def _read_digits(digits: str, lang: Lang) -> Decimal | None:
    if _SPACED.fullmatch(digits):
        digits = digits.replace(" ", "").replace("'", "")
    digits = digits.rstrip(".")
    if not 0 < sum(c.isdecimal() for c in digits) <= 24:  # more would not be exact
        return None
    if not _GROUPED[lang].fullmatch(digits) and not _PLAIN[lang].fullmatch(digits):
        return None
    decimal, group = (",", ".") if lang is Lang.DE else (".", ",")
    return Decimal(digits.replace(group, "").replace(decimal, "."))


def _read_scaled(word: str, lang: Lang) -> Decimal | None:
    """Folded number words, millions and more included."""
    scales = {name: power for name, power in _POWERS_OF[lang].items() if power >= 6 and len(name) > 3}
    for name in sorted(scales, key=lambda n: (-scales[n], -len(n))):
        head, found, tail = word.partition(name)
        if found:
            many = Decimal(1) if not head else _read_half(head)
            rest = Decimal(0) if not tail else _read_scaled(_joined(tail), lang)
            return None if many is None or rest is None else many.scaleb(scales[name]) + rest
    return _read_half(word)


def _read_half(word: str) -> Decimal | None:
    if word in _HALVES:
        return Decimal(_HALVES[word])
    for ending in ("undeinhalb", "einhalb", "andahalf"):
        if word.endswith(ending):
            whole = _read_whole(word.removesuffix(ending))
            return None if whole is None else whole + Decimal("0.5")
    n = _read_whole(word)
    return None if n is None else Decimal(n)


def _read_whole(word: str) -> int | None:
    """Folded words for 0 to 999,999; also "neunzehnhundertneunundvierzig"."""
    if word in small_number_words():
        return small_number_words()[word]
    for name, size in _STEPS:
        head, found, tail = word.partition(name)
        if found:
            many = 1 if not head else _read_whole(head)
            rest = 0 if not tail else _read_whole(_joined(tail))
            if many is None or rest is None or rest >= size or not 0 < many < (1000 if size == 1000 else 20):
                return None
            return many * size + rest
    return None


def _joined(tail: str) -> str:
    return tail.removeprefix("und").removeprefix("and")
