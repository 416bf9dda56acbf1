"""The quiz in the terminal."""

import asyncio
import gc
import random
import signal
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.reactive import reactive
from textual.screen import Screen

from quizgen.faces.tui.screens.decks import DecksScreen
from quizgen.faces.tui.screens.help import Help
from quizgen.faces.tui.screens.round import RoundScreen
from quizgen.faces.tui.screens.summary import SummaryScreen
from quizgen.faces.tui.shelf import DeckFile, cleaned
from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.theme import INK, PAPER
from quizgen.faces.words import KEY_NAMES, Word
from quizgen.model import Lang
from quizgen.study.session import ROUND_LENGTH, Session, again_missed, start

# Signals that end a program from outside, as shells report them (128 + number).
ENDING = (signal.SIGTERM, signal.SIGHUP) if hasattr(signal, "SIGHUP") else ()


class QuizApp(App[None]):
    CSS_PATH = "quiz.tcss"
    TITLE = "quizgen"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark", "keys", Word.DO_HELP.name, tooltip=Word.HELP_LONG.name, id="app.help"),
        Binding("f2,l", "asked", Word.DO_LANGUAGE.name, tooltip=Word.LANGUAGE_LONG.name, id="app.language"),
        Binding("f3", "face", Word.DO_INTERFACE.name, tooltip=Word.INTERFACE_LONG.name, id="app.interface"),
        Binding("f4", "flip_theme", Word.THEME_LONG.name, show=False, id="app.theme"),
        Binding("ctrl+p", "command_palette", Word.DO_PALETTE.name, show=False, id="app.palette"),
        Binding("ctrl+q", "quit", Word.QUIT_LONG.name, show=False, priority=True, id="app.quit"),
    ]

    tongues: reactive[Tongues] = reactive(Tongues(Lang.DE, Lang.DE), init=False)

    def __init__(self, decks: Sequence[DeckFile], tongues: Tongues, rng: random.Random, length: int) -> None:
        super().__init__()
        self.HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
        self.VERTICAL_BREAKPOINTS = [(0, "-low"), (22, "-medium"), (32, "-tall")]
        self.decks = tuple(map(cleaned, decks))
        self.rng = rng
        self.length = length
        self.set_reactive(QuizApp.tongues, tongues)
        self.register_theme(INK)
        self.register_theme(PAPER)
        self.theme = INK.name

    def get_default_screen(self) -> Screen[None]:
        return DecksScreen(self.decks, self.tongues)

    def on_mount(self) -> None:
        """Ended from outside, the terminal is put back as it was: Textual does it on `exit` only."""
        loop = asyncio.get_running_loop()
        for ending in ENDING:
            loop.add_signal_handler(ending, self.exit, None, 128 + ending)
        if not gc.isenabled():  # switched off to start faster
            self.call_after_refresh(_collect_again)

    def on_app_focus(self) -> None:
        """Textual gives no widget the focus while the terminal has none, and does not make up for it."""
        if isinstance(self.screen, Spoken) and self.screen.focused is None:
            self.screen.set_focus(self.screen.start_widget())

    def on_decks_screen_chosen(self, event: DecksScreen.Chosen) -> None:
        session = start(event.deck.questions, self.length, self.rng)
        self.push_screen(RoundScreen(event.deck, session, self.tongues))

    def on_round_screen_over(self, event: RoundScreen.Over) -> None:
        if event.session.outcomes:
            self.switch_screen(SummaryScreen(event.deck, event.session, self.tongues))
        else:
            self.pop_screen()

    def on_summary_screen_again(self, event: SummaryScreen.Again) -> None:
        session = self._next_round(event)
        self.switch_screen(RoundScreen(event.deck, session, self.tongues))

    def _next_round(self, event: SummaryScreen.Again) -> Session:
        if event.only_missed:
            return again_missed(event.session, self.rng)
        return start(event.deck.questions, self.length, self.rng)

    def on_summary_screen_back(self) -> None:
        self.pop_screen()

    def watch_tongues(self) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, Spoken):
                screen.tongues = self.tongues

    def action_asked(self) -> None:
        self.tongues = replace(self.tongues, asked=self.tongues.asked.other)

    def action_face(self) -> None:
        self.tongues = replace(self.tongues, face=self.tongues.face.other)

    def action_flip_theme(self) -> None:
        self.theme = PAPER.name if self.theme == INK.name else INK.name

    def action_keys(self) -> None:
        self.push_screen(Help(self.screen.active_bindings.values(), self.tongues))

    def action_command_palette(self) -> None:
        # Imported here: half the players never open it.
        from textual.command import CommandPalette

        if not isinstance(self.screen, CommandPalette):
            placeholder = Word.SEARCH.say(self.tongues.face)
            self.push_screen(CommandPalette(placeholder=placeholder, id="--command-palette"))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:  # noqa: ARG002
        face = self.tongues.face
        commands = (
            (Word.DO_LANGUAGE, Word.LANGUAGE_LONG, self.action_asked),
            (Word.DO_INTERFACE, Word.INTERFACE_LONG, self.action_face),
            (Word.DO_THEME, Word.THEME_LONG, self.action_flip_theme),
            (Word.DO_HELP, Word.HELP_LONG, self.action_keys),
            (Word.DO_QUIT, Word.QUIT_LONG, self.exit),
        )
        for name, told, run in commands:
            yield SystemCommand(name.say(face), told.say(face), run)

    def get_key_display(self, binding: Binding) -> str:
        """Keys as they are printed on a keyboard of the language of the interface."""
        if binding.key in KEY_NAMES:
            return KEY_NAMES[binding.key][self.tongues.face]
        shown = super().get_key_display(binding)
        return shown.upper() if shown[:1] == "f" and shown[1:].isdigit() else shown


def _collect_again() -> None:
    gc.freeze()
    gc.enable()


def build_app(
    decks: Sequence[DeckFile], lang: Lang, rng: random.Random, length: int = ROUND_LENGTH
) -> QuizApp:
    """The app, not yet running; `lang` is the language of the questions and of the interface at first."""
    return QuizApp(decks, Tongues(lang, lang), rng, length)


def run(decks: Sequence[DeckFile], lang: Lang, rng: random.Random) -> int:
    """Play until the user has enough; the exit code. Needs a terminal on stdin and stderr."""
    app = build_app(decks, lang, rng)
    app.run()
    return app.return_code or 0
