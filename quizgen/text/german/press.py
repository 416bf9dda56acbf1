"""How German newspapers mark what is no sentence of an article."""

import re
from collections.abc import Iterator

from quizgen.model import Lang, Span
from quizgen.text.breaks import HABITS
from quizgen.text.german.stamps import STAMP, is_stamp, published
from quizgen.text.german.teasers import split_teaser
from quizgen.text.given_names import given_name
from quizgen.text.press import Press
from quizgen.values.lexicon import german_nouns
from quizgen.values.places import known_place

_LABEL = re.compile(
    r"(?:Stand|Datum|Fotos?|Bild(?:er|quelle)?|Quellen?|Grafik|Video|Autor(?:in|en)?|Text|Redaktion|Link"
    r"|Siehe auch|Lesen Sie auch|Mehr zum Thema)\s?:"
)
_BYLINE = re.compile(r"Von (?:[A-ZÄÖÜ][\w.-]+(?: und |, | )?){2,8}(?:,? [A-ZÄÖÜ]\w+)?")
_TOWN = re.compile(r"(?P<town>[A-ZÄÖÜ][a-zäöüß]{3,20}) (?P<next>[A-ZÄÖÜ][\w-]{1,40}) [\w„\"]")
_HEAD = re.compile(r"(?:[\w’'&/-]{1,40}[?!]? ){1,7}")
_WORD = re.compile(r"\w+")
_NAMED_SO = re.compile(  # newspapers and parties with their article
    r"(?:Der|Die|Das|Im) (?:Standard|Presse|Zeit|Welt|Spiegel|Linken?|Grünen?|Erste|Furche|Freien?|Partei)\b"
)
_RULES_NOUN = re.compile(
    r"(?:\b(?:[Dd](?:as|em|es)|[Vv]om|[Zz]um|[Ee]in\w*)|[a-zäöüß]e[nrs]?) \Z"
)  # "das frühe Aus"
_VERBS = frozenset(("Hat", "Ist", "War", "Wird", "Sollte"))  # only a question begins with them
_POLITE = frozenset(("sie", "ihr", "ihre", "ihrem", "ihren"))
_SHORTEST_NOUN = 4  # letters


def _without_town(text: str, span: Span) -> Span:
    """The sentence without a town that lost its dash: "Berlin Minister Huber sagte …", "Bonn Die Bahn …"."""
    found = _TOWN.match(text, span.start, min(span.end, span.start + 80))
    if found is None or known_place(found["town"], "city") is None:
        return span
    word = found["next"]
    opens = word.lower() in HABITS[Lang.DE].openers
    return Span(found.start("next"), span.end) if opens or given_name(word) or _is_person(word) else span


def _is_person(noun: str) -> bool:
    """Whether a German noun, or what a compound ends in, is one for people."""
    tails = (noun[n:].capitalize() for n in (0, *range(3, len(noun) - _SHORTEST_NOUN)))
    return any(found.person for tail in tails for found in german_nouns(tail))


def _without_heading(text: str, span: Span) -> Span:
    """The sentence without a cross-head that was joined to it: "Kein Ende in Sicht Die Bauern …"
    has a capital where only a new sentence begins."""
    found = _HEAD.match(text, span.start, span.end)
    if found is None:
        return span
    for at in _starts_in(text, span, found.end()):
        word = _WORD.match(text, at)
        if word is None or word.group().lower() not in HABITS[Lang.DE].openers - _POLITE:
            continue
        if text[word.end() : word.end() + 1] == "-":  # "Oder-Havel-Kanal"
            continue
        if word.group() in _VERBS and text[span.end - 1] != "?":  # "auf der Black Hat 2014"
            continue
        if word.group() == "Aus" and _RULES_NOUN.search(text, span.start, at):
            continue
        if word.group()[0].isupper() and not _NAMED_SO.match(text, at) and span.end - at > 25:
            return Span(at, span.end)
    return span


def _starts_in(text: str, span: Span, end: int) -> Iterator[int]:
    """Where the second word and those after it begin; `end` is behind the blank after the last."""
    at = text.find(" ", span.start, end)
    while at >= 0:
        yield at + 1
        at = text.find(" ", at + 1, end)


PRESS = Press(
    published=published,
    stamps=(STAMP,),
    is_stamp=is_stamp,
    label=_LABEL,
    byline=_BYLINE,
    without_dateline=_without_town,
    without_heading=_without_heading,
    split_teaser=split_teaser,
)
