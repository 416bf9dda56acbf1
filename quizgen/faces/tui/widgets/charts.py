"""Charts of text: a calendar of days, bars with their shares, columns of numbers."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Sparkline

from quizgen.faces.tui.widgets.text import Text
from quizgen.faces.words import say
from quizgen.model import Lang

# By level: without colours the height tells, with them the brightness of one hue.
LEVELS = (
    ("·", "$muted 60%"),
    ("▂", "$heat-1"),
    ("▄", "$heat-2"),
    ("▆", "$heat-3"),
    ("█", "$heat-4"),
)
COLOURED = "▇"
MARGIN = 4  # the names of the days


class Heatmap(Widget):
    """Answers a day: a column a week, as many weeks as there is room for, the last one today's."""

    counts: reactive[Mapping[date, int]] = reactive(dict)
    today: reactive[date] = reactive(date.min)
    face: reactive[Lang] = reactive(Lang.DE)

    def tell(self, counts: Mapping[date, int], today: date, face: Lang) -> None:
        self.counts, self.today, self.face = counts, today, face

    def render(self) -> Content:
        weeks = min(53, max(4, (self.size.width - MARGIN) // 2))
        if self.today == date.min:
            return Content("")
        first = self.today - timedelta(days=self.today.weekday() + 7 * (weeks - 1))
        names = say(self.face, "Mo Tu We Th Fr Sa Su").split()
        parts: list[tuple[str, str]] = [(self._months(first, weeks) + "\n", "$muted")]
        quarters = self._quarters(first)
        for weekday in range(7):
            parts.append(((names[weekday] if weekday % 2 == 0 else "").ljust(MARGIN - 1), "$muted"))
            for week in range(weeks):
                day = first + timedelta(days=7 * week + weekday)
                parts.append(self._cell(day, quarters))
            parts.append(("\n", ""))
        return Content.assemble(*parts, *self._legend())

    def _months(self, first: date, weeks: int) -> str:
        names = say(self.face, "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split()
        line = ""
        for week in range(weeks):
            monday = first + timedelta(days=7 * week)
            at = MARGIN + 2 * week
            if monday.day <= 7 and len(line) <= at:
                line = line.ljust(at) + names[monday.month - 1] + " "
        return line.rstrip()

    def _quarters(self, first: date) -> tuple[int, ...]:
        """What divides the days shown into four equal parts, by answers."""
        counts = sorted(n for day, n in self.counts.items() if n and first <= day <= self.today)
        return tuple(counts[len(counts) * part // 4] for part in (1, 2, 3)) if counts else (1, 2, 3)

    def _cell(self, day: date, quarters: tuple[int, ...]) -> tuple[str, str]:
        if day > self.today:
            return "  ", ""
        count = self.counts.get(day, 0)
        sign, style = LEVELS[1 + sum(count > q for q in quarters) if count else 0]
        return " " + (COLOURED if count and not self.app.no_color else sign), style

    def _legend(self) -> list[tuple[str, str]]:
        signs = [(f" {sign if self.app.no_color else COLOURED}", style) for sign, style in LEVELS[1:]]
        less, more = say(self.face, "less"), say(self.face, "more")
        return [(" " * MARGIN + less, "$muted"), *signs, (f" {more}", "$muted")]


def bar(share: float, width: int, style: str) -> Content:
    """A bar of `width` cells, `share` of it full, to half a cell; the full part is the heavier line."""
    halves = round(2 * width * min(1.0, max(0.0, share)))
    full = "━" * (halves // 2) + "╸" * (halves % 2)
    return Content.assemble((full, style), ("─" * (width - len(full)), "$muted 40%"))


class Columns(Vertical):
    """Numbers side by side as columns, the first and the last named."""

    def compose(self) -> ComposeResult:
        yield Text(classes="heading")
        yield Sparkline([])
        with Horizontal(classes="axis"):
            yield Text(classes="first")
            yield Text(classes="last")

    def tell(self, title: str, numbers: Sequence[int], first: str, last: str) -> None:
        self.query_one(".heading", Text).tell(Content(title))
        self.query_one(Sparkline).data = [float(n) for n in numbers]
        for end, text in ((".first", first), (".last", last)):
            self.query_one(end, Text).tell(Content.styled(text, "$muted"))
