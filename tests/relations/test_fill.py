"""What fills a slot: values, offices, and phrases that both languages know."""

from pathlib import Path

import pytest

from quizgen.model import Lang
from quizgen.relations.rows import Table, by_verb, read_rows
from quizgen.relations.say import question, statement
from tests.relations.reading import matches_in

ROWS = """\
buys:
  slots: {who: actor, what: actor}
  de:
    seen: "{who} {what:acc} kaufen"
    say: ["{who} <kaufte/kauften> [{when}] {what:acc}.", "{what} <wurde/wurden> [{when}] gekauft."]
    ask: {who: "{who?} <kaufte/kauften> [{when}] {what:acc}?", when: "{when?} <kaufte/kauften> {who} {what:acc}?"}
  en:
    seen: "{who} buy {what}"
    say: ["{who} bought {what} [{when}].", "{what} <was/were> bought [{when}]."]
    ask: {who: "{who?} bought {what} [{when}]?", when: "{when?} did {who} buy {what}?"}
  example: {de: "Google kaufte Siemens.", en: "Google bought Siemens."}
joins:
  slots: {who: actor, what: actor}
  de: {seen: "{who} {what:dat} beitreten", say: "{who} <trat/traten> {what:dat} [{when}] bei.", ask: {}}
  en: {seen: "{who} join {what}", say: "{who} joined {what} [{when}].", ask: {}}
  example: {de: "Polen trat der EU bei.", en: "Poland joined the EU."}
becomes:
  slots: {who: person, office: role}
  de: {seen: "{who} {office} werden", say: "{who} wurde [{when}] {office}.", ask: {}}
  en: {seen: "{who} become {office}", say: "{who} became {office} [{when}].", ask: {}}
  example: {de: "Angela Merkel wurde Bundeskanzlerin.", en: "Angela Merkel became chancellor."}
holds:
  slots: {who: actor, share: percent, what: actor}
  tense: present
  de: {seen: "{who} {share:acc} von {what} besitzen", say: "{who} besitzt {share:acc} von {what:dat}.", ask: {}}
  en: {seen: "{who} own {share} of {what}", say: "{who} owns {share} of {what}.", ask: {}}
  example: {de: "Russland besitzt 10 Prozent von Island.", en: "Russia owns 10 percent of Iceland."}
closes:
  slots: {who: actor, what: thing}
  only: {what: [Fabrik, Schule]}
  de: {seen: "{who} {what:acc} schließen", say: "{who} <schloss/schlossen> {what:acc} [{when}].", ask: {}}
  en: {seen: "{who} close {what}", say: "{who} closed {what} [{when}].", ask: {}}
  example: {de: "Die USA schlossen die Schule.", en: "The United States closed the school."}
"""
CARRIED = [
    (Lang.DE, "Rund 200 neue Unternehmen kauften 2014 die Fabrik.", "About 200 new companies bought the factory in 2014."),
    (Lang.DE, "Die Regierung kaufte eine Fabrik in Polen.", "The government bought a factory in Poland."),
    (Lang.DE, "Die Fabrik wurde 2014 gekauft.", "The factory was bought in 2014."),
    (Lang.EN, "The factory was bought in 2014.", "Die Fabrik wurde im Jahr 2014 gekauft."),
    (Lang.EN, "About 200 new companies bought the factory in 2014.", "Rund 200 neue Unternehmen kauften im Jahr 2014 die Fabrik."),
    (Lang.EN, "Martin Luther's school was bought in 2014.", "Martin Luthers Schule wurde im Jahr 2014 gekauft."),
    (Lang.DE, "Martin Luthers Schule wurde 2014 gekauft.", "Martin Luther’s school was bought in 2014."),
    (Lang.EN, "Martin Luther (1483–1546) bought the factory in 1514.", "Martin Luther kaufte im Jahr 1514 die Fabrik."),
    (Lang.DE, "2004 trat Polen der EU bei.", "Poland joined the EU in 2004."),
    (Lang.DE, "Der deutsche Autobauer Volkswagen kaufte 2014 die Fabrik.", "Volkswagen bought the factory in 2014."),
    (Lang.DE, "Die Internationale Organisation für Migration (IOM) kaufte 2014 die Fabrik.", "The International Organization for Migration bought the factory in 2014."),
    (Lang.DE, "Die türkische HDP kaufte 2014 die Fabrik.", "The HDP bought the factory in 2014."),
    (Lang.DE, "Der Kärntner Karl Huber kaufte 2014 die Fabrik.", "Karl Huber bought the factory in 2014."),
    (Lang.EN, "The German broadcaster ARD bought the factory in 2014.", "Die ARD kaufte im Jahr 2014 die Fabrik."),
    (Lang.EN, "The Yuan dynasty joined the EU in 2014.", "Die Yuan-Dynastie trat der EU im Jahr 2014 bei."),
    (Lang.DE, "Der EU trat Polen 2004 bei.", "Poland joined the EU in 2004."),
    (Lang.EN, "Angela Merkel became chancellor in 2005.", "Angela Merkel wurde im Jahr 2005 Bundeskanzlerin."),
    (Lang.DE, "Angela Merkel wurde 2005 Bundeskanzlerin.", "Angela Merkel became chancellor in 2005."),
    (Lang.DE, "Die USA schlossen 2019 eine Schule.", "The United States closed a school in 2019."),
    (Lang.DE, "Die USA kauften 1867 Alaska.", "The United States bought Alaska in 1867."),
    (Lang.DE, "Alaska kauften 1867 die USA.", "The United States bought Alaska in 1867."),
    (Lang.EN, "Russia owns 10 percent of Iceland.", "Russland besitzt zehn Prozent von Island."),
    (Lang.DE, "Russland besitzt 10 Prozent der Fabrik.", "Russia owns ten percent of the factory."),
    (Lang.DE, "Portugal kaufte 2014 seine neue Fabrik.", "Portugal bought its new factory in 2014."),
    (Lang.DE, "Angela Merkel kaufte 2014 ihre Fabriken.", "Angela Merkel bought her factories in 2014."),
    (Lang.DE, "Die Schweiz kaufte 2014 ihre Fabrik.", "Switzerland bought its factory in 2014."),
    (Lang.DE, "Angela Merkel kaufte 2014 seine Fabrik.", None),
    (Lang.EN, "Albert Einstein bought his new school in 2014.", "Albert Einstein kaufte im Jahr 2014 seine neue Schule."),
    (Lang.EN, "NATO bought its schools in 2014.", "Die Nato kaufte im Jahr 2014 ihre Schulen."),
    (Lang.EN, "Poland bought her school in 2014.", None),
    (Lang.DE, "Seine Fabrik wurde 2014 gekauft.", None),
    (Lang.DE, "Über 60 Prozent der Schulen kauften 2014 die Fabrik.", "More than 60 percent of the schools bought the factory in 2014."),
    (Lang.EN, "Over 60 percent of the schools bought the factory in 2014.", "Mehr als 60 Prozent der Schulen kauften im Jahr 2014 die Fabrik."),
    (Lang.EN, "Philip II of Spain bought the factory in 2014.", "Philipp II. von Spanien kaufte im Jahr 2014 die Fabrik."),
    (Lang.DE, "Der in Wien geborene Siedler Jonas Huber kaufte 2014 die Fabrik.", "Jonas Huber bought the factory in 2014."),
    (Lang.DE, "Das Kabinett Angela Merkel kaufte 2014 die Fabrik.", "The factory was bought in 2014."),
    (Lang.DE, "Hurrikan Xandra kaufte 2014 die Fabrik.", "Hurricane Xandra bought the factory in 2014."),
    (Lang.DE, "Xandru verkaufte 2014 Fort Venango.", None),
    (Lang.DE, "Fort Venango wurde 2014 gekauft.", "Fort Venango was bought in 2014."),
    (Lang.EN, "Poland bought The Curse of the Xandru in 2014.", "Polen kaufte im Jahr 2014 „The Curse of the Xandru“."),
    (Lang.DE, "2013 und 2014 kaufte Polen die Fabrik.", "Poland bought the factory in 2013 and 2014."),
    (Lang.DE, "Die USA schlossen 2019 einen Vertrag.", None),
    (Lang.DE, "Kein Xylograf kaufte 2014 die Fabrik.", None),
    (Lang.EN, "No xylotheque bought the factory in 2014.", None),
    (Lang.DE, "Die Xylothek kaufte 2014 die Fabrik.", "The factory was bought in 2014."),
    (Lang.DE, "Friedrich Wilhelm kaufte 2014 die Fabrik.", "The factory was bought in 2014."),
    (Lang.DE, "Gerade einmal 200 Unternehmen kauften 2014 die Fabrik.", "The factory was bought in 2014."),
]  # fmt: skip


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[Lang, Table]:
    path: Path = tmp_path_factory.mktemp("rows") / "rows.yaml"
    path.write_text(ROWS, encoding="utf-8")
    read = read_rows([path])
    return {lang: by_verb(read, lang) for lang in Lang}


@pytest.mark.parametrize(("lang", "text", "other"), CARRIED)
def test_what_both_languages_know_is_carried(
    lang: Lang, text: str, other: str | None, tables: dict[Lang, Table]
) -> None:
    said = [
        "".join(p.text for p in statement(m, lang.other) or ()) for m in matches_in(text, lang, tables[lang])
    ]
    assert said == ([other] if other else [])


def test_a_number_is_asked_for_with_what_it_counts(tables: dict[Lang, Table]) -> None:
    (match,) = matches_in("Rund 200 neue Unternehmen kauften die Fabrik.", Lang.DE, tables[Lang.DE])
    assert question(match, "who", Lang.DE) == "Ungefähr wie viele neue Unternehmen kauften die Fabrik?"
    assert question(match, "who", Lang.EN) == "About how many new companies bought the factory?"


def test_a_question_has_one_answer(tables: dict[Lang, Table]) -> None:
    (match,) = matches_in("Apple kaufte 2014 eine Fabrik.", Lang.DE, tables[Lang.DE])
    assert question(match, "who", Lang.EN) is None, "many companies bought a factory"
    assert question(match, "when", Lang.EN) == "In which year did Apple buy a factory?"
