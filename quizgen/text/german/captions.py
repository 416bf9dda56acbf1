"""Captions and subheads that lost their line: "Ein Boot im Hafen Seit 1900 werden hier Boote gebaut." """

from collections.abc import Iterator, Sequence

from quizgen.text.german.conjugation import conjugate
from quizgen.text.reading import words
from quizgen.text.tokens import Sentence, Token

# They have a capital only where a sentence begins.
_OPENING = words(
    """Nach Seit Bei Beim Im Am In Mit Für Auf Aus Zu Zum Zur Vor Über Unter Um Durch Gegen Ohne Als Wie
    Der Die Das Ein Eine Dieser Diese Dieses Es Er Wir Man Noch Wenn Weil Ob"""
)
_ENDING = ("NN", "NNA", "NNI", "NE", "FM", "CARD", "VV(PP)", "VV(FIN)")  # tags that a caption ends with
_QUOTES = frozenset('„“”»«"')
_SHORTEST = 2  # tokens of a caption


def without_captions(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences of a text, captions in front of them as sentences of their own."""
    return tuple(part for sentence in sentences for part in _parts(sentence))


def _parts(sentence: Sentence) -> Iterator[Sentence]:
    tokens = sentence.tokens
    at = next((n for n in range(_SHORTEST, len(tokens)) if _begins(tokens, n)), 0)
    if at and _is_caption(tokens[:at]) and any("FIN" in t.tag for t in tokens[at:]):
        yield Sentence(tokens[:at], sentence.paragraph)
        sentence = Sentence(tokens[at:], sentence.paragraph)
    yield sentence


def _begins(tokens: Sequence[Token], n: int) -> bool:
    return tokens[n].text in _OPENING and tokens[n - 1].tag in _ENDING and tokens[n - 1].text[-1].isalnum()


def _is_caption(front: Sequence[Token]) -> bool:
    """Not "Das Museum | Am Hof": a name may begin with a capital as well."""
    *before, last = front
    finite = "FIN" in last.tag and conjugate(last.lemma).participle != last.text
    return not (finite or front[0].tag == "ART" or any("FIN" in t.tag or t.text in _QUOTES for t in before))
