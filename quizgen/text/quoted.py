"""Words in quotation marks, whichever marks a language has."""

from collections.abc import Mapping, Sequence

from quizgen.text.mentions import Mention
from quizgen.text.tokens import Token


def ranges(tokens: Sequence[Token], closing: Mapping[str, str]) -> tuple[tuple[int, int], ...]:
    """Token ranges from mark to mark, both included; what is not closed in the sentence is none.

    `closing` are the marks that close what each mark opens.
    """
    found = []
    opened, closes = 0, ""
    for at, token in enumerate(tokens):
        if closes and token.text in closes:
            found.append((opened, at + 1))
            closes = ""
        elif not closes and token.text in closing:
            opened, closes = at, closing[token.text]
    return () if closes == '"' else tuple(found)  # an odd straight mark: no telling which opens


def is_within(mention: Mention, titles: Mapping[int, tuple[int, int]]) -> bool:
    """Whether it is but a part of words in quotation marks: "two" in the title of a play.

    `titles` are the ranges between the marks, by each of their tokens.
    """
    title = titles.get(mention.first)
    return title is not None and mention.last <= title[1] and (mention.first, mention.last) != title
