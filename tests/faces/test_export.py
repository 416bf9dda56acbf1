"""Decks for other programs: golden text for each format, and nothing in a text is taken for markup.

After a wanted change: `pytest tests/faces/test_export.py --golden` writes the golden files anew; read
them.
"""

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from quizgen.faces.arguments import FORMATS
from quizgen.faces.cli import main
from quizgen.faces.export import WRITERS
from quizgen.faces.export.markdown import literal
from quizgen.faces.export.sheets import COLUMNS, defused
from quizgen.model import GAP, Bilingual, Choice, Deck, Lang, Proof, Question, QuestionId
from quizgen.store.decks import write_deck
from quizgen.values.names import Place, Term
from tests.faces.anki_samples import choice, cloze, deck

GOLDEN = Path(__file__).parents[1] / "golden" / "export"
BOTH = tuple(Lang)
WHEEL = Term(Bilingual("Rad", "wheel"))
FLORIDA = Place(Bilingual("Florida", "Florida"), "us-state")
DAY = replace(
    cloze("day", (f"Das war am {GAP}.", f"That was on {GAP}.")), proof=Proof("Am 22.11. war das.", "22.11.")
)
SAMPLE = replace(
    deck(
        replace(choice(), value=FLORIDA),
        replace(cloze(), value=FLORIDA, also=("FL",)),
        replace(DAY, key=Bilingual("22. November 2024", "November 22, 2024")),
    ),
    title="Treffen / „in“ Florida",
)


@pytest.mark.parametrize("name", WRITERS)
def test_a_deck_reads_so(name: str, request: pytest.FixtureRequest) -> None:
    path, written = GOLDEN / f"sample.{name}", WRITERS[name]([SAMPLE], BOTH).encode()
    if request.config.getoption("--golden"):
        path.write_bytes(written)
    assert written == path.read_bytes()


# Signs of all formats, and what spreadsheets take for formulas.
SIGNS = (
    "=", "~", "#", "{", "}", ":", "\\", "\\n", "->", "=1+1", "-2+3", "@x", "+1", "%50%", "[html]", "[", "]", "*",
    "_", "`", "<b>", "</p>", "<", "&", "&amp;", "|", "!", '"', "'", ",", ";", "\t", "\n", "::", "//", "$CATEGORY:",
    "1.", "- ", "> ", "# ", "####", "ä", "„“", "👩‍👩‍👧", "שלום", "T", "TRUE", "a", " ", "]]>", "${x}", "{{c1::a}}",
)  # fmt: skip
TEXT = st.lists(st.sampled_from(SIGNS), min_size=1, max_size=5).map(" ".join).map(lambda t: f"{t}.".strip())
BEGINS_ODDLY = st.lists(st.sampled_from(SIGNS), min_size=1, max_size=4).map("".join).filter(str.strip)


@st.composite
def decks(draw: st.DrawFn) -> Deck:
    texts = draw(
        st.lists(TEXT | BEGINS_ODDLY, min_size=4, max_size=4, unique_by=lambda t: " ".join(t.split()))
    )
    stem, *options = texts
    proof = Proof(f"{stem} {options[0]}", options[0])
    questions: tuple[Question, ...] = (
        replace(
            choice("a", (stem, stem), [(o, o) for o in options], draw(st.integers(0, 2)), proof), value=WHEEL
        ),
        replace(
            cloze("b", (f"{stem} {GAP}.",) * 2, (options[0],) * 2, proof), value=WHEEL, also=(options[1],)
        ),
    )
    return replace(deck(*questions), title=stem)


def plain(text: str) -> str:
    return " ".join(text.split())


@given(decks())
def test_csv_reads_back(ours: Deck) -> None:
    rows = list(csv.DictReader(io.StringIO(WRITERS["csv"]([ours], BOTH).removeprefix("\ufeff"), newline="")))
    assert [row["id"] for row in rows] == [q.id for q in ours.questions for _ in BOTH]
    for row, (question, lang) in zip(rows, ((q, lang) for q in ours.questions for lang in BOTH), strict=True):
        assert row["question"] == defused(question.prompt[lang])
        assert row["answer"] == defused(question.key[lang])
        assert not any(re.match(r"[=@\t\r]", cell) for cell in row.values()), "a formula"


