"""Sentences without what only adds to them, and cut into what each predicate says."""

import pytest

from quizgen.model import Lang
from quizgen.relations.simpler import simpler
from quizgen.text.tagging import tag

GERMAN = {
    "Altberg liegt an der Aue, nördlich des Harzes, und hat rund 23.000 Einwohner.": (
        "Altberg hat rund 23.000 Einwohner ."
    ),
    "Der Turm am Markt, Zeichen alter Freiheit, wurde gestürzt.": "Der Turm am Markt wurde gestürzt .",
    "Anna Huber, ehemalige Leiterin von Solaris, wurde 1961 in Graz geboren.": (
        "Anna Huber wurde 1961 in Graz geboren ."
    ),
    "Krieg verzögerte die Arbeiten; eröffnet wurde das Museum am 7. Mai 1925.": (
        "eröffnet wurde das Museum am 7. Mai 1925 ."
    ),
    "Eingeweiht wurde die Brücke am 15. Juli 1851, zusammen mit einem Turm.": (
        "die Brücke wurde am 15. Juli 1851 Eingeweiht ."
    ),
    "Erstmals erwähnt wird der Ort 922 in einer Urkunde.": (
        "der Ort wird Erstmals 922 in einer Urkunde erwähnt ."
    ),
    "Die Stadt (damals Altberg) – ein Hafen – kaufte das Schiff.": "Die Stadt kaufte das Schiff .",
}
GERMAN |= {
    "Anna Huber, Peters Tochter und Erbin, regierte von 1321 bis 1323.": "Anna Huber regierte von 1321 bis 1323 .",
    "Der Turm wurde 1920 gebaut und 1950 von Anna Huber gekauft.": "Der Turm wurde 1950 von Anna Huber gekauft .",
    "Anna Huber wurde in Altberg geboren, einem Dorf in Sachsen.": "Anna Huber wurde in Altberg geboren .",
}
ENGLISH = {
    "The probe, called Delta, struck the moon on May 3, 2019.": "The probe struck the moon on May 3 , 2019 .",
    "The party, which had governed for 14 years, lost 121 seats.": "The party lost 121 seats .",
    "Altberg University has a museum, established in 1834.": "Altberg University has a museum .",
    "Anna Baker, Duchess of Altberg, sold the castle.": "Anna Baker sold the castle .",
    "Altberg, like most ports, suffered from the war.": "Altberg suffered from the war .",
    "Solaris launched a campaign focused on its logo.": "Solaris launched a campaign .",
    "Anna Baker was a member of the band before becoming a judge.": "Anna Baker was a member of the band .",
    "The town lies on Route 9, the main road that connects the ports.": "The town lies on Route 9 .",
}
WHOLE = [
    "Gegründet wurde die Firma, wenn das stimmt, in Graz.",
    "Anna Huber besuchte Paris, die Hauptstadt, Rom und Berlin.",
    "Anna Huber besuchte Paris, Rom und Berlin.",
    "Der König hatte die Kirche bauen lassen.",
    "Als der Regen kam, ging Anna Huber nach Hause.",
]


@pytest.mark.parametrize(("text", "part"), [*GERMAN.items(), *ENGLISH.items()])
def test_a_part_stands_by_itself(text: str, part: str) -> None:
    lang = Lang.DE if text in GERMAN else Lang.EN
    tokens = tag(text, lang)
    assert part in [" ".join(tokens[i].text for i in kept) for kept in simpler(tokens, lang)]


def test_what_the_object_does_is_the_point() -> None:
    assert not list(simpler(tag("The duke had the church built in 1410.", Lang.EN), Lang.EN))


@pytest.mark.parametrize("text", WHOLE)
def test_lists_and_other_clauses_stay(text: str) -> None:
    assert not list(simpler(tag(text, Lang.DE), Lang.DE))
