"""The line at the top: where one is, and the language of the questions."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from quizgen.model import Lang

HERE = "bold $mark-text on $mark-bg"


class Languages(Static):
    """Both languages, the one in use marked; a click takes the other."""

    async def on_click(self) -> None:
        await self.run_action("app.asked")


class TopBar(Horizontal):
    def compose(self) -> ComposeResult:
        yield Static("◆ quizgen", id="brand", markup=False)
        yield Static(id="place", markup=False)
        yield Languages(id="tongue", markup=False)

    def tell(self, place: str, asked: Lang, note: str = "") -> None:
        """`asked` is marked by brackets too, for terminals without colours."""
        self.query_one("#place", Static).update(Content(place))
        chips = [
            (f"[{lang.upper()}]", HERE) if lang is asked else (f" {lang.upper()} ", "$muted") for lang in Lang
        ]
        self.query_one("#tongue", Static).update(
            Content.assemble((f"{note}   " if note else "", "$muted"), ("F2 ", "$muted"), *chips)
        )
