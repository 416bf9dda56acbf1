"""Sentences as the tests give them, read as an article is."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from quizgen.model import Article, Lang, Span
from quizgen.relations.match import Match
from quizgen.relations.noun_match import Noticed, noticed
from quizgen.relations.noun_ways import NounWays
from quizgen.relations.row import Row
from quizgen.relations.rows import Table
from quizgen.relations.seen import Seen, relations_in
from quizgen.relations.table import noun_ways
from quizgen.text.grammar import grammar
from quizgen.text.mentions import Mention
from quizgen.text.sentences import split_sentences
from quizgen.text.tokens import Sentence

READ = [lang for lang in Lang if grammar(lang)]


def _read(text: str, lang: Lang) -> list[tuple[Sentence, Sequence[Mention]]]:
    article = Article("text", lang, "", None, "", Path("text"), text, (Span(0, len(text)),))
    language = grammar(lang)
    assert language is not None
    sentences = split_sentences(article)
    found = language.find_mentions(sentences, article)
    return list(zip(sentences, found, strict=True))


def seen_in(text: str, lang: Lang, table: Table | None = None) -> list[Seen]:
    return [seen for sentence, m in _read(text, lang) for seen in relations_in(sentence, m, lang, table)]


def noticed_in(
    text: str, lang: Lang = Lang.DE, published: date | None = None, table: Sequence[Row] | None = None
) -> list[Noticed]:
    ways = noun_ways(lang) if table is None else NounWays(table, lang)
    return [one for sentence, m in _read(text, lang) for one in noticed(sentence, m, ways, published)]


def matches_in(text: str, lang: Lang = Lang.DE, table: Table | None = None) -> list[Match]:
    return [seen.match for seen in seen_in(text, lang, table) if seen.match]


def example_of(row: Row, lang: Lang) -> list[Match]:
    """What its example states: in clauses, or, if the row has none of their patterns, in noun phrases."""
    if row.sides[lang].seen:
        return matches_in(row.example[lang], lang)
    return [one.match for one in noticed_in(row.example[lang], lang)]
