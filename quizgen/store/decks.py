"""Deck files: one question a block, to be read and compared by people, and safe to read from
anybody.

>>> write_deck(Deck("rom", "Rom", Lang.DE, None, "", ())).decode().splitlines()[-1]
'questions: []'
"""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import fields
from itertools import islice
from pathlib import Path
from typing import Any

from quizgen.errors import Location, QuizgenError
from quizgen.files import SLUG, check_slug, read_text
from quizgen.model import GAP, Asked, Bilingual, Choice, Cloze, Deck, Kind, Lang, Proof, Question, QuestionId
from quizgen.nodes import Entry, Findings, Mapping, Node, Scalar, parse_tree
from quizgen.text.articles import date_field, language_field
from quizgen.values.notation import Notation, NotationError, read_value, write_value

LIMIT = 64_000_000  # bytes; 10,000 questions take about 7 million
# Would reorder or hide the text around them on a screen.
_INVISIBLE = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SLOT = r"[a-z][a-z0-9_]*"
QUESTION_ID = re.compile(rf"({SLUG.pattern})/{SLUG.pattern}/{_SLOT}/({'|'.join(Kind)})")
_HEAD = ("deck", "title", "language", "published", "source", "formerly", "questions")
_TITLE = "title: "
_COMMON = ("id", "de", "en", "answer", "also", "framed", "evidence", "mark", "tags")
_KEYS = {Kind.CHOICE: (*_COMMON, "options", "right"), Kind.CLOZE: (*_COMMON, "key")}
_OPTIONAL = ("also", "framed", "tags", "published", "source", "formerly")


def write_deck(deck: Deck, made: str = "") -> bytes:
    """The file of a deck; the same deck gives the same bytes. Its first line says how it was `made`."""
    return "".join(f"{line}\n" for line in deck_lines(deck, made)).encode()


def deck_lines(deck: Deck, made: str = "") -> Iterator[str]:
    """The lines of the file, one after the other, as a large deck takes much room as text."""
    made = made or f"'quizgen build' from seeds/{deck.slug}.*"
    yield f"# Made by {made}; a change made here is lost with the next."
    yield f"deck: {deck.slug}"
    yield f"{_TITLE}{_text(deck.title)}"
    yield f"language: {deck.lang}"
    if deck.published:
        yield f"published: {deck.published.isoformat()}"
    if deck.source:
        yield f"source: {_text(deck.source)}"
    if former := _former(deck):
        yield f"formerly: [{', '.join(former)}]"
    yield "questions:" if deck.questions else "questions: []"
    for question in deck.questions:
        yield ""
        yield from _block(question)


def deck_title(path: Path) -> str:
    """The title of a deck as `write_deck` wrote it, without reading the rest; empty if it did not."""
    with suppress(OSError, ValueError), path.open(encoding="utf-8") as file:
        for line in islice(file, 3):
            if line.startswith(_TITLE):
                return str(json.loads(line.removeprefix(_TITLE)))
    return ""


def _former(deck: Deck) -> list[str]:
    """Names of other decks that questions of this one began their lives in; their ids keep them."""
    return sorted({question.id.partition("/")[0] for question in deck.questions} - {deck.slug})


def deck_files(folder: Path) -> list[Path]:
    """The decks of a folder in order of name, without what is kept beside them ("rom.ledger.yaml")."""
    return sorted(path for path in folder.glob("*.yaml") if "." not in path.stem)


def _block(question: Question) -> Iterator[str]:
    yield f"- id: {question.id}"
    yield f"  de: {_text(question.prompt.de)}"
    yield f"  en: {_text(question.prompt.en)}"
    match question:
        case Choice():
            yield "  options:"
            for lang in Lang:
                yield f"    {lang}: [{', '.join(map(_text, question.options(lang)))}]"
            yield f"  right: {question.position + 1}"
        case Cloze():
            yield f"  key: {_notation({'de': question.key.de, 'en': question.key.en})}"
    yield f"  answer: {_notation(write_value(question.value))}"
    if question.also:
        yield f"  also: [{', '.join(map(_text, question.also))}]"
    if not (question.native.de and question.native.en):
        yield f"  framed: [{', '.join(lang for lang in Lang if not question.native[lang])}]"
    yield f"  evidence: {_text(question.proof.evidence)}"
    yield f"  mark: {_text(question.proof.mark)}"
    if question.tags:
        yield f"  tags: [{', '.join(map(_text, question.tags))}]"


