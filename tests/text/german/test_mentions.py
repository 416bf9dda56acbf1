"""What is found in German sentences, and what must not be."""

import re
import time
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.model import Bilingual, Lang
from quizgen.text.german.mentions import find_mentions
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named, Quotation, Term
from quizgen.values.numbers import Number, Percent
from quizgen.values.ranges import Range
from tests.text import reading

mentions_in = partial(reading.mentions_in, Lang.DE)
sentences_of = partial(reading.sentences_of, lang=Lang.DE)
short = partial(reading.short, lang=Lang.DE)


AMOUNTS = [
    ("Im Alter von 38 Jahren zog er um.", "38 Jahren", Duration("38", "year")),
    ("Er fing 24 Interceptions.", "24", Number("24")),
    ("Sie wuchs von 300 auf 500 Tonnen.", "500 Tonnen", Quantity("500", "tonne")),
    ("Rund 8.500 Menschen kamen.", "8.500", Number("8500")),
    ("Rund 8'500 Menschen kamen.", "8'500", Number("8500")),
    ("Rund 1’008’500 Menschen kamen.", "1’008’500", Number("1008500")),
    ("Die Insel wurde durch 1026 Mann besetzt.", "1026", Number("1026")),
    ("Drei der 32 Staaten zahlen.", "Drei", Number("3")),
    ("Nur vier der 32 Staaten zahlen.", "32", Number("32")),
    ("Fast 1 250 Häuser brannten ab.", "1 250", Number("1250")),
    ("Etwa 1,5 Millionen Menschen flohen.", "1,5 Millionen", Number("1500000")),
    ("Fast eine Million Menschen wollten kommen.", "eine Million", Number("1000000")),
    ("Die Zahl der Toten stieg auf 12.400.", "12.400", Number("12400")),
    ("Gerade einmal 2,1 Prozent blieben übrig.", "2,1 Prozent", Percent("2.1")),
    ("Der Anteil lag bei 60%.", "60%", Percent("60")),
    ("Siebzig Prozent der Böden sind sauer.", "Siebzig Prozent", Percent("70")),
    ("Das kostet 5,2 Milliarden Euro.", "5,2 Milliarden Euro", Money("5200000000", "EUR")),
    ("Er zahlte 600 Mio. Dollar.", "600 Mio. Dollar", Money("600000000", "USD")),
    ("Ein Liter kostet 1,20 Euro.", "1,20 Euro", Money("1.20", "EUR")),
    ("Sie gewann $ 500 im Lotto.", "$ 500", Money("500", "USD")),
    ("Der Weg ist 250 Kilometer lang.", "250 Kilometer", Quantity("250", "kilometer")),
    (
        "Das Land misst 7.000 Quadratkilometer.",
        "7.000 Quadratkilometer",
        Quantity("7000", "square-kilometer"),
    ),
    ("Das Land misst 1642 km2.", "1642 km2", Quantity("1642", "square-kilometer")),
    ("Der Zug fährt 300 km/h.", "300 km/h", Quantity("300", "kilometer-per-hour")),
    ("Es wurde minus 62 Grad Celsius kalt.", "minus 62 Grad Celsius", Quantity("-62", "celsius")),
    ("Die Temperatur stieg auf 30 Grad.", "30 Grad", Quantity("30", "celsius")),
    ("Sie wog drei Tonnen.", "drei Tonnen", Quantity("3", "tonne")),
    ("Er brauchte dafür 24 Stunden.", "24 Stunden", Duration("24", "hour")),
    ("Nach zwölf Jahren war Schluss.", "zwölf Jahren", Duration("12", "year")),
    ("Bremen verlor 30.000 bis 50.000 Bürger.", "30.000 bis 50.000", Range("30000", "50000")),
    ("Ein Drittel der Bäume fiel.", "Ein Drittel", Term(Bilingual("ein Drittel", "one-third"), "fraction")),
    ("Sie hat das Rennen fünfmal gewonnen.", "fünfmal", Quantity("5", "time")),
    ("Das Haus brannte 22-mal ab.", "22-mal", Quantity("22", "time")),
]


@pytest.mark.parametrize(("sentence", "words", "value"), AMOUNTS)
def test_amounts_are_read(sentence: str, words: str, value: object) -> None:
    assert (words, value) in [(found, mention.value) for found, mention in mentions_in(sentence)]


