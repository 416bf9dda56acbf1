"""Screens that change their language while they are shown."""

import asyncio
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from textual.binding import ActiveBinding
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget

from quizgen.bilingual import Lang
from quizgen.faces.words import say

Result = TypeVar("Result")

TURNS = 12  # of the event loop, until all widgets have said what they want of the screen

# Classes of a screen, by the least columns and lines it has for them.
WIDTHS = [(0, "-narrow"), (110, "-wide")]
HEIGHTS = [(0, "-low"), (22, "-medium"), (32, "-tall")]


@dataclass(frozen=True, slots=True)
class Tongues:
    """The languages in use: of the questions, and of everything around them.

    `both`: after an answer the question shows in the other language too.
    """

    asked: Lang
    face: Lang
    both: bool = False


class Spoken(Screen[Result], Generic[Result]):
    """A screen that fills in its texts in `retell`, in place: focus, cursor and typed text stay.

    The description and tooltip of a binding are English texts, marked with `N_`.
    """

    tongues: reactive[Tongues] = reactive(Tongues(Lang.DE, Lang.DE), init=False)
    stale = False  # told in another language than the present one, while it could not be seen

    def __init__(self, tongues: Tongues) -> None:
        super().__init__()
        # Textual sets these only when the screen has been painted without, and paints it again.
        for n, classes in zip(self.app.size, (WIDTHS, HEIGHTS), strict=True):
            self.add_class(max(least for least in classes if least[0] <= n)[1], update=False)
        self.set_reactive(Spoken.tongues, tongues)

    def retell(self) -> None:
        """Write every text anew. Called when the screen is mounted, and when a language changes or has
        changed while it could not be seen."""

    def paint_at_once(self) -> None:
        """Paint what this message changes in one go.

        Each widget tells the screen for itself that it has changed. Textual paints as soon as the first
        has, and the rest a sixtieth of a second later. Dialogs are left to it: they show what is below
        them, which has to be painted first.
        """
        if self.app.screen.is_modal:
            return
        until = ExitStack()
        until.enter_context(self.app.batch_update())
        self.app.call_later(self._settle, until)

    async def _settle(self, until: ExitStack) -> None:
        """In the turns of the app, as the screen has to listen meanwhile."""
        with until:
            for _ in range(TURNS):
                await asyncio.sleep(0)
        self.check_idle()

    def start_widget(self) -> Widget | None:
        """What should have the focus when nothing has."""
        return next((w for w in self.query(self.AUTO_FOCUS or "") if w.focusable), None)

    def on_mount(self) -> None:
        self.retell()

    def watch_tongues(self) -> None:
        self.stale = not self.is_current
        if not self.stale:
            self.paint_at_once()
            self.retell()
            self.refresh_bindings()

    def on_screen_resume(self) -> None:
        if self.stale:
            self.stale = False
            self.retell()

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """As Textual finds them, in the language of the interface: the line at the bottom reads them here."""
        return {key: self.told(active) for key, active in super().active_bindings.items()}

    def untold_bindings(self) -> list[ActiveBinding]:
        """The same as the code has them, for who tells them later, and perhaps again."""
        return list(super().active_bindings.values())

    def told(self, active: ActiveBinding) -> ActiveBinding:
        face, binding = self.tongues.face, active.binding
        tooltip = say(face, binding.tooltip)
        return active._replace(
            binding=replace(binding, description=say(face, binding.description), tooltip=tooltip),
            tooltip=tooltip,
        )