def _notation(node: Notation) -> str:
    if isinstance(node, str):
        return _text(node)
    return "{" + ", ".join(f"{key}: {_notation(inner)}" for key, inner in node.items()) + "}"


def _text(text: str) -> str:
    """Double-quoted: JSON's escapes are YAML's, but for what YAML takes for a line end."""
    quoted = json.dumps(text, ensure_ascii=False)
    return re.sub("[\x7f-\x9f\u2028\u2029\ufeff]", lambda c: f"\\u{ord(c[0]):04x}", quoted)


def read_deck(path: Path) -> Deck:
    """The deck of a file. Raises QuizgenError with all that is wrong in it."""
    findings = Findings(path)
    root = parse_tree(read_text(path, LIMIT), findings)
    if not isinstance(root, Mapping):
        raise QuizgenError.single("is no deck", Location(path), "make decks with 'quizgen build'")
    findings.keys("the deck", root, _HEAD, tuple(k for k in _HEAD if k not in _OPTIONAL))
    findings.check()
    head = {name: _shown(root.entries.get(name), name, findings) for name in ("deck", "title", "source")}
    slug = head["deck"] or ""
    if not check_slug(slug):
        findings.add(root.entries["deck"].line, f"'{slug[:80]}' is no name for a deck", "a-z, 0-9 and '-'")
    lang = language_field(root.entries["language"], findings)
    day = root.entries.get("published")
    published = date_field(day, findings) if day else None
    items = findings.items(root.entries["questions"], "questions") or ()
    slugs = (slug, *_texts(root.entries.get("formerly"), "formerly", findings))
    questions = [q for q in (_question(item, slugs, findings) for item in items) if q]
    _once(items, findings)
    findings.check()
    title, source = head["title"] or slug, head["source"] or ""
    return Deck(slug, title, lang or Lang.DE, published, source, tuple(questions))


def _once(items: tuple[Node, ...], findings: Findings) -> None:
    seen: set[str] = set()
    for item in items:
        entry = item.entries.get("id") if isinstance(item, Mapping) else None
        if entry and isinstance(entry.node, Scalar):
            if entry.node.text in seen:
                findings.add(entry.line, f"'{entry.node.text}' is there twice", "delete one of them")
            seen.add(entry.node.text)


def _question(node: Node, slugs: tuple[str, ...], findings: Findings) -> Question | None:
    """One block; None where it has problems, which `findings` then holds."""
    before = len(findings.problems)
    if not isinstance(node, Mapping):
        findings.add(node.line, "a question is a list of keys", "begin it with '- id: …'")
        return None
    name = _id(node, slugs, findings)
    if name is None:
        return None
    kind = Kind(name.rsplit("/", 1)[1])
    findings.keys("the question", node, _KEYS[kind], tuple(k for k in _KEYS[kind] if k not in _OPTIONAL))
    if len(findings.problems) > before:
        return None
    common = _asked(name, node, findings)
    question = (_choice if kind is Kind.CHOICE else _cloze)(common, node, findings) if common else None
    return question if len(findings.problems) == before else None


def _id(node: Mapping, slugs: tuple[str, ...], findings: Findings) -> QuestionId | None:
    entry = node.entries.get("id")
    text = entry.node.text if entry and isinstance(entry.node, Scalar) else ""
    match = QUESTION_ID.fullmatch(text) if len(text) < 400 else None
    if match is None or match[1] not in slugs:
        findings.add(
            entry.line if entry else node.line,
            f"'{text[:80]}' is no id of a question",
            f"{slugs[0]}/<fact>/<slot>/choice or cloze",
        )
        return None
    return QuestionId(text)


