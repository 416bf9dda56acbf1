"""What stands before the dateline of a scraped article: a row of teasers, of which one is its headline.

"Huberdorf baut eine Brücke – Kosten steigen. Wien – Der Rat von Huberdorf hat am Freitag …"
"""

import re
from collections.abc import Iterator

from quizgen.model import Lang, Span
from quizgen.text.boilerplate import without_dateline
from quizgen.text.breaks import sentence_ends
from quizgen.text.german.stamps import is_signed

_LONGEST = 130  # characters of a headline
_FEWEST = 3  # words
_WITHIN = 420  # characters in which the dateline stands
_DASH = re.compile(r" [–—] ")
_OPEN = re.compile(  # it goes on with something, or is somebody's words
    r"(?:Darunter|Darin|Dabei|Damit|Dazu|Auch|Noch|Schon|Erst|Doch|Aber|Und|Vorerst|Nun|Er|Sie|Es|Dieser|Diese|"
    r"Dieses|So|Wie|Wer|Was|Warum|Wo)\b|.*[:?!;\"„“»«]"
)


def split_teaser(text: str, first: Span) -> tuple[str, Span]:
    """The headline that the teasers of the first paragraph tell, and what is left of it behind them.

    Without a dateline the first sentence of an article that is signed is one, and stays.

    >>> text = "Rat baut Brücke – Kosten steigen. Wien – Der Rat hat zugestimmt."
    >>> split_teaser(text, Span(0, len(text)))
    ('Rat baut Brücke', Span(start=34, end=64))
    """
    spans = list(_sentences(text, first))
    for n, span in enumerate(spans[1:], 1):
        if span.start > first.start + _WITHIN:
            break
        if without_dateline(text, span, Lang.DE) != span:
            return _headline(text, spans[:n]), Span(span.start, first.end)
    return (_headline(text, spans[:1]), first) if is_signed(text) and len(spans) > 2 else ("", first)


def _sentences(text: str, paragraph: Span) -> Iterator[Span]:
    begin = paragraph.start
    for end in sentence_ends(text, paragraph, Lang.DE):
        if words := text[begin:end].lstrip():
            yield Span(end - len(words), end)
        begin = end


def _headline(text: str, teasers: list[Span]) -> str:
    """The first part that a reader understands by itself; the first of all where none is."""
    parts = [
        " ".join(part.split()).rstrip(".")
        for span in teasers
        for part in _DASH.split(text[span.start : span.end])
    ]
    fit = [part for part in parts if len(part.split()) >= _FEWEST and len(part) <= _LONGEST]
    return next((part for part in fit if not _OPEN.match(part)), next(iter(fit), ""))
