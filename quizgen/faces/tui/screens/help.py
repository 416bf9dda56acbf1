"""The keys that work on the screen below."""

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen

from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.widgets.text import Text
from quizgen.faces.words import N_, say


class Help(Spoken[None], ModalScreen[None]):
    """Lists bindings that have an id; those without are Textual's own."""

    CSS_PATH = "../more.tcss"
    AUTO_FOCUS = "#dialog"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,f1,question_mark,q", "dismiss", N_("Close"), id="help.close"),
    ]

    def __init__(self, bindings: Iterable[ActiveBinding], tongues: Tongues) -> None:
        super().__init__(tongues)
        self.bindings: dict[str, list[ActiveBinding]] = {}  # by id, in the order in which they are bound
        for active in bindings:
            if active.binding.id:
                self.bindings.setdefault(active.binding.id, []).append(active)

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="dialog", classes="-help"):
            for _ in self.bindings:
                with Horizontal(classes="key"):
                    yield Text(classes="keys")
                    yield Text(classes="does")
            yield Text(id="notes")

    def retell(self) -> None:
        face = self.tongues.face
        dialog = self.query_one("#dialog")
        dialog.border_title = Content(say(face, "The keys that work here"))
        dialog.border_subtitle = Content("Esc " + say(face, "Close"))
        notes = (
            say(
                face,
                "Typed answers: capitals do not matter, ue will do for ü and ss for ß, numbers count "
                "in digits or words. A slip in a long word is almost right.",
            ),
            say(face, "With the mouse: click an answer, or a key in the footer."),
        )
        self.query_one("#notes", Text).tell(Content("\n\n".join(notes)))
        for row, bound in zip(self.query(".key"), self.bindings.values(), strict=True):
            told = [self.told(active) for active in bound]
            keys = "  ".join(self.app.get_key_display(active.binding) for active in told)
            row.query_one(".keys", Text).tell(Content(keys))
            does = told[-1].tooltip or told[-1].binding.description
            row.query_one(".does", Text).tell(Content(does))
