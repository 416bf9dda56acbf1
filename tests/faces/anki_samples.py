"""Small decks to export, with all that can be special about a question."""

from collections.abc import Sequence
from datetime import date

from quizgen.model import GAP, Bilingual, Choice, Cloze, Deck, Kind, Lang, Proof, Question, question_id
from quizgen.values.dates import Date

SAID = "NATO-Generalsekretär Mark Rutte ist am Freitag in Florida mit Donald Trump zusammengekommen."
PROOF = Proof(SAID, "Florida")
VALUE = Date(2024, 11, 22)  # the export asks no value for anything


def choice(
    fact: str = "meeting",
    prompt: tuple[str, str] = ("In welchem US-Bundesstaat war das Treffen?", "In which US state was it?"),
    options: Sequence[tuple[str, str]] = (
        ("Texas", "Texas"),
        ("Florida", "Florida"),
        ("Kalifornien", "California"),
    ),
    position: int = 1,
    proof: Proof = PROOF,
) -> Choice:
    both = [Bilingual(*option) for option in options]
    return Choice(
        id=question_id("rutte", fact, "where", Kind.CHOICE),
        prompt=Bilingual(*prompt),
        key=both[position],
        value=VALUE,
        also=(),
        native=Bilingual(True, True),
        proof=proof,
        distractors=(*both[:position], *both[position + 1 :]),
        position=position,
    )


def cloze(
    fact: str = "meeting",
    prompt: tuple[str, str] = (f"Mark Rutte war in {GAP}.", f"Mark Rutte was in {GAP}."),
    key: tuple[str, str] = ("Florida", "Florida"),
    proof: Proof = PROOF,
) -> Cloze:
    return Cloze(
        id=question_id("rutte", fact, "where", Kind.CLOZE),
        prompt=Bilingual(*prompt),
        key=Bilingual(*key),
        value=VALUE,
        also=(),
        native=Bilingual(True, False),
        proof=proof,
    )


def deck(*questions: Question, title: str = "Treffen in Florida", slug: str = "rutte") -> Deck:
    return Deck(slug, title, Lang.DE, date(2024, 11, 23), "Deutsche Welle", questions)


SAMPLE = deck(
    choice(),
    cloze(),
    choice("german-only", prompt=("Wo?", " ")),
    cloze("english-only", prompt=("", f"In {GAP}.")),
    choice("silent", prompt=("", "")),
    cloze("unmarked", proof=Proof(SAID, "Miami")),
)
SAMPLE_CARDS = 8
