"""When a question comes back: FSRS in whole study days, always the same for the same answers.

FSRS counts periods of 24 hours. People who learn at eight one evening and at half past seven the
next mean one day, and py-fsrs counts none. So it is only ever told midnights, as many days apart
as the study days are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING

from quizgen.model import Match, QuestionId
from quizgen.store.progress import UNSEEN, Mode, Progress, Rating, Seen

if TYPE_CHECKING:
    import fsrs

ROLLOVER = timedelta(hours=4)  # who learns after midnight still learns for the day before
LONGEST_DAYS = 3650

# Seconds. Below the first an answer is fluent, above the second it was laboured; both grow with
# what there is to read. A choice is never fluent: one of four guesses is right.
FLUENT = {Mode.CHOICE: 0.0, Mode.CLOZE: 6.0, Mode.CARD: 0.0}
LABOURED = {Mode.CHOICE: 25.0, Mode.CLOZE: 40.0, Mode.CARD: float("inf")}
SECONDS_PER_CHARACTER = 0.04

# How far an interval may move so that what was learned together does not come back together:
# (from day, to day, share). The ranges of FSRS and Anki.
FUZZ = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, float("inf"), 0.05))


def rate(
    verdict: Match,
    seconds: float,
    mode: Mode,
    reading_length: int,
    self_grade: Rating | None = None,
    peeked: bool = False,
) -> Rating:
    """What an answer says about how well the question was known; the first that fits:

    the learner's own grade; AGAIN for a wrong answer; HARD for a slip, for a look at the passage, and
    for more than 25 s (choice) or 40 s (cloze) of thinking; EASY for a typed answer within 6 s;
    GOOD. Reading takes 4 s per 100 characters, which do not count as thinking.

    >>> rate(Match.RIGHT, 7.5, Mode.CLOZE, reading_length=50).name
    'EASY'
    """
    if self_grade is not None:
        return self_grade
    if verdict is Match.WRONG:
        return Rating.AGAIN
    thinking = max(0.0, seconds - reading_length * SECONDS_PER_CHARACTER)  # some read faster
    if verdict is Match.ALMOST or peeked or thinking > LABOURED[mode]:
        return Rating.HARD
    return Rating.EASY if thinking < FLUENT[mode] else Rating.GOOD


@dataclass(frozen=True, slots=True)
class Schedule:
    """`retention` is the chance to know a question on the day it comes back; study days begin at
    04:00 in `zone` (None: where the machine is).

    >>> schedule = Schedule(zone=UTC)
    >>> evening = datetime(2026, 11, 22, 20, tzinfo=UTC)
    >>> seen = schedule.review(QuestionId("a/b/c/cloze"), UNSEEN, Rating.GOOD, evening)
    >>> seen.due, round(seen.stability_days, 1)
    (datetime.date(2026, 11, 24), 2.3)
    """

    retention: float = 0.9
    zone: tzinfo | None = None

    def day(self, at: datetime) -> date:
        """The study day of a moment.

        >>> Schedule(zone=UTC).day(datetime(2026, 11, 22, 3, 59, tzinfo=UTC)).isoformat()
        '2026-11-21'
        """
        return (at.astimezone(self.zone).replace(tzinfo=None) - ROLLOVER).date()

    def review(
        self, question: QuestionId, before: Progress, rating: Rating, at: datetime, day: date | None = None
    ) -> Seen:
        """Progress after one more answer, given on the study day `day` (None: that of `at`).

        Answers of one day keep the days between answers at 0, also where a clock was set back.
        """
        import fsrs

        day = day or self.day(at)
        seen = None if before is UNSEEN else before
        if seen is not None and day < seen.day:
            day = seen.day
        card, _ = _scheduler(self.retention).review_card(
            _card(seen, day), fsrs.Rating(rating), _midnight(day), None
        )
        if card.stability is None or card.difficulty is None:
            raise AssertionError("FSRS gives every reviewed card a stability")
        reviews = seen.reviews + 1 if seen else 1
        days = _fuzzed(f"{question}:{reviews}", (card.due - _midnight(day)).days)
        return Seen(
            at=at,
            day=day,
            due=day + timedelta(days=days),
            stability_days=card.stability,
            difficulty=card.difficulty,
            rating=rating,
            reviews=reviews,
            misses=(seen.misses if seen else 0) + (rating is Rating.AGAIN),
        )

    def preview(self, question: QuestionId, progress: Progress, now: datetime) -> dict[Rating, int]:
        """In how many days the question would come back after each grade; `review` gives the same."""
        results = {rating: self.review(question, progress, rating, now) for rating in Rating}
        return {rating: (seen.due - seen.day).days for rating, seen in results.items()}


def is_due(progress: Progress, today: date) -> bool:
    """Whether a question answered before wants an answer today; a new one is never due."""
    return progress is not UNSEEN and progress.due <= today


@lru_cache(maxsize=8)
def _scheduler(retention: float) -> fsrs.Scheduler:
    """No learning steps: what was missed comes back in the round itself and then the next day.
    No fuzz: py-fsrs draws it from the global random, so that preview and result differ."""
    import fsrs

    return fsrs.Scheduler(
        desired_retention=retention,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_DAYS,
        enable_fuzzing=False,
    )


def _card(seen: Seen | None, today: date) -> fsrs.Card:
    import fsrs

    # With an id and a due time of its own the card neither sleeps nor looks at the clock.
    if seen is None:
        return fsrs.Card(card_id=0, due=_midnight(today))
    return fsrs.Card(
        card_id=0,
        state=fsrs.State.Review,
        stability=seen.stability_days,
        difficulty=seen.difficulty,
        due=_midnight(seen.due),
        last_review=_midnight(seen.day),
    )


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _fuzzed(seed: str, days: int) -> int:
    """`days` moved a little, by the same share of the range for the same seed: of two intervals the
    longer stays the longer."""
    if days < FUZZ[0][0]:
        return days
    reach = 1 + sum(share * max(min(days, end) - start, 0) for start, end, share in FUZZ)
    low, high = max(2, round(days - reach)), min(round(days + reach), LONGEST_DAYS)
    digest = blake2b(seed.encode(), digest_size=8).digest()
    return low + int.from_bytes(digest, "big") * (high - low + 1) // (1 << 64)
