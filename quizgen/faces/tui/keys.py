"""The names by which a settings file may give a key another key."""

from collections.abc import Iterator

from textual.binding import Binding
from textual.dom import DOMNode

from quizgen.bilingual import Lang
from quizgen.faces.tui.app import QuizApp
from quizgen.faces.tui.screens.flag import FlagQuestion
from quizgen.faces.tui.screens.help import Help
from quizgen.faces.tui.screens.home import HomeScreen
from quizgen.faces.tui.screens.leave import LeaveRound
from quizgen.faces.tui.screens.round import RoundScreen
from quizgen.faces.tui.screens.setup import Setup
from quizgen.faces.tui.screens.stats import StatsScreen
from quizgen.faces.tui.screens.summary import SummaryScreen
from quizgen.faces.tui.widgets.answer import Answer
from quizgen.faces.tui.widgets.card import Card
from quizgen.faces.tui.widgets.choices import Choices
from quizgen.faces.tui.widgets.decklist import DeckList
from quizgen.faces.tui.widgets.dials import Dials
from quizgen.faces.words import say

BOUND: tuple[type[DOMNode], ...] = (
    QuizApp,
    HomeScreen,
    DeckList,
    Setup,
    Dials,
    RoundScreen,
    Choices,
    Answer,
    Card,
    FlagQuestion,
    LeaveRound,
    SummaryScreen,
    StatsScreen,
    Help,
)


def bindings() -> Iterator[Binding]:
    """Every binding that can be changed."""
    for node in BOUND:
        for binding in vars(node).get("BINDINGS", ()):
            if isinstance(binding, Binding) and binding.id:
                yield binding


def listed(lang: Lang) -> Iterator[str]:
    """A line for each: its name, the keys it has, what it does."""
    found: dict[str, tuple[str, str]] = {}
    for binding in bindings():
        keys, _ = found.get(binding.id or "", ("", ""))
        told = say(lang, binding.tooltip or binding.description)
        found[binding.id or ""] = (f"{keys},{binding.key}".lstrip(","), told)
    for name, (keys, told) in found.items():
        yield f"{name:<18} {keys:<32} {told}"


def names() -> frozenset[str]:
    return frozenset(binding.id for binding in bindings() if binding.id)
