"""Sentences as the tests give them, read as an article is."""

from pathlib import Path

from quizgen.model import Article, Lang, Span
from quizgen.relations.match import Match
from quizgen.relations.rows import Table
from quizgen.relations.seen import Seen, relations_in
from quizgen.text.grammar import grammar
from quizgen.text.sentences import split_sentences

READ = [lang for lang in Lang if grammar(lang)]


def seen_in(text: str, lang: Lang, table: Table | None = None) -> list[Seen]:
    article = Article("text", lang, "", None, "", Path("text"), text, (Span(0, len(text)),))
    language = grammar(lang)
    assert language is not None
    sentences = split_sentences(article)
    found = language.find_mentions(sentences, article)
    pairs = zip(sentences, found, strict=True)
    return [seen for sentence, m in pairs for seen in relations_in(sentence, m, lang, table)]


def matches_in(text: str, lang: Lang = Lang.DE, table: Table | None = None) -> list[Match]:
    return [seen.match for seen in seen_in(text, lang, table) if seen.match]
