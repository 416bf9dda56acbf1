"""The fields of one fact in a sheet: sentences, slots, questions, distractors."""

import re
from collections.abc import Collection
from collections.abc import Mapping as MappingOf

from quizgen.errors import Location
from quizgen.facts.evidence import one_space
from quizgen.facts.headings import Headings
from quizgen.facts.template import SLOT, TemplateError, parse_template
from quizgen.model import Gap, Lang, Slot, Template, Value
from quizgen.nodes import Entry, Findings, Mapping, Node, Scalar, Sequence, did_you_mean, shown
from quizgen.values.notation import Notation, NotationError, read_value

Sentences = MappingOf[Lang, Template]
Entries = MappingOf[str, Entry]

_BREAKS = re.compile(r"[ \t\r\n]+")  # not the no-break spaces: who writes them means them
_PAIR = tuple(str(lang) for lang in Lang)


def read_sentences(
    node: Mapping, of: str, slots: Entries, headings: Headings, findings: Findings
) -> dict[Lang, Template]:
    """The templates behind the keys `de` and `en`, as many as there are in order."""
    sentences = {}
    for lang in Lang:
        entry = node.entries.get(lang)
        text = findings.text(entry, f"{of} in '{lang}'") if entry else None
        if entry is None or text is None:
            continue
        try:
            template = parse_template(_BREAKS.sub(" ", text).strip())
            sentences[lang] = headings.whole(template, lang, slots)
        except TemplateError as error:
            findings.add(entry.line, error.what, error.hint)
    return sentences


def read_statement(
    fact: Mapping, label: str, slots: Entries, headings: Headings, findings: Findings
) -> dict[Lang, Template]:
    """The statement; its gaps are the slots, in each of its languages."""
    statement = read_sentences(fact, "the statement", slots, headings, findings)
    written = [lang for lang in Lang if lang in fact.entries]
    if not written:
        findings.add(fact.line, f"{label} has no statement", "add 'de: …', 'en: …' or both")
    if not slots or not written or len(statement) < len(written):
        return statement  # already reported, and gaps cannot be counted
    gaps = {lang: {gap.slot for gap in template.gaps} for lang, template in statement.items()}
    for lang in written:
        line = fact.entries[lang].line
        _check_gaps(statement[lang], slots, line, findings)
        for name in slots:
            if name not in gaps[lang] and name in gaps.get(lang.other, ()):
                hint = f"write {{{name}}} into it"
                findings.add(line, f"the gap {{{name}}} of '{lang.other}' is missing in '{lang}'", hint)
    for name, entry in slots.items():
        if SLOT.fullmatch(name) and not any(name in found for found in gaps.values()):
            hint = f"write {{{name}}} into the statement or delete the slot"
            findings.add(entry.line, f"the slot '{name}' has no gap in the statement", hint)
    return statement


def read_slots(
    slots: Entries, evidence: str | None, unasked: Collection[str], findings: Findings
) -> dict[str, Slot]:
    """The slots with their values; `evidence` is None if it could not be read."""
    read = {}
    for name, entry in slots.items():
        if SLOT.fullmatch(name) is None:
            hint = "a name begins with a letter and has lower-case letters, digits and _"
            findings.add(entry.line, f"{shown(name)} cannot name a slot", hint)
        mark: str | None = None
        also: tuple[str, ...] = ()
        node = entry.node
        if isinstance(node, Mapping):
            mark = _read_mark(node.entries.get("as"), evidence, findings)
            also = _read_also(node.entries.get("also"), findings)
            rest = {key: value for key, value in node.entries.items() if key not in ("as", "also")}
            node = Mapping(rest, node.line)
        value = _read_value(node, None, entry.line, f"the slot '{name}'", findings)
        if value is not None:
            where = Location(findings.path, entry.line)
            read[name] = Slot(name, value, where, mark, also, asked=name not in unasked)
    return read


def read_ask(
    fact: Mapping, slots: Entries, headings: Headings, findings: Findings
) -> tuple[dict[str, Sentences], frozenset[str]]:
    """The questions of a sheet, those whose cloze is the same with a gap behind it with that gap; and the
    slots not worth one."""
    questions: dict[str, Sentences] = {}
    unasked = set()
    for name, entry in _by_slot(fact, "ask", slots, findings).items():
        match entry.node:
            case Scalar(text="false", quoted=False):
                unasked.add(name)
            case Scalar(text="cloze", quoted=False):
                questions[name] = {}  # no question but the gap
            case Scalar(text="gap", quoted=False):
                questions[name] = {lang: Template((Gap(name),)) for lang in Lang if lang in fact.entries}
            case Mapping() as node:
                questions[name] = _read_question(name, node, fact, slots, headings, findings)
            case _:
                hint = "write {de: …, en: …}, or false if it is not worth asking"
                findings.add(entry.line, f"ask has no question for '{name}'", hint)
    return questions, frozenset(unasked)


def read_cloze(fact: Mapping, slots: Entries, headings: Headings, findings: Findings) -> dict[str, Sentences]:
    """The sentences that hide a slot where the statement does not, or less well."""
    read: dict[str, Sentences] = {}
    for name, entry in _by_slot(fact, "cloze", slots, findings).items():
        of = f"the cloze of '{name}'"
        node = findings.mapping(entry, of)
        if node is None:
            continue
        findings.keys(of, node, _PAIR)
        read[name] = read_sentences(node, of, slots, headings, findings)
        for lang, template in read[name].items():
            line = node.entries[lang].line
            _check_gaps(template, slots, line, findings)
            if all(gap.slot != name for gap in template.gaps):
                findings.add(line, f"{of} has no gap for it in '{lang}'", f"write {{{name}}} into it")
    return read


def with_clozes(
    ask: MappingOf[str, Sentences], cloze: MappingOf[str, Sentences]
) -> tuple[dict[str, Sentences], dict[str, Sentences]]:
    """The questions without the gaps behind them, and the clozes with those that are such questions."""
    asked: dict[str, Sentences] = {}
    hiding = dict(cloze)
    for name, sentences in ask.items():
        split = {lang: split_gap(template, name) for lang, template in sentences.items()}
        asked[name] = {lang: question for lang, (question, _) in split.items()}
        if same := {lang: whole for lang, (_, whole) in split.items() if whole}:
            hiding[name] = {**same, **cloze.get(name, {})}
    return asked, hiding


def read_distractors(
    fact: Mapping, slots: Entries, read: MappingOf[str, Slot], findings: Findings
) -> dict[str, tuple[Value, ...]]:
    """Wrong answers a person wrote; none of them may be right, none may be there twice."""
    distractors = {}
    for name, entry in _by_slot(fact, "distractors", slots, findings).items():
        items = findings.items(entry, f"the distractors of '{name}'")
        if items == ():
            findings.add(entry.line, f"there are no distractors for '{name}'", "add one, or delete the line")
        if not items or name not in read:
            continue
        values: list[Value] = []
        for number, item in enumerate(items, 1):
            label = f"distractor {number} of '{name}'"
            value = _read_value(item, read[name].value, item.line, label, findings)
            if value is not None and _fits(value, read[name].value, values, item.line, label, findings):
                values.append(value)
        distractors[name] = tuple(values)
    return distractors


def _check_gaps(template: Template, slots: Entries, line: int, findings: Findings) -> None:
    for name in dict.fromkeys(gap.slot for gap in template.gaps):
        if name not in slots:
            findings.add(line, f"the gap {{{name}}} has no slot", did_you_mean(name, tuple(slots)))


def _by_slot(fact: Mapping, key: str, slots: Entries, findings: Findings) -> Entries:
    """What `ask`, `cloze` or `distractors` hold for the slots there are."""
    entry = fact.entries.get(key)
    node = findings.mapping(entry, key) if entry else None
    known = {}
    for name, item in node.entries.items() if node else ():
        if name in slots:
            known[name] = item
        else:
            findings.add(
                item.line, f"{key} has an unknown slot {shown(name)}", did_you_mean(name, tuple(slots))
            )
    return known


def split_gap(question: Template, name: str) -> tuple[Template, Template | None]:
    """A question as it is asked, and itself if there is a gap behind it: "Wo steht der Turm? {where}"."""
    *front, words, last = ("", "", *question.parts)
    if last != Gap(name) or not isinstance(words, str) or not words.endswith("? "):
        return question, None
    return Template((*front[2:], words.removesuffix(" "))), question


def _read_question(
    name: str, node: Mapping, fact: Mapping, slots: Entries, headings: Headings, findings: Findings
) -> Sentences:
    of = f"the question for '{name}'"
    findings.keys(of, node, _PAIR)
    question = read_sentences(node, of, slots, headings, findings)
    for lang, template in question.items():
        line = node.entries[lang].line
        asked, _ = split_gap(template, name)
        _check_gaps(asked, slots, line, findings)
        if any(gap.slot == name for gap in asked.gaps):
            findings.add(
                line, f"{of} holds its answer, {{{name}}}", "ask without it, or put it behind the '?'"
            )
        end = asked.parts[-1]
        if not isinstance(end, str) or not end.endswith("?"):
            findings.add(line, f"{of} in '{lang}' does not end in '?'", "write it as a question")
    missing = [lang for lang in Lang if lang not in node.entries and (lang in fact.entries or not question)]
    for lang in missing:
        findings.add(node.line, f"{of} is missing in '{lang}'", f"add '{lang}: …'")
    return question


def _fits(value: Value, right: Value, others: list[Value], line: int, label: str, findings: Findings) -> bool:
    if value.type != right.type:
        what = f"{label} is of the type '{value.type}', the right answer '{right.type}'"
        findings.add(line, what, "answers of different types give the right one away")
    elif value.overlaps(right):
        findings.add(line, f"{label} is right too", "the slot's value means the same; take another")
    elif any(value.overlaps(other) for other in others):
        findings.add(line, f"{label} repeats an earlier one", "take another")
    else:
        return True
    return False


def _read_mark(entry: Entry | None, evidence: str | None, findings: Findings) -> str | None:
    text = findings.text(entry, "as") if entry else None
    if entry is None or text is None:
        return None
    mark = one_space(text)
    if evidence is not None and mark not in evidence:
        hint = "copy from the evidence how it writes the value"
        findings.add(entry.line, f"as: {shown(mark)} does not stand in the evidence", hint)
    return mark


def _read_also(entry: Entry | None, findings: Findings) -> tuple[str, ...]:
    items = findings.items(entry, "also") if entry else None
    texts = [findings.text(Entry(item, item.line), "an item of also") for item in items or ()]
    return tuple(_BREAKS.sub(" ", text).strip() for text in texts if text is not None)


def _read_value(node: Node, like: Value | None, line: int, label: str, findings: Findings) -> Value | None:
    notation = _notation(node)
    if notation is None:
        findings.add(
            line, f"{label} holds a list where a value is expected", "write one value, without [ ] and -"
        )
    elif not notation:
        findings.add(
            line, f"{label} has no value", "write one, like {date: 2024-11-22} or {person: Ada Lovelace}"
        )
    else:
        try:
            return read_value(notation, like)
        except NotationError as error:
            findings.add(line, f"{label}: {error.what}", error.hint)
    return None


def _notation(node: Node) -> "Notation | None":
    """The node as values read it; None if there is a list in it."""
    match node:
        case Scalar(text=text):
            return text.strip()
        case Sequence():
            return None
        case Mapping(entries=entries):
            parts = {key: _notation(entry.node) for key, entry in entries.items()}
            return (
                None
                if None in parts.values()
                else {key: part for key, part in parts.items() if part is not None}
            )
