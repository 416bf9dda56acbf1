"""What one sets for the terminal app, and what it keeps of what was changed while playing."""

from pathlib import Path

import pytest

from quizgen.errors import QuizgenError
from quizgen.faces.tui import keys
from quizgen.faces.tui.screens.round import RoundScreen
from quizgen.faces.tui.start import keep, settings_of
from quizgen.model import Lang
from quizgen.store.settings import Settings
from tests.faces.tui_table import (
    CHOICE,
    CLOZE,
    deck,
    painted,
    playing,
    press,
    round_of,
)


async def test_settings_change_keys_length_theme_and_languages() -> None:
    settings = Settings(
        round_length=1,
        theme="papier",
        interface=Lang.EN,
        question_language=Lang.DE,
        keys={"round.flag": "f9"},
    )
    async with playing(deck(CHOICE, CLOZE), settings=settings, lang=None) as (app, pilot):
        assert app.theme == "papier"
        await press(pilot, "enter")
        assert len(round_of(app).session.turns) == 1
        assert "Skip" in painted(app)
        assert round_of(app).session.turn.question.prompt.de[:8] in painted(app)
        await press(pilot, "f8")
        assert isinstance(app.screen, RoundScreen)
        await press(pilot, "f9")
        assert "What is wrong with this question?" in painted(app)


def test_a_settings_file_is_checked_against_the_real_keys_and_themes(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "tinte"\n[keys]\n"round.flag" = "g"\n')
    assert settings_of(path).keys == {"round.flag": "g"}
    for text, hint in (('theme = "tinten"', "papier, tinte"), ('[keys]\n"round.flags" = "g"', "round.flag")):
        path.write_text(text)
        with pytest.raises(QuizgenError, match=hint):
            settings_of(path)


def test_bindings_have_names_of_their_own() -> None:
    found = list(keys.bindings())
    assert len({(b.id, b.action.partition("(")[0]) for b in found}) == len(keys.names())


def test_keys_are_listed_with_their_names() -> None:
    lines = [line.split(maxsplit=2) for line in keys.listed(Lang.EN)]
    assert {name for name, *_ in lines} == keys.names()
    assert ["round.flag", "f8,f", "Flag a bad question, with a reason"] in lines
    assert ["choices.number", "1,2,3,4", "The answer with this number"] in lines


def test_what_was_changed_while_playing_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("new_per_day = 7  # enough\n")
    before: dict[str, str | bool] = {
        "theme": "tinte",
        "interface": "de",
        "question_language": "de",
        "other_on_back": False,
    }
    keep(path, before, before | {"theme": "papier", "other_on_back": True})
    settings = settings_of(path)
    assert (settings.theme, settings.other_on_back, settings.new_per_day) == ("papier", True, 7)
    assert settings.interface is None
    keep(tmp_path / "settings.toml" / "no folder", before, before | {"theme": "papier"})


# --- whatever is pressed
