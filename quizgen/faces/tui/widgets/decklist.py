"""The decks, what is due in each, and the one the learner is on."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from quizgen.bilingual import Lang
from quizgen.faces.tui.overview import row
from quizgen.faces.tui.shelf import Shelved
from quizgen.faces.tui.spoken import Spoken
from quizgen.faces.words import N_


class DeckList(OptionList, inherit_bindings=False):
    """All decks in one widget: a widget a row would cost several milliseconds each."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "cursor_down", N_("Down"), show=False, id="decks.down"),
        Binding("up,k", "cursor_up", N_("Up"), show=False, id="decks.up"),
        Binding("home", "first", N_("First"), show=False, id="decks.first"),
        Binding("end", "last", N_("Last"), show=False, id="decks.last"),
        Binding("pageup", "page_up", N_("Scroll up"), show=False, id="decks.page-up"),
        Binding("pagedown", "page_down", N_("Scroll down"), show=False, id="decks.page-down"),
    ]

    def __init__(self) -> None:
        self.decks: tuple[Shelved, ...] = ()
        self.face = Lang.DE
        super().__init__(markup=False, id="decks")

    def retell(self, decks: Sequence[Shelved], face: Lang) -> None:
        """Other numbers or another language; decks that have only now been read can be picked."""
        playable = [deck.playable for deck in self.decks]
        self.decks, self.face = tuple(decks), face
        if playable != [deck.playable for deck in decks]:
            at = self.highlighted
            self.set_options(Option("", disabled=not deck.playable) for deck in decks)
            if at is not None and at < len(decks):
                self.highlighted = at
        if self.highlighted is None:
            self.action_first()
        self._redraw(*range(len(decks)))

    def on_resize(self) -> None:
        self._redraw(*range(len(self.decks)))

    def _redraw(self, *rows: int | None) -> None:
        """Rows are wrapped by hand, so not before it is known how wide they are."""
        width = self.scrollable_content_region.width - 2
        airy = 3 * len(self.decks) <= self.size.height
        for i in rows:
            if width > 0 and i is not None and i < self.option_count:
                told = row(self.decks[i], self.face, i == self.highlighted, width, airy)
                self.replace_option_prompt_at_index(i, told)

    def watch_highlighted(self, highlighted: int | None) -> None:
        """The deck one is on has a sign, not a colour only."""
        before, self.before = getattr(self, "before", None), highlighted
        if before is not None and isinstance(self.screen, Spoken):
            self.screen.paint_at_once()
        super().watch_highlighted(highlighted)
        self._redraw(before, highlighted)