CALLED = [
    ("In Rostock wird der alte Ponton Schleusentor genannt.", "Schleusentor"),
    ("In Rostock werden Häuser feste Bauten genannt.", "feste Bauten"),
    ("In Rostock wird das Haus als altes Schleusentor bezeichnet.", "altes Schleusentor"),
    ("Das Haus ist in Rostock bekannt als Schleusentor.", "Schleusentor"),
    ("Als Beispiel wurde der Rostocker Hafen genannt.", None),
    ("In Rostock wurde die Lage als schwierig bezeichnet.", None),
    ("In Rostock wurde er als Bürgermeister bezeichnet.", None),
]


@pytest.mark.parametrize(("sentence", "name"), CALLED)
def test_what_a_thing_is_called(sentence: str, name: str | None) -> None:
    found = [written for written, mention in mentions_in(sentence) if mention.value.grain == "term:noun"]
    assert found == ([name] if name else [])


DATES = [
    ("Er starb am 7. Januar 1943.", "7. Januar 1943", Date(1943, 1, 7)),
    ("Der Vertrag vom 22.11.2014 gilt.", "22.11.2014", Date(2014, 11, 22)),
    ("Anfang Mai 1949 war es so weit.", "Mai 1949", Date(1949, 5)),
    ("Das Amt entstand im Jahr 1974.", "1974", Date(1974)),
    ("Im Jahr 476 endete das Reich.", "476", Date(476)),
    ("Caesar wurde 44 v. Chr. ermordet.", "44 v. Chr.", Date(-44)),
    ("Sie regierte von 2017 bis 2021.", "2017 bis 2021", Period(Date(2017), Date(2021))),
    ("Der Krieg (1914–1918) war verloren.", "1914–1918", Period(Date(1914), Date(1918))),
    ("Die Pest von 1629-31 war schlimm.", "1629-31", Period(Date(1629), Date(1631))),
    (
        "Vom 3. bis 5. Mai 2015 wurde gefeiert.",
        "3. bis 5. Mai 2015",
        Period(Date(2015, 5, 3), Date(2015, 5, 5)),
    ),
    ("Zwischen 1402 und 1405 eroberten sie es.", "Zwischen 1402 und 1405", Period(Date(1402), Date(1405))),
]


@pytest.mark.parametrize(("sentence", "words", "value"), DATES)
def test_dates_are_read(sentence: str, words: str, value: object) -> None:
    assert [(words, value)] == [
        (found, mention.value) for found, mention in mentions_in(sentence) if mention.value == value
    ]


RELATIVE = [
    ("Sie trafen sich am Freitag in Bonn.", "Freitag", Date(2024, 11, 22)),
    ("Sie haben sich am Montag mit der Gilde (GdF) und dem Rat getroffen.", "Montag", Date(2024, 11, 18)),
    ("Sie ist am Montag mit einem 7:6 (4), 7:6 (3)-Sieg in die Runde eingezogen.", "Montag", Date(2024, 11, 18)),
    ("Das teilte das Amt heute, Samstag, mit.", "heute, Samstag,", Date(2024, 11, 23)),
    ("Das Haus ist heute Samstag abgebrannt.", "heute Samstag", Date(2024, 11, 23)),
    ("Er hat das am Samstagabend gesagt.", "Samstagabend", Date(2024, 11, 23)),
    ("Der Rat hat am Dienstag den Bau beschlossen.", "Dienstag", Date(2024, 11, 19)),
    ("Das teilte sie gestern mit.", "gestern", Date(2024, 11, 22)),
    ("Die Wahl vom 5. November ist vorbei.", "5. November", Date(2024, 11, 5)),
    ("Er tritt am 20. Januar sein Amt an.", "20. Januar", Date(2025, 1, 20)),
    ("Das Land wird in diesem Jahr zahlen.", "diesem Jahr", Date(2024)),
    ("Heuer fällt viel Schnee.", "Heuer", Date(2024)),
    ("Der Verlag hat im vergangenen Jahr 21 Bücher gedruckt.", "vergangenen Jahr", Date(2023)),
    ("In der Nacht zum Mittwoch brannte die Scheune.", "Mittwoch", Date(2024, 11, 20)),
    ("Im Dezember hatte er den Laden geschlossen.", "Dezember", Date(2023, 12)),
    ("Gegen ihn wird seit Mai ermittelt.", "Mai", Date(2024, 5)),
    ("Das Werk soll im März öffnen.", "März", Date(2025, 3)),
    ("Im vergangenen Monat kamen Gäste.", "vergangenen Monat", Date(2024, 10)),
    ("Im Mai 2,4 Prozent, das war viel.", "Mai", Date(2024, 5)),
    ("Der Antrag wird am Dienstag beraten.", "Dienstag", Date(2024, 11, 26)),
    ("Das Amt meldet das am Freitag.", "Freitag", Date(2024, 11, 22)),
    ("Im Oktober kommt die Seite auf mehr Besuche, wie am Freitag klar war.", "Oktober", Date(2024, 10)),
    ("Im Jänner zieht das Amt um, wie am Freitag klar war.", "Jänner", Date(2025, 1)),
    ("Bei dem Unglück sind im Mai 364 Gäste gestorben.", "Mai", Date(2024, 5)),
    ("Sie befragten vom 8. bis 19. Oktober alle Wirte.", "8. bis 19. Oktober",
     Period(Date(2024, 10, 8), Date(2024, 10, 19))),
]  # fmt: skip

