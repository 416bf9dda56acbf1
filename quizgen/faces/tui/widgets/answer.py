"""The field a cloze is answered in."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input

from quizgen.faces.words import N_
from quizgen.model import Match


class Answer(Input):
    # Input binds Enter too, but hidden: the footer would not say what it does.
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "submit", N_("Check"), id="answer.check")]

    def __init__(self, text: str = "") -> None:
        super().__init__(text, select_on_focus=False)

    def reveal(self, match: Match) -> None:
        """No longer to be typed into; the look follows with the focus, which goes elsewhere now."""
        self.can_focus = False
        self.add_class(f"-{match.value}", update=False)
