"""The rows of the relations: read from their YAML, checked, and looked up by verb."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from quizgen.errors import Location, Problem, QuizgenError
from quizgen.files import read_text
from quizgen.model import Bilingual, Lang
from quizgen.nodes import Entry, Findings, Node, Scalar, did_you_mean, parse_tree, shown
from quizgen.nodes import Mapping as Tree
from quizgen.relations.checks import check_row
from quizgen.relations.derive import derived
from quizgen.relations.more import with_more
from quizgen.relations.notation import NotationError, Pattern, Wording, parse_pattern, parse_wording
from quizgen.relations.noun_patterns import NounPattern, parse_noun_pattern
from quizgen.relations.row import Row, Side, Told
from quizgen.relations.types import CIRCUMSTANCES, expand, unknown
from quizgen.text.frames import Tense
from quizgen.values.lexicon import german_nouns

KEYS = ("slots", "only", "not", "tense", "often", "beside", "de", "en", "example")
REQUIRED = ("slots", "de", "en", "example")
SIDE_KEYS = ("seen", "noun", "drop", "say", "ask")
TENSES = {
    "past": frozenset({Tense.PAST}),
    "present": frozenset({Tense.PRESENT}),
    "any": frozenset(Tense),
}


_P = TypeVar("_P", Pattern, NounPattern)
Table = Mapping[str, tuple[tuple[Row, Pattern], ...]]


@cache
def rows() -> tuple[Row, ...]:
    """All rows that come with quizgen, in order of file and line. Tests have checked them."""
    return read_rows(own_files(), checked=False)


def own_files() -> list[Path]:
    return sorted(Path(__file__).parent.glob("*.yaml"))


def by_verb(rows: Iterable[Row], lang: Lang) -> Table:
    """The patterns of one language by the infinitive of their verb, or the participle they name."""
    found: dict[str, list[tuple[Row, Pattern]]] = {}
    for row in rows:
        for pattern in row.sides[lang].seen:
            found.setdefault(pattern.participle or pattern.verb, []).append((row, pattern))
    return {verb: tuple(patterns) for verb, patterns in found.items()}


def read_row(path: Path, text: str, first_line: int) -> Row:
    """The one row in a text that begins on that line of its file."""
    findings = Findings(path)
    root = parse_tree(text, findings, first_line)
    found = list(_rows(root, findings, checked=False)) if root else []
    findings.check()
    return found[0]


def read_rows(paths: Sequence[Path], checked: bool = True) -> tuple[Row, ...]:
    """The rows of some files. Raises QuizgenError with all that is wrong in them; what only makes no sense
    is looked for if they are to be `checked`, which takes a third of the time."""
    problems: list[Problem] = []
    found: dict[str, Row] = {}
    for path in paths:
        findings = Findings(path)
        try:
            root = parse_tree(read_text(path), findings)
            for row in _rows(root, findings, checked) if root else ():
                first = found.setdefault(row.name, row)
                if first is not row:
                    hint = f"rename one of them; the first is in {first.where}"
                    findings.add(row.where.line, f"the relation '{row.name}' is there twice", hint)
            findings.check()
        except QuizgenError as error:
            problems += error.problems
    if problems:
        raise QuizgenError(problems)
    return tuple(found.values())


def _rows(root: Node, findings: Findings, checked: bool) -> Iterator[Row]:
    tree = findings.mapping(Entry(root, root.line), "the file")
    for name, entry in tree.entries.items() if tree else ():
        node = findings.mapping(entry, f"the relation '{name}'")
        row = _row(name, node, entry.line, findings, checked) if node else None
        if row:
            yield row


def _row(name: str, node: Tree, line: int, findings: Findings, checked: bool) -> Row | None:
    before = len(findings.problems)
    findings.keys(f"the relation '{name}'", node, KEYS, REQUIRED)
    slots = _slots(node, findings)
    tense = _tense(node, findings)
    if "often" in node.entries and "tense" not in node.entries:
        tense = TENSES["any"]
    only, never = (_nouns(node, key, slots, findings, checked) for key in ("only", "not"))
    sides = {lang: _side(node, lang, findings) for lang in Lang}
    derives = not any(_says(node, lang) for lang in Lang)
    if derives:
        sides = _derived(node, sides, slots, tense, findings)
    for side in filter(None, sides.values()) if checked else ():
        assert side.told is not None  # with what is wrong in it
    example = _example(node, findings)
    de, en = sides[Lang.DE], sides[Lang.EN]
    if len(findings.problems) > before or de is None or en is None:
        return None
    beside = _beside(node, findings)
    both = Bilingual(de, en)
    where = Location(findings.path, line)
    row = Row(name, slots, only, never, tense, both, example, where, derives, beside)
    for at, what, hint in check_row(row, node) if checked else ():
        findings.add(at, what, hint)
    return row


def _says(node: Tree, lang: Lang) -> bool:
    """Whether a language has statements of its own."""
    entry = node.entries.get(lang)
    return entry is not None and isinstance(entry.node, Tree) and "say" in entry.node.entries


def _derived(
    node: Tree,
    sides: Mapping[Lang, Side | None],
    slots: Mapping[str, frozenset[str]],
    tenses: frozenset[Tense],
    findings: Findings,
) -> dict[Lang, Side | None]:
    """Sides that name their patterns only, with what these say and ask."""
    often = "often" in node.entries

    def told(lang: Lang, own: Pattern, other: Pattern) -> Told:
        try:
            return derived(own, other, slots, tenses, often)
        except NotationError as error:
            findings.add(node.entries[lang].line, error.what, error.hint)
            return Told()

    found: dict[Lang, Side | None] = {}
    for lang, side in sides.items():
        other = sides[lang.other]
        if side is None or other is None or not side.seen or not other.seen:
            return dict.fromkeys(sides)
        found[lang] = replace(side, read=partial(told, lang, side.seen[0], other.seen[0]))
    return found


def _slots(node: Tree, findings: Findings) -> dict[str, frozenset[str]]:
    slots = {name: expand(types) for name, types in CIRCUMSTANCES.items()}
    entry = node.entries.get("slots")
    tree = findings.mapping(entry, "slots") if entry else None
    for name, item in tree.entries.items() if tree else ():
        text = findings.text(item, f"the slot '{name}'")
        if text is None:
            continue
        for word, hint in unknown(text):
            findings.add(item.line, f"the slot '{name}' has an unknown type {shown(word)}", hint)
        slots[name] = expand(text)
    return slots


def _nouns(
    node: Tree, key: str, slots: Collection[str], findings: Findings, checked: bool
) -> dict[str, frozenset[str]]:
    """The nouns of each slot that a row wants, or does not want."""
    entry = node.entries.get(key)
    tree = findings.mapping(entry, key) if entry else None
    found = {}
    for name, item in tree.entries.items() if tree else ():
        if name not in slots:
            hint = did_you_mean(name, tuple(slots))
            findings.add(item.line, f"{key} has an unknown slot {shown(name)}", hint)
        words = _several(item, f"{key}: {name}", findings)
        for word in words if checked else ():
            if not german_nouns(word.text):
                hint = "write a German noun of the lexicon in its base form"
                findings.add(word.line, f"{key} has an unknown noun {shown(word.text)}", hint)
        found[name] = frozenset(word.text for word in words)
    return found


def _tense(node: Tree, findings: Findings) -> frozenset[Tense]:
    entry = node.entries.get("tense")
    text = findings.text(entry, "tense") if entry else "past"
    if entry and text is not None and text not in TENSES:
        findings.add(entry.line, f"unknown tense {shown(text)}", did_you_mean(text, tuple(TENSES)))
    return TENSES.get(text or "past", TENSES["past"])


def _beside(node: Tree, findings: Findings) -> dict[Lang, frozenset[str]]:
    """The words of which a sentence must have one."""
    entry = node.entries.get("beside")
    tree = findings.mapping(entry, "beside") if entry else None
    if tree is None:
        return {}
    findings.keys("beside", tree, tuple(Lang), tuple(Lang))
    return {
        lang: frozenset(item.text for item in _several(tree.entries.get(lang), "beside", findings))
        for lang in Lang
    }


def _example(node: Tree, findings: Findings) -> Bilingual[str]:
    entry = node.entries.get("example")
    tree = findings.mapping(entry, "example") if entry else None
    if tree is None:
        return Bilingual("", "")
    findings.keys("example", tree, tuple(Lang), tuple(Lang))
    texts = {
        lang: findings.text(tree.entries[lang], f"the example in '{lang}'") or ""
        for lang in Lang
        if lang in tree.entries
    }
    return Bilingual.of(lambda lang: texts.get(lang, ""))


def _side(node: Tree, lang: Lang, findings: Findings) -> Side | None:
    entry = node.entries.get(lang)
    if entry and not isinstance(entry.node, Tree):
        seen = tuple(_patterns(entry, "seen", parse_pattern, lang, findings))
        return Side(seen, frozenset(), (), Told)
    tree = findings.mapping(entry, f"'{lang}'") if entry else None
    if tree is None:
        return None
    if not tree.entries.keys() & {"seen", "noun"}:
        findings.add(entry.line if entry else 1, f"'{lang}' has neither 'seen' nor 'noun'", "add one")
    whole = ("say",) if {"noun", "say", "ask"} & tree.entries.keys() else ()
    findings.keys(f"'{lang}'", tree, SIDE_KEYS, whole)
    seen = tuple(_patterns(tree.entries.get("seen"), "seen", parse_pattern, lang, findings))
    noun = tuple(_patterns(tree.entries.get("noun"), "noun", parse_noun_pattern, lang, findings))
    return Side(seen, _drop(tree, findings), noun, partial(_told, tree, lang, findings))


def _told(tree: Tree, lang: Lang, findings: Findings) -> Told:
    say = _wordings(tree.entries.get("say"), "say", ".", lang, findings)
    asked = tree.entries.get("ask")
    questions = findings.mapping(asked, "ask") if asked else None
    ask = {
        slot: _wordings(item, f"the question for '{slot}'", "?", lang, findings)
        for slot, item in (questions.entries.items() if questions else ())
    }
    return Told(say, ask)


def _patterns(
    entry: Entry | None, key: str, parse: Callable[[str, Lang], _P], lang: Lang, findings: Findings
) -> Iterator[_P]:
    for item in _several(entry, key, findings):
        try:
            yield parse(item.text, lang)
        except NotationError as error:
            findings.add(item.line, error.what, error.hint)


def _drop(tree: Tree, findings: Findings) -> frozenset[str] | None:
    entry = tree.entries.get("drop")
    if entry is None:
        return frozenset()
    if isinstance(entry.node, Scalar) and entry.node.text == "none":
        return None
    return frozenset(item.text for item in _several(entry, "drop", findings))


def _several(entry: Entry | None, name: str, findings: Findings) -> tuple[Scalar, ...]:
    """One text, or a list of them."""
    if entry is None:
        return ()
    if isinstance(entry.node, Scalar):
        return (entry.node,) if findings.text(entry, name) else ()
    items = findings.items(entry, name) or ()
    return tuple(
        item
        for item in items
        if findings.text(Entry(item, item.line), f"an item of {name}") is not None
        and isinstance(item, Scalar)
    )


def _wordings(
    entry: Entry | None, name: str, end: str, lang: Lang, findings: Findings
) -> tuple[Wording, ...]:
    found = []
    for item in _several(entry, name, findings):
        if not item.text.endswith(end):
            findings.add(item.line, f"{name} does not end in '{end}': {shown(item.text)}", "add it")
        try:
            found.append(replace(parse_wording(with_more(item.text, lang)), text=item.text))
        except NotationError as error:
            findings.add(item.line, error.what, error.hint)
    return tuple(found)
