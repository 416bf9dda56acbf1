"""Several in one phrase: "Frankreich und Italien", "Soldaten, Lehrer und Ärzte"."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.model import Lang
from quizgen.relations.bound import Nominal
from quizgen.relations.notation import AND
from quizgen.text.clauses import Range
from quizgen.text.tokens import Token
from quizgen.values.grammar import Case, Number


@dataclass(frozen=True, slots=True)
class Listed:
    parts: tuple[Nominal, ...]

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:
        *most, last = (part.say(lang, case, article) for part in self.parts)
        return f"{', '.join(most)} {AND[lang][0]} {last}"

    def number(self, lang: Lang) -> Number:  # noqa: ARG002
        return Number.PLURAL


def parts_of(tokens: Sequence[Token], where: Range, lang: Lang) -> list[Range]:
    """The stretches between commas before "and", and that behind it; empty where there is no list."""
    at = next((i for i in where.indices if tokens[i].text in AND[lang]), None)
    if at is None or any(tokens[i].text in AND[lang] for i in range(at + 1, where.last)):
        return []
    found, first = [], where.first
    for i in range(where.first, at):
        if tokens[i].text == ",":
            found.append(Range(first, i))
            first = i + 1
    if first < at:  # no comma before "and"
        found.append(Range(first, at))
    found.append(Range(at + 1, where.last))
    return found if len(found) > 1 and all(found) else []
