"""Raw articles to facts: what is taken, what is refused, and that no text breaks it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.facts.draft import Drafted, draft
from quizgen.facts.evidence import Passages
from quizgen.facts.merge import merge, new_sheet
from quizgen.facts.sheet import read_sheet
from quizgen.facts.template import write_template
from quizgen.model import Article, Bilingual, Gap, Lang, Span, Template
from quizgen.text.articles import read_article
from quizgen.values.dates import Date
from quizgen.values.names import Person
from quizgen.values.numbers import Number

PARAGRAPH = re.compile(r"\S(?:.*?\S)??(?=\s*\n\s*\n|\s*\Z)", re.DOTALL)


def article(text: str, published: date | None = None) -> Article:
    paragraphs = tuple(Span(m.start(), m.end()) for m in PARAGRAPH.finditer(text))
    return Article("turm", Lang.DE, "Der Turm", published, "", Path("turm.md"), text, paragraphs)


def statements(text: str, published: date | None = None) -> list[str]:
    return [write_template(fact.statement[Lang.DE]) for fact in draft(article(text, published), 50).facts]


def reasons(text: str) -> list[str]:
    return [rejected.reason for rejected in draft(article(text), 50).rejected]


TAKEN = [
    ("the easy part of a long sentence",
     "Klara Brandt gründete 1902 in Rostock eine Werft, die in den vielen Jahren danach mit großem Gewinn und noch "
     "größerem Lärm fast alle Schiffe der Gilde baute.",
     ["{who} gründete {when} in {where} eine Werft."]),
    ("as it is", "Der Leuchtturm von Sandhagen wurde 1902 von Klara Brandt gebaut.",
     ["Der Leuchtturm von Sandhagen wurde {when} von {who} gebaut."]),
    ("a surname becomes the full name",
     "Klara Brandt kam 1870 in Rostock zur Welt. In Rostock lebte Brandt bis 1899.",
     ["{who} kam {when} in {where} zur Welt.", "In {where} lebte {who} bis {when}."]),
    ("a pronoun with one person it can mean",
     "Klara Brandt kam 1870 in Rostock zur Welt. Sie starb 1952 in Hamburg.",
     ["{who} kam {when} in {where} zur Welt.", "Klara Brandt starb {when} in {where}."]),
    ("words that only tie", "Klara Brandt zog jedoch 1899 nach Hamburg.", ["{who} zog {when} nach {where}."]),
    ("a footnote", "Klara Brandt baute 1902[Beleg fehlt] in Rostock einen Turm.",
     ["{who} baute {when} in {where} einen Turm."]),
    ("an age", "Klara Brandt zog 1899 nach Hamburg. Sie starb im Alter von 81 Jahren in Rostock.",
     ["{who} zog {when} nach {where}.", "Klara Brandt starb im Alter von {time|81 Jahren} in {where}."]),
    ("a noun with a genitive", "Klara Brandt setzte 1902 in Rostock den Bau gegen den Widerstand vieler Wirte durch.",
     ["{who} setzte {when} in {where} den Bau gegen den Widerstand vieler Wirte durch."]),
    ("'ihr' of several", "Klara Brandt forderte 1902, dass alle Wirte drei Prozent ihres Gewinns für Leuchttürme zahlen.",
     ["{who} forderte {when}, dass alle Wirte {share} ihres Gewinns für Leuchttürme zahlen."]),
    ("another word for what is named before",
     "Der Anna-Brandt-Kanal verbindet seit 1902 Rostock mit Hamburg. Die Wasserstraße ist rund 90 Kilometer lang.",
     ["Der {what} verbindet seit {when} {where} mit Hamburg.",
      "Der Anna-Brandt-Kanal verbindet seit 1902 Rostock mit Hamburg. Die Wasserstraße ist rund {measure} lang."]),
    ("a compound of the noun before",
     "Klara Brandt baute 1902 in Rostock eine Hochbrücke. Über die Brücke fahren jeden Tag 300 Züge nach Hamburg.",
     ["{who} baute {when} in {where} eine Hochbrücke.",
      "Klara Brandt baute 1902 in Rostock eine Hochbrücke. "
      "Über die Brücke fahren jeden Tag 300 Züge nach {where}."]),
    ("'dort' behind the sentence that tells",
     "Klara Brandt gründete 1902 in Rostock eine Werft. Dort entstanden bis 1914 rund 3.000 Schiffe für Reeder.",
     ["{who} gründete {when} in {where} eine Werft.",
      "Klara Brandt gründete 1902 in Rostock eine Werft. "
      "Dort entstanden bis {when} rund {number} Schiffe für Reeder."]),
    ("a demonstrative behind the sentence that tells",
     "Klara Brandt baute 1902 in Rostock einen Leuchtturm. Dieser Turm wurde 1945 in Eile gesprengt.",
     ["{who} baute {when} in {where} einen Leuchtturm.",
      "Klara Brandt baute 1902 in Rostock einen Leuchtturm. Dieser Turm wurde {when} in Eile gesprengt."]),
    ("'es' that means nothing", "Es wurden 1902 in Rostock von Klara Brandt drei Leuchttürme gebaut.",
     ["Es wurden {when} in {where} von {who} drei Leuchttürme gebaut."]),
    ("'ich' of somebody quoted",
     "Am 3. Mai 1902 hielt Klara Brandt in Rostock eine Rede mit dem Satz „Ich baue für alle“.",
     ["Am {when} hielt {who} in Rostock eine Rede mit dem Satz {words}."]),
    ("a participle in front of what is named", "Gegründet wurde die Firma Brilonia in Rostock 1902 von Klara Brandt.",
     ["Gegründet wurde die Firma Brilonia in {where} {when} von {who}."]),
    ("a participle with what belongs to it",
     "Angeregt durch eine Reise baute Klara Brandt 1902 in Rostock einen Turm.",
     ["Angeregt durch eine Reise baute {who} {when} in {where} einen Turm."]),
    ("a day of the year just told",
     "Klara Brandt kam am 3. Mai 1902 in Rostock an. Am 7. Mai fuhr Brandt mit einem Schiff nach Hamburg.",
     ["{who} kam am {when} in {where} an.", "Am {when} fuhr {who} mit einem Schiff nach {where}."]),
    ("last as the year tells", "Die Werft von Klara Brandt in Rostock ist zuletzt 1918 abgebrannt.",
     ["Die Werft von {who} in {where} ist zuletzt {when} abgebrannt."]),
    ("an office in the accusative", "Klara Brandt wurde 1902 in Rostock in den Rat gewählt.",
     ["{who} wurde {when} in {where} in den Rat gewählt."]),
    ("a blank before the full stop", "Klara Brandt baute 1902 in Rostock einen Turm , der brannte .",
     ["{who} baute {when} in {where} einen Turm, der brannte."]),
    ("a lost full stop",
     "Klara Brandt baute 1902 mit vielen Malern und Wirten in Rostock für die Schiffe der Reeder einen Turm",
     ["{who} baute {when} mit vielen Malern und Wirten in {where} für die Schiffe der Reeder einen Turm."]),
    ("a name with its short form", "Der Naturschutzbund (NABU) hat 1902 in Rostock mit Klara Brandt geklagt.",
     ["Der Naturschutzbund (NABU) hat {when} in {where} mit {who} geklagt."]),
    ("an unknown name", "Die Firma Brilonia verlegte 2004 in Hamburg das Mobilfunknetz.",
     ["Die Firma {what} verlegte {when} in {where} das Mobilfunknetz."]),
    ("a claim that goes on", "Klara Brandt kündigte 1902 in Rostock den Bau eines Turms an. Der Turm werde 40 Meter hoch.",
     ["{who} kündigte {when} in {where} den Bau eines Turms an.",
      "Klara Brandt kündigte 1902 in Rostock den Bau eines Turms an. Der Turm werde {measure} hoch."]),
    ("of an age, behind who that is", "Klara Brandt traf 1902 in Rostock einen Maler. Der 61-Jährige hatte 3.400 Bilder verkauft.",
     ["{who} traf {when} in {where} einen Maler.",
      "Klara Brandt traf 1902 in Rostock einen Maler. Der 61-Jährige hatte {number} Bilder verkauft."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in TAKEN], ids=[row[0] for row in TAKEN])
def test_statements(text: str, expected: list[str]) -> None:
    assert statements(text) == expected


FRAMED = [
    ("a noun that the topic explains",
     "Ankerfall ist eine Fernsehserie aus Rostock. Die Serie wurde von Klara Brandt geschrieben.",
     "Ankerfall: Die Serie wurde von {who} geschrieben.", "Ankerfall: Von wem wurde die Serie geschrieben?"),
    ("too little said without it",
     "Ankerfall ist eine Fernsehserie aus Rostock. Klara Brandt schreibt alle guten Drehbücher.",
     "Ankerfall: {who} schreibt alle guten Drehbücher.", "Ankerfall: Wer schreibt alle guten Drehbücher?"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "statement", "stem"), [row[1:] for row in FRAMED], ids=[r[0] for r in FRAMED]
)
def test_the_topic_stands_before_statement_and_stem(
    text: str, statement: str, stem: str, tmp_path: Path
) -> None:
    seed = tmp_path / "ankerfall.md"
    seed.write_text(f"---\nlanguage: de\ntitle: Ankerfall\n---\n{text}\n", encoding="utf-8")
    one = read_article(seed)
    facts = draft(one, 50).facts
    found = {write_template(fact.statement[Lang.DE]): fact for fact in facts}
    assert statement in found
    assert write_template(found[statement].ask["who"][Lang.DE]) == stem
    sheet = tmp_path / "ankerfall.facts.yaml"
    sheet.write_text(new_sheet(one, facts).text, encoding="utf-8")
    again = read_sheet(sheet, one)
    assert [fact.statement for fact in again] == [fact.statement for fact in facts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Amber Film (1998) is a film by Klara Brandt.", "Amber Film was shown in {where} in {when}."),
        ("The Amber Film is a film by Klara Brandt.", "The Amber Film was shown in {where} in {when}."),
    ],
)
def test_the_topic_takes_the_place_of_a_pronoun(text: str, expected: str) -> None:
    whole = f"{text} It was shown in Bremen in 1998."
    one = replace(article(whole), lang=Lang.EN, title="Amber Film")
    shown = [write_template(fact.statement[Lang.EN]) for fact in draft(one, 50).facts]
    assert shown[-1] == expected


def test_a_paragraph_that_came_to_something_else_is_not_shown_behind_the_title() -> None:
    text = "Ankerfall ist eine Fernsehserie aus Rostock. {} Bis 1999 wurde ausschließlich in Farbe gedreht."
    asked = [
        [write_template(fact.statement[Lang.DE]) for fact in draft(replace(one, title="Ankerfall"), 50).facts]
        for said in (
            "Die Serie wurde von Klara Brandt geschrieben.",
            "Klara Brandt leitet auch den Kinofunk.",
            "Brilonia verbreitete sich sehr schnell.",
        )
        for one in [article(text.format(said))]
    ]
    behind = [
        [one for one in shown if "Farbe" in one and one.startswith("Ankerfall: Bis")] for shown in asked
    ]
    assert [len(found) for found in behind] == [1, 0, 0]


PADDED = [
    ("another of its kind", "Eine große Orgel besitzt die Annenkirche in Rostock.",
     "Die Lambertikirche der Stadt Hamburg brannte 1902 aus."),
    ("what nothing explains", "Klara Brandt baute 1902 in Rostock ein Museum.",
     "Im Schlachthof befindet sich seit 1998 das Schlachthaus Theater Hamburg."),
    ("of a street", "Das Theater am Kornhausplatz hat seit 1902 in Rostock drei Säle.",
     "Das Theater an der Effingerstraße zeigt seit 1998 in Hamburg Filme."),
]  # fmt: skip


@pytest.mark.parametrize(("above", "last"), [row[1:] for row in PADDED], ids=[row[0] for row in PADDED])
def test_no_sentence_is_shown_that_tells_nothing_of_the_next(above: str, last: str) -> None:
    assert not [said for said in statements(f"{above} {last}") if said.count(". ")]


def test_a_sentence_that_shares_no_word_with_the_one_above_is_shown_without_it() -> None:
    text = (
        "An explosion filmed in Bremen holds a record of Anna Meier. "
        "Principal photography concluded on 5 July 2015. A party for Amber Film was held in Kiel."
    )
    one = replace(article(text), lang=Lang.EN, title="Amber Film")
    shown = [write_template(fact.statement[Lang.EN]) for fact in draft(one, 50).facts]
    assert not [said for said in shown if "photography" in said and "explosion" in said]


def test_a_disease_needs_no_sentence_that_explains_it() -> None:
    text = "Klara Brandt starb 1902 in Rostock an der Pest. Die Pest trat in Hamburg 22-mal zwischen 1361 und 1528 auf."
    assert statements(text)[-1].startswith("Die Pest trat in ")


def test_a_quarter_of_a_town_is_not_the_town() -> None:
    text = "Das Viertel schließt den Klara-Brandt-Platz ein, der 1902 gebaut wurde."
    rostock = replace(article(f"Rostock liegt an der Warnow.\n\n{text}"), title="Rostock")
    assert not [
        fact for fact in draft(rostock, 50).facts if "Viertel" in write_template(fact.statement[Lang.DE])
    ]


def test_in_news_no_sentence_is_shown_before_another() -> None:
    text = "Klara Brandt gründete 1902 in Rostock eine Werft. Dort entstanden bis 1914 rund 3.000 Schiffe für Reeder."
    assert len(statements(text)) == 2
    assert not any("300" in said for said in statements(f"{text} Am Freitag kamen Gäste nach Rostock."))


NOT_ASKED = [
    ("a former name", "Klara Brandt reiste 1998 nach Mazedonien.", "where"),
    ("an instance", "Städte wie Rostock haben 1902 mit Klara Brandt Türme gebaut.", "where"),
    ("one of two", "Rostock und Hamburg haben 1902 mit Klara Brandt Türme gebaut.", "where"),
    ("an attribute", "Die Regierung in Rostock hat 1902 für Klara Brandt einen Turm gebaut.", "where"),
    ("reckoned", "Klara Brandt regierte zwei Jahre lang, von 1902 bis 1904, in Rostock.", "time"),
    (
        "counted by what follows",
        "In Rostock malten 1902 zwei Maler einen Turm: Klara Brandt und Ole Harms.",
        "number",
    ),
    (
        "a small number without a question",
        "Klara Brandt malte 1902 in Rostock Türme, an denen drei Maurer bauten.",
        "number",
    ),
    (
        "a count below a thousand without a question",
        "Klara Brandt malte 1902 in Rostock Türme, an denen 120 Maurer bauten.",
        "number",
    ),
    ("given names of a longer name", "1902 wurde der Turm in Rostock von Jakob Christoph Rad gebaut.", "who"),
    ("how old a thing is", "Klara Brandt malte in Rostock einen Turm aus dem Jahr 1902.", "when"),
    ("how many came with somebody", "Klara Brandt baute 1902 mit zwölf Maurern in Rostock Türme.", "number"),
    ("all there are", "Klara Brandt strich 1902 in Rostock alle fünf Türme.", "number"),
    ("more digits than one keeps", "Klara Brandt zählte 1902 in Rostock 48.731 Möwen.", "number"),
    ("what the article is about", "Klara Brandt malte 1902 in Rostock das Bild „Der Turm“.", "what"),
    (
        "a whole sentence said",
        "Klara Brandt sagte 1902 in Rostock den Satz „Ich baue noch viele Türme“.",
        "words",
    ),
    ("the unit of a price", "1902 stieg der Preis für 1 Euro in Rostock auf 1.300 Kronen.", "amount"),
    ("one time of two", "Klara Brandt strich 1902 und 1910 in Rostock Türme.", "when"),
]


@pytest.mark.parametrize(("text", "slot"), [row[1:] for row in NOT_ASKED], ids=[row[0] for row in NOT_ASKED])
def test_what_is_not_asked(text: str, slot: str) -> None:
    (fact,) = draft(article(text), 50).facts
    assert slot not in fact.slots


def test_a_relative_date_is_resolved_and_marked() -> None:
    text = "Klara Brandt hat im vergangenen Jahr einen Turm in Hamburg eröffnet."
    (fact,) = draft(article(text, date(2024, 11, 23)), 50).facts
    assert (
        write_template(fact.statement[Lang.DE]) == "{who} hat im Jahr {when} einen Turm in {where} eröffnet."
    )
    assert (fact.slots["when"].value.say(Lang.DE), fact.slots["when"].mark) == (
        "2023",
        "vergangenen Jahr",
    )


HEADLINE = "Zwei Verletzte bei Brand am Hafen"
BEHIND_HEADLINE = [
    ("what goes with it", "Den Schaden schätzt Klara Brandt auf 40 Millionen Euro.",
     f"{HEADLINE} (23. November 2024): Den Schaden schätzt Klara Brandt auf {{amount}}."),
    ("what happened", "Klara Brandt versorgte mit Max Fink 14 Verletzte.",
     f"{HEADLINE} (23. November 2024): Klara Brandt versorgte mit {{who}} {{number}} Verletzte."),
    ("what holds", "Der Hafen von Hamburg ist 40 Kilometer lang.",
     "Der Hafen von Hamburg ist {measure} lang."),
    ("of another time", "Klara Brandt baute 1902 in Hamburg einen Turm.",
     "{who} baute {when} in {where} einen Turm."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in BEHIND_HEADLINE])
def test_news_is_shown_behind_its_headline(text: str, expected: str) -> None:
    lead = "Am Mittwoch hat es in Rostock am Hafen gebrannt."
    news = replace(article(f"{lead} {text}", date(2024, 11, 23)), title=HEADLINE)
    shown = [write_template(fact.statement[Lang.DE]) for fact in draft(news, 50).facts]
    assert shown[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Klara Brandt versorgte mit Max Fink drei Verletzte.",
        "Klara Brandt löschte neun Stunden lang mit Max Fink die Flammen.",
        "Klara Brandt rückte in diesem Jahr mit Max Fink schon 86 Mal aus.",
    ],
)
def test_what_nobody_keeps_of_news(text: str) -> None:
    lead = "Am Mittwoch hat es in Rostock am Hafen gebrannt."
    news = replace(article(f"{lead} {text}", date(2024, 11, 23)), title=HEADLINE)
    values = [slot.value for fact in draft(news, 50).facts for slot in fact.slots.values()]
    assert Person(Bilingual("Max Fink", "Max Fink")) in values
    assert not [value for value in values if value.type == "duration" or value in (Number("3"), Date(2024))]


REFUSED = [
    (
        "two it could mean",
        "Klara Brandt und Ida Lorenz bauten 1902 Türme in Rostock. Sie starb 1952 in Hamburg.",
        "pronoun",
    ),
    ("what 'man' feels", "Man hat das Gefühl, dass Klara Brandt 1902 in Rostock viel baute.", "claim"),
    (
        "a claim that may be none",
        "Rostock habe viel Geld, sagte Klara Brandt. Eine Million Gäste in Rostock wollten 40 Türme bauen.",
        "claim",
    ),
    (
        "a claim of several that may be none",
        "Der Rat sei nervös. Kein Wunder, denn: In Rostock wünschten sich viele einen Turm bis 1902.",
        "claim",
    ),
    (
        "an amount is no name",
        "Die Werft lag in Rostock am Hafen. Laut Klara Brandt gab die Werft 40 Millionen Euro aus.",
        "noun",
    ),
    ("besides which one", "Ein anderer Turm, die Warte, wurde 1902 von Klara Brandt gebaut.", "points"),
    ("what led to it", "Entsprechend schauen die Werften in Rostock seit 1902 nur nach Hamburg.", "points"),
    ("of which some", "Die meisten sind in Rostock 40 Meter hoch und von 1902.", "points"),
    ("a claim", "Der Turm in Sandhagen habe 1902 noch geleuchtet.", "claim"),
    ("a question", "Der Turm ist alt. Wann wurde Klara Brandt 1870 in Rostock geboren?", "question"),
    ("first person", "Wir trafen Klara Brandt 1902 in Rostock am Hafen.", "'ich'"),
    ("points back", "Dieser Turm wurde 1902 von Klara Brandt gebaut.", "points"),
    ("some year", "Klara Brandt hat im Herbst in Hamburg einen Turm eröffnet.", "time"),
    ("a headline", "Minister besucht Klara Brandt 1902 in Rostock.", "headline"),
    ("of the day of reading", "Die jetzige Chefin der Werft in Rostock ist seit 1902 Klara Brandt.", "time"),
    ("later than what", "Wenige Stunden später öffnete Klara Brandt in Rostock einen Turm.", "points"),
    ("before what", "Klara Brandt hatte zuvor in Rostock einen Leuchtturm gestrichen.", "points"),
    ("a weekday only", "Klara Brandt baut in Bonn. Am Dienstag hat sie in Bonn gebaut.", "time"),
    (
        "a participle is no superlative",
        "Klara Brandt kaufte die 1886 gegründete Zeitung im Jahr 1902.",
        "earlier sentence",
    ),
    ("which month", "Klara Brandt zählte in dem Monat in Rostock 300 Türme.", "time"),
    ("of the largest what", "Die größte, 40 Meter hoch, steht seit 1902 in Rostock.", "points"),
    ("a result", "Klara Brandt gewann in Rostock gegen Ida Lorenz mit 3:2.", "without its date"),
    ("a speaker", "Brücken seien teuer geworden, sagte Ingenieurin Klara Brandt.", "anybody could have said"),
    ("a bare count", "Es gab 3000 Türme, von denen nachts viele leuchteten.", "without a name or time"),
    (
        "a score of names",
        "Ida Lorenz, Klara Brandt und Max Fink bauten Türme in Dörfern.",
        "one name of several",
    ),
    ("'es' of a passive", "Unter Klara Brandt wurde es 1902 drei Monate lang geschlossen.", "pronoun"),
    ("'es' of a modal verb", "In Rostock musste es 1902 wegen Klara Brandt schließen.", "pronoun"),
    ("to what office", "Im Oktober 1902 wurde in Rostock Klara Brandt gewählt.", "points"),
    (
        "seen from an issue",
        "Das Blatt Kurier lobt in seiner vorletzten Ausgabe Klara Brandt aus Rostock.",
        "time",
    ),
    ("no value", "Alte Türme stehen noch immer sehr fest.", "no value"),
    ("in such a case", "40 Meter in Rostock sind da für Klara Brandt keine Ausnahme.", "points"),
    ("the last of many", "Beim jüngsten Gipfel in Rostock hat Klara Brandt 1902 verhandelt.", "time"),
    ("to what it was added", "1902 kam in Rostock eine Liste von Klara Brandt hinzu.", "points"),
]


@pytest.mark.parametrize(("text", "reason"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_is_refused(text: str, reason: str) -> None:
    assert reason in reasons(text)[-1]


@pytest.mark.parametrize(
    ("below", "claimed"),
    [("Dies erklärte Klara Brandt.", True), ("Das teilte die Polizei von Hamburg mit.", False)],
)
def test_what_the_next_sentence_calls_a_claim_is_one(below: str, claimed: bool) -> None:
    text = f"Rostock baute 1902 unter Max Fink 300 Türme. {below}"
    assert any("claim" in reason for reason in reasons(text)) is claimed


BAD = [
    ("one word", "Turm"),
    ("a poem", "Am Turm, am Turm\nda steht ein Wurm.\nEr ist so klein\nund ganz allein."),
    ("a table", "Ort Höhe\nRostock 41\nHamburg 32\nWien 12"),
    ("markup", '<div class="x"><p>1902 baute <b>Klara Brandt</b> den Turm.</p></div> ' * 20),
    ("English", "The tower was built in 1902 by Klara Brandt. It stands in Hamburg and is 41 metres high."),
    ("French", "La tour a été construite en 1902 par Klara Brandt. Elle se trouve à Hambourg."),
    ("right-to-left marks", "\u202eDer Turm wurde 1902 von Klara Brandt gebaut.\u202c"),
    ("nested quotation marks", "„" * 10_000 + "Der Turm." + "“" * 10_000),
    ("one long line", "wort " * 400_000),
]


@pytest.mark.parametrize("text", [row[1] for row in BAD], ids=[row[0] for row in BAD])
def test_bad_input_gives_an_empty_draft(text: str) -> None:
    assert draft(article(text)).facts == ()


def test_a_text_that_ends_in_two_full_stops_is_drafted_without_its_slip() -> None:
    one = "Klara Brandt gründete 1902 in Rostock eine Werft."
    assert statements(f"{one} Ida Lorenz gründete 1908 in Hamburg eine Werft..") == statements(one)


FILES = [
    ("empty", b"", "holds no paragraph of text"),
    ("blank", b" \n\n ", "holds no paragraph of text"),
    ("Latin-1", "Der Turm wurde größer.".encode("latin-1"), "is not UTF-8"),
    ("too large", b"a" * 2_000_001, "is too large"),
]


@pytest.mark.parametrize(("data", "said"), [row[1:] for row in FILES], ids=[row[0] for row in FILES])
def test_bad_files_are_refused_with_a_message(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "turm.txt").write_bytes(data)
    with pytest.raises(QuizgenError, match=said):
        read_article(tmp_path / "turm.txt")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Schon 1784 wurde in Kiel ein Kanal eröffnet.", {"when": "gap", "where": "asked"}),
        ("Der Turm der Klara Brandt steht seit 1902 in Kiel.", {"who": "cloze", "when": "asked"}),
    ],
)
def test_where_no_question_is_certain_the_gap_of_a_number_or_time_has_options(
    text: str, asked: dict[str, str]
) -> None:
    (fact,) = draft(article(text), 50).facts
    gap = {name: Template((Gap(name),)) in fact.ask[name].values() for name in asked}
    found = {name: "gap" if gap[name] else "asked" if fact.ask[name] else "cloze" for name in asked}
    assert found == asked


def test_limit_keeps_the_best() -> None:
    text = " ".join(f"Klara Brandt baute 18{n} in Rostock für Ida Lorenz {n} Türme." for n in range(20, 60))
    assert len(draft(article(text), 3).order) == 3
    assert len(draft(article(text)).order) == 25


WORDS = st.sampled_from(
    """Der Die Das Klara Brandt Er Sie Turm Rostock 1902 am Freitag 7. Mai kostete 1,2 Millionen Euro rund drei Prozent
    und , . . . " „ “ ( ) : sagte sei dass der die in von wurde gebaut hat nicht – Ludwig XIV. {x} \\ # - 's""".split()
)
TEXTS = st.lists(WORDS, max_size=80).map(" ".join) | st.text(max_size=300)


