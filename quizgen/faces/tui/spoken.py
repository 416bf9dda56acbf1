"""Screens that change their language while they are shown."""

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from textual.binding import ActiveBinding
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget

from quizgen.bilingual import Lang
from quizgen.faces.words import say

Result = TypeVar("Result")

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

    def __init__(self, tongues: Tongues) -> None:
        super().__init__()
        # Textual sets these only when the screen has been painted without, and paints it again.
        for n, classes in zip(self.app.size, (WIDTHS, HEIGHTS), strict=True):
            self.add_class(max(least for least in classes if least[0] <= n)[1], update=False)
        self.set_reactive(Spoken.tongues, tongues)

    def retell(self) -> None:
        """Write every text anew. Called when the screen is mounted and when a language changes."""

    def start_widget(self) -> Widget | None:
        """What should have the focus when nothing has."""
        return next((w for w in self.query(self.AUTO_FOCUS or "") if w.focusable), None)

    def on_mount(self) -> None:
        self.retell()

    def watch_tongues(self) -> None:
        self.retell()
        self.refresh_bindings()

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
