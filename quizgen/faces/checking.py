"""What `quizgen check` says of an article: which questions were dropped, which need days of their own."""

from collections.abc import Iterator

from quizgen.build import Built
from quizgen.kin import kin
from quizgen.model import Deck


def findings(built: Built) -> Iterator[str]:
    """One a line; none of them is a mistake in the sheet."""
    yield from map(str, built.rejections)
    if pairs := list(_handed_over(built.deck)):
        yield f"{built.deck.slug}: note: asked on different days, as one tells the other: {', '.join(pairs)}"


def _handed_over(deck: Deck) -> Iterator[str]:
    """Facts of which a question shows what one of the other asks for."""
    facts = {question.id: question.fact for question in deck.questions}
    related = kin(deck.questions)
    pairs = ((facts[one], facts[other]) for one in facts for other in related[one])
    yield from (f"{one} and {other}" for one, other in sorted({pair for pair in pairs if pair[0] < pair[1]}))
