"""A quiz to print, as one HTML file: the key of each deck begins a page of its own."""

from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files
from string import Template

from quizgen.faces.export.wording import NAMES, blank, numbered, solved, told
from quizgen.files import CONTROL
from quizgen.model import Choice, Deck, Lang, Question

WORDS = {
    Lang.DE: {"key": "Lösungen", "name": "Name", "date": "Datum"},
    Lang.EN: {"key": "Answers", "name": "Name", "date": "Date"},
}


def write_page(decks: Sequence[Deck], langs: Sequence[Lang]) -> str:
    """Nothing in the page is loaded from elsewhere, and it holds no script."""
    page = Template((files(__package__) / "page.html").read_text(encoding="utf-8"))
    title = " · ".join(html(deck.title) for deck in decks)
    body = "\n".join(line for deck in decks for lang in langs for line in _quiz(deck, lang))
    return page.substitute(title=title, body=body, lang=langs[0].value)


def _quiz(deck: Deck, lang: Lang) -> Iterator[str]:
    words = WORDS[lang]
    title = f'<h1 lang="{deck.lang}">{html(deck.title)}</h1>'
    yield f'<section lang="{lang}">'
    yield f'<p class="head">{NAMES[lang]}<span>{words["name"]}:</span><span>{words["date"]}:</span></p>'
    yield title
    yield "<ol>"
    for _, question in numbered(deck):
        yield f"<li><p>{html(blank(question.prompt[lang]))}</p>{_options(question, lang)}</li>"
    yield "</ol>"
    if source := told(deck):
        yield f'<p class="source" lang="{deck.lang}">{html(source)}</p>'
    yield "</section>"
    yield f'<section class="key" lang="{lang}">'
    yield f"<h2>{words['key']}: {html(deck.title)}</h2>"
    yield "<ol>"
    for _, question in numbered(deck):
        evidence = f'<q lang="{deck.lang}">{_marked(question)}</q>'
        yield f"<li><b>{html(solved(question, lang))}</b> {evidence}</li>"
    yield "</ol>"
    yield "</section>"


def _options(question: Question, lang: Lang) -> str:
    if not isinstance(question, Choice):
        return ""
    items = "".join(f"<li>{html(option)}</li>" for option in question.options(lang))
    return f'<ol class="options">{items}</ol>'


def _marked(question: Question) -> str:
    said, mark = question.proof.evidence, question.proof.span
    before, key, after = said[: mark.start], said[mark.start : mark.end], said[mark.end :]
    return f"{html(before)}<mark>{html(key)}</mark>{html(after)}" if key else html(said)


def html(text: str) -> str:
    """Text as it is, whatever stands in it."""
    return escape(CONTROL.sub("\N{REPLACEMENT CHARACTER}", text))
