"""What stands at a colon as sentences of its own: a clause behind it that the text itself says, and nobody in
it, and one before it that says all by itself.

"Für die Wahl hat das Folgen: Die Partei verliert ihre Mehrheit.", not "Huber warnte: Die Partei verliert.";
of "Sechs Kandidaten stehen am 24. April zur Wahl: Anna Huber, …" the words before the colon.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.text.german.claims import REPORTING
from quizgen.text.german.fields import subjunctive
from quizgen.text.german.roles import role_kind
from quizgen.text.reading import words
from quizgen.text.tokens import Sentence, Token, is_bracketed

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
_LONG_FRONT, _NOUNS = 11, 3  # tokens, nouns of a sentence before a colon
# What points at the words behind the colon.
_AHEAD = words(
    """so folgende folgenden folgender folgendes das dies eins nur klar sicher überzeugt
    deutlich weiter fest bekannt unklar heißt lautet bedeutet nämlich denn dabei darin darauf dazu dafür
    daran"""
)
_SPEAKERS = ("ich", "wir", "man", "er", "sie", "uns", "mir")


def apart(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences of a text, those cut in two whose part behind a colon is one by itself."""
    return tuple(part for sentence in sentences for part in _parts(sentence))


def _parts(sentence: Sentence) -> Iterator[Sentence]:
    tokens = sentence.tokens
    colons = [n for n, token in enumerate(tokens) if token.text == ":"]
    at = colons[0] if len(colons) == 1 and not is_bracketed(tokens, colons[0]) else 0
    front, behind = tokens[:at], tokens[at + 1 :]
    whole = at > 0 and not any(t.text in _QUOTES for t in behind[:1]) and _is_whole(front)
    if whole:
        yield Sentence((*front, replace(tokens[at], text=".", lemma=".", tag="$.")), sentence.paragraph)
    if at and tokens[at - 1].tag != "CARD" and _is_told(front) and _is_clause(behind):
        if not whole:
            yield Sentence(tokens[: at + 1], sentence.paragraph)
        yield Sentence(behind, sentence.paragraph)
        return
    yield sentence


def _is_whole(front: Sequence[Token]) -> bool:
    """Whether what stands before a colon is a sentence that tells of more than what follows."""
    finite = [token for token in front if "FIN" in token.tag]
    words = {token.text.lower() for token in front}
    said = any(t.lemma in REPORTING or (t.tag in ("NN", "NNA") and _is_spoken(t)) for t in front)
    nouns = sum(token.tag in ("NN", "NNA", "NE") for token in front)
    return len(front) >= _LONG_FRONT and bool(finite) and not said and nouns >= _NOUNS and not (
        _AHEAD & words or any(t.text in _QUOTES or t.text == "–" or subjunctive(t) for t in front)
    )  # fmt: skip


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
