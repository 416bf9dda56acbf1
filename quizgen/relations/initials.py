"""Abbreviations in brackets and the words they stand for."""

import re
from collections.abc import Sequence

from quizgen.model import Lang
from quizgen.text.tokens import Token
from quizgen.values.lexicon import german_adjectives, german_nouns

_ABBREVIATION = re.compile(r"(?=(?:.*[A-ZÄÖÜ]){2})[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{2,6}")
_SMALL = re.compile(r"[a-zäöü]+")


_GERMAN = re.compile(r"(?:isch|lich|ig|ell)e[rnsm]?$|[äöüß]|^(?:für|und|der|die|das|des)$", re.IGNORECASE)


def is_abbreviation(text: str) -> bool:
    """Two letters stand for too many things.

    >>> is_abbreviation("RBI"), is_abbreviation("GPhC"), is_abbreviation("IC"), is_abbreviation("Rhazes")
    (True, True, False, False)
    """
    return _ABBREVIATION.fullmatch(text) is not None


def spelt(words: Sequence[str], abbreviation: str) -> bool:
    """Whether the letters of an abbreviation are those that the words begin with, small words aside.

    >>> spelt("Organization for Security and Co-operation in Europe".split(), "OSCE")
    True
    >>> spelt(["Sparkassen", "Bank"], "SPB")
    False
    """
    initials = [word[0] for word in words if not _SMALL.fullmatch(word)]
    capitals = [letter for letter in abbreviation if letter.isupper()]
    return len(capitals) > 1 and initials == capitals


def are_names(words: Sequence[Token], lang: Lang) -> bool:
    """Whether both languages write the words so: those of an English name, which German does not
    translate where it tells what an abbreviation stands for."""
    if not words[0].text[0].isupper() or any(not w.text[0].isalpha() for w in words):
        return False
    if lang is Lang.EN:
        return True
    return not any(_GERMAN.search(w.text) or german_nouns(w.text) or _declines(w.text) for w in words)


def _declines(word: str) -> bool:
    return any(ending for _, ending in german_adjectives(word.lower()))
