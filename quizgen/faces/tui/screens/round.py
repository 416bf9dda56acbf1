"""A round: one question after the other, each answer saved before the next."""

from dataclasses import dataclass, replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from quizgen.errors import QuizgenError
from quizgen.faces.tui import wording
from quizgen.faces.tui.desk import Desk
from quizgen.faces.tui.filing import Filing, review_of
from quizgen.faces.tui.library import Game
from quizgen.faces.tui.plain import plain
from quizgen.faces.tui.screens.flag import FlagQuestion
from quizgen.faces.tui.screens.leave import LeaveRound
from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.widgets.answer import Answer
from quizgen.faces.tui.widgets.card import Card
from quizgen.faces.tui.widgets.choices import Choices
from quizgen.faces.tui.widgets.evidence import Evidence
from quizgen.faces.tui.widgets.keybar import KeyBar
from quizgen.faces.tui.widgets.topbar import TopBar
from quizgen.faces.tui.widgets.trail import Trail
from quizgen.faces.words import N_, say
from quizgen.model import Deck, Match
from quizgen.store.progress import Mode
from quizgen.study.session import (
    Given,
    Graded,
    Outcome,
    Picked,
    Session,
    Typed,
    advance,
    answer,
    overrule,
    peek,
    skip,
    stop,
    undo,
)


