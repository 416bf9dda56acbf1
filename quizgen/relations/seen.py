"""What the clauses of a sentence state, as far as the rows tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.model import Lang
from quizgen.relations.match import Match, Miss, attempts, best
from quizgen.relations.rows import Table, rows_by_verb
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
    """The clauses of a sentence in order, beside all relations, or those of a table."""
    language, frame_of = grammar(lang), framing(lang)
    if language is None:
        return
    for clause in language.analyse(sentence):
        frame = frame_of(clause, sentence, mentions)
        if frame is None:
            yield Seen(clause, None, None, ())
            continue
        tried = list(attempts(frame, mentions, lang, rows_by_verb(lang) if table is None else table))
        misses = tuple(one for one in tried if isinstance(one, Miss))
        yield Seen(clause, frame, best(one for one in tried if isinstance(one, Match)), misses)
