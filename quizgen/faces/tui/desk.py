"""What the screens work with: the learner's store, the schedule, the clock, chance."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from quizgen.model import QuestionId
from quizgen.store.progress import UNSEEN, Rating, Seen
from quizgen.store.reviews import Store
from quizgen.study.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Desk:
    store: Store
    schedule: Schedule
    now: Callable[[], datetime]
    rng: random.Random

    def days_until(self, seen: Seen) -> int:
        """In how many days a question comes back: 0 for today."""
        return max(0, (seen.due - self.schedule.day(self.now())).days)

    def preview(self, question: QuestionId) -> dict[Rating, int]:
        """In how many days it would come back after each grade."""
        progress = self.store.progress([question])[question]
        return self.schedule.preview(question, progress, self.now())

    def warm(self) -> None:
        """Load what the first answer would have to wait for."""
        self.schedule.preview(QuestionId(""), UNSEEN, self.now())
