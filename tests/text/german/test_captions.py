"""Captions that lost their line are sentences of their own, so that what follows them can be asked."""

import pytest

from quizgen.model import Lang
from quizgen.text.german.captions import without_captions
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence

CUT = [
    ("Skizze eines Ruderboots Seit 1900 werden in Bremen Boote gebaut.", "Seit 1900 werden in Bremen Boote gebaut."),
    ("Feier am Hafen im Mai 1969 Nach dem Umbau zog das Museum nach Bremen.", "Nach dem Umbau zog das Museum nach Bremen."),
    ("Eingang des Museums, Bremen Die Gründung erfolgte 1907 durch die Stadt.", "Die Gründung erfolgte 1907 durch die Stadt."),
    ("3.000 Besucher erwartet Nach zwei Jahren öffnet das Museum in Bremen.", "Nach zwei Jahren öffnet das Museum in Bremen."),
]  # fmt: skip
WHOLE = [
    "Das Museum kaufte das Bild Im Westen von einem Maler aus Bremen.",
    "Das alte Museum Am Hof wurde 1998 in Bremen eröffnet, sagt Die Welt.",
    "In der Zeitung „Im Norden“ stand 1998 ein Bild von Bremen.",
    "Das geplante Aus für das Museum in Bremen stößt auf Widerstand.",
]


def parts(line: str) -> list[str]:
    found = without_captions([Sentence(tag(line, Lang.DE), 0)])
    return [line[sentence.span.start : sentence.span.end] for sentence in found]


@pytest.mark.parametrize(("line", "behind"), CUT)
def test_a_caption_is_cut_off(line: str, behind: str) -> None:
    assert parts(line)[1:] == [behind]


@pytest.mark.parametrize("line", WHOLE)
def test_what_is_no_caption_stays(line: str) -> None:
    assert parts(line) == [line]
