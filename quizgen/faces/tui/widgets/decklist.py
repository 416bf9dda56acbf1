"""The decks, what is due in each, and the one the learner is on."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from quizgen.bilingual import Lang
from quizgen.faces.tui.overview import Ground, height, row
from quizgen.faces.tui.shelf import Shelved
from quizgen.faces.tui.spoken import Spoken
from quizgen.faces.words import N_


class DeckList(ScrollView, can_focus=True):
    """All decks in one widget, of which only the rows to be seen are drawn: there may be a thousand."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", N_("Down"), show=False, id="decks.down"),
        Binding("up,k", "move(-1)", N_("Up"), show=False, id="decks.up"),
        Binding("home", "edge(0)", N_("First"), show=False, id="decks.first"),
        Binding("end", "edge(-1)", N_("Last"), show=False, id="decks.last"),
        Binding("pageup", "page(-1)", N_("Scroll up"), show=False, id="decks.page-up"),
        Binding("pagedown", "page(1)", N_("Scroll down"), show=False, id="decks.page-down"),
    ]

    at: reactive[int | None] = reactive(None)  # the deck the learner is on; only ever one to be played
    pointed: reactive[int | None] = reactive(None)  # the one under the mouse

    class Moved(Message):
        """The learner is on another deck."""

    @dataclass
    class Picked(Message):
        deck: Shelved

    def __init__(self) -> None:
        super().__init__(id="decks")
        self.decks: tuple[Shelved, ...] = ()
        self.face = Lang.DE
        self._room, self._airy = 0, False  # what the rows are laid out for
        self._ends: list[int] = []  # the line below each row
        self._drawn: dict[tuple[int, Ground], list[Strip]] = {}

    @property
    def deck(self) -> Shelved | None:
        return None if self.at is None else self.decks[self.at]

    def retell(self, decks: Sequence[Shelved], face: Lang) -> None:
        """Other numbers or another language; decks that have only now been read can be picked."""
        self.decks, self.face = tuple(decks), face
        if self.at is None or self.at >= len(decks) or not decks[self.at].playable:
            self.at = next(iter(self._playable), None)
        self._lay_out()

    @property
    def _playable(self) -> list[int]:
        return [i for i, deck in enumerate(self.decks) if deck.playable]

    def on_resize(self) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        self._room = self.scrollable_content_region.width
        self._airy = 3 * len(self.decks) <= self.size.height
        if self._room > 0:
            self._drawn.clear()
            heights = (height(deck, self.face, self._room, self._airy) for deck in self.decks)
            self._ends = list(accumulate(heights))
            self.virtual_size = Size(self._room, self._ends[-1] if self._ends else 0)
            self._show_row()
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Another size is painted before it is laid out, so once with the rows as they were."""
        line, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        at = bisect_right(self._ends, line)
        if at >= len(self._ends):
            return Strip.blank(width, self.rich_style)
        ground = Ground.HERE if at == self.at else Ground.POINTED if at == self.pointed else Ground.PLAIN
        if (at, ground) not in self._drawn:
            told = row(self.decks[at], self.face, ground, self._room, self._airy)
            strips = Visual.to_strips(self, told, self._room, None, self.visual_style, pad=True)
            self._drawn[at, ground] = strips
        strip = self._drawn[at, ground][line - self._region(at).y]
        return strip.adjust_cell_length(width, self.rich_style)

    def _region(self, at: int) -> Region:
        """Where a row is, in lines from the first."""
        top = self._ends[at - 1] if at else 0
        return Region(0, top, self.scrollable_content_region.width, self._ends[at] - top)

    def _show_row(self) -> None:
        if self.at is not None and self.at < len(self._ends):
            self.scroll_to_region(self._region(self.at), animate=False, force=True)

    def watch_at(self, before: int | None) -> None:
        if before is not None and isinstance(self.screen, Spoken):
            self.screen.paint_at_once()
        self._show_row()
        self.post_message(self.Moved())

    def action_move(self, step: int) -> None:
        """To the next deck that can be played, and from the last to the first."""
        playable = self._playable
        if self.at is not None:
            self.at = playable[(playable.index(self.at) + step) % len(playable)]

    def action_edge(self, end: int) -> None:
        if self.at is not None:
            self.at = self._playable[end]

    def action_page(self, pages: int) -> None:
        """As many lines on as can be seen."""
        if self.at is None or not self._ends:
            return
        line = self._region(self.at).y + pages * self.size.height
        wanted = bisect_right(self._ends, max(0, line))
        self.at = min(self._playable, key=lambda at: abs(at - wanted))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        self.pointed = self._row_at(event.y)

    def on_leave(self) -> None:
        self.pointed = None

    def on_click(self, event: events.Click) -> None:
        at = self._row_at(event.y)
        if at is not None:
            self.at = at
            self.post_message(self.Picked(self.decks[at]))

    def _row_at(self, y: int) -> int | None:
        at = bisect_right(self._ends, y + self.scroll_offset.y)
        return at if at < len(self._ends) and self.decks[at].playable else None
