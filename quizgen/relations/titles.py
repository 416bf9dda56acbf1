"""Titles of works, which keep their own words in a text of the other language."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.model import Lang
from quizgen.text.tokens import Token
from quizgen.values.grammar import Case, Number

_SMALL = frozenset("of the and in on a an to for from with at by".split())
_OPENING = ("The", "A", "An")
_FOREIGN = ("FM", "NE", "XY")


@dataclass(frozen=True, slots=True)
class Titled:
    """ "The Curse of the Daleks"; German sets it off, as it is no German."""

    words: str

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:  # noqa: ARG002
        return f"„{self.words}“" if lang is Lang.DE else self.words

    def number(self, lang: Lang) -> Number:  # noqa: ARG002
        return Number.SINGULAR


def title(tokens: Sequence[Token], first: int, lang: Lang) -> Titled | None:
    """An English title whose article has a capital though no sentence begins there, at the token `first`.

    >>> from quizgen.text.tagging import tag
    >>> title(tag("The Curse of the Daleks", Lang.EN), 3, Lang.EN)
    Titled(words='The Curse of the Daleks')
    """
    words = [token.text for token in tokens]
    if first == 0 or len(words) < 2 or words[0] not in _OPENING:
        return None
    own = [word for word in words[1:] if word not in _SMALL]
    capital = len(own) > 1 and all(word[0].isupper() for word in own)
    foreign = lang is Lang.EN or all(token.tag in _FOREIGN for token in tokens)
    return Titled(" ".join(words)) if capital and foreign else None
