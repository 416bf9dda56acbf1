"""Ledgers: since when each question of a deck reads as it does.

Anki takes over a note from a package only if the note changed later than the learner's own. So a
question that stays as it is must keep its time, or whatever learners wrote and tagged is lost; and
one that changes must get a later one, or it never reaches them.

>>> ledger = Ledger("rom", {QuestionId("rom/fire/when/cloze"): Entry("5f1d07a29c3be480", 1_795_305_600)})
>>> print(write_ledger(ledger).decode().split("deck", 2)[-1])
: rom
questions:
  rom/fire/when/cloze: 5f1d07a29c3be480 2026-11-22T00:00:00Z
retired: {}
<BLANKLINE>
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from quizgen.errors import Location, QuizgenError
from quizgen.files import check_slug, read_text
from quizgen.model import QuestionId
from quizgen.nodes import Findings, Scalar, parse_tree
from quizgen.nodes import Mapping as Tree
from quizgen.store.decks import LIMIT, QUESTION_ID

SUFFIX = ".ledger.yaml"
_KEYS = ("deck", "questions", "retired")
_ENTRY = re.compile(r"([0-9a-f]{16}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)")
_TIME = "%Y-%m-%dT%H:%M:%SZ"
_HEAD = """\
# Kept by 'quizgen build'; belongs with the deck, so commit it. It says when each question last
# changed, which decides what Anki takes over from the next package.
"""


@dataclass(frozen=True, slots=True)
class Entry:
    content: str  # digest of what is on the note
    changed: int  # epoch seconds, when that last became something else


@dataclass(frozen=True, slots=True)
class Ledger:
    """`retired` are questions that left the deck and still are in learners' collections."""

    deck: str
    asked: Mapping[QuestionId, Entry]
    retired: Mapping[QuestionId, Entry] = field(default_factory=dict)

    @property
    def times(self) -> dict[QuestionId, int]:
        return {name: entry.changed for of in (self.asked, self.retired) for name, entry in of.items()}


def newest(ledgers: Iterable[Ledger]) -> dict[QuestionId, Entry]:
    """What is known of each question; of one that moved between decks what was written last."""
    found: dict[QuestionId, Entry] = {}
    for ledger in ledgers:
        for entries in (ledger.asked, ledger.retired):
            for name, entry in entries.items():
                if name not in found or entry.changed > found[name].changed:
                    found[name] = entry
    return found


def settle(
    contents: Mapping[QuestionId, str], known: Mapping[QuestionId, Entry], now: int
) -> dict[QuestionId, Entry]:
    """An entry for each question: the `known` one where its content is still the same, else one of
    `now`, and in any case later than what is known.

    >>> name = QuestionId("rom/fire/when/cloze")
    >>> settle({name: "b"}, {name: Entry("a", 7)}, now=5)[name]
    Entry(content='b', changed=8)
    """
    return {name: _entry(content, known.get(name), now) for name, content in contents.items()}


def _entry(content: str, before: Entry | None, now: int) -> Entry:
    if before is None:
        return Entry(content, now)
    return before if before.content == content else Entry(content, max(now, before.changed + 1))


def write_ledger(ledger: Ledger) -> bytes:
    """The file of a ledger, a line a question, in order of their names: moving one changes no line."""
    lines = [f"deck: {ledger.deck}", *_lines("questions", ledger.asked), *_lines("retired", ledger.retired)]
    return (_HEAD + "\n".join(lines) + "\n").encode()


def _lines(key: str, entries: Mapping[QuestionId, Entry]) -> Iterator[str]:
    yield f"{key}:" if entries else f"{key}: {{}}"
    for name, entry in sorted(entries.items()):
        yield f"  {name}: {entry.content} {datetime.fromtimestamp(entry.changed, UTC):{_TIME}}"


def read_ledger(path: Path) -> Ledger:
    """The ledger of a file. Raises QuizgenError with all that is wrong in it."""
    findings = Findings(path)
    root = parse_tree(read_text(path, LIMIT), findings)
    if not isinstance(root, Tree):
        raise QuizgenError.single("is no ledger", Location(path), "bring back the file that was committed")
    findings.keys("the ledger", root, _KEYS, _KEYS)
    findings.check()
    slug = findings.text(root.entries["deck"], "deck") or ""
    if slug and not check_slug(slug):
        findings.add(root.entries["deck"].line, f"'{slug[:80]}' is no name for a deck")
    asked, retired = (_entries(root, key, findings) for key in _KEYS[1:])
    findings.check()
    return Ledger(slug, asked, retired)


def _entries(root: Tree, key: str, findings: Findings) -> dict[QuestionId, Entry]:
    node = findings.mapping(root.entries[key], key)
    found = {}
    for name, entry in node.entries.items() if node else ():
        text = entry.node.text if isinstance(entry.node, Scalar) else ""
        written = _ENTRY.fullmatch(text)
        time = _seconds(written[2]) if written else None
        if written is None or time is None or not QUESTION_ID.fullmatch(name):
            findings.add(entry.line, f"'{name[:80]}' has no digest and time")
        else:
            found[QuestionId(name)] = Entry(written[1], time)
    return found


def _seconds(written: str) -> int | None:
    try:
        return int(datetime.strptime(written, _TIME).replace(tzinfo=UTC).timestamp())
    except ValueError:
        return None