def gaps(drafted: Drafted) -> Iterator[list[str]]:
    for fact in drafted.facts:
        yield [gap.slot for gap in fact.statement[Lang.DE].gaps]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS.filter(str.strip))
def test_any_text_drafts(tmp_path: Path, text: str) -> None:
    whole = article(text, date(2024, 11, 23))
    drafted = draft(whole)
    assert drafted == draft(whole)
    passages = Passages(whole)
    assert all(fact.evidence in passages for fact in drafted.facts)
    assert all(len(names) == len(set(names)) for names in gaps(drafted))
    if drafted.facts:
        sheet = tmp_path / "turm.facts.yaml"
        sheet.write_text(new_sheet(whole, drafted.facts).text, encoding="utf-8", newline="")
        assert [f.statement for f in read_sheet(sheet, whole)] == [f.statement for f in drafted.facts]
        assert merge(sheet, whole, drafted.facts).added == ()


def test_she_herself_is_no_man_of_the_sentence_before() -> None:
    text = "Den Preis von Rostock für Chemie im Jahr 1944 erhielt Otto Hahn allein. Sie selbst wurde 48-mal vorgeschlagen."
    assert all("Sie selbst" not in statement for statement in statements(text))


def test_a_sentence_may_stand_in_brackets() -> None:
    text = "Klara Brandt baute 1902 in Rostock Türme. (Nicht gezählt sind: Hallen, Höfe und Tore .)"
    assert statements(text) == statements("Klara Brandt baute 1902 in Rostock Türme.")


