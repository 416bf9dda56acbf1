"""Lists of words and questions that others wrote, as cards: a row each, its front, its back.

Any table of text will do: from a spreadsheet, from an editor, or Anki's own text export, whose first
lines say how to read it ("#separator:tab"). A row is known by its front, or by an id where a column
holds one; so rows may come, go and move, and the others keep their progress.
"""

import html
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from quizgen.errors import Location, Problem, QuizgenError
from quizgen.faces.foreign.archive import NOTES, Card, NoteType
from quizgen.faces.foreign.encoding import decode
from quizgen.faces.foreign.sides import plain
from quizgen.faces.foreign.table import Row, Table, read_table
from quizgen.files import control_characters, read_bytes

LIMIT = 32_000_000  # bytes
REPORTED = 20  # so many bad rows show what is wrong with a file
SEPARATORS = {
    "comma": ",", "semicolon": ";", "tab": "\t", "space": " ", "pipe": "|", "colon": ":",
    "\\t": "\t", **{sign: sign for sign in ",;|:"},
}  # fmt: skip
NAMES = {  # what columns are called in their first row
    "front": "front question term word prompt vorderseite frage begriff wort vokabel",
    "back": "back answer definition meaning translation rückseite antwort bedeutung übersetzung",
    "tags": "tags tag schlagwörter stichwörter",
    "id": "id guid",
    "deck": "deck stapel",
}
LANGUAGES = frozenset(
    """de en fr es it deutsch german englisch english französisch french spanisch spanish italienisch italian
    latein latin""".split()
)
_ROLES = {name: role for role, names in NAMES.items() for name in names.split()}
_MARKUP = re.compile(r"</?(?:b|i|u|br|div|span|p|img|font|ul|li|sub|sup)\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot);")
_GAPS = re.compile(r"\{\{c([1-9][0-9]{0,2})::")
BASIC = NoteType("", False, ("Front", "Back"), (("{{Front}}", "{{Back}}"),))
CLOZE = NoteType("", True, ("Front", "Back"), (("{{cloze:Front}}", ""),))


@dataclass(slots=True)
class _Head:
    """What the first lines of Anki's say; columns count from 0."""

    separator: str | None = None
    html: bool | None = None
    deck: str = ""
    tags: str = ""
    names: str = ""
    columns: dict[str, int] = field(default_factory=dict)
    said: bool = False
    problems: list[Problem] = field(default_factory=list)


@dataclass(slots=True)
class _Entry:
    """One thing to learn: what rows of one front or one id say together."""

    front: str
    deck: str
    backs: dict[str, None] = field(default_factory=dict)
    tags: dict[str, None] = field(default_factory=dict)


def read_list(path: Path) -> list[Card]:
    """The cards of a list, in its order. Raises QuizgenError with all that is wrong in it."""
    text = decode(read_bytes(path, LIMIT), path)
    head = _head(text, path)
    if problems := [*control_characters(text, path), *head.problems]:
        raise QuizgenError(problems)
    table = read_table(text, path, head.separator)
    if not table.rows and not table.problems:
        raise QuizgenError.single("holds no rows", Location(path), "write in each a front, a tab, a back")
    columns, rows = _columns(table, head)
    problems = [*table.problems, *([] if head.said else _lacking(rows, columns, path))]
    if len(rows) > NOTES:
        problems = [Problem(f"holds more than {NOTES:,} rows", Location(path), "split it")]
    if problems:
        raise QuizgenError(problems[:REPORTED])
    marked = bool(_MARKUP.search(text)) if head.html is None else head.html
    entries = _entries(rows, columns, head.deck or path.stem, head.tags, marked)
    return [card for key, entry in entries.items() for card in _cards(key, entry)]


def _head(text: str, path: Path) -> _Head:
    """See Anki's manual, "Importing text files", "File headers"; unknown keys are remarks."""
    head = _Head()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("#"):
            break
        key, colon, value = line[1:].partition(":")
        if wrong := colon and _say(head, key.strip().lower(), value):
            head.problems.append(Problem(f"'{line[:60]}' says nothing", Location(path, number), wrong))
    return head