UNTOLD = [
    "Die Stadt hat immer am 3. Oktober gefeiert.",
    "Im Oktober fällt das Laub.",
    "Im März und April war es kalt.",
    "Im März 1912 brannte es.",
]


@pytest.mark.parametrize("sentence", UNTOLD)
def test_months_of_no_certain_year_stay(sentence: str) -> None:
    assert not any(mention.relative for _, mention in mentions_in(sentence))


@pytest.mark.parametrize(("sentence", "words", "value"), RELATIVE)
def test_relative_dates_are_resolved(sentence: str, words: str, value: object) -> None:
    assert (words, value, True) in [(w, m.value, m.relative) for w, m in mentions_in(sentence)]


NAMES = [
    ("Er war in der US-Ostküstenstadt Philadelphia.", "Philadelphia", "place city Philadelphia"),
    (
        "Das sagt die Agentur The Associated Press.",
        "The Associated Press",
        "organisation news-agency Associated Press",
    ),
    ("NATO-Generalsekretär Mark Rutte sprach.", "Mark Rutte", "person international-official Mark Rutte"),
    ("Der frühere Verfassungsrichter Udo Di Fabio klagte.", "Udo Di Fabio", "person judge Udo Di Fabio"),
    (
        "HDP-Chef Selahattin Demirtaş forderte das.",
        "Selahattin Demirtaş",
        "person party-politician Selahattin Demirtaş",
    ),
    ("Die Rede hielt Sigmar Gabriel (SPD).", "Sigmar Gabriel", "person foreign-minister Sigmar Gabriel"),
    ("Dort siegte Otto von Bismarck.", "Otto von Bismarck", "person head-of-government Otto von Bismarck"),
    ("Die Ärztin Ida Huber von der Gemeinde half.", "Ida Huber", "person Ida Huber"),
    ("Es war Angela Merkels Idee.", "Angela Merkels", "person head-of-government Angela Merkel"),
    ("Queen Elizabeth II. reiste ab.", "Elizabeth II.", "person ruler Elizabeth II."),
    ("John F. Kennedy kam nach Berlin.", "John F. Kennedy", "person president John F. Kennedy"),
    ("Sie flog nach Brüssel.", "Brüssel", "place city Brüssel"),
    ("Das betrifft Brüssels Bürger.", "Brüssels", "place city Brüssel"),
    ("Es geschah im US-Bundesstaat Georgia.", "Georgia", "place us-state Georgia"),
    ("Sie wohnt in Essen.", "Essen", "place city Essen"),
    ("Der Rhein trat über die Ufer.", "Rhein", "place river Rhein"),
    ("Er fuhr in die Vereinigten Staaten.", "Vereinigten Staaten", "place country USA"),
    ("Die Schiffe lagen im Schwarzen Meer.", "Schwarzen Meer", "place sea Schwarzes Meer"),
    ("Die Nato wächst.", "Nato", "organisation international-organisation Nato"),
    (
        "Das meldet die Weltgesundheitsorganisation (WHO).",
        "Weltgesundheitsorganisation (WHO)",
        "organisation international-organisation Weltgesundheitsorganisation",
    ),
    (
        "Das Recht der Europäischen Union gilt.",
        "Europäischen Union",
        "organisation international-organisation Europäische Union",
    ),
    ("Die Grünen lehnen das ab.", "Grünen", "organisation Grüne"),
    ("Sie arbeitet bei Siemens.", "Siemens", "organisation company Siemens"),
    ("Der Film „Nachtfahrt“ läuft an.", "Nachtfahrt", "term film Nachtfahrt"),
    ("Es war eine Rakete vom Typ „Oreschnik“.", "Oreschnik", "term Oreschnik"),
    ("Sie lebte im 18. Jahrhundert.", "18. Jahrhundert", "term century 18. Jahrhundert"),
]


