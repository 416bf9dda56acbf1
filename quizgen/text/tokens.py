"""What grammar works on: tokens with lemma and tag, in sentences; offsets are those of the article."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

from quizgen.model import Span

_P = ParamSpec("_P")
_T = TypeVar("_T")


# Immutable by its types alone: half the objects that drafting makes are these, and a frozen class takes
# three times as long to make them.
@dataclass(unsafe_hash=True, slots=True)
class Token:
    """`tag` is STTS for German, as HanTa writes it ("VV(FIN)", "ART", "NE"), and C5 for English ("VVD",
    "NP0"), with HanTa's own ORD for ordinals and PNQ for the relative "that"."""

    text: Final[str]
    lemma: Final[str]
    tag: Final[str]
    start: Final[int]  # in Article.text
    end: Final[int]

    def tagged(self, tag: str) -> "Token":
        """The same with another tag."""
        return self if tag == self.tag else Token(self.text, self.lemma, tag, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens in order; `paragraph` counts from 0. What is found out about them is kept with them."""

    tokens: tuple[Token, ...]
    paragraph: int
    _found: dict[Hashable, Any] = field(default_factory=dict, init=False, compare=False, repr=False)

    @property
    def span(self) -> Span:
        """Of the article's text."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    def once(
        self, analysis: "Callable[Concatenate[Sentence, _P], _T]", *args: _P.args, **kwargs: _P.kwargs
    ) -> _T:
        """What an analysis finds, made when first asked for; the steps that ask again share it.

        >>> sentence = Sentence((Token("Rom", "Rom", "NE", 0, 3),), 0)
        >>> words = lambda of: [token.text for token in of.tokens]
        >>> sentence.once(words) is sentence.once(words)
        True
        """
        key = (analysis, *args, *kwargs.items())
        if key not in self._found:
            self._found[key] = analysis(self, *args, **kwargs)
        found: _T = self._found[key]
        return found

    def behind(self, begin: int) -> "Sentence":
        """The tokens from there on as a sentence of their own, the same whenever it is asked for."""
        return self.once(_cut, begin) if begin else self


def _cut(sentence: Sentence, begin: int) -> Sentence:
    return Sentence(sentence.tokens[begin:], sentence.paragraph)


def is_bracketed(tokens: Sequence[Token], n: int) -> bool:
    """Whether a token stands within round brackets."""
    before = [token.text for token in tokens[:n]]
    return before.count("(") > before.count(")")
