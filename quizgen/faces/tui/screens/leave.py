"""Asks whether to leave a round that is not over."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.words import Word


class LeaveRound(Spoken[bool], ModalScreen[bool]):
    """True: leave. `still_open` is the number of questions without an answer."""

    CSS_PATH = "../more.tcss"
    AUTO_FOCUS = "#stay"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,y", "dismiss(True)", Word.DO_LEAVE.name, id="leave.yes"),
        Binding("n,escape", "dismiss(False)", Word.DO_STAY.name, id="leave.no"),
        Binding("left,right,up,down", "app.focus_next", show=False),
    ]

    def __init__(self, still_open: int, tongues: Tongues) -> None:
        super().__init__(tongues)
        self.still_open = still_open

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Static(id="text", markup=False)
            with Horizontal(id="buttons"):
                yield Button(id="leave")
                yield Button(id="stay")

    def retell(self) -> None:
        face = self.tongues.face
        self.query_one("#dialog").border_title = Content(Word.LEAVE_TITLE.say(face))
        self.query_one("#text", Static).update(Content(Word.LEAVE_TEXT.count(self.still_open, face)))
        self.query_one("#leave", Button).label = Content(f"J/Y  {Word.DO_LEAVE.say(face)}")
        self.query_one("#stay", Button).label = Content(f"N  {Word.DO_STAY.say(face)}")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "leave")
