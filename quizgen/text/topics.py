"""What an article is about, as far as its title says so: who answers a question of its deck may be told it.

"Der Kanal" in an article with the title "Eiderkanal" is that one, unless the article introduced another.
Which nouns can mean the topic: what its title ends in, what it is said to be, what its place is.
"""

import re
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from quizgen.model import Article, Bilingual, Lang
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading
from quizgen.text.tagging import tag
from quizgen.text.tokens import Token
from quizgen.values.dates import Date
from quizgen.values.names import Named, Organisation, Person, Place
from quizgen.values.places import PLACE_KINDS, known_place

_MOST_WORDS = 6  # of a title that names something
_BEGIN = 2  # words of a title that are enough to know it by
_ENDING = re.compile(r"(?<=\w{4})(?:er|es|e)$")
_FORMS = r"(?:e[srnm]?|s|n|’s|'s)?"  # what inflection adds
_INDEFINITE = frozenset(("a", "an", "ein", "eine"))
_ACRONYM = 3  # letters
_ALIKE = 5  # letters that forms of a word share
_SMALL = 3  # letters of a word that needs no capital
_NEAR = 8  # tokens between a title and what it is said to be
UNMARKED = r"\w s\b"  # "St. John s": its apostrophe fell out
_NO_NAME = re.compile(rf"[:;?!–—…|/\"„“”«»]|\.$|{UNMARKED}")
_ASIDE = re.compile(r"\s*[,(].*$")
_KIND = re.compile(r"\((?:.* )?([^\W\d_]+)\)$")  # "Spectre (2015 film)"
_OF = frozenset("of for bei von für der des".split())  # what follows says which one
_WIDER = ("us-state", "german-state", "country")


@dataclass(frozen=True, slots=True)
class Topic:
    """`nouns` are what it may be called, in lower case; `value` is what the title names, if it is known.
    Of a `headline`, which tells what happened rather than names something, they are those of the story;
    its `day` stands behind it. `name` is the title as an English sentence begins with it; empty if none of
    the text has it."""

    title: str
    nouns: frozenset[str]
    value: Named | None

    is_place: bool
    headline: bool = False
    day: Date | None = None
    name: str = ""

    def is_named_by(self, value: Named) -> bool:
        """Whether a name is the title or a part of it."""
        own = set(self.title.casefold().split())
        return any(own.issuperset(said.casefold().split()) for said in (value.name.de, value.name.en))


@dataclass(frozen=True, slots=True)
class Kinds:
    """What a language calls things: by the grain of a name, and which nouns mean the same."""

    of_grain: Mapping[str, frozenset[str]]
    alike: tuple[frozenset[str], ...]
    endings: frozenset[str]  # of titles: "company", "krieg"

    @property
    def told(self) -> frozenset[str]:
        """All nouns that tell what a thing is."""
        return self.places.union(self.endings, *self.alike)

    @property
    def places(self) -> frozenset[str]:
        return frozenset().union(*self.of_grain.values())

    def widened(self, nouns: Set[str]) -> frozenset[str]:
        return frozenset(nouns).union(*(group for group in self.alike if group & nouns))


def find_topic(
    article: Article,
    readings: Sequence[Reading],
    kinds: Kinds,
    predicate: Callable[[Sequence[Token], int], str | None],
) -> Topic | None:
    """The topic of an article whose title names something that the text names, too; `predicate` tells what
    the words from an index on say that something is, as a lemma."""
    title = _bare(article)
    if title is None:
        return None
    value = next((v for v in _names(readings) if title in (v.name.de, v.name.en)), None)
    if value is None and not _is_named(title, article):
        return None
    value = value or _place_of(title, article)
    words = title.split()
    ending = words[-1].rpartition("-")[2].lower()
    nouns = {word for word in kinds.endings if len(words) > 1 and ending == word}
    nouns |= {word for word in kinds.endings if len(words) == 1 and ending.endswith(word) and ending != word}
    nouns |= {kind for kind in _told_by(article.title, words) if kind in kinds.told}
    nouns |= kinds.of_grain.get(value.grain if value else "", frozenset())
    said = (_said_to_be(reading, words, predicate) for reading in readings)
    nouns |= {noun.lower() for noun in [next(filter(None, said), None)] if noun}
    is_place = isinstance(value, Place) or not nouns.isdisjoint(kinds.places)
    return Topic(title, kinds.widened(nouns), value, is_place, name=_in_sentence(title, article))


def _told_by(title: str, words: Sequence[str]) -> set[str]:
    """What a title says that it names: "Spectre (2015 film)", "Battle of Kiel"."""
    aside = _KIND.search(title.replace("_", " "))
    head = next((before for before, word in pairwise(words) if word in _OF), "")
    return {noun.lower() for noun in (aside[1] if aside else "", head) if noun}


def _place_of(title: str, article: Article) -> Place | None:
    """The place that a title names, though the text does not: the one known by it; before "Texas" a town."""
    for kind in PLACE_KINDS:
        known = known_place(title, kind)
        if known is not None and title in (known.name.de, known.name.en):
            return Place(known.name, kind)
    _, comma, wider = article.title.partition(", ")
    lies = comma and any(known_place(wider, kind) for kind in _WIDER)
    return Place(Bilingual(title, title), "city") if lies else None


