"""Fact sheets: the YAML beside an article becomes its facts, or the list of its mistakes."""

from collections.abc import Callable
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass
from pathlib import Path

from quizgen.errors import Location, Problem, QuizgenError
from quizgen.facts.evidence import Passages, one_space
from quizgen.facts.headings import Headings
from quizgen.facts.sheet_fields import (
    read_ask,
    read_cloze,
    read_distractors,
    read_slots,
    read_statement,
    with_clozes,
)
from quizgen.files import check_slug, read_text, slugify
from quizgen.model import Article, Fact
from quizgen.nodes import Entry, Findings, Mapping, Node, parse_tree, shown

KEYS = ("article", "formerly", "facts")
NEEDED = ("article", "facts")
FACT_KEYS = ("id", "formerly", "de", "en", "slots", "ask", "cloze", "distractors", "evidence", "status")
REQUIRED = ("id", "slots", "evidence")
REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Sheet:
    """`facts` are those without a mistake; missing evidence alone does not keep one out."""

    facts: tuple[Fact, ...]
    problems: tuple[Problem, ...]


def sheet_path(article_path: Path) -> Path:
    """Where the sheet of an article is, whether there is one or not.

    >>> sheet_path(Path("seeds/rom.md")).name
    'rom.facts.yaml'
    """
    return article_path.with_name(f"{article_path.stem}.facts.yaml")


def read_sheet(path: Path, article: Article) -> tuple[Fact, ...]:
    """The facts of a sheet, those a person rejected among them.

    Raises QuizgenError with all problems of the sheet.
    """
    sheet = scan_sheet(path, article)
    if sheet.problems:
        raise QuizgenError(sheet.problems)
    return sheet.facts


def scan_sheet(path: Path, article: Article) -> Sheet:
    """What can be read of a sheet, also if the article has changed since it was written.

    Raises QuizgenError only for a file that is no YAML.
    """
    findings = Findings(path)
    root = parse_tree(read_text(path), findings)
    facts: list[Fact] = []
    if root is None:
        findings.add(
            None, "the sheet is empty", f"write 'article: {article.slug}' and 'facts:', or delete it"
        )
    elif top := findings.mapping(Entry(root, root.line), "the sheet"):
        facts = _Reader(article, findings).facts(top)
    return Sheet(tuple(facts), tuple(findings.problems))


def _is_root(text: str) -> bool:
    slug, _, fact_id = text.partition("/")
    return check_slug(slug) and check_slug(fact_id)


