"""What stands in quotation marks: said words, titles of works, names of products."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType

from quizgen.model import Bilingual
from quizgen.text.english.words import FINITE
from quizgen.text.mentions import Mention
from quizgen.text.quoted import ranges
from quizgen.text.spacing import as_written
from quizgen.text.tokens import Token
from quizgen.values.names import Quotation, Term

_CLOSING: Mapping[str, str] = MappingProxyType({"“": "”", '"': '"', "„": "“”", "«": "»", "»": "«"})
_FEWEST, _MOST = 3, 12  # words of a quotation
_LONGEST_TITLE = 8
# Nouns that a title or name in quotation marks follows, in lower case, by kind.
_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "film": "film movie documentary thriller comedy",
        "series": "series show sitcom programme serial",
        "episode": "episode",
        "book": "novel book memoir novella pamphlet autobiography bestseller treatise",
        "essay": "essay",
        "poem": "poem ballad",
        "album": "album",
        "song": "song hymn anthem single hit track",
        "opera": "opera operetta",
        "musical": "musical",
        "play": "play drama tragedy",
        "painting": "painting",
        "magazine": "magazine journal",
        "newspaper": "newspaper",
        "game": "game",
        "exhibition": "exhibition",
        "ship": "ship ferry freighter",
        "spacecraft": "spacecraft probe satellite",
        "article": "article paper",
        "speech": "speech lecture sermon",
        "slogan": "slogan motto",
        "story": "story",
    }
)
_WORKS = MappingProxyType({noun: kind for kind, nouns in _KINDS.items() for noun in nouns.split()})
_NAMING = frozenset("called named titled entitled dubbed nicknamed termed christened".split())


def find_quoted(tokens: Sequence[Token]) -> Iterator[Mention]:
    """Titles and names behind a word that announces them, and quotations of some words."""
    for first, last in ranges(tokens, _CLOSING):
        if term := _title(tokens, first, last):
            yield term
        elif quotation := _quotation(tokens, first, last):
            yield quotation


def verbless_quotes(tokens: Sequence[Token]) -> tuple[tuple[int, int], ...]:
    """What stands between quotation marks where it looks like a title or name."""
    return tuple(
        (first + 1, _inner_end(tokens, first, last))
        for first, last in ranges(tokens, _CLOSING)
        if last - first <= _LONGEST_TITLE + 2 and not any(t.tag in FINITE for t in tokens[first:last])
    )


def _inner_end(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the words in the marks end, without the comma that American style puts there: “Titanic,”."""
    end = last - 1
    while end > first + 1 and tokens[end - 1].text in ",.;":
        end -= 1
    return end


def _title(tokens: Sequence[Token], first: int, last: int) -> Mention | None:
    end = _inner_end(tokens, first, last)
    words = [token for token in tokens[first + 1 : end] if token.text[0].isalnum()]
    kind = _announced(tokens, first)
    if kind is None or not 0 < len(words) <= _LONGEST_TITLE:
        return None
    if not (words[0].text[0].isupper() or words[0].text[0].isdecimal()):
        return None
    text = as_written(tokens[first + 1 : end])
    with suppress(ValueError):
        return Mention(Term(Bilingual(text, text), kind), first + 1, end)
    return None


def _announced(tokens: Sequence[Token], first: int) -> str | None:
    """The kind of what stands in the marks, if the word before them says it; None if nothing does."""
    at = first - 1
    if at >= 0 and tokens[at].text == ",":
        at -= 1
    if at < 0:
        return None
    before = tokens[at].text.casefold()
    if before in _NAMING and at == first - 1:
        return ""
    return _WORKS.get(before) if tokens[at].tag.startswith(("NN", "NP")) else None


def _quotation(tokens: Sequence[Token], first: int, last: int) -> Mention | None:
    inside = tokens[first + 1 : last - 1]
    words = [token for token in inside if token.text[0].isalnum() or token.tag in ("XX0", "POS")]
    if not _FEWEST <= len(words) <= _MOST or not any(token.tag in FINITE for token in words):
        return None  # without a verb it is a title or a word with reservations
    text = as_written(inside).strip(" ,")
    with suppress(ValueError):
        return Mention(Quotation(Bilingual(text, text)), first, last)
    return None
