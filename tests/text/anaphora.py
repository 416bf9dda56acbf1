"""The last sentence of a text with names in place of its pronouns."""

from pathlib import Path

from quizgen.facts.statement import state
from quizgen.model import Article, Lang, Span
from quizgen.text.grammar import grammar
from quizgen.text.reading import Reading, restated
from quizgen.text.sentences import split_sentences


def with_names(text: str, lang: Lang, title: str = "") -> str:
    """Paragraphs end with a line break."""
    article, last = last_of(text, lang, title)
    edits, _ = restated(last, [])
    return state(article, grammar(lang), [(last, edits)]).text


def last_of(text: str, lang: Lang, title: str = "") -> tuple[Article, Reading]:
    """The article of a text, and its last sentence with what its pronouns mean."""
    starts = [0, *(n + 1 for n, letter in enumerate(text) if letter == "\n")]
    ends = [*(n for n, letter in enumerate(text) if letter == "\n"), len(text)]
    paragraphs = tuple(map(Span, starts, ends))
    article = Article("text", lang, title, None, "", Path("text"), text, paragraphs)
    language = grammar(lang)
    sentences = split_sentences(article)
    found = language.find_mentions(sentences, article)
    bare = [Reading(s, m) for s, m in zip(sentences, found, strict=True)]
    return article, language.resolve(bare, article)[-1]
