"""A round of questions as a value: every answer makes a new one; no clock, no screen."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from quizgen.model import Bilingual, Choice, Cloze, Lang, Match, Question
from quizgen.store.progress import Mode, Rating
from quizgen.study.grading import grade

# What a give-away costs: in the prompt or the options it is there to be read while one thinks; in
# the evidence it is shown after the answer, in passing.
IN_QUESTION, IN_EVIDENCE = 100, 1


@dataclass(frozen=True, slots=True)
class Turn:
    """A question of the round. `order` says which option stands in which row; empty for a cloze and
    for a card, which is revealed and graded by the learner."""

    question: Question
    order: tuple[int, ...] = ()
    card: bool = False

    @property
    def mode(self) -> Mode:
        if self.card:
            return Mode.CARD
        return Mode.CLOZE if isinstance(self.question, Cloze) else Mode.CHOICE

    def options(self, lang: Lang) -> tuple[str, ...]:
        """The rows of a choice, in the same order in both languages."""
        if isinstance(self.question, Cloze):
            return ()
        options = self.question.options(lang)
        return tuple(options[i] for i in self.order)

    @property
    def key_row(self) -> int:
        """The row of the key, from 0; -1 where there are no rows."""
        if isinstance(self.question, Cloze) or not self.order:
            return -1
        return self.order.index(self.question.position)


@dataclass(frozen=True, slots=True)
class Picked:
    """A row of a choice, from 0."""

    row: int


@dataclass(frozen=True, slots=True)
class Typed:
    """`lang` is the language the question was shown in when the text was sent."""

    text: str
    lang: Lang


@dataclass(frozen=True, slots=True)
class Graded:
    """The learner's own grade for a card."""

    rating: Rating


Given = Picked | Typed | Graded


@dataclass(frozen=True, slots=True)
class Outcome:
    """`overruled`: `match` is what the learner says, not what was found. `peeked`: the passage was
    looked at first."""

    turn: Turn
    given: Given
    match: Match
    overruled: bool = False
    peeked: bool = False

    @property
    def right(self) -> bool:
        return self.match is not Match.WRONG

    def answer(self, lang: Lang) -> str:
        """What the learner answered; picked rows in `lang`, typed text as it was typed; "" for a card."""
        match self.given:
            case Picked(row):
                return self.turn.options(lang)[row]
            case Typed(text):
                return text
            case Graded():
                return ""


@dataclass(frozen=True, slots=True)
class Session:
    """One round. `outcomes` runs along `turns`; `before` is the session ahead of the last answer;
    `peeked`: the passage behind the open question is shown.

    `practice` asks once more what was missed: its answers say nothing about memory.
    """

    turns: tuple[Turn, ...]
    outcomes: tuple[Outcome, ...] = ()
    at: int = 0
    practice: bool = False
    peeked: bool = False
    before: "Session | None" = field(default=None, repr=False, compare=False)

    @property
    def over(self) -> bool:
        return self.at >= len(self.turns)

    @property
    def turn(self) -> Turn:
        """The question being asked; IndexError once the round is over."""
        return self.turns[self.at]

    @property
    def outcome(self) -> Outcome | None:
        """How the question being asked was answered; None while it is open."""
        return self.outcomes[self.at] if self.at < len(self.outcomes) else None


def start(questions: Sequence[Question], rng: random.Random, cards: bool = False) -> Session:
    """A round of all these questions; all of them `cards`, or none.

    They and their options are shuffled, and no question is asked after one that shows its key, where that
    can be avoided.
    """
    shuffled = rng.sample(questions, len(questions))
    return Session(tuple(Turn(q, () if cards else _order(q, rng), cards) for q in _line_up(shuffled)))


def answer(session: Session, given: Given) -> Session:
    """The session after an answer; unchanged if there is one already, or the round is over.

    A card takes a grade and nothing else does, else ValueError.
    """
    if session.over or session.outcome is not None:
        return session
    if isinstance(given, Graded) is not session.turn.card:
        raise ValueError("cards are graded, questions answered")
    outcome = Outcome(session.turn, given, _judge(session.turn, given), peeked=session.peeked)
    return replace(session, outcomes=(*session.outcomes, outcome), peeked=False, before=session)


