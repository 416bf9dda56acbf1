"""Articles: a text file with a few lines of front matter becomes an Article."""

import re
from contextlib import suppress
from datetime import date
from pathlib import Path

from quizgen.errors import QuizgenError
from quizgen.files import read_text, slugify
from quizgen.model import Article, Lang, Span
from quizgen.nodes import Entry, Findings, Mapping, parse_tree, shown
from quizgen.text.boilerplate import is_title, published_in, without_stamps
from quizgen.text.language import guess_language
from quizgen.text.press import press

SUFFIXES = (".md", ".txt")
KEYS = ("language", "title", "published", "source")

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_HEADING = re.compile(r" {0,3}(?:#{1,6}(?=\s|$)|={2,6}(?=[^=]+={2,6}$))")  # "# Title", "== Title =="
_CLOSING = re.compile(r"\s[#=]+$")  # "# Title #"
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})")  # makes a heading of the line above it
_RULE = re.compile(r" {0,3}([-*_])(?:\s*\1){2,}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_article(path: Path) -> Article:
    """Read a Markdown or text file; its name, in lower case with hyphens, is the slug.

    What the front matter leaves out is taken from the text: the language from its words, the title
    from its first heading or line, the day of publishing from a line like "Stand: 23.11.2024".
    Raises QuizgenError with all problems of name, front matter and text.
    """
    text = read_text(path)
    findings = Findings(path)
    _check_name(path, findings)
    front, begin = _front_matter(text, findings)
    heading, paragraphs = _body(text, begin)
    if not begin and not heading:
        heading, paragraphs = _title_line(text, paragraphs)
    if not paragraphs:
        findings.add(None, "holds no paragraph of text", "write the article below the front matter")
    lang = _language(front, text[begin:], findings)
    title, source = _line_of(front, "title", findings), _line_of(front, "source", findings)
    titled = bool(title or heading)
    if lang and paragraphs and not titled:
        heading, first = press(lang).split_teaser(text, paragraphs[0])
        paragraphs = (first, *paragraphs[1:])
    day = front.entries.get("published")
    published = date_field(day, findings) if day else published_in(text[begin:])
    if lang is None or findings.problems:
        raise QuizgenError(findings.problems)
    return Article(
        slug=slugify(path.stem),
        lang=lang,
        title=title or heading or path.stem,
        published=published,
        source=source,
        path=path,
        text=text,
        paragraphs=paragraphs,
        titled=titled,
    )


def _check_name(path: Path, findings: Findings) -> None:
    if path.suffix not in SUFFIXES:
        findings.add(
            None, f"is neither {SUFFIXES[0]} nor {SUFFIXES[1]}", "save the article as Markdown or text"
        )
    elif not slugify(path.stem):
        what = "the name has neither letter nor digit of the alphabet"
        findings.add(None, what, "name it after its matter")


def _front_matter(text: str, findings: Findings) -> tuple[Mapping, int]:
    """The keys between the `---` lines, and where the text behind them begins."""
    nothing = Mapping({}, line=1)
    lines = list(_LINE.finditer(text))
    marks = [n for n, line in enumerate(lines) if line.group().rstrip() == "---"][:2]
    if not marks or marks[0] != 0:
        return nothing, 0
    if len(marks) == 1:
        findings.add(1, "the front matter is not closed", "put a line with --- alone below it")
        raise QuizgenError(findings.problems)
    begin, end = lines[0].end(), lines[marks[1]]
    root = parse_tree(text[begin : end.start()], findings, first_line=2)
    if root is None:
        return nothing, end.end()
    if not isinstance(root, Mapping):
        findings.add(root.line, "the front matter is no mapping", "write lines like 'language: de'")
        raise QuizgenError(findings.problems)
    findings.keys("the front matter", root, KEYS)
    return root, end.end()


def language_field(entry: Entry, findings: Findings) -> Lang | None:
    """The language named by a key `language`; None with a problem added."""
    written = findings.text(entry, "language")
    if written is None:
        return None
    if written in tuple(Lang):
        return Lang(written)
    findings.add(entry.line, f"unknown language {shown(written)}", "write de or en")
    return None


def date_field(entry: Entry, findings: Findings) -> date | None:
    """The day named by a key `published`; None with a problem added."""
    written = findings.text(entry, "published")
    if written is None:
        return None
    if _DATE.fullmatch(written):  # fromisoformat alone would take 20241123 and 2024-W47-6
        with suppress(ValueError):
            return date.fromisoformat(written)
    findings.add(entry.line, f"published is no date: {shown(written)}", "write it like 2024-11-23")
    return None


def _language(front: Mapping, text: str, findings: Findings) -> Lang | None:
    if entry := front.entries.get("language"):
        return language_field(entry, findings)
    guessed = guess_language(text)
    if guessed is None:
        hint = "write 'language: de' or 'language: en' between two lines of --- at the top of the file"
        findings.add(front.line, "the language is missing, and the text does not tell it", hint)
    return guessed


def _title_line(text: str, paragraphs: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """The title of a text without front matter: its first paragraph, if that is no sentence."""
    if len(paragraphs) < 2:
        return "", paragraphs
    first = text[paragraphs[0].start : paragraphs[0].end]
    return (without_stamps(first), paragraphs[1:]) if is_title(first) else ("", paragraphs)


def _line_of(front: Mapping, key: str, findings: Findings) -> str:
    """The text of an optional key as one line, empty without it."""
    entry = front.entries.get(key)
    return " ".join((findings.text(entry, key) or "").split()) if entry else ""


def _body(text: str, begin: int) -> tuple[str, tuple[Span, ...]]:
    """The first heading, empty without one, and the paragraphs below the front matter."""
    heading = ""
    paragraphs: list[Span] = []
    open_lines: list[re.Match[str]] = []  # of the paragraph being read

    def close() -> None:
        if open_lines:
            first, last = open_lines[0], open_lines[-1]
            start = first.end() - len(first.group().lstrip())
            paragraphs.append(Span(start, last.start() + len(last.group().rstrip())))
            open_lines.clear()

    for line in _LINE.finditer(text, begin):
        written = line.group().rstrip()
        if match := _HEADING.match(written):
            close()
            heading = heading or _CLOSING.sub("", written[match.end() :]).strip()
        elif len(open_lines) == 1 and _UNDERLINE.fullmatch(written):
            heading = heading or open_lines[0].group().strip()
            open_lines.clear()
        elif not written or _RULE.fullmatch(written):
            close()
        else:
            open_lines.append(line)
    close()
    return heading, tuple(paragraphs)
