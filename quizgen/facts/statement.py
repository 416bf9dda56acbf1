"""A sentence of the article made to stand alone, tagged anew, with the values still marked in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.facts.reference import Edit, Reading
from quizgen.model import Article, Lang
from quizgen.text.mentions import Mention
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence
from quizgen.values.dates import Date
from quizgen.values.names import Person

_AT_REST = re.compile(r"\s+")
_DAY_WORDS = frozenset("heute gestern morgen vorgestern übermorgen".split())
_SIBILANTS = ("s", "ß", "x", "z", "ce")


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a statement: what the article writes, or what stands in for it; `mention` if they are
    a value, with the words of the article behind them in `mark`."""

    text: str
    spaced: bool  # before it
    mention: Mention | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """`reading` is the new sentence, its offsets those of `text`; `marks` are what the article
    writes for each of its mentions, in order."""

    text: str
    reading: Reading
    marks: tuple[str, ...]


def state(article: Article, readings: Sequence[tuple[Reading, Sequence[Edit]]]) -> Statement:
    """Sentences in a row, after their edits, with full names and resolved dates."""
    parts: list[Part] = []
    for reading, edits in readings:
        named: set[str] = set()
        parts += _parts(article, reading, edits, named)
    text = ""
    mentions: list[Mention] = []
    marks: list[str] = []
    spans: list[tuple[int, int]] = []
    for part in parts:
        words = part.text if text else part.text[:1].upper() + part.text[1:]
        text += (" " if part.spaced and text else "") + words
        if part.mention:
            spans.append((text.__len__() - len(words), len(text)))
            mentions.append(part.mention)
            marks.append(part.mark)
    tokens = tag(text, article.lang)
    sentence = Sentence(tokens, readings[0][0].sentence.paragraph)
    found = list(_placed(sentence, mentions, marks, spans))
    reading = Reading(sentence, tuple(mention for mention, _ in found))
    return Statement(text, reading, tuple(mark for _, mark in found))


def _placed(
    sentence: Sentence, mentions: Iterable[Mention], marks: Iterable[str], spans: Iterable[tuple[int, int]]
) -> Iterator[tuple[Mention, str]]:
    """The mentions with the tokens they have now; one that shares a token with other words is lost."""
    starts = {token.start: n for n, token in enumerate(sentence.tokens)}
    ends = {token.end: n + 1 for n, token in enumerate(sentence.tokens)}
    for mention, mark, (start, end) in zip(mentions, marks, spans, strict=True):
        if start in starts and end in ends:
            yield replace(mention, first=starts[start], last=ends[end], relative=False), mark


def _parts(article: Article, reading: Reading, edits: Sequence[Edit], named: set[str]) -> Iterator[Part]:
    tokens = reading.sentence.tokens
    at = 0
    while at < len(tokens):
        before = article.text[tokens[at - 1].end : tokens[at].start] if at else " "
        spaced = bool(before) and (before[0].isspace() or before[-1].isspace())
        mention = next((m for m in reading.mentions if m.first == at), None)
        edit = next((e for e in edits if e.first == at), None)
        if edit:
            if edit.text:
                yield Part(edit.text, spaced)
            at = edit.last
        elif mention:
            mark = _AT_REST.sub(" ", article.text[tokens[at].start : tokens[mention.last - 1].end])
            yield Part(_said(mention, mark, reading, named), spaced, mention, mark)
            at = mention.last
        else:
            yield Part(tokens[at].text, spaced)
            at += 1


def _said(mention: Mention, mark: str, reading: Reading, named: set[str]) -> str:
    """How a statement writes a value: persons by their full name, dates with all that is known."""
    value = mention.value
    if isinstance(value, Person):
        full = value.name.de
        if full in named or mark.startswith(full) or len(mark.split()) > 1:
            named.add(full)
            return mark
        named.add(full)
        return _genitive(full) if _is_genitive(mark, full) else full
    if isinstance(value, Date) and (mention.relative or value.precision == "day"):
        said = value.say(Lang.DE)
        return _adverbial(value, said, mention, reading) if mention.relative else said
    return mark


def _adverbial(value: Date, said: str, mention: Mention, reading: Reading) -> str:
    """A resolved time with the preposition that the words it stands in for did without."""
    before = reading.sentence.tokens[mention.first - 1].text.lower() if mention.first else ""
    if value.precision == "day":
        return said if before in ("am", "vom", "zum", "ab", "seit", "bis", "der", "dem", "den") else f"am {said}"
    if value.precision == "month":
        return said if before in ("im", "vom", "zum", "seit", "ab", "bis") else f"im {said}"
    if before in ("im", "in"):
        return f"Jahr {said}" if before == "im" else f"dem Jahr {said}"
    return f"im Jahr {said}"


def _is_genitive(mark: str, full: str) -> bool:
    last = full.split()[-1]
    return mark in (f"{last}s", f"{last}’", f"{last}'")


def _genitive(name: str) -> str:
    return f"{name}’" if name.endswith(_SIBILANTS) else f"{name}s"
