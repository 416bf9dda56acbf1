"""Which questions a round has: what is due first, then new ones, of questions that are kin one a day.

Choice and cloze of one fact give each other away, and so do two questions about one sentence. So on
any study day only one of them is asked; the others wait.
"""

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from heapq import heapify, heappop, heappush
from typing import Any

from quizgen.kin import Kin
from quizgen.model import Choice, Kind, Question, QuestionId
from quizgen.store.progress import UNSEEN, Progress, Rating
from quizgen.study.schedule import is_due


class Scope(StrEnum):
    """What a round is made of."""

    TODAY = "today"  # what is due, then new ones
    DUE = "due"
    NEW = "new"
    MISTAKES = "mistakes"  # what was missed the last time
    ALL = "all"  # due or not


@dataclass(frozen=True, slots=True)
class Wish:
    """A round as the learner wants it. Of questions with any of the `tags`; no tags: of all."""

    scope: Scope = Scope.TODAY
    length: int = 10
    tags: frozenset[str] = frozenset()


def tags(question: Question) -> frozenset[str]:
    """What a round can be narrowed down to: the article, the kind of question, what is asked for, its
    author's own tags.

    A question about a date: {"rom", "cloze", "date"}.
    """
    slug, *_, kind = question.id.split("/")
    return frozenset((slug, kind, question.value.type, *question.tags))


def pick(
    questions: Sequence[Question],
    related: Kin,
    progress: Mapping[QuestionId, Progress],
    suspended: Collection[QuestionId],
    wish: Wish,
    today: date,
    new_left: int,
    rng: random.Random,
) -> list[Question]:
    """The questions of a round, at most `wish.length`, most pressing first, no two of them kin, and none to
    what was answered today.

    `related` and `progress` are of these and of all other questions of their decks, asked for or not;
    `new_left` is how many may still be asked for the first time today. Equally pressing questions are left
    to chance; where chance does not fill the round, those come first that keep fewest others away.
    """
    told = {name for name, seen in progress.items() if seen is not UNSEEN and seen.day == today}
    handed = {name for one in told for name in related.get(one, ())} - told
    wanted = [
        q
        for q in questions
        if q.id not in suspended
        and q.id not in handed
        and _fits(progress.get(q.id, UNSEEN), wish.scope, today)
        and (not wish.tags or wish.tags & tags(q))
    ]
    rng.shuffle(wanted)
    urgency = {q.id: _urgency(progress.get(q.id, UNSEEN), wish.scope) for q in wanted}
    left_new = len(wanted) if wish.scope is Scope.ALL else new_left
    by_chance = _choose(_Line(wanted, urgency, related, False), progress, wish.length, left_new)
    if len(by_chance) == wish.length:
        return by_chance
    sparing = _choose(_Line(wanted, urgency, related, True), progress, wish.length, left_new)
    return max(by_chance, sparing, key=len)


def _fact(name: QuestionId) -> str:
    return name.rsplit("/", 2)[0]


def _fits(progress: Progress, scope: Scope, today: date) -> bool:
    match scope:
        case Scope.TODAY:
            return progress is UNSEEN or is_due(progress, today)
        case Scope.DUE:
            return is_due(progress, today)
        case Scope.NEW:
            return progress is UNSEEN
        case Scope.MISTAKES:
            return progress is not UNSEEN and progress.rating is Rating.AGAIN
        case Scope.ALL:
            return True


def _urgency(progress: Progress, scope: Scope) -> tuple[bool, date]:
    """What has waited longest first, new questions last; where all is wanted, in no order."""
    if scope is Scope.ALL:
        return False, date.min
    return (True, date.min) if progress is UNSEEN else (False, progress.due)


class _Line:
    """Questions that wait to be picked: by urgency, then, with `sparing`, those with the fewest kin in the
    line first, then as they were given."""

    def __init__(
        self, wanted: Sequence[Question], urgency: Mapping[QuestionId, object], related: Kin, sparing: bool
    ) -> None:
        self._waiting = {question.id: question for question in wanted}
        self._place = {question.id: place for place, question in enumerate(wanted)}
        self._urgency, self._related = urgency, related
        self._kept_away = {name: len(self._kin(name)) if sparing else 0 for name in self._waiting}
        self._heap = [self._rank(name) for name in self._waiting]
        heapify(self._heap)
        self._sparing = sparing

    def first(self) -> Question | None:
        """The next one, which stays in the line; None at its end."""
        while self._heap and self._heap[0][-1] not in self._waiting:
            heappop(self._heap)
        return self._waiting[self._heap[0][-1]] if self._heap else None

    def siblings(self, question: Question) -> list[Question]:
        """The question and those of its fact, as they were given."""
        fact = _fact(question.id)
        found = {question.id, *(name for name in self._kin(question.id) if _fact(name) == fact)}
        return [self._waiting[name] for name in sorted(found, key=self._place.__getitem__)]

    def take(self, question: Question) -> None:
        """Out of the line with it, and with its kin."""
        self.drop({question.id, *self._kin(question.id)})

    def drop(self, names: Collection[QuestionId]) -> None:
        for name in names:
            del self._waiting[name]
        for name in (n for gone in names for n in self._kin(gone)) if self._sparing else ():
            self._kept_away[name] -= 1
            heappush(self._heap, self._rank(name))

    def _kin(self, name: QuestionId) -> list[QuestionId]:
        return [other for other in self._related.get(name, ()) if other in self._waiting]

    def _rank(self, name: QuestionId) -> tuple[Any, int, int, QuestionId]:
        return self._urgency[name], self._kept_away[name], self._place[name], name


def _choose(
    line: _Line, progress: Mapping[QuestionId, Progress], length: int, new_left: int
) -> list[Question]:
    """Questions in their order, of a new fact the one of the rarer kind; new ones while any are left."""

    def is_new(question: Question) -> bool:
        return progress.get(question.id, UNSEEN) is UNSEEN

    used = dict.fromkeys(Kind, 0)
    picked: list[Question] = []
    while len(picked) < length and (one := line.first()):
        if is_new(one):  # what has been answered of its fact goes before it
            one = min(line.siblings(one), key=lambda q: (is_new(q), used[_kind(q)]))
        if is_new(one) and new_left <= 0:
            line.drop({one.id})
            continue
        new_left -= is_new(one)
        used[_kind(one)] += 1
        picked.append(one)
        line.take(one)
    return picked


def _kind(question: Question) -> Kind:
    return Kind.CHOICE if isinstance(question, Choice) else Kind.CLOZE
