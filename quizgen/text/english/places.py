"""Places in English sentences, of those whose names both languages know."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from quizgen.model import Lang
from quizgen.text.english.given import english_given_name
from quizgen.text.english.name_words import FUNCTION_WORDS, is_capitalised
from quizgen.text.english.place_words import (
    AFTER_NO_PLACE,
    AMBIGUOUS,
    IN,
    KIND_NOUNS,
    NEVER,
    PREFERRED,
    PREPOSITIONS,
    SPORT,
)
from quizgen.text.mentions import Mention
from quizgen.text.spacing import touches
from quizgen.text.tokenizing import tokenize
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Place
from quizgen.values.places import KINDS_IN_TEXT, places_of

_LONGEST = 5  # tokens
_AT = PREPOSITIONS | {"of", "inside", "visited"}
_WITH_THE = frozenset(("United", "Netherlands", "Philippines", "Bahamas"))
_NOT_WITH_THE = frozenset(("Piedmont", "Orange", "Champagne"))  # other things, or others of that name
_WITH_ARTICLE = ("river", "sea")
# Further ways to write a country, by its English name; with an article and no noun behind them.
_SHORT = MappingProxyType(
    {
        **dict.fromkeys(("US", "U.S.", "USA", "U.S.A."), "United States"),
        **dict.fromkeys(("UK", "U.K."), "United Kingdom"),
    }
)
_PLANETS = frozenset("Mars Venus Jupiter Saturn Neptune Uranus Mercury".split())

_Found = tuple[Place, ...]


def find_places(tokens: Sequence[Token], sport: bool = False) -> Iterator[Mention]:
    """Every place that is certain. `sport`: the article is about it, so a city may be a club."""
    at = 0
    while at < len(tokens):
        mention = _short_at(tokens, at) or _place_at(tokens, at, sport)
        if mention:
            yield mention
        at = max(mention.last if mention else 0, at + 1)


def is_about_sport(sentences: Sequence[Sentence]) -> bool:
    words = (token.text for sentence in sentences for token in sentence.tokens)
    return len({word for word in words if word in SPORT}) >= 3


def _short_at(tokens: Sequence[Token], at: int) -> Mention | None:
    """ "the US", "the U.K." where no noun follows: "the US president" speaks of no place."""
    name = _SHORT.get(tokens[at].text)
    if name is None or not at or tokens[at - 1].text.lower() != "the":
        return None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after and (
        after.tag[:2] in ("NN", "NP", "AJ", "CR", "OR") or (touches(tokens, at) and after.text in "-/&")
    ):
        return None
    places = _index().get((name,)) or _index().get(tuple(name.split()))
    return Mention(places[0], at, at + 1) if places else None


def _place_at(tokens: Sequence[Token], at: int, sport: bool) -> Mention | None:
    if tokens[at].text not in _starts() or (touches(tokens, at - 1) and tokens[at - 1].text in "-/&@#’'"):
        return None
    for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
        places = _index().get(tuple(token.text for token in tokens[at : at + length]))
        if places:
            last = at + length
            place = _meant(tokens, at, places) if _is_whole(tokens, at, last) else None
            if place and _fits(tokens, at, last, place, sport):
                return Mention(place, at, last)
            return None
    return None


def _is_whole(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the words are a name of their own: not those of "New York Times", "South Bohemia"."""
    if last < len(tokens):
        after = tokens[last]
        if touches(tokens, last - 1) and after.text in "-/&@":
            return False
        if after.text in ("&", "II", "I", "III", "upon", "sur", "op"):
            return False
        if is_capitalised(after.text) and (
            AFTER_NO_PLACE.fullmatch(after.text[:40]) or _goes_on(tokens, last)
        ):
            return False
        if after.text == "and" and last + 1 < len(tokens) and tokens[last + 1].text == "Herzegovina":
            return False
    return not first or _may_precede(tokens, first)


