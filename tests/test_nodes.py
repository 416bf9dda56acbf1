"""A tree with lines from good YAML, problems in plain words from the rest, quickly from any."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.nodes import Entry, Findings, Mapping, Node, Scalar, Sequence, parse_tree

PATH = Path("a.yaml")
Plain = str | list["Plain"] | dict[str, "Plain"]


def problems_of(text: str, first_line: int = 1) -> list[str]:
    findings = Findings(PATH)
    try:
        parse_tree(text, findings, first_line)
    except QuizgenError as error:
        return str(error).split("\n")
    return [str(problem) for problem in findings.problems]


def plain(node: Node) -> Plain:
    match node:
        case Scalar(text=text):
            return text
        case Sequence(items=items):
            return [plain(item) for item in items]
        case Mapping(entries=entries):
            return {key: plain(entry.node) for key, entry in entries.items()}


def test_a_tree_with_lines() -> None:
    text = "# comment\nfacts:\n  - id: rom\n    when: {date: '2024',\n      as: x}\n  -\n    - a\n"
    findings = Findings(PATH)
    when = Mapping({"date": Entry(Scalar("2024", 4, True), 4), "as": Entry(Scalar("x", 5), 5)}, 4)
    fact = Mapping({"id": Entry(Scalar("rom", 3), 3), "when": Entry(when, 4)}, 3)
    facts = Sequence((fact, Sequence((Scalar("a", 7),), 7)), 3)
    assert parse_tree(text, findings) == Mapping({"facts": Entry(facts, 2)}, 2)
    assert findings.problems == []


SCALARS = [
    ("numbers stay as written", "2.10", "2.10", False),
    ("no is a word", "no", "no", False),
    ("nothing", "", "", False),
    ("nothing in quotes", "''", "", True),
    ("null", "~", "~", False),
    ("a date", "2024-02-29", "2024-02-29", False),
    ("escapes", r'"a\"b\u00e4\n"', 'a"bä\n', True),
    ("folded", ">\n  a\n  b\n", "a b\n", True),
    ("a comment", "x # y", "x", False),
    ("merge is a word", "<<", "<<", False),
]


@pytest.mark.parametrize(
    ("written", "text", "quoted"), [row[1:] for row in SCALARS], ids=[row[0] for row in SCALARS]
)
def test_scalars_are_text(written: str, text: str, quoted: bool) -> None:
    root = parse_tree(f"a: {written}", Findings(PATH))
    assert root == Mapping({"a": Entry(Scalar(text, 1, quoted), 1)}, 1)


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing\n", "\ufeff"])
def test_nothing(text: str) -> None:
    assert parse_tree(text, Findings(PATH)) is None


QUOTE = 'put the whole text in quotes, and write " inside it as \\"'
ALIGN = "begin it exactly under the line it belongs with"
MISTAKES = [
    ("tab", "a:\n\tb: 1", [":2: the line is indented with a tab; indent it with spaces"]),
    ("tab in a list", "a:\n  - 1\n\t- 2", [":3: the line is indented with a tab; indent it with spaces"]),
    ("quote open", 'a:\n b: "x\nc: d\n', [f":2: a quotation mark is never closed; {QUOTE}"]),
    ("quote open till the next", 'a: "x\nb: "y"\n',
     [f":2: 'y\"' stands where the text has ended; {QUOTE}, here or a line above"]),
    ("quotes inside", 'a: "x" y',
     [f":1: 'y' stands where the text has ended; {QUOTE}, here or a line above"]),
    ("text after a brace", "a: {x} y",
     [f":1: 'y' stands where the text has ended; {QUOTE}, here or a line above"]),
    ("colon in text", "a: b: c", [f":1: a ': ' too much, or the line above lacks one; {QUOTE}"]),
    ("no space behind the colon", "a:b\nc: d",
     [f":2: a ': ' too much, or the line above lacks one; {QUOTE}"]),
    ("list open", "a: [b,\nc: d\n", [":1: a list that begins with [ is not closed; add a ] or a comma"]),
    ("mapping open", "a: {b: c\nd: e\n",
     [":1: a mapping that begins with { is not closed; add a } or a comma"]),
    ("no colon", "a: 1\nb\nc: 2", [":2: there is no ':' after the key; write 'key: value'"]),
    ("indentation", "a:\n  b: 1\n c: 2", [f":3: the line does not belong to what is above it; {ALIGN}"]),
    ("indentation of the whole", "  a: 1\nb: 2",
     [f":2: the line does not belong to what is above it; {ALIGN}"]),
    ("list and mapping", "- a\nb: 1", [f":2: the line is no item of the list above it; {ALIGN}"]),
    ("list behind a key", "a: - b", [f":1: a list cannot begin here; {ALIGN}"]),
    ("at sign", "a: @b", [":1: text cannot begin with @; put it in quotes"]),
    ("backslash", r'a: "\w"', [r":1: a single \ in the text; write \\ for a backslash"]),
    ("text behind |", "a: |b\n c", [":1: text stands behind | or >; begin it in the next line"]),
    ("what libyaml alone knows", "a: &\n",
     [f":1: is no YAML: did not find expected alphabetic or numeric character; {QUOTE}"]),
    ("key twice", "a: 1\nb:\n  c: 1\n  c: 2\na: 2",
     [":4: the key 'c' is there twice; delete one of them; the first is in line 3",
      ":5: the key 'a' is there twice; delete one of them; the first is in line 1"]),
    ("key that is a list", "? [a]\n: b",
     [":1: a key is a list where a word is expected; put it in quotes if it is text"]),
    ("anchor and alias", "a: &x 1\nb: *x",
     [":1: an anchor, '&x'; delete it, or put text that begins with & in quotes",
      ":2: an alias, '*x'; write the text out, or put it in quotes"]),
    ("alias to nothing", "a: *x", [":1: an alias, '*x'; write the text out, or put it in quotes"]),
    ("tags", "a: !!python/name:exit x\nb: !x {}",
     [":1: a tag, 'tag:yaml.org,2002:python/name:exit'; delete it, or put text that begins with ! in quotes",
      ":2: a tag, '!x'; delete it, or put text that begins with ! in quotes"]),
    ("two documents", "a: 1\n---\nb: 2\n",
     [":2: a second document begins; keep to one and delete the '---'"]),
    ("directive", "a: 1\n...\n%TAG ! x\n---\n",
     [":3: a line begins with %, a YAML directive; delete it, or indent it if it is text"]),
    ("control character", "a: b\nc: \x07",
     [":2: control character U+0007 in the text; delete it, or check that this is a text file"]),
    ("control character in disguise", 'a: b\nc: "\\e[2J"',
     [":2: control character U+001B in the text; delete its escape"]),
    ("half a character", "a: \ud800",
     [":1: control character U+D800 in the text; delete it, or check that this is a text file"]),
    ("deep", "[" * 100, [":1: nested more than 20 deep; remove superfluous brackets or indentation"]),
    ("deep by lines", "".join(" " * n + "a:\n" for n in range(100)),
     [":21: nested more than 20 deep; remove superfluous brackets or indentation"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), [row[1:] for row in MISTAKES], ids=[row[0] for row in MISTAKES])
def test_mistakes(text: str, said: list[str]) -> None:
    assert problems_of(text) == [f"a.yaml{line}" for line in said]


def test_lines_count_from_where_the_yaml_begins() -> None:
    assert problems_of("a: 1\na: 2", first_line=5) == [
        "a.yaml:6: the key 'a' is there twice; delete one of them; the first is in line 5"
    ]
    assert problems_of("a: @", first_line=5) == ["a.yaml:5: text cannot begin with @; put it in quotes"]


def test_problems_found_before_are_kept() -> None:
    findings = Findings(PATH)
    findings.add(None, "the name is wrong")
    assert parse_tree("a: b", findings) is not None
    with pytest.raises(QuizgenError) as caught:
        parse_tree("a: b: c\x00", findings)
    assert [problem.where.line for problem in caught.value.problems] == [None, 1]


def test_not_more_problems_than_a_person_reads() -> None:
    assert len(problems_of("a: 1\n" * 1000)) == 50


def test_limits_the_number_of_values() -> None:
    with pytest.raises(QuizgenError, match=r"^a\.yaml: holds too many values; split it"):
        parse_tree("- a\n" * 1000, Findings(PATH), limit_nodes=1000)
    assert len(problems_of("- a\n" * 999)) == 0


SIZE = 100_000
HOSTILE = [
    ("billion laughs", "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(10_000))),
    ("brackets", "[" * 5 * SIZE),
    ("braces", "{" * 5 * SIZE),
    ("questions", "? " * (5 * SIZE // 2)),
    ("dashes", "- " * (5 * SIZE // 2)),
    ("one word", "x" * 5 * SIZE),
    ("open quote", '"' + "\n" * 5 * SIZE),
    ("empty lines", "\n" * 5 * SIZE),
    ("directives", "".join(f"%TAG !a{n}! x\n" for n in range(5 * SIZE // 16))),
    ("directives after carriage returns", "".join(f"\r%TAG !a{n}! x" for n in range(5 * SIZE // 16))),
    ("anchors", "&a " * (5 * SIZE // 3)),
    ("pairs", "[" + "[],\n" * (5 * SIZE // 4)),
    ("keys", "a: 1\n" * SIZE),
    ("nonsense", "Mönche und \x00 }{ ][ : - ? & * ! | > % @\n" * (5 * SIZE // 40)),
]


@pytest.mark.parametrize("text", [row[1] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_hostile_files_cost_seconds_at_most(text: str) -> None:
    begin = time.process_time()
    parse_tree_or_problems(text)
    assert time.process_time() - begin < 10  # 0.5 s where nothing else runs; far more without the limits


def parse_tree_or_problems(text: str) -> None:
    for problem in problems_of(text):
        assert problem.startswith("a.yaml:")
        assert len(problem) < 400


@settings(deadline=2000)  # ms
@given(st.text(max_size=200) | st.text(alphabet="ab:-?[]{},&*!|>'\"%@`# \n\t\r\\x0u", max_size=60))
def test_any_text_is_a_tree_or_problems(text: str) -> None:
    parse_tree_or_problems(text)


WORDS = st.text(alphabet="abc äß'\"\\{}[]:#-,|>&*!%@\n\t", max_size=12)
PLAIN = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=12,
)


def written(value: Plain) -> str:
    """YAML in the way of JSON."""
    match value:
        case str():
            return '"' + value.translate({ord(c): f"\\x{ord(c):02x}" for c in '"\\\n\t'}) + '"'
        case list():
            return "[" + ", ".join(map(written, value)) + "]"
    return "{" + ", ".join(f"? {written(key)} : {written(item)}" for key, item in value.items()) + "}"


@settings(deadline=2000)  # ms
@given(PLAIN)
def test_what_is_written_is_read(value: Plain) -> None:
    findings = Findings(PATH)
    root = parse_tree(written(value), findings)
    assert root is not None
    assert (plain(root), findings.problems) == (value, [])
