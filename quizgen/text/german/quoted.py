"""What stands in quotation marks: said words, titles of works, names of products; and "namens X"."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType

from quizgen.model import Bilingual
from quizgen.text.german.name_words import is_capitalised
from quizgen.text.german.roles import role_kind
from quizgen.text.mentions import Mention
from quizgen.text.quoted import ranges
from quizgen.text.spacing import as_written
from quizgen.text.tokens import Token
from quizgen.values.names import Quotation, Term

_CLOSING: Mapping[str, str] = MappingProxyType({"„": '“”"', "“": "”", "»": "«", "«": "»", '"': '"'})
_FEWEST, _MOST = 3, 12  # words of a quotation
_LONGEST_TITLE = 8
# Nouns that a title or name in quotation marks follows, in lower case; compounds end in them.
_WORKS: Mapping[str, str] = MappingProxyType(
    {
        "film": "film", "spielfilm": "film", "dokumentarfilm": "film", "kinofilm": "film", "thriller": "film",
        "komödie": "film", "serie": "series", "fernsehserie": "series", "sendung": "series", "show": "series",
        "roman": "book", "buch": "book", "krimi": "book", "erzählung": "book", "novelle": "book",
        "bestseller": "book",
        "essay": "book", "gedicht": "poem", "ballade": "poem", "album": "album", "song": "song",
        "lied": "song", "hymne": "song",
        "single": "song", "hit": "song", "oper": "opera", "operette": "opera", "musical": "musical",
        "drama": "play",
        "stück": "play", "theaterstück": "play", "tragödie": "play", "gemälde": "painting",
        "bild": "painting",
        "magazin": "magazine", "fachmagazin": "magazine", "zeitschrift": "magazine",
        "fachzeitschrift": "magazine",
        "fachjournal": "magazine", "journal": "magazine", "nachrichtenmagazin": "magazine",
        "zeitung": "newspaper",
        "tageszeitung": "newspaper", "wochenzeitung": "newspaper", "boulevardzeitung": "newspaper",
        "computerspiel": "game", "videospiel": "game", "spiel": "game", "spielen": "game",
        "ausstellung": "exhibition", "schiff": "ship", "frachter": "ship", "fähre": "ship",
        "raumsonde": "spacecraft",
        "sonde": "spacecraft", "satellit": "spacecraft", "raumschiff": "spacecraft", "typ": "",
    }
)  # fmt: skip
_NAMING = frozenset(
    (
        "namens",
        "genannt",
        "genannte",
        "genannten",
        "heißt",
        "hieß",
        "heißen",
        "sogenannte",
        "sogenannten",
        "sogenannter",
        "sogenanntes",
        "titel",
    )
)
_OF_PEOPLE = frozenset("mann frau junge mädchen kind bub hund katze affe mensch tier kater".split())


def find_quoted(tokens: Sequence[Token]) -> Iterator[Mention]:
    """Titles and names behind a word that announces them, and quotations of some words."""
    for first, last in ranges(tokens, _CLOSING):
        term = _title(tokens, first, last)
        if term:
            yield term
        elif quotation := _quotation(tokens, first, last):
            yield quotation
    yield from _bare_names(tokens)


def verbless_quotes(tokens: Sequence[Token]) -> tuple[tuple[int, int], ...]:
    """What stands between quotation marks where it looks like a title or name."""
    return tuple(
        (first + 1, last - 1)
        for first, last in ranges(tokens, _CLOSING)
        if last - first <= _LONGEST_TITLE + 2
        and not any("(FIN)" in token.tag for token in tokens[first:last])
    )


def _title(tokens: Sequence[Token], first: int, last: int) -> Mention | None:
    words = [token for token in tokens[first + 1 : last - 1] if token.text[0].isalnum()]
    if not first or not 0 < len(words) <= _LONGEST_TITLE:
        return None
    kind = _announced(tokens, first)
    if kind is None or (not words[0].text[0].isupper() and not words[0].text[0].isdecimal()):
        return None
    return _term(tokens, first + 1, last - 1, kind)


def _announced(tokens: Sequence[Token], first: int) -> str | None:
    """The kind of what stands in the marks, if the word before them says it; None if nothing does."""
    before = tokens[first - 1].text.casefold()
    if before in _NAMING:
        return ""
    if tokens[first - 1].tag != "NN" or len(before) > 40:
        return None
    if before in _WORKS:
        return _WORKS[before]
    stem = before.rpartition("-")[2]
    return next(
        (_WORKS[stem[n:]] for n in range(len(stem) - 3) if stem[n:] in _WORKS and stem[n:] != "spiel"), None
    )


def _quotation(tokens: Sequence[Token], first: int, last: int) -> Mention | None:
    inside = tokens[first + 1 : last - 1]
    words = [token for token in inside if token.text[0].isalnum()]
    if not _FEWEST <= len(words) <= _MOST or not any("(FIN)" in token.tag for token in words):
        return None  # without a verb it is a title or a word with reservations
    text = as_written(inside).strip(" ,")
    with suppress(ValueError):
        return Mention(Quotation(Bilingual(text, text)), first, last)
    return None


def _bare_names(tokens: Sequence[Token]) -> Iterator[Mention]:
    """ "ein Sturm namens Kyrill" without marks; persons are found by their own names."""
    for at, token in enumerate(tokens[:-1]):
        if token.text != "namens" or not at:
            continue
        bearer = tokens[at - 1]
        if bearer.tag != "NN" or role_kind(bearer.text) is not None or bearer.text.casefold() in _OF_PEOPLE:
            continue
        last = at + 1
        while (
            last < len(tokens)
            and tokens[last].tag in ("NE", "FM", "XY")
            and is_capitalised(tokens[last].text)
        ):
            last += 1
        if last < len(tokens) and (tokens[last].text in "–-/" or is_capitalised(tokens[last].text)):
            continue
        if at + 1 < last <= at + 4 and (mention := _term(tokens, at + 1, last, "")):
            yield mention


def _term(tokens: Sequence[Token], first: int, last: int, kind: str) -> Mention | None:
    text = as_written(tokens[first:last])
    with suppress(ValueError):
        return Mention(Term(Bilingual(text, text), kind), first, last)
    return None
