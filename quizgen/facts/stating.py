"""What relations in a sentence state, as statements of their own, native in both languages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from quizgen.facts.carrying import Carried, is_anchored
from quizgen.facts.statement import Statement
from quizgen.model import Lang
from quizgen.relations.bound import Bound
from quizgen.relations.compounds import is_indefinite
from quizgen.relations.match import Match, points_back
from quizgen.relations.say import Spoken, question, statement
from quizgen.relations.seen import Seen, relations_in
from quizgen.text.clauses import Kind
from quizgen.text.reading import Reading
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence
from quizgen.values.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Stated:
    """A relation as a sentence; `questions` and `carried` by the number of the value asked for."""

    statement: Statement
    questions: Mapping[int, str]
    carried: Mapping[int, Carried]

    @property
    def told(self) -> tuple[Mapping[int, Carried], Mapping[int, str]]:
        return self.carried, self.questions

    @property
    def anchored(self) -> "Stated":
        """With what can be asked without a topic."""
        carried = {k: c for k, c in self.carried.items() if is_anchored(c.match, c.slot)}
        return replace(self, carried=carried, questions={k: self.questions[k] for k in carried})


def stated(source: Statement, lang: Lang, topical: bool = False) -> Iterator[Stated]:
    """For each relation in a statement that both languages can say, what it says by itself; only values are
    asked for whose question stands alone, or behind the topic where that is shown."""
    reading = source.reading
    if not reading.mentions:  # a relation asks for nothing else
        return
    for seen in relations_in(reading.sentence, reading.mentions, lang):
        told = seen.match and not _is_restricted(seen) and not points_back(seen.match.bound)
        found = _stated(seen.match, source, lang, topical) if seen.match and told else None
        if found:
            yield found


def _is_restricted(seen: Seen) -> bool:
    """ "the temperatures that were measured in 2007": which ones, the clause says itself."""
    where = seen.clause.antecedent
    if seen.match is None or seen.clause.kind is not Kind.RELATIVE or where is None:
        return False
    known = (b for b in seen.match.bound.values() if b.words & set(where.range.indices))
    return any(isinstance(b.nominal, Phrase) and not is_indefinite(b.nominal) for b in known)


def _stated(match: Match, source: Statement, lang: Lang, topical: bool) -> Stated | None:
    pieces = statement(match, lang)
    if pieces is None or statement(match, lang.other) is None:
        return None
    text, values = _written(pieces, match)
    sentence = Sentence(tag(text, lang), source.reading.sentence.paragraph)
    starts = {token.start: n for n, token in enumerate(sentence.tokens)}
    ends = {token.end: n + 1 for n, token in enumerate(sentence.tokens)}
    placed = [
        (slot, starts[start], ends[end]) for slot, start, end in values if start in starts and end in ends
    ]
    numbers = {match.bound[slot].mention: n for n, (slot, _, _) in enumerate(placed)}
    moved = replace(match, bound={slot: _moved(b, numbers) for slot, b in match.bound.items()})
    mentions, marks, questions, carried = [], [], {}, {}
    for n, (slot, first, last) in enumerate(placed):
        number, value = match.bound[slot].mention, match.bound[slot].value
        assert number is not None
        assert value is not None
        mention = source.reading.mentions[number]
        mentions.append(replace(mention, first=first, last=last))
        marks.append(source.marks[number])
        asked = question(match, slot, lang)
        if asked and question(match, slot, lang.other) and (topical or is_anchored(match, slot)):
            questions[n], carried[n] = asked, Carried(moved, slot, value)
    reading = Reading(sentence, tuple(mentions))
    return Stated(Statement(text, reading, tuple(marks)), questions, carried) if questions else None


def _written(pieces: tuple[Spoken, ...], match: Match) -> tuple[str, list[tuple[str, int, int]]]:
    """The sentence, and where the values in it stand, each once."""
    text = ""
    values: list[tuple[str, int, int]] = []
    for piece in pieces:
        bound = match.bound.get(piece.slot)
        if bound and bound.value is not None:
            said = piece.text
            form = next((f for f in bound.value.forms(match.pattern.lang) if f in said), None)
            at = len(text) + (said.index(form) if form else 0)
            values.append((piece.slot, at, at + len(form or said)))
        text += piece.text
    return text, values


def _moved(bound: Bound, numbers: Mapping[int | None, int]) -> Bound:
    """With the numbers that its values have among those of the statement."""
    within = tuple((numbers[k], value) for k, value in bound.within if k in numbers)
    return replace(
        bound, mention=numbers.get(bound.mention) if bound.mention is not None else None, within=within
    )
