"""The whole way from an article to its deck."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from quizgen.errors import Location, Problem, QuizgenError
from quizgen.facts.continuing import Continued, Earlier, continue_facts
from quizgen.facts.sheet import read_sheet, sheet_path
from quizgen.files import slugify
from quizgen.model import Article, Deck, Fact, Value
from quizgen.questions.ask import ask
from quizgen.questions.checks import Rejection
from quizgen.questions.distractors import Pool
from quizgen.store.earlier import earlier_facts, remembered
from quizgen.text.articles import SUFFIXES, read_article

_FORGOTTEN = (
    "what it knew of the article's facts is lost: questions may begin anew; bring it back and build again"
)
_SETTLED = 5  # builds in a row; two are hardly ever needed
ALONE = 8  # so many articles are done before other processes have started


@dataclass(frozen=True, slots=True)
class Source:
    """An article with the facts of its sheet, or, without one, those drafted from it; these keep the
    names that `earlier` ones of the deck had."""

    article: Article
    facts: tuple[Fact, ...]
    earlier: tuple[Earlier, ...] = ()
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Built:
    """A deck, and what did not get into it."""

    deck: Deck
    facts: int
    rejections: tuple[Rejection, ...]
    continued: Continued | None = None  # None: all names come from a sheet, or are the first
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Broken:
    """An article that gives no deck."""

    path: Path
    problems: tuple[Problem, ...]


def find_seeds(folder: Path) -> list[Path]:
    """The articles of a folder in order of name. Raises QuizgenError if there are none."""
    found = sorted(p for p in folder.glob("*") if p.suffix in SUFFIXES and p.is_file())
    if not found:
        hint = "put an article there, or name the folder with --seeds"
        raise QuizgenError.single("holds no articles (.md, .txt)", Location(folder), hint)
    return found


def read_source(path: Path, decks: Path | None = None) -> Source:
    """An article with its facts; `decks` is the folder where its deck was before, if anywhere.
    Raises QuizgenError with the problems of both files."""
    article = read_article(path)
    sheet = sheet_path(path)
    if sheet.exists():
        return Source(article, read_sheet(sheet, article))
    from quizgen.facts.draft import draft  # the grammar takes 0.3 s to load, and a sheet needs none

    facts = draft(article).facts
    try:
        return Source(article, facts, earlier_facts(decks, article.slug) if decks else ())
    except QuizgenError as error:
        return Source(article, facts, warning=f"{error.problems[0]}\n  {_FORGOTTEN}")


def build_each(
    paths: Sequence[Path], wanted: Sequence[Path] = (), decks: Path | None = None
) -> Iterator[Built | Broken]:
    """The decks of the articles `wanted` (of all `paths`, if none are named) in turn; an article with
    mistakes costs no other. The values of all sheets serve as distractors, so a deck does not depend
    on what else is wanted. Many articles are spread over the machine's cores."""
    todo = [path for path in paths if not wanted or path in wanted]
    same = {broken.path: broken for broken in _same_name(paths)}
    read = {path: _read(path, decks) for path in paths if sheet_path(path).exists()}
    by_grain = _by_grain(source for source in read.values() if isinstance(source, Source))
    if len(todo) <= ALONE:
        for path in todo:
            yield same.get(path) or _finish(read.get(path) or _read(path, decks), by_grain)
        return
    with ProcessPoolExecutor() as workers:
        work = partial(_build_one, elsewhere=by_grain, decks=decks)
        yield from workers.map(work, (path for path in todo if path not in same), chunksize=ALONE)
    yield from (same[path] for path in todo if path in same)


def _same_name(paths: Iterable[Path]) -> list[Broken]:
    """Two files for one deck: rome.md and rome.txt."""
    first: dict[str, Path] = {}
    return [
        Broken(path, (Problem(f"makes the same deck as {other}", Location(path), "rename one of them"),))
        for path in paths
        if (other := first.setdefault(slugify(path.stem), path)) != path
    ]


def _build_one(path: Path, elsewhere: Mapping[str, Sequence[Value]], decks: Path | None) -> Built | Broken:
    return _finish(_read(path, decks), elsewhere)


def _read(path: Path, decks: Path | None) -> Source | Broken:
    try:
        return read_source(path, decks)
    except QuizgenError as error:
        return Broken(path, error.problems)


def _finish(source: Source | Broken, elsewhere: Mapping[str, Sequence[Value]]) -> Built | Broken:
    return source if isinstance(source, Broken) else build(source, elsewhere)


def _by_grain(sources: Iterable[Source]) -> dict[str, list[Value]]:
    found: dict[str, list[Value]] = {}
    for source in sources:
        for fact in source.facts:
            for slot in fact.slots.values():
                found.setdefault(slot.value.grain, []).append(slot.value)
    return found


def build(source: Source, elsewhere: Mapping[str, Sequence[Value]]) -> Built:
    """The deck of one article; `elsewhere` are the values of all articles by their grain."""
    if not source.earlier:
        return replace(_built(source.article, source.facts, elsewhere), warning=source.warning)
    earlier, continued = source.earlier, continue_facts(source.facts, source.earlier)
    said = continued
    for _ in range(_SETTLED):
        built = _built(source.article, continued.facts, elsewhere)
        # What the next build will find: it must give the same names.
        earlier = remembered(source.article.slug, built.deck.questions, earlier)
        continued, before = continue_facts(source.facts, earlier), continued
        if continued.facts == before.facts:
            break
    asked = {question.fact for question in built.deck.questions}
    edited, new = (tuple(name for name in names if name in asked) for names in (said.edited, said.new))
    return replace(built, continued=replace(said, edited=edited, new=new))


def _built(article: Article, facts: tuple[Fact, ...], elsewhere: Mapping[str, Sequence[Value]]) -> Built:
    latest = article.published.year + 1 if article.published else None  # plans reach into the next year
    outcome = ask(article, Pool(facts, elsewhere, latest))
    deck = Deck(
        article.slug, article.title, article.lang, article.published, article.source, outcome.questions
    )
    return Built(deck, len(facts), outcome.rejections)
