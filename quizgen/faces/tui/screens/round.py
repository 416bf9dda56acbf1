"""A round: one question after the other, each answer saved before the next."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import Reactive
from textual.widget import Widget
from textual.widgets import Input

from quizgen.errors import QuizgenError
from quizgen.faces.tui import wording
from quizgen.faces.tui.desk import Desk
from quizgen.faces.tui.library import Game
from quizgen.faces.tui.plain import plain
from quizgen.faces.tui.play import Play
from quizgen.faces.tui.screens.flag import FlagQuestion
from quizgen.faces.tui.screens.leave import LeaveRound
from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.widgets.answer import Answer
from quizgen.faces.tui.widgets.card import Card
from quizgen.faces.tui.widgets.choices import Choices
from quizgen.faces.tui.widgets.evidence import Evidence
from quizgen.faces.tui.widgets.keybar import KeyBar
from quizgen.faces.tui.widgets.pane import END, Pane
from quizgen.faces.tui.widgets.text import Text
from quizgen.faces.tui.widgets.topbar import TopBar
from quizgen.faces.tui.widgets.trail import Trail
from quizgen.faces.words import N_, say
from quizgen.model import Match
from quizgen.store.progress import Mode
from quizgen.study.session import Given, Graded, Outcome, Picked, Session, Typed, peek


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

    # As Textual has it, but for the painting of the whole screen: what has the focus paints itself.
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)

    @dataclass
    class Over(Message):
        """The round was played to its end or left; its session holds what was answered."""

        game: Game

    def __init__(self, desk: Desk, game: Game, tongues: Tongues) -> None:
        super().__init__(tongues)
        self.play = Play(desk, game)
        self.field = self._new_field()

    @property
    def session(self) -> Session:
        return self.play.session

    def compose(self) -> ComposeResult:
        yield TopBar()
        yield Trail()
        with Horizontal(id="round"):
            with Pane(id="main"):
                yield Text(id="kind")
                yield Text(id="prompt")
                yield self.field
                yield Text(id="verdict")
            with Vertical(id="proof"):
                yield Evidence()
        yield KeyBar()

    async def _ask(self, before: Outcome | None = None) -> None:
        """Put the present question on the screen, with the answer just taken back if there is one."""
        if self.session.over:
            self.post_message(self.Over(self.play.result))
            return
        self.play.begin()
        self.paint_at_once()
        with self.app.batch_update():
            main = self.query_one("#main", Pane)
            await self.field.remove()
            self.field = self._new_field(before)
            await main.mount(self.field, before="#verdict")
            self.retell()
            self.set_focus(self.start_widget())
            main.see_top()
        self.refresh_bindings()

    def _new_field(self, before: Outcome | None = None) -> Choices | Answer | Card:
        turn, asked = self.session.turn, self.tongues.asked
        match before.given if before else None:
            case Picked(row):
                return Choices(turn.options(asked), row)
            case Typed(text):
                return Answer(text)
        match turn.mode:
            case Mode.CHOICE:
                return Choices(turn.options(asked))
            case Mode.CLOZE:
                return Answer()
            case Mode.CARD:
                return Card()

    def retell(self) -> None:
        if self.session.over:
            return
        turn, asked, face, game = self.session.turn, self.tongues.asked, self.tongues.face, self.play.game
        self.query_one(TopBar).tell(game.title, asked)
        self.query_one(Trail).follow(self.session)
        title = self.play.deck.title if self.play.deck.title != game.title else ""
        self.query_one("#kind", Text).tell(wording.heading(self.session, title, face))
        self.query_one("#prompt", Text).tell(wording.prompt(turn, self._shown, asked))
        match self.field:
            case Choices():
                self.field.retell(turn.options(asked))
            case Answer():
                self.field.placeholder = say(face, "Type your answer")
            case Card():
                days = self.play.preview() if self.field.turned else {}
                self.field.retell(turn.question.key[asked], days, face)
        self._tell_verdict()
        self._tell_evidence()

    @property
    def _shown(self) -> bool:
        """Whether the key and the passage may be seen."""
        return self.session.outcome is not None or (isinstance(self.field, Card) and self.field.turned)

    def _tell_verdict(self) -> None:
        turn, outcome, face = self.session.turn, self.session.outcome, self.tongues.face
        line = self.query_one("#verdict", Text)
        matches = {f"-{match.value}": outcome is not None and outcome.match is match for match in Match}
        look(line, **{"-shown": self._shown}, **matches)
        if not self._shown:
            return
        told = [Content.styled(say(face, "How well did you know it?"), "$muted")]
        if outcome is not None:
            told = [wording.verdict(outcome, self.tongues, self.play.later(face))]
        if self.tongues.both:
            told.append(wording.other_side(turn, self.tongues.asked.other))
        line.tell(Content("\n").join(told))

    def _tell_evidence(self) -> None:
        deck, face, evidence = self.play.deck, self.tongues.face, self.query_one(Evidence)
        title = " · ".join((say(face, "Evidence"), deck.lang.upper()))
        told = self._shown or self.session.peeked
        for name in ("#main", "#proof"):
            look(self.query_one(name), **{"-told": told})
        if told:
            evidence.show(self.session.turn.question.proof, title, wording.origin(deck), marked=self._shown)
        else:
            evidence.hide(title, say(face, "The evidence appears once you have answered."))

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
        self._judged()

    @on(Card.Picked)
    async def _graded(self, event: Card.Picked) -> None:
        """A card is done with its grade; only where it cannot be saved one stays to try again."""
        self._answer(Graded(event.rating))
        if self.play.saved:
            await self.action_next()

    def _answer(self, given: Given) -> None:
        if self.session.over or self.session.outcome is not None:
            return
        self.paint_at_once()
        with self._complaining():
            self.play.answer(given, self.tongues.asked)
        outcome = self.session.outcome
        if outcome is None:
            return
        match self.field:
            case Choices() if isinstance(given, Picked):
                self.field.reveal(outcome.turn.key_row, given.row)
            case Answer():
                self.field.reveal(outcome.match)
        self.set_focus(None)
        self._judged()

    def _judged(self) -> None:
        self.query_one("#main", Pane).see(lambda _: END)  # the verdict is the last thing there
        self.retell()
        self.refresh_bindings()

    @contextmanager
    def _complaining(self) -> Iterator[None]:
        """For what goes to the disk: where it fails the learner is told, and the rest is left undone."""
        try:
            yield
        except QuizgenError as error:
            face = self.tongues.face
            told = say(face, "Not saved: {why}", why=plain(str(error)))
            told = ". ".join((told, say(face, "Enter tries again.")))
            self.notify(told, severity="error", timeout=10, markup=False)

    async def action_next(self) -> None:
        with self._complaining():
            self.play.advance()
            await self._ask()

    def action_overrule(self, _right: bool) -> None:
        with self._complaining():
            self.play.overrule()
            self._judged()

    async def action_undo(self) -> None:
        with self._complaining():
            await self._ask(self.play.undo())

    def action_peek(self) -> None:
        self.play.peek()
        self.retell()
        self.refresh_bindings()

    async def action_skip(self) -> None:
        self.play.skip()
        await self._ask()

    async def action_suspend(self) -> None:
        with self._complaining():
            on = self.play.suspend()
            told = N_("Suspended: will not be asked again") if on else N_("Will be asked again")
            self.notify(say(self.tongues.face, told), markup=False)
            if on and self.session.outcome is None:
                await self.action_skip()
            else:
                self.retell()

    def action_flag(self) -> None:
        self.app.push_screen(FlagQuestion(self.tongues), self._flag)

    def _flag(self, reason: str | None) -> None:
        if reason is not None:
            with self._complaining():
                self.play.flag(reason)
                self.notify(say(self.tongues.face, "Flagged; “quizgen flags” lists it"), markup=False)

    def action_page(self, pages: int) -> None:
        """Scroll what does not fit: the evidence, else the question."""
        evidence, main = self.query_one(Evidence), self.query_one("#main", Pane)
        (evidence if evidence.max_scroll_y else main).turn(pages)

    def action_leave(self) -> None:
        still_open = len(self.session.turns) - len(self.session.outcomes)
        if self.session.outcomes and still_open:
            self.app.push_screen(LeaveRound(still_open, self.tongues), self._leave)
        else:
            self._leave(True)

    def _leave(self, sure: bool | None) -> None:
        if sure:
            with self._complaining():
                self.play.save()
            self.play.stop()
            self.post_message(self.Over(self.play.result))


def look(widget: Widget, **classes: bool) -> None:
    """Put classes on a widget that no rule for another looks at: to set them as usual would style all
    the widgets within it anew, too."""
    if any(widget.has_class(name) is not on for name, on in classes.items()):
        for name, on in classes.items():
            widget.set_class(on, name, update=False)
        widget.app.stylesheet.update_nodes([widget])
