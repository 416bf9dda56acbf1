"""Text on the screen: never markup, and drawn anew only when it is another."""

from textual.content import Content
from textual.widgets import Static


class Text(Static):
    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes, markup=False)
        self.told = Content("")

    def tell(self, told: Content) -> None:
        """To draw what stands there already costs a layout of the whole screen."""
        if not told.is_same(self.told):
            self.told = told
            self.update(told)
