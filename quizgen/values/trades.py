"""What people do for a living, by field, so that an option of another field is never right as well."""

import random
from collections.abc import Iterator
from functools import cache

from quizgen.model import Bilingual
from quizgen.values.lexicon import german_nouns, woman
from quizgen.values.names import Term

ROLE = "role"
# Wide, since many are at home in two near ones: writers are philosophers, singers act.
_FIELDS = (
    "Chemiker Physiker Ingenieur Mathematiker Astronom Biologe Botaniker Zoologe Geologe Arzt Astronaut",
    "Historiker Archäologe Philosoph Theologe Ökonom Soziologe Psychologe "
    "Dichter Schriftsteller Journalist Autor",
    "Maler Bildhauer Fotograf Architekt",
    "Komponist Sänger Pianist Dirigent Schauspieler Regisseur",
)


def other_trades(key: Term, rng: random.Random) -> Iterator[Term]:
    """Trades of other fields, one of each, in the form for a woman or a man as the key has it.

    >>> chemist = Term(Bilingual("Chemikerin", "chemist"), ROLE)
    >>> all(trade.name.de.endswith("in") for trade in other_trades(chemist, random.Random(1)))
    True
    """
    fields = [field for field in _fields() if key.name not in {name for pair in field for name in pair}]
    if len(fields) == len(_fields()):
        return
    women = any(key.name == pair[1] for field in _fields() for pair in field)
    for field in rng.sample(fields, len(fields)):
        yield Term(rng.choice(field)[women], ROLE)


@cache
def _fields() -> tuple[tuple[tuple[Bilingual[str], Bilingual[str]], ...], ...]:
    """A man's and a woman's word for each trade of each field."""
    return tuple(tuple(filter(None, map(_pair, field.split()))) for field in _FIELDS)


def _pair(man: str) -> tuple[Bilingual[str], Bilingual[str]] | None:
    noun = next((n for n in german_nouns(man) if n.de.singular == man), None)
    her = woman(noun) if noun else None
    if noun is None or her is None:
        return None
    return Bilingual(man, noun.en.singular), Bilingual(her.de.singular, her.en.singular)
