"""News whose headline tells what "the pier" and "das Projekt" are."""

from datetime import date
from pathlib import Path

import pytest

from quizgen.facts.draft import draft
from quizgen.facts.template import write_template
from quizgen.model import Article, Lang, Span

DE, EN = Lang
HEADLINE = {EN: "Council backs plan to reopen Huberton pier", DE: "Huberdorf baut neue Seebrücke"}
SHOWN = {EN: f"{HEADLINE[EN]} (November 6, 2025)", DE: f"{HEADLINE[DE]} (6. November 2025)"}
LEAD = {
    EN: "Councillors in Huberton voted on Tuesday to restore a pier that a storm had damaged.",
    DE: "Der Gemeinderat von Huberdorf hat am Dienstag den Bau einer Seebrücke beschlossen.",
}


def drafted(lang: Lang, text: str) -> list[str]:
    """Stems, and sentences with gaps."""
    whole = f"{LEAD[lang]} {text}"
    spans = (Span(0, len(LEAD[lang])), Span(len(LEAD[lang]) + 1, len(whole)))
    day = date(2025, 11, 6)
    article = Article("pier", lang, HEADLINE[lang], day, "", Path("pier.md"), whole, spans)
    facts = draft(article, 50).facts
    asked = [stem[lang] for fact in facts for stem in fact.ask.values() if stem]
    return [write_template(one) for one in (*asked, *(fact.statement[lang] for fact in facts))]


FRAMED = [
    (EN, "The pier was opened by Anna Meier in 1872.", "In which year was the pier opened by Anna Meier?"),
    (EN, "About 120 people signed a petition.", "About how many people signed a petition?"),
    (EN, "The costs were put at 30 million euros.", "The costs were put at {amount}."),
    (EN, "A campaign led by Anna Meier has raised 85,000 euros so far.",
     "How much has a campaign led by Anna Meier raised so far?"),
    (EN, "In 2027 the pier will have 300 lamps.", "How many lamps will the pier have in 2027?"),
    (EN, "The residents collected 4,000 signatures.", "How many signatures did the residents collect?"),
    (EN, "It follows a study by engineers. The study took 300 days.", "How long did the study last?"),
    (DE, "Die Brücke soll 300 Meter lang werden.", "Wie lang soll die Brücke werden?"),
    (DE, "Für das Vorhaben stimmten 31 Räte.", "Wie viele Räte stimmten für das Vorhaben?"),
    (DE, "Für das Vorhaben stimmten bisher 31 Räte.", "Für das Vorhaben stimmten bisher {number} Räte."),
    (DE, "Die Wahlbeteiligung lag bei 82,5 Prozent.", "Wie hoch war die Wahlbeteiligung?"),
    (DE, "Auch die Polizei verlor 31 Wagen.", "Wie viele Wagen verlor die Polizei?"),
    (DE, "Die Kosten werden auf 30 Millionen Euro geschätzt.", "Auf wie viele Euro werden die Kosten geschätzt?"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "stem"), FRAMED, ids=[row[1] for row in FRAMED])
def test_what_only_the_headline_explains_stands_behind_it(lang: Lang, text: str, stem: str) -> None:
    assert f"{SHOWN[lang]}: {stem}" in drafted(lang, text)


def test_one_of_several_that_the_lead_counts_is_not_told() -> None:
    text = "Firefighters fought two wildfires in Huberton on Tuesday. The fire burned 300 houses."
    spans = (Span(0, len(text)),)
    day, title = date(2025, 11, 6), "Firefighters battle Huberton blazes"
    assert not draft(Article("fire", EN, title, day, "", Path("fire.md"), text, spans), 50).facts
    one = text.replace("two wildfires", "a wildfire")
    assert draft(Article("fire", EN, title, day, "", Path("fire.md"), one, (Span(0, len(one)),)), 50).facts


ALONE = [
    (EN, "Anna Meier opened the museum of Bremen in 1998.", "In which year did Anna Meier open the museum of Bremen?"),
    (DE, "Anna Meier eröffnete 1998 das Museum in Bremen.", "In welchem Jahr eröffnete Anna Meier das Museum in Bremen?"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "stem"), ALONE, ids=[row[1] for row in ALONE])
def test_what_stands_alone_needs_no_headline(lang: Lang, text: str, stem: str) -> None:
    assert stem in drafted(lang, text)


OPEN = [
    (EN, "A town has a pier, too. Then a sign was put up. The pier was opened by Anna Meier in 1872.", "pier opened"),
    (EN, "The company was fined 300 euros in court.", "company"),
    (DE, "Der Däne ist seit 1998 Trainer in Bremen.", "Trainer"),
    (DE, "Die Firma hat 300 Euro gespendet.", "gespendet"),
    (EN, "The uncertainty was 30 metres.", "uncertainty"),
    (DE, "Die andere Brücke ist 300 Meter lang.", "andere"),
    (DE, "Im Finale der Europa League hatte seine Elf gewonnen.", "Elf"),
    (DE, "Die Räte kamen auf 82,5 Prozent.", "kamen"),
    (DE, "Auch dort verlor die Polizei 31 Wagen.", "verlor"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "words"), OPEN, ids=[row[1] for row in OPEN])
def test_a_headline_explains_nothing_else(lang: Lang, text: str, words: str) -> None:
    assert not [stem for stem in drafted(lang, text) if stem.startswith(HEADLINE[lang]) and words in stem]


LEFT_OPEN = [
    ("a teaser", "Huberdorf baut neue Seebrücke", False),
    ("of whom it is", "Der Betriebswirt folgt auf Huber", True),
    ("among what", "Darunter drei Brücken", True),
]


@pytest.mark.parametrize(
    ("title", "titled"), [row[1:] for row in LEFT_OPEN], ids=[row[0] for row in LEFT_OPEN]
)
def test_what_does_not_tell_what_it_is_about_is_no_headline(title: str, titled: bool) -> None:
    text = f"{title}. {LEAD[DE]} Verhandlungen gab es auch. Die Brücke soll 300 Meter lang werden."
    article = Article(
        "pier", DE, title, date(2025, 11, 6), "", Path("pier.md"), text, (Span(0, len(text)),), titled
    )
    assert not [t for fact in draft(article, 50).facts for stem in fact.ask.values() for t in stem.values()
                if write_template(t).startswith(title)]  # fmt: skip
