"""What the clauses of a sentence state, as far as the rows tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.model import Lang
from quizgen.relations.match import Match, Miss, attempts, best
from quizgen.relations.rows import Table
from quizgen.relations.table import rows_by_verb
from quizgen.text.clauses import Clause
from quizgen.text.frames import Frame, framing
from quizgen.text.grammar import grammar
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence


@dataclass(frozen=True, slots=True)
class Seen:
    """A clause with its frame and the relation it states; `misses` are patterns of its verb that do not
    match."""

    clause: Clause
    frame: Frame | None
    match: Match | None
    misses: tuple[Miss, ...]


def relations_in(
    sentence: Sentence, mentions: Sequence[Mention], lang: Lang, table: Table | None = None
) -> Iterator[Seen]:
    """The clauses of a sentence, or of several in a row, beside all relations or those of a table."""
    for first, last in _sentences(sentence, mentions):
        one = Sentence(sentence.tokens[first:last], sentence.paragraph)
        own = [m for m in mentions if first <= m.first < last]
        moved = [replace(m, first=m.first - first, last=m.last - first) for m in own]
        yield from _clauses(one, moved, lang, rows_by_verb(lang) if table is None else table)


def _sentences(row: Sentence, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Where each of the sentences in a row begins and ends: not within "John F. Kennedy"."""
    first, tokens = 0, row.tokens
    inside = {n for m in mentions for n in range(m.first, m.last - 1)}
    for n, token in enumerate(tokens):
        last = n + 1 == len(tokens) or tokens[n + 1].text[0].isupper()
        if last and n not in inside and token.text in (".", "!", "?"):
            yield first, n + 1
            first = n + 1
    if first < len(tokens):
        yield first, len(tokens)


def _clauses(sentence: Sentence, mentions: Sequence[Mention], lang: Lang, table: Table) -> Iterator[Seen]:
    language, frame_of = grammar(lang), framing(lang)
    for clause in language.analyse(sentence):
        frame = frame_of(clause, sentence, mentions)
        if frame is None:
            yield Seen(clause, None, None, ())
            continue
        tried = list(attempts(frame, mentions, lang, table))
        misses = tuple(one for one in tried if isinstance(one, Miss))
        yield Seen(clause, frame, best(one for one in tried if isinstance(one, Match)), misses)
