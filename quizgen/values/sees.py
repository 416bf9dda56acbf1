"""Towns with a bishop's see, which alone can stand beside one: `tables/sees.txt`."""

import re
from functools import cache

from quizgen.model import Bilingual, Lang
from quizgen.values.tables import rows

_OFFICES = (
    (
        "archbishop",
        re.compile(r"\b(?:Erzbischof|Erzbistum|Erzdiözese|archbishop|archdiocese)", re.IGNORECASE),
    ),
    ("bishop", re.compile(r"\b(?:(?:Weih)?bischof|Bistum|Diözese|bishop|diocese)", re.IGNORECASE)),
)


def office_told(stem: Bilingual[str]) -> str | None:
    """Whether a stem speaks of an archbishop or of a bishop.

    >>> office_told(Bilingual("Erzbischof welcher Stadt war er?", "Of which city was he archbishop?"))
    'archbishop'
    """
    return next((office for office, word in _OFFICES if any(word.search(stem[lang]) for lang in Lang)), None)


def sees_like(town: str, office: str) -> tuple[str, ...]:
    """The German names of the sees of that rank in the same country; empty if the town has none."""
    return next((towns for towns in _tables(office) if town in towns), ())


@cache
def _tables(office: str) -> tuple[tuple[str, ...], ...]:
    read = ((heading.partition(":")[0], tuple(row.split(", "))) for heading, row in rows("sees.txt"))
    return tuple(towns for rank, towns in read if rank == office)
