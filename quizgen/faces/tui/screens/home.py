"""Home: the decks, what is due in them, and the days behind."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quizgen.faces.tui.shelf import Shelved, Today
from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.widgets.charts import Columns, Heatmap, bar
from quizgen.faces.tui.widgets.keybar import KeyBar
from quizgen.faces.tui.widgets.topbar import TopBar
from quizgen.faces.words import N_, count, language_name, number, say
from quizgen.model import Lang

BAR = 12  # cells of the bar of a row
SECONDS_A_QUESTION = 15


class DeckList(OptionList):
    """All decks in one widget: a widget a row would cost several milliseconds each at the start."""

    # OptionList binds these too, but hidden or without an id.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "select", N_("Learn"), id="decks.start"),
        Binding("down,j", "cursor_down", N_("Down"), show=False, id="decks.down"),
        Binding("up,k", "cursor_up", N_("Up"), show=False, id="decks.up"),
    ]

    def __init__(self, decks: Sequence[Shelved], face: Lang) -> None:
        self.decks, self.face = tuple(decks), face  # read while OptionList sets itself up
        rows = [Option(row(d, face), disabled=not d.playable) for d in self.decks]
        super().__init__(*rows, markup=False, id="decks")

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
        for i in range(len(self.decks)):
            self._redraw(i)

    def _redraw(self, index: int | None) -> None:
        if index is not None and index < self.option_count:
            width = self.scrollable_content_region.width - 2
            here, width = index == self.highlighted, width if width > 0 else 76
            airy = 3 * len(self.decks) <= self.size.height
            told = row(self.decks[index], self.face, here, width, airy)
            self.replace_option_prompt_at_index(index, told)

    def on_resize(self) -> None:
        self.retell(self.decks, self.face)

    def watch_highlighted(self, highlighted: int | None) -> None:
        """The deck one is on has a sign, not a colour only."""
        before, self.before = getattr(self, "before", None), highlighted
        super().watch_highlighted(highlighted)
        self._redraw(before)
        self._redraw(highlighted)


class HomeScreen(Spoken[None]):
    AUTO_FOCUS = "#decks"
    BINDINGS: ClassVar[list[BindingType]] = [
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

        deck: Shelved | None
        setup: bool = False

    @dataclass
    class Stats(Message):
        """Show the statistics."""

    def __init__(self, today: Today, tongues: Tongues) -> None:
        super().__init__(tongues)
        self.today = today

    def compose(self) -> ComposeResult:
        yield TopBar()
        yield Static(id="greeting", markup=False)
        yield Static(id="welcome", markup=False)
        with Horizontal(id="shelf"):
            yield DeckList(self.today.decks, self.tongues.face)
            with Vertical(id="about"):
                yield Static(id="about-text", markup=False)
                yield Columns(id="ahead")
        yield Heatmap(id="calendar")
        yield KeyBar()

    def show(self, today: Today) -> None:
        """What has changed since: the same decks, other numbers."""
        self.today = today
        self.retell()
        self.refresh_bindings()

    def retell(self) -> None:
        face, today = self.tongues.face, self.today
        streak = count(face, today.streak, "{n} day in a row", "{n} days in a row")
        note = f"▲ {streak}" if today.streak else ""
        self.query_one(TopBar).tell(say(face, "Decks"), self.tongues.asked, note)
        self.query_one("#greeting", Static).update(greeting(today, face))
        decks = self.query_one(DeckList)
        decks.display = bool(today.decks)
        decks.retell(today.decks, face)
        first = not today.counts
        self.query_one("#calendar", Heatmap).set_class(first, "-away")
        self.query_one("#calendar", Heatmap).tell(today.counts, today.day, face)
        welcome = self.query_one("#welcome", Static)
        welcome.display = first and bool(today.decks)
        welcome.update(
            Content(
                say(
                    face,
                    "Pick a deck, press Enter, off you go. Every answer is saved at once; when a question "
                    "comes back depends on how well you knew it. Tomorrow you will see here what is due.",
                )
            )
        )
        self._tell_about(decks.highlighted)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        self._tell_about(event.option_index)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.post_message(self.Chosen(self.today.decks[event.option_index]))

    def _tell_about(self, index: int | None) -> None:
        deck = self.today.decks[index] if index is not None else None
        panel = self.query_one("#about")
        panel.set_class(deck is None or not deck.playable, "-empty")
        if deck is None or not deck.playable:
            return
        face = self.tongues.face
        self.query_one("#about-text", Static).update(about(deck, face))
        due, ahead = self.today.ahead(deck.path), self.query_one("#ahead", Columns)
        ahead.display = any(due)
        titles = (N_("Due in the next 14 days"), N_("today"), N_("in 2 weeks"))
        title, first, last = (say(face, word) for word in titles)
        ahead.tell(title, due, first, last)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        match action:
            case "today":
                return self.today.due > 0
            case "setup":
                return any(deck.playable for deck in self.today.decks)
            case _:
                return True

    def action_today(self) -> None:
        self.post_message(self.Chosen(None))

    def action_setup(self) -> None:
        at = self.query_one(DeckList).highlighted
        if at is not None:
            self.post_message(self.Chosen(self.today.decks[at], setup=True))

    def action_stats(self) -> None:
        self.post_message(self.Stats())


def greeting(today: Today, face: Lang) -> Content:
    """What there is to do today, and about how long it takes."""
    if not today.decks:
        return Content.styled(
            say(
                face,
                "No deck here yet. “quizgen build” makes decks from articles; “quizgen play FILE” opens one.",
            ),
            "bold $primary",
        )
    if not today.counts:
        return Content.assemble(
            (say(face, "Welcome!"), "bold $accent"),
            "  ",
            (say(face, "Which deck shall it be?"), "bold $primary"),
        )
    if today.due:
        first = Content.styled(
            count(face, today.due, "{n} question is due today", "{n} questions are due today"), "bold $accent"
        )
        minutes = max(1, round(today.due * SECONDS_A_QUESTION / 60))
        rest = [count(face, minutes, "about {n} minute", "about {n} minutes")]
    else:
        done = say(face, "Everything is reviewed for today")
        first, rest = Content.styled(f"✓ {done}", "bold $success"), []
    if today.new:
        rest.insert(0, say(face, "{n} new", n=number(today.new, face)))
    return Content.assemble(first, ("".join(f"  ·  {text}" for text in rest), "$muted"))


def row(deck: Shelved, face: Lang, here: bool = False, width: int = 76, airy: bool = True) -> Content:
    """A deck in the list: its title and what is due, and below what is in it or why it cannot be played.

    `here` puts a bar along it. Wrapped by hand to `width`, as every line begins behind the bar.
    `airy` leaves a line empty below.
    """
    lines = _broken(deck, face, width - 2) if deck.message else _whole(deck, face, here, width - 2)
    mark = ("▌ ", "$accent") if here else "  "
    gap = [Content(" ")] if airy else []
    return Content("\n").join([*(Content.assemble(mark, line) for line in lines), *gap])


def _broken(deck: Shelved, face: Lang, width: int) -> list[Content]:
    title = Content.assemble(
        ("✗ ", "bold $error"), (deck.path.name, "bold"), "  ", (say(face, "broken"), "$error")
    )
    return [*title.wrap(width), *Content.styled(deck.message, "$muted").wrap(width)]


def _whole(deck: Shelved, face: Lang, here: bool, width: int) -> list[Content]:
    waits = _waits(deck, face)
    room = max(10, width - waits.cell_length - 2)
    title = Content.styled(deck.title, "bold $accent" if here else "bold").truncate(room, ellipsis=True)
    first = Content.assemble(title, " " * max(2, width - title.cell_length - waits.cell_length), waits)
    if deck.unread:
        return [first, Content.styled("…", "$muted")]
    if not deck.questions:
        return [first, Content.styled(say(face, "empty, no questions"), "$muted")]
    share = bar(deck.learned / deck.questions, BAR, "$success")
    known = say(
        face,
        "{learned} of {all} learned",
        learned=number(deck.learned, face),
        all=number(deck.questions, face),
    )
    told = " · ".join(filter(None, (known, deck.origin)))
    below = Content.styled(told, "" if here else "$muted").truncate(max(10, width - BAR - 2), ellipsis=True)
    return [first, Content.assemble(below, " " * max(2, width - below.cell_length - BAR), share)]


def _waits(deck: Shelved, face: Lang) -> Content:
    """How many are due and how many new, or that there is nothing to do."""
    if not deck.questions:
        return Content("")
    if not deck.due and not deck.new:
        return Content.styled("✓ " + say(face, "done for today"), "$success")
    parts: list[Content] = []
    if deck.due:
        parts.append(Content.styled(" ".join((number(deck.due, face), say(face, "due"))), "bold $accent"))
    if deck.new:
        parts.append(Content.styled(" ".join((number(deck.new, face), say(face, "new"))), "$primary"))
    return Content("  ").join(parts)


def about(deck: Shelved, face: Lang) -> Content:
    """The deck one is on, where there is room to tell more."""
    numbers = (
        (deck.due, N_("due")),
        (deck.new, N_("new")),
        (deck.learned, N_("learned")),
        (deck.suspended, N_("suspended")),
    )
    lines = [
        Content.styled(deck.title, "bold"),
        Content.styled(say(face, "article in {language}", language=language_name(deck.lang, face)), "$muted"),
        Content(""),
        *(
            Content.assemble((f"{number(n, face):>5}  ", "bold $accent"), say(face, word))
            for n, word in numbers
            if n or word != "suspended"
        ),
    ]
    if deck.origin:
        lines += [Content(""), Content.styled(say(face, "Source"), "bold $primary"), Content(deck.origin)]
    return Content("\n").join(lines)
