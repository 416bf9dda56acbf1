"""What scrolls when it does not fit, and can be told which line must be seen."""

from collections.abc import Callable

from textual.containers import VerticalScroll
from textual.geometry import Size
from textual.layout import DockArrangeResult
from textual.scrollbar import ScrollBar
from textual.widget import Widget

END = 1 << 20  # a line below all others


class Pane(VerticalScroll, can_focus=False):
    """Scrolls while it is laid out, as only then its height is known: to scroll later would paint twice."""

    _line_at: Callable[[int], int] | None = None

    def see(self, line_at: Callable[[int], int]) -> None:
        """Keep a line in sight, with one below it, until the learner scrolls; which line it is depends on
        the width."""
        self._line_at = line_at
        self.refresh(layout=True)

    def see_top(self) -> None:
        self._line_at = None
        self.scroll_home(animate=False)

    def turn(self, pages: int) -> None:
        self._line_at = None
        self.scroll_relative(y=pages * max(1, self.content_size.height - 1), animate=False)

    def on_mouse_scroll_up(self) -> None:
        self._line_at = None

    def on_mouse_scroll_down(self) -> None:
        self._line_at = None

    def arrange(self, size: Size, optimal: bool = False) -> DockArrangeResult:
        arranged = super().arrange(size, optimal)
        if self._line_at and size.height and not optimal:
            lowest = max(0, arranged.total_region.bottom - size.height)
            y = min(lowest, max(0, self._line_at(size.width) + 2 - size.height))
            self.set_reactive(Widget.scroll_y, y)
            self.set_reactive(Widget.scroll_target_y, y)
            self.vertical_scrollbar.set_reactive(ScrollBar.position, y)
        return arranged
