"""YAML as a plain tree of text with line numbers; nothing in a file is ever executed or built.

Only what a fact sheet or a deck needs: text, lists, mappings. Anchors, aliases and tags are
refused, depth and size are limited, so a stranger's file costs at most a few seconds.
"""

import re
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

import yaml

from quizgen.collector import collector_paused
from quizgen.errors import Location, Problem, QuizgenError
from quizgen.files import CONTROL, control_characters, name_character

DEPTH = 20  # a deck needs 6
NODES = 1_000_000  # a deck of 10,000 questions has 500,000
REPORTED = 50  # so many problems of one file are enough for one round of repairs


@dataclass(frozen=True, slots=True)
class Scalar:
    """Text as the person wrote it: `2.10` is "2.10", `no` is "no", nothing at all is ""."""

    text: str
    line: int
    quoted: bool = False  # "…", '…' or a block after | or >


@dataclass(frozen=True, slots=True)
class Sequence:
    items: tuple["Node", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands behind a key; `line` is that of the key."""

    node: "Node"
    line: int


@dataclass(frozen=True, slots=True)
class Mapping:
    entries: MappingOf[str, Entry]
    line: int


Node = Scalar | Sequence | Mapping


_TEXT_HINTS = {
    "empty": "write it behind the colon",
    "a list": "write it without [ ] and -",
    "a mapping": "put it in quotes: a { at its beginning or a ': ' in it makes it a mapping",
}


@dataclass(frozen=True, slots=True)
class Findings:
    """Gathers the problems of one file while it is read, so that all are reported at once.

    The readers add a problem and return None where the file holds something else than asked for.
    """

    path: Path
    problems: list[Problem] = field(default_factory=list)

    def add(self, line: int | None, what: str, hint: str = "") -> None:
        self.problems.append(Problem(what, Location(self.path, line), hint))

    def check(self) -> None:
        """Raise QuizgenError if there is any problem."""
        if self.problems:
            raise QuizgenError(self.problems)

    def text(self, entry: Entry, name: str) -> str | None:
        """Text that is more than white space."""
        if isinstance(entry.node, Scalar) and entry.node.text.strip():
            return entry.node.text
        kind = _kind(entry.node)
        self.add(entry.line, f"{name} is {kind} where text is expected", _TEXT_HINTS[kind])
        return None

    def mapping(self, entry: Entry, name: str) -> Mapping | None:
        if isinstance(entry.node, Mapping):
            return entry.node
        self.add(
            entry.line, f"{name} is {_kind(entry.node)} where a mapping is expected", "write 'key: value'"
        )
        return None

    def items(self, entry: Entry, name: str) -> tuple[Node, ...] | None:
        if isinstance(entry.node, Sequence):
            return entry.node.items
        self.add(
            entry.line, f"{name} is {_kind(entry.node)} where a list is expected", "begin each item with '- '"
        )
        return None

    def keys(self, of: str, mapping: Mapping, known: tuple[str, ...], required: tuple[str, ...] = ()) -> None:
        """A problem for each key that is not `known` and for each `required` one that is missing."""
        for key, entry in mapping.entries.items():
            if key not in known:
                self.add(entry.line, f"{of} has an unknown key {shown(key)}", did_you_mean(key, known))
        for key in required:
            if key not in mapping.entries:
                self.add(mapping.line, f"{of} has no '{key}'", f"add '{key}: …'")


def parse_tree(text: str, findings: Findings, first_line: int = 1, limit_nodes: int = NODES) -> Node | None:
    """Read one YAML document that begins on `first_line` of its file; None if it is empty.

    Duplicate keys, anchors and the like are added to `findings`, and the tree leaves them out.
    Raises QuizgenError where no tree can be read.
    """
    unreadable = control_characters(text, findings.path, first_line)
    # libyaml takes quadratic time for many %TAG lines, and nobody needs one.
    if directive := re.search(r"(?:\A|[\r\n])%", text):
        where = Location(findings.path, first_line + text.count("\n", 0, directive.end()))
        what, hint = "a line begins with %, a YAML directive", "delete it, or indent it if it is text"
        unreadable.append(Problem(what, where, hint))
    if unreadable:
        raise QuizgenError([*findings.problems, *unreadable])
    builder = _Builder(findings, first_line, limit_nodes)
    try:
        with collector_paused():
            for event in yaml.parse(text, Loader=yaml.CSafeLoader):
                builder.take(event)
    except yaml.MarkedYAMLError as error:
        findings.add(*_explain(error, text, first_line))
        raise QuizgenError(findings.problems) from error
    return builder.root


def did_you_mean(word: str, known: tuple[str, ...]) -> str:
    """Hint for a mistyped word.

    >>> did_you_mean("evidnce", ("id", "evidence"))
    "did you mean 'evidence'?"
    >>> did_you_mean("colour", ("id", "evidence"))
    'known here: id, evidence'
    """
    if not known:
        return ""
    near = get_close_matches(word[:100], known, n=1)
    return f"did you mean '{near[0]}'?" if near else f"known here: {', '.join(known)}"


def shown(text: str) -> str:
    """Text quoted for a message: on one line, cut where it is long.

    >>> shown("Wer war so sehr,  sehr, sehr, sehr, sehr, sehr, sehr alt wie Methusalem?")
    "'Wer war so sehr, sehr, sehr, sehr, sehr, sehr, sehr alt wie …'"
    """
    line = " ".join(text.split())
    return f"'{line}'" if len(line) <= 60 else f"'{line[:60].rsplit(' ', 1)[0]} …'"


def _kind(node: Node) -> str:
    match node:
        case Scalar(text=text):
            return "text" if text.strip() else "empty"
        case Sequence():
            return "a list"
        case Mapping():
            return "a mapping"


class _Builder:
    """Builds the tree from the parser's events."""

    def __init__(self, findings: Findings, first_line: int, limit_nodes: int) -> None:
        self.root: Node | None = None
        self._findings = findings
        self._first = first_line
        self._left = limit_nodes
        self._documents = 0
        # Of each collection not yet closed: its first line and what it holds so far, keys and
        # values in turn if it is a mapping.
        self._open: list[tuple[int, list[Node]]] = []

    def take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.ScalarEvent):  # most frequent first: a large deck has 300,000
            self._scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._start(event)
        elif isinstance(event, yaml.SequenceEndEvent):
            line, nodes = self._open.pop()
            self._put(Sequence(tuple(nodes), line))
        elif isinstance(event, yaml.MappingEndEvent):
            line, nodes = self._open.pop()
            self._put(Mapping(self._entries(nodes), line))
        elif isinstance(event, yaml.AliasEvent):
            self._add(
                self._line(event),
                f"an alias, {shown(f'*{event.anchor}')}",
                "write the text out, or put it in quotes",
            )
            self._put(Scalar(f"*{event.anchor}", self._line(event)))
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._stop(self._line(event), "a second document begins", "keep to one and delete the '---'")

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        line = self._line(event)
        if event.anchor or event.tag:
            self._refuse(event)
        if event.style == '"' and (found := CONTROL.search(event.value)):  # from an escape: "\e"
            self._add(
                line, f"control character {name_character(found.group())} in the text", "delete its escape"
            )
        self._put(Scalar(event.value, line, bool(event.style)))

    def _start(self, event: yaml.CollectionStartEvent) -> None:
        if event.anchor or event.tag:
            self._refuse(event)
        line = self._line(event)
        if len(self._open) == DEPTH:
            self._stop(line, f"nested more than {DEPTH} deep", "remove superfluous brackets or indentation")
        self._open.append((line, []))

    def _put(self, node: Node) -> None:
        self._left -= 1
        if self._left < 0:
            self._stop(None, "holds too many values", "split it, or check that it is the right file")
        if self._open:
            self._open[-1][1].append(node)
        else:
            self.root = node

    def _entries(self, nodes: list[Node]) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        for key, value in zip(nodes[::2], nodes[1::2], strict=True):
            if not isinstance(key, Scalar):
                hint = "put it in quotes if it is text"
                self._add(key.line, f"a key is {_kind(key)} where a word is expected", hint)
            elif (first := entries.get(key.text)) is not None:
                hint = f"delete one of them; the first is in line {first.line}"
                self._add(key.line, f"the key {shown(key.text)} is there twice", hint)
            else:
                entries[key.text] = Entry(value, key.line)
        return entries

    def _refuse(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        """Report a node's anchor or tag."""
        sign, name = ("&", event.anchor) if event.anchor else ("!", event.tag)
        what = f"an anchor, {shown(f'&{name}')}" if event.anchor else f"a tag, {shown(f'{name}')}"
        self._add(self._line(event), what, f"delete it, or put text that begins with {sign} in quotes")

    def _line(self, event: yaml.Event) -> int:
        return self._first + (event.start_mark.line if event.start_mark else 0)

    def _add(self, line: int, what: str, hint: str) -> None:
        problem = Problem(what, Location(self._findings.path, line), hint)
        if problem not in self._findings.problems:
            self._findings.problems.append(problem)
        if len(self._findings.problems) >= REPORTED:
            self._findings.check()

    def _stop(self, line: int | None, what: str, hint: str) -> None:
        self._findings.add(line, what, hint)
        self._findings.check()


_QUOTE = 'put the whole text in quotes, and write " inside it as \\"'
_ALIGN = "begin it exactly under the line it belongs with"
# What libyaml 0.2.5 says (src/scanner.c, src/parser.c) in plain words.
_SYNTAX: dict[str, tuple[str, str]] = {
    "found unexpected end of stream": ("a quotation mark is never closed", _QUOTE),
    "found unexpected document indicator": ("a quotation mark is not closed before '---'", _QUOTE),
    "could not find expected ':'": ("there is no ':' after the key", "write 'key: value'"),
    "did not find expected ',' or ']'": ("a list that begins with [ is not closed", "add a ] or a comma"),
    "did not find expected ',' or '}'": ("a mapping that begins with { is not closed", "add a } or a comma"),
    "mapping values are not allowed in this context": (
        "a ': ' too much, or the line above lacks one",
        _QUOTE,
    ),
    "did not find expected '-' indicator": ("the line is no item of the list above it", _ALIGN),
    "block sequence entries are not allowed in this context": ("a list cannot begin here", _ALIGN),
    "did not find expected <document start>": ("the line does not belong to what is above it", _ALIGN),
    "did not find expected comment or line break": ("text stands behind | or >", "begin it in the next line"),
    "found unknown escape character": ("a single \\ in the text", r"write \\ for a backslash"),
}
# The mistakes among them that are where the construct begins, not where the parser gave up.
_EARLY = tuple(_SYNTAX)[:5]


def _explain(error: yaml.MarkedYAMLError, text: str, first_line: int) -> tuple[int, str, str]:
    """Line, what and hint for a syntax error."""
    lines = text.split("\n")
    mark = error.problem_mark or error.context_mark
    at = min(mark.line, len(lines) - 1) if mark else 0
    written = lines[at]
    begin, char = written[: len(written) - len(written.lstrip())], written[mark.column :][:1] if mark else ""
    if "\t" in begin:
        return first_line + at, "the line is indented with a tab", "indent it with spaces"
    if error.problem == "found character that cannot start any token":
        return first_line + at, f"text cannot begin with {char}", "put it in quotes"
    if error.problem == "did not find expected key":
        if mark and mark.column > len(begin):
            what = f"{shown(written[mark.column :])} stands where the text has ended"
            return first_line + at, what, f"{_QUOTE}, here or a line above"
        return first_line + at, "the line does not belong to what is above it", _ALIGN
    what, hint = _SYNTAX.get(error.problem or "", (f"is no YAML: {error.problem}", _QUOTE))
    if error.problem in _EARLY and error.context_mark:
        at = min(error.context_mark.line, at)
    return first_line + at, what, hint
