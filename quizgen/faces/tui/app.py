"""The quiz in the terminal."""

import asyncio
import gc
import os
import signal
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.reactive import reactive
from textual.screen import Screen

from quizgen.bilingual import Lang
from quizgen.errors import QuizgenError
from quizgen.faces.tui.plain import plain
from quizgen.faces.tui.screens.home import HomeScreen
from quizgen.faces.tui.spoken import HEIGHTS, WIDTHS, Spoken, Tongues
from quizgen.faces.tui.theme import INK, PAPER
from quizgen.faces.words import KEY_NAMES, N_, say

if TYPE_CHECKING:
    from quizgen.faces.tui.desk import Desk
    from quizgen.faces.tui.library import Game, Library, Plan
    from quizgen.faces.tui.screens.round import RoundScreen
    from quizgen.faces.tui.screens.summary import SummaryScreen
    from quizgen.faces.tui.shelf import Today

# Signals that end a program from outside, as shells report them (128 + number).
ENDING = (signal.SIGTERM, signal.SIGHUP) if hasattr(signal, "SIGHUP") else ()
WARM_SECONDS = 0.5  # when the learner is reading what home says
LOOK_SECONDS = 2.0  # how often an app in a browser looks whether its server is still there


class QuizApp(App[None]):
    CSS_PATH = "quiz.tcss"
    TITLE = "quizgen"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark", "keys", N_("Help"), tooltip=N_("The keys that work here"), id="app.help"),
        Binding(
            "f2,l",
            "asked",
            N_("Language"),
            tooltip=N_("Questions in German or English, at any time"),
            show=False,
            id="app.language",
        ),
        Binding(
            "f3", "face", N_("Deutsch"), tooltip=N_("Interface in German (auf Deutsch)"), id="app.interface"
        ),
        Binding("f4", "flip_theme", N_("Ink (dark) or paper (light)"), show=False, id="app.theme"),
        Binding("ctrl+p", "command_palette", N_("Commands"), show=False, id="app.palette"),
        Binding("ctrl+q", "quit", N_("Leave the program"), show=False, priority=True, id="app.quit"),
    ]

    tongues: reactive[Tongues] = reactive(Tongues(Lang.DE, Lang.DE), init=False)

    def __init__(
        self,
        open_library: "Callable[[], Library]",
        tongues: Tongues,
        theme: str = INK.name,
        keys: Mapping[str, str] | None = None,
    ) -> None:
        """The library is opened behind the first picture; `keys` names keys by id of binding."""
        super().__init__()
        self.HORIZONTAL_BREAKPOINTS, self.VERTICAL_BREAKPOINTS = WIDTHS, HEIGHTS
        self.open_library = open_library
        self.failure: QuizgenError | None = None  # why there is no library
        self.reading = False
        self.set_reactive(QuizApp.tongues, tongues)
        self.register_theme(INK)
        self.register_theme(PAPER)
        self.set_reactive(App.theme, theme)  # to assign it would parse all styles a second time
        self.stylesheet.set_variables(self.get_css_variables())
        self.set_keymap(keys or {})

    def get_default_screen(self) -> Screen[None]:
        return HomeScreen(self.tongues)

    def on_mount(self) -> None:
        """Ended from outside, the terminal is put back as it was: Textual does it on `exit` only."""
        loop = asyncio.get_running_loop()
        for ending in ENDING:
            loop.add_signal_handler(ending, self.exit, None, 128 + ending)
        if self.is_web:
            self.set_interval(LOOK_SECONDS, partial(self._look_for_server, os.getppid()))

    def on_ready(self) -> None:
        """Look what there is to learn, now that something is to be seen."""
        try:
            self.library = self.open_library()
            self._show_home(self.library.today())
        except QuizgenError as error:
            self.failure = error
            self.exit(return_code=1)
            return
        self.usual = self.plan = self.library.usual
        if not gc.isenabled():  # switched off to start faster
            self.call_after_refresh(_collect_again)
        warm = partial(_warm, self.library.desk)
        self.set_timer(WARM_SECONDS, partial(self.run_worker, warm, thread=True))

    def _begin_reading(self) -> None:
        """Decks that are new or have changed are looked into behind the screen's back."""
        if self.library.unread and not self.reading:
            self.reading = True
            self.call_after_refresh(self._read_on)

    def _look_for_server(self, server: int) -> None:
        """A server that was killed leaves its sessions behind, and another process takes them."""
        if os.getppid() != server:
            self.exit()

    def _read_on(self) -> None:
        """Read one deck, and come back for the next when the keys pressed meanwhile have been served."""
        self.library.read_one()
        if len(self.library.unread) % 10 == 0:
            self._refresh_home()
        self.reading = bool(self.library.unread)
        if self.reading:
            self.set_timer(0.01, self._read_on)

    def on_app_focus(self) -> None:
        """Textual gives no widget the focus while the terminal has none, and does not make up for it."""
        if isinstance(self.screen, Spoken) and self.screen.focused is None:
            self.screen.set_focus(self.screen.start_widget())

    def on_home_screen_chosen(self, event: HomeScreen.Chosen) -> None:
        path = event.deck.path if event.deck else None
        if event.setup and event.deck:
            self._ask_for_plan(event.deck.path, event.deck.title, self.plan)
        else:
            self._play(path, self.usual)

    def _ask_for_plan(self, path: Path, title: str, plan: "Plan") -> None:
        # Imported here, as the other screens: home shows sooner without them.
        from quizgen.faces.tui.screens.setup import Setup

        def chosen(plan: "Plan | None") -> None:
            if plan is not None:
                self.plan = plan
                self.tongues = replace(self.tongues, both=plan.both)
                self._play(path, plan)

        try:
            tags, count = self.library.tags(path), self.library.counter(path)
        except QuizgenError as error:
            self._complain(error)
        else:
            self.push_screen(Setup(title, tags, plan, count, self.tongues), chosen)

    def _complain(self, error: QuizgenError) -> None:
        """Say what has gone wrong with a file, and look again what there is."""
        self.notify(plain(str(error)), severity="error", timeout=10, markup=False)
        self._refresh_home()

    def _play(self, path: Path | None, plan: "Plan") -> None:
        """A round of the deck, or of all; a word about it where there is nothing to ask."""
        try:
            title = say(self.tongues.face, "All decks")
            game = self.library.game(path, plan, title)
        except QuizgenError as error:  # changed since it was listed
            self._complain(error)
            return
        if not game.session.over:
            self._show(game)
        elif path:  # all is done for today; who wants more says of what
            from quizgen.study.pick import Scope

            self._ask_for_plan(path, game.title, replace(plan, scope=Scope.ALL))
        else:
            self.notify(say(self.tongues.face, "There is no question for that now."), markup=False)

    def _show(self, game: "Game") -> None:
        from quizgen.faces.tui.screens.round import RoundScreen

        screen = RoundScreen(self.library.desk, game, self.tongues)
        if len(self.screen_stack) > 1:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def on_home_screen_stats(self) -> None:
        from quizgen.faces.tui.screens.stats import StatsScreen

        try:
            figures = self.library.numbers()
        except QuizgenError as error:
            self._complain(error)
            return
        questions = self.library.prompts(trouble.question for trouble in figures.hardest)
        self.push_screen(StatsScreen(figures, self.library.titles(), questions, self.tongues))

    def _on_round_over(self, game: "Game") -> None:
        from quizgen.faces.tui.screens.summary import SummaryScreen

        if not game.session.outcomes:
            self._go_home()
            return
        try:
            graded = self.library.graded(game)
        except QuizgenError as error:
            self._complain(error)
            graded = {}
        self.switch_screen(SummaryScreen(game, graded, self.tongues))

    def on_round_screen_over(self, event: "RoundScreen.Over") -> None:
        self._on_round_over(event.game)

    def on_summary_screen_again(self, event: "SummaryScreen.Again") -> None:
        from quizgen.study.session import again_missed

        game = event.game
        if event.only_missed:
            self._show(game.at(again_missed(game.session, self.library.desk.rng)))
        else:
            self._go_home()
            self._play(game.path, game.plan)

    def on_summary_screen_undo(self, event: "SummaryScreen.Undo") -> None:
        from quizgen.study.session import undo

        game = event.game
        try:
            if not game.session.practice:
                self.library.desk.store.undo()
        except QuizgenError as error:
            self.notify(plain(str(error)), severity="error", timeout=10, markup=False)
        else:
            self._show(game.at(undo(game.session)))

    def on_summary_screen_back(self) -> None:
        self._go_home()

    def _go_home(self) -> None:
        self.pop_screen()
        self._refresh_home()

    def _refresh_home(self) -> None:
        try:
            self._show_home(self.library.today())
        except QuizgenError as error:  # the numbers stay as they were
            self.notify(plain(str(error)), severity="error", timeout=10, markup=False)

    def _show_home(self, today: "Today") -> None:
        home = self.screen_stack[0]
        if isinstance(home, HomeScreen):
            home.show(today)
            self._begin_reading()

    def watch_tongues(self) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, Spoken):
                screen.tongues = self.tongues

    def action_asked(self) -> None:
        self.tongues = replace(self.tongues, asked=self.tongues.asked.other)

    def action_face(self) -> None:
        self.tongues = replace(self.tongues, face=self.tongues.face.other)

    def action_both(self) -> None:
        self.tongues = replace(self.tongues, both=not self.tongues.both)

    def action_flip_theme(self) -> None:
        self.theme = PAPER.name if self.theme == INK.name else INK.name

    def action_keys(self) -> None:
        from quizgen.faces.tui.screens.help import Help

        if isinstance(self.screen, Spoken):
            self.push_screen(Help(self.screen.untold_bindings(), self.tongues))

    def action_command_palette(self) -> None:
        # Imported here: half the players never open it.
        from textual.command import CommandPalette

        if not isinstance(self.screen, CommandPalette):
            placeholder = say(self.tongues.face, "Search for a command…")
            self.push_screen(CommandPalette(placeholder=placeholder, id="--command-palette"))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:  # noqa: ARG002
        face = self.tongues.face
        commands = (
            (N_("Language"), N_("Questions in German or English, at any time"), self.action_asked),
            (N_("Both languages"), N_("Show the other language after the answer"), self.action_both),
            (N_("Deutsch"), N_("Interface in German (auf Deutsch)"), self.action_face),
            (N_("Light/dark"), N_("Ink (dark) or paper (light)"), self.action_flip_theme),
            (N_("Help"), N_("The keys that work here"), self.action_keys),
            (N_("Quit"), N_("Leave the program"), self.exit),
        )
        for name, told, run in commands:
            yield SystemCommand(say(face, name), say(face, told), run)

    def get_key_display(self, binding: Binding) -> str:
        """Keys as they are printed on a keyboard of the language of the interface."""
        if binding.key_display:
            return binding.key_display
        if binding.key in KEY_NAMES:
            return say(self.tongues.face, KEY_NAMES[binding.key])
        shown = super().get_key_display(binding)
        return shown.upper() if shown[:1] == "f" and shown[1:].isdigit() else shown


def _warm(desk: "Desk") -> None:
    """What a round loads takes longer than all that home does: it is there when the learner wants one."""
    desk.warm()
    import quizgen.faces.tui.screens.round
    import quizgen.store.decks  # noqa: F401


def _collect_again() -> None:
    gc.freeze()
    gc.enable()
