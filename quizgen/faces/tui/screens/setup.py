"""Asks what kind of round it shall be."""

from collections.abc import Callable, Sequence
from typing import ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from quizgen.faces.tui.library import LENGTHS, How, Plan
from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.widgets.dials import Dial, Dials
from quizgen.faces.tui.widgets.text import Text
from quizgen.faces.words import N_, NP_, count, say
from quizgen.model import Lang
from quizgen.study.pick import Scope

SCOPES: dict[Scope | None, str] = {
    Scope.TODAY: N_("due and new"),
    Scope.DUE: N_("due only"),
    Scope.NEW: N_("new only"),
    Scope.MISTAKES: N_("last answered wrong"),
    Scope.ALL: N_("all"),
    None: NP_("questions", "suspended"),
}
HOWS = {
    How.MIXED: N_("mixed"),
    How.CHOICE: N_("Multiple choice"),
    How.CLOZE: N_("Fill the gap"),
    How.CARD: N_("Flashcard"),
}


ABOUT = {  # by type of value
    "person": N_("people"),
    "place": N_("places"),
    "organisation": N_("organisations"),
    "term": N_("terms"),
    "quotation": N_("quotations"),
    "date": N_("dates"),
    "period": N_("periods"),
    "number": N_("numbers"),
    "range": N_("ranges"),
    "percent": N_("percentages"),
    "money": N_("sums of money"),
    "quantity": N_("measures"),
    "duration": N_("durations"),
}


def about(tag: str, face: Lang) -> str:
    """What a tag is called: each type of value has a word, an author's own tags speak for themselves."""
    if not tag:
        return say(face, "everything")
    return say(face, ABOUT[tag]) if tag in ABOUT else tag


class Setup(Spoken[Plan | None], ModalScreen[Plan | None]):
    """The round wanted; None: none. `count` says how many questions a plan would ask."""

    CSS_PATH = "../more.tcss"
    AUTO_FOCUS = "#dials"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "start", N_("Learn"), id="setup.start"),
        Binding("escape,q", "dismiss(None)", N_("Close"), id="setup.close"),
    ]

    def __init__(
        self,
        title: str,
        tags: Sequence[str],
        plan: Plan,
        count: Callable[[Plan], int],
        tongues: Tongues,
    ) -> None:
        super().__init__(tongues)
        self.deck_title, self.count, self.waiting = title, count, 0
        self.tags = ("", *tags)
        self.which = Dial(tuple(SCOPES), list(SCOPES).index(plan.scope))
        self.what = Dial(self.tags, self.tags.index(plan.tag) if plan.tag in self.tags else 0)
        self.how = Dial(tuple(HOWS), list(HOWS).index(plan.how))
        self.long = Dial(LENGTHS, LENGTHS.index(plan.length) if plan.length in LENGTHS else 1)
        self.both = Dial((False, True), int(tongues.both))

    @property
    def plan(self) -> Plan:
        return Plan(
            scope=cast("Scope | None", self.which.value),
            tag=cast(str, self.what.value),
            how=cast(How, self.how.value),
            length=cast("int | None", self.long.value),
            both=cast(bool, self.both.value),
        )

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog", classes="-setup"):
            yield Dials((self.which, self.what, self.how, self.long, self.both), id="dials")
            yield Text(id="found")

    def retell(self) -> None:
        face = self.tongues.face
        dialog = self.query_one("#dialog")
        dialog.border_title = Content(" · ".join((say(face, "What kind of round?"), self.deck_title)))
        start, close = say(face, "Learn"), say(face, "Close")
        dialog.border_subtitle = Content(f"Enter {start} · Esc {close}")
        all_of_them = say(face, "all")
        for dial, name, texts in (
            (self.which, N_("Questions"), [say(face, word) for word in SCOPES.values()]),
            (self.what, N_("About"), [about(tag, face) for tag in self.tags]),
            (self.how, N_("Kind"), [say(face, word) for word in HOWS.values()]),
            (self.long, N_("Length"), [str(n) if n else all_of_them for n in LENGTHS]),
            (
                self.both,
                N_("Afterwards"),
                [say(face, "this language only"), say(face, "the other language too")],
            ),
        ):
            dial.retell(say(face, name), texts)
        self._tell_count()

    @on(Dials.Changed)
    def _tell_count(self) -> None:
        face = self.tongues.face
        self.waiting = self.count(self.plan)
        told = (
            count(face, self.waiting, "{n} question", "{n} questions")
            if self.waiting
            else say(face, "There is no question for that now.")
        )
        self.query_one("#found", Text).tell(Content(told))

    def action_start(self) -> None:
        if self.waiting:
            self.dismiss(self.plan)
