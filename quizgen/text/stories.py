"""The story that a news article tells, as far as its headline says so: who answers a question of its deck
may be told it.

Behind "Kiel baut neue Brücke" a sentence may speak of "die Brücke", "das Projekt" or "die Kosten", and of
"das Unternehmen" only if the headline does.
"""

import re
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass

from quizgen.model import Article
from quizgen.text.reading import Reading
from quizgen.text.tagging import tag
from quizgen.text.tokens import Token
from quizgen.text.topics import UNMARKED, Kinds, Topic
from quizgen.values.dates import Date

_FEWEST, _MOST = 3, 14  # words of a headline
_LEAD = 5  # sentences that tell what happened
_ALIKE = 4  # letters that tell a word
_NO_HEADLINE = re.compile(r"^(?:An?|Eine?) |[:;?!…|/]|\.$|^[\"„“»‘'].*[\"“”«’']$|" + UNMARKED)
_TOP = 3  # sentences that may first tell of the study which the headline is about
_NEAR = 3  # tokens between a noun and what introduces it
_NUMERALS = ("CARD", "CRD")


@dataclass(frozen=True, slots=True)
class StoryWords:
    """What a language says of stories."""

    nouns: tuple[str, ...]  # tags
    relational: frozenset[str]  # nouns that say nothing without what they are of: "Größe"
    abstract: tuple[str, ...]  # endings of nouns that do not, either
    events: frozenset[str]  # nouns that mean what is told: "Projekt", "Urteil"
    others: frozenset[str]  # adjectives of what is not the one told of: "andere", "zweite"
    introduces: Callable[[Token], bool]  # an article or number that tells of something for the first time
    is_somebody: Callable[[str], bool]  # nouns that stand for something named: "Politiker", "Firma"
    reports: frozenset[str]  # nouns of what the story may be taken from, and of who made it: "Studie"
    actors: frozenset[str] = frozenset()  # who has a part in any story: "Polizei", "Zuschauer"
    is_definite: Callable[[Token], bool] = lambda _: False  # an article of what is known


def find_story(
    article: Article, readings: Sequence[Reading], words: StoryWords, kinds: Kinds
) -> Topic | None:
    """The headline as a topic, where the lead says the same at length."""
    title = " ".join(article.title.split())
    said = title.split()
    if not readings or not _FEWEST <= len(said) <= _MOST or _NO_HEADLINE.search(title):
        return None
    headline = tag(title, article.lang)
    lead = [token for reading in readings[:_LEAD] for token in reading.sentence.tokens]
    if not _says(lead, _begins(token for token in headline if _counts(token, words))):
        return None
    nouns = {t.lemma.lower() for t in (*headline, *readings[0].sentence.tokens) if t.tag in words.nouns}
    shown, day = _dated(title, article)
    return Topic(shown, kinds.widened(nouns), None, is_place=False, headline=True, day=day)


def _dated(title: str, article: Article) -> tuple[str, Date | None]:
    """ "Vier Verletzte bei Brand in Bremen (8. Januar 2025)"."""
    if article.published is None:
        return title, None
    day = Date(article.published.year, article.published.month, article.published.day)
    return f"{title} ({day.say(article.lang)})", day


def _says(lead: Sequence[Token], begins: Set[str]) -> bool:
    """Whether a word of the lead begins or, as a compound, goes on so."""
    return any(begin in token.lemma.casefold() for begin in begins for token in lead)


def _counts(token: Token, words: StoryWords) -> bool:
    return token.tag in words.nouns or token.text[0].isupper()


def _begins(tokens: Iterable[Token]) -> set[str]:
    """How words begin, and initials whole."""
    return {t.lemma[:_ALIKE].casefold() for t in tokens if len(t.lemma) >= _ALIKE or t.text.isupper()}


def goes_with(
    topic: Topic, readings: Sequence[Reading], reading: Reading, want: str, words: StoryWords
) -> bool:
    """Whether a noun that a sentence leaves open goes with the story of a headline: "die Kosten" of a
    bridge. `readings` are the sentences before it."""
    tokens, noun = reading.sentence.tokens, want.lower()
    heads = [n for n, t in enumerate(tokens) if t.lemma == want and t.tag in words.nouns]
    if len(heads) != 1 or any(
        t.lemma.lower() in words.others for t in tokens[max(heads[0] - 2, 0) : heads[0]]
    ):
        return False
    if noun in words.relational or (
        noun.endswith(words.abstract) and noun not in words.events | words.actors
    ):
        return False
    if any(_introduces(above, noun, words) for above in readings[_TOP if noun in words.reports else 1 :]):
        return False
    if any(_tells_of_several(above, tokens[heads[0]], words) for above in readings[:1]):
        return False
    if noun in words.actors or noun in words.events:
        return True
    if words.is_somebody(want):
        return noun in topic.title.lower()
    return _is_told(topic.nouns, noun) or not any(_tells_of(above, noun, words) for above in readings)


def _is_told(nouns: Set[str], noun: str) -> bool:
    """Whether it is one of those, or what one of them ends in: "Linie" of "Buslinie"."""
    return any(own == noun or (len(noun) >= _ALIKE and own.endswith(noun)) for own in nouns)


def _tells_of(reading: Reading, noun: str, words: StoryWords) -> bool:
    """Whether a sentence tells of such a thing as if it were new: "Flüchtlinge", not "die Balkanroute"."""
    tokens = reading.sentence.tokens
    return any(
        token.tag in words.nouns
        and _is_told({token.lemma.lower()}, noun)
        and not any(words.is_definite(t) for t in tokens[max(n - _NEAR + 1, 0) : n])
        for n, token in enumerate(tokens)
    )


def _tells_of_several(reading: Reading, noun: Token, words: StoryWords) -> bool:
    """Whether a sentence counts several: "two wildfires", of which "the fire" is but one."""
    tokens = reading.sentence.tokens
    return any(
        token.tag in words.nouns
        and token.lemma.lower().endswith(noun.lemma.lower())
        and token.text[-1] != noun.text[-1]
        and any(t.tag in _NUMERALS for t in tokens[max(n - _NEAR, 0) : n])
        for n, token in enumerate(tokens)
    )


def _introduces(reading: Reading, noun: str, words: StoryWords) -> bool:
    """Whether a sentence tells of another: "eine Brücke", "zwei Brücken"."""
    tokens = reading.sentence.tokens
    return any(
        token.tag in words.nouns
        and token.lemma.lower().endswith(noun)
        and any(words.introduces(t) for t in tokens[max(n - _NEAR, 0) : n])
        for n, token in enumerate(tokens)
    )
