"""The line at the top: where one is, and the language of the questions."""

from textual import events
from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from quizgen.bilingual import Lang

HERE = "bold $mark-text on $mark-bg"
BRAND = "◆ quizgen"


class TopBar(Widget):
    """One widget, as it is on every screen; a click on the languages takes the other."""

    def __init__(self) -> None:
        super().__init__()
        self.place, self.tongue = "", Content("")

    def tell(self, place: str, asked: Lang, note: str = "") -> None:
        """`asked` is marked by brackets too, for terminals without colours."""
        chips = [
            (f"[{lang.upper()}]", HERE) if lang is asked else (f" {lang.upper()} ", "$muted") for lang in Lang
        ]
        tongue = Content.assemble((f"{note}   " if note else "", "$muted"), ("F2 ", "$muted"), *chips)
        if place != self.place or not tongue.is_same(self.tongue):
            self.place, self.tongue = place, tongue
            self.refresh()

    def render(self) -> Content:
        brand = Content.styled(BRAND, "bold $accent")
        room = max(0, self.content_size.width - brand.cell_length - self.tongue.cell_length - 4)
        place = Content.styled(self.place, "$foreground 85%").truncate(room, ellipsis=True, pad=True)
        # No "@click": Textual would underline it and take its colours away.
        tongue = self.tongue.stylize(Style.from_meta({"asked": True}))
        return Content("  ").join((brand, place, tongue))

    async def on_click(self, event: events.Click) -> None:
        if event.style.meta.get("asked"):
            await self.run_action("app.asked")
