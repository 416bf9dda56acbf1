"""The options of a choice question: one tab stop, keys 1 to 4, arrows and Enter, mouse.

One widget draws all of them. A widget a row, with a widget for each of its parts, takes longer to style
than all else that changes when a question is answered.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from quizgen.faces.tui.wording import SIGNS
from quizgen.faces.words import N_
from quizgen.model import Match


class Look(NamedTuple):
    """Styles of one option: the bar along it, the cap of its number, its text, its sign, its ground."""

    bar: str = ""
    cap: str = "bold on $panel"
    text: str = ""
    sign: str = ""
    ground: str = ""


# A bar only where it means something: text alone (no colours, a screen reader) stays true.
OPEN = Look()
POINTED = Look(ground="on $surface")
HERE = Look("$accent", "bold $background on $accent", ground="on $block-cursor-background")
REST = Look(cap="bold $muted on $surface", text="$muted")
JUDGED = {
    Match.RIGHT: Look("$success", "bold $background on $success", "bold", "bold $success"),
    Match.WRONG: Look("$error", "bold $background on $error", "strike", "bold $error"),
}
BAR = "▌"
BEFORE, AFTER = 6, 4  # cells left and right of the text: bar and cap, sign


class Choices(Widget, can_focus=True):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "pick", N_("Choose"), id="choices.pick"),
        *(
            Binding(
                f"{n}", f"choose({n - 1})", N_("The answer with this number"), show=False, id="choices.number"
            )
            for n in range(1, 5)
        ),
        Binding("down,j", "move(1)", N_("Down"), show=False, id="choices.down"),
        Binding("up,k", "move(-1)", N_("Up"), show=False, id="choices.up"),
        Binding("home", "edge(0)", N_("First"), show=False, id="choices.first"),
        Binding("end", "edge(-1)", N_("Last"), show=False, id="choices.last"),
    ]

    cursor: reactive[int] = reactive(0)
    pointed: reactive[int | None] = reactive(None)  # the row under the mouse

    @dataclass
    class Picked(Message):
        """The learner's answer; sent once."""

        row: int

    def __init__(self, options: Sequence[str], cursor: int = 0) -> None:
        super().__init__()
        self.options = tuple(options)
        self.matches: dict[int, Match] | None = None  # of the key and of what was picked, once answered
        self.set_reactive(Choices.cursor, cursor)

    def retell(self, options: Sequence[str]) -> None:
        """The same options in the other language: cursor and signs stay."""
        if self.options != tuple(options):
            self.options = tuple(options)
            self.refresh(layout=True)

    def reveal(self, key: int, picked: int) -> None:
        self.matches = {picked: Match.WRONG, key: Match.RIGHT}
        self.can_focus = False
        self.cursor = picked
        self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        return sum(len(self._lines(row, width)) for row in range(len(self.options))) if width else 0

    def render(self) -> Content:
        width = self.content_size.width
        rows = range(len(self.options)) if width else ()
        return Content("\n").join(line for row in rows for line in self._lines(row, width))

    def _lines(self, row: int, width: int) -> list[Content]:
        """A row as wide as the widget, in as many lines as it needs; where there is room, with one below."""
        look, match = self._look(row), (self.matches or {}).get(row)
        room = max(1, width - BEFORE - AFTER)
        ground = Style.from_meta({"row": row})
        lines = [
            Content.assemble(
                (BAR if look.bar else " ", look.bar),
                " ",
                (f" {row + 1} " if first else "   ", look.cap if first else ""),
                " ",
                text.stylize(look.text).truncate(room, pad=True),
                (f"{SIGNS[match] if match and first else '':>3} ", look.sign),
            )
            .stylize_before(look.ground)
            .stylize(ground)
            for first, text in self._wrapped(row, room)
        ]
        return [*lines, Content(" ")] if self.screen.has_class("-tall") else lines

    def _wrapped(self, row: int, room: int) -> Iterator[tuple[bool, Content]]:
        for number, line in enumerate(Content(self.options[row]).wrap(room)):
            yield number == 0, line

    def _look(self, row: int) -> Look:
        if self.matches is not None:
            return JUDGED[self.matches[row]] if row in self.matches else REST
        if row == self.cursor and self.has_focus:
            return HERE
        return POINTED if row == self.pointed else OPEN

    def watch_cursor(self) -> None:
        if self.is_mounted and isinstance(self.parent, Widget):
            self.parent.scroll_to_region(self.region_of(self.cursor), animate=False)

    def region_of(self, row: int) -> Region:
        """Where a row is drawn, as what this stands in counts it."""
        width = self.content_size.width
        above = sum(len(self._lines(before, width)) for before in range(row)) if width else 0
        height = len(self._lines(row, width)) if width else 1
        return Region(0, above, width, height).translate(self.virtual_region.offset)

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Once answered nothing can be picked: Enter is the screen's again, and the footer says so."""
        return not (self.matches is not None and action in ("pick", "choose", "move", "edge"))

    def action_move(self, step: int) -> None:
        self.cursor = (self.cursor + step) % len(self.options)

    def action_edge(self, row: int) -> None:
        self.cursor = row % len(self.options)

    def action_pick(self) -> None:
        self.action_choose(self.cursor)

    def action_choose(self, row: int) -> None:
        if self.matches is None and row < len(self.options):
            self.post_message(self.Picked(row))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        self.pointed = event.style.meta.get("row")

    def on_leave(self) -> None:
        self.pointed = None

    def on_click(self, event: events.Click) -> None:
        row = event.style.meta.get("row")
        if row is not None:
            event.stop()
            self.action_choose(row)
