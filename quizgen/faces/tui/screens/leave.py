"""Asks whether to leave a round that is not over."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button

from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.widgets.text import Text
from quizgen.faces.words import N_, NP_, count, say


class LeaveRound(Spoken[bool], ModalScreen[bool]):
    """True: leave. `still_open` is the number of questions without an answer."""

    CSS_PATH = "../more.tcss"
    AUTO_FOCUS = "#stay"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,y", "dismiss(True)", NP_("the round", "Leave"), id="leave.yes"),
        Binding("n,escape", "dismiss(False)", N_("Keep playing"), id="leave.no"),
        Binding("left,right,up,down", "app.focus_next", show=False),
    ]

    def __init__(self, still_open: int, tongues: Tongues) -> None:
        super().__init__(tongues)
        self.still_open = still_open

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Text(id="text")
            with Horizontal(id="buttons"):
                yield Button(id="leave")
                yield Button(id="stay")

    def retell(self) -> None:
        face = self.tongues.face
        self.query_one("#dialog").border_title = Content(say(face, "Leave the round?"))
        self.query_one("#text", Text).tell(
            Content(
                count(face, self.still_open, "{n} question is still open.", "{n} questions are still open.")
            )
        )
        self.query_one("#leave", Button).label = Content("J/Y  " + say(face, NP_("the round", "Leave")))
        self.query_one("#stay", Button).label = Content("N  " + say(face, "Keep playing"))

    def on_button_pressed(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "leave")
