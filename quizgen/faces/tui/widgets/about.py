"""The deck one is on, where there is room to tell more."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical

from quizgen.bilingual import Lang
from quizgen.faces.tui.overview import about
from quizgen.faces.tui.shelf import Shelved
from quizgen.faces.tui.widgets.charts import Columns
from quizgen.faces.tui.widgets.text import Text
from quizgen.faces.words import N_, say


class About(Vertical):
    def __init__(self) -> None:
        super().__init__(id="about")

    def compose(self) -> ComposeResult:
        yield Text(id="about-text")
        yield Columns(id="ahead")

    def tell(self, deck: Shelved, due: Sequence[int], face: Lang) -> None:
        """`due`: how many on each of the next days."""
        self.query_one("#about-text", Text).tell(about(deck, face))
        ahead = self.query_one(Columns)
        ahead.display = any(due)
        titles = (N_("Due in the next 14 days"), N_("today"), N_("in 2 weeks"))
        title, first, last = (say(face, word) for word in titles)
        ahead.tell(title, due, first, last)