def test_a_sentence_may_break_off_behind_a_noun() -> None:
    whole = article("Das Netz wuchs auch in den frühen 1980er-Jahren durch die anhaltenden Erfolge")
    assert draft(whole) == draft(whole)


SEED = Path(__file__).parents[2] / "seeds" / "nord-ostsee-kanal.md"
SENTENCES = re.split(r"(?<=\.) ", SEED.read_text(encoding="utf-8").split("---")[-1].strip())


@settings(deadline=None, max_examples=30)
@given(st.lists(st.tuples(st.sampled_from(SENTENCES), st.integers(1, 20)), min_size=1, max_size=6))
def test_any_sentence_may_break_off(cuts: list[tuple[str, int]]) -> None:
    paragraphs = "\n\n".join(" ".join(sentence.split()[:words]) for sentence, words in cuts)
    whole = article(paragraphs, date(2024, 11, 23))
    assert draft(whole) == draft(whole)


# A sentence, and another that says the same of the same: no fact of its own.
REPEATED = {
    "in another order": ("Karl Lenz heiratete 1960 Anna Berg.", "Anna Berg heiratete 1960 Karl Lenz."),
    "in the passive": (
        "Karl Lenz besiegte 1960 Anna Berg.",
        "Anna Berg wurde 1960 von Karl Lenz besiegt.",
    ),
}


