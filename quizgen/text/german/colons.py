"""Clauses behind a colon that the text itself says, and nobody in it, as sentences of their own.

"Für die Wahl hat das Folgen: Die Partei verliert ihre Mehrheit.", not "Huber warnte: Die Partei verliert.".
"""

from collections.abc import Iterator, Sequence

from quizgen.text.german.claims import REPORTING
from quizgen.text.german.fields import subjunctive
from quizgen.text.german.roles import role_kind
from quizgen.text.reading import words
from quizgen.text.tokens import Sentence, Token

_SHORTEST = 6  # tokens of a sentence
_FEWEST = 3  # words of what stands before the colon and is no clause
_QUOTES = '„“”»«"'
# What tells that somebody's words follow.
_SPOKEN = words(
    """kritik vorwurf forderung meinung motto fazit these aussage antwort frage begründung argument zitat
    statement appell urteil wort devise parole botschaft versprechen warnung befund rat regel titel
    schlagzeile sprichwort gespräch interview facebook twitter formulierung erklärung ansicht überzeugung
    gedanke idee hoffnung sorge angst klage lob tenor prognose einschätzung empfehlung rechnung angabe"""
)
_SPEAKERS = ("ich", "wir", "man", "er", "sie", "uns", "mir")


def apart(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences of a text, those cut in two whose part behind a colon is one by itself."""
    return tuple(part for sentence in sentences for part in _parts(sentence))


def _parts(sentence: Sentence) -> Iterator[Sentence]:
    tokens = sentence.tokens
    colons = [n for n, token in enumerate(tokens) if token.text == ":"]
    at = colons[0] if len(colons) == 1 else 0
    if not at or tokens[at - 1].tag == "CARD" or not (_is_told(tokens[:at]) and _is_clause(tokens[at + 1 :])):
        yield sentence
        return
    yield Sentence(tokens[: at + 1], sentence.paragraph)
    yield Sentence(tokens[at + 1 :], sentence.paragraph)


def _is_told(front: Sequence[Token]) -> bool:
    """Whether what stands before a colon names nobody who could say what follows."""
    finite = [token for token in front if "FIN" in token.tag]
    if len(front) < _FEWEST and not finite:
        return False
    return not any(
        token.text in _QUOTES
        or token.text.lower() in _SPEAKERS
        or token.tag in ("NE", "FM")
        or (token.tag.startswith("V") and token.lemma in REPORTING)
        or ("FIN" in token.tag and subjunctive(token))
        or (token.tag in ("NN", "NNA") and (role_kind(token.text) is not None or _is_spoken(token)))
        for token in front
    )


def _is_spoken(noun: Token) -> bool:
    return any(noun.lemma.lower().endswith(word) for word in _SPOKEN)


def _is_clause(behind: Sequence[Token]) -> bool:
    begins = behind[0].text[:1] if behind else ""
    if len(behind) < _SHORTEST or not (begins.isupper() or begins.isdecimal()):
        return False
    finite = [token for token in behind if "FIN" in token.tag]
    return bool(finite) and not any(map(subjunctive, finite)) and behind[-1].text == "."