def _may_precede(tokens: Sequence[Token], first: int) -> bool:
    before = tokens[first - 1]
    if before.text in ("de", "di", "du", "del", "da", "do", "la", "op", "van", "von", "St.", "Saint", "New"):
        return False
    if before.text == "of" and first > 1 and is_capitalised(tokens[first - 2].text):
        return tokens[first - 2].tag[:2] not in ("NP", "NN", "AJ") or first == 2
    if before.text in KIND_NOUNS or not is_capitalised(before.text) or before.text in FUNCTION_WORDS:
        return True
    return before.tag in ("PRP", "AV0", "VVG", "CJC", "CJS", "DT0") and first == 1


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name seems to go on with the word at `at`."""
    after = tokens[at]
    return after.tag[:2] in ("NP", "NN", "AJ", "UN", "OR") and after.text not in FUNCTION_WORDS


def _meant(tokens: Sequence[Token], first: int, places: _Found) -> Place | None:
    """Which of the places of that name is meant."""
    before = tokens[first - 1].text if first else ""
    of_kind = tokens[first - 2].text if before == "of" and first > 1 else before
    if kinds := KIND_NOUNS.get(of_kind):
        return next((place for place in places if place.kind in kinds), None)
    name = places[0].name.en
    river = next((p for p in places if p.kind == "river"), None)
    if before.casefold() == "the" and river:
        return river
    return next((place for place in places if place.kind == PREFERRED.get(name)), places[0])


def _fits(tokens: Sequence[Token], first: int, last: int, place: Place, sport: bool) -> bool:
    """Whether the words before make a place of a name that can be something else."""
    before = tokens[first - 1].text.casefold() if first else ""
    written = tokens[first].text
    if tokens[first - 1].text in KIND_NOUNS and first:
        return True
    if place.kind in _WITH_ARTICLE:
        return (before == "the" or last - first > 1) and not _describes(tokens, last)
    if place.kind == "planet":
        return (
            before in ("on", "to", "from", "planet", "of", "around", "orbits", "orbiting")
            and place.name.en != "Earth"
        )
    if place.kind == "building":  # "the White House said" is no place
        return first > 1 and before == "the" and tokens[first - 2].text.lower() in _AT
    if place.kind == "mountain":
        return before == "the" or last - first > 1
    if before in ("a", "an", "no", "every", "any"):
        return False
    single = last - first == 1
    if before != "the" and written in _WITH_THE and _describes(tokens, last):
        return False  # "United States schools"
    if before == "the" and written in _NOT_WITH_THE:
        return False
    if single and (written in AMBIGUOUS or (place.kind == "city" and english_given_name(written))):
        return before in (PREPOSITIONS if sport or written in ("Washington", "Lincoln", "Jackson") else IN)
    if place.kind == "city" and sport:
        return before in PREPOSITIONS
    if place.kind == "moon":
        return False
    return not (before == "the" and single and place.kind in ("city", "us-state"))


def _describes(tokens: Sequence[Token], last: int) -> bool:
    """Whether the name describes a noun behind it: "Atlantic coast"."""
    return last < len(tokens) and tokens[last].tag[:2] in ("NN", "AJ") and tokens[last].text[0].islower()


@cache
def _index() -> Mapping[tuple[str, ...], _Found]:
    """All places by the tokens that may write them."""
    found: dict[tuple[str, ...], list[Place]] = {}
    for kind in KINDS_IN_TEXT:
        for known in places_of(kind):
            place = Place(known.name, kind)
            for name in (known.name.en, *known.also.en):
                planet = kind == "planet" and name in _PLANETS
                if name in NEVER and not planet:
                    continue
                key = tuple(word for word, _ in tokenize(name, Lang.EN))
                others = found.setdefault(key, [])
                if place not in others:
                    others.append(place)
    return MappingProxyType({key: tuple(places) for key, places in found.items()})


@cache
def _starts() -> frozenset[str]:
    return frozenset(key[0] for key in _index())


def is_place(words: Sequence[str]) -> bool:
    """Whether the words together are the name of a place: "Hong Kong"."""
    return tuple(words) in _index()


def stands_as_place(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that names a place, too, stands where only that can: "in Lincoln, Nebraska"."""
    if not is_place([tokens[at].text]):
        return False
    before = tokens[at - 1].text.lower() if at else ""
    beside = at + 2 < len(tokens) and tokens[at + 1].text == "," and is_place([tokens[at + 2].text])
    return before in ("in", "near") or beside


def is_country(word: str) -> bool:
    """Whether a single word is the name of a country."""
    return any(place.kind == "country" for place in _index().get((word,), ()))
