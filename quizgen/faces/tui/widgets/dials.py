"""Rows of settings, each turned through its values: up and down the rows, left and right the values."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static

from quizgen.faces.words import N_

NAMED = 12  # cells for the name of a row


class Dial(Static):
    """One row: its name, and one of its values at a time."""

    at: reactive[int] = reactive(0)
    here: reactive[bool] = reactive(False)

    @dataclass
    class Clicked(Message):
        dial: "Dial"

    def __init__(self, values: Sequence[Hashable], at: int = 0) -> None:
        super().__init__(markup=False)
        self.values = tuple(values)
        self.name_shown, self.texts = "", tuple("" for _ in values)
        self.set_reactive(Dial.at, at)

    @property
    def value(self) -> Hashable:
        return self.values[self.at]

    def retell(self, name: str, texts: Sequence[str]) -> None:
        """`texts` say what each value means."""
        self.name_shown, self.texts = name, tuple(texts)
        self._draw()

    def watch_at(self) -> None:
        self._draw()

    def watch_here(self) -> None:
        self.set_class(self.here, "-here")
        self._draw()

    def _draw(self) -> None:
        arrows = ("‹ ", " ›") if len(self.values) > 1 else ("  ", "")
        style = "bold $accent" if self.here else "$muted"
        self.update(
            Content.assemble(
                ("▸ " if self.here else "  ", "bold $accent"),
                (self.name_shown.ljust(NAMED), "" if self.here else "$muted"),
                (arrows[0], style),
                (self.texts[self.at], "bold"),
                (arrows[1], style),
            )
        )

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.post_message(self.Clicked(self))


class Dials(Vertical, can_focus=True, can_focus_children=False):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", N_("Up"), show=False, id="dials.up"),
        Binding("down,j,tab", "move(1)", N_("Down"), show=False, id="dials.down"),
        Binding("left,h", "turn(-1)", N_("Change"), show=False, id="dials.left"),
        Binding("right,space", "turn(1)", N_("Change"), show=False, id="dials.right"),
    ]

    cursor: reactive[int] = reactive(0)

    @dataclass
    class Changed(Message):
        """Another value was chosen."""

    def __init__(self, dials: Sequence[Dial], id: str) -> None:
        super().__init__(id=id)
        self.dials = tuple(dials)

    def compose(self) -> ComposeResult:
        yield from self.dials

    def on_mount(self) -> None:
        self.watch_cursor()

    def watch_cursor(self) -> None:
        for i, dial in enumerate(self.dials):
            dial.here = i == self.cursor

    def action_move(self, step: int) -> None:
        self.cursor = (self.cursor + step) % len(self.dials)

    def action_turn(self, step: int) -> None:
        dial = self.dials[self.cursor]
        dial.at = (dial.at + step) % len(dial.values)
        self.post_message(self.Changed())

    def on_dial_clicked(self, event: Dial.Clicked) -> None:
        event.stop()
        if self.dials[self.cursor] is event.dial:
            self.action_turn(1)
        else:
            self.cursor = self.dials.index(event.dial)
