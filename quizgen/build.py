"""The whole way from an article to its deck."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from quizgen.errors import Location, Problem, QuizgenError
from quizgen.facts.sheet import read_sheet, sheet_path
from quizgen.model import Article, Deck, Fact, Value
from quizgen.questions.ask import ask
from quizgen.questions.checks import Rejection
from quizgen.questions.distractors import Pool
from quizgen.text.articles import SUFFIXES, read_article


@dataclass(frozen=True, slots=True)
class Source:
    """An article with the facts of its sheet."""

    article: Article
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """A deck, and what did not get into it."""

    deck: Deck
    facts: int
    rejections: tuple[Rejection, ...]


def find_seeds(folder: Path) -> list[Path]:
    """The articles of a folder in order of name. Raises QuizgenError if there are none."""
    found = sorted(p for p in folder.glob("*") if p.suffix in SUFFIXES and p.is_file())
    if not found:
        hint = "put an article there, or name the folder with --seeds"
        raise QuizgenError.single("holds no articles (.md, .txt)", Location(folder), hint)
    return found


def read_sources(paths: Iterable[Path]) -> list[Source]:
    """Articles with their sheets. Raises QuizgenError with the problems of all of them."""
    sources: list[Source] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            article = read_article(path)
            sources.append(Source(article, read_sheet(sheet_path(path), article)))
        except QuizgenError as error:
            problems += error.problems
    problems += _same_name([source.article for source in sources])
    if problems:
        raise QuizgenError(problems)
    return sources


def _same_name(articles: Sequence[Article]) -> list[Problem]:
    """Two files for one deck: rome.md and rome.txt."""
    first: dict[str, Path] = {}
    return [
        Problem(f"makes the same deck as {first[a.slug]}", Location(a.path), "rename one of them")
        for a in articles
        if first.setdefault(a.slug, a.path) != a.path
    ]


def build_all(sources: Sequence[Source], wanted: Sequence[Path] = ()) -> Iterator[Built]:
    """The decks of the articles `wanted` (of all, if none are named) in turn. The values of all
    sources serve as distractors, so a deck does not depend on what else is wanted."""
    by_grain: dict[str, list[Value]] = {}
    for source in sources:
        for fact in source.facts:
            for slot in fact.slots.values():
                by_grain.setdefault(slot.value.grain, []).append(slot.value)
    for source in sources:
        if not wanted or source.article.path in wanted:
            yield build(source, by_grain)


def build(source: Source, elsewhere: Mapping[str, Sequence[Value]]) -> Built:
    """The deck of one article; `elsewhere` are the values of all articles by their grain."""
    article = source.article
    outcome = ask(article, Pool(source.facts, elsewhere))
    deck = Deck(
        article.slug, article.title, article.lang, article.published, article.source, outcome.questions
    )
    return Built(deck, len(source.facts), outcome.rejections)
