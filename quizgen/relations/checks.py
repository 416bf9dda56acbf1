"""What a row must hold together: its slots, patterns, sentences and questions in both languages."""

from collections.abc import Iterator

from quizgen.model import Lang
from quizgen.nodes import Entry, Mapping, did_you_mean, shown
from quizgen.relations.notation import Pattern, Wording
from quizgen.relations.noun_patterns import NounPattern
from quizgen.relations.row import Row
from quizgen.relations.types import CIRCUMSTANCES, THING
from quizgen.text.frames import Tense

Finding = tuple[int, str, str]  # line, what, hint


def check_row(row: Row, node: Mapping) -> Iterator[Finding]:
    """All that is wrong in a row whose parts could be read."""
    for lang in Lang:
        yield from _patterns(row, lang, _line(node, lang, "seen" if row.sides[lang].seen else "noun"))
        yield from _statements(row, lang, _line(node, lang, "say"))
        yield from _questions(row, lang, node)
    yield from _both(row, node)


def _line(node: Mapping, lang: Lang, key: str, slot: str = "") -> int:
    line = node.line
    at: Mapping = node
    for name in filter(None, (lang, key, slot)):
        entry: Entry | None = at.entries.get(name)
        if entry is None:
            break
        line = entry.line
        if not isinstance(entry.node, Mapping):
            break
        at = entry.node
    return line


def _patterns(row: Row, lang: Lang, line: int) -> Iterator[Finding]:
    patterns: tuple[Pattern | NounPattern, ...] = (*row.sides[lang].seen, *row.sides[lang].noun)
    for pattern in patterns:
        for slot in pattern.slots:
            if slot not in row.slots:
                yield line, f"the slot {{{slot}}} of '{pattern.text}' is not declared", _like(row, slot)
    seen = {slot for pattern in patterns for slot in pattern.slots}
    for slot in row.slots:
        if slot not in seen and slot not in CIRCUMSTANCES:
            hint = "write it into one of them, or delete the slot"
            yield line, f"no pattern of '{lang}' has the slot {{{slot}}}", hint


def _statements(row: Row, lang: Lang, line: int) -> Iterator[Finding]:
    for wording in row.sides[lang].say:
        yield from _wording(row, wording, line)
        if any(said.asked for said in wording.every):
            yield line, f"a statement asks: {shown(wording.text)}", "write {who}, not {who?}"
    said = {gap.slot for wording in row.sides[lang].say for gap in wording.every}
    for slot in row.slots:
        if slot not in said and slot not in CIRCUMSTANCES:
            yield line, f"no statement of '{lang}' says {{{slot}}}", "write it into 'say'"


def _questions(row: Row, lang: Lang, node: Mapping) -> Iterator[Finding]:
    for slot, wordings in row.sides[lang].ask.items():
        line = _line(node, lang, "ask", slot)
        if slot not in row.slots:
            yield line, f"ask has an unknown slot {shown(slot)}", _like(row, slot)
        counts = all(any(gap.asked and gap.slot == slot for gap in w.every) for w in wordings)
        if row.slots.get(slot) == frozenset({THING}) and not counts:
            what = f"'{slot}' is a thing and is asked for only where it is counted"
            yield line, what, f"ask with {{{slot}?}}, or delete its question"
        for wording in wordings:
            yield from _wording(row, wording, line)
            for gap in wording.every:
                if gap.asked != (gap.slot == slot):
                    hint = f"ask with {{{slot}?}} or words of your own, and say the other slots"
                    yield line, f"the question {shown(wording.text)} misuses {{{gap.slot}}}", hint


def _wording(row: Row, wording: Wording, line: int) -> Iterator[Finding]:
    for gap in wording.every:
        if gap.slot not in row.slots:
            yield line, f"the gap {{{gap.slot}}} in {shown(wording.text)} has no slot", _like(row, gap.slot)
    several = row.tenses == frozenset(Tense)
    for verb in wording.agreeing:
        if verb.past is not None and not several:
            yield line, f"{shown(wording.text)} has two tenses, the row one", "write 'tense: any'"
    if several and not any(verb.past for verb in wording.agreeing):
        hint = "write its verb as <liegt|lag>"
        yield line, f"{shown(wording.text)} has one tense, the row says 'tense: any'", hint


def _both(row: Row, node: Mapping) -> Iterator[Finding]:
    for lang in Lang:
        for slot in row.sides[lang].ask:
            if slot not in row.sides[lang.other].ask:
                line = _line(node, lang.other, "ask")
                yield line, f"'{lang.other}' has no question for '{slot}'", f"'{lang}' has one; add it"


def _like(row: Row, slot: str) -> str:
    return did_you_mean(slot, tuple(row.slots))