class RoundScreen(Spoken[None]):
    CSS_PATH = "../more.tcss"
    AUTO_FOCUS = "Choices, Answer, Card"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "next", N_("Next"), id="round.next"),
        *(
            Binding("o", action, does, tooltip=N_("Judge the answer the other way"), id=name)
            for action, does, name in (
                ("overrule(True)", N_("I was right"), "round.right"),
                ("overrule(False)", N_("Was wrong"), "round.wrong"),
            )
        ),
        Binding(
            "u,ctrl+z", "undo", N_("Take back"), tooltip=N_("Take the last answer back"), id="round.undo"
        ),
        Binding(
            "f9,e",
            "peek",
            N_("Peek"),
            tooltip=N_("See the evidence now; the answer then counts as hard at best"),
            id="round.peek",
        ),
        Binding("f5,s", "skip", N_("Skip"), tooltip=N_("Go on without this question"), id="round.skip"),
        Binding("escape", "leave", N_("Leave"), id="round.leave"),
        Binding(
            "f6,b",
            "app.both",
            N_("Both languages"),
            tooltip=N_("Show the other language after the answer"),
            show=False,
            id="round.both",
        ),
        Binding(
            "f7,x",
            "suspend",
            N_("Suspend"),
            tooltip=N_("No longer ask it, or ask it again"),
            show=False,
            id="round.suspend",
        ),
        Binding(
            "f8,f",
            "flag",
            N_("Flag"),
            tooltip=N_("Flag a bad question, with a reason"),
            show=False,
            id="round.flag",
        ),
        Binding("pageup", "page(-1)", N_("Scroll up"), show=False, id="round.up"),
        Binding("pagedown", "page(1)", N_("Scroll down"), show=False, id="round.down"),
    ]

    @dataclass
    class Over(Message):
        """The round was played to its end or left; its session holds what was answered."""

        game: Game

    def __init__(self, desk: Desk, game: Game, tongues: Tongues) -> None:
        super().__init__(tongues)
        self.desk = desk
        self.game = game
        self.session: Session = game.session
        self.filing: Filing | None = None
        self.shown_at = desk.now()

    @property
    def deck(self) -> Deck:
        """Of the question being asked."""
        return self.game.decks[self.session.turn.question.id]

    def compose(self) -> ComposeResult:
        yield TopBar()
        yield Trail()
        with Horizontal(id="round"):
            with VerticalScroll(id="main", can_focus=False):
                yield Static(id="kind", markup=False)
                yield Static(id="prompt", markup=False)
                yield Vertical(self._field(), id="answer")
                yield Static(id="verdict", markup=False)
            with Vertical(id="proof"):
                yield Evidence()
        yield KeyBar()

    async def _ask(self, before: Outcome | None = None) -> None:
        """Put the present question on the screen, with the answer just taken back if there is one."""
        if self.session.over:
            self.post_message(self.Over(self.game.at(self.session)))
            return
        self.filing = None
        with self.app.batch_update():
            box = self.query_one("#answer", Vertical)
            await box.remove_children()
            await box.mount(self._field(before))
            self.retell()
            self.set_focus(self.start_widget())
            self.query_one("#main").scroll_home(animate=False)
        self.refresh_bindings()
        self.shown_at = self.desk.now()

    def _field(self, before: Outcome | None = None) -> Choices | Answer | Card:
        match before.given if before else None:
            case Picked(row):
                return Choices(self.session.turn.options(self.tongues.asked), row)
            case Typed(text):
                return Answer(text)
        match self.session.turn.mode:
            case Mode.CHOICE:
                return Choices(self.session.turn.options(self.tongues.asked))
            case Mode.CLOZE:
                return Answer()
            case Mode.CARD:
                return Card()

    def retell(self) -> None:
        if self.session.over:
            return
        turn, asked, face = self.session.turn, self.tongues.asked, self.tongues.face
        self.query_one(TopBar).tell(self.game.title, asked)
        self.query_one(Trail).follow(self.session)
        title = self.deck.title if self.deck.title != self.game.title else ""
        self.query_one("#kind", Static).update(wording.heading(self.session, title, face))
        self.query_one("#prompt", Static).update(wording.prompt(turn, self._shown, asked))
        for choices in self.query(Choices):
            choices.retell(turn.options(asked))
        for field in self.query(Answer):
            field.placeholder = say(face, "Type your answer")
        for card in self.query(Card):
            days = self.desk.preview(turn.question.id) if card.turned and not self.session.practice else {}
            card.retell(turn.question.key[asked], days, face)
        self._tell_verdict()

    @property
    def _shown(self) -> bool:
        """Whether the key and the passage may be seen."""
        return self.session.outcome is not None or any(card.turned for card in self.query(Card))

    def _tell_verdict(self) -> None:
        turn, outcome, face = self.session.turn, self.session.outcome, self.tongues.face
        self.set_class(self._shown, "-answered")
        self.set_class(self.session.peeked, "-peeked")
        title = " · ".join((say(face, "Evidence"), self.deck.lang.upper()))
        line, evidence = self.query_one("#verdict", Static), self.query_one(Evidence)
        if not self._shown and not self.session.peeked:
            evidence.hide(title, say(face, "The evidence appears once you have answered."))
            return
        evidence.show(turn.question.proof, title, wording.origin(self.deck), marked=self._shown)
        if not self._shown:
            return
        for match in Match:
            line.set_class(outcome is not None and match is outcome.match, f"-{match.value}")
        told = [Content.styled(say(face, "How well did you know it?"), "$muted")]
        if outcome is not None:
            told = [wording.verdict(outcome, self.tongues, self._later)]
        if self.tongues.both:
            told.append(wording.other_side(turn, self.tongues.asked.other))
        line.update(Content("\n").join(told))

    @property
    def _later(self) -> str:
        """When the question comes back; or that its answer is not on the disk yet."""
        if self.session.practice or self.filing is None:
            return ""
        if self.filing.days is None:
            return say(self.tongues.face, "not saved yet")
        return wording.later(self.filing.days, self.tongues.face)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if self.session.over:  # the next screen is on its way
            return False
        outcome = self.session.outcome
        match action:
            case "next":
                return outcome is not None
            case "undo":
                return self.session.before is not None
            case "overrule":
                judged = outcome is not None and not isinstance(outcome.given, Graded)
                return judged and outcome is not None and parameters == (not outcome.right,)
            case "skip":
                return outcome is None
            case "peek":
                return peek(self.session) != self.session
            case _:
                return True

    @on(Choices.Picked)
    def _picked(self, event: Choices.Picked) -> None:
        self._answer(Picked(event.row))

    @on(Input.Submitted)
    def _typed(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self._answer(Typed(plain(event.value), self.tongues.asked))

    @on(Card.Turned)
    def _turned(self) -> None:
        self.retell()
        self.call_after_refresh(self.query_one("#main").scroll_end, animate=False)

    @on(Card.Picked)
    async def _graded(self, event: Card.Picked) -> None:
        """A card is done with its grade; only where it cannot be saved one stays to try again."""
        self._answer(Graded(event.rating))
        if self._is_saved:
            await self.action_next()

    def _answer(self, given: Given) -> None:
        if self.session.over or self.session.outcome is not None:
            return
        self.session = answer(self.session, given)
        outcome = self.session.outcome
        if outcome is None:
            return
        now = self.desk.now()
        seconds = max(0.0, (now - self.shown_at).total_seconds())
        self.filing = Filing(review_of(outcome, now, seconds, self.tongues.asked))
        self._save()
        for choices in self.query(Choices):
            if isinstance(outcome.given, Picked):
                choices.reveal(outcome.turn.key_row, outcome.given.row)
        for field in self.query(Answer):
            field.reveal(outcome.match)
        self.set_focus(None)
        self._judged()

    def _judged(self) -> None:
        self.retell()
        self.refresh_bindings()
        # The verdict is the last thing there; how high it is shows only once it is laid out.
        self.call_after_refresh(self.query_one("#main").scroll_end, animate=False)

    @property
    def _is_saved(self) -> bool:
        return self.session.practice or self.filing is None or self.filing.saved

    def _save(self) -> None:
        """Put the present answer on the disk; say so where that fails."""
        if self._is_saved or self.filing is None:
            return
        try:
            seen = self.desk.store.record(self.filing.review)
        except QuizgenError as error:
            self._complain(error)
        else:
            self.filing = replace(self.filing, saved=True, days=self.desk.days_until(seen))

    def _complain(self, error: QuizgenError) -> None:
        face = self.tongues.face
        told = say(face, "Not saved: {why}", why=plain(str(error)))
        told = ". ".join((told, say(face, "Enter tries again.")))
        self.notify(told, severity="error", timeout=10, markup=False)

    async def action_next(self) -> None:
        self._save()
        if self._is_saved:
            self.session = advance(self.session)
            await self._ask()

    def action_overrule(self, _right: bool) -> None:
        judged, filing = overrule(self.session), self.filing
        if judged.outcome is None or filing is None:
            return
        was = filing.review
        review = review_of(judged.outcome, was.at, was.seconds, was.lang)
        days = None
        if filing.saved:
            try:
                days = self.desk.days_until(self.desk.store.amend(review))
            except QuizgenError as error:
                self._complain(error)
                return
        self.session = judged
        self.filing = Filing(review, filing.saved, days)
        self._judged()

    async def action_undo(self) -> None:
        before = self.session.outcomes[-1] if self.session.outcomes else None
        unsaved = self.filing is not None and not self.filing.saved
        if not (self.session.practice or unsaved):
            try:
                self.desk.store.undo()
            except QuizgenError as error:
                self._complain(error)
                return
        self.session = undo(self.session)
        await self._ask(before)

    def action_peek(self) -> None:
        self.session = peek(self.session)
        self.retell()
        self.refresh_bindings()

    async def action_skip(self) -> None:
        self.session = skip(self.session)
        await self._ask()

    async def action_suspend(self) -> None:
        question = self.session.turn.question.id
        try:
            on = question not in self.desk.store.suspended()
            self.desk.store.suspend(question, on)
        except QuizgenError as error:
            self._complain(error)
            return
        told = N_("Suspended: will not be asked again") if on else N_("Will be asked again")
        self.notify(say(self.tongues.face, told), markup=False)
        if on and self.session.outcome is None:
            await self.action_skip()

    def action_flag(self) -> None:
        self.app.push_screen(FlagQuestion(self.tongues), self._flag)

    def _flag(self, reason: str | None) -> None:
        if reason is None:
            return
        question = self.session.turn.question.id
        try:
            self.desk.store.flag(question, reason, self.deck.slug, self.desk.now())
        except QuizgenError as error:
            self._complain(error)
        else:
            self.notify(say(self.tongues.face, "Flagged; “quizgen flags” lists it"), markup=False)

    def action_page(self, pages: int) -> None:
        """Scroll what does not fit: the evidence, else the question."""
        evidence, main = self.query_one(Evidence), self.query_one("#main")
        target = evidence if evidence.max_scroll_y else main
        target.scroll_relative(y=pages * max(1, target.content_size.height - 1), animate=False)

    def action_leave(self) -> None:
        still_open = len(self.session.turns) - len(self.session.outcomes)
        if self.session.outcomes and still_open:
            self.app.push_screen(LeaveRound(still_open, self.tongues), self._leave)
        else:
            self._leave(True)

    def _leave(self, sure: bool | None) -> None:
        if sure:
            self._save()
            self.post_message(self.Over(self.game.at(stop(self.session))))
