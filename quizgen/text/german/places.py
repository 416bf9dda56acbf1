"""Places in German sentences, of those whose names both languages know."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from quizgen.model import Lang
from quizgen.text.german.name_words import is_capitalised
from quizgen.text.german.place_words import (
    AFTER_NO_PLACE,
    AMBIGUOUS,
    BUILDING_BEFORE,
    CITY_BEFORE,
    NEVER,
    PEOPLES,
    PREFERRED,
    SPORT,
    kinds_of,
)
from quizgen.text.mentions import Mention
from quizgen.text.spacing import touches
from quizgen.text.tokenizing import tokenize
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Place
from quizgen.values.places import KINDS_IN_TEXT, KnownPlace, places_of

_LONGEST = 5  # tokens
_LETTERS = 3  # by which places are shelved
_WITH_ARTICLE = frozenset(("river", "mountain", "sea", "moon"))  # German says "der Rhein", "im Harz"
_ARTICLES = frozenset("der die das den dem des am im ins zum zur vom beim ans".split())
_ON = frozenset("auf nach von vor um bei aus in über der die".split())
_INTO = frozenset("in aus nach bei von zwischen über um gegen für durch".split())

_Found = tuple[Place, ...]


def find_places(tokens: Sequence[Token], sport: bool = False) -> Iterator[Mention]:
    """Every place that is certain. `sport`: the article is about it, so a city may be a club."""
    at = 0
    while at < len(tokens):
        mention = _place_at(tokens, at, sport)
        if mention:
            yield mention
        at = max(mention.last if mention else 0, at + 1)


def is_about_sport(sentences: Sequence[Sentence]) -> bool:
    words = (token.text for sentence in sentences for token in sentence.tokens)
    return len({word for word in words if word in SPORT}) >= 2


def is_place_name(word: str) -> bool:
    """Whether a single word is, by itself, also the name of a place.

    >>> is_place_name("Belgiens"), is_place_name("Pos"), is_place_name("Haus")
    (True, True, False)
    """
    return bool(_named((word,)))


def _place_at(tokens: Sequence[Token], at: int, sport: bool) -> Mention | None:
    if tokens[at].text not in _starts(tokens[at].text[:_LETTERS]) or (
        touches(tokens, at - 1) and tokens[at - 1].text in "-–/&@#’'"
    ):
        return None
    for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
        places = _named(tuple(token.text for token in tokens[at : at + length]))
        if places:
            last = at + length
            place = _meant(tokens, at, places) if _is_whole(tokens, at, last) else None
            if place and _fits(tokens, at, last, place, sport):
                return Mention(place, at, last)
            return None
    return None


def _is_whole(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the words are a name of their own: not those of "Austria Wien", "New York Times"."""
    if last < len(tokens):
        after = tokens[last]
        if touches(tokens, last - 1) and after.text in "-–/&@’'":
            return False
        if re.fullmatch(r"\d{1,2}", after.text):
            return False  # "Darmstadt 98"
        if after.text in ("&", "GmbH", "AG", "II", "I", "SE", "op", "upon", "sur", "on", "ob"):
            return False
        if is_capitalised(after.text) and (
            AFTER_NO_PLACE.fullmatch(after.text[:40]) or _goes_on(tokens, last)
        ):
            return False
    if not first:
        return True
    before = tokens[first - 1]
    if before.text in ("of", "de", "di", "du", "del", "da", "do", "la", "the", "The", "for", "and", "in the"):
        return False  # "Folha de São Paulo"
    if kinds_of(before.text) or not is_capitalised(before.text) or first == 1:
        return first != 1 or not _is_name(before)
    return before.tag not in ("NE", "NN", "FM", "XY", "NNA") or before.text == "Ganz"


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name seems to go on with the word at `at`."""
    after = tokens[at]
    return after.tag in ("NE", "FM", "XY") and not is_place_name(after.text)


def _is_name(token: Token) -> bool:
    return token.tag in ("NE", "NN") and is_capitalised(token.text) and not kinds_of(token.text)


def _meant(tokens: Sequence[Token], first: int, places: _Found) -> Place | None:
    """Which of the places of that name is meant."""
    before = tokens[first - 1].text if first else ""
    if kind := kinds_of(before):
        return next((place for place in places if place.kind in kind), None)
    article = before.casefold() in _ARTICLES
    name = places[0].name.de
    if article and (river := next((p for p in places if p.kind == "river"), None)) and name not in PREFERRED:
        return river
    return next((place for place in places if place.kind == PREFERRED.get(place.name.de)), places[0])


def _fits(tokens: Sequence[Token], first: int, last: int, place: Place, sport: bool) -> bool:
    """Whether the words before make a place of a name that can be something else."""
    before = tokens[first - 1].text.casefold() if first else ""
    named = first > 0 and bool(kinds_of(tokens[first - 1].text))
    written = tokens[first].text
    if named:
        return True
    if place.kind in _WITH_ARTICLE:
        return before in _ARTICLES or _declined(tokens, first, last)
    if place.kind == "building":
        return before in BUILDING_BEFORE
    if place.kind == "planet":
        return place.name.de not in ("Erde", "Merkur") and (before in _ARTICLES or before in _ON)
    if place.kind == "island":
        return before in _ON
    if place.kind == "region" and before in _ARTICLES:
        return True
    if written in PEOPLES and before not in CITY_BEFORE and not _is_listed(tokens, first):
        return False
    if written in AMBIGUOUS or (
        place.kind == "city" and (sport or (tokens[first].tag == "NN" and last - first == 1))
    ):
        return before in CITY_BEFORE
    if place.name.de == "Bayern":
        return before in _INTO and not sport
    return before not in ("ein", "eine", "kein", "einen") and not (
        place.kind == "city" and before in ("die", "der", "das")
    )


def _is_listed(tokens: Sequence[Token], first: int) -> bool:
    """Whether a place stands before, as in "Polen und Ungarn"."""
    joined = first > 1 and tokens[first - 1].text in ("und", ",", "oder", "sowie")
    return joined and is_place_name(tokens[first - 2].text)


def _declined(tokens: Sequence[Token], first: int, last: int) -> bool:
    return last - first > 1 and tokens[first].tag == "ADJ(A)"


def _named(words: tuple[str, ...]) -> _Found:
    """The places that these tokens may write."""
    return _index(words[0][:_LETTERS]).get(words, ())


@cache
def _shelves() -> Mapping[str, Sequence[tuple[str, KnownPlace]]]:
    """All places with their kind, by how a form of a name may begin."""
    found: dict[str, list[tuple[str, KnownPlace]]] = {}
    for kind in KINDS_IN_TEXT:
        for known in places_of(kind):
            words = [name.partition(" ")[0] for name in known.spellings()]
            for letters in {form[:_LETTERS] for word in words for form in (word, word + "s")}:
                found.setdefault(letters, []).append((kind, known))
    return MappingProxyType(found)


@cache
def _index(letters: str) -> Mapping[tuple[str, ...], _Found]:
    """The places that begin so, by the tokens that may write them; a text names few of all."""
    found: dict[tuple[str, ...], list[Place]] = {}
    for kind, known in _shelves().get(letters, ()):
        place = Place(known.name, kind)
        for form in _german_forms(place):
            key = tuple(word for word, _ in tokenize(form, Lang.DE))
            others = found.setdefault(key, [])
            if place not in others:
                others.append(place)
    return MappingProxyType({key: tuple(places) for key, places in found.items()})


def _german_forms(place: Place) -> Iterator[str]:
    english = place.name.en
    for form in place.forms(Lang.DE):
        if form not in NEVER and (form != english or form == place.name.de):
            yield form


@cache
def _starts(letters: str) -> frozenset[str]:
    return frozenset(key[0] for key in _index(letters))