@pytest.mark.parametrize(("sentence", "words", "expected"), NAMES)
def test_names_are_found(sentence: str, words: str, expected: str) -> None:
    found = [
        (written, short(mention))
        for written, mention in mentions_in(sentence)
        if isinstance(mention.value, Named)
    ]
    assert (words, expected) in found


NOTHING = [
    "Das kostet 20 bis 30 Mrd. Euro.",
    "Es sind 20 bis 30 Prozent.",
    "Zwei Dutzend Gäste und ein Drittel blieben.",
    "Die letzten drei Viertel der Strecke und zwei- bis dreimal so viel Holz sind schwer.",
    "Er trank zweimal täglich und verlor fünfmal in Folge.",
    "Die 22-jährige Frau war 22 Jahre alt.",
    "Zwei bis drei Prozent, 20 oder 30 Euro und 5-10 Meter sind möglich.",
    "Sie wiegen zwischen 20 und 30 Kilogramm.",
    "Das sagten Deutsche zwischen 18 und 34 Jahren, von 11 bis 16 Uhr.",
    "Das Spiel endete um 20.30 Uhr mit 3:1.",
    "Artikel 5 und Apollo 11 sind keine Mengen.",
    "Die 1980er und 1990er Jahre und die 50er-Jahre sind vorbei.",
    "Er lief 3,5-mal um das Haus.",
    "Im 18. und 19. Jahrhundert war das üblich.",
    "Ein Jahr und eine Tonne sind unbestimmt.",
    "Der Antrag wird am Samstag beraten.",
    "Der Antrag soll am Dienstag beraten worden sein.",
    "Der Rat berät am Dienstag.",
    "Das Essen in der Halle war gut.",
    "Das Ludwig Boltzmann Institut forscht.",
    "Die Kirche Sankt Peter und der James River liegen nah.",
    "Dort traf Peter Freunde.",
    "Oder geht das im Inn nicht?",
    "Das „große Ding“ blieb aus.",
    "500 australische Dollar und 50 Cent reichen.",
]


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_is_not_sure_is_nothing(sentence: str) -> None:
    assert [written for written, _ in mentions_in(sentence)] == []


def test_the_lower_of_two_measures_is_no_year() -> None:
    found = [written for written, _ in mentions_in("Die Tiere leben zwischen 1600 und 3200 Metern.")]
    assert found == ["3200 Metern"]


def test_a_surname_in_the_name_of_a_house_is_nobody() -> None:
    found = mentions_in("Der Maler Karl Huber kam.", "Das Museum Huber liegt in Bonn.")
    assert [written for written, mention in found if mention.value.type == "person"] == ["Karl Huber"]


def test_a_surname_later_is_the_same_person() -> None:
    found = mentions_in(
        "Der Physiker Tom Berger forscht in Bonn.",
        "Am Abend sprach Berger mit Gästen.",
        "Bergers Frau Anna Berger schwieg.",
    )
    persons = [(written, short(mention)) for written, mention in found if mention.value.type == "person"]
    assert persons[0] == ("Tom Berger", "person physicist Tom Berger")
    assert persons[-1] == ("Anna Berger", "person Anna Berger")
    # Once there are two of that name, the surname alone says nothing.
    assert len(persons) == 2


def test_genitive_and_surname_mean_the_full_name() -> None:
    found = mentions_in("Mark Rutte kam.", "Ruttes Rede war kurz.", "Dann ging Rutte.")
    assert [written for written, _ in found] == ["Mark Rutte", "Ruttes", "Rutte"]
    assert len({mention.value for _, mention in found}) == 1


