"""How the learning goes, in plain numbers: what the statistics screen and `quizgen stats` show."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeVar

from quizgen.model import Lang, QuestionId
from quizgen.store.home import ahead
from quizgen.store.progress import Scheduler
from quizgen.store.reviews import DayCount, Share, Store, Trouble

FORECAST_DAYS = 30
RETENTION_DAYS = 90  # older answers say little about today
HARDEST = 10
K = TypeVar("K", bound=str)
NO_DAY = DayCount(0, 0, 0, 0, 0.0)


@dataclass(frozen=True, slots=True)
class Statistics:
    """`retention` is of answers to questions seen before, in the last 90 days."""

    day: date
    today: DayCount
    streak: int  # days in a row with an answer, up to today; a day without one yet does not break it
    longest_streak: int
    questions: int  # ever answered, also those that have left their decks
    learned: int  # of them right the last time
    suspended: int
    aside: int  # questions answered once whose deck is gone, or has them no longer
    days: Mapping[date, DayCount]  # every day with an answer
    forecast: tuple[int, ...]  # questions that come back, by day from today; the overdue are today's
    retention: tuple[Share, ...]  # by deck and language
    hardest: tuple[Trouble, ...]  # most troublesome first

    def retention_by_deck(self) -> dict[str, tuple[int, int]]:
        """Of each deck, in order of name: answers that were right, and all."""
        return _sums((share.deck, share) for share in self.retention)

    def retention_by_language(self) -> dict[Lang, tuple[int, int]]:
        return _sums((share.lang, share) for share in self.retention)

    def retention_by_week(self, weeks: int) -> list[float | None]:
        """The share that was right of answers to questions seen before, in each of the last weeks; the
        last one ends today. None: there was none."""
        known, asked = [0] * weeks, [0] * weeks
        for day, count in self.days.items():
            ago = (self.day - day).days // 7
            if 0 <= ago < weeks:
                known[-1 - ago] += count.known
                asked[-1 - ago] += count.answers - count.new
        return [k / n if n else None for k, n in zip(known, asked, strict=True)]


def statistics(
    store: Store, schedule: Scheduler, now: datetime, kept: Collection[QuestionId] | None = None
) -> Statistics:
    """All figures as of now. Forecast and hardest are of the questions in `kept` alone, where a deck
    has been left by some; None: of all."""
    today = schedule.day(now)
    days = store.days()
    standing = store.standing()
    suspended = store.suspended()
    wanted = frozenset(standing if kept is None else kept)
    asked = [name for name in standing if name in wanted]
    return Statistics(
        day=today,
        today=days.get(today, NO_DAY),
        streak=streak(days, today),
        longest_streak=_longest(days),
        questions=len(standing),
        learned=sum(not seen.missed for seen in standing.values()),
        suspended=len(suspended),
        aside=len(standing) - len(asked),
        days=days,
        forecast=ahead(asked, standing, suspended, today, FORECAST_DAYS),
        retention=tuple(store.shares(today - timedelta(days=RETENTION_DAYS))),
        hardest=tuple(t for t in store.hardest() if t.question in wanted)[:HARDEST],
    )


def as_json(figures: Statistics) -> dict[str, object]:
    """The same as `quizgen stats --json` prints it; dates as text, shares by name."""
    return {
        "day": figures.day.isoformat(),
        "today": _count(figures.today),
        "streak": figures.streak,
        "longest_streak": figures.longest_streak,
        "questions": figures.questions,
        "learned": figures.learned,
        "suspended": figures.suspended,
        "aside": figures.aside,
        "days": {day.isoformat(): _count(count) for day, count in figures.days.items()},
        "forecast": list(figures.forecast),
        "retention": {
            "decks": {name: _share(pair) for name, pair in figures.retention_by_deck().items()},
            "languages": {lang.value: _share(pair) for lang, pair in figures.retention_by_language().items()},
        },
        "hardest": [
            {"question": t.question, "misses": t.misses, "answers": t.reviews} for t in figures.hardest
        ],
    }


def _count(count: DayCount) -> dict[str, float]:
    return {
        "answers": count.answers,
        "right": count.right,
        "new": count.new,
        "known": count.known,
        "seconds": round(count.seconds, 1),
    }


def _share(pair: tuple[int, int]) -> dict[str, float]:
    right, answers = pair
    return {"answers": answers, "right": right, "share": round(right / answers, 4)}


def _sums(shares: Iterable[tuple[K, Share]]) -> dict[K, tuple[int, int]]:
    sums: dict[K, tuple[int, int]] = {}
    for key, share in shares:
        right, answers = sums.get(key, (0, 0))
        sums[key] = right + share.right, answers + share.answers
    return dict(sorted(sums.items()))


def streak(days: Collection[date], today: date) -> int:
    day = today if today in days else today - timedelta(days=1)
    begun = day
    while day in days:
        day -= timedelta(days=1)
    return (begun - day).days


def _longest(days: Collection[date]) -> int:
    return max((streak(days, day) for day in days if day + timedelta(days=1) not in days), default=0)