class _Reader:
    def __init__(self, article: Article, findings: Findings) -> None:
        self._slug = article.slug
        self._passages = Passages(article)
        self._headings = Headings.of(article)
        self._findings = findings
        self._lines: dict[str, int] = {}  # of the ids so far
        self._roots: dict[str, tuple[str, int]] = {}  # what ids of questions begin with: fact, line
        self._former = ""  # the article's name when its questions began

    def facts(self, sheet: Mapping) -> list[Fact]:
        self._findings.keys("the sheet", sheet, KEYS, NEEDED)
        self._check_article(sheet)
        self._former = self._formerly(sheet, "the sheet", check_slug, "the article's old name: old-name")
        entry = sheet.entries.get("facts")
        items = self._findings.items(entry, "facts") if entry else None
        if entry and items == ():
            self._findings.add(entry.line, "the list of facts is empty", "add a fact or delete the sheet")
        read = [self._fact(item, number) for number, item in enumerate(items or (), 1)]
        return [fact for fact in read if fact]

    def _check_article(self, sheet: Mapping) -> None:
        entry = sheet.entries.get("article")
        slug = self._findings.text(entry, "article") if entry else None
        if entry and slug and slug != self._slug:
            what = f"the sheet says it belongs to {shown(slug)}, its name says '{self._slug}'"
            self._findings.add(entry.line, what, f"write 'article: {self._slug}'")

    def _fact(self, item: Node, number: int) -> Fact | None:
        findings = self._findings
        problems_before = len(findings.problems)
        node = findings.mapping(Entry(item, item.line), f"fact {number}")
        if node is None:
            return None
        fact_id = self._id(node)
        label = f"fact {shown(fact_id)}" if fact_id else f"fact {number}"
        findings.keys(label, node, FACT_KEYS, REQUIRED)
        formerly = self._root(node, fact_id)
        evidence = self._evidence(node)
        slots = self._slots(node)
        statement = read_statement(node, label, slots, self._headings, findings)
        ask, unasked = read_ask(node, slots, self._headings, findings)
        ask, cloze = with_clozes(ask, read_cloze(node, slots, self._headings, findings))
        read = read_slots(slots, evidence, unasked, findings)
        distractors = read_distractors(node, slots, read, findings)
        rejected = self._rejected(node)
        whole = len(findings.problems) == problems_before
        self._check_evidence(node, evidence)
        if fact_id is None or evidence is None or not whole:
            return None
        where = Location(findings.path, node.line)
        return Fact(fact_id, statement, read, evidence, where, ask, cloze, distractors, rejected, formerly)

    def _id(self, fact: Mapping) -> str | None:
        entry = fact.entries.get("id")
        text = self._findings.text(entry, "id") if entry else None
        if entry is None or text is None:
            return None
        if not check_slug(text):
            better = slugify(text) or "a-word-or-two"
            hint = f"use lower-case letters, digits and hyphens: {better}"
            self._findings.add(entry.line, f"{shown(text)} cannot name a fact", hint)
        elif text in self._lines:
            hint = f"rename one of them; the first is in line {self._lines[text]}"
            self._findings.add(entry.line, f"the id '{text}' is there twice", hint)
        else:
            self._lines[text] = entry.line
        return text

    def _root(self, fact: Mapping, fact_id: str | None) -> str:
        """What ids of the fact's questions begin with, "" if that is its own name and the article's."""
        label = f"fact {shown(fact_id)}" if fact_id else "the fact"
        own = self._formerly(fact, label, _is_root, "what ids of its questions begin with: old-name/old-id")
        formerly = own or (f"{self._former}/{fact_id}" if self._former and fact_id else "")
        root = formerly or f"{self._slug}/{fact_id}"
        first, line = self._roots.setdefault(root, (fact_id or "", fact.line))
        if fact_id and first != fact_id:
            hint = f"give one of them another 'id' or 'formerly'; the first is in line {line}"
            self._findings.add(
                fact.line, f"the questions of {label} have the ids of another, '{root}/…'", hint
            )
        return formerly

    def _formerly(self, node: Mapping, label: str, fits: Callable[[str], bool], hint: str) -> str:
        entry = node.entries.get("formerly")
        text = self._findings.text(entry, "formerly") if entry else None
        if entry is None or text is None or fits(text):
            return text or ""
        self._findings.add(entry.line, f"{label} cannot have been {shown(text)}", f"write {hint}")
        return ""

    def _evidence(self, fact: Mapping) -> str | None:
        entry = fact.entries.get("evidence")
        text = self._findings.text(entry, "evidence") if entry else None
        return None if text is None else one_space(text)

    def _check_evidence(self, fact: Mapping, evidence: str | None) -> None:
        if evidence is not None and evidence not in self._passages:
            line = fact.entries["evidence"].line
            what = "the evidence does not stand in the article word for word"
            self._findings.add(line, what, self._passages.hint(evidence))

    def _slots(self, fact: Mapping) -> MappingOf[str, Entry]:
        entry = fact.entries.get("slots")
        node = self._findings.mapping(entry, "slots") if entry else None
        if entry and node and not node.entries:
            self._findings.add(entry.line, "there are no slots", "a fact needs something to ask for")
        return node.entries if node else {}

    def _rejected(self, fact: Mapping) -> bool:
        entry = fact.entries.get("status")
        text = self._findings.text(entry, "status") if entry else None
        if entry and text and text != REJECTED:
            hint = f"write 'status: {REJECTED}' or delete the line"
            self._findings.add(entry.line, f"unknown status {shown(text)}", hint)
        return text == REJECTED
