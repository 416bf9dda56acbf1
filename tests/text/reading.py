"""Sentences of either language, read as an article of a Saturday in November."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from quizgen.model import Article, Lang, Span
from quizgen.text.english.mentions import find_mentions as find_english
from quizgen.text.german.mentions import find_mentions as find_german
from quizgen.text.mentions import Mention
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence
from quizgen.values.names import Named

SATURDAY = date(2024, 11, 23)
FIND = {Lang.DE: find_german, Lang.EN: find_english}


def article_of(text: str, lang: Lang) -> Article:
    return Article("probe", lang, "", SATURDAY, "", Path("probe.md"), text, (Span(0, len(text)),))


def sentences_of(lines: Sequence[str], lang: Lang) -> tuple[Article, tuple[Sentence, ...]]:
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    tagged = (tag(line, lang, start) for line, start in zip(lines, starts, strict=True))
    return article_of("\n".join(lines), lang), tuple(Sentence(tokens, 0) for tokens in tagged if tokens)


def mentions_in(lang: Lang, *lines: str) -> list[tuple[str, Mention]]:
    """Every mention of all the sentences, with the words it stands for."""
    article, sentences = sentences_of(lines, lang)
    found = []
    for sentence, mentions in zip(sentences, FIND[lang](sentences, article), strict=True):
        for mention in mentions:
            tokens = sentence.tokens[mention.first : mention.last]
            found.append((article.text[tokens[0].start : tokens[-1].end], mention))
    return found


def short(mention: Mention, lang: Lang) -> str:
    """Type, kind and name of a mention of something with a name."""
    value = mention.value
    assert isinstance(value, Named)
    return f"{value.type} {value.kind} {value.name[lang]}".replace("  ", " ")


def repeated(pattern: str, times: int, lang: Lang) -> tuple[Article, tuple[Sentence, ...]]:
    """One sentence that says the same words again and again; they are tagged but once."""
    tokens = tag(pattern, lang)
    step = len(pattern) + 1
    shifted = (
        replace(token, start=token.start + n * step, end=token.end + n * step)
        for n in range(times)
        for token in tokens
    )
    return article_of(f"{pattern} " * times, lang), (Sentence(tuple(shifted), 0),)
