"""Names that both languages have for one thing, with how each behaves in a sentence.

Places come from `quizgen.values.places`; organisations, wars, epochs and other things with a name of their
own from `tables/names`, where a heading gives the kind and a row pairs of names, as they stand in a sentence:

    die EU = the EU | die Europäische Union = the European Union

"p" behind a name stands for the plural ("die UN p"), in English for a plural verb; "=>" is read from German
alone, "<=" from English alone.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from quizgen.model import Bilingual, Lang
from quizgen.values.articles import DEFINITE
from quizgen.values.naming import Name, english_name, german_name
from quizgen.values.place_names import place_name, written_places
from quizgen.values.tables import rows


def read_name(text: str, lang: Lang, kinds: frozenset[str] = frozenset()) -> Name | None:
    """What that name means, written in any case, with or without its article; None if nothing is known
    of it or it means several things that the other language keeps apart. `kinds` narrows what is looked for.

    >>> un = read_name("der Vereinten Nationen", Lang.DE)
    >>> un and un.say(Lang.EN)
    'the United Nations'
    >>> read_name("Georgia", Lang.EN) is None  # the country or the state
    True
    """
    found = _found(_without_article(text, lang), lang)
    fitting = [name for name in found if not kinds or name.kind in kinds]
    return (
        fitting[0]
        if len({name.thing for name in fitting}) == 1 and _may_have_article(text, fitting[0], lang)
        else None
    )


def is_name_start(word: str, lang: Lang) -> bool:
    """Whether a known name begins with that word."""
    return word in _starts(lang)


def longest_name(word: str, lang: Lang) -> int:
    """How many words names have at most that begin with that one, without article."""
    return _starts(lang).get(word, 0)


def is_name(text: str, lang: Lang) -> bool:
    """Whether anything goes by that name, with or without its article."""
    return _is_written(_without_article(text, lang), lang)


@cache
def names() -> tuple[Name, ...]:
    """All names but those of places, in the order of the tables; each pair of a row is one."""
    folder = files("quizgen.values.tables") / "names"
    tables = sorted(entry.name for entry in folder.iterdir())
    return tuple(
        name
        for table in tables
        for heading, row in rows(f"names/{table}")
        for name in name_pairs(row, heading.partition(": ")[0])
    )


@cache
def name_pairs(row: str, kind: str) -> tuple[Name, ...]:
    """
    >>> [name.say(Lang.EN) for name in name_pairs("die EU = the EU | die Uno => the UN", "union")]
    ['the EU', 'the UN']
    """
    found: list[Name] = []
    for pair in row.split(" | "):
        sign = next((one for one in (" => ", " <= ") if one in pair), " = ")
        german, arrow, english = pair.partition(sign)
        de, en = german_name(german), english_name(english)
        thing = found[0].thing if found else Bilingual(de.say(article=False), en.text)
        found.append(Name(de, en, kind, thing, backward=arrow != " => ", forward=arrow != " <= "))
    return tuple(found)


def _without_article(text: str, lang: Lang) -> str:
    first, _, rest = text.partition(" ")
    return rest if rest and first.lower() in DEFINITE[lang] else text


def _may_have_article(text: str, name: Name, lang: Lang) -> bool:
    """ "das Frankreich" is no name, and "the Piedmont" another; "Türkei" stands in headlines."""
    with_one = _without_article(text, lang) != text and not text.startswith("The ")
    return not with_one or (name.de.article if lang is Lang.DE else name.en.article)


def _is_written(text: str, lang: Lang) -> bool:
    return text in _names(lang) or text in _places(lang)


def _found(text: str, lang: Lang) -> tuple[Name, ...]:
    return _known(text, lang) if _is_written(text, lang) else ()


@cache
def _known(text: str, lang: Lang) -> tuple[Name, ...]:
    """All that goes by that name; places become names only here, since there are many."""
    places = (place_name(*key) for key in _places(lang).get(text, ()))
    return (*_names(lang).get(text, ()), *(name for name in places if name))


@cache
def _names(lang: Lang) -> Mapping[str, tuple[Name, ...]]:
    found: dict[str, tuple[Name, ...]] = {}
    for name in names():
        if not (name.backward if lang is Lang.EN else name.forward):
            continue
        for form in _spellings(name) if lang is Lang.DE else (name.en.text,):
            if name not in (others := found.get(form, ())):
                found[form] = (*others, name)
    return MappingProxyType(found)


def _spellings(name: Name) -> Iterator[str]:
    """Some write an acronym that is said as a word in capitals: "NATO", "UNESCO"."""
    yield from name.de.forms()
    if name.en.text.isupper() and name.de.head.casefold() == name.en.text.casefold():
        yield name.en.text


@cache
def _places(lang: Lang) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """German name and kind of places by how they are written."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for (german, kind), forms in written_places(lang):
        for form in forms:
            if (german, kind) not in (others := found.get(form, ())):
                found[form] = (*others, (german, kind))
    return MappingProxyType(found)


@cache
def _starts(lang: Lang) -> Mapping[str, int]:
    return longest_by_start((*_names(lang), *_places(lang)))


def longest_by_start(names: Iterable[str]) -> Mapping[str, int]:
    """
    >>> dict(longest_by_start(["Saudi Aramco", "Siemens", "Siemens Energy"]))
    {'Saudi': 2, 'Siemens': 2}
    """
    found: dict[str, int] = {}
    for name in names:
        first = name.partition(" ")[0]
        found[first] = max(found.get(first, 0), name.count(" ") + 1)
    return MappingProxyType(found)
