"""Sheets become facts, or all of their mistakes in the lines an editor shows."""

import time
from itertools import takewhile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.errors import Location, QuizgenError
from quizgen.facts.headings import Headings
from quizgen.facts.sheet import read_sheet, scan_sheet, sheet_path
from quizgen.facts.sheet_writing import write_fact
from quizgen.facts.template import parse_template
from quizgen.files import write_atomic
from quizgen.model import Article, Bilingual, Fact, Gap, Lang, Slot
from quizgen.text.articles import read_article
from quizgen.values.dates import Date
from quizgen.values.names import Person, Place

HERE = Path(__file__).parent
SHEET = HERE / "insel.facts.yaml"
BAD = sorted((HERE / "bad").glob("*.facts.yaml"))


@pytest.fixture(scope="module")
def article() -> Article:
    return read_article(HERE / "insel.md")


def person(name: str) -> Person:
    return Person(Bilingual(name, name), "biologist")


HEADED = """\
article: insel
facts:
  - id: founding
    de: "{title}: Am {when} gründete {who} die Vogelwarte."
    en: "In {title}, {who} founded the bird station on {when}."
    slots:
      who: {person: Hedda Claasen, kind: biologist}
      when: {date: 1931-06-14}
    ask:
      who:
        de: "{title}: Wer gründete am 14. Juni 1931 die Vogelwarte? {who}"
        en: "Who founded the bird station on June 14, 1931?"
    evidence: "Am 14. Juni 1931 gründete die Biologin Hedda Claasen dort eine Vogelwarte."
"""


def test_the_title_and_a_gap_behind_a_question(article: Article, tmp_path: Path) -> None:
    path = tmp_path / "insel.facts.yaml"
    path.write_text(HEADED, encoding="utf-8")
    (fact,) = read_sheet(path, article)
    question = f"{article.title}: Wer gründete am 14. Juni 1931 die Vogelwarte?"
    assert fact.statement[Lang.EN].parts[0] == f"In {article.title}, "
    assert fact.ask["who"][Lang.DE].parts == (question,)
    assert fact.cloze == {"who": {Lang.DE: parse_template(f"{question} {{who}}")}}
    written = write_fact(fact, Headings.of(article))
    assert 'de: "{title}: Am {when} gründete {who} die Vogelwarte."' in written
    assert 'who: {de: "{title}: Wer gründete am 14. Juni 1931 die Vogelwarte? {who}", en: "Who ' in written
    assert "cloze:" not in written


def test_slots_of_the_name_of_a_heading_are_slots(article: Article, tmp_path: Path) -> None:
    path = tmp_path / "insel.facts.yaml"
    text = (
        HEADED.replace("{title}", "{title|Vogelwarte}").replace("{who}", "{title}").replace("who:", "title:")
    )
    path.write_text(
        text.replace("{title|Vogelwarte}: ", "").replace("In {title|Vogelwarte}, ", ""), encoding="utf-8"
    )
    (fact,) = read_sheet(path, article)
    assert Gap("title") in fact.statement[Lang.DE].parts


def test_facts(article: Article) -> None:
    founding, sea = read_sheet(sheet_path(article.path), article)
    who = Slot("who", person("Hedda Claasen"), Location(SHEET, 9), also=("Claasen", "die Biologin"))
    when = Slot("when", Date(1931, 6, 14), Location(SHEET, 13), mark="14. Juni 1931", asked=False)
    assert founding == Fact(
        id="founding",
        statement={
            Lang.DE: parse_template("{who} hat am {when} die Vogelwarte auf Norderwarft gegründet."),
            Lang.EN: parse_template("{who} founded the bird station on Norderwarft on {when}."),
        },
        slots={"who": who, "when": when},
        evidence="Am 14. Juni 1931 gründete die Biologin Hedda Claasen dort eine Vogelwarte.",
        where=Location(SHEET, 3),
        ask={
            "who": {
                Lang.DE: parse_template("Wer hat die Vogelwarte auf Norderwarft gegründet?"),
                Lang.EN: parse_template("Who founded the bird station on Norderwarft?"),
            }
        },
        distractors={"who": (person("Wiebke Harms"), person("Anna Petersen"))},
    )
    assert (sea.id, sea.rejected, set(sea.statement), set(sea.ask["where"])) == (
        "sea", True, {Lang.DE}, {Lang.DE},
    )  # fmt: skip
    assert sea.slots["where"].value == Place(Bilingual("Nordsee", "North Sea"), "sea")


def test_order_is_that_of_the_sheet(article: Article) -> None:
    founding, _ = read_sheet(SHEET, article)
    assert list(founding.slots) == ["who", "when"]
    assert list(founding.statement) == [Lang.DE, Lang.EN]


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.name.removesuffix(".facts.yaml"))
def test_bad_sheet(path: Path, article: Article) -> None:
    """The comment on top of a bad sheet says what is to be reported."""
    lines = path.read_text(encoding="utf-8").split("\n")
    expected = [f"{path}{line[2:]}" for line in takewhile(lambda line: line.startswith("# :"), lines)]
    with pytest.raises(QuizgenError) as caught:
        read_sheet(path, article)
    assert str(caught.value).split("\n") == expected


