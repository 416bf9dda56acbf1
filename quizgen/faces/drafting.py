"""What `quizgen draft` does and prints."""

import sys
from collections.abc import Sequence
from pathlib import Path

from quizgen.errors import Problem, QuizgenError
from quizgen.facts.continuing import continue_facts
from quizgen.facts.draft import Drafted, draft
from quizgen.facts.merge import Merged, merge, new_sheet
from quizgen.facts.sheet import sheet_path
from quizgen.facts.sheet_writing import write_fact
from quizgen.files import write_atomic
from quizgen.store.earlier import earlier_facts
from quizgen.text.articles import read_article


def draft_sheets(seeds: Sequence[Path], limit: int | None, dry: bool, decks: Path) -> int:
    """Write the sheet of each article, or only show what would be written; 1 if one could not be read.
    A new sheet takes the names of the facts that a deck of the article in `decks` has."""
    problems: list[Problem] = []
    for path in seeds:
        try:
            article = read_article(path)
            sheet = sheet_path(path)
            known = () if sheet.exists() else earlier_facts(decks, article.slug)
            drafted = draft(article, limit, known if limit is None else ())
            if sheet.exists():
                merged = merge(sheet, article, drafted.facts)
            else:
                merged = new_sheet(article, continue_facts(drafted.facts, known).facts)
            if dry:
                _preview(sheet, merged, drafted)
            elif merged.added or merged.continued:
                write_atomic(sheet, merged.text.encode())
            _report(sheet, merged)
        except QuizgenError as error:
            problems += error.problems
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _preview(sheet: Path, merged: Merged, drafted: Drafted) -> None:
    print(f"# {sheet}")
    for fact in (*merged.continued, *merged.added):
        print(write_fact(fact))
    for rejected in drafted.rejected:
        print(f"{rejected.where}: {rejected.reason}: {rejected.text}")


def _report(sheet: Path, merged: Merged) -> None:
    said = [f"{len(merged.added)} new"]
    if merged.continued:
        said.append(f"{len(merged.continued)} continued: {', '.join(fact.id for fact in merged.continued)}")
    print(f"{sheet}: {'; '.join(said)}")
    for fact in merged.lost:
        print(f"{fact.where}: the evidence of '{fact.id}' is no longer in the article; mend it or delete it")
