"""What home shows: each deck with what is due in it, and the days behind; all texts made harmless."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from quizgen.faces.tui.plain import plain
from quizgen.model import Bilingual, Choice, Deck, Lang, Proof, Question


@dataclass(frozen=True, slots=True)
class Shelved:
    """A deck in the list. `message` says why it cannot be read, one problem a line; "" if it can."""

    path: Path
    title: str
    lang: Lang = Lang.DE
    origin: str = ""
    questions: int = 0
    due: int = 0
    new: int = 0
    learned: int = 0  # right the last time
    suspended: int = 0
    message: str = ""
    unread: bool = False  # not looked into yet

    @property
    def playable(self) -> bool:
        return not self.message and self.questions > 0


@dataclass(frozen=True, slots=True)
class Today:
    """Home on one study day. `new` is what is left of the day's share of new questions."""

    day: date
    decks: tuple[Shelved, ...] = ()
    due: int = 0
    new: int = 0
    streak: int = 0
    counts: Mapping[date, int] = field(default_factory=dict)  # answers by study day
    ahead: Callable[[Path], Sequence[int]] = lambda _: ()  # due in a deck by day, from today on


def cleaned(deck: Deck) -> Deck:
    """The same with every text that is shown made harmless: all of it comes in here."""
    questions = tuple(_question(q) for q in deck.questions)
    return replace(deck, title=plain(deck.title), source=plain(deck.source), questions=questions)


def cleaned_lines(text: str) -> str:
    return "\n".join(map(plain, text.splitlines()))


def _question(question: Question) -> Question:
    proof = Proof(plain(question.proof.evidence), plain(question.proof.mark))
    tags = tuple(map(plain, question.tags))
    shown = replace(question, prompt=_pair(question.prompt), key=_pair(question.key), proof=proof, tags=tags)
    if isinstance(shown, Choice):
        return replace(shown, distractors=tuple(map(_pair, shown.distractors)))
    return shown


def _pair(texts: Bilingual[str]) -> Bilingual[str]:
    return texts.map(plain)