def peek(session: Session) -> Session:
    """The passage shown ahead of the answer, which then says less; unchanged where that makes no sense:
    the question is answered, is a card, which is turned instead, or the round is over."""
    if session.over or session.outcome is not None or session.turn.card:
        return session
    return replace(session, peeked=True)


def advance(session: Session) -> Session:
    """On to the next question; unchanged while the present one is open."""
    return session if session.outcome is None else replace(session, at=session.at + 1)


def overrule(session: Session) -> Session:
    """The present answer judged the other way round; unchanged while there is none, and for a card.

    Done twice it is as it was. To undo is still to take the answer back.
    """
    outcome = session.outcome
    if outcome is None or isinstance(outcome.given, Graded):
        return session
    found = _judge(outcome.turn, outcome.given)
    said = Match.WRONG if found is not Match.WRONG else Match.RIGHT
    match = found if outcome.overruled else said
    last = replace(outcome, match=match, overruled=not outcome.overruled)
    return replace(session, outcomes=(*session.outcomes[:-1], last))


def skip(session: Session) -> Session:
    """The round without the open question; unchanged if it is answered, or the round is over."""
    if session.over or session.outcome is not None:
        return session
    turns = (*session.turns[: session.at], *session.turns[session.at + 1 :])
    return replace(session, turns=turns, peeked=False)


def undo(session: Session) -> Session:
    """The session before the last answer; unchanged if there was none."""
    return session.before or session


def stop(session: Session) -> Session:
    """The round cut down to what has been answered."""
    done = len(session.outcomes)
    return replace(session, turns=session.turns[:done], at=done, peeked=False)


def missed(session: Session) -> tuple[Outcome, ...]:
    return tuple(o for o in session.outcomes if not o.right)


def again_missed(session: Session, rng: random.Random) -> Session:
    """A round for practice of only the questions missed in this one; over at once if there are none."""
    cards = any(turn.card for turn in session.turns)
    return replace(start([o.turn.question for o in missed(session)], rng, cards), practice=True)


def _judge(turn: Turn, given: Given) -> Match:
    match given:
        case Picked(row):
            return Match.RIGHT if row == turn.key_row else Match.WRONG
        case Typed(text, lang):
            return grade(turn.question, text, lang)
        case Graded(rating):
            return Match.WRONG if rating is Rating.AGAIN else Match.RIGHT


def _order(question: Question, rng: random.Random) -> tuple[int, ...]:
    if isinstance(question, Cloze):
        return ()
    rows = len(question.distractors) + 1
    return tuple(rng.sample(range(rows), rows))


def gives_away(before: Question, after: Question) -> int:
    """What it costs to ask `after` later than `before`: 0 if nothing of its key was seen there."""
    options = (before.key, *before.distractors) if isinstance(before, Choice) else (before.key,)
    read = [text for pair in (before.prompt, *options) for text in (pair.de, pair.en)]
    if any(_mentions(text, after.key) for text in read):
        return IN_QUESTION
    return IN_EVIDENCE if _mentions(before.proof.evidence, after.key) else 0


def _mentions(text: str, key: Bilingual[str]) -> bool:
    words = "|".join(re.escape(k.casefold()) for k in (key.de, key.en) if k)
    return bool(words) and re.search(rf"(?<!\w)(?:{words})(?!\w)", text.casefold()) is not None


def _line_up(questions: Sequence[Question]) -> list[Question]:
    """Last comes what shows the keys of others: at each step the question that gives away least of
    what is still to be asked; ties go to the order given."""
    left = list(questions)
    cost = {(a.id, b.id): gives_away(a, b) for a in left for b in left if a is not b}
    lined_up = []
    while left:
        told = [sum(cost[q.id, other.id] for other in left if other is not q) for q in left]
        lined_up.append(left.pop(told.index(min(told))))
    return lined_up
