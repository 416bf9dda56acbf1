"""A sentence of the article made to stand alone, tagged anew, with the values still marked in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from quizgen.model import Article, Bilingual, Lang, Value
from quizgen.text.clauses import Piece, Pieces, written
from quizgen.text.grammar import Grammar
from quizgen.text.mentions import Mention
from quizgen.text.reading import Edit, Reading
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence, Token
from quizgen.text.wording import capitalised
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named, Person, Term

_ALIKE = 5  # letters that forms of a word share at least,
_ENDING = 2  # and that they may end in
_WORDS = re.compile(r"[\w-]+")
_BLANKS = re.compile(r"\s+")
_CLOSING = (".", ",", ";")  # no blank before them, even where a footnote fell out


class Part(NamedTuple):
    """Words of a statement: what the article writes, or what stands in for it; `mention` if they are
    a value, with the words of the article behind them in `mark`."""

    text: str
    spaced: bool  # before it
    mention: Mention | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """`reading` is the new sentence, its offsets those of `text`; `marks` are what the article
    writes for each of its mentions, in order. It is shown behind its `topic`, if it has one. `relation` is
    the one that a noun phrase states, if no clause does."""

    text: str
    reading: Reading
    marks: tuple[str, ...]
    relation: str = ""
    topic: str = ""
    topic_counts: bool = False  # for amounts as well
    day: Date | None = None  # of the headline, where that is the topic
    named: str = ""  # the topic as an English sentence begins with it

    @property
    def words(self) -> int:
        """How many of them are shown."""
        return len(self.text.split()) + len(self.topic.split())

    @property
    def told(self) -> Reading:
        """The reading, with the topic that is shown before it as one more name, or date, of no token."""
        if not self.topic:
            return self.reading
        end = len(self.reading.sentence.tokens)
        topic = Mention(self.day or Term(Bilingual(self.topic, self.topic)), end, end)
        return replace(self.reading, mentions=(*self.reading.mentions, topic))

    def told_of(self, value: Value) -> Reading:
        """The same where the topic helps to ask for a value: a number is of a place, or of what the sentence
        leaves open."""
        counts = isinstance(value, Named | Date | Period) or self.topic_counts
        return self.told if counts else self.reading

    @property
    def opening(self) -> tuple[str, int]:
        """What stands before its text, and how many letters of that it replaces: "It" gives way to a name."""
        if self.named and self.text.startswith("It ") and not self._names_topic():
            return self.named, len("It")
        return self.shown(""), 0

    def shown(self, words: str) -> str:
        """Words behind the topic: "Super Bowl 50: Who sang?"."""
        return words if self._names_topic() else f"{self.topic}: {words}"

    def _names_topic(self) -> bool:
        """Whether the text has the words of the topic, inflected or not: then they need not stand before."""
        said = _WORDS.findall(self.text.casefold())
        return all(any(_is_form(own, word) for own in said) for word in self.topic.casefold().split())

    def mark(self, number: int) -> str:
        """What the article writes for the value with this number among all that may be asked for."""
        if number < len(self.marks):
            return self.marks[number]
        notion, tokens = self.reading.values[number], self.reading.sentence.tokens
        return self.text[tokens[notion.first].start : tokens[notion.last - 1].end]


def _is_form(own: str, word: str) -> bool:
    """ "museums" of "museum", "blaue" of "blauer", "ilm-tal", not "ilmenau" of "ilm"."""
    if own.startswith(f"{word}-"):
        return True
    return own.startswith(word[: max(_ALIKE, len(word) - _ENDING)]) and len(own) <= len(word) + _ENDING


@dataclass(frozen=True, slots=True)
class Wording:
    """What a statement is to say, not yet tagged: values stand at these `spans` of its text."""

    text: str
    mentions: tuple[Mention, ...]
    marks: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    paragraph: int

    @property
    def words(self) -> int:
        return len(self.text.split())

    def tagged(self, lang: Lang) -> Statement:
        sentence = Sentence(tag(self.text, lang), self.paragraph)
        return _with_values(self.text, sentence, self.mentions, self.marks, self.spans)


def _with_values(
    text: str,
    sentence: Sentence,
    mentions: Sequence[Mention],
    marks: Sequence[str],
    spans: Sequence[tuple[int, int]],
) -> Statement:
    found = list(placed(sentence, mentions, marks, spans))
    reading = Reading(sentence, tuple(mention for mention, _ in found))
    return Statement(text, reading, tuple(mark for _, mark in found))


def state(
    article: Article, grammar: Grammar, readings: Sequence[tuple[Reading, Sequence[Edit]]]
) -> Statement:
    """Sentences in a row, after their edits, with full names and resolved dates."""
    return worded(article, grammar, readings).tagged(article.lang)


def worded(article: Article, grammar: Grammar, readings: Sequence[tuple[Reading, Sequence[Edit]]]) -> Wording:
    """The same by its words alone, for those who want a short one: it takes longest to tag them."""
    parts: list[Part] = []
    for reading, edits in readings:
        named: set[str] = set()
        first, *others = _parts(article, grammar, reading, edits, named)
        parts += [first._replace(text=capitalised(first.text)), *others]
        if parts[-1].text[-1:].isalnum():  # the article lost its full stop
            parts.append(Part(".", spaced=False))
    text = ""
    mentions: list[Mention] = []
    marks: list[str] = []
    spans: list[tuple[int, int]] = []
    for part in parts:
        text += (" " if part.spaced and text else "") + part.text
        if part.mention:
            spans.append((len(text) - len(part.text), len(text)))
            mentions.append(part.mention)
            marks.append(part.mark)
    paragraph = readings[0][0].sentence.paragraph
    return Wording(text, tuple(mentions), tuple(marks), tuple(spans), paragraph)


def of_clause(statement: Statement, pieces: Pieces, grammar: Grammar, lang: Lang) -> Statement:
    """A clause of a statement as one of its own."""
    whole = statement.reading.sentence
    text = written(pieces, whole)
    at = {piece: n for n, piece in enumerate(pieces) if isinstance(piece, int)}
    kept, marks, spans = [], [], []
    for mention, mark in zip(statement.reading.mentions, statement.marks, strict=True):
        places = [at.get(index, -1) for index in range(mention.first, mention.last)]
        if -1 not in places and places == list(range(places[0], places[0] + len(places))):
            start = len(written(pieces[: places[0] + 1], whole)) - len(whole.tokens[mention.first].text)
            kept.append(mention)
            marks.append(mark)
            spans.append((start, len(written(pieces[: places[-1] + 1], whole))))
    sentence = Sentence(_opened(tag(text, lang), pieces[0], whole, grammar.capitalised), whole.paragraph)
    return _with_values(text, sentence, kept, marks, spans)


def _opened(
    tokens: tuple[Token, ...], first: Piece, whole: Sentence, capitalised: str | None
) -> tuple[Token, ...]:
    """A capital at the beginning tells nothing, but this one was there within the sentence."""
    was = whole.tokens[first].text if isinstance(first, int) and first > 0 else ""
    if capitalised is None or was != tokens[0].text or not was[:1].isupper():
        return tokens
    return (replace(tokens[0], tag=capitalised), *tokens[1:])


def _is_short(value: Date | Period, mark: str) -> bool:
    """ "22. November", "22.11.2024": a statement tells the year, and the month by its name."""
    named = any(character.isalpha() for character in mark)
    return isinstance(value, Date) and value.precision == "day" and (not named or str(value.year) not in mark)


def placed(
    sentence: Sentence, mentions: Iterable[Mention], marks: Iterable[str], spans: Iterable[tuple[int, int]]
) -> Iterator[tuple[Mention, str]]:
    """The mentions at `spans` of characters with the tokens they have now; one that shares a token with
    other words is lost."""
    starts = {token.start: n for n, token in enumerate(sentence.tokens)}
    ends = {token.end: n + 1 for n, token in enumerate(sentence.tokens)}
    for mention, mark, (start, end) in zip(mentions, marks, spans, strict=True):
        if start in starts and end in ends:
            yield replace(mention, first=starts[start], last=ends[end], relative=False), mark


def _parts(
    article: Article, grammar: Grammar, reading: Reading, edits: Sequence[Edit], named: set[str]
) -> list[Part]:
    tokens = reading.sentence.tokens
    parts: list[Part] = []
    mentions = {mention.first: mention for mention in reversed(reading.mentions)}
    edited = {edit.first: edit for edit in reversed(edits)}
    at = 0
    while at < len(tokens):
        before = article.text[tokens[at - 1].end : tokens[at].start] if at else " "
        spaced = bool(before) and (before[0].isspace() or before[-1].isspace())
        mention = mentions.get(at)
        if edit := edited.get(at):
            parts += _edited(edit, spaced, named, article.lang, grammar) if edit.text else []
            at = edit.last
        elif mention:
            mark = _BLANKS.sub(" ", article.text[tokens[at].start : tokens[mention.last - 1].end])
            if mention.relative and isinstance(mention.value, Date):
                before, between = grammar.timed(mention.value, parts[-1].text if parts else "")
                if parts:
                    parts[-1] = parts[-1]._replace(text=before)
                if between:
                    parts.append(Part(between, spaced=True))
                    spaced = True
            said = _said(mention, mark, named, article.lang, grammar)
            if said != mark and parts and parts[-1].text in grammar.passing.courtesy:
                spaced = parts.pop().spaced
            parts.append(Part(said, spaced, mention, mark))
            at = mention.last
        else:
            parts.append(Part(tokens[at].text, spaced and tokens[at].text not in _CLOSING))
            at += 1
    return parts


def _edited(edit: Edit, spaced: bool, named: set[str], lang: Lang, grammar: Grammar) -> list[Part]:
    meant = Mention(edit.value, 0, 0, stands_in=True) if edit.value else None
    if isinstance(edit.value, Date):
        before, between = grammar.timed(edit.value, edit.text)
        said = edit.value.say(lang)
        return [Part(before, spaced), Part(between, True), Part(said, True, meant, said)]
    if not isinstance(edit.value, Named):
        return [Part(edit.text, spaced)]
    named.add(edit.value.name[lang])
    return [Part(edit.text, spaced, meant, edit.text)]


def _said(mention: Mention, mark: str, named: set[str], lang: Lang, grammar: Grammar) -> str:
    """How a statement writes a value: persons by their full name, dates with all that is known."""
    value = mention.value
    if isinstance(value, Person):
        full = value.name[lang]
        first = full not in named
        named.add(full)
        if not first or mark.startswith(full) or len(mark.split()) > 1:
            return mark
        return grammar.in_full(full, mark)
    if isinstance(value, Date | Period) and (mention.relative or _is_short(value, mark)):
        return value.say(lang)
    return mark
