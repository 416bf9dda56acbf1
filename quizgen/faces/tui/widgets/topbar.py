"""The line at the top: where one is, and the language of the questions."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from quizgen.model import Lang

HERE = "bold $mark-text on $mark-bg"


class TopBar(Horizontal):
    def compose(self) -> ComposeResult:
        yield Static("◆ quizgen", id="brand", markup=False)
        yield Static(id="place", markup=False)
        yield Static(id="tongue", markup=False)

    def tell(self, place: str, asked: Lang) -> None:
        """`asked` is marked by brackets too, for terminals without colours."""
        self.query_one("#place", Static).update(Content(place))
        chips = [
            (f"[{lang.upper()}]", HERE) if lang is asked else (f" {lang.upper()} ", "$muted") for lang in Lang
        ]
        self.query_one("#tongue", Static).update(Content.assemble(("F2 ", "$muted"), *chips))
