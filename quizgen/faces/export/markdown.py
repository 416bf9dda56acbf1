"""A quiz to read and print, with its key at the end, as CommonMark."""

import re
from collections.abc import Iterator, Sequence

from quizgen.faces.export.wording import LETTERS, NAMES, numbered, solved, told
from quizgen.model import GAP, Choice, Deck, Lang

KEYS = {Lang.DE: "Lösungen", Lang.EN: "Answers"}
# What could begin or end markup within a line, and what makes a list or a heading at its beginning; a
# backslash before every comma would be right as well, but hard to read.
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~&!]|^[-+=:])")
_NUMBER = re.compile("^([0-9]+)([.)])")


def write_markdown(decks: Sequence[Deck], langs: Sequence[Lang]) -> str:
    return "\n".join(line for deck in decks for lang in langs for line in _quiz(deck, lang))


def _quiz(deck: Deck, lang: Lang) -> Iterator[str]:
    yield f"# {literal(deck.title)} ({NAMES[lang]})"
    yield ""
    if source := told(deck):
        yield from (f"*{literal(source)}*", "")
    for number, question in numbered(deck):
        yield from (f"**{number}\\.** {_prompt(question.prompt[lang])}", "")
        if isinstance(question, Choice):
            for letter, option in zip(LETTERS, question.options(lang), strict=False):
                yield f"- {letter} · {literal(option)}"
            yield ""
    yield from (f"## {KEYS[lang]}", "")
    for number, question in numbered(deck):
        yield from (f"**{number}\\.** {literal(solved(question, lang))}", "")
        yield from (f"> {literal(question.proof.evidence)}", "")


def _prompt(text: str) -> str:
    """A single run of underscores begins nothing."""
    return literal(text).replace(literal(GAP), GAP * 3)


def literal(text: str) -> str:
    r"""Text on one line in which nothing is markup.

    >>> print(literal("1. *a* <b>, 2.5"))
    1\. \*a\* \<b\>, 2.5
    """
    return _NUMBER.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", " ".join(text.split())))
