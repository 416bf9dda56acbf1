"""What `quizgen draft` does and prints."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from quizgen.errors import Problem, QuizgenError
from quizgen.facts.continuing import continue_facts
from quizgen.facts.draft import Drafted, draft
from quizgen.facts.headings import Headings
from quizgen.facts.merge import Merged, merge, new_sheet
from quizgen.facts.sheet import sheet_path
from quizgen.files import write_atomic
from quizgen.model import Article, Choice, Fact, Kind, Lang, Slot
from quizgen.questions.ask import Outcome, ask, name_of
from quizgen.questions.distractors import Pool
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
                _preview(sheet, article, merged, drafted)
            else:
                if merged.added or merged.continued:
                    write_atomic(sheet, merged.text.encode())
                _report(sheet, merged)
            _report_lost(merged)
        except QuizgenError as error:
            problems += error.problems
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _preview(sheet: Path, article: Article, merged: Merged, drafted: Drafted) -> None:
    """What a teacher wants to know of a draft: how much, each question, and why there is no other."""
    facts = (*merged.continued, *merged.added)
    outcome = ask(article, Pool(facts, {}))
    counts = f"new facts: {len(facts)}; questions: {len(outcome.questions)}"
    print(f"{sheet}: {counts}; sentences without one: {len(drafted.rejected)}")
    if any(_behind_heading(each.prompt[article.lang], article)[0] == "…" for each in outcome.questions):
        print(f"'…' stands for '{next(iter(_headings(article)))}'")
    print()
    for fact in sorted(facts, key=lambda one: one.where.line or 0):
        print(f"line {fact.where.line}: {fact.evidence}")
        for slot in fact.slots.values():
            _show(fact, slot, outcome, article)
        print()
    for rejected in sorted(drafted.rejected, key=lambda one: one.where.line or 0):
        text = _behind_heading(rejected.text, article)
        print(f"line {rejected.where.line}: {text}\n  no question: {rejected.reason}")


def _show(fact: Fact, slot: Slot, outcome: Outcome, article: Article) -> None:
    """The questions for one value, or why there is none."""
    lang = article.lang
    names = {name_of(article, fact, slot, kind) for kind in Kind}
    questions = [question for question in outcome.questions if question.id in names]
    for question in questions:
        others = [each[lang] for each in question.distractors] if isinstance(question, Choice) else []
        kind = f"or {', '.join(others)}" if others else "to type"
        both = "; in both languages" if all(question.native[each] for each in Lang) else ""
        print(f"  ? {_behind_heading(question.prompt[lang], article)}")
        print(f"    {question.key[lang]} ({kind}{both})")
    if not questions:
        dropped = (each for each in outcome.rejections if each.question in names)
        reasons = dict.fromkeys(f"{each.flaw} ({each.detail})" for each in dropped)
        print(f"  no question for {slot.value.say(lang)}: {'; '.join(reasons)}")


def _behind_heading(text: str, article: Article) -> str:
    """Without the headline, which stands before many."""
    found = next((words for words in _headings(article) if text.startswith(f"{words}: ")), None)
    return f"…: {text.removeprefix(f'{found}: ')}" if found else text


def _headings(article: Article) -> Iterable[str]:
    return Headings.of(article).said[article.lang].values()


def _report(sheet: Path, merged: Merged) -> None:
    said = [f"{len(merged.added)} new"]
    if merged.continued:
        said.append(f"{len(merged.continued)} continued: {', '.join(fact.id for fact in merged.continued)}")
    print(f"{sheet}: {'; '.join(said)}")


def _report_lost(merged: Merged) -> None:
    for fact in merged.lost:
        print(f"{fact.where}: the evidence of '{fact.id}' is no longer in the article; mend it or delete it")
