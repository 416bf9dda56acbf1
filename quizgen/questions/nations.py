"""Whether a stem tells of which nation the answer is: only a name of that nation can be right then."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from quizgen.model import Bilingual, Lang
from quizgen.questions.wording import contains, tokens
from quizgen.values import cldr
from quizgen.values.lexicon import nationality
from quizgen.values.places import known_place

_MORE: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = MappingProxyType(
    {  # German beginnings of words in lower case, English words
        "GB": (("brit", "engl", "schott", "walis"), ("UK", "England", "English", "Scottish", "Scotland")),
        "US": (("us-", "amerik", "washington"), ("US", "U.S", "America", "American", "Washington")),
        "RU": (("sowjet", "kreml"), ("Soviet", "Kremlin")),
        "DE": (("preuß", "preuss", "bayer", "sächs"), ("Prussian", "Bavarian", "Prussia")),
        "IT": (("röm", "venez", "florent"), ("Roman", "Venetian", "Florentine")),
        "AT": (("habsburg", "wiener"), ("Habsburg", "Viennese")),
        "TR": (("osman",), ("Ottoman",)),
    }
)


def tells_nation(stem: Bilingual[str], country: str) -> bool:
    """Whether it names the country, its people or one of its cities.

    >>> tells_nation(Bilingual("Welcher deutsche Physiker kam?", "Which German physicist came?"), "DE")
    True
    """
    beginnings, words = _words(country)
    said = stem.de.casefold()
    if any(word.startswith(beginnings) for word in said.split()):
        return True
    if any(contains(stem.en, word) for word in words):
        return True
    places = (known_place(word, "city") for word in tokens(stem.de) if word[0].isupper())
    return any(place is not None and place.path[-1] == country for place in places)


def tells_people(stem: Bilingual[str], country: str) -> bool:
    """Whether it speaks of the people of a country, by its German name: "the Syrian army"."""
    adjective = nationality(country)
    if adjective is None:
        return False
    said = {Lang.DE: adjective.stem.casefold(), Lang.EN: adjective.en.casefold()}
    return any(word.startswith(said[lang]) for lang in Lang for word in tokens(stem[lang].casefold()))


@cache
def _words(country: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    beginnings, words = _MORE.get(country, ((), ()))
    german, english = (cldr.territories(lang).get(country, "") for lang in (Lang.DE, Lang.EN))
    known = known_place(german, "country") if german else None
    names = (known.name.de, *known.also.de) if known else (german,)
    adjective = next((found for name in names if (found := nationality(name))), None)
    beginnings += tuple(name.casefold() for name in names if len(name) > 2)
    words += (known.name.en, *known.also.en) if known else (english,)
    if adjective:
        beginnings, words = (*beginnings, adjective.stem.casefold()), (*words, adjective.en)
    return beginnings, tuple(filter(None, words))
