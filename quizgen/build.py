"""The whole way from an article to its deck."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.errors import Location, QuizgenError
from quizgen.facts.continuing import Continued, Earlier, continue_facts
from quizgen.facts.sheet import read_sheet, sheet_path
from quizgen.model import Article, Deck, Fact, Value
from quizgen.questions.ask import ask
from quizgen.questions.distractors import Pool
from quizgen.questions.flaws import Rejection
from quizgen.store.earlier import earlier_facts, remembered
from quizgen.text.articles import SUFFIXES, read_article

_FORGOTTEN = (
    "what it knew of the article's facts is lost: questions may begin anew; bring it back and build again"
)
_SETTLED = 5  # builds in a row; two are hardly ever needed


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

    try:
        earlier, warning = earlier_facts(decks, article.slug) if decks else (), ""
    except QuizgenError as error:
        earlier, warning = (), f"{error.problems[0]}\n  {_FORGOTTEN}"
    return Source(article, draft(article, earlier=earlier).facts, earlier, warning)


def build(source: Source, elsewhere: Mapping[str, Sequence[Value]]) -> Built:
    """The deck of one article; `elsewhere` are the values of all articles by their grain."""
    if not source.earlier:
        built = _built(source.article, source.facts, elsewhere)
        return replace(built, warning=source.warning or built.warning)
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
    outcome = ask(article, Pool(facts, elsewhere))
    deck = Deck(
        article.slug, article.title, article.lang, article.published, article.source, outcome.questions
    )
    return Built(deck, len(facts), outcome.rejections, warning="" if outcome.questions else _empty(article))


def _empty(article: Article) -> str:
    """What helps where nothing is asked."""
    more = "" if article.titled else "'title:' and 'published:' at its top let more be asked; "
    return f"{article.path}: gives no question\n  {more}'quizgen draft --dry-run {article.path}' tells why"
