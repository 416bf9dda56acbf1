"""Which values of a sentence are worth a question."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from quizgen.facts.draft import draft
from quizgen.model import Article, Lang, Span


def article(text: str) -> Article:
    return Article("text", Lang.DE, "Mühlen", None, "", Path("text.md"), text, (Span(0, len(text)),))


def keys(text: str) -> set[str]:
    return {
        slot.value.say(Lang.DE) for fact in draft(article(text), 50).facts for slot in fact.slots.values()
    }


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Klara Brandt baute 1902 in Rostock eine große Mühle.", "Rostock"),
        ("In Rostock baute die Gilde 1902 eine große Mühle.", "Rostock"),
        ("Portugal verbot am 3. Mai 1902 den Bau neuer Mühlen.", "Portugal"),
        ("Die Mühlen der Familie Brandt stehen seit 1902 an der Donau.", "Donau"),
        ("Das Museum der Mühlen in Rostock zählt seit 1902 zu den größten Museen der Küste.", "Rostock"),
        ("Die Mühlen der Gilde stehen zu 60 Prozent in Portugal und tragen bunte Flügel.", "Portugal"),
    ],
    ids=[
        "where somebody was on a day",
        "a town asked for",
        "a state that acts",
        "a river",
        "which museum",
        "where most of it is",
    ],
)
def test_places_that_are_asked_for(text: str, place: str) -> None:
    assert place in keys(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Die ersten Mühlen der Gilde entstanden 1902 in den Städten im Süden von Portugal.", "Portugal"),
        ("Die neuen Mühlen der Gilde dürfen in Portugal nicht mehr gebaut werden.", "Portugal"),
        ("Die Mühlen der Gilde stehen, wenn auch nicht in Portugal, noch 1902 an der Küste.", "Portugal"),
        ("Die Mühlen der Gilde entstanden seit 1902 an der Küste, etwa in Rostock.", "Rostock"),
        ("Klara Brandt verkaufte 2018 der ukrainischen Großstadt Donezk eine Mühle.", "Ukraine"),
    ],
    ids=[
        "a country by the way",
        "where something holds",
        "in an aside",
        "a town for instance",
        "the country of a town",
    ],
)
def test_places_by_the_way(text: str, place: str) -> None:
    assert place not in keys(text)


@pytest.mark.parametrize(
    ("day", "asked"),
    [("on Saturday", False), ("on 9 August", False), ("on 9 July", True), ("on 9 August 2019", True)],
)
def test_the_day_of_the_news_is_not_asked_for(day: str, asked: bool) -> None:
    text = f"The miller Klara Brandt of Bremen won the race of the guild in Rostock {day}."
    news = Article("text", Lang.EN, "", date(2019, 8, 13), "", Path("text.md"), text, (Span(0, len(text)),))
    days = [v for f in draft(news, 50).facts for v in f.slots.values() if v.value.grain == "date:day"]
    assert bool(days) is asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Die Müllerin Klara Brandt kaufte 2018 den alten Turm der Gilde in Rostock.", True),
        ("Die Müllerin Klara Brandt kaufte 2019 den alten Turm der Gilde in Rostock.", False),
        ("Frühestens für 2020 ist der Umbau der Mühle von Klara Brandt in Rostock geplant.", False),
        ("Frühestens für 2025 ist der Umbau der Mühle von Klara Brandt in Rostock geplant.", True),
    ],
    ids=["with a question", "the year of the article", "by the way", "far from the news"],
)
def test_years_near_the_news_have_a_question(text: str, asked: bool) -> None:
    news = replace(article(text), published=date(2019, 8, 13))
    years = [v for f in draft(news, 50).facts for v in f.slots.values() if v.value.grain == "date:year"]
    assert bool(years) is asked


def test_a_long_sentence_is_asked_whole_for_what_its_shorter_statement_lacks() -> None:
    front = "Klara Brandt stand dem Bau neuer Mühlen an der Küste lange Zeit eher skeptisch gegenüber"
    text = f"{front}, obwohl sie selbst im Jahr 1899 der Gilde die erste Mühle gebaut hatte."
    asked = {
        slot.value.say(Lang.DE): fact.statement[Lang.DE].parts[-1]
        for fact in draft(article(text), 50).facts
        for slot in fact.slots.values()
    }
    assert asked.keys() == {"Klara Brandt", "1899"}
    assert str(asked["Klara Brandt"]).endswith("gegenüber.")
    assert str(asked["1899"]).endswith("gebaut hatte.")


LEAD = (
    "The council of Rostock decided on Friday after a long debate to build a new bridge over the Warnow for "
    "trains, the town told the papers of the coast. "
)
BELOW_LEAD = [
    ("what tells its time", "Clara Brandt founded a shipyard in Hamburg in 1902.",
     {"Clara Brandt", "Hamburg", "1902"}),
    ("what does not", "Clara Brandt founded a shipyard in Hamburg.", set()),
    ("who with whom", "Clara Brandt founded a shipyard in Hamburg with Charles Hughes.",
     {"Clara Brandt", "Charles Hughes"}),
    ("how many to whom", "Clara Brandt sold 20 boats to Charles Hughes in Hamburg.",
     {"Clara Brandt", "Charles Hughes", "20"}),
    ("what others are, too", "The painter Clara Brandt was in Hamburg with Charles Hughes.", set()),
    ("a surname that nobody introduced", "Hughes met the painter Clara Brandt in Hamburg.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "asked"), [row[1:] for row in BELOW_LEAD], ids=[r[0] for r in BELOW_LEAD])
def test_below_the_lead_of_news_others_beside_it_tell_what_is_spoken_of(text: str, asked: set[str]) -> None:
    whole = LEAD + text
    news = Article(
        "text", Lang.EN, "", date(2024, 11, 23), "", Path("text.md"), whole, (Span(0, len(whole)),)
    )
    facts = [fact for fact in draft(news, 50).facts if text in fact.evidence]
    assert {slot.value.say(Lang.EN) for fact in facts for slot in fact.slots.values()} == asked


def test_the_capitals_of_the_title_are_its_name() -> None:
    titled = replace(article("Die MB4 ist schwer. In Rostock wird sie gebaut."), title="MühlenBau 4")
    said = [rejected.reason for rejected in draft(titled, 50).rejected]
    assert any("MB4: what the whole article is about" in reason for reason in said)


def test_a_range_that_begins_where_another_ends_is_not_asked_for() -> None:
    text = "In Rostock baute Klara Brandt von {} zwölf Mühlen und von 1951 bis 1960 noch 30 Mühlen."
    assert "1941 bis 1950" not in keys(text.format("1941 bis 1950"))
    assert "1911 bis 1920" in keys(text.format("1911 bis 1920"))
