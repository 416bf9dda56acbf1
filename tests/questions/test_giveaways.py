"""What gives a key away before its options are read, and what only looks so."""

import pytest

from quizgen.model import Bilingual, Value
from quizgen.questions.giveaways import given_away, half_in_title, in_title, word_in_title
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date
from quizgen.values.names import Organisation, Person, Place, Term
from quizgen.values.numbers import Number, Percent


def same(text: str) -> Bilingual[str]:
    return Bilingual(text, text)


def country(de: str, en: str) -> Place:
    return Place(Bilingual(de, en), "country")


FRANCE, JAPAN, RUSSIA = (
    country("Frankreich", "France"),
    country("Japan", "Japan"),
    country("Russland", "Russia"),
)


@pytest.mark.parametrize(
    ("value", "stem"),
    [
        (FRANCE, "The island, taken from ____ in 1713, kept its French-speaking farmers."),
        (FRANCE, "Die Insel gehörte ____ und hatte eine französischsprachige Bevölkerung."),
        (JAPAN, "Which country closed its ports under the Tokugawa?"),
        (RUSSIA, "Sergej Lawrow sagte, ____ sei zu Gesprächen bereit."),
        (RUSSIA, "Welches Land kündigte in Moskau den Vertrag?"),
        (Date(1763), "Der Krieg begann 1756, dauerte sieben Jahre und endete ____."),
        (Date(1995), "The bridge closed in ____, after more than 20 years; it had opened in 1974."),
        (Duration("7", "year"), "Der Bau begann 1904, endete 1911 und dauerte ____."),
        (Percent("38"), "62 Prozent stimmten dafür, ____ dagegen."),
        (Quantity("1700", "square-kilometer"), "Sie hat ____, davon sind 1642 km² Land und 58 km² Wasser."),
        (Number("12"), "Von 20 Räten stimmten 8 dafür und ____ dagegen."),
        (Quantity("25", "mile"), "The port lies ____ (40 km) from the mine."),
        (Number("3"), "____ Hallen stehen in Graz, Linz und Wels."),
        (FRANCE, "In which country did the mayor of Lyon stop the merger?"),
        (country("Deutschland", "Germany"), "In welchem Land verbot das Bundeskartellamt die Fusion?"),
        (Number("6"), "Ried (24 Punkte) liegt ____ Punkte hinter Wels (30) und zwei hinter Linz (26)."),
        (Quantity("724", "kilometer"), "Im Norden sind es 338 km, im Osten 386 km, insgesamt ____."),
        (Money("3000000", "EUR"), "Von 8 Millionen Euro zahlt die Stadt 5 Millionen Euro, der Bund ____."),
        (Money("2100000", "EUR"), "Das Bild brachte 2,3 Millionen Dollar, umgerechnet etwa ____."),
        (country("Deutschland", "Germany"), "In welchem Land war Angela Merkel Kanzlerin?"),
        (Term(Bilingual("Kanzlerin", "chancellor"), "office"), "Welches Amt hatte Angela Merkel?"),
        (Term(Bilingual("Chemiker", "chemist"), "office"), "Was war Otto Hahn von Beruf?"),
        (FRANCE, "Aus welchem Land kam der Chemiker Antoine Lavoisier?"),
        (Organisation(same("Apple"), "company"), "____ zeigte 2007 das erste iPhone."),
        (Date(1933), "Als Jüdin verlor sie ____ ihre Stelle."),
        (Date(1938, 3), "Nach dem Anschluss im ____ floh er."),
        (
            Term(same("Sowjetunion"), "name"),
            "Das Verhältnis zur ____ litt 1946 unter der sowjetischen Expansion.",
        ),
        (
            Term(Bilingual("Türkei", "Turkey"), "name"),
            "1920 schadete die türkische Politik der Republik ____.",
        ),
    ],
    ids=str,
)
def test_the_stem_gives_it_away(value: Value, stem: str) -> None:
    assert given_away(value, same(stem))


