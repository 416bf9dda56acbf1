"""The end of a round: how many were right, and how each question went."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Digits, Static

from quizgen.faces.tui import wording
from quizgen.faces.tui.library import Game
from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.widgets.keybar import KeyBar
from quizgen.faces.tui.widgets.text import Text
from quizgen.faces.tui.widgets.topbar import TopBar
from quizgen.faces.tui.widgets.trail import Trail
from quizgen.faces.words import N_, count, say
from quizgen.model import Match, QuestionId
from quizgen.store.progress import Rating
from quizgen.study.session import Outcome, missed

HEADINGS = {"missed": N_("What you missed"), "almost": N_("Almost right"), "right": N_("Right")}
MOST_RIGHT = 50  # listed of one round: each is three widgets, and what went well is of little news


class SummaryScreen(Spoken[None]):
    CSS_PATH = "../more.tcss"
    AUTO_FOCUS = "#outcomes"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "r",
            "again(True)",
            N_("The missed"),
            tooltip=N_("Only the missed ones again"),
            id="summary.missed",
        ),
        Binding(
            "n",
            "again(False)",
            N_("Another round"),
            tooltip=N_("Another round of this deck"),
            id="summary.another",
        ),
        Binding(
            "u,ctrl+z", "undo", N_("Take back"), tooltip=N_("Take the last answer back"), id="summary.undo"
        ),
        Binding("enter,escape,q", "back", N_("Back"), tooltip=N_("Back to the decks"), id="summary.back"),
    ]

    @dataclass
    class Again(Message):
        """Another round like this; `only_missed`: of what was missed in this one."""

        game: Game
        only_missed: bool

    @dataclass
    class Undo(Message):
        """Back into the round, before its last answer."""

        game: Game

    @dataclass
    class Back(Message):
        """Back to the decks."""

    def __init__(self, game: Game, graded: Mapping[QuestionId, tuple[Rating, int]], tongues: Tongues) -> None:
        super().__init__(tongues)
        self.game, self.graded = game, graded
        self.session = session = game.session
        self.missed = missed(session)
        self.almost = tuple(o for o in session.outcomes if o.match is Match.ALMOST)
        self.right = tuple(o for o in session.outcomes if o.match is Match.RIGHT)[:MOST_RIGHT]

    def compose(self) -> ComposeResult:
        asked = len(self.session.outcomes)
        yield TopBar()
        with Horizontal(id="score"):
            yield Digits(f"{asked - len(self.missed)}/{asked}", id="digits")
            with Vertical(id="score-text"):
                yield Text(id="result")
                yield Trail()
                yield Text(id="hint")
        with VerticalScroll(id="outcomes"):
            yield from self._group("missed", self.missed)
            yield from self._group("almost", self.almost)
            yield from self._group("right", self.right)
        yield KeyBar()

    def _group(self, name: str, outcomes: tuple[Outcome, ...]) -> ComposeResult:
        if not outcomes:
            return
        yield Text(id=name, classes="heading")
        for outcome in outcomes:
            with Horizontal(classes=f"outcome -{outcome.match.value}"):
                yield Static(Content(wording.SIGNS[outcome.match]), classes="sign")
                yield Text(classes="told")

    def retell(self) -> None:
        face, asked = self.tongues.face, len(self.session.outcomes)
        self.query_one(TopBar).tell(" · ".join((say(face, "Result"), self.game.title)), self.tongues.asked)
        self.query_one(Trail).follow(self.session)
        right = asked - len(self.missed)
        if self.missed:
            result = say(face, "{right} of {all} right", right=right, all=asked)
            hint = count(
                face, len(self.missed), "r asks only this one again.", "r asks only these {n} again."
            )
        else:
            result, hint = say(face, "All right!"), say(face, "Nothing left: you knew every one.")
        self.query_one("#result", Text).tell(Content.styled(result, "bold"))
        self.query_one("#hint", Text).tell(Content.styled(hint, "$muted"))
        for heading, word in HEADINGS.items():
            for static in self.query(f"#{heading}").results(Text):
                static.tell(Content(say(face, word)))
        outcomes = (*self.missed, *self.almost, *self.right)
        for static, outcome in zip(self.query(".told").results(Text), outcomes, strict=True):
            graded = self.graded.get(outcome.turn.question.id)
            static.tell(wording.listed(outcome, graded, self.tongues))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return bool(self.missed) if (action, parameters) == ("again", (True,)) else True

    def action_again(self, only_missed: bool) -> None:
        self.post_message(self.Again(self.game, only_missed))

    def action_undo(self) -> None:
        self.post_message(self.Undo(self.game))

    def action_back(self) -> None:
        self.post_message(self.Back())
