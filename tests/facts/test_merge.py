"""Drafting again leaves a person's lines alone, byte for byte."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from quizgen.errors import Location, QuizgenError
from quizgen.facts.headings import Headings
from quizgen.facts.merge import merge, new_sheet
from quizgen.facts.sheet import read_sheet
from quizgen.facts.sheet_writing import is_untouched, write_fact
from quizgen.facts.template import parse_template
from quizgen.model import Article, Bilingual, Fact, Lang, Slot, Span, Value
from quizgen.values.amounts import Money
from quizgen.values.dates import Date
from quizgen.values.names import Person, Place, Quotation

OPENING = "Der Turm wurde am 3. Mai 1902 von Klara Brandt eröffnet."
COST = 'Der Umbau kostete 1,2 Millionen Euro, sagte "Ida" Lorenz.'
TEXT = f"{OPENING}\n\n{COST}\n"


def article(text: str = TEXT) -> Article:
    spans = (Span(0, len(text.rstrip())),)
    return Article("turm", Lang.DE, "Turm", date(2026, 5, 4), "", Path("turm.md"), text, spans)


def fact(name: str, statement: str, evidence: str, ask: str = "", **values: Value) -> Fact:
    where = Location(Path("turm.md"), 1)
    slots = {key: Slot(key, value, where) for key, value in values.items()}
    questions = {next(iter(values)): {Lang.DE: parse_template(ask)}} if ask else {}
    return Fact(name, {Lang.DE: parse_template(statement)}, slots, evidence, where, questions)


def opening(evidence: str = OPENING) -> Fact:
    brandt = Person(Bilingual("Klara Brandt", "Klara Brandt"))
    return fact(
        "brandt-turm", "Der Turm wurde am {when} von {who} eröffnet.", evidence, "Wann wurde der Turm eröffnet?",
        when=Date(1902, 5, 3), who=brandt,
    )  # fmt: skip


def cost() -> Fact:
    return fact(
        "umbau",
        'Der Umbau {{hier}} kostete {amount|1,2 Mio. Euro}: "so".',
        COST,
        amount=Money("1200000", "EUR"),
    )


def sheet(folder: Path, text: str) -> Path:
    path = folder / "turm.facts.yaml"
    path.write_bytes(text.encode())
    return path


def bare(facts: Sequence[Fact]) -> list[object]:
    return [
        (f.id, f.statement, f.evidence, f.ask, {n: (s.value, s.mark) for n, s in f.slots.items()})
        for f in facts
    ]


VALUES: list[Value] = [
    Date(-44),
    Place(Bilingual("Sandhagen", "Sandhaven"), "city"),
    Person(Bilingual("no", "no")),
    Person(Bilingual("A: {b}, [c] #d", "'e' & *f")),
    Quotation(Bilingual('Er sagte "Ja" \\ „Nein“', "He said")),
]


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    odd = [fact(f"odd-{n}", "Es ist {what}.", OPENING, what=value) for n, value in enumerate(VALUES)]
    facts = [opening(), cost(), *odd]
    path = sheet(tmp_path, new_sheet(article(), facts).text)
    assert bare(read_sheet(path, article())) == bare(facts)


def test_drafting_twice_changes_nothing(tmp_path: Path) -> None:
    text = new_sheet(article(), [opening(), cost()]).text
    again = merge(sheet(tmp_path, text), article(), [opening(), cost()])
    assert (again.text, again.added, again.continued, again.lost) == (text, (), (), ())


MINE = f"""\
# my own sheet\r
facts:   # in my order
- evidence: "{OPENING}"   # odd  spacing
  id: mine
  slots: {{when: {{date: 1902-05-03}}}}
  de: "Der Turm ist vom {{when}}."

  # the end"""


def test_a_persons_lines_stay_byte_for_byte(tmp_path: Path) -> None:
    whole = f"article: turm\n{MINE}"
    merged = merge(sheet(tmp_path, whole), article(), [opening(), cost()])
    assert merged.text.startswith(f"{whole}\n\n- id: brandt-turm  # drafted ")
    assert [f.id for f in merged.added] == ["brandt-turm", "umbau"]
    assert [f.id for f in read_sheet(sheet(tmp_path, merged.text), article())] == [
        "mine",
        "brandt-turm",
        "umbau",
    ]


