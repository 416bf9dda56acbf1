"""What grammar works on: tokens with lemma and tag, in sentences; offsets are those of the article."""

from dataclasses import dataclass

from quizgen.model import Span


@dataclass(frozen=True, slots=True)
class Token:
    """`tag` is STTS for German, as HanTa writes it ("VV(FIN)", "ART", "NE"), and C5 for English ("VVD",
    "NP0"), with HanTa's own ORD for ordinals and PNQ for the relative "that"."""

    text: str
    lemma: str
    tag: str
    start: int  # in Article.text
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens in order; `paragraph` counts from 0."""

    tokens: tuple[Token, ...]
    paragraph: int

    @property
    def span(self) -> Span:
        """Of the article's text."""
        return Span(self.tokens[0].start, self.tokens[-1].end)