def _in_sentence(title: str, article: Article) -> str:
    found = re.search(rf"(?:\b(the) )?\b{re.escape(title)}\b", _body(article), re.IGNORECASE)
    return "" if found is None else f"The {title}" if found[1] else title


def _names(readings: Sequence[Reading]) -> list[Named]:
    return [m.value for reading in readings for m in reading.mentions if isinstance(m.value, Named)]


def _bare(article: Article) -> str | None:
    """The title without what stands in brackets or behind a comma; None where it is no name or notion."""
    title = _own_name(" ".join(article.title.replace("_", " ").split()), article)
    if _NO_NAME.search(title) or not any(map(str.isupper, title[:2])):
        return None
    title = _ASIDE.sub("", title)
    if not 1 <= len(title.split()) <= _MOST_WORDS:
        return None
    tags = [token.tag for token in tag(title, article.lang)]
    verbal = any("FIN" in tag or tag in ("VVD", "VVZ", "VBZ", "VBD", "VHZ", "VM0") for tag in tags)
    return None if verbal else title


def _own_name(title: str, article: Article) -> str:
    """As the text says it: "Swan Princess" of "The Lake: Swan Princess", "iPod" of "IPod"."""
    series, _, part = title.partition(": ")
    capital = all(word[0].isupper() for word in (series, *part.split()) if len(word) > _SMALL)
    if " " in part and capital and article.published is None and part in _body(article):
        return part
    small = title[:1].lower() + title[1:]
    mixed = title[1:2].isupper() and title not in _body(article) and small in _body(article)
    return small if mixed else title


def _is_named(title: str, article: Article) -> bool:
    """Whether the text says the title, or how it begins, or its initials: one that only tells of the matter
    ("A Bridge for the Town") or is in another language explains nothing."""
    words = title.split()
    if words[0].lower() in _INDEFINITE:
        return False
    text = _body(article)
    initials = "".join(w[0] for w in words if w[0].isupper())
    if len(initials) >= _ACRONYM and re.search(rf"\b{initials}\b", text):
        return True
    begin = r"\s+".join(_ENDING.sub("", re.escape(word)) + _FORMS for word in words[:_BEGIN])
    common = len(words) > 1 and words[-1][0].islower()  # "Amazon rainforest": of the text's language
    said = re.search(rf"\b{begin}\b", text, re.IGNORECASE if article.lang is Lang.EN else 0)
    return said is not None and (not common or re.search(rf"\b{words[-1]}", text) is not None)


def _body(article: Article) -> str:
    """Its text without the front matter."""
    return article.text[article.paragraphs[0].start :]


def begins_with_title(tokens: Sequence[Token], words: Sequence[str]) -> int:
    """The index behind the title that a sentence begins with, an article aside; 0 if it does not."""
    described = len(tokens) > 2 and tokens[1].tag in ("ADJ(A)", "AJ0")  # "Die Echte Arnika"
    for first in (0, 1, 2) if described else (0, 1):
        own = [token.text for token in tokens[first : first + len(words)]]
        if own and [w.casefold() for w in own] == [w.casefold() for w in words]:
            return first + len(words)
    return 0


def _said_to_be(
    reading: Reading, words: Sequence[str], predicate: Callable[[Sequence[Token], int], str | None]
) -> str | None:
    tokens = reading.sentence.tokens
    at = begins_with_title(tokens, words)
    if not at:
        return None
    for n in range(at, min(at + _NEAR, len(tokens) - 2)):
        if tokens[n].lemma.lower() in ("be", "sein"):
            return predicate(tokens, n + 1)
    return None


def names_it(topic: Topic, tokens: Sequence[Token], head: int) -> bool:
    """Whether the sentence itself names the topic before the noun."""
    words = topic.title.split()
    return any(begins_with_title(tokens[n:], words) for n in range(head))


def is_title(tokens: Sequence[Token], head: int, title: str) -> bool:
    """Whether the words up to a noun are those of the title, inflected or not: "des zivilen Ungehorsams"."""
    words = title.split()
    own = tokens[max(head - len(words) + 1, 0) : head + 1]
    return len(own) == len(words) and all(
        token.text[:_ALIKE].lower() == word[:_ALIKE].lower() for token, word in zip(own, words, strict=True)
    )


def just_above(readings: Sequence[Reading], reading: Reading) -> Sequence[Reading]:
    """The sentence before, of the same paragraph, if there is one."""
    return [r for r in readings[-1:] if r.sentence.paragraph == reading.sentence.paragraph]


def rivals(topic: Topic, mentions: Sequence[Mention]) -> bool:
    """Whether others of its kind are named, so that a noun could mean one of them."""
    kind = type(topic.value) if topic.value is not None else None
    return any(
        isinstance(m.value, kind if kind in (Place, Organisation, Person) else Organisation)
        and not topic.is_named_by(m.value)
        and (not isinstance(m.value, Place) or m.value.grain == getattr(topic.value, "grain", ""))
        for m in mentions
        if isinstance(m.value, Named)
    )
