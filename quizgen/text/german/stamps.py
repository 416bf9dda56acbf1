"""The day of publishing, as German newspapers write it: "Stand: 23.11.2024", "(APA, red, 21.6.2015)"."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from quizgen.text.press import AGENCY

_DAY = r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d\d)"
_SIGNED = re.compile(
    rf"\((?:[A-ZÄÖÜa-zäöü][\w./: -]{{1,40}}(?:, ?| [–-] )){{1,4}}{_DAY}\)\s*\Z", re.MULTILINE
)
_FILED = re.compile(rf"\({AGENCY}(?:[/, ]+{AGENCY}){{0,3}}, ?{_DAY}\)")
_AS_OF = re.compile(rf"\b(?:Stand|Datum|Veröffentlicht|Aktualisiert)\b(?: am)?:? *(?:\w{{2,12}}, )?{_DAY}")
STAMP = re.compile(
    rf"{_AS_OF.pattern.replace('?P<day>', '').replace('?P<month>', '').replace('?P<year>', '')}"
    r"(?:,? \d{1,2}[:.]\d\d(?: Uhr)?)?|\A\s*Datum:? \d{4}-\d\d(?:-\d\d)?\b"
)
_SIGNATURE = 120  # characters


def published(text: str) -> Iterator[date]:
    """The days of publishing that a text tells."""
    for pattern in (_AS_OF, _FILED, _SIGNED):
        for found in pattern.finditer(text):
            with suppress(ValueError):
                yield date(int(found["year"]), int(found["month"]), int(found["day"]))


def is_signed(text: str) -> bool:
    """Whether an article ends with who wrote it, and when: "(red, 21.6.2015)".

    >>> is_signed("Es regnete. (APA, red, 21.6.2015)"), is_signed("Es regnete (2015).")
    (True, False)
    """
    end = text.rstrip()[-_SIGNATURE:]
    return any(found.end() == len(end) for p in (_FILED, _SIGNED) for found in p.finditer(end))


def is_stamp(sentence: str) -> bool:
    """Whether what looks like a sentence tells such a day."""
    return _AS_OF.search(sentence) is not None or _SIGNED.fullmatch(sentence) is not None