@pytest.mark.parametrize(
    ("value", "stem"),
    [
        (FRANCE, "Welches Land verkaufte 1803 die Kolonie Louisiana an die USA?"),
        (RUSSIA, "In which country was Sergey Lavrov born?"),
        (country("Peru", "Peru"), "In welchem Land liegt Lima?"),
        (Date(1763), "Der Krieg begann 1750, dauerte sieben Jahre und endete nicht ____."),
        (Duration("9", "year"), "Der Bau begann 1904, endete 1911 und dauerte ____."),
        (Percent("38"), "60 Prozent stimmten dafür, ____ dagegen."),
        (Number("12"), "Von 30 Räten stimmten 8 dafür und ____ dagegen."),
        (Number("4"), "____ Hallen stehen in Graz, Linz und Wels."),
        (FRANCE, "In which country did the mayor of Turin stop the merger?"),
        (FRANCE, "In welchem Land liegt Lyon?"),
        (Number("6"), "Am 24. Juli und am 30. August kamen ____ Gäste."),
        (Number("12"), "Es kamen ____ Gäste mit 3 Hunden, 15 Katzen, 4 Pferden, 8 Ziegen und 7 Hühnern."),
        (Money("2100000", "EUR"), "Das Bild wurde vor ____ Gästen umgerechnet."),
        (country("Deutschland", "Germany"), "In which country was Angela Merkel born?"),
        (Term(Bilingual("Anwältin", "lawyer"), "office"), "Was ist Klara Brandt von Beruf?"),
        (FRANCE, "Aus welchem Land kam der Chemiker Karl Ohnename?"),
        (Organisation(same("Apple"), "company"), "____ eröffnete 2007 ein Büro in Wels."),
        (Date(1933), "Sie verlor ____ ihre Stelle."),
        (
            Term(same("Sowjetunion"), "name"),
            "Das Verhältnis zur ____ litt 1946 unter der polnischen Expansion.",
        ),
    ],
    ids=str,
)
def test_the_stem_keeps_it(value: Value, stem: str) -> None:
    assert given_away(value, same(stem)) is None


@pytest.mark.parametrize(
    ("value", "title"),
    [
        (Term(same("Tyne")), "Newcastle upon Tyne"),
        (Organisation(same("BSkyB")), "Sky (United Kingdom)"),
        (Place(Bilingual("Amazonas", "Amazon"), "river"), "Amazon rainforest"),
        (Place(same("Florida"), "us-state"), "Jacksonville, Florida"),
        (Person(same("Ada Falk")), "Wie Falk die Schule baute"),
        (FRANCE, "French and Indian War"),
        (RUSSIA, "Russland-Sanktionen"),
        (Person(same("Ada Falk")), "Falk-Moser-Verfahren"),
        (Term(same("Christian Wehrtal"), "name"), "Kein Geld für Wehrtal"),
        (Place(same("Tibet"), "region"), "Sino-Tibetan relations"),
        (Date(1911), "Der Winter 1911"),
        (Date(2015, 12, 13), "Neuer Fahrplan ab 13. Dezember"),
        (Number("56"), "Liste mit 56 Nummern veröffentlicht"),
        (Term(same("HDTV")), "High Definition Television"),
        (Term(same("Rösti")), "SC Röstingen"),
        (Organisation(same("Apple"), "company"), "IPod"),
        (Term(same("Osmanen"), "name"), "Osmanisches Reich"),
        (Term(same("Perser"), "name"), "Persisches Weltreich"),
        (Term(same("Ottomans"), "name"), "Ottoman Empire"),
    ],
    ids=str,
)
def test_the_title_says_it(value: Value, title: str) -> None:
    assert in_title(value, title)


@pytest.mark.parametrize(
    ("value", "title"),
    [
        (Organisation(same("Newcastle University")), "Newcastle upon Tyne"),
        (Term(same("Kieler Wehrtal"), "name"), "Kein Geld für Wehrtal"),
        (Number("11"), "Der Winter 1911"),
        (Number("6"), "Falkbach feiert 6:1-Sieg"),
        (Term(same("HDTV")), "Hamburg"),
        (Term(same("Super Bowl XXXIII")), "Super Bowl 50"),
        (JAPAN, "French and Indian War"),
        (Term(same("Rost")), "Die Stadt und ihr rostiger Turm"),
        (Term(same("Rostocker Hof")), "Rostock"),
    ],
    ids=str,
)
def test_the_title_keeps_it(value: Value, title: str) -> None:
    assert in_title(value, title) is None


def test_a_word_of_the_title_among_options() -> None:
    key, durham, other = same("Newcastle University"), same("Durham University"), same("Newcastle College")
    assert word_in_title(key, (durham,), "Newcastle upon Tyne") == "newcastle"
    assert word_in_title(key, (durham, other), "Newcastle upon Tyne") is None


@pytest.mark.parametrize(
    ("name", "title", "told"),
    [
        ("University of Falkstadt", "Falkstadt", "falkstadt"),
        ("VfL Rodau", "Mittelfeldspieler von Rodau folgt dem Torwart nach", "rodau"),
        ("Falkstadt Federation of Garden Clubs", "Falkstadt", None),
        ("Rodau University", "Falkstadt", None),
    ],
)
def test_a_body_of_the_town_in_the_title(name: str, title: str, told: str | None) -> None:
    assert half_in_title(Organisation(same(name)), title) == told


def test_whose_it_is_in_the_title() -> None:
    assert in_title(Person(same("David Falk")), "Ein Jahr danach zeigt der Sender Falks Serie")
