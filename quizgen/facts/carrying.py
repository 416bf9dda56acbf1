"""What the relations in a statement let both languages say and ask of its values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quizgen.facts.statement import Statement
from quizgen.model import Gap, Lang, Template
from quizgen.relations.match import Match
from quizgen.relations.say import question, statement
from quizgen.relations.seen import relations_in


@dataclass(frozen=True, slots=True)
class Carried:
    """A value of a statement as the slot of a relation."""

    match: Match
    slot: str

    def question(self, lang: Lang) -> str | None:
        return question(self.match, self.slot, lang)

    def say(self, lang: Lang, names: Mapping[int, str]) -> Template | None:
        """The relation as a sentence of `lang` with gaps for the values in `names`, by their number."""
        pieces = statement(self.match, lang)
        if pieces is None or all(piece.slot != self.slot for piece in pieces):
            return None
        parts: list[str | Gap] = []
        for piece in pieces:
            bound = self.match.bound.get(piece.slot)
            name = names.get(bound.mention) if bound and bound.mention is not None else None
            if bound is None or bound.value is None or name is None:
                parts.append(piece.text)
                continue
            said = bound.value.say(lang)
            hedge = piece.text.removesuffix(said)  # stays outside the gap
            form = piece.text.removeprefix(hedge) if hedge != piece.text else piece.text
            parts += [hedge if hedge != piece.text else "", Gap(name, None if form == said else form)]
        return Template(tuple(part for part in parts if part != ""))


def carried(statement: Statement, lang: Lang) -> dict[int, Carried]:
    """By the number of the value among those of the statement."""
    return dict(_carried(statement, lang))


@dataclass(frozen=True, slots=True)
class Across:
    """What a fact says in the other language: all of it, or what hides one slot each."""

    statement: Template | None
    cloze: Mapping[str, Template]
    ask: Mapping[str, Template]


def across(values: Mapping[int, Carried], names: Mapping[int, str], lang: Lang) -> Across:
    """The sentences and questions of `lang` for the values with these names, as far as there are any."""
    some = {k: values[k] for k in names if k in values}
    said = {names[k]: text for k, value in some.items() if (text := value.say(lang, names))}
    asked = {names[k]: Template((stem,)) for k, value in some.items() if (stem := value.question(lang))}
    one = next(iter(said.values()), None)
    whole = one and set(said) == set(asked) == set(names.values()) == {gap.slot for gap in one.gaps}
    return Across(one, {}, asked) if whole else Across(None, said, asked)


def _carried(statement: Statement, lang: Lang) -> Iterator[tuple[int, Carried]]:
    reading = statement.reading
    for seen in relations_in(reading.sentence, reading.mentions, lang):
        for slot, bound in seen.match.bound.items() if seen.match else ():
            if bound.mention is not None:
                yield bound.mention, Carried(seen.match, slot)  # type: ignore[arg-type]
