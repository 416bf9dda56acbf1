"""Nouns that are the point of their sentence: what it names, makes, forbids, or blames, or of what
something is the greatest.

Any other noun of a sentence is by the way: whoever reads it with a gap there learns nothing.
"""

import re
from collections.abc import Callable, Sequence

from quizgen.text.clauses import Chunk, Clause, Kind
from quizgen.text.german.asked import verb_lemma
from quizgen.text.german.clauses import analyse
from quizgen.text.german.repair import repaired
from quizgen.text.reading import Reading, last_begins, words
from quizgen.text.tokens import Token, is_bracketed

_NOUNS = ("NN", "NNA", "NNI", "NE")
_GREATEST = re.compile(r"\w*(?:grö(?:ß|ss)|höch|läng|ält|tief|klein|schnell|schwer|häufig)(?:s?te|este)n?")
_CALLED = words("genannt nannte nannten nennt nennen")
_SO_CALLED = words("sogenannte sogenannter sogenanntes sogenannten sogenanntem")
_IS_CALLED = words("heißt heißen hieß hießen")
_UNDERSTOOD = words("versteht verstand verstehen verstanden")
_IS = words("ist sind war waren")
# What is done once to a thing, or what makes it a thing.
_MAKING = words(
    """entdecken erfinden verbieten gründen einführen abschaffen errichten bauen entwickeln erlassen
    konstruieren entwerfen patentieren eröffnen ausrufen erobern zerstören ratifizieren einweihen untersagen
    bewilligen ersetzen isolieren nachweisen züchten herstellen produzieren erzeugen exportieren"""
)
_KILLING = words("sterben töten zerstören verursachen auslösen umkommen erkranken leiden")
_ABSTRACT = ("ung", "ungen", "heit", "heiten", "keit", "keiten", "ität", "itäten", "nis", "nisse", "ismus")
_FAR = 8  # tokens from a name to its verb


def is_point(reading: Reading, n: int) -> bool:
    """Whether the noun at this place is what its sentence is for."""
    begin = last_begins(reading)
    sentence = reading.sentence.behind(begin)
    tokens, n = repaired(sentence), n - begin
    if n < 0 or _is_called(tokens, n):
        return n >= 0
    return any(
        holds(tokens, clause, chunk)
        for clause in analyse(sentence)
        for chunk in clause.chunks
        if chunk.head == n
        for holds in _POINTS
    )


def is_called(reading: Reading, n: int) -> bool:
    """Whether the sentence tells what something is called, and that is the noun at this place."""
    begin = last_begins(reading)
    return n >= begin and _is_called(reading.sentence.tokens[begin:], n - begin)


def _is_called(tokens: Sequence[Token], n: int) -> bool:
    """ "man nennt ihn Göpel", "der sogenannte Göpel", "unter Göpel versteht man", "man spricht von Göpel"."""
    if is_bracketed(tokens, n):
        return False
    start = n
    while start and tokens[start - 1].tag in ("ADJ(A)", "ART"):
        start -= 1
    before = tokens[start - 1].text.lower() if start else ""
    after = [t.text.lower() for t in tokens[n + 1 : n + 1 + _FAR]]
    near = [t.text.lower() for t in tokens[max(start - _FAR, 0) : start]]
    if "," in near:
        near = near[len(near) - near[::-1].index(",") :]
    if any(t.text.lower() in _SO_CALLED for t in tokens[start:n]) or after[:1] == ["genannt"]:
        return True
    if before == "unter":
        return bool(_UNDERSTOOD & set(after[:2]))
    if before == "von" and {"spricht", "man"} <= set(near):
        return _ends(after)
    return before not in ("", ",") and _ends(after) and bool((_IS_CALLED | _CALLED) & set(near))


def _ends(after: Sequence[str]) -> bool:
    return after[:1] in ([","], ["."], ["und"], [";"]) or not after


def _is_class(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> bool:
    """Of what a named thing is the greatest: "Die Aa ist die längste Wasserstraße der Welt"."""
    if not _is_copula(tokens, clause) or chunk.preposition or chunk.range.first < clause.middle.first:
        return False
    first, start = clause.front.first, chunk.range.first
    subject = [t for t in tokens[first : clause.front.last] if t.tag in _NOUNS]
    greatest = any(_GREATEST.fullmatch(t.text) for t in tokens[start : chunk.head] if t.tag == "ADJ(A)")
    return greatest and bool(subject) and tokens[first].tag not in ("PPER", "PDS")


def _is_copula(tokens: Sequence[Token], clause: Clause) -> bool:
    return clause.kind is Kind.MAIN and tokens[clause.verb].text in _IS and not clause.rest


def _is_made(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> bool:
    """The object of what is done once, in the active or as subject of the passive."""
    if chunk.preposition or verb_lemma(tokens, clause) not in _MAKING or _is_abstract(tokens[chunk.head]):
        return False
    passive = tokens[clause.verb].lemma == "werden"
    return chunk == clause.subject if passive else _is_object(clause, chunk)


def _is_cause(tokens: Sequence[Token], clause: Clause, chunk: Chunk) -> bool:
    """What somebody dies of: "starb an Malaria", "durch Granatfeuer zerstört"."""
    return chunk.preposition in ("an", "durch") and verb_lemma(tokens, clause) in _KILLING


def _is_object(clause: Clause, chunk: Chunk) -> bool:
    owner = clause.subject or clause.antecedent
    return owner is not None and chunk != owner and "accusative" in chunk.cases


def _is_abstract(noun: Token) -> bool:
    return noun.text.lower().endswith(_ABSTRACT)


_POINTS: tuple[Callable[[Sequence[Token], Clause, Chunk], bool], ...] = (
    _is_class, _is_made, _is_cause,
)  # fmt: skip
