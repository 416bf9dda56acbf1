"""Whether tokens stand apart or are parts of one word."""

from collections.abc import Sequence

from quizgen.text.tokens import Token

# What may touch a number: "(32", "„32", "5 %". Anything else makes it part of a longer word.
_MAY_TOUCH = frozenset("()[]{}„“”\"»«‚‘’',;:.!?…%°€$£/<>")


def touches(tokens: Sequence[Token], left: int) -> bool:
    """Whether nothing stands between a token and the next."""
    return 0 <= left < len(tokens) - 1 and tokens[left].end == tokens[left + 1].start


def stands_free(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the range is no part of a longer word, as it is in "3,5-mal" and "1990er"."""
    before = touches(tokens, first - 1) and tokens[first - 1].text not in _MAY_TOUCH
    after = touches(tokens, last - 1) and tokens[last].text not in _MAY_TOUCH
    if touches(tokens, last - 1) and tokens[last].text in (".", ",", ":", "/") and touches(tokens, last):
        after = after or tokens[last + 1].text[0].isalnum()
    if touches(tokens, first - 1) and tokens[first - 1].text in (".", ",", ":", "/"):
        before = True
    return not before and not after


def as_written(tokens: Sequence[Token]) -> str:
    """The tokens as one line, spaces where the article has them."""
    parts = []
    for n, token in enumerate(tokens):
        parts.append(" " if n and tokens[n - 1].end < token.start else "")
        parts.append(token.text)
    return "".join(parts)
