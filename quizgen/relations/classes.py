"""Nouns that tell before a name what it is: without them the name means the same."""

from collections.abc import Mapping

from quizgen.model import Lang, Value
from quizgen.text.german.which import class_gender
from quizgen.values.names import Organisation, Person, Place

_PLACES: Mapping[Lang, tuple[str, ...]] = {
    Lang.DE: tuple(
        """stadt gemeinde insel bundesstaat bundesland inselstaat nachbarstaat kleinstaat region provinz dorf
        kanton metropole staat siedlung kommune ort badeort kurort nachbarland""".split()
    ),
    Lang.EN: tuple("city town village island state region province town resort".split()),
}
_ORGANISATIONS = frozenset(
    """company firm corporation group broadcaster channel network party bank newspaper daily magazine club
    airline agency publisher label retailer supermarket chain manufacturer carmaker automaker maker giant
    operator provider website platform service charity union university museum startup""".split()
)
# Nouns for men and women end so.
_MEN = tuple("er ist ent ant or eur iker loge nom graf mann ling ast at et".split())
_WOMEN = tuple("erin istin entin antin orin eurin ikerin login frau".split())
_THINGS = tuple("träger tanker dampfer kreuzer sender panzer bomber computer zerstörer film roman".split())
_LAND = frozenset(("german-state", "austrian-state", "region"))


def is_class(noun: str, value: Value, lang: Lang) -> bool:
    """
    >>> from quizgen.model import Bilingual
    >>> sky = Organisation(Bilingual("Sky", "Sky"), "broadcaster")
    >>> is_class("Privatsender", sky, Lang.DE), is_class("Mutter", sky, Lang.DE)
    (True, False)
    """
    place = noun.lower().endswith(_PLACES[lang])
    if isinstance(value, Place):
        return place or (noun == "Land" and value.kind in _LAND)
    if not isinstance(value, Organisation) or place:
        return False
    return noun in _ORGANISATIONS if lang is Lang.EN else class_gender(noun) is not None


def is_man_or_woman(article: str, noun: str, person: Person) -> bool:
    """Whether a German noun with its article tells before a full name who that is.

    >>> from quizgen.model import Bilingual
    >>> person = Person(Bilingual("Max Huber", "Max Huber"))
    >>> is_man_or_woman("der", "Steirer", person), is_man_or_woman("das", "Theater", person)
    (True, False)
    """
    word = noun.lower()
    if " " not in person.name.de or word.endswith(_THINGS):
        return False
    return word.endswith(_MEN if article in ("der", "den", "dem") else _WOMEN if article == "die" else ())