@pytest.mark.parametrize(
    "words", ["Melania Rutte kam.", "Die Rutte ist ein Fluss.", "Das Rutte-Institut schließt."]
)
def test_a_surname_in_another_name_is_somebody_else(words: str) -> None:
    found = mentions_in("Mark Rutte kam.", words)
    assert [mention.value for _, mention in found[1:] if short(mention).endswith("Mark Rutte")] == []


def test_roles_and_hedges_are_kept_apart() -> None:
    [(_, person), (_, percent)] = mentions_in(
        "Der frühere Verfassungsrichter Udo Di Fabio sprach.", "Es waren gerade einmal 2,1 Prozent."
    )
    assert (person.role, percent.hedge) == ("Der frühere Verfassungsrichter", "gerade einmal")


def test_said_words_are_a_quotation_unless_a_value_stands_in_them() -> None:
    [(written, mention)] = mentions_in("Sie sagte: „Das war ein guter Tag“.")
    assert (written, type(mention.value)) == ("„Das war ein guter Tag“", Quotation)
    assert [mention.value for _, mention in mentions_in("Sie sagte: „Es gab drei Tote dort“.")] == [
        Number("3")
    ]


@pytest.mark.parametrize(
    ("sentence", "dated"), [("Im Juli floh sie nach Rom.", True), ("Im Juli hatte sie noch gemalt.", False)]
)
def test_only_what_goes_on_has_the_year_of_the_sentence_before(sentence: str, dated: bool) -> None:
    article, sentences = sentences_of(["Im Mai 1938 kam sie nach Bremen.", sentence])
    found = find_mentions(sentences, replace(article, published=None))
    assert (Date(1938, 7) in [mention.value for mention in found[1]]) == dated


def test_an_older_year_near_by_keeps_days_from_being_resolved() -> None:
    assert mentions_in("Im Jahr 1944 landeten sie.", "Am 8. November ging es weiter.")[1:] == []


PIECES = st.sampled_from(
    'Mark Rutte von der „ “ " ( ) - – , . 5 3. 2015 1,5 Mio. Euro % Mai bis zwischen und USA Frankfurt am Main drei '
    "Präsident namens Jahre vor v. Chr. S. ½ Ü’s $ II. Tausend 1 000 / & \N{RIGHT-TO-LEFT MARK} é".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=15).map(" ".join)), max_size=4))
def test_any_text_gives_ordered_ranges_within_it(lines: list[str]) -> None:
    article, sentences = sentences_of(tuple(re.sub(r"\s+", " ", line) for line in lines))
    found = find_mentions(sentences, article)
    assert len(found) == len(sentences)
    for sentence, mentions in zip(sentences, found, strict=True):
        edges = [edge for mention in mentions for edge in (mention.first, mention.last)]
        assert edges == sorted(edges)
        assert all(0 <= m.first < m.last <= len(sentence.tokens) for m in mentions)


PATTERNS = [
    "Mark",
    "3",
    "„",
    "von",
    "Präsident",
    "zwischen 1 und",
    "(",
    "1.000",
    "Vereinigten",
    "Rutte, Mark",
    "USA",
    "3.",
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_time_grows_with_the_length_alone(pattern: str) -> None:
    def seconds(size: int) -> float:
        article, sentences = reading.repeated(pattern, size // (len(pattern) + 1), Lang.DE)
        start = time.process_time()
        find_mentions(sentences, article)
        return time.process_time() - start

    seconds(1_000)  # loads the tables
    assert seconds(30_000) < 40 * seconds(3_000) + 0.3, "squared: 100 times"


NAMED_THINGS = [
    ("Er las die New York Tribune.", "New York Tribune"),
    ("Am Kennedy Space Center wurde geprobt.", "Kennedy Space Center"),
    ("Der Frieden von Utrecht hielt lange.", "Frieden von Utrecht"),
    ("Nach dem Dreißigjährigen Krieg war Ruhe.", "Dreißigjährigen Krieg"),
    ("Sie bekam den Ida-Muster-Preis.", "Ida-Muster-Preis"),
]


@pytest.mark.parametrize(("sentence", "written"), NAMED_THINGS)
def test_names_of_things_that_no_table_has(sentence: str, written: str) -> None:
    assert [(words, short(mention)) for words, mention in mentions_in(sentence)] == [
        (written, f"term name {written}")
    ]
