"""What `quizgen diff` shows: two decks, question by question, only where they differ."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table
from rich.text import Text

from quizgen.model import Choice, Deck, Lang, Question


@dataclass(frozen=True, slots=True)
class Difference:
    """One question; `parts` are what it is called, the old text and the new, "" where there is none."""

    what: str  # "new", "reworded" or "retired"
    id: str
    parts: tuple[tuple[str, str, str], ...]


def differences(old: Deck, new: Deck) -> Iterator[Difference]:
    """What is reworded or new in the order of the new deck, then what is retired in that of the old."""
    before = {question.id: _parts(question) for question in old.questions}
    after = {question.id: _parts(question) for question in new.questions}
    for name, parts in after.items():
        changed = _changed(before.get(name, {}), parts)
        if changed:
            yield Difference("reworded" if name in before else "new", name, changed)
    for name, parts in before.items():
        if name not in after:
            yield Difference("retired", name, _changed(parts, {}))


def _parts(question: Question) -> dict[str, str]:
    said: dict[str, str] = {}
    for lang in Lang:
        said[lang] = question.prompt[lang]
        if isinstance(question, Choice):
            options = question.options(lang)
            said[f"{lang} options"] = "\n".join(
                f"{'✓' if number == question.position else '·'} {option}"
                for number, option in enumerate(options)
            )
        else:
            said[f"{lang} key"] = question.key[lang]
    also = " · ".join(question.also)
    return said | {"also right": also, "evidence": question.proof.evidence, "marked": question.proof.mark}


def _changed(old: dict[str, str], new: dict[str, str]) -> tuple[tuple[str, str, str], ...]:
    both = ((name, old.get(name, ""), new.get(name, "")) for name in (new or old))
    return tuple(part for part in both if part[1] != part[2])


def print_differences(old: Deck, new: Deck, console: Console) -> None:
    """Side by side on a terminal, else in lines that begin with - and + as other tools' do."""
    found = list(differences(old, new))
    for difference in found:
        console.print(Text(f"{difference.what} {difference.id}", style="bold"), soft_wrap=True)
        if console.is_terminal:
            console.print(_side_by_side(difference))
        else:
            for line in _lines(difference):
                console.print(Text(line), soft_wrap=True)
    counts = ", ".join(
        f"{sum(d.what == what for d in found)} {what}" for what in ("new", "reworded", "retired")
    )
    console.print(Text(counts), soft_wrap=True)


def _side_by_side(difference: Difference) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), expand=True)
    table.add_column(no_wrap=True, style="dim")
    table.add_column(ratio=1, style="red", overflow="fold")
    table.add_column(ratio=1, style="green", overflow="fold")
    for name, old, new in difference.parts:
        table.add_row(Text(name), Text(old), Text(new))
    table.add_row("", "", "")
    return table


def _lines(difference: Difference) -> Iterator[str]:
    for name, old, new in difference.parts:
        yield f"  {name}"
        yield from (f"  - {line}" for line in old.splitlines())
        yield from (f"  + {line}" for line in new.splitlines())
