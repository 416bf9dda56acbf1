"""A round being played: its session, and its answers on their way to the store."""

from dataclasses import replace

from quizgen.faces.tui import wording
from quizgen.faces.tui.desk import Desk
from quizgen.faces.tui.filing import Filing, review_of
from quizgen.faces.tui.library import Game
from quizgen.faces.words import say
from quizgen.model import Deck, Lang
from quizgen.store.progress import Rating
from quizgen.study.session import (
    Given,
    Outcome,
    Session,
    advance,
    answer,
    overrule,
    peek,
    skip,
    stop,
    undo,
)


class Play:
    """What goes to the store raises QuizgenError if it cannot be kept, and is then as it was: only an
    answer given stays, to be saved later."""

    def __init__(self, desk: Desk, game: Game) -> None:
        self.desk, self.game = desk, game
        self.session: Session = game.session
        self.filing: Filing | None = None  # of the present answer
        self._away = False  # the question has been suspended since it was asked
        self._asked_at = desk.now()

    @property
    def result(self) -> Game:
        return self.game.at(self.session)

    @property
    def deck(self) -> Deck:
        """Of the question being asked."""
        return self.game.decks[self.session.turn.question.id]

    @property
    def saved(self) -> bool:
        return self.session.practice or self.filing is None or self.filing.saved

    def begin(self) -> None:
        """The question can be read: time runs."""
        self.filing, self._away, self._asked_at = None, False, self.desk.now()

    def answer(self, given: Given, lang: Lang) -> None:
        """`lang` is the language the question was asked in."""
        self.session = answer(self.session, given)
        if self.session.outcome is not None:
            now = self.desk.now()
            seconds = max(0.0, (now - self._asked_at).total_seconds())
            self.filing = Filing(review_of(self.session.outcome, now, seconds, lang))
            self.save()

    def save(self) -> None:
        """Put the present answer on the disk, if it is not there yet."""
        if self.filing is not None and not self.saved:
            seen = self.desk.store.record(self.filing.review)
            self.filing = replace(self.filing, saved=True, days=self.desk.days_until(seen))

    def advance(self) -> None:
        self.save()
        self.session = advance(self.session)

    def overrule(self) -> None:
        judged, filing = overrule(self.session), self.filing
        if judged.outcome is None or filing is None:
            return
        was, days = filing.review, None
        review = review_of(judged.outcome, was.at, was.seconds, was.lang)
        if filing.saved:
            days = self.desk.days_until(self.desk.store.amend(review))
        self.session, self.filing = judged, Filing(review, filing.saved, days)

    def undo(self) -> Outcome | None:
        """Take the last answer back; what it was."""
        before = self.session.outcomes[-1] if self.session.outcomes else None
        if self.saved and not self.session.practice:
            self.desk.store.undo()
        self.session = undo(self.session)
        return before

    def peek(self) -> None:
        self.session = peek(self.session)

    def skip(self) -> None:
        self.session = skip(self.session)

    def stop(self) -> None:
        self.session = stop(self.session)

    def suspend(self) -> bool:
        """Whether the question is suspended now: it is one, or no longer."""
        question, store = self.session.turn.question.id, self.desk.store
        on = question not in store.suspended()
        store.suspend(question, on)
        self._away = on
        return on

    def flag(self, reason: str) -> None:
        question = self.session.turn.question.id
        self.desk.store.flag(question, reason, self.deck.slug, self.desk.now())

    def preview(self) -> dict[Rating, int]:
        """In how many days the question would come back after each grade; empty where none counts."""
        return {} if self.session.practice else self.desk.preview(self.session.turn.question.id)

    def later(self, face: Lang) -> str:
        """When the question comes back, if it does; or that its answer is not on the disk yet."""
        if self.session.practice or self.filing is None:
            return ""
        if self.filing.days is None:
            return say(face, "not saved yet")
        if self._away:
            return say(face, "suspended")
        return wording.later(self.filing.days, face)
