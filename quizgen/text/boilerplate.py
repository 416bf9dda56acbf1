"""What stands in an article and is no sentence of it: agency tags, datelines, bylines, captions,
cross-heads, dates of the edition."""

import re
from datetime import date

from quizgen.model import Lang, Span
from quizgen.text.breaks import HABITS
from quizgen.text.press import AGENCY, press

_TAGS = re.compile(rf"\((?:[\w./ -]{{1,30}}, ?)?{AGENCY}(?:[/,;-] ?[\w. /-]{{1,40}}){{0,4}}\)")
_ITALICS = re.compile(r"''+")  # of wikis
_FOOTNOTE = re.compile(r"\[(?:(?:[a-z]{1,4} )?\d{1,3}|[a-z]|citation needed)\]")
_MARKUP = re.compile(r"</?[A-Za-z!][^<>]{0,200}>|&[a-z]{2,6};|https?://|www\.|\t|\||[{}\\]|[=~*_#]{3}")
# They change the order or the look of letters, so what is seen is not what is written.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc\ufffd]")
_DATELINE = re.compile(
    r"[A-ZÄÖÜ][\w.’'-]{1,30}"
    r"(?:(?:/|, | )(?:(?:am|an|ob|im|bei|der|dem|de|do|del|la|el) )?[A-ZÄÖÜ][\w.’'-]{1,30}){0,4}"
    r"(?: ?\([^()]{1,40}\))?(?: {0,2}[–—-] {1,2}|: )(?=[\"„»“]?[A-ZÄÖÜ0-9])"
)
_AGENCY_LINE = re.compile(r"[A-ZÄÖÜ][\w.’'/, -]{1,60}\([^()]{1,40}\)(?: (?:[–—-]|--)|:)? ")
_BRACKETS = re.compile(r"\s?\([^()]{1,60}\)\Z|(?:\[\d{1,3}\]){1,9}\Z")
_WORD = re.compile(r"\w+")
_LONGEST_DATELINE = 200  # characters
HEADING = 12  # words: longer lines are sentences that lost their full stop
SHORT_LINE = 40  # characters on average: verse, a table, a menu
TITLE = 300  # characters
LONGEST = 1000  # characters of one sentence


def published_in(text: str) -> date | None:
    """The day an article itself says it is of: "Stand: 23.11.2024", or "(red, 21.6.2015)" at its end.

    >>> published_in("Es regnete. (APA, red, 21.6.2015)")
    datetime.date(2015, 6, 21)
    """
    return next((day for lang in Lang for day in press(lang).published(text)), None)


def without_stamps(title: str) -> str:
    """A title line without the dates of its edition.

    >>> without_stamps("Streit um die Brücke  Stand: 23.11.2024 11:26 Uhr")
    'Streit um die Brücke'
    """
    for pattern in (pattern for lang in Lang for pattern in press(lang).stamps):
        title = pattern.sub(" ", title)
    return " ".join(title.split())


def is_title(paragraph: str) -> bool:
    """Whether the first line of a text is its title, with the dates of its edition or without.

    >>> is_title("Streit um die Brücke  Stand: 23.11.2024 11:26 Uhr"), is_title("Es regnet.")
    (True, False)
    """
    bare = without_stamps(paragraph[:TITLE])
    return bool(bare) and len(paragraph) < TITLE and "\n" not in paragraph and bare[-1] not in ".:,;"


def hidden(text: str) -> str:
    """The text with footnote marks, agency tags and marks of italics as spaces: every offset stays.

    >>> hidden("Rom[3] ist alt (dpa)."), hidden("Die ''Rom'' sank.")
    ('Rom    ist alt      .', 'Die   Rom   sank.')
    """
    for pattern in (_FOOTNOTE, _TAGS, _ITALICS):
        text = pattern.sub(lambda found: " " * len(found.group()), text)
    return text


def is_heading(paragraph: str) -> bool:
    """Whether a paragraph is a title or cross-head: one short line without a full stop.

    >>> is_heading("Streit um die Brücke"), is_heading("Wer zahlt dafür?"), is_heading("Sie zahlt.")
    (True, True, False)
    """
    words = len(_WORD.findall(paragraph[: 40 * HEADING]))
    end = _BRACKETS.sub("", paragraph).rstrip('"“”»«)’')[-1:]
    if "\n" in paragraph or words > HEADING or len(paragraph) > 40 * HEADING:
        return False
    return end not in (".", "!", "?", "…", ":", ",", ";") or (end in "?!" and words <= 8)


def is_no_prose(paragraph: str) -> bool:
    """Whether a paragraph is verse or a table: three lines and more, all of them short."""
    lines = paragraph.count("\n") + 1
    return lines >= 3 and len(paragraph) < SHORT_LINE * lines


def is_about(sentence: str) -> bool:
    """Whether something that looks like a sentence is a label, a byline, an agency tag, markup."""
    if len(sentence) > LONGEST or _MARKUP.search(sentence) or _INVISIBLE.search(sentence):
        return True
    if len(_WORD.findall(hidden(sentence).strip(" .–—-\n"))) < 2:
        return True
    return any(
        one.label.match(sentence) or one.is_stamp(sentence) or one.byline.fullmatch(sentence)
        for one in map(press, Lang)
    )


def without_dateline(text: str, span: Span, lang: Lang) -> Span:
    """The sentence without the "Istanbul – " or "Berlin (dpa) – " before it."""
    if (shorter := press(lang).without_dateline(text, span)) != span:
        return shorter
    for pattern in (_DATELINE, _AGENCY_LINE):
        found = pattern.match(text, span.start, min(span.end, span.start + _LONGEST_DATELINE))
        if found is None or (found.group().rstrip().endswith(":") and "(" not in found.group()):
            continue
        first = _WORD.match(found.group())
        if first and first.group().lower() not in HABITS[lang].openers and _is_tag(pattern, found.group()):
            return Span(found.end(), span.end)
    return span


def _is_tag(pattern: re.Pattern[str], words: str) -> bool:
    return pattern is _DATELINE or _TAGS.search(words) is not None


def without_heading(text: str, span: Span, lang: Lang) -> Span:
    """The sentence without a cross-head that was joined to it: "Kein Ende in Sicht Die Bauern …"."""
    return press(lang).without_heading(text, span)
