"""How the names of options behave in a sentence with a gap: one that takes another article, or none, than
the others tells by the words before the gap whether it is right."""

from functools import lru_cache

from quizgen.model import Lang
from quizgen.values.known_names import read_name
from quizgen.values.place_names import at
from quizgen.values.places import PLACE_KINDS

Behaviour = tuple[object, ...]


@lru_cache(maxsize=4096)
def behaviour(name: str, kind: str, lang: Lang) -> Behaviour:
    """Equal for names that can stand in the same gap; unknown ones have no article.

    >>> behaviour("Schweiz", "country", Lang.DE) == behaviour("Türkei", "country", Lang.DE)
    True
    >>> behaviour("Schweiz", "country", Lang.DE) == behaviour("Frankreich", "country", Lang.DE)
    False
    """
    found = read_name(name, lang, frozenset((kind,)) if kind in PLACE_KINDS else frozenset())
    if found is None:
        return ()
    resting = at(found, Lang.DE).split()[0] if lang is Lang.DE and found.kind in PLACE_KINDS else ""
    if lang is Lang.EN:
        return (found.en.plural, found.en.article) if found.en.plural or found.en.article else ()
    if found.de.article:
        return (found.de.gender, bool(found.de.stems), resting)
    return (resting,) if resting not in ("", "in") else ()