def _say(head: _Head, key: str, value: str) -> str:
    """Take one line of the head over; what it should be instead if it is wrong."""
    word = value.strip()
    known = True
    match key:
        case "separator":
            head.separator = SEPARATORS.get(word.lower()) or (value if len(value) == 1 else None)
            if head.separator is None:
                return "#separator: Tab, Comma, Semicolon, Pipe, Colon, Space or the sign itself"
        case "html":
            if word.lower() not in ("true", "false"):
                return "#html:true or #html:false"
            head.html = word.lower() == "true"
        case "deck" | "tags":
            setattr(head, key, word)
        case "columns":
            head.names = value
        case "guid column" | "deck column" | "tags column" | "notetype column":
            if not re.fullmatch("[1-9][0-9]?", word):
                return f"#{key}:1, or whichever it is"
            role = key.partition(" ")[0]
            head.columns["id" if role == "guid" else role] = int(word) - 1
        case _:
            known = False
    head.said |= known
    return ""


def _columns(table: Table, head: _Head) -> tuple[Mapping[str, int], tuple[Row, ...]]:
    """Which column is what, and the rows without their names."""
    rows, columns = table.rows, dict(head.columns)
    names: tuple[str, ...] = ()
    if head.names:
        names = read_table(head.names, Path(), head.separator or "\t").rows[0].cells
    elif rows and not head.said and _are_names(rows[0].cells):
        names, rows = rows[0].cells, rows[1:]
    for at, name in enumerate(names):
        if (role := _ROLES.get(_folded(name))) and at not in columns.values():
            columns.setdefault(role, at)
    # Front and back that nobody named are the first two that are nothing else.
    free = (at for at in range(len(columns) + 2) if at not in columns.values())
    for role in ("front", "back"):
        if role not in columns:
            columns[role] = next(free)
    return columns, rows


def _are_names(cells: tuple[str, ...]) -> bool:
    roles = [_ROLES.get(_folded(cell)) for cell in cells]
    languages = sum(_folded(cell) in LANGUAGES for cell in cells)
    return languages > 1 or ("front" in roles and "back" in roles)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip().casefold()


def _lacking(rows: tuple[Row, ...], columns: Mapping[str, int], path: Path) -> list[Problem]:
    """Rows without front or back, or that no row has both."""
    lacking = [
        (row, role)
        for row in rows
        for role in ("front", "back")
        if not row.cell(columns[role]) and not (role == "back" and _GAPS.search(row.cell(columns["front"])))
    ]
    if rows and len({row.line for row, _ in lacking}) == len(rows):
        hint = "write a tab between them, or ';' as Excel does"
        return [Problem("no sign parts front and back", Location(path, rows[0].line), hint)]
    return [
        Problem(f"has no {role}", Location(path, row.line), "add it, or delete the row")
        for row, role in lacking
    ]


def _entries(
    rows: tuple[Row, ...], columns: Mapping[str, int], deck: str, tags: str, marked: bool
) -> dict[str, _Entry]:
    """By what they are known by. Two rows of one front are one question with two answers."""

    def text(row: Row, role: str) -> str:
        cell = row.cell(columns.get(role))
        return cell if marked else html.escape(cell, quote=False)

    entries: dict[str, _Entry] = {}
    for row in rows:
        front = text(row, "front")
        key = row.cell(columns.get("id")) or unicodedata.normalize("NFC", plain(front)[0] or front)
        entry = entries.setdefault(key, _Entry(front, row.cell(columns.get("deck")) or deck))
        entry.backs[text(row, "back")] = None
        entry.tags |= dict.fromkeys(f"{tags} {row.cell(columns.get('tags'))}".replace(",", " ").split())
    return entries


def _cards(key: str, entry: _Entry) -> Iterator[Card]:
    back = "; ".join(filter(None, entry.backs))
    gaps = sorted({int(number) for number in _GAPS.findall(entry.front)})
    for number in gaps or (1,):
        fields = {"Front": entry.front, "Back": back}
        kind = CLOZE if gaps else BASIC
        yield Card(key, number - 1, kind, fields, entry.deck, tuple(entry.tags))
