"""Names that the tables know, as noun patterns read them from the words of a sentence."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from quizgen.model import Bilingual, Lang, Value
from quizgen.relations.bound import Bound
from quizgen.relations.fill_values import fits
from quizgen.text.organisations import organisation_named
from quizgen.text.tokens import Token
from quizgen.values.articles import ARTICLES
from quizgen.values.known_names import is_name, longest_by_start, longest_name, read_name
from quizgen.values.names import Organisation, Place
from quizgen.values.naming import Name, english_name, german_name
from quizgen.values.organisations import known_organisations
from quizgen.values.places import PLACE_KINDS

LONGEST = 8  # tokens of a name
# Kinds of the tables of names that are organisations.
ORGANISATIONS = frozenset(one.kind.replace("-", " ") for one in known_organisations())

Spans = Mapping[int, Sequence[tuple[int, str]]]


def find_names(tokens: Sequence[Token], lang: Lang) -> Spans:
    """By where they begin, the names in a text with their ends, the longest first."""
    longest = ((at, _longest(token.text, lang)) for at, token in enumerate(tokens))
    found = {at: _names_at(tokens, at, length, lang) for at, length in longest if length}
    return {at: names for at, names in found.items() if names}


def _longest(word: str, lang: Lang) -> int:
    """How many tokens a name that begins so has at most: behind an article more than those that are known
    to begin with it."""
    known = max(longest_name(word, lang), _firm_starts().get(word, 0))
    return LONGEST if known and word.lower() in ARTICLES[lang] else min(known, LONGEST)


def _names_at(tokens: Sequence[Token], at: int, longest: int, lang: Lang) -> list[tuple[int, str]]:
    ends = range(min(at + longest, len(tokens)), at, -1)
    spans = ((last, " ".join(token.text for token in tokens[at:last])) for last in ends)
    return [(last, text) for last, text in spans if is_name(text, lang) or text in _firms()]


def alike(text: str) -> Name:
    return Name(german_name(text), english_name(text), "", Bilingual(text, text))


def named(text: str, types: Collection[str], lang: Lang) -> Bound | None:
    """What goes by a name of the tables, as a value."""
    kinds = _named_kinds(frozenset(types))
    if not kinds:
        return None
    if (name := read_name(text, lang, kinds)) and (bound := bound_name(name, types)):
        return bound
    own = _firms().get(text)
    return Bound(alike(text), frozenset(), own) if own and fits(own, types) else None


@cache
def _named_kinds(types: frozenset[str]) -> frozenset[str]:
    """The kinds of names that types of slots want."""
    kinds = frozenset(k for k in PLACE_KINDS if {"place", f"place:{k}"} & types)
    if "organisation" in types:
        return kinds | ORGANISATIONS
    return kinds | {t.partition(":")[2] for t in types if t.startswith("organisation:")}


@cache
def _firms() -> Mapping[str, Organisation]:
    """Firms, clubs and media: they go without article in both languages."""
    kinds = ("company", "airline", "bank", "club", "broadcaster", "news-agency")
    names = (pair for one in known_organisations() if one.kind in kinds for pair in one.names)
    plain = {
        pair.de: own
        for pair in names
        if pair.de == pair.en and (own := organisation_named(pair.de, Lang.DE)) is not None
    }
    return MappingProxyType(plain)


@cache
def _firm_starts() -> Mapping[str, int]:
    return longest_by_start(_firms())


def bound_name(name: Name, types: Collection[str]) -> Bound | None:
    """A name of a place or organisation as the value of a slot."""
    value: Value
    label = Bilingual(name.say(Lang.DE, article=False), name.say(Lang.EN, article=False))
    if name.kind in PLACE_KINDS:
        value = Place(label, name.kind)
    elif name.kind in ORGANISATIONS:
        value = Organisation(label, name.kind.replace(" ", "-"))
    else:
        return None
    return Bound(name, frozenset(), value) if fits(value, types) else None
