"""What the clauses of a sentence state, as far as the rows tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.model import Lang
from quizgen.relations.bound import Bound
from quizgen.relations.match import Match, Miss, attempts, best
from quizgen.relations.rows import Table
from quizgen.relations.simpler import simpler
from quizgen.relations.table import rows_by_verb
from quizgen.text.clauses import Clause
from quizgen.text.frames import Frame, framing
from quizgen.text.grammar import grammar
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence, Token


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
    """The clauses of a sentence, or of several in a row, beside all relations or those of a table; and what
    more its parts state where they stand by themselves."""
    if table is None:
        yield from sentence.once(_among_all, tuple(mentions), lang)
    else:
        yield from _among(sentence, mentions, lang, table)


def _among_all(sentence: Sentence, mentions: Sequence[Mention], lang: Lang) -> tuple[Seen, ...]:
    return tuple(_among(sentence, mentions, lang, rows_by_verb(lang)))


def _among(sentence: Sentence, mentions: Sequence[Mention], lang: Lang, table: Table) -> Iterator[Seen]:
    for first, last in _sentences(sentence, mentions):
        whole = tuple(range(first, last))
        alone = len(whole) == len(sentence.tokens)
        one = sentence if alone else Sentence(sentence.tokens[first:last], sentence.paragraph)
        found = list(_kept(one, whole, mentions, lang, table))
        yield from found
        told = {_told(seen.match) for seen in found if seen.match}
        for kept in simpler(one.tokens, lang):
            part = Sentence(tuple(_placed(one, i, n) for n, i in enumerate(kept)), one.paragraph)
            for seen in _kept(part, tuple(first + i for i in kept), mentions, lang, table):
                if seen.match and _told(seen.match) not in told:
                    told.add(_told(seen.match))
                    yield replace(seen, match=replace(seen.match, whole=False))


def _placed(sentence: Sentence, i: int, n: int) -> Token:
    """A token in its new place: the participle that opened a sentence is small behind."""
    token = sentence.tokens[i]
    small = token.text.islower() or n == i or not token.tag.startswith(("VV", "ADV"))
    return token if small else replace(token, text=token.text.lower())


def _told(match: Match) -> tuple[str, frozenset[tuple[str, int | None]]]:
    return match.row.name, frozenset((slot, bound.mention) for slot, bound in match.bound.items())


def _kept(
    sentence: Sentence, at: Sequence[int], mentions: Sequence[Mention], lang: Lang, table: Table
) -> Iterator[Seen]:
    """The clauses of a sentence that is part of another: its tokens are those `at` these places there."""
    places = {place: n for n, place in enumerate(at)}
    numbers, own = [], []
    for number, mention in enumerate(mentions):
        if all(i in places for i in range(mention.first, mention.last)):
            first, last = places[mention.first], places[mention.last - 1] + 1
            if last - first == mention.last - mention.first:
                numbers.append(number)
                moved = first != mention.first
                own.append(replace(mention, first=first, last=last) if moved else mention)
    for seen in _clauses(sentence, own, lang, table):
        if seen.match is None:
            yield seen
            continue
        bound = {slot: _renumbered(b, numbers) for slot, b in seen.match.bound.items()}
        yield replace(seen, match=replace(seen.match, bound=bound))


def _renumbered(bound: Bound, numbers: Sequence[int]) -> Bound:
    """With the numbers that its mentions have in the whole."""
    within = tuple((numbers[k], value) for k, value in bound.within)
    return replace(bound, mention=None if bound.mention is None else numbers[bound.mention], within=within)


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