def test_a_sheet_that_lost_its_evidence_can_still_be_scanned(article: Article, tmp_path: Path) -> None:
    path = tmp_path / "insel.facts.yaml"
    changed = SHEET.read_text(encoding="utf-8").replace("liegt in der Nordsee.\n", "liegt im Meer.\n")
    write_atomic(path, changed.replace("id: founding", "id: Founding").encode())
    sheet = scan_sheet(path, article)
    assert [fact.id for fact in sheet.facts] == ["sea"]
    assert [(problem.where.line, problem.what) for problem in sheet.problems] == [
        (3, "'Founding' cannot name a fact"),
        (26, "the evidence does not stand in the article word for word"),
    ]


FORMER = [
    ("neither", {}, ""),
    ("the article", {"article: insel": "article: insel\nformerly: eiland"}, "eiland/founding"),
    ("the fact", {"id: founding": "id: founding\n    formerly: see/birds"}, "see/birds"),
    (
        "both",
        {
            "article: insel": "article: insel\nformerly: eiland",
            "id: founding": "id: founding\n    formerly: see/birds",
        },
        "see/birds",
    ),
]


@pytest.mark.parametrize(("changes", "formerly"), [row[1:] for row in FORMER], ids=[row[0] for row in FORMER])
def test_what_was_called_otherwise(
    changes: dict[str, str], formerly: str, article: Article, tmp_path: Path
) -> None:
    text = SHEET.read_text(encoding="utf-8")
    for old, new in changes.items():
        text = text.replace(old, new)
    path = tmp_path / "insel.facts.yaml"
    write_atomic(path, text.encode())
    assert read_sheet(path, article)[0].formerly == formerly


UNREADABLE = [
    ("Latin-1", "facts: Köln".encode("latin-1"), ":1: byte 0xF6 is not UTF-8"),
    ("UTF-16", "facts:".encode("utf-16"), ": is UTF-16, not UTF-8"),
    ("5 MB of nonsense", b"}{ :-\n" * 900_000, ": is too large: more than 2 MB"),
    ("zero bytes", b"facts:\n\0\0", ":2: control character U+0000 in the text"),
]


@pytest.mark.parametrize(
    ("data", "said"), [row[1:] for row in UNREADABLE], ids=[row[0] for row in UNREADABLE]
)
def test_unreadable(data: bytes, said: str, article: Article, tmp_path: Path) -> None:
    path = tmp_path / "insel.facts.yaml"
    path.write_bytes(data)
    with pytest.raises(QuizgenError) as caught:
        read_sheet(path, article)
    assert str(caught.value).startswith(f"{path}{said}; ")


def test_missing(article: Article, tmp_path: Path) -> None:
    path = tmp_path / "insel.facts.yaml"
    with pytest.raises(QuizgenError) as caught:
        read_sheet(path, article)
    assert str(caught.value) == f"{path}: there is no such file; check the name"


def test_windows_line_ends_and_byte_order_mark_change_nothing(article: Article, tmp_path: Path) -> None:
    path = tmp_path / "insel.facts.yaml"
    text = SHEET.read_text(encoding="utf-8").replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    expected, facts = read_sheet(SHEET, article), read_sheet(path, article)
    assert [fact.statement for fact in facts] == [fact.statement for fact in expected]
    assert [fact.evidence for fact in facts] == [fact.evidence for fact in expected]
    assert [fact.where.line for fact in facts] == [fact.where.line for fact in expected]


def test_many_facts_without_evidence_are_reported_in_seconds(article: Article, tmp_path: Path) -> None:
    fact = "  - {{id: f{n}, de: '{{a}}.', slots: {{a: x}}, evidence: Die Insel liegt in der See {n}.}}\n"
    path = tmp_path / "insel.facts.yaml"
    path.write_text("article: insel\nfacts:\n" + "".join(fact.format(n=n) for n in range(3_000)))
    begin = time.process_time()
    with pytest.raises(QuizgenError) as caught:
        read_sheet(path, article)
    assert time.process_time() - begin < 5
    assert len(caught.value.problems) == 3_000


PIECES = st.sampled_from(
    [*SHEET.read_text(encoding="utf-8").split("\n"), "    ask:", "      - a", "    de: {a}", "\t", "&a *a"]
)


@settings(deadline=2000)  # ms
@given(st.lists(PIECES, max_size=30))
def test_any_lines_are_facts_or_problems(
    tmp_path_factory: pytest.TempPathFactory, article: Article, lines: list[str]
) -> None:
    path = tmp_path_factory.getbasetemp() / "insel.facts.yaml"
    assert_facts_or_problems(path, article, "\n".join(["article: insel", "facts:", *lines]))


@settings(deadline=2000)  # ms
@given(st.text(max_size=80), st.integers(0, 900), st.integers(0, 40))
def test_any_edit_gives_facts_or_problems(
    tmp_path_factory: pytest.TempPathFactory, article: Article, inserted: str, at: int, deleted: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "insel.facts.yaml"
    text = SHEET.read_text(encoding="utf-8")
    assert_facts_or_problems(path, article, text[:at] + inserted + text[at + deleted :])


def assert_facts_or_problems(path: Path, article: Article, text: str) -> None:
    write_atomic(path, text.encode())
    try:
        sheet = scan_sheet(path, article)
    except QuizgenError:
        return
    assert sheet.facts or sheet.problems
    for fact in sheet.facts:
        assert all({gap.slot for gap in said.gaps} == fact.slots.keys() for said in fact.statement.values())
