"""How names and nouns change in running text: genitives, plurals, adjectives before a noun."""

import re
from collections.abc import Iterator

from quizgen.model import Lang

# Canoonet's and Duden's regular noun endings; a noun that turns its vowel is not covered.
_NOUN_ENDINGS = ("s", "es", "n", "en", "e", "er", "ern", "nen", "ses", "se")
_ADJECTIVE = re.compile(r"(?P<stem>[^\W\d_]{3,}?)(?P<ending>e|en|er|es|em)")
_ADJECTIVE_ENDINGS = ("en", "e", "er", "es", "em")
# A genitive s stands before these words: "Frankfurts am Main", "der Tod Karls des Großen".
_AFTER_NAME = re.compile(r"(?<=\w) (?=(?:am|an|im|in|ob|auf|bei|der|de|von|vom|[IVXL]+\.?(?: |$)))")


def genitives(name: str, lang: Lang) -> Iterator[str]:
    """The ways to write whose something is.

    >>> list(genitives("Rutte", Lang.DE)), list(genitives("Marx", Lang.DE))
    (['Ruttes'], ['Marx’', "Marx'"])
    >>> list(genitives("Rutte", Lang.EN)), list(genitives("Jones", Lang.EN))
    (['Rutte’s', "Rutte's"], ['Jones’s', "Jones's", 'Jones’', "Jones'"])
    """
    if lang is Lang.EN:
        yield from (name + "’s", name + "'s")
        if name.endswith("s"):
            yield from (name + "’", name + "'")
    elif name.casefold().endswith(("s", "ß", "x", "z", "ce")):
        yield from (name + "’", name + "'")
    else:
        if not name.endswith("."):
            yield name + "s"
        head, *tail = _AFTER_NAME.split(name, maxsplit=1)
        if tail and head[0].isupper() and not head.endswith(("s", "ß", "x", "z")):
            yield f"{head}s {tail[0]}"


def inflections(noun: str, lang: Lang) -> Iterator[str]:
    """The noun with every regular ending, whether or not it takes it; its last word if it has several.

    >>> [form for form in inflections("Erststimme", Lang.DE) if form.endswith("n")][:1]
    ['Erststimmen']
    >>> list(inflections("party", Lang.EN))
    ['partys', 'partyes', 'party’s', "party's", 'parties']
    """
    if lang is Lang.DE:
        yield from (noun + ending for ending in _NOUN_ENDINGS)
        return
    yield from (noun + ending for ending in ("s", "es", "’s", "'s"))
    if noun.endswith("y"):
        yield noun[:-1] + "ies"


def declined(name: str) -> Iterator[str]:
    """A German name with the adjectives in front of its noun in their other endings.

    That they are adjectives is only guessed from the endings, so not for names of persons.

    >>> list(declined("Schwarzes Meer"))
    ['Schwarzen Meer', 'Schwarze Meer', 'Schwarzer Meer', 'Schwarzem Meer']
    """
    words = name.split(" ")
    found = [_ADJECTIVE.fullmatch(word) for word in words[:-1]]
    stems = []
    for adjective in found:
        if not adjective or not found[0] or adjective["ending"] != found[0]["ending"]:
            break  # the endings of adjectives agree: "Deutsche Demokratische Republik"
        stems.append(adjective["stem"])
    for ending in _ADJECTIVE_ENDINGS if stems else ():
        form = " ".join([stem + ending for stem in stems] + words[len(stems) :])
        if form != name:
            yield form
