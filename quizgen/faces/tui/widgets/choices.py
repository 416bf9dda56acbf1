"""The options of a choice question: one tab stop, keys 1 to 4, arrows and Enter, mouse."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static

from quizgen.faces.tui.wording import SIGNS
from quizgen.faces.words import N_
from quizgen.model import Match


class Row(Horizontal):
    """One option: its number, its text in as many lines as it needs, a sign once answered."""

    @dataclass
    class Clicked(Message):
        row: int

    def __init__(self, row: int, text: str) -> None:
        super().__init__()
        self.row = row
        self.text = text

    def compose(self) -> ComposeResult:
        yield Static(Content(str(self.row + 1)), classes="number")
        yield Static(Content(self.text), classes="option")
        yield Static(classes="sign", markup=False)

    def retell(self, text: str) -> None:
        self.text = text
        self.query_one(".option", Static).update(Content(text))

    def reveal(self, match: Match | None) -> None:
        """`match` None: neither the key nor picked. The caller applies the styles, to all rows at once."""
        self.add_class(f"-{match.value}" if match else "-rest", update=False)
        self.query_one(".sign", Static).update(Content(SIGNS[match] if match else ""))

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.post_message(self.Clicked(self.row))


class Choices(Vertical, can_focus=True, can_focus_children=False):
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
    answered: reactive[bool] = reactive(False)

    @dataclass
    class Picked(Message):
        """The learner's answer; sent once."""

        row: int

    def __init__(self, options: Sequence[str], cursor: int = 0) -> None:
        super().__init__()
        self.rows = [Row(i, text) for i, text in enumerate(options)]
        self.set_reactive(Choices.cursor, cursor)

    def compose(self) -> ComposeResult:
        yield from self.rows

    def on_mount(self) -> None:
        self.watch_cursor()

    def retell(self, options: Sequence[str]) -> None:
        """The same options in the other language: cursor and signs stay."""
        for row, text in zip(self.rows, options, strict=True):
            row.retell(text)

    def reveal(self, key: int, picked: int) -> None:
        self.answered = True
        self.can_focus = False
        self.cursor = picked
        for i, row in enumerate(self.rows):
            row.reveal(Match.RIGHT if i == key else Match.WRONG if i == picked else None)
        self.add_class("-answered")

    def watch_cursor(self) -> None:
        for i, row in enumerate(self.rows):
            row.set_class(i == self.cursor, "-cursor")
        if self.is_mounted:
            self.rows[self.cursor].scroll_visible(animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Once answered nothing can be picked: Enter is the screen's again, and the footer says so."""
        return not (self.answered and action in ("pick", "choose", "move", "edge"))

    def action_move(self, step: int) -> None:
        self.cursor = (self.cursor + step) % len(self.rows)

    def action_edge(self, row: int) -> None:
        self.cursor = row % len(self.rows)

    def action_pick(self) -> None:
        self.action_choose(self.cursor)

    def action_choose(self, row: int) -> None:
        if not self.answered and row < len(self.rows):
            self.post_message(self.Picked(row))

    def on_row_clicked(self, event: Row.Clicked) -> None:
        event.stop()
        self.action_choose(event.row)