@pytest.mark.parametrize("name", REPEATED)
def test_what_is_said_again_is_asked_once(name: str) -> None:
    first, again = REPEATED[name]
    drafted = draft(article(f"{first} {again}"), 50)
    assert {fact.evidence for fact in drafted.facts} == {first}
    assert "a better question says the same" in {r.reason for r in drafted.rejected if r.text == again}


LEAD = "Der Rat von Rostock hat am Freitag nach langer Beratung den Bau einer neuen Brücke über die Warnow für die Bahn beschlossen, teilte die Stadt den Zeitungen der Küste mit. "
BELOW_LEAD = [
    ("what tells its time", "Klara Brandt gründete 1902 in Hamburg eine Werft.", True),
    ("what does not", "Klara Brandt gründete in Hamburg eine Werft.", False),
    ("whose it was", "Klara Brandt gründete 1902 in Hamburg ihre Werft.", True),
    ("whose it was, of nobody named", "Ein Maler gründete 1902 in Hamburg seine Werft.", False),
    ("beside whom", "Klara Brandt gründete mit Karl Huber eine Werft.", True),
    ("what is added to others", "Klara Brandt gründete 1902 in Hamburg weitere Werften.", False),
]


@pytest.mark.parametrize(("text", "asked"), [row[1:] for row in BELOW_LEAD], ids=[r[0] for r in BELOW_LEAD])
def test_below_the_lead_of_untitled_news_only_plain_sentences_are_asked(text: str, asked: bool) -> None:
    facts = draft(article(f"{LEAD}{text}", date(2024, 11, 23)), 50).facts
    assert any("Werft" in write_template(f.statement[Lang.DE]) for f in facts) is asked
