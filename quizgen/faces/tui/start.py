"""From a command line to the app on the screen, and what the learner changed there kept."""

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.bilingual import Lang
from quizgen.errors import QuizgenError
from quizgen.faces.tui.app import QuizApp
from quizgen.faces.tui.spoken import Tongues
from quizgen.faces.tui.theme import INK, NAMES
from quizgen.store.folders import Folders
from quizgen.store.settings import Settings, read_settings, write_setting

if TYPE_CHECKING:
    from quizgen.faces.tui.library import Library
    from quizgen.model import Deck


def play(
    named: Sequence[Path],
    shelves: Sequence[Path],
    read: "Callable[[Path], Deck]",
    where: Folders,
    lang: Lang | None,
    usual: Lang,
) -> int:
    """Run the app on the decks named and those in `shelves`, until the learner has enough; its exit code.

    `read` knows decks of all kinds. `lang` goes before the languages of the settings, `usual` is what
    the system speaks.
    """
    settings = settings_of(where.settings)
    _give_size()

    def opened() -> "Library":
        from quizgen.faces.tui.library import open_library  # loads the store and what it needs
        from quizgen.store.home import find_decks

        return open_library(find_decks(shelves, named), read, where, settings, until)

    with ExitStack() as until:
        app = make_app(opened, settings, lang, usual)
        before = remembered(app)
        app.run()
        if app.failure:
            raise app.failure
        keep(where.settings, before, remembered(app))
    return app.return_code or 0


def settings_of(path: Path) -> Settings:
    """The settings, the names in them checked too. Raises QuizgenError."""
    settings = read_settings(path, NAMES)
    if settings.keys:  # to know the names takes loading every screen
        from quizgen.faces.tui import keys

        settings = read_settings(path, NAMES, keys.names())
    return settings


def _give_size() -> None:
    """A terminal that says it has no lines gets the usual ones: Textual takes two sizes for it then, and
    goes back and forth between them for ever."""
    if sys.platform != "win32":
        import termios

        with suppress(OSError, termios.error):
            if 0 in termios.tcgetwinsize(sys.stderr):
                termios.tcsetwinsize(sys.stderr, (24, 80))


def make_app(
    open_library: "Callable[[], Library]", settings: Settings, lang: Lang | None, usual: Lang
) -> QuizApp:
    """The app, not yet running."""
    tongues = Tongues(
        asked=lang or settings.question_language or usual,
        face=lang or settings.interface or usual,
        both=settings.other_on_back,
    )
    return QuizApp(open_library, tongues, settings.theme or INK.name, settings.keys)


def remembered(app: QuizApp) -> dict[str, str | bool]:
    """What the learner sets while playing, by the name of the setting."""
    tongues = app.tongues
    return {
        "theme": app.theme,
        "interface": tongues.face.value,
        "question_language": tongues.asked.value,
        "other_on_back": tongues.both,
    }


def keep(path: Path, before: Mapping[str, str | bool], after: Mapping[str, str | bool]) -> None:
    """Write what has changed into the settings; a file that cannot be written is no reason to fail now."""
    for name, value in after.items():
        if value != before[name]:
            try:
                write_setting(path, name, value)
            except QuizgenError:
                return
