"""A round: one question after the other."""

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Footer, Input, Static

from quizgen.faces.tui import wording
from quizgen.faces.tui.plain import plain
from quizgen.faces.tui.screens.decks import origin
from quizgen.faces.tui.screens.leave import LeaveRound
from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.widgets.answer import Answer
from quizgen.faces.tui.widgets.choices import Choices
from quizgen.faces.tui.widgets.evidence import Evidence
from quizgen.faces.tui.widgets.topbar import TopBar
from quizgen.faces.tui.widgets.trail import Trail
from quizgen.faces.words import Word
from quizgen.model import Choice, Deck, Match
from quizgen.study.session import Outcome, Picked, Session, Typed, advance, answer, stop, undo


class RoundScreen(Spoken[None]):
    AUTO_FOCUS = "Choices, Answer"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "next", Word.DO_NEXT.name, id="round.next"),
        Binding("u,ctrl+z", "undo", Word.DO_UNDO.name, tooltip=Word.UNDO_LONG.name, id="round.undo"),
        Binding("escape", "leave", Word.DO_LEAVE.name, id="round.leave"),
        Binding("pageup", "page(-1)", Word.DO_SCROLL_UP.name, show=False, id="round.up"),
        Binding("pagedown", "page(1)", Word.DO_SCROLL_DOWN.name, show=False, id="round.down"),
    ]

    @dataclass
    class Over(Message):
        """The round was played to its end or left; `session` holds what was answered."""

        deck: Deck
        session: Session

    def __init__(self, deck: Deck, session: Session, tongues: Tongues) -> None:
        super().__init__(tongues)
        self.deck = deck
        self.session = session

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
        yield Footer(show_command_palette=False)

    async def _ask(self, before: Outcome | None = None) -> None:
        """Put the present question on the screen, with the answer just taken back if there is one."""
        with self.app.batch_update():
            box = self.query_one("#answer", Vertical)
            await box.remove_children()
            await box.mount(self._field(before))
            self.retell()
            self.set_focus(self.start_widget())
            self.query_one("#main").scroll_home(animate=False)
        self.refresh_bindings()

    def _field(self, before: Outcome | None = None) -> Choices | Answer:
        match before.given if before else None:
            case Picked(row):
                return Choices(self.session.turn.options(self.tongues.asked), row)
            case Typed(text):
                return Answer(text)
        if isinstance(self.session.turn.question, Choice):
            return Choices(self.session.turn.options(self.tongues.asked))
        return Answer()

    def retell(self) -> None:
        if self.session.over:
            return
        turn, asked, face = self.session.turn, self.tongues.asked, self.tongues.face
        outcome = self.session.outcome
        self.query_one(TopBar).tell(self.deck.title, asked)
        self.query_one(Trail).follow(self.session)
        kind = Word.CHOICE if isinstance(turn.question, Choice) else Word.CLOZE
        place = Word.QUESTION_OF.say(face, at=self.session.at + 1, all=len(self.session.turns))
        self.query_one("#kind", Static).update(
            Content.assemble((kind.say(face).upper(), "bold $primary"), (f"   {place}", "$muted"))
        )
        self.query_one("#prompt", Static).update(wording.prompt(turn, outcome is not None, asked))
        for choices in self.query(Choices):
            choices.retell(turn.options(asked))
        for field in self.query(Answer):
            field.placeholder = Word.TYPE_HERE.say(face)
        self._tell_verdict(outcome)

    def _tell_verdict(self, outcome: Outcome | None) -> None:
        self.set_class(outcome is not None, "-answered")
        title = f"{Word.EVIDENCE.say(self.tongues.face)} · {self.deck.lang.upper()}"
        line, evidence = self.query_one("#verdict", Static), self.query_one(Evidence)
        if outcome is None:
            evidence.hide(title, Word.EVIDENCE_LATER.say(self.tongues.face))
            return
        for match in Match:
            line.set_class(match is outcome.match, f"-{match.value}")
        line.update(wording.verdict(outcome, self.tongues))
        evidence.show(outcome.turn.question.proof, title, origin(self.deck))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        answered = not self.session.over and self.session.outcome is not None
        return answered if action in ("next", "undo") else True

    @on(Choices.Picked)
    def _picked(self, event: Choices.Picked) -> None:
        self._answer(Picked(event.row))

    @on(Input.Submitted)
    def _typed(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self._answer(Typed(plain(event.value), self.tongues.asked))

    def _answer(self, given: Picked | Typed) -> None:
        self.session = answer(self.session, given)
        outcome = self.session.outcome
        if outcome is None:
            return
        for choices in self.query(Choices):
            if isinstance(outcome.given, Picked):
                choices.reveal(outcome.turn.key_row, outcome.given.row)
        for field in self.query(Answer):
            field.reveal(outcome.match)
        self.set_focus(None)
        self.retell()
        self.refresh_bindings()
        # The verdict is the last thing there; how high it is shows only once it is laid out.
        self.call_after_refresh(self.query_one("#main").scroll_end, animate=False)

    async def action_next(self) -> None:
        self.session = advance(self.session)
        if self.session.over:
            self.post_message(self.Over(self.deck, self.session))
        else:
            await self._ask()

    async def action_undo(self) -> None:
        before = self.session.outcome
        self.session = undo(self.session)
        await self._ask(before)

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
            self.post_message(self.Over(self.deck, stop(self.session)))
