"""Asks what is wrong with a question."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from quizgen.faces.tui.spoken import Spoken
from quizgen.faces.words import N_, say

REASONS = (
    N_("The answer is wrong"),
    N_("More than one answer is right"),
    N_("The language is wrong or clumsy"),
    N_("Not to be understood without the article"),
    N_("Not worth knowing"),
)


class FlagQuestion(Spoken[str | None], ModalScreen[str | None]):
    """The reason, in the language of the interface; None: there is nothing wrong after all."""

    CSS_PATH = "../more.tcss"
    AUTO_FOCUS = "#reasons"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", N_("Close"), id="flag.close"),
        *(Binding(f"{n}", f"reason({n - 1})", show=False) for n in range(1, len(REASONS) + 1)),
    ]

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog", classes="-flag"):
            yield OptionList(*(Option("") for _ in REASONS), markup=False, id="reasons")
            yield Input(id="own")

    def retell(self) -> None:
        face = self.tongues.face
        dialog = self.query_one("#dialog")
        dialog.border_title = Content(say(face, "What is wrong with this question?"))
        dialog.border_subtitle = Content("Esc " + say(face, "Close"))
        for i, reason in enumerate(REASONS):
            told = Content.assemble((f"{i + 1}  ", "bold $accent"), say(face, reason))
            self.query_one(OptionList).replace_option_prompt_at_index(i, told)
        self.query_one(Input).placeholder = say(face, "Or in your own words…")

    def action_reason(self, index: int) -> None:
        self.dismiss(say(self.tongues.face, REASONS[index]))

    @on(OptionList.OptionSelected)
    def _picked(self, event: OptionList.OptionSelected) -> None:
        self.action_reason(event.option_index)

    @on(Input.Submitted)
    def _typed(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self.dismiss(event.value.strip())
