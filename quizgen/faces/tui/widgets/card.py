"""A flashcard: turned round, then graded by the learner, each grade with when the card would come back."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive

from quizgen.faces.tui import wording
from quizgen.faces.tui.widgets.text import Text
from quizgen.faces.words import N_, say
from quizgen.model import Lang
from quizgen.store.progress import Rating


class Grade(Text):
    """One grade, its number and its days; a click picks it."""

    @dataclass
    class Clicked(Message):
        rating: Rating

    def __init__(self, rating: Rating) -> None:
        super().__init__(classes=f"-{rating.name.lower()}")
        self.rating = rating

    def retell(self, days: int | None, face: Lang) -> None:
        name = f"{self.rating.value}  {say(face, wording.GRADES[self.rating])}"
        span = "" if days is None else wording.span(days, face)
        self.tell(Content.assemble((name, "bold"), "\n   ", (span, "$muted")))

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.post_message(self.Clicked(self.rating))


class Card(Vertical, can_focus=True, can_focus_children=False):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "turn", N_("Turn"), id="card.turn"),
        Binding("1", "grade(1)", N_("Grade"), key_display="1–4", id="card.grade"),
        *(Binding(f"{n}", f"grade({n})", N_("Grade"), show=False) for n in (2, 3, 4)),
    ]

    turned: reactive[bool] = reactive(False)
    graded = False

    @dataclass
    class Turned(Message):
        """The learner has thought and wants to see."""

    @dataclass
    class Picked(Message):
        """The learner's grade; sent once."""

        rating: Rating

    def compose(self) -> ComposeResult:
        yield Text(id="back")
        with Horizontal(id="grades"):
            for rating in Rating:
                yield Grade(rating)

    def retell(self, key: str, days: Mapping[Rating, int], face: Lang) -> None:
        """`days`: in how many days the card would come back; empty while nothing is scheduled."""
        back = (
            (key, "bold")
            if self.turned
            else (say(face, "Think first, then turn it with Enter"), "$muted italic")
        )
        self.query_one("#back", Text).tell(Content.assemble(back))
        for grade in self.query(Grade):
            grade.retell(days.get(grade.rating), face)

    def watch_turned(self) -> None:
        self.set_class(self.turned, "-turned")
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return self.turned is (action == "grade") if action in ("turn", "grade") else True

    def action_turn(self) -> None:
        self.turned = True
        self.post_message(self.Turned())

    def action_grade(self, number: int) -> None:
        if self.turned and not self.graded:
            self.graded = True
            self.post_message(self.Picked(Rating(number)))

    def on_grade_clicked(self, event: Grade.Clicked) -> None:
        event.stop()
        self.action_grade(event.rating.value)
