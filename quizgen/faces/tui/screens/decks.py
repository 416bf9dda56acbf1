"""The list of decks."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from quizgen.faces.tui.shelf import Broken, DeckFile
from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.widgets.topbar import TopBar
from quizgen.faces.words import Word, language_name
from quizgen.model import Choice, Deck, Lang


class DeckList(OptionList):
    """All decks in one widget: a widget a row would cost several milliseconds each at the start."""

    # OptionList binds these too, but hidden or without an id.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "select", Word.DO_START.name, id="decks.start"),
        Binding("down,j", "cursor_down", Word.DO_DOWN.name, show=False, id="decks.down"),
        Binding("up,k", "cursor_up", Word.DO_UP.name, show=False, id="decks.up"),
    ]

    def __init__(self, files: Sequence[DeckFile], face: Lang) -> None:
        self.files, self.face = tuple(files), face  # read while OptionList sets itself up
        rows = [Option(row(f, face), disabled=not _playable(f)) for f in self.files]
        super().__init__(*rows, markup=False, id="decks")

    def retell(self, face: Lang) -> None:
        self.face = face
        width = self.scrollable_content_region.width - 2 or 76
        for i, file in enumerate(self.files):
            self.replace_option_prompt_at_index(i, row(file, face, i == self.highlighted, width))

    def on_resize(self) -> None:
        self.retell(self.face)

    def watch_highlighted(self, highlighted: int | None) -> None:
        """The deck one is on has a sign, not a colour only."""
        super().watch_highlighted(highlighted)
        self.retell(self.face)


class DecksScreen(Spoken[None]):
    AUTO_FOCUS = "#decks"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q,escape", "app.quit", Word.DO_QUIT.name, tooltip=Word.QUIT_LONG.name, id="decks.quit"),
    ]

    @dataclass
    class Chosen(Message):
        deck: Deck

    def __init__(self, files: Sequence[DeckFile], tongues: Tongues) -> None:
        super().__init__(tongues)
        self.files = tuple(files)

    def compose(self) -> ComposeResult:
        yield TopBar()
        yield Static(id="greeting", markup=False)
        with Horizontal(id="shelf"):
            yield DeckList(self.files, self.tongues.face)
            yield Static(id="about", markup=False)
        yield Footer(show_command_palette=False)

    def retell(self) -> None:
        face = self.tongues.face
        self.query_one(TopBar).tell(Word.DECKS.say(face), self.tongues.asked)
        greeting = Word.PICK_DECK if self.files else Word.NO_DECKS
        self.query_one("#greeting", Static).update(Content.styled(greeting.say(face), "bold $primary"))
        decks = self.query_one(DeckList)
        decks.display = bool(self.files)
        decks.retell(face)
        self._tell_about(decks.highlighted)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        self._tell_about(event.option_index)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        deck = self.files[event.option_index]
        if isinstance(deck, Deck):
            self.post_message(self.Chosen(deck))

    def _tell_about(self, index: int | None) -> None:
        panel = self.query_one("#about", Static)
        file = self.files[index] if index is not None else None
        panel.set_class(not isinstance(file, Deck), "-empty")
        panel.update(about(file, self.tongues.face) if isinstance(file, Deck) else Content(""))


def _playable(file: DeckFile) -> bool:
    return isinstance(file, Deck) and bool(file.questions)


def row(file: DeckFile, face: Lang, here: bool = False, width: int = 76) -> Content:
    """A deck in the list: its title, and below what is in it or why it cannot be played.

    `here` puts a bar along it. Wrapped by hand to `width`, as every line begins behind the bar.
    """
    if isinstance(file, Broken):
        title = Content.assemble(
            ("✗ ", "bold $error"), (file.path.name, "bold"), "  ", (Word.BROKEN.say(face), "$error")
        )
        told = Content.styled(file.message, "$muted")
    else:
        title = Content.styled(file.title, "bold $accent" if here else "bold")
        told = Content.styled(_contents(file, face), "" if here else "$muted")
    lines = [*title.wrap(width - 2), *told.wrap(width - 2)]
    bar = ("▌ ", "$accent") if here else "  "
    return Content("\n").join([*(Content.assemble(bar, line) for line in lines), Content(" ")])


def _contents(deck: Deck, face: Lang) -> str:
    if not deck.questions:
        return Word.EMPTY.say(face)
    count = Word.QUESTIONS.count(len(deck.questions), face)
    return " · ".join(filter(None, (count, _article(deck, face), deck.source)))


def about(deck: Deck, face: Lang) -> Content:
    """The deck one is on, where there is room to tell more."""
    choices = sum(isinstance(q, Choice) for q in deck.questions)
    clozes = len(deck.questions) - choices
    lines: list[tuple[str, str]] = [
        (deck.title, "bold"),
        (_article(deck, face), "$muted"),
        ("", ""),
        (Word.CHOICES.say(face, n=choices), "$accent" if choices else "$muted"),
        (Word.CLOZES.say(face, n=clozes), "$accent" if clozes else "$muted"),
    ]
    if deck.source or deck.published:
        lines += [("", ""), (Word.SOURCE.say(face), "bold $primary"), (origin(deck), "")]
    return Content("\n").join([Content.assemble(line) for line in lines])


def origin(deck: Deck) -> str:
    """Where the article is from, and when."""
    return " · ".join(filter(None, (deck.source, deck.published.isoformat() if deck.published else "")))


def _article(deck: Deck, face: Lang) -> str:
    return Word.ARTICLE_IN.say(face, language=language_name(deck.lang, face))
