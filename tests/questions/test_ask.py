"""From facts to questions: what is asked, with which options, and what is dropped and why."""

from collections import Counter
from pathlib import Path

import pytest

from quizgen.build import build, read_source
from quizgen.errors import Location
from quizgen.model import GAP, Bilingual, Choice, Cloze, Deck, Fact, Lang, Proof, Slot
from quizgen.questions.ask import prove
from quizgen.questions.flaws import Flaw, Rejection
from quizgen.values.names import Person

TEXT = """Am 4. Juni 1911 eröffnete Ada Falk in Wien eine Schule. Die Schule hatte 32 Zimmer.
Ada Falk traf später Otto Brehm. Im Juli 1911 kamen die ersten Kinder nach Graz."""

SCHOOL = """
  - id: school
    de: "{who} eröffnete am {when} in {where} eine Schule."
    en: "{who} opened a school in {where} on {when}."
    slots:
      who: {person: Ada Falk, kind: teacher}
      when: {date: 1911-06-04}
      where: {place: Wien, kind: city}
    ask:
      when: {de: "Wann eröffnete {who} in {where} eine Schule?", en: "When did {who} open a school in {where}?"}
      where: {de: "In welcher Stadt eröffnete {who} eine Schule?", en: "In which city did {who} open a school?"}
    distractors: {who: [Ida Lorenz, Eva Blum]}
    evidence: "Am 4. Juni 1911 eröffnete Ada Falk in Wien eine Schule."
"""


def ask(folder: Path, facts: str) -> tuple[Deck, tuple[Rejection, ...]]:
    (folder / "x.md").write_text(f"---\nlanguage: de\n---\n{TEXT}\n", encoding="utf-8")
    (folder / "x.facts.yaml").write_text(f"article: x\nfacts:\n{facts}", encoding="utf-8")
    built = build(read_source(folder / "x.md"), {})
    return built.deck, built.rejections


def named(deck: Deck, name: str) -> Choice | Cloze:
    return next(q for q in deck.questions if q.id == f"x/{name}")


def test_each_slot_gives_a_choice_and_a_cloze(tmp_path: Path) -> None:
    deck, rejections = ask(tmp_path, SCHOOL)
    assert [q.id.removeprefix("x/school/") for q in deck.questions] == [
        "who/choice", "who/cloze", "when/choice", "when/cloze", "where/choice", "where/cloze",
    ]  # fmt: skip
    assert rejections == ()


def test_a_cloze_hides_the_value_in_both_languages(tmp_path: Path) -> None:
    deck, _ = ask(tmp_path, SCHOOL)
    cloze = named(deck, "school/when/cloze")
    assert cloze.prompt.de == f"Ada Falk eröffnete am {GAP} in Wien eine Schule."
    assert cloze.prompt.en == f"Ada Falk opened a school in Vienna on {GAP}."
    assert (cloze.key.de, cloze.key.en) == ("4. Juni 1911", "June 4, 1911")
    assert cloze.proof.mark == "4. Juni 1911"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Wann eröffnete {who} nie eine Schule?", "Wann eröffnete Ada Falk NIE eine Schule?"),
        ("Wann eröffnete {who} nicht nur eine Schule?", "Wann eröffnete Ada Falk nicht nur eine Schule?"),
    ],
)
def test_a_denial_is_emphasised(said: str, shown: str, tmp_path: Path) -> None:
    facts = SCHOOL.replace("Wann eröffnete {who} in {where} eine Schule?", said).replace(
        "{where} eine Schule.\"", "{where} nie oder nicht nur eine Schule.\"")  # fmt: skip
    deck, _ = ask(tmp_path, facts)
    assert named(deck, "school/when/choice").prompt.de == shown


@pytest.mark.parametrize("denied", ["nie", "selten"])
@pytest.mark.parametrize(("chosen", "asked"), [("", False), ("where: [Graz, Linz], ", True)])
def test_of_whom_it_is_denied_is_asked_among_those_that_somebody_chose(
    chosen: str, asked: bool, denied: str, tmp_path: Path
) -> None:
    facts = SCHOOL.replace("eröffnete {who} eine Schule?", f"eröffnete {{who}} {denied} eine Schule?")
    facts = facts.replace('{where} eine Schule."', f'{{where}} {denied} eine Schule."')
    deck, _ = ask(tmp_path, facts.replace("distractors: {", f"distractors: {{{chosen}"))
    assert ("x/school/where/choice" in {q.id for q in deck.questions}) == asked


