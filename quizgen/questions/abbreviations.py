"""Abbreviations: which letters stand for which name."""

import re
from collections.abc import Iterator

from quizgen.model import Value
from quizgen.text.wording import folded, tokens
from quizgen.values.names import Named

_IN_BRACKETS = re.compile(r"\(([A-ZÄÖÜ][\w-]{1,7})\)")
_FEWEST = 2  # words of a name that is abbreviated


def abbreviates(short: str, name: str) -> bool:
    """Whether letters stand for a name: the first of its capital words in order, and others of it between.

    >>> abbreviates("HDTV", "High Definition Television"), abbreviates("DOT", "Department of Transportation")
    (True, True)
    >>> abbreviates("HDTV", "Hamburg"), abbreviates("IT", "Islamischer Staat")
    (False, False)
    """
    words = tokens(name.replace("-", " "))
    initials = folded("".join(word[0] for word in words if word[0].isupper()))
    letters = folded(short)
    if not short[:2].isupper() or not _FEWEST <= len(initials) <= len(letters):
        return False
    return _is_in_order(initials, letters) and _is_in_order(letters, folded("".join(words)))


def abbreviations(value: Value, text: str) -> Iterator[str]:
    """Those of a name that a text gives in brackets.

    >>> from quizgen.model import Bilingual
    >>> from quizgen.values.names import Term
    >>> name = Term(Bilingual("Islamischer Staat", "Islamic State"))
    >>> list(abbreviations(name, "Der Islamische Staat (IS) und die Regierung (Bagdad)"))
    ['IS']
    """
    if isinstance(value, Named):
        names = (value.name.de, value.name.en)
        found = dict.fromkeys(_IN_BRACKETS.findall(text))
        yield from (short for short in found if any(abbreviates(short, name) for name in names))


def _is_in_order(some: str, letters: str) -> bool:
    rest = iter(letters)
    return all(letter in rest for letter in some)
