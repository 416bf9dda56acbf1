"""Tables, a row for each question and language: for spreadsheets and for programs that learn by heart."""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from quizgen.faces.export.wording import answers, wrong
from quizgen.model import Choice, Deck, Lang

COLUMNS = (
    "id", "deck", "language", "kind", "question", "answer", "wrong 1", "wrong 2", "wrong 3", "also right",
    "evidence", "source",
)  # fmt: skip

# A spreadsheet runs cells that begin so, which is how a stranger's deck could read files or call home
# (OWASP, "CSV Injection"); plain numbers are none. The apostrophe tells it that this is text.
_FORMULA = re.compile(r"[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]")
_NUMBER = re.compile(r"[+-]?[0-9][0-9.,]*\s?%?")


def write_csv(decks: Sequence[Deck], langs: Sequence[Lang]) -> str:
    """Comma-separated as RFC 4180 has it; the mark at the beginning tells Excel that it is UTF-8."""
    out = io.StringIO()
    csv.writer(out).writerows([COLUMNS, *_rows(decks, langs)])
    return f"\ufeff{out.getvalue()}"


def write_tsv(decks: Sequence[Deck], langs: Sequence[Lang]) -> str:
    """Tab-separated, without quotes: a line end or tab within a text becomes a space."""
    rows = ("\t".join(" ".join(cell.split()) for cell in row) for row in (COLUMNS, *_rows(decks, langs)))
    return "".join(f"{row}\n" for row in rows)


def _rows(decks: Sequence[Deck], langs: Sequence[Lang]) -> Iterator[list[str]]:
    for deck in decks:
        for question in deck.questions:
            for lang in langs:
                distractors = [*wrong(question, lang), "", "", ""][:3]
                kind = "choice" if isinstance(question, Choice) else "cloze"
                also = " | ".join(answers(question, lang)[1:])
                row = [question.id, deck.title, lang.value, kind, question.prompt[lang], question.key[lang]]
                row += [*distractors, also, question.proof.evidence, deck.source]
                yield [defused(cell) for cell in row]


def defused(cell: str) -> str:
    """Text that no spreadsheet takes for a formula.

    >>> defused("=1+2"), defused("-2,5 %"), defused("a=b")
    ("'=1+2", '-2,5 %', 'a=b')
    """
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell
