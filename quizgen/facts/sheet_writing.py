"""Facts as a person would write them into a sheet: block style, one key a line, text in quotes."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping

from quizgen.facts.headings import Headings
from quizgen.facts.sheet_fields import split_gap
from quizgen.model import Article, Fact, Gap, Lang, Slot, Template
from quizgen.values.notation import Notation, write_value

# Needs no quotes wherever it stands: no sign that means something to YAML, no space at its ends.
_PLAIN = re.compile(r"[^\W_](?:[\w.’/ -]*[\w.’])?")
_MARK = re.compile(r"  # drafted ([0-9a-f]{8})$")
_HEAD = """\
# What the article says, as sentences with gaps for what may be asked. quizgen drafted the facts that
# are marked so; change them as you like, and they are yours: drafting again leaves them alone.
# 'status: rejected' under a fact keeps it out for good.
article: {slug}
facts:
"""


def write_sheet(article: Article, facts: Iterable[Fact]) -> str:
    """A whole sheet, with a comment on top that says what it is."""
    headings = Headings.of(article)
    return _HEAD.format(slug=article.slug) + "\n".join(write_fact(fact, headings) for fact in facts)


def write_fact(fact: Fact, headings: Headings, indent: int = 2) -> str:
    """The lines of one drafted fact, sealed with what `is_untouched` recognises."""
    lines = list(_lines(fact, headings))
    lines[0] += f"  # drafted {_seal(lines)}"
    first, rest = " " * indent + "- ", " " * (indent + 2)
    return "".join(f"{rest if n else first}{line}\n" for n, line in enumerate(lines))


def is_untouched(block: Iterable[str]) -> bool:
    """Whether the lines of a fact in a sheet are still those that `write_fact` wrote."""
    lines = [line.strip() if n == 0 else line.rstrip("\r\n") for n, line in enumerate(block)]
    found = _MARK.search(lines[0]) if lines else None
    if found is None:
        return False
    lines[0] = lines[0][: found.start()].removeprefix("- ")
    depth = len(lines[1]) - len(lines[1].lstrip()) if len(lines) > 1 else 0
    return _seal([lines[0], *(line[depth:] for line in lines[1:])]) == found[1]


def _seal(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:8]


def _lines(fact: Fact, headings: Headings) -> Iterator[str]:
    yield f"id: {fact.id}"
    if fact.formerly:
        yield f"formerly: {fact.formerly}"
    for lang in Lang:
        if lang in fact.statement:
            yield f"{lang}: {quoted(headings.write(fact.statement[lang], lang, fact.slots))}"
    yield "slots:"
    yield from (f"  {slot.name}: {_slot(slot)}" for slot in fact.slots.values())
    asked = list(_asked(fact, headings))
    if asked:
        yield "ask:"
        yield from asked
    hiding = [(slot, found) for slot in fact.slots if (found := _clozes(fact, slot))]
    if hiding:
        yield "cloze:"
        yield from (f"  {slot}: {_pair(found, fact, headings)}" for slot, found in hiding)
    yield f"evidence: {quoted(fact.evidence)}"


def _clozes(fact: Fact, slot: str) -> dict[Lang, Template]:
    """Those that are not the question with a gap behind it."""
    found = fact.cloze.get(slot, {})
    return {lang: cloze for lang, cloze in found.items() if not _is_question(fact, slot, lang)}


def _is_question(fact: Fact, slot: str, lang: Lang) -> bool:
    """Whether the cloze is the question with a gap behind it, which then says both."""
    asked, cloze = fact.ask.get(slot, {}).get(lang), fact.cloze.get(slot, {}).get(lang)
    return asked is not None and cloze is not None and split_gap(cloze, slot) == (asked, cloze)


def _asked(fact: Fact, headings: Headings) -> Iterator[str]:
    for slot in fact.slots.values():
        questions = fact.ask.get(slot.name, {})
        if not slot.asked:
            yield f"  {slot.name}: false"
        elif slot.name in fact.ask and not questions:
            yield f"  {slot.name}: cloze"
        elif Template((Gap(slot.name),)) in questions.values():
            yield f"  {slot.name}: gap"
        elif questions:
            shown = {
                lang: fact.cloze[slot.name][lang] if _is_question(fact, slot.name, lang) else question
                for lang, question in questions.items()
            }
            yield f"  {slot.name}: {_pair(shown, fact, headings)}"


def _pair(sentences: Mapping[Lang, Template], fact: Fact, headings: Headings) -> str:
    said = (f"{lang}: {quoted(headings.write(s, lang, fact.slots))}" for lang, s in sentences.items())
    return f"{{{', '.join(said)}}}"


def _slot(slot: Slot) -> str:
    node: dict[str, Notation] = dict(write_value(slot.value))
    if slot.mark is not None:
        node["as"] = slot.mark
    if not slot.also:
        return _flow(node)
    return _flow(node)[:-1] + f", also: [{', '.join(map(_scalar, slot.also))}]}}"


def _flow(node: Notation) -> str:
    if isinstance(node, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(value)}" for key, value in node.items()) + "}"
    return _scalar(node)


def _scalar(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else quoted(text)


def quoted(text: str) -> str:
    """A YAML scalar in double quotes.

    >>> print(quoted("Sie sagte Ja."))
    "Sie sagte Ja."
    """
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
