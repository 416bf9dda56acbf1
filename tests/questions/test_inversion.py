"""Stems made by grammar: one row a rule, and rows that must give nothing."""

from pathlib import Path

import pytest

from quizgen.errors import Location
from quizgen.facts.template import parse_template
from quizgen.model import Bilingual, Fact, Lang, Slot, Value
from quizgen.questions.inversion import stem_from
from quizgen.values.amounts import Duration
from quizgen.values.dates import Date, Period
from quizgen.values.names import Organisation, Person, Place, Term
from quizgen.values.numbers import Number, Percent

HERE = Location(Path("x.facts.yaml"), 1)


def same(name: str) -> Bilingual[str]:
    return Bilingual(name, name)


VALUES: dict[str, Value] = {
    "who": Person(same("Nikola Tesla")),
    "whom": Person(same("George Westinghouse")),
    "city": Place(same("New York"), "city"),
    "state": Place(same("Texas"), "us-state"),
    "river": Place(Bilingual("Rhein", "Rhine"), "river"),
    "nato": Organisation(same("NATO")),
    "day": Date(1943, 1, 7),
    "month": Date(1943, 1),
    "year": Date(1943),
    "years": Period(Date(2017), Date(2021)),
    "n": Number("32"),
    "one": Number("1"),
    "share": Percent("3"),
    "span": Duration("24", "hour"),
    "what": Term(same("Radar")),
}


def stem(statement: str, slot: str, lang: Lang) -> str | None:
    template = parse_template(statement)
    slots = {name: Slot(name, value, HERE) for name, value in VALUES.items()}
    fact = Fact("x", {lang: template}, slots, "", HERE)
    return stem_from(fact, slots[slot], template, lang)


GERMAN = [
    ("subject", "{who} starb in {city}.", "who", "Wer starb in New York?"),
    ("Vorfeld adverbial", "Am {day} starb {who} in {city}.", "day", "An welchem Tag starb Nikola Tesla in New York?"),
    ("day inside", "{who} ist am {day} in {city} gestorben.", "day",
     "An welchem Tag ist Nikola Tesla in New York gestorben?"),
    ("city inside", "{who} ist am {day} in {city} gestorben.", "city",
     "In welcher Stadt ist Nikola Tesla am 7. Januar 1943 gestorben?"),
    ("masculine dative", "{who} war in {state} zu Gast.", "state", "In welchem US-Bundesstaat war Nikola Tesla zu Gast?"),
    ("month", "Im {month} starb {who}.", "month", "Wann starb Nikola Tesla?"),
    ("bare year", "{who} ist {year} gestorben.", "year", "In welchem Jahr ist Nikola Tesla gestorben?"),
    ("year with its noun", "Im Jahr {year} starb {who}.", "year", "In welchem Jahr starb Nikola Tesla?"),
    ("since", "Die Anlage ist seit {year} in Betrieb.", "year", "Seit welchem Jahr ist die Anlage in Betrieb?"),
    ("period", "{who} war von {years} in {city}.", "years", "In welchem Zeitraum war Nikola Tesla in New York?"),
    ("with whom", "{who} hat mit {whom} gearbeitet.", "whom", "Mit wem hat Nikola Tesla gearbeitet?"),
    ("against whom", "{who} hat gegen {whom} geklagt.", "whom", "Gegen wen hat Nikola Tesla geklagt?"),
    ("counted noun", "Die {nato} hat {n} Mitglieder.", "n", "Wie viele Mitglieder hat die NATO?"),
    ("counted subject", "{n} Staaten gehören zur {nato}.", "n", "Wie viele Staaten gehören zur NATO?"),
    ("span", "Der Streik hat {span} gedauert.", "span", "Wie lange hat der Streik gedauert?"),
    ("by how much", "Der Preis ist um {share} gestiegen.", "share", "Um wie viel Prozent ist der Preis gestiegen?"),
    ("nominative river", "{river} fließt durch {city}.", "river", "Welcher Fluss fließt durch New York?"),
]  # fmt: skip

GERMAN_UNCERTAIN = [
    ("dative or accusative", "{who} hat {whom} geholfen.", "whom"),
    ("part of a longer phrase", "{who} hat in {city} und Boston gelebt.", "city"),
    ("genitive follows", "{who} war in {city} der Ingenieur.", "city"),
    ("hedged number", "Die {nato} hat rund {n} Mitglieder.", "n"),
    ("a single one", "Die {nato} hat {one} Mitglied.", "one"),
    ("plural subject", "{who} arbeiten in {city}.", "who"),
    ("not a verb after the gap", "{who} aus {city} erfand viel.", "who"),
    ("adjective or name in front", "Russische Truppen haben {n} Orte besetzt.", "n"),
    ("verb of an open class", "Der Ingenieur erfand in {city} viel.", "city"),
    ("no sentence", "{who} in {city}", "who"),
    ("quoted words", "{who} hat „{what}“ in {city} gesagt.", "city"),
    ("term", "{what} ist eine Technik.", "what"),
]

ENGLISH = [
    ("subject", "{who} died in {city}.", "who", "Who died in New York?"),
    ("passive date", "The tower was built in {year}.", "year", "In which year was the tower built?"),
    ("day", "{who} was born on {day} in {city}.", "day", "On what date was Nikola Tesla born in New York?"),
    (
        "city",
        "{who} was born on {day} in {city}.",
        "city",
        "In which city was Nikola Tesla born on January 7, 1943?",
    ),
    ("counted noun", "The alliance has {n} members.", "n", "How many members has the alliance?"),
    ("counted subject", "{n} countries are in the club.", "n", "How many countries are in the club?"),
    ("place as subject", "{city} hosted the fair.", "city", "Which city hosted the fair?"),
]

ENGLISH_UNCERTAIN = [
    ("needs do-support", "{who} met {whom} in {city}.", "whom"),
    ("fronted adverbial", "In {year}, {who} met {whom}.", "year"),
    ("coordination", "{who} was seen in {city} and Boston.", "city"),
    ("plural", "{who} are engineers.", "who"),
]


@pytest.mark.parametrize(("statement", "slot", "want"), [r[1:] for r in GERMAN], ids=[r[0] for r in GERMAN])
def test_german(statement: str, slot: str, want: str) -> None:
    assert stem(statement, slot, Lang.DE) == want


@pytest.mark.parametrize(("statement", "slot", "want"), [r[1:] for r in ENGLISH], ids=[r[0] for r in ENGLISH])
def test_english(statement: str, slot: str, want: str) -> None:
    assert stem(statement, slot, Lang.EN) == want


@pytest.mark.parametrize(
    ("statement", "slot"), [r[1:] for r in GERMAN_UNCERTAIN], ids=[r[0] for r in GERMAN_UNCERTAIN]
)
def test_german_says_nothing_when_uncertain(statement: str, slot: str) -> None:
    assert stem(statement, slot, Lang.DE) is None


@pytest.mark.parametrize(
    ("statement", "slot"), [r[1:] for r in ENGLISH_UNCERTAIN], ids=[r[0] for r in ENGLISH_UNCERTAIN]
)
def test_english_says_nothing_when_uncertain(statement: str, slot: str) -> None:
    assert stem(statement, slot, Lang.EN) is None
