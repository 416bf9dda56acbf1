"""Plots of numbers by day and of shares by week. Loads numpy, so only the statistics do."""

from collections.abc import Sequence
from datetime import date, timedelta

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.containers import Grid
from textual.strip import Strip
from textual_hires_canvas import Canvas
from textual_plot import HiResMode, NumericAxisFormatter, PlotWidget
from textual_plot.plot_widget import Legend

from quizgen.faces.words import say
from quizgen.model import Lang

AXIS, FRAME = 5, 2  # cells for the numbers at the left, and for the lines around
WEEK = 7
DOWN = (0, 0, 2, 0)  # the tick of a plot that points down
NO_STYLE = Style.null()
LABEL = 6  # cells of a date


class Ground(Canvas):
    """What a plot is drawn on."""

    def draw_rectangle_box(
        self,
        x0: int,
        y0: int,  # noqa: ARG002
        x1: int,
        y1: int,
        thickness: int = 1,  # noqa: ARG002
        style: str = "white",
    ) -> None:
        """The line that columns stand on; the other three of a frame would say nothing."""
        self.draw_line(x0 + 1, y1, x1 - 1, y1, "─", style)

    def render_line(self, y: int) -> Strip:
        """With a style for what has none: Textual's filter for NO_COLOR wants one."""
        return Strip(
            Segment(text, style or NO_STYLE, control) for text, style, control in super().render_line(y)
        )


class Plot(PlotWidget, can_focus=False):
    """A plot to look at: the mouse wheel scrolls the page, and no key moves what is shown."""

    def __init__(self, columns: int) -> None:
        """`columns`: how many things stand side by side."""
        super().__init__(allow_pan_and_zoom=False)
        self.columns, self.face, self.drawn_in = columns, Lang.EN, ""
        self.set_reactive(PlotWidget.margin_top, 0)
        self.set_reactive(PlotWidget.margin_bottom, 1)
        self.set_reactive(PlotWidget.margin_left, AXIS)

    def compose(self) -> ComposeResult:
        with Grid():
            for part in ("margin-top", "margin-left", "plot", "margin-bottom"):
                yield Ground(1, 1, id=part)
        yield Legend(id="legend")

    @property
    def cells(self) -> int:
        """The width of a column; all have the same, and what is over stays empty at the right."""
        return max(1, (self.outer_size.width - AXIS - FRAME) // self.columns)

    @property
    def colour(self) -> str:
        return self.app.theme_variables["heat-3"]

    def combine_quad_with_pixel(self, quad: tuple[int, int, int, int], canvas: Canvas, x: int, y: int) -> str:
        """Ticks only where the line is."""
        return "┬" if quad == DOWN else canvas.get_pixel(x, y)[0]

    def draw(self) -> None:
        """All anew: the numbers, the width, the theme or the language have changed."""
        self.clear()
        self.drawn_in = self.colour

    def on_resize(self) -> None:
        over = self.outer_size.width - AXIS - FRAME - self.columns * self.cells
        self.styles.padding = (0, max(0, over), 0, 0)
        self.draw()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        if self.is_mounted and self.colour != self.drawn_in:  # another theme; plots take no variables
            self.draw()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.prevent_default()

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.prevent_default()


class Days(Plot):
    """A column a day; the days named are whole weeks from `today`."""

    numbers: Sequence[int] = ()
    first = today = date.min

    def tell(self, numbers: Sequence[int], first: date, today: date, face: Lang) -> None:
        self.numbers, self.first, self.today, self.face = numbers, first, today, face
        self.draw()

    def draw(self) -> None:
        super().draw()
        self.set_x_formatter(Dates(self.first, self.face, 1))
        away = (self.today - self.first).days
        named = range(away % WEEK, self.columns, WEEK)
        self.set_xticks([at for at in named if (self.columns - at) * self.cells > LABEL // 2])
        self.set_y_formatter(Counts())
        self.set_xlimits(-0.5, self.columns - 0.5)
        top = max(1, *self.numbers, 1)
        self.set_ylimits(0, top)
        half = top / max(1, self.size.height - FRAME - 1) / 2  # a cell: less would not be seen
        bars = [(at, max(number, half)) for at, number in enumerate(self.numbers) if number]
        if not bars:
            return
        wide = 1 - 1 / self.cells if self.cells > 1 else 1.0
        # What is lower than a cell is drawn half a cell wider than told.
        widths = [wide if height >= 1.5 * half else wide - 0.5 / self.cells for _, height in bars]
        middles = [at - 0.5 + width / 2 for (at, _), width in zip(bars, widths, strict=True)]
        self.bar(middles, [height for _, height in bars], widths, self.colour, HiResMode.QUADRANT)


class Weeks(Plot):
    """How much was right in each week, the last one ending today; weeks without answers are left out."""

    shares: Sequence[float | None] = ()
    today = date.min

    def tell(self, shares: Sequence[float | None], today: date, face: Lang) -> None:
        self.shares, self.today, self.face = shares, today, face
        self.draw()

    def draw(self) -> None:
        super().draw()
        last = len(self.shares) - 1
        self.set_x_formatter(Dates(self.today - timedelta(WEEK * last), self.face, WEEK))
        self.set_xticks([at for at in range(last) if (last - at) % 3 == 0])
        self.set_y_formatter(Percents())
        self.set_yticks([0, 50, 100])
        self.set_xlimits(-0.5, self.columns - 0.5)
        self.set_ylimits(0, 100)
        known = [(at, 100 * share) for at, share in enumerate(self.shares) if share is not None]
        if known:
            places, heights = zip(*known, strict=True)
            self.plot(list(places), list(heights), self.colour, HiResMode.BRAILLE)
            self.scatter(list(places), list(heights), "●", self.colour)


class Counts(NumericAxisFormatter):
    """Whole numbers, few enough for a low plot."""

    def get_ticks(self, min_: float, max_: float, max_ticks: int = 4) -> list[float]:
        return [tick for tick in super().get_ticks(min_, max_, min(4, max_ticks)) if tick == int(tick)]

    def get_labels_for_ticks(self, ticks: Sequence[float]) -> list[str]:
        return [str(int(tick)) for tick in ticks]


class Percents(NumericAxisFormatter):
    def get_labels_for_ticks(self, ticks: Sequence[float]) -> list[str]:
        return [f"{int(tick)}%" for tick in ticks]  # no room for the space that German has


class Dates(NumericAxisFormatter):
    """Days of a month, `step` days apart."""

    def __init__(self, first: date, face: Lang, step: int) -> None:
        self.first, self.face, self.step = first, face, step

    def get_labels_for_ticks(self, ticks: Sequence[float]) -> list[str]:
        return [short_day(self.first + timedelta(self.step * int(tick)), self.face) for tick in ticks]


def short_day(day: date, face: Lang) -> str:
    """
    >>> short_day(date(2026, 11, 3), Lang.DE), short_day(date(2026, 11, 3), Lang.EN)
    ('3.11.', 'Nov 3')
    """
    if face is Lang.DE:
        return f"{day.day}.{day.month}."
    return f"{say(face, 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec').split()[day.month - 1]} {day.day}"