def _asked(name: QuestionId, node: Mapping, findings: Findings) -> Asked | None:
    texts = {k: _shown(node.entries[k], k, findings) for k in ("de", "en", "evidence", "mark")}
    also = _texts(node.entries.get("also"), "also", findings)
    framed = _texts(node.entries.get("framed"), "framed", findings)
    tags = _texts(node.entries.get("tags"), "tags", findings)
    try:
        value = read_value(_plain(node.entries["answer"].node))
    except NotationError as error:
        findings.add(node.entries["answer"].line, error.what, error.hint)
        return None
    prompt = Bilingual(texts["de"] or "", texts["en"] or "")
    native = Bilingual("de" not in framed, "en" not in framed)
    proof = Proof(texts["evidence"] or "", texts["mark"] or "")
    return Asked(name, prompt, Bilingual("", ""), value, also, native, proof, tags=tags)


def _choice(asked: Asked, node: Mapping, findings: Findings) -> Choice | None:
    entry = node.entries["options"]
    listed = findings.mapping(entry, "options")
    if listed is None:
        return None
    options = {lang: _texts(listed.entries.get(lang), f"options in {lang}", findings) for lang in Lang}
    right = node.entries["right"].node
    at = int(right.text) - 1 if isinstance(right, Scalar) and re.fullmatch("[1-4]", right.text) else -1
    count = len(options[Lang.DE])
    if count not in (3, 4) or any(len(set(o)) < count or len(o) != count for o in options.values()):
        findings.add(entry.line, "options are not three or four different ones in each language")
    elif not 0 <= at < count:
        findings.add(node.entries["right"].line, f"'right' is not a number from 1 to {count}")
    else:
        pairs = [Bilingual(de, en) for de, en in zip(options[Lang.DE], options[Lang.EN], strict=True)]
        key = pairs.pop(at)
        return Choice(**_fields(asked, key), distractors=tuple(pairs), position=at)
    return None


def _cloze(asked: Asked, node: Mapping, findings: Findings) -> Cloze | None:
    key = findings.mapping(node.entries["key"], "key")
    texts = [_shown(key.entries.get(lang), f"key in {lang}", findings) for lang in Lang] if key else []
    for lang in Lang:
        gaps = asked.prompt[lang].count(GAP)
        if gaps != 1:
            findings.add(node.entries[lang].line, f"a cloze has '{GAP}' once, here it stands {gaps} times")
    if len(texts) < 2 or not all(texts):
        if key:
            findings.add(key.line, "the key is not given in both languages", "key: {de: …, en: …}")
        return None
    return Cloze(**_fields(asked, Bilingual(texts[0] or "", texts[1] or "")))


def _fields(asked: Asked, key: Bilingual[str]) -> dict[str, Any]:
    return {f.name: getattr(asked, f.name) for f in fields(Asked)} | {"key": key}


def _shown(entry: Entry | None, name: str, findings: Findings) -> str | None:
    """Text that will stand on a screen."""
    text = findings.text(entry, f"'{name}'") if entry else None
    if text and (hidden := _INVISIBLE.search(text)) and entry:
        findings.add(
            entry.line, f"'{name}' holds the invisible character U+{ord(hidden[0]):04X}", "delete it"
        )
    return text


def _texts(entry: Entry | None, name: str, findings: Findings) -> tuple[str, ...]:
    items = findings.items(entry, f"'{name}'") if entry else ()
    read = (_shown(Entry(item, item.line), name, findings) for item in items or ())
    return tuple(text for text in read if text)


def _plain(node: Node) -> Notation:
    """A value as its notation; a list has no place there and reads as nothing."""
    match node:
        case Scalar(text=text):
            return text
        case Mapping(entries=entries):
            return {key: _plain(entry.node) for key, entry in entries.items()}
        case _:
            return ""
