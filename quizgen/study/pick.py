"""Which questions a round has: what is due first, then new ones, each fact once and on one day.

Choice and cloze of one fact give each other away, and so does the same question an hour ago. So on
any study day a fact is asked through one of its questions alone; the others wait.
"""

import random
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

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
    questions: Iterable[Question],
    progress: Mapping[QuestionId, Progress],
    suspended: Collection[QuestionId],
    wish: Wish,
    today: date,
    new_left: int,
    rng: random.Random,
) -> list[Question]:
    """The questions of a round, at most `wish.length`, most pressing first, no two of one fact.

    `progress` is of these and of all other questions of their facts, asked for or not; `new_left` is
    how many may still be asked for the first time today. Equally pressing questions, and the one of a
    new fact's that begins, are left to chance.
    """
    told: dict[str, set[QuestionId]] = {}  # facts of today, with the questions that told them
    for name, seen in progress.items():
        if seen is not UNSEEN and seen.day == today:
            told.setdefault(_fact(name), set()).add(name)
    wanted = [
        q
        for q in questions
        if q.id not in suspended
        and q.id in told.get(_fact(q.id), {q.id})
        and _fits(progress.get(q.id, UNSEEN), wish.scope, today)
        and (not wish.tags or wish.tags & tags(q))
    ]
    rng.shuffle(wanted)
    wanted.sort(key=lambda q: _urgency(progress.get(q.id, UNSEEN), wish.scope))
    return _one_of_each_fact(wanted, progress, wish, new_left)


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


def _one_of_each_fact(
    wanted: Sequence[Question], progress: Mapping[QuestionId, Progress], wish: Wish, new_left: int
) -> list[Question]:
    """Facts in their order, of each the question of the rarer kind; new ones while any are left."""
    facts: dict[str, list[Question]] = {}
    for question in wanted:
        facts.setdefault(_fact(question.id), []).append(question)
    used = dict.fromkeys(Kind, 0)
    picked: list[Question] = []
    for asked in facts.values():
        if len(picked) >= wish.length:
            break
        # A fact that is due is never told by a question that is new.
        seen = [q for q in asked if progress.get(q.id, UNSEEN) is not UNSEEN]
        if not seen and wish.scope is not Scope.ALL:
            if new_left <= 0:
                continue
            new_left -= 1
        one = seen[0] if seen else min(asked, key=lambda q: used[_kind(q)])
        used[_kind(one)] += 1
        picked.append(one)
    return picked


def _kind(question: Question) -> Kind:
    return Kind.CHOICE if isinstance(question, Choice) else Kind.CLOZE
