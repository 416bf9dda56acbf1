"""What a card of Anki's shows, as plain text: its templates filled in, its markup left out."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from quizgen.faces.foreign.archive import Card
from quizgen.files import CONTROL

HOLE = "\ue000"  # where the gap is, while there still is markup round it
_TAG = re.compile(r"\{\{([^{}]*)\}\}")
_CLOZE = re.compile(r"\{\{c([0-9]+(?:,[0-9]+)*)::|::|\}\}")
_MEDIA = re.compile(r"\[sound:[^\]]*\]|\[anki:[^\]]*\]")
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_BLOCKS = frozenset({"br", "div", "p", "li", "tr", "td", "h1", "h2", "h3", "hr", "ul", "ol", "table", "pre"})
# Fields that Anki fills in itself, and filters whose text is not there to be read at once.
_ITS_OWN = frozenset({"FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID"})
_UNSEEN = ("type", "hint", "tts")
_ANSWER = re.compile(r"<hr[^>]*\bid=[\"']?answer[\"']?[^>]*>")


@dataclass(frozen=True, slots=True)
class Sides:
    """`front` of a cloze holds HOLE for each gap; `answers` are what belongs there."""

    front: str
    back: str
    answers: tuple[str, ...]
    picture: bool  # the front is not to be understood without one


def sides(card: Card) -> Sides:
    """Raises ValueError if the card has no template."""
    number = 0 if card.type.cloze else card.number
    if number >= len(card.type.templates):
        raise ValueError("a card without template")
    front, back = card.type.templates[number]
    answer = _ANSWER.split(back, maxsplit=1)[-1]
    shown, gaps = _filled(front, card, hide=True)
    told, _ = _filled(answer if not card.type.cloze else front, card, hide=False)
    text, picture = plain(shown)
    return Sides(text, plain(told)[0], tuple(plain(gap)[0] for gap in gaps), picture)


def _filled(template: str, card: Card, hide: bool) -> tuple[str, list[str]]:
    """A side as HTML, and the answers of its gaps."""
    out: list[str] = []
    gaps: list[str] = []
    visible = [True]
    for number, part in enumerate(_TAG.split(template)):
        tag = part.strip()
        if number % 2 == 0:
            out += [part] if all(visible) else []
        elif tag[:1] in ("#", "^"):
            visible.append(_holds(tag[1:].strip(), card) is (tag[0] == "#"))
        elif tag[:1] == "/":
            visible = visible[:-1] or [True]
        elif all(visible) and not tag.startswith("!"):
            *filters, name = (word.strip() for word in tag.split(":"))
            text = "" if name in _ITS_OWN or _is_unseen(filters) else card.fields.get(name, "")
            if "cloze" in filters:
                text, found = cloze(text, card.number + 1, hide)
                gaps += found
                text = text if found else ""  # Anki shows nothing of a text without this gap
            out.append(text)
    return "".join(out), gaps


def _is_unseen(filters: list[str]) -> bool:
    return any(word.split(" ")[0] in _UNSEEN for word in filters)


def _holds(name: str, card: Card) -> bool:
    if card.type.cloze and re.fullmatch("c[0-9]+", name):
        return name == f"c{card.number + 1}"
    return bool(card.fields.get(name, "").strip())


def cloze(text: str, number: int, hide: bool = True) -> tuple[str, list[str]]:
    """A text with the gaps of that number hidden, all others filled in; what is hidden, in order.

    >>> cloze("{{c1::Rom::Stadt}} liegt am {{c2::Tiber}}.", 1)
    ('\\ue000 liegt am Tiber.', ['Rom'])
    """
    answers: list[str] = []
    open_gaps: list[tuple[frozenset[str], list[str]]] = [(frozenset(), [])]
    hints = 0  # open gaps whose hint has begun; nothing of it is shown
    at = 0
    for sign in _CLOZE.finditer(text):
        if not hints:
            open_gaps[-1][1].append(text[at : sign.start()])
        at = sign.end()
        if sign[1]:
            open_gaps.append((frozenset(sign[1].split(",")), []))
        elif len(open_gaps) == 1:
            open_gaps[-1][1].append(sign[0])
        elif sign[0] == "::":
            hints = 1
        else:
            numbers, parts = open_gaps.pop()
            content, hints = "".join(parts), 0
            if str(number) in numbers:
                answers.append(content.replace(HOLE, ""))
                content = HOLE if hide else content
            open_gaps[-1][1].append(content)
    rest = text[at:] if not hints else ""
    return "".join("".join(parts) for _, parts in open_gaps) + rest, answers


@dataclass
class _Reader(HTMLParser):
    parts: list[str] = field(default_factory=list)
    skipping: int = 0
    picture: bool = False

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.picture |= tag in ("img", "svg", "video", "canvas")
        self.skipping += tag in ("script", "style", "details")
        if tag in _BLOCKS:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self.skipping -= tag in ("script", "style", "details") and self.skipping > 0
        if tag in _BLOCKS:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self.skipping:
            self.parts.append(data)


def plain(html: str) -> tuple[str, bool]:
    """The text of some HTML on one line, and whether there is a picture in it."""
    reader = _Reader()
    reader.feed(_MEDIA.sub(" ", html))
    reader.close()
    return clean("".join(reader.parts)), reader.picture


def clean(text: str) -> str:
    """Text on one line without what cannot be seen, as a deck file wants it."""
    return " ".join(_INVISIBLE.sub("", CONTROL.sub(" ", text)).split())
