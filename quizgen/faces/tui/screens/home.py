"""Home: the decks, what is due in them, and the days behind.

The first picture is this screen before it is known what there is to learn. So it begins without
what tells of decks, and all that is imported when it is put up.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message

from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.widgets.keybar import KeyBar
from quizgen.faces.tui.widgets.text import Text
from quizgen.faces.tui.widgets.topbar import TopBar
from quizgen.faces.words import N_, count, say

if TYPE_CHECKING:
    from quizgen.faces.tui.shelf import Shelved, Today
    from quizgen.faces.tui.widgets.about import About
    from quizgen.faces.tui.widgets.charts import Heatmap
    from quizgen.faces.tui.widgets.decklist import DeckList


class HomeScreen(Spoken[None]):
    AUTO_FOCUS = "#decks"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "start", N_("Learn"), id="decks.start"),
        Binding(
            "t", "today", N_("Today"), tooltip=N_("All that is due today, of all decks"), id="home.today"
        ),
        Binding(
            "r",
            "setup",
            N_("Round…"),
            tooltip=N_("A round to choose: which questions, how many"),
            id="home.setup",
        ),
        Binding(
            "s", "stats", N_("Statistics"), tooltip=N_("What is learned and what is ahead"), id="home.stats"
        ),
        Binding("q,escape", "app.quit", N_("Quit"), tooltip=N_("Leave the program"), id="home.quit"),
    ]

    @dataclass
    class Chosen(Message):
        """A deck to learn from; None: all that is due. `setup`: ask first what kind of round."""

        deck: "Shelved | None"
        setup: bool = False

    class Stats(Message):
        """Show the statistics."""

    def __init__(self, tongues: Tongues) -> None:
        super().__init__(tongues)
        self.today: Today | None = None  # not looked yet
        self.decks: DeckList | None = None  # the three that `_furnish` puts up
        self.panel: About | None = None
        self.calendar: Heatmap | None = None
        self.eager = False  # to begin, as soon as there is a deck

    def compose(self) -> ComposeResult:
        yield TopBar()
        yield Text(id="greeting")
        yield Horizontal(id="shelf")
        yield KeyBar()

    def show(self, today: "Today") -> None:
        """What there is to learn, or what has changed since: the same decks, other numbers."""
        self.today = today
        self.retell()
        self.refresh_bindings()
        self.call_later(self._furnish)

    def on_resize(self) -> None:
        self.call_after_refresh(self._furnish)

    async def _furnish(self) -> None:
        """Put up what is missing: the decks, the panel beside them where there is room, the calendar
        once it has a day to show."""
        if self.today is None:
            return
        shelf, had = self.query_one("#shelf"), (self.decks, self.panel, self.calendar)
        if self.today.decks and self.decks is None:
            from quizgen.faces.tui.widgets.decklist import DeckList

            await shelf.mount(decks := DeckList())
            self.decks = decks
            self.set_focus(decks)
        if self.has_class("-wide") and self.panel is None:
            from quizgen.faces.tui.widgets.about import About

            await shelf.mount(panel := About())
            self.panel = panel
        if self.today.counts and self.calendar is None:
            from quizgen.faces.tui.widgets.charts import Heatmap

            await self.mount(calendar := Heatmap(id="calendar"), after=shelf)
            self.calendar = calendar
        if had != (self.decks, self.panel, self.calendar):
            self.retell()
        self._begin()

    def retell(self) -> None:
        face, today = self.tongues.face, self.today
        streak = today.streak if today else 0
        told = count(face, streak, "{n} day in a row", "{n} days in a row")
        self.query_one(TopBar).tell(say(face, "Decks"), self.tongues.asked, f"▲ {told}" if streak else "")
        if today is None:
            return
        from quizgen.faces.tui.overview import greeting

        self.query_one("#greeting", Text).tell(greeting(today, face))
        if self.decks:
            self.decks.retell(today.decks, face)
        if self.calendar:
            self.calendar.tell(today.counts, today.day, face)
        self._tell_about()

    def on_deck_list_moved(self) -> None:
        self._tell_about()

    def on_deck_list_picked(self, event: "DeckList.Picked") -> None:
        self.post_message(self.Chosen(event.deck))

    def _tell_about(self) -> None:
        if self.panel and self.today:
            deck = self._deck
            self.panel.set_class(deck is None or not deck.playable, "-empty")
            if deck and deck.playable:
                self.panel.tell(deck, self.today.ahead(deck.path), self.tongues.face)

    @property
    def _deck(self) -> "Shelved | None":
        """The one the learner is on."""
        return self.decks.deck if self.decks else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        match action:
            case "today":
                return self.today is not None and self.today.due > 0
            case "setup":
                return self.today is None or any(deck.playable for deck in self.today.decks)
            case _:
                return True

    def action_start(self) -> None:
        self.eager = True
        self._begin()

    def _begin(self) -> None:
        """Enter pressed before the decks are there is not lost."""
        if self.eager and self._deck:
            self.eager = False
            self.post_message(self.Chosen(self._deck))

    def action_today(self) -> None:
        self.post_message(self.Chosen(None))

    def action_setup(self) -> None:
        if self._deck:
            self.post_message(self.Chosen(self._deck, setup=True))

    def action_stats(self) -> None:
        if self.today:
            self.post_message(self.Stats())