def test_curated_distractors_are_taken_as_they_are(tmp_path: Path) -> None:
    who = named(ask(tmp_path, SCHOOL)[0], "school/who/choice")
    assert isinstance(who, Choice)
    assert [d.de for d in who.distractors] == ["Ida Lorenz", "Eva Blum"]
    assert who.options(Lang.DE)[who.position] == "Ada Falk"


def test_of_many_curated_dates_the_key_takes_every_rank(tmp_path: Path) -> None:
    ranks: Counter[int] = Counter()
    dates = "[1909-05-02, 1910-01-07, 1910-11-09, 1912-03-08, 1913-02-01, 1914-09-03]"
    for i in range(40):
        facts = SCHOOL.replace("id: school", f"id: s{i}")
        facts = facts.replace("distractors: {", f"distractors: {{when: {dates}, ")
        when = named(ask(tmp_path, facts)[0], f"s{i}/when/choice")
        assert isinstance(when, Choice)
        years = [option[-4:] for option in when.options(Lang.DE)]
        ranks[sorted(years).index("1911")] += 1
    assert sorted(ranks) == [0, 1, 2, 3]
    assert min(ranks.values()) >= 4  # of 10 on average


def test_no_near_miss_lies_in_the_future_of_the_article(tmp_path: Path) -> None:
    text = (tmp_path / "x.md").write_text
    text(
        "---\nlanguage: de\npublished: 1913-01-01\n---\nIm Jahr 1911 bekam Wien eine Schule.\n",
        encoding="utf-8",
    )
    sheet = "".join(
        f"""
  - id: s{i}
    de: "Im Jahr {{when}} bekam Wien Schule Nummer {i}."
    slots: {{when: {{date: 1911}}}}
    evidence: "Im Jahr 1911 bekam Wien eine Schule."
"""
        for i in range(20)
    )
    (tmp_path / "x.facts.yaml").write_text(f"article: x\nfacts:\n{sheet}", encoding="utf-8")
    built = build(read_source(tmp_path / "x.md"), {})
    years = {o for q in built.deck.questions if isinstance(q, Choice) for o in q.options(Lang.DE)}
    assert len(years) > 4
    assert max(years) <= "1914"


def test_no_war_begins_after_its_end(tmp_path: Path) -> None:
    facts = """
  - id: war
    de: "Der Krieg von Wien dauerte von {when} bis 1763."
    slots: {when: {date: 1756}}
    ask: {when: {de: "In welchem Jahr begann der Krieg von Wien, der bis 1763 dauerte?"}}
    evidence: "Der Krieg von Wien dauerte von 1756 bis 1763."
"""
    (tmp_path / "x.md").write_text("---\nlanguage: de\n---\nDer Krieg von Wien dauerte von 1756 bis 1763.\n")
    (tmp_path / "x.facts.yaml").write_text(f"article: x\nfacts:\n{facts}")
    choice = named(build(read_source(tmp_path / "x.md"), {}).deck, "war/when/choice")
    assert isinstance(choice, Choice)
    assert all(int(option) < 1763 for option in choice.options(Lang.DE))


def test_no_option_is_a_country_that_was_not_there_yet(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text(
        "---\nlanguage: de\n---\nIm Jahr 1795 schloss Frankreich die Schule von Ada Falk.\n", encoding="utf-8"
    )
    sheet = "".join(
        f"""
  - id: s{i}
    de: "Im Jahr 1795 schloss {{where}} Schule Nummer {i} von Ada Falk."
    slots: {{where: {{place: Frankreich, kind: country}}}}
    ask: {{where: {{de: "Welches Land schloss 1795 Schule {i} von Ada Falk?",
                  en: "Which country closed school {i} of Ada Falk in 1795?"}}}}
    evidence: "Im Jahr 1795 schloss Frankreich die Schule von Ada Falk."
"""
        for i in range(8)
    )
    (tmp_path / "x.facts.yaml").write_text(f"article: x\nfacts:\n{sheet}", encoding="utf-8")
    built = build(read_source(tmp_path / "x.md"), {})
    shown = {o for q in built.deck.questions if isinstance(q, Choice) for o in q.options(Lang.DE)}
    assert len(shown) > 2
    assert shown.isdisjoint({"Deutschland", "Italien", "Belgien"})


LABELS = [
    ("Schon {when} bekam Wien eine Schule.", f"Schon {GAP} (Jahr) bekam Wien eine Schule."),
    ("Im Jahr {when} bekam Wien eine Schule.", f"Im Jahr {GAP} bekam Wien eine Schule."),
    ("Wien hat seit {when} eine Schule.", f"Wien hat seit {GAP} eine Schule."),
]


@pytest.mark.parametrize(("before", "label"), [("", " (period)"), ("in the years ", ""), ("from ", "")])
def test_a_gap_tells_that_a_period_is_asked_for(before: str, label: str, tmp_path: Path) -> None:
    sheet = f"""
  - id: s
    en: "The school of Vienna was closed {before}{{when}}."
    slots: {{when: {{period: 1911/1914, as: Juli 1911}}}}
    evidence: "Im Juli 1911 kamen die ersten Kinder nach Graz."
"""
    said = named(ask(tmp_path, sheet)[0], "s/when/cloze").prompt.en
    assert said == f"The school of Vienna was closed {before}{GAP}{label}."


def test_some_years_do_not_read_as_one(tmp_path: Path) -> None:
    sheet = """
  - id: s
    en: "A row of fires in {when} closed the school of Vienna."
    slots: {when: {period: 1911/1914, as: Juli 1911}}
    evidence: "Im Juli 1911 kamen die ersten Kinder nach Graz."
"""
    said = named(ask(tmp_path, sheet)[0], "s/when/cloze").prompt.en
    assert said == f"A row of fires in the years {GAP} closed the school of Vienna."


@pytest.mark.parametrize(("statement", "prompt"), LABELS)
def test_a_bare_gap_tells_that_a_year_is_asked_for(tmp_path: Path, statement: str, prompt: str) -> None:
    sheet = f"""
  - id: s
    de: "{statement}"
    slots: {{when: {{date: 1911}}}}
    evidence: "Im Juli 1911 kamen die ersten Kinder nach Graz."
"""
    assert named(ask(tmp_path, sheet)[0], "s/when/cloze").prompt.de == prompt


def test_a_surname_alone_is_accepted_where_one_person_bears_it(tmp_path: Path) -> None:
    assert named(ask(tmp_path, SCHOOL)[0], "school/who/cloze").also == ("Falk",)
    namesake = """
  - id: namesake
    de: "{who} traf Ada."
    slots: {who: {person: Otto Falk}}
    evidence: "Ada Falk traf später Otto Brehm."
"""
    assert named(ask(tmp_path, SCHOOL + namesake)[0], "school/who/cloze").also == ()


def test_the_same_input_gives_the_same_questions(tmp_path: Path) -> None:
    assert ask(tmp_path, SCHOOL) == ask(tmp_path, SCHOOL)


@pytest.mark.parametrize(
    ("change", "to", "flaw"),
    [
        ("when: {date: 1911-06-04}", "when: {date: 1912-06-04}", Flaw.NO_EVIDENCE),
        ("Wann eröffnete {who} in {where}", "Wann eröffnete er in {where}", Flaw.REFERENCE),
        ("Wann eröffnete", "Wann eröffnete nicht", Flaw.NEGATIVE),
        ("distractors: {who: [Ida Lorenz, Eva Blum]}", "distractors: {who: [Ida Lorenz]}", Flaw.FEW_DISTRACTORS),
        ("Ida Lorenz, Eva Blum", "Ida Lorenz, Ida Lorenz Blum", Flaw.FEW_DISTRACTORS),
        ("eine Schule.\"\n    en", "die Falk-Schule.\"\n    en", Flaw.KEY_SHOWN),
    ],
)  # fmt: skip
def test_a_flaw_drops_the_question_and_is_named(tmp_path: Path, change: str, to: str, flaw: Flaw) -> None:
    assert change.strip() in SCHOOL
    _, rejections = ask(tmp_path, SCHOOL.replace(change.strip(), to.strip(), 1))
    assert flaw in {r.flaw for r in rejections}


def test_a_rejection_names_the_line_of_its_slot(tmp_path: Path) -> None:
    _, rejections = ask(tmp_path, SCHOOL.replace("date: 1911-06-04", "date: 1912-06-04"))
    assert str(rejections[0]) == (
        f"{tmp_path}/x.facts.yaml:9: choice for 'when' dropped: evidence missing ('4. Juni 1912' is not in it)"
    )


def test_rejected_facts_and_slots_not_worth_asking_give_nothing(tmp_path: Path) -> None:
    deck, rejections = ask(tmp_path, SCHOOL + "    status: rejected\n")
    assert (deck.questions, rejections) == ((), ())
    deck, _ = ask(tmp_path, SCHOOL.replace("    ask:", "    ask:\n      who: false", 1))
    assert not any("/who/" in q.id for q in deck.questions)


def test_a_slot_may_be_asked_as_a_gap_alone(tmp_path: Path) -> None:
    deck, rejections = ask(tmp_path, SCHOOL.replace("    ask:", "    ask:\n      who: cloze", 1))
    assert [q.id for q in deck.questions if "/who/" in q.id] == ["x/school/who/cloze"]
    assert rejections == ()


def test_a_name_before_a_year_is_proved() -> None:
    falk = Person(Bilingual("Ada Falk", "Ada Falk"))
    slot = Slot("who", falk, Location(Path("x.yaml"), 1))
    evidence = "Als Ada Falk 1911 in Wien war, gründete sie eine Schule."
    assert prove(Fact("f", {}, {"who": slot}, evidence, slot.where), slot, Lang.DE) == Proof(
        evidence, "Ada Falk"
    )


def test_a_twin_is_dropped(tmp_path: Path) -> None:
    again = SCHOOL.replace("id: school", "id: again")
    deck, rejections = ask(tmp_path, SCHOOL + again)
    assert {r.flaw for r in rejections} == {Flaw.TWIN}
    assert all("/school/" in q.id for q in deck.questions)


def test_a_fact_in_one_language_is_framed_in_the_other(tmp_path: Path) -> None:
    one = SCHOOL.replace('    en: "{who} opened a school in {where} on {when}."\n', "")
    one = one[: one.index("    ask:")] + one[one.index("    distractors") :]
    deck, _ = ask(tmp_path, one)
    who = named(deck, "school/who/choice")
    assert (who.prompt.de, who.native.de) == ("Wer eröffnete am 4. Juni 1911 in Wien eine Schule?", True)
    assert (who.prompt.en, who.native.en) == (
        f"Which person completes the sentence from the article? „{GAP} eröffnete am 4. Juni 1911 in Wien eine Schule.“",
        False,
    )


def test_keys_stand_evenly_in_all_places(tmp_path: Path) -> None:
    facts = "".join(
        SCHOOL.replace("id: school", f"id: s{i}").replace("eine Schule", f"Schule Nummer {i}")
        .replace("a school", f"school number {i}").replace(f'evidence: "Am 4. Juni 1911 eröffnete Ada Falk in Wien Schule Nummer {i}.', 'evidence: "Am 4. Juni 1911 eröffnete Ada Falk in Wien eine Schule.')
        for i in range(20, 40)
    )  # fmt: skip
    deck, _ = ask(tmp_path, facts)
    places = Counter(q.position for q in deck.questions if isinstance(q, Choice))
    assert sum(places.values()) == 60
    assert max(places.values()) - min(places[p] for p in range(4)) <= 2


def test_an_abbreviation_behind_the_gap_does_not_spell_the_answer(tmp_path: Path) -> None:
    fact = """
  - id: club
    de: "Ada Falk leitete den {club} (WSV) in Graz."
    slots: {club: {organisation: Wiener Schulverein}}
    evidence: "Ada Falk leitete den Wiener Schulverein (WSV) in Graz."
"""
    (tmp_path / "x.md").write_text(
        "---\nlanguage: de\n---\nAda Falk leitete den Wiener Schulverein (WSV) in Graz.\n", encoding="utf-8"
    )
    (tmp_path / "x.facts.yaml").write_text(f"article: x\nfacts:\n{fact}", encoding="utf-8")
    cloze = named(build(read_source(tmp_path / "x.md"), {}).deck, "club/club/cloze")
    assert isinstance(cloze, Cloze)
    assert cloze.prompt.de == f"Ada Falk leitete den {GAP} in Graz."
    assert "WSV" in cloze.also
