"""Decks as other programs read them, a module a format."""

from collections.abc import Callable, Mapping, Sequence

from quizgen.faces.export.gift import write_gift
from quizgen.faces.export.json import write_json
from quizgen.faces.export.markdown import write_markdown
from quizgen.faces.export.moodle import write_moodle
from quizgen.faces.export.page import write_page
from quizgen.faces.export.sheets import write_csv, write_tsv
from quizgen.model import Deck, Lang

Writer = Callable[[Sequence[Deck], Sequence[Lang]], str]

WRITERS: Mapping[str, Writer] = {
    "csv": write_csv,
    "tsv": write_tsv,
    "gift": write_gift,
    "moodle-xml": write_moodle,
    "markdown": write_markdown,
    "html": write_page,
    "json": write_json,
}
