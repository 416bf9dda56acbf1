"""What is shown of two decks, and when a saved file is noticed."""

import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest
from rich.console import Console

from quizgen.faces.differences import print_differences
from quizgen.faces.watching import saves
from quizgen.model import Bilingual
from tests.faces.anki_samples import choice, cloze, deck

OLD = deck(choice(), cloze(), cloze("gone", key=("[b]", "[b]")))
NEW = deck(
    choice(options=(("Texas", "Texas"), ("Florida", "Florida"), ("Kalifornien", "Cal."))),
    replace(cloze(), also=("FL",)),
    choice("come", prompt=("Wo?", "Where?")),
)


def printed(terminal: bool) -> str:
    out = io.StringIO()
    console = Console(
        file=out, force_terminal=terminal, width=72, color_system=None, highlight=False, markup=False
    )
    print_differences(OLD, NEW, console)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines())


def test_into_a_file_lines_begin_with_a_sign() -> None:
    lines = printed(terminal=False).splitlines()
    assert lines[:13] == [
        "reworded rutte/meeting/where/choice",
        "  en options",
        "  - · Texas",
        "  - ✓ Florida",
        "  - · California",
        "  + · Texas",
        "  + ✓ Florida",
        "  + · Cal.",
        "reworded rutte/meeting/where/cloze",
        "  also right",
        "  + FL",
        "new rutte/come/where/choice",
        "  de",
    ]
    assert "retired rutte/gone/where/cloze" in lines
    assert "  - [b]" in lines, "no text is taken for markup"
    assert lines[-1] == "1 new, 2 reworded, 1 retired"


def test_on_a_terminal_old_and_new_stand_side_by_side() -> None:
    lines = printed(terminal=True).splitlines()
    assert lines[1].split() == ["en", "options", "·", "Texas", "·", "Texas"]
    assert lines[3].split() == ["·", "California", "·", "Cal."]


def test_equal_decks_differ_in_nothing() -> None:
    out = io.StringIO()
    print_differences(OLD, replace(OLD, title="T"), Console(file=out))
    assert out.getvalue() == "0 new, 0 reworded, 0 retired\n"


def edits(folder: Path) -> Iterator[None]:
    """A step for each look: what a person does in between."""
    (folder / "rom.md").write_text("a")
    yield
    yield
    (folder / "rom.md").write_text("ab")
    yield
    (folder / ".rom.md.swp").write_text("of an editor")
    yield
    (folder / "rom.md").unlink()
    yield


@pytest.mark.parametrize("named", ["the folder", "a file in it"])
def test_a_save_is_noticed_once(named: str, tmp_path: Path) -> None:
    path = tmp_path if named == "the folder" else tmp_path / "rom.md"
    steps = edits(tmp_path)
    looks: list[int] = []

    def pause() -> None:
        looks.append(1)
        next(steps)

    seen = saves([path], pause)
    at = [len(looks) for _ in islice(seen, 4)]
    assert at == [0, 1, 3, 5], "at once, when it is written, when it grows, when it is gone"


def test_a_folder_that_is_not_there_yet_is_waited_for(tmp_path: Path) -> None:
    seen = saves([tmp_path / "seeds" / "rom.md"], lambda: (tmp_path / "seeds").mkdir())
    next(seen)
    with pytest.raises(FileExistsError):
        next(seen)


def test_bilingual_prompts_are_compared_in_both_languages() -> None:
    other = replace(choice(), prompt=Bilingual(choice().prompt.de, "Where?"))
    out = io.StringIO()
    print_differences(deck(choice()), deck(other), Console(file=out))
    assert out.getvalue().splitlines()[1] == "  en"
