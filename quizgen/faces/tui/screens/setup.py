"""Asks what kind of round it shall be."""

from collections.abc import Callable, Sequence
from typing import ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from quizgen.faces.tui.library import LENGTHS, How, Plan
from quizgen.faces.tui.spoken import Spoken, Tongues
from quizgen.faces.tui.widgets.dials import Dial, Dials
from quizgen.faces.words import Word
from quizgen.model import Lang
from quizgen.study.pick import Scope

SCOPES: dict[Scope | None, Word] = {
    Scope.TODAY: Word.WHICH_LEARN,
    Scope.DUE: Word.WHICH_DUE,
    Scope.NEW: Word.WHICH_NEW,
    Scope.MISTAKES: Word.WHICH_MISTAKES,
    Scope.ALL: Word.WHICH_ALL,
    None: Word.WHICH_SUSPENDED,
}
HOWS = {How.MIXED: Word.HOW_MIXED, How.CHOICE: Word.CHOICE, How.CLOZE: Word.CLOZE, How.CARD: Word.CARD}


def about(tag: str, face: Lang) -> str:
    """What a tag is called: each type of value has a word, an author's own tags speak for themselves."""
    word = Word.__members__.get(f"ABOUT_{tag.upper()}") if tag else Word.ABOUT_ALL
    return word.say(face) if word else tag


class Setup(Spoken[Plan | None], ModalScreen[Plan | None]):
    """The round wanted; None: none. `count` says how many questions a plan would ask."""

    CSS_PATH = "../more.tcss"
    AUTO_FOCUS = "#dials"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "start", Word.DO_START.name, id="setup.start"),
        Binding("escape,q", "dismiss(None)", Word.DO_CLOSE.name, id="setup.close"),
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
            yield Static(id="found", markup=False)

    def retell(self) -> None:
        face = self.tongues.face
        dialog = self.query_one("#dialog")
        dialog.border_title = Content(f"{Word.SETUP_TITLE.say(face)} · {self.deck_title}")
        keys = f"Enter {Word.DO_START.say(face)} · Esc {Word.DO_CLOSE.say(face)}"
        dialog.border_subtitle = Content(keys)
        all_of_them = Word.WHICH_ALL.say(face)
        for dial, name, texts in (
            (self.which, Word.SETUP_WHICH, [word.say(face) for word in SCOPES.values()]),
            (self.what, Word.SETUP_ABOUT, [about(tag, face) for tag in self.tags]),
            (self.how, Word.SETUP_HOW, [word.say(face) for word in HOWS.values()]),
            (self.long, Word.SETUP_LENGTH, [str(n) if n else all_of_them for n in LENGTHS]),
            (self.both, Word.SETUP_BACK, [Word.BACK_SAME.say(face), Word.BACK_OTHER.say(face)]),
        ):
            dial.retell(name.say(face), texts)
        self._tell_count()

    @on(Dials.Changed)
    def _tell_count(self) -> None:
        face = self.tongues.face
        self.waiting = self.count(self.plan)
        told = Word.QUESTIONS.count(self.waiting, face) if self.waiting else Word.NOTHING_TO_ASK.say(face)
        self.query_one("#found", Static).update(Content(told))

    def action_start(self) -> None:
        if self.waiting:
            self.dismiss(self.plan)
