"""What stands in an article and is no sentence of it: agency tags, datelines, bylines, captions,
cross-heads, dates of the edition."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from quizgen.model import Lang, Span
from quizgen.text.breaks import HABITS
from quizgen.text.given_names import given_name
from quizgen.values.lexicon import german_nouns
from quizgen.values.places import known_place

_AGENCY = (
    r"(?:dpa|d?apd|APA|AFP|afp|Reuters|reuters|rtr|AP|ap|sid|SID|epd|kna|KNA|red|ag|Ag|TASS|DPA"
    r"|UPI|Bloomberg|Xinhua|ANI|IANS)"
)
_DAY = r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d\d)"
_TAGS = re.compile(rf"\((?:[\w./ -]{{1,30}}, ?)?{_AGENCY}(?:[/,;-] ?[\w. /-]{{1,40}}){{0,4}}\)")
_SIGNED = re.compile(
    rf"\((?:[A-ZÄÖÜa-zäöü][\w./: -]{{1,40}}(?:, ?| [–-] )){{1,4}}{_DAY}\)\s*\Z", re.MULTILINE
)
_FILED = re.compile(rf"\({_AGENCY}(?:[/, ]+{_AGENCY}){{0,3}}, ?{_DAY}\)")
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_ENGLISH_DAY = (
    rf"(?:(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)|"
    rf"(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?P<month2>{_MONTH}),? (?P<year2>(?:19|20)\d\d)|"
    r"(?P<year3>(?:19|20)\d\d)-(?P<month3>\d\d)-(?P<day3>\d\d))"
)
_CLOCK = r"\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)?,? ?(?:[A-Z]{2,4},? )?(?:on )?"
_WEEKDAY = r"(?:[A-Z]\w{2,8},? )?"
_DATED = re.compile(
    r"\b(?:(?:[Ff]irst |[Ll]ast )?(?:[Pp]ublished|[Uu]pdated|[Mm]odified|[Pp]osted|[Ff]iled)"
    rf"|PUBLISHED|UPDATED|Date)\b:?(?: on| at)?:? *(?:{_CLOCK})?{_WEEKDAY}{_ENGLISH_DAY}"
)
_DATE_LINE = re.compile(  # "July 18, 2015 at 1:28 AM", alone in its line
    rf"^{_WEEKDAY}{_ENGLISH_DAY}(?:[ ,/|–—-]+(?:at )?\d{{1,2}}[:.]\d\d.{{0,30}})?$", re.MULTILINE
)
# "WASHINGTON, March 4 (AP) -", "LONDON (Reuters) —"
_ENGLISH_DATELINE = re.compile(
    r"[A-Z][A-Z.’'-]{2,}(?:(?:,|/)? [A-Z][\w.’'-]*){0,4}?"
    rf"(?:,? (?:{_ENGLISH_DAY}|{_MONTH} \d{{1,2}}))?(?: ?/?\([^()]{{1,40}}\))?"
    r"(?: ?(?:–|—|--) ?| - )(?=[\"“‘]?[A-Z0-9])"
)
_AS_OF = re.compile(rf"\b(?:Stand|Datum|Veröffentlicht|Aktualisiert)\b(?: am)?:? *(?:\w{{2,12}}, )?{_DAY}")
_STAMP = re.compile(
    rf"{_AS_OF.pattern.replace('?P<day>', '').replace('?P<month>', '').replace('?P<year>', '')}"
    r"(?:,? \d{1,2}[:.]\d\d(?: Uhr)?)?|\A\s*(?:date|Datum):? \d{4}-\d\d(?:-\d\d)?\b"
)
_ITALICS = re.compile(r"''+")  # of wikis
_FOOTNOTE = re.compile(r"\[(?:(?:[a-z]{1,4} )?\d{1,3}|[a-z]|citation needed)\]")

# A line that begins so is about the article, not part of it.
_LABEL = re.compile(
    r"(?:Stand|Datum|Fotos?|Bild(?:er|quelle)?|Quellen?|Grafik|Video|Autor(?:in|en)?|Text|Redaktion"
    r"|Link|Siehe auch|Lesen Sie auch|Mehr zum Thema|Photos?|Photographs?|Images?|Image credit|Picture"
    r"|Credit|Caption|Sources?|By|date|Date|Published|Updated|Last updated|Read more|See also|Related"
    r"|More on this|Watch|Listen|Reporting by|Editing by|Additional reporting by|Copyright|Tags|Topics"
    r"|Follow us)\s?:"
    r"|(?:Image copyright|Image caption|Media caption|Media playback|Advertisement\b|Photograph by|Photo by"
    r"|Getty Images|\(Reporting by |\(Additional reporting |Reporting by [A-Z]"
    r"|Copyright (?:©|\(c\)|\d)|© ?\d|Follow @)"
)
_BYLINE = re.compile(r"(?:Von|By) (?:[A-ZÄÖÜ][\w.-]+(?: und | and |, | )?){2,8}(?:,? [A-ZÄÖÜ]\w+)?")
_MARKUP = re.compile(r"</?[A-Za-z!][^<>]{0,200}>|&[a-z]{2,6};|https?://|www\.|\t|\||[{}\\]|[=~*_#]{3}")
# They change the order or the look of letters, so what is seen is not what is written.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc\ufffd]")
_DATELINE = re.compile(
    r"[A-ZÄÖÜ][\w.’'-]{1,30}"
    r"(?:(?:/|, | )(?:(?:am|an|ob|im|bei|der|dem|de|do|del|la|el) )?[A-ZÄÖÜ][\w.’'-]{1,30}){0,4}"
    r"(?: ?\([^()]{1,40}\))?(?: {0,2}[–—-] {1,2}|: )(?=[\"„»“]?[A-ZÄÖÜ0-9])"
)
_AGENCY_LINE = re.compile(r"[A-ZÄÖÜ][\w.’'/, -]{1,60}\([^()]{1,40}\)(?: [–—-]|:)? ")
_TOWN = re.compile(r"(?P<town>[A-ZÄÖÜ][a-zäöüß]{3,20}) (?P<next>[A-ZÄÖÜ][\w-]{1,40}) [\w„\"]")
_BRACKETS = re.compile(r"\s?\([^()]{1,60}\)\Z|(?:\[\d{1,3}\]){1,9}\Z")
_HEAD = re.compile(r"(?:[\w’'&/-]{1,40}[?!]? ){1,7}")
_WORD = re.compile(r"\w+")
_NAMED_SO = re.compile(  # newspapers and parties with their article
    r"(?:Der|Die|Das|Im) (?:Standard|Presse|Zeit|Welt|Spiegel|Linken?|Grünen?|Erste|Furche|Freien?|Partei)\b"
)

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_TOP = 400  # characters in which a dateline can stand
HEADING = 12  # words: longer lines are sentences that lost their full stop
_STAMP_LINE = 100  # characters of a line that says when it was published
SHORT_LINE = 40  # characters on average: verse, a table, a menu
TITLE = 300  # characters
_SIGNATURE = 120  # characters
_SHORTEST_NOUN = 4  # letters
LONGEST = 1000  # characters of one sentence


def published_in(text: str) -> date | None:
    """The day an article itself says it is of: "Stand: 23.11.2024", or "(red, 21.6.2015)" at its end.

    >>> published_in("Es regnete. (APA, red, 21.6.2015)")
    datetime.date(2015, 6, 21)
    """
    top = text[:_TOP]
    for found in (*_DATED.finditer(text), *_ENGLISH_DATELINE.finditer(top), *_DATE_LINE.finditer(top)):
        if day := _english_day(found):
            return day
    for pattern in (_AS_OF, _FILED, _SIGNED):
        for found in pattern.finditer(text):
            with suppress(ValueError):
                return date(int(found["year"]), int(found["month"]), int(found["day"]))
    return None


def is_signed(text: str) -> bool:
    """Whether an article ends with who wrote it, and when: "(red, 21.6.2015)".

    >>> is_signed("Es regnete. (APA, red, 21.6.2015)"), is_signed("Es regnete (2015).")
    (True, False)
    """
    end = text.rstrip()[-_SIGNATURE:]
    return any(found.end() == len(end) for p in (_FILED, _SIGNED) for found in p.finditer(end))


def _english_day(found: re.Match[str]) -> date | None:
    """The day that a match of `_ENGLISH_DAY` names, where it names one."""
    for n in ("", "2", "3"):
        if found[f"year{n}"]:
            month = found[f"month{n}"]
            number = int(month) if month.isdecimal() else _MONTHS.index(month[:3]) + 1
            with suppress(ValueError):
                return date(int(found[f"year{n}"]), number, int(found[f"day{n}"]))
    return None


def without_stamps(title: str) -> str:
    """A title line without the dates of its edition.

    >>> without_stamps("Streit um die Brücke  Stand: 23.11.2024 11:26 Uhr")
    'Streit um die Brücke'
    """
    return " ".join(_DATED.sub(" ", _STAMP.sub(" ", title)).split())


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
    bare = hidden(sentence).strip(" .–—-\n")
    return bool(
        len(_WORD.findall(bare)) < 2
        or _LABEL.match(sentence)
        or _AS_OF.search(sentence)
        or (_DATED.match(sentence) and len(sentence) < _STAMP_LINE)
        or _BYLINE.fullmatch(sentence)
        or _SIGNED.fullmatch(sentence)
    )


def without_dateline(text: str, span: Span, lang: Lang) -> Span:
    """The sentence without the "Istanbul – " or "Berlin (dpa) – " before it."""
    if lang is Lang.EN and (
        found := _ENGLISH_DATELINE.match(text, span.start, min(span.end, span.start + 200))
    ):
        return Span(found.end(), span.end)
    for pattern in (_DATELINE, _AGENCY_LINE):
        found = pattern.match(text, span.start, min(span.end, span.start + 200))
        if found is None or (found.group().rstrip().endswith(":") and "(" not in found.group()):
            continue
        first = _WORD.match(found.group())
        if first and first.group().lower() not in HABITS[lang].openers and _is_tag(pattern, found.group()):
            return Span(found.end(), span.end)
    return _without_town(text, span) if lang is Lang.DE else span


def _without_town(text: str, span: Span) -> Span:
    """The sentence without a town that lost its dash: "Berlin Minister Huber sagte …", "Bonn Die Bahn …"."""
    found = _TOWN.match(text, span.start, min(span.end, span.start + 80))
    if found is None or known_place(found["town"], "city") is None:
        return span
    word = found["next"]
    opens = word.lower() in HABITS[Lang.DE].openers
    return Span(found.start("next"), span.end) if opens or given_name(word) or _is_person(word) else span


def _is_person(noun: str) -> bool:
    """Whether a German noun, or what a compound ends in, is one for people."""
    tails = (noun[n:].capitalize() for n in (0, *range(3, len(noun) - _SHORTEST_NOUN)))
    return any(found.person for tail in tails for found in german_nouns(tail))


def _is_tag(pattern: re.Pattern[str], words: str) -> bool:
    return pattern is _DATELINE or _TAGS.search(words) is not None


def without_heading(text: str, span: Span, lang: Lang) -> Span:
    """The sentence without a cross-head that was joined to it: "Kein Ende in Sicht Die Bauern …"
    has a capital where only a new sentence begins. Titles in English have such capitals anyway."""
    if lang is Lang.EN:
        return span
    found = _HEAD.match(text, span.start, span.end)
    if found is None:
        return span
    for at in _starts_in(text, span, found.end()):
        word = _WORD.match(text, at)
        if word is None or word.group().lower() not in HABITS[lang].openers - _POLITE:
            continue
        if text[word.end() : word.end() + 1] == "-":  # "Oder-Havel-Kanal"
            continue
        if word.group() in _VERBS and text[span.end - 1] != "?":  # "auf der Black Hat 2014"
            continue
        if word.group() == "Aus" and _RULES_NOUN.search(text, span.start, at):
            continue
        if word.group()[0].isupper() and not _NAMED_SO.match(text, at) and span.end - at > 25:
            return Span(at, span.end)
    return span


_RULES_NOUN = re.compile(
    r"(?:\b(?:[Dd](?:as|em|es)|[Vv]om|[Zz]um|[Ee]in\w*)|[a-zäöüß]e[nrs]?) \Z"
)  # "das frühe Aus"
_VERBS = frozenset(("Hat", "Ist", "War", "Wird", "Sollte"))  # only a question begins with them
_POLITE = frozenset(("sie", "ihr", "ihre", "ihrem", "ihren", "a", "i", "the", "an"))


def _starts_in(text: str, span: Span, end: int) -> Iterator[int]:
    """Where the second word and those after it begin; `end` is behind the blank after the last."""
    at = text.find(" ", span.start, end)
    while at >= 0:
        yield at + 1
        at = text.find(" ", at + 1, end)