@given(decks())
def test_tsv_has_a_line_for_each_question_and_language(ours: Deck) -> None:
    head, *rows = WRITERS["tsv"]([ours], BOTH).splitlines()
    assert head.split("\t") == list(COLUMNS)
    cells = [dict(zip(COLUMNS, row.split("\t"), strict=True)) for row in rows]
    assert [cell["question"] for cell in cells] == [
        plain(defused(q.prompt[lang])) for q in ours.questions for lang in BOTH
    ]


FORMULAS = [
    ("a sum", "=1+2", "'=1+2"),
    ("a command", "+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
    ("a link", '@HYPERLINK("http://a")', '\'@HYPERLINK("http://a")'),
    ("a sum behind a minus", "-2+3", "'-2+3"),
    ("after a tab", "\t=1", "'\t=1"),
    ("full width", "＝1", "'＝1"),
    ("a number", "-2,5 %", "-2,5 %"),
    ("words", "a = b", "a = b"),
]


@pytest.mark.parametrize(("cell", "written"), [row[1:] for row in FORMULAS], ids=[row[0] for row in FORMULAS])
def test_a_cell_that_begins_like_a_formula_is_text(cell: str, written: str) -> None:
    assert defused(cell) == written


@given(decks())
def test_json_reads_back(ours: Deck) -> None:
    (found,) = json.loads(WRITERS["json"]([ours], BOTH))
    assert found["title"] == ours.title
    for read, question in zip(found["questions"], ours.questions, strict=True):
        assert (read["id"], read["evidence"]) == (question.id, question.proof.evidence)
        for lang in BOTH:
            assert (read[lang]["question"], read[lang]["answer"]) == (
                question.prompt[lang],
                question.key[lang],
            )
        if isinstance(question, Choice):
            assert read["de"]["wrong"] == [d.de for d in question.distractors]


@given(decks())
def test_moodle_xml_reads_back(ours: Deck) -> None:
    root = Xml.fromstring(WRITERS["moodle-xml"]([ours], [Lang.DE]).encode())
    asked = [node for node in root if node.get("type") != "category"]
    assert [node.get("type") for node in asked] == ["multichoice", "shortanswer"]
    for node, question in zip(asked, ours.questions, strict=True):
        assert node.findtext("questiontext/text") == question.prompt.de
        answers = [(answer.get("fraction"), answer.findtext("text")) for answer in node.findall("answer")]
        if isinstance(question, Choice):
            right = [i == question.position for i in range(len(answers))]
            options = question.options(Lang.DE)
            assert answers == [("100" if r else "0", o) for r, o in zip(right, options, strict=True)]
        else:
            assert ("100", question.key.de.replace("*", "\\*")) in answers


PLACEHOLDERS = {"\\:": "\ue058", "\\#": "\ue035", "\\=": "\ue061", "\\{": "\ue123", "\\}": "\ue125", "\\~": "\ue126",
                "\\n": "\ue010"}  # fmt: skip
MEANT = dict(zip(PLACEHOLDERS.values(), ":#={}~\n", strict=True))


def read_gift(block: str) -> tuple[str, str, dict[str, int], str]:
    """Name, text, answers with their worth and feedback, by the steps of Moodle's own importer."""
    text = block.strip().replace("\\\\", "\ue092")
    for written, placeholder in PLACEHOLDERS.items():
        text = text.replace(written, placeholder)
    text = text.replace("\ue092", "\\")
    assert text.startswith("::")
    name, text = text[2:].split("::", 1)
    begin, end = text.index("{"), text.index("}")
    inside, feedback = text[begin + 1 : end].rsplit("####", 1)
    assert text.endswith("}"), "else a second gap is printed"
    kind = "choice" if "~" in inside else "short"
    assert kind == "choice" or "->" not in inside, "a question of matching pairs"
    parts = inside.replace("=", "~=").split("~") if kind == "choice" else inside.strip().split("=")
    answers: dict[str, int] = {}
    for part in filter(None, map(str.strip, parts)):
        worth = 0 if kind == "choice" else 100
        if part[0] == "=":
            worth, part = 100, part[1:]
        elif weight := re.match(r"%-*([0-9]{1,2})\.?([0-9]*)%", part):
            worth, part = int(weight[0].strip("%")), part[weight.end() :]
        answers[formatted(part.split("#", 1)[0].strip())] = worth
    return formatted(name), formatted(text[:begin].strip()), answers, formatted(feedback.strip())


def formatted(text: str) -> str:
    """Without its format, the signs put back."""
    if text.startswith("[") and text[1 : text.find("]")] in ("html", "moodle", "plain", "markdown"):
        text = text[text.find("]") + 1 :]
    return "".join(MEANT.get(char, char) for char in text).strip()


@given(decks())
def test_gift_is_read_as_meant(ours: Deck) -> None:
    category, *blocks = WRITERS["gift"]([ours], [Lang.DE]).strip().split("\n\n")
    assert category.startswith("$CATEGORY: quizgen/")
    assert "\n" not in category
    first, second = ours.questions
    assert isinstance(first, Choice)
    name, text, answers, feedback = read_gift(blocks[0])
    assert (name, text) == (f"{first.id} de", first.prompt.de.strip())
    wanted = {o.strip(): 100 * (i == first.position) for i, o in enumerate(first.options(Lang.DE))}
    assert answers == wanted
    assert feedback.startswith(first.proof.evidence.replace("->", "→").strip())
    name, text, answers, _ = read_gift(blocks[1])
    assert (name, text) == (f"{second.id} de", second.prompt.de.strip())
    assert answers[second.key.de.replace("*", "\\*").replace("->", "→").strip()] == 100
    assert set(answers.values()) == {100}


@given(TEXT | BEGINS_ODDLY)
def test_markdown_shows_the_text(text: str) -> None:
    for line in (f"> {literal(text)}", f"- A · {literal(text)}", f"# {literal(text)} x"):
        tokens = MarkdownIt("commonmark").parse(line)
        (inline,) = [token for token in tokens if token.type == "inline"]
        assert {token.type for token in inline.children or []} <= {"text", "text_special"}
        said = "".join(token.content for token in inline.children or [])
        assert plain(text) in said
        if line.startswith("> "):
            assert [t.type for t in tokens][:2] == ["blockquote_open", "paragraph_open"]


@dataclass
class Page(HTMLParser):
    """Texts of a page by element, and what it would load."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    open: list[str] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not {name for name, _ in attrs} & {"src", "href", "style", "onclick"}
        self.tags.add(tag)
        if tag != "meta":
            self.open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.texts[tag][-1] += data


@given(decks())
def test_a_printed_page_shows_the_text(ours: Deck) -> None:
    page = Page()
    page.feed(WRITERS["html"]([ours], [Lang.DE]))
    page.close()
    assert page.open == []
    assert page.tags.isdisjoint({"script", "link", "img", "a"})
    assert page.texts["h1"] == [ours.title]
    first, second = ours.questions
    assert page.texts["p"][1:3] == [first.prompt.de, second.prompt.de.replace(GAP, GAP * 3)]
    assert page.texts["q"] == [q.proof.evidence for q in ours.questions]
    assert [b.split(" · ", 1)[-1] for b in page.texts["b"]] == [q.key.de for q in ours.questions]


def test_each_key_begins_a_page() -> None:
    text = WRITERS["html"]([SAMPLE], BOTH)
    assert text.count('<section class="key"') == 2
    assert "break-before: page" in text


def sections(text: str) -> Iterator[str]:
    yield from re.findall(r"^# .*", text, flags=re.MULTILINE)


def test_the_command_writes_a_file_or_prints(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "rutte.yaml").write_bytes(write_deck(SAMPLE))
    assert main(["export", "--to", "markdown", "--lang", "en"]) == 0
    printed = capsysbinary.readouterr().out
    assert list(sections(printed.decode())) == ["# Treffen / „in“ Florida (English)"]
    assert main(["export", "--to", "markdown", "--lang", "en", "-o", "quiz.md", "decks/rutte.yaml"]) == 0
    assert (tmp_path / "quiz.md").read_bytes() == printed
    assert main(["export", "--to", "tsv", "--kind", "choice"]) == 0
    assert capsysbinary.readouterr().out.count(b"\n") == 3
    with pytest.raises(SystemExit, match="2"):
        main(["export", "--to", "pdf"])


def test_the_command_names_the_formats_there_are() -> None:
    assert tuple(WRITERS) == FORMATS


def test_ids_are_unique_per_language() -> None:
    root = Xml.fromstring(WRITERS["moodle-xml"]([SAMPLE], BOTH).encode())
    ids = [node.text for node in root.iter("idnumber")]
    assert len(ids) == len(set(ids)) == 6
    assert QuestionId(f"{SAMPLE.questions[0].id}/de") in ids
