"""An article's sentences, tagged, each where the file has it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.model import Article, Lang, Span
from quizgen.text.boilerplate import (
    HEADING,
    hidden,
    is_about,
    is_heading,
    is_no_prose,
    published_in,
    without_dateline,
    without_heading,
)
from quizgen.text.breaks import sentence_ends
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence, Token

__all__ = ["begins_filed", "opens_line", "published_in", "sentence_spans", "split_sentences"]

_BULLET = re.compile(r"\s*(?:>\s*)*(?:[-*•‣–]\s+)?")
_BLANKS = re.compile(r"\s*(?:(?<=\n)[ \t]*(?:>\s*|[-*•‣]\s+)+)?(?:[—–]\s+)?")
_WORD = re.compile(r"\w+")
_ENDS = (".", "!", "?", ")", "“", '"')  # of sentences
_NOTE = re.compile(r"\[[^\[\]]*\]\s*\Z")  # "[citation needed]"
_DATELINES_WITHIN = 6  # sentences from the top; further down "Berlin – " is a line of its own


def split_sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of an article in order; headings, datelines, agency tags, captions are none.

    Footnote marks and agency tags within a sentence belong to its span but are no tokens of it.
    """
    found = []
    for paragraph, span in sentence_spans(article):
        tokens = _tagged(hidden(article.text[span.start : span.end]), article.lang, span.start)
        if tokens:
            found.append(Sentence(tokens, paragraph))
    return tuple(found)


def _tagged(words: str, lang: Lang, start: int) -> tuple[Token, ...]:
    """Its tokens; a full stop that is lost stands behind the last of them, without length."""
    if _is_ended(words):
        return tag(words, lang, start)
    *tokens, stop = tag(f"{words.rstrip()} .", lang, start)
    end = tokens[-1].end if tokens else start
    return (*tokens, replace(stop, start=end, end=end)) if tokens else ()


def sentence_spans(article: Article) -> Iterator[tuple[int, Span]]:
    """Each sentence with the number of its paragraph, from 0."""
    count, dated = 0, False
    for number, paragraph in enumerate(article.paragraphs):
        words = article.text[paragraph.start : paragraph.end]
        if is_heading(words) or is_no_prose(words):
            continue
        if not count:  # before the cut: "OAKLAND, Ca. -- " has a full stop
            filed = without_dateline(article.text, paragraph, article.lang)
            dated, paragraph = filed != paragraph, filed
        for span in _pieces(article, paragraph):
            count += 1
            if not dated and count <= _DATELINES_WITHIN:
                shorter = without_dateline(article.text, span, article.lang)
                dated, span = shorter != span, shorter
            span = without_heading(article.text, span, article.lang)
            if not is_about(article.text[span.start : span.end]):
                yield number, span


def begins_filed(article: Article, sentence: Sentence) -> bool:
    """Whether a dateline stands before it, at the beginning of its paragraph: then it is no headline."""
    paragraph = article.paragraphs[sentence.paragraph]
    words = without_dateline(article.text, paragraph, article.lang)
    return words != paragraph and sentence.span.start == words.start


def opens_line(article: Article, sentence: Sentence) -> bool:
    """Whether it begins a line of a paragraph whose lines all end with their sentences, and so are
    paragraphs themselves."""
    span, text = article.paragraphs[sentence.paragraph], article.text
    lines = text[span.start : span.end].split("\n")
    if len(lines) == 1 or not all(line.rstrip().endswith(_ENDS) for line in lines):
        return False
    return "\n" in text[len(text[: sentence.span.start].rstrip()) : sentence.span.start]


def _pieces(article: Article, paragraph: Span) -> Iterator[Span]:
    """The paragraph cut at its full stops, without white space and bullets around."""
    text = article.text
    begin = paragraph.start
    for end in sentence_ends(text, paragraph, article.lang):
        pattern = _BULLET if begin == paragraph.start else _BLANKS
        found = pattern.match(text, begin, end)
        start = found.end() if found else begin
        if start < end and not (end == paragraph.end and _is_rest(text[start:end])):
            yield Span(start, end)
        begin = end


def _is_rest(words: str) -> bool:
    """Whether what ends a paragraph without a full stop is a heading or a caption."""
    return not _is_ended(words) and len(words) < 40 * HEADING and len(_WORD.findall(words)) <= HEADING


def _is_ended(words: str) -> bool:
    return _NOTE.sub("", words).rstrip('"“”»«)’]0123456789[ ')[-1:] in tuple(".!?…:")


def title_sentence(article: Article) -> tuple[Sentence, ...]:
    """The title, unless the text says it too: "Martin Luther" tells who "Luther" is."""
    if not article.title or article.title in article.text:
        return ()
    return (Sentence(tag(article.title, article.lang), 0),)