def test_a_fact_that_asks_the_same_is_not_added(tmp_path: Path) -> None:
    text = (
        new_sheet(article(), [opening()])
        .text.replace("id: brandt-turm", "id: mine")
        .replace("eröffnet", "geöffnet")
    )
    assert merge(sheet(tmp_path, text), article(), [opening()]).added == ()


def test_rejected_stays_rejected(tmp_path: Path) -> None:
    text = new_sheet(article(), [opening(), cost()]).text + "    status: rejected\n"
    merged = merge(sheet(tmp_path, text), article(), [opening(), cost()])
    assert merged.text == text


EDITED = OPENING.replace("Der Turm wurde", "Der alte Turm wurde")


def test_an_edited_sentence_keeps_the_id_of_its_fact(tmp_path: Path) -> None:
    text = new_sheet(article(), [opening(), cost()]).text
    changed = article(TEXT.replace(OPENING, EDITED))
    new = Fact(
        "alter-turm",
        *[getattr(opening(EDITED), n) for n in ("statement", "slots", "evidence", "where", "ask")],
    )
    merged = merge(sheet(tmp_path, text), changed, [new, cost()])
    assert [f.id for f in merged.continued] == ["brandt-turm"]
    assert (merged.added, merged.lost) == ((), ())
    assert [f.id for f in read_sheet(sheet(tmp_path, merged.text), changed)] == ["brandt-turm", "umbau"]
    assert EDITED in merged.text


def test_a_fact_that_a_person_changed_is_reported_not_replaced(tmp_path: Path) -> None:
    text = new_sheet(article(), [opening(), cost()]).text.replace(
        "von {who} eröffnet", "von {who} eingeweiht"
    )
    changed = article(TEXT.replace(OPENING, EDITED))
    merged = merge(sheet(tmp_path, text), changed, [opening(EDITED), cost()])
    assert (merged.text, merged.added, merged.continued) == (text, (), ())
    assert [(f.id, f.where.line) for f in merged.lost] == [("brandt-turm", 6)]


def test_lost_evidence_is_reported(tmp_path: Path) -> None:
    text = new_sheet(article(), [opening(), cost()]).text
    merged = merge(sheet(tmp_path, text), article(f"{COST}\n"), [cost()])
    assert merged.text == text
    assert [f.id for f in merged.lost] == ["brandt-turm"]


def test_an_id_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    text = new_sheet(article(), [opening()]).text
    other = fact("brandt-turm", "Es kostete {amount}.", COST, amount=Money("1200000", "EUR"))
    assert [f.id for f in merge(sheet(tmp_path, text), article(), [opening(), other]).added] == [
        "brandt-turm-2"
    ]


STUBBORN = [
    ("in brackets", 'article: turm\nfacts: [{id: a, de: "{x}.", slots: {x: b}, evidence: "%s"}]\n'),
    (
        "facts not last",
        'facts:\n  - id: a\n    de: "{x}."\n    slots: {x: b}\n    evidence: "%s"\narticle: turm\n',
    ),
]


@pytest.mark.parametrize("text", [row[1] for row in STUBBORN], ids=[row[0] for row in STUBBORN])
def test_a_sheet_that_nothing_can_be_added_to(tmp_path: Path, text: str) -> None:
    with pytest.raises(QuizgenError, match="no facts can be added to the sheet; put 'facts:' last"):
        merge(sheet(tmp_path, text % OPENING), article(), [cost()])


def test_other_mistakes_of_a_sheet_are_reported(tmp_path: Path) -> None:
    text = new_sheet(article(), [opening()]).text.replace("1902-05-03", "1902-25-03")
    with pytest.raises(QuizgenError, match=r"turm.facts.yaml:9: the slot 'when': there is no month 25"):
        merge(sheet(tmp_path, text), article(), [opening()])


def test_a_seal_breaks_with_any_change() -> None:
    block = write_fact(opening(), Headings.of(article())).splitlines(keepends=True)
    assert is_untouched(block)
    assert is_untouched([line.replace("\n", "\r\n") for line in block])
    for n, line in enumerate(block):
        assert not is_untouched(
            [*block[:n], line.replace("r", "R", 1) if "r" in line else f"{line[:-1]} #\n", *block[n + 1 :]]
        )
