"""Values of news that are not asked for; with what looks like them and is."""

import pytest

from tests.text.german.test_open_gaps import reasons

CASES = [
    ("who speaks or acts for others", "Karl Huber",
     "Rechtsanwalt Karl Huber kündigte am 3. Mai 1998 in Bremen Berufung an."),
    ("who speaks or acts for others", "Karl Huber", "Karl Huber vertritt die Angeklagte Anna Meier am 3. Mai 1998 in Bremen."),
    ("an office of no country that is named", "1998",
     "Außenminister Karl Huber traf 1998 in Bremen die Malerin Anna Meier."),
    ("what it owns tells of it", "Karl Huber", "Karl Huber sagte 1998 in Bremen, sein Land habe viel Holz."),
    ("the country of who speaks", "Norwegen", "Karl Huber sagte 1998, Norwegen habe viel Holz."),
    ("what happened once more, at no certain time", "Karl Huber",
     "Der Maler Karl Huber hat in Bremen erneut ein Museum eröffnet."),
    ("a gesture", "Karl Huber", "Karl Huber dankte 1998 in Bremen der Malerin Anna Meier."),
    ("somebody whose day is not told", "Bremen", "Eine 43-jährige Frau wurde mit Verletzungen nach Bremen geflogen."),
    ("half of a name", "Ludwig Huber", "Das Museum wurde 1998 von Caspar Ludwig Huber in Bremen eröffnet."),
    ("an office of no town that is named", "Karl Huber", "Karl Huber ist seit 1998 Mitglied der Stadtregierung und der Gilde der Maler."),
    ("a state that others share", "Karl Huber", "Der Maler und Drucker Karl Huber ist tot."),
    ("what only seemed so", "Karl Huber", "Das Schicksal von Karl Huber schien 1998 in Bremen besiegelt."),
    ("who speaks or acts for others", "Bremen", "Das sagte Karl Huber am 3. Mai 1998 bei einem Fest in Bremen."),
    ("half of a name", "Rostock", "Urban Change in Rostock zeigt seit 1998 Bilder der Stadt."),
    ("half of a name", "Ludwig-Boltzmann-Institut",
     "Karl Huber leitet seit 1998 das Ludwig-Boltzmann-Institut für Fische in Bremen."),
    ("one of several", "Karl Huber", "Neben Karl Huber sang am 3. Mai 1998 in Bremen die Gilde der Maler."),
    ("one of several", "Karl Huber", "Karl Huber spielt beim Verein der Maler von Bremen Fußball."),
    ("who speaks or acts for others", "Karl Huber", "Laut Karl Huber baut die Gilde der Maler in Bremen ein Museum."),
    ("a figure of a time that is not told", "2.000", "Bis zu 2.000 Gäste kommen täglich zu Karl Huber nach Bremen."),
    ("a figure of a time that is not told", "vier Jahre",
     "Karl Huber hat in Bremen erstmals seit vier Jahren wieder einen Preis der Gilde gewonnen."),
    ("as good as a place", "EU", "Im Jahr 1998 kamen 214 Maler aus Norwegen in die EU."),
    ("who speaks or acts for others", "Kiel", "Wie bei der Messe in Kiel störte 1998 in Bremen Regen die Maler von Karl Huber."),
    ("a figure of a time that is not told", "vier Prozent",
     "In Norwegen gaben die Kurse der Bank Huber nach Meldungen der Börse rund vier Prozent nach."),
    ("a figure of a time that is not told", "13",
     "13 junge Maler haben in Bremen an der Schule von Anna Meier eine Prüfung abgelegt."),
    ("a number by the way", "60",
     "In einer Umfrage von Anna Meier sagten 1998 zwei Drittel der rund 60 Maler, dass sie in Bremen leben."),
    ("part of a duration", "vier Tage", "Anna Meier und Karl Huber haben 1998 in Bremen vier Tage und Nächte verhandelt."),
    ("one of several", "Karl Huber", "Vor allem Karl Huber malte 1998 bei der Gilde der Fischer in Bremen."),
    ("who speaks or acts for others", "Bild-Zeitung",
     "Die Hälfte der Bilder von Anna Meier hing 1998 laut Bild-Zeitung in Bremen."),
    ("who speaks or acts for others", "Karl Huber",
     "Die Bilder von Anna Meier werden 1998 teuer, sagte Karl Huber, ein Analyst bei der Bank von Bremen."),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "value", "sentence"), CASES)
def test_refused(reason: str, value: str, sentence: str) -> None:
    assert reasons(sentence)[value] == reason


ASKED = [
    ("vier Prozent", "Im Mai 1998 gaben die Kurse der Bank Huber in Norwegen um vier Prozent nach."),
    ("13", "Im Mai 1998 haben in Bremen 13 Kinder der Malerin Anna Meier eine Prüfung abgelegt."),
    ("Karl Huber", "Karl Huber ist seit 1998 Mitglied der Stadtregierung von Bremen."),
    ("Karl Huber", "Der Maler Karl Huber ist seit 1998 in Bremen tot."),
    ("Karl Huber", "Schiedsrichter Karl Huber zeigte am 3. Mai 1998 in Bremen sieben Karten."),
    ("Karl Huber", "Am 3. Mai 1998 gewann in Bremen der Verteidiger Karl Huber den Preis der Fans."),
    ("Karl Huber", "Der norwegische Außenminister Karl Huber traf 1998 in Bremen Anna Meier."),
    ("Karl Huber", "Karl Huber sagte 1998 in Bremen, sein Vater habe das Museum der Stadt gebaut."),
    (
        "Bremen",
        "Eine 43-jährige Frau wurde am 3. Mai 1998 mit einem Hubschrauber der Feuerwehr nach Bremen geflogen.",
    ),
]


@pytest.mark.parametrize(("value", "sentence"), ASKED)
def test_asked(value: str, sentence: str) -> None:
    assert reasons(sentence)[value] is None
