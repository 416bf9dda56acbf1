"""What the player is given to choose from: decks, and files that should be decks."""

from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.faces.tui.plain import plain
from quizgen.model import Bilingual, Choice, Deck, Proof, Question


@dataclass(frozen=True, slots=True)
class Broken:
    """A deck that cannot be read. `message` says why, one problem a line."""

    path: Path
    message: str


DeckFile = Deck | Broken


def cleaned(file: DeckFile) -> DeckFile:
    """The same with every text that is shown made harmless: all of it comes in here."""
    if isinstance(file, Broken):
        return replace(file, message="\n".join(map(plain, file.message.splitlines())))
    questions = tuple(_question(q) for q in file.questions)
    return replace(file, title=plain(file.title), source=plain(file.source), questions=questions)


def _question(question: Question) -> Question:
    proof = Proof(plain(question.proof.evidence), plain(question.proof.mark))
    shown = replace(question, prompt=_pair(question.prompt), key=_pair(question.key), proof=proof)
    if isinstance(shown, Choice):
        return replace(shown, distractors=tuple(map(_pair, shown.distractors)))
    return shown


def _pair(texts: Bilingual[str]) -> Bilingual[str]:
    return texts.map(plain)
