"""What the first sentence of news is made to say, and what is asked of it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from quizgen.facts.candidate import Given
from quizgen.facts.candidates import candidates
from quizgen.facts.draft import draft
from quizgen.facts.template import write_template
from quizgen.model import Article, Lang, Span
from quizgen.text.grammar import grammar
from quizgen.text.reading import Reading
from quizgen.text.sentences import split_sentences

REST = " Das teilte der Rat am Freitag mit."


def article(text: str, day: int = 22) -> Article:
    return Article("a", Lang.DE, "", date(2024, 11, day), "", Path("a.md"), text, (Span(0, len(text)),))


def asked(news: Article) -> set[str]:
    return {slot.value.say(Lang.DE) for fact in draft(news, 50).facts for slot in fact.slots.values()}


def drafted(news: Article) -> list[Given]:
    """What each of its sentences gives."""
    german = grammar(Lang.DE)
    sentences = split_sentences(news)
    found = german.find_mentions(sentences, news)
    readings = [Reading(s, m) for s, m in zip(sentences, found, strict=True)]
    return list(candidates(news, german.resolve(readings, news), german))


def said(text: str, day: int = 22) -> str | None:
    """The first statement that its first sentence gives."""
    first = drafted(article(text, day))[0].candidates
    return first[0].statement.text if first else None


DATED = [
    ("what happened", "Bonn – Klara Brandt hat den Preis der Gilde gewonnen.",
     "Klara Brandt hat im November 2024 den Preis der Gilde gewonnen."),
    ("what was done", "Bonn – In Rostock ist ein Schiff mit Klara Brandt versenkt worden.",
     "In Rostock ist im November 2024 ein Schiff mit Klara Brandt versenkt worden."),
    ("behind a subject with its article", "Bonn – In Rostock hat die Polizei den Maler Karl Huber festgenommen.",
     "In Rostock hat die Polizei im November 2024 den Maler Karl Huber festgenommen."),
    ("behind the pronoun", "Bonn – Klara Brandt hat sich mit der Gilde von Rostock geeinigt.",
     "Klara Brandt hat sich im November 2024 mit der Gilde von Rostock geeinigt."),
    ("once more", "Bonn – Klara Brandt hat erneut den Preis der Gilde gewonnen.",
     "Klara Brandt hat im November 2024 erneut den Preis der Gilde gewonnen."),
    ("what was not for a year", "Bonn – Klara Brandt hat erstmals seit einem Jahr wieder in Rostock gesungen.",
     "Klara Brandt hat im November 2024 erstmals seit einem Jahr wieder in Rostock gesungen."),
]  # fmt: skip
AS_IT_IS = [
    ("a day of its own", "Bonn – Klara Brandt hat am Montag den Preis der Gilde gewonnen."),
    ("what is", "Bonn – Klara Brandt leitet die Gilde von Rostock."),
    ("what may have been", "Bonn – Klara Brandt hat offenbar den Preis der Gilde gewonnen."),
    ("what has been for long", "Bonn – Klara Brandt hat bereits mehr als drei Preise der Gilde gewonnen."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "statement"), [row[1:] for row in DATED], ids=[row[0] for row in DATED])
def test_the_first_sentence_tells_its_month(text: str, statement: str) -> None:
    assert said(text + REST) == statement


@pytest.mark.parametrize("text", [row[1] for row in AS_IT_IS], ids=[row[0] for row in AS_IT_IS])
def test_others_do_not(text: str) -> None:
    assert "November 2024" not in (said(text + REST) or "").replace("18. November 2024", "")


def test_nobody_knows_of_which_month_the_news_of_its_first_days_are() -> None:
    assert said("Bonn – Klara Brandt hat den Preis der Gilde gewonnen." + REST, day=2) is not None
    assert "November" not in (
        said("Bonn – Klara Brandt hat den Preis der Gilde gewonnen." + REST, day=2) or ""
    )


def test_the_month_that_the_article_does_not_tell_is_not_asked() -> None:
    facts = draft(
        article("Bonn – Klara Brandt hat den Preis der Gilde von Rostock gewonnen." + REST), 50
    ).facts
    assert facts
    assert "when" not in facts[0].slots


# What is asked of the first sentence, though by the way it would not be.
OF_LEAD = [
    ("each of two", "Bonn – Die Partnerschaft von Greenpeace und Amnesty International hat viele Mitglieder der Gilde geärgert.",
     {"Greenpeace", "Amnesty International"}),
    ("whose something is", "Bonn – Das neue Schiff von Greenpeace ist vor der Küste von Norwegen gesunken.",
     {"Greenpeace"}),
    ("the town", "Bonn – In Rostock haben Karl Huber und die Gilde der Maler eine neue Schule eröffnet.",
     {"Rostock"}),
    ("who did it once more", "Bonn – Greenpeace hat in Rostock erneut gegen die Gilde der Fischer protestiert.",
     {"Greenpeace"}),
    ("of a day that is not told", "Bonn – Klara Brandt hat am Dienstag in Hamburg einen Turm eröffnet.",
     {"Hamburg"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "keys"), [row[1:] for row in OF_LEAD], ids=[row[0] for row in OF_LEAD])
def test_all_that_the_first_sentence_names_is_asked(text: str, keys: set[str]) -> None:
    untold = replace(article(text + REST), published=None)
    assert keys <= asked(untold)


NOT_OF_LEAD = [
    ("where one that is not named is from", "Bonn – Die Band aus Rostock spielt mit der Gilde der Maler in Hamburg.",
     "Rostock"),
    ("part of more", "Bonn – Die Gilde der Fischer hat in Osteuropa mit Karl Huber zwei Schulen eröffnet.",
     "Osteuropa"),
    ("where a court sits", "Bonn – Das Landesgericht in Rostock hat Karl Huber zu einer hohen Strafe verurteilt.",
     "Rostock"),
    ("who reports", "Bonn – Wie die Zeitung Die Presse berichtete, hat Karl Huber die Gilde der Maler verlassen.",
     "Die Presse"),
    ("where it was written", "Bonn – Karl Huber hat auf Facebook den Austritt aus der Gilde der Maler erklärt.",
     "Facebook"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "key"), [row[1:] for row in NOT_OF_LEAD], ids=[row[0] for row in NOT_OF_LEAD]
)
def test_what_others_would_do_for_is_not_asked(text: str, key: str) -> None:
    assert key not in asked(replace(article(text + REST), published=None))


# Below the first sentence of news without a day: times that tell nothing fall, and who acts on whom is asked.
FALLEN = [
    ("a weekday", "Klara Brandt traf am Freitag den Maler Karl Huber.", "Klara Brandt traf den Maler Karl Huber."),
    ("a weekday of last week", "Klara Brandt traf am vergangenen Montag den Maler Karl Huber.",
     "Klara Brandt traf den Maler Karl Huber."),
    ("this weekday", "Klara Brandt traf an diesem Freitag den Maler Karl Huber.", "Klara Brandt traf den Maler Karl Huber."),
    ("a part of this week", "Klara Brandt hatte Anfang dieser Woche den Maler Karl Huber getroffen.",
     "Klara Brandt hat den Maler Karl Huber getroffen."),
    ("a month", "Klara Brandt hatte im Jänner den Maler Karl Huber getroffen.",
     "Klara Brandt hat den Maler Karl Huber getroffen."),
    ("a month in part", "Klara Brandt hatte schon Mitte April den Maler Karl Huber getroffen.",
     "Klara Brandt hatte den Maler Karl Huber getroffen."),
    ("how long ago", "Klara Brandt hatte vor gut zwei Jahren den Maler Karl Huber getroffen.",
     "Klara Brandt hat den Maler Karl Huber getroffen."),
    ("the present", "Klara Brandt verklagt derzeit den Maler Karl Huber.", "Klara Brandt verklagt den Maler Karl Huber."),
    ("a day to come", "Klara Brandt wird am Freitag den Maler Karl Huber treffen.", None),
    ("a month of a figure", "Klara Brandt hatte im Jänner 30 Prozent der Stimmen von Karl Huber.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "statement"), [row[1:] for row in FALLEN], ids=[row[0] for row in FALLEN])
def test_times_that_tell_nothing_fall(text: str, statement: str | None) -> None:
    lead = "Bonn – In Rostock hat die Gilde nach langem Streit eine neue Schule für junge Maler eröffnet."
    more = "In Hamburg baut die Gilde der Fischer seit Jahren an einem großen Hafen für Schiffe aus Norwegen."
    news = replace(article(f"{lead} {more}{REST} {text}"), published=None)
    statements = [one.statement.text for given in drafted(news) for one in given.candidates]
    assert [said for said in statements if "Klara Brandt" in said] == ([statement] if statement else [])


def test_what_falls_may_be_the_half_that_tells_a_time_of_reading() -> None:
    lead = "Bonn – In Rostock hat die Gilde nach langem Streit eine neue Schule für junge Maler eröffnet."
    text = "1902 wurde schließlich Karl Huber in Hamburg gefasst und kürzlich nach Rostock gebracht."
    news = replace(article(f"{lead}{REST} {text}"), published=None)
    statements = [one.statement.text for given in drafted(news) for one in given.candidates]
    assert "1902 wurde Karl Huber in Hamburg gefasst." in statements


BEHIND = [
    ("the one firm", "Die Bank Austria hat eine Filiale in Rostock geschlossen. Das Unternehmen zahlt 20 Millionen Euro.", True),
    ("one of two", "Siemens und Bosch haben ein Werk in Rostock geschlossen. Das Unternehmen zahlt 20 Millionen Euro.", False),
    ("the one person", "Der Maler Karl Huber hat in Rostock gemalt. Der 31-jährige Däne verlangte 20 Millionen Euro.", True),
    ("this year", "Karl Huber hat in Rostock gemalt. Dieses Jahr verlangte er 20 Millionen Euro.", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "is_asked"), [row[1:] for row in BEHIND], ids=[row[0] for row in BEHIND])
def test_the_second_sentence_stands_behind_the_first(text: str, is_asked: bool) -> None:
    assert ("20 Millionen Euro" in asked(article(f"Bonn – {text}{REST}"))) is is_asked


IN_MONTH = [
    ("what is so", "Bonn – Klara Brandt leitet die Gilde der Maler von Rostock.", True),
    ("what has lasted", "Bonn – Karl Huber hat bereits mehr als 20 Bilder der Gilde von Rostock verkauft.", True),
    ("what was so in an earlier one", "Bonn – Klara Brandt leitete 1998 die Gilde der Maler von Rostock.", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "shown"), [row[1:] for row in IN_MONTH], ids=[row[0] for row in IN_MONTH])
def test_what_tells_no_date_stands_behind_the_month(text: str, shown: bool) -> None:
    statements = [write_template(fact.statement[Lang.DE]) for fact in draft(article(text + REST), 50).facts]
    assert any(text.startswith("November 2024: ") for text in statements) is shown


def test_where_it_happened_is_asked() -> None:
    text = "Bonn – In Norwegen sind am Dienstag 40 Schiffe der Gilde gesunken." + REST
    asked = [slot for fact in draft(article(text), 50).facts for slot in fact.slots]
    assert "where" in asked


def test_a_maker_that_is_named_above_is_not_asked_of_without_its_name() -> None:
    text = (
        "Bonn – Die Pleite in Rostock hat Sandhagen erreicht. "
        "In Hamburg meldete der norwegische Fleisch- und Wursthersteller am Montag 269 Stellen."
    )
    assert "269" not in asked(article(text + REST))


DEFINITE = [
    "Bonn – Im Streit mit Klara Brandt hat Karl Huber die Malerin auf 40 Millionen Euro geklagt.",
    "Bonn – Nach dem Anschlag auf ein Schiff im Hafen von Rostock hat Karl Huber den Attentäter getroffen.",
    "Bonn – Die gespendeten Zelte auf dem Gelände der Burg Sandhagen haben Karl Huber 40 Millionen Euro gekostet.",
    "Bonn – Klara Brandt hat den Streit mit Karl Huber eine der Ursachen der Krise genannt.",
]


@pytest.mark.parametrize("text", DEFINITE)
def test_the_first_sentence_tells_itself_whom_and_what_it_means(text: str) -> None:
    assert said(text + REST) is not None
