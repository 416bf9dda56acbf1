"""The pluperfect of sentences that are shown alone."""

import pytest

from quizgen.model import Lang
from quizgen.text.german.pluperfect import as_perfect
from quizgen.text.tagging import tag

ALONE = [
    ("Die Mühle hatte 1902 einen Preis gewonnen.", ["hat"]),
    ("Die Räte hatten 1902 einen Preis gewonnen.", ["haben"]),
    ("Die Anna hatte 1902 einen Felsen gerammt und war gekentert.", ["hat", "ist"]),
    ("Klara Brandt war 1902 nach Bremen gegangen.", ["ist"]),
    ("Zwei Mühlen waren 1902 gebaut worden.", ["sind"]),
]
OTHERS = [
    ("a state", "Die Mühle war 1902 geschlossen."),
    ("what came later", "Die Mühle hatte bereits 1902 einen Preis gewonnen."),
    ("a second tense", "Klara Brandt war 1902 nach Bremen gegangen und blieb dort."),
    ("no participle", "Die Mühle hatte 1902 vier Flügel."),
]


@pytest.mark.parametrize(("text", "told"), ALONE, ids=[row[0] for row in ALONE])
def test_what_nothing_followed_is_in_the_perfect(text: str, told: list[str]) -> None:
    assert [edit.text for edit in as_perfect(tag(text, Lang.DE))] == told


@pytest.mark.parametrize("text", [row[1] for row in OTHERS], ids=[row[0] for row in OTHERS])
def test_other_tenses_stay(text: str) -> None:
    assert not list(as_perfect(tag(text, Lang.DE)))
