"""Punctuation of a source that misleads the reader: a sentence with such a slip is not shown."""

from collections.abc import Sequence

from quizgen.text.english.fields import is_finite
from quizgen.text.tokens import Token

_PHRASE = ("AJ0", "AJS", "NN1", "NN0", "NP0", "ORD", "VVN", "AV0", "PRF", "AT0")
_NOUNS = ("NN1", "NN0")
_DASHES = ("–", "—", "-")


def misplaced(tokens: Sequence[Token]) -> str:
    """The words where punctuation slips; empty if none is seen."""
    ended = tokens[-1].end > tokens[-1].start  # a stop of no length is lost in the source
    if tokens[-1 if ended else -2].text == ")" and all(t.text not in (".", "!", "?") for t in tokens[:-1]):
        return "no full stop"
    for n, token in enumerate(tokens[:-3]):
        if token.text == "," and _is_left_open(tokens, n):
            return " ".join(t.text for t in tokens[n - 1 : n + 3])
        if token.text in ("from", "between") and _is_span(tokens[n + 1 : n + 4]):
            return f"{token.text} {tokens[n + 1].text}"
    return ""


def _is_left_open(tokens: Sequence[Token], comma: int) -> bool:
    """ "In 1987, a liberal paper, The Mill was sold": no comma ends the apposition of the subject."""
    first = comma - 1
    while first > 0 and tokens[first].tag in _PHRASE and tokens[first].tag != "AT0":
        first -= 1
    subject = tokens[first].tag == "AT0" and (first == 0 or tokens[first - 1].text in (",", ";"))
    if not subject or tokens[comma - 1].tag not in _NOUNS or tokens[comma - 1].text[0].isupper():
        return False
    at = comma + 1 + (tokens[comma + 1].text == "The")
    begin = at
    while at < len(tokens) - 1 and tokens[at].text[0].isupper():
        at += 1
    return at > begin and is_finite(tokens[at])


def _is_span(tokens: Sequence[Token]) -> bool:
    """ "from 1970–1992" for "from 1970 to 1992"."""
    return tokens[0].text.isdigit() and tokens[1].text in _DASHES and tokens[2].text.isdigit()
