"""Values that are not asked for, and why; with what looks like them and is."""

from pathlib import Path

import pytest

from quizgen.model import Article, Lang, Span
from quizgen.text.german.askable import why_not
from quizgen.text.german.mentions import find_mentions
from quizgen.text.reading import Reading
from quizgen.text.sentences import split_sentences
from tests.text.german.sentences import marked


def reasons(text: str) -> dict[str, str | None]:
    """By value of the one sentence."""
    article = Article("a", Lang.DE, "", None, "", Path("a.txt"), text, (Span(0, len(text)),))
    sentences = split_sentences(article)
    (mentions,) = find_mentions(sentences, article)
    reading = Reading(sentences[0], mentions)
    return {m.value.say(Lang.DE): why_not(reading, m) for m in mentions}


CASES = [
    ("an adjective of its name stands in the sentence", "Norwegen",
     "In Norwegen gewann 1998 die norwegische Malerin Anna Meier den Preis von Bremen."),
    ("within an attribute", "Bremen", "Das in Bremen gebaute Schiff von Karl Huber fuhr 1998 nach Norwegen."),
    ("a place of what is spoken of", "Bremen", "Ein Drucker in Bremen gilt seit 1998 als Handwerker der Stadt Kiel."),
    ("where and beside whom something was said", "Kiel",
     "Das Museum werde 1998 gebaut, sagte Karl Huber bei einer Tagung der Museen in Kiel."),
    ("a year that bounds no certain time", "1998", "In Bremen waren die Preise von Karl Huber höher zuletzt 1998."),
    (None, "1998", "In Bremen war der Maler Karl Huber zuletzt 1998."),
    ("a year that bounds no certain time", "1279",
     "Die Stadt Bremen geriet nach 1279 mit ihren Handwerkern in große Not."),
    ("one time of several", "1998", "Bremen baute 1998 einen Turm, 2001 eine Brücke und 2005 ein Museum."),
    ("one of several", "Karl Huber", "In Bremen sitzen seit 1998 Karl Huber, ein Maler und eine Malerin vor Gericht."),
    ("one name of several", "Karl Huber", "Zum Beispiel leitete Karl Huber 1998 das Museum Bremen."),
    ("one name of several", "Kiel", "In Norwegen arbeiten seit 1998 der Maler Bund und der Turm, Kiel."),
    (None, "Anna Meier", "Die Maler beschuldigten 1998 in Bremen Karl Huber, Anna Meier betrogen zu haben."),
    ("an attribute", "Siemens", "Die Maler hörten 1998 in Bremen von Ermittlungen gegen Siemens."),
    ("so many besides others", "13", "In Bremen wurden 1998 Karl Huber und 13 weitere Maler angeklagt."),
    ("where something did not happen", "Kiel", "Viele Maler aus Bremen kamen 1998 nicht nach Kiel."),
    ("who did something that is past, without its time", "Bremen", "Bremen musste auf den Maler Karl Huber verzichten."),
    ("an event without its day", "Karl Huber", "Karl Huber sprach in Bremen vor der Partie mit Anna Meier aus Kiel."),
    ("what went before something else", "Karl Huber",
     "Karl Huber hatte bei Anna Meier und Otto Lang für ein Museum in Bremen geworben."),
    ("what went before something else", "Karl Huber",
     "Karl Huber war von Anna Meier und Otto Lang der Retter von Bremen genannt worden."),
    ("an example of what is not told", "Bremen", "Ein weiteres Museum von Karl Huber steht seit 1998 in Bremen."),
    ("one of several", "Karl Huber", "Karl Huber ist einer von mehreren Malern, die seit 1998 in Bremen arbeiten."),
    ("it only tells where or who something else is", "Kiel",
     "Das Museum von Karl Huber wurde 1998 westlich von Kiel gebaut."),
    ("what something is compared with", "2005",
     "Im Jahr 2010 litt Bremen unter einer Flut, die größer war als die Flut von 2005."),
    ("what something is compared with", "Siemens",
     "Der Turm von Bremen wurde 1998 von einer anderen Firma als der Siemens gebaut."),
    ("whose something is", "Karl Huber", "Das Haus von Karl Huber steht seit 1998 in der Stadt Bremen."),
    (None, "Karl Huber", "Das Haus von Karl Huber brannte 1998 in der Stadt Bremen nieder."),
    ("where what is told holds as elsewhere", "Norwegen",
     "Der Mieter hat in Norwegen gegen den Besitzer des Hauses ein Recht auf Licht und Wasser."),
    (None, "Norwegen", "Der Mieter hat nur in Norwegen gegen den Besitzer des Hauses ein Recht auf Licht und Wasser."),
    ("others are such as well", "Karl Huber", "Karl Huber aus Bremen erhielt 1998 in Norwegen den Nobelpreis."),
    (None, "Karl Huber", "Karl Huber aus Bremen erhielt 1998 in Norwegen den Nobelpreis für Chemie."),
    ("one of several", "Karl Huber", "Zu den Malern der Stadt Bremen zählte 1998 Karl Huber."),
    ("a word that only the sentences before explain", "fünf Millionen Euro",
     "In Bremen und Kiel sind es 1998 für Karl Huber 5 Millionen Euro."),
    ("the year of a count", "2010", "2010 gab es in Bremen rund 45.000 Maler in 108 Vereinen."),
    ("the year of a count", "Juli 2010", "In Bremen lebten im Juli 2010 gut 700 Maler."),
    ("the year of a count", "2010", "2010 kamen 38.000 Fluggäste nach Bremen."),
    ("the year of a count", "2010", "Bremen erreichte 2010 mit einem Wert von 0,6 im Index der Städte von Norwegen den 22. Platz."),
    (None, "1956", "1956 kamen 180.000 Menschen aus Norwegen nach Bremen."),
    (None, "1912", "1912 starben in Bremen 1500 Passagiere aus Norwegen."),
    ("one count of several", "162", "Im Museum von Bremen arbeiteten 2010 in der Stadt 79 Frauen und 162 Männer."),
    ("one count of several", "79", "Im Museum von Bremen arbeiteten 2010 in der Stadt 79 Frauen und 162 Männer."),
    (None, "200", "Das Museum von Anna Meier zeigt in Bremen seit 1998 rund 200 Bilder und 31 Statuen."),
    ("a year that is part of a title", "2007", "Anna Meier ernannte das Haus in Bremen zum besten Museum 2007."),
    (None, "2007", "Anna Meier machte das Haus in Bremen im Jahr 2007 zum Museum der Stadt."),
    ("a small number by the way", "29", "Bremen lag 1998 auf dem ersten Platz unter den 29 Städten in Norwegen."),
    ("the year of a count", "2010", "Die Stadt Bremen hatte 2010 eine Einwohnerzahl von 9.000."),
    ("a year that bounds no certain time", "1871",
     "Bremen wurde seit 1871 nur ein einziges Mal von einem Brand zerstört."),
    ("can be reckoned", "1763", "Der Krieg gegen Norwegen begann 1756 und endete nach sieben Jahren 1763 in Bremen."),
    ("part of a duration", "drei Monate", "Karl Huber saß 1998 in Bremen vier Jahre und drei Monate im Gefängnis."),
    ("reckoned from what the sentence does not tell", "drei Jahre", "In Bremen öffnete drei Jahre später Karl Huber ein Museum."),
    ("half of a name", "Sachsen", "1765 gründete Prinz Xaver von Sachsen in Bremen ein Museum der Maler."),
    ("half of a name", "Fiat Chrysler", "In Bremen muss der Autobauer Fiat Chrysler Automobiles (FCA) 1998 eine Strafe zahlen."),
    ("half of a name", "Wye Institute", "1998 leitete Karl Huber das Wye Institute of Music in Bremen."),
    ("the year of a figure", "2010", "Im Fiskaljahr 2010 betrug das Budget der Stadt Bremen 9,5 Millionen Euro."),
    ("the year of a figure", "2018", "Stand 2018 wird ein Drittel des Stroms der Stadt Bremen aus Kiel gekauft."),
    ("the year of a figure", "2014", "In Bremen fuhren 2015 mehr Busse als im Vergleichszeitraum 2014."),
    ("the year of a figure", "1991", "2008 starben in Bremen 83 Menschen nach 323 im Jahre 1991."),
    ("the year of a figure", "1990 bis 1998", "In den Jahren 1990 bis 1998 betrug der Anteil der Maler in Bremen 30 Prozent."),
    ("the year of a figure", "2017",
     "Für das Jahr 2017 wird die Zahl der Maler in Bremen mit 300, in Kiel mit 200 angegeben."),
    ("the source of a figure", "Greenpeace",
     "In Bremen wird die Zahl der Maler für das Jahr 2017 bei Greenpeace mit 300 angegeben."),
    ("a figure without what it is of", "3,5 Kilogramm",
     "Seit 1998 ergibt sich in Bremen durch Anna Meier ein Inventar von 3,5 kg auf der Erde."),
    (None, "2010", "Anna Meier kaufte 2010 in Bremen für 9,5 Millionen Euro ein Museum."),
    ("a town in it is named", "Deutschland", "In Deutschland leitete Anna Meier 1998 ein Museum in Bremen."),
    ("too little said about it", "40 Kilometer", "Der Kanal ist 40 Kilometer lang."),
    (None, "40 Kilometer", "Der Huber-Kanal in Bremen ist 40 Kilometer lang."),
    ("its abbreviation stands behind it", "Greenpeace",
     "Karl Huber leitete 1998 für Greenpeace (GP) ein Haus in Bremen."),
    ("a count that goes on", "95", "Seit der Eröffnung des Museums in Bremen kamen 95 Maler aus Norwegen."),
    (None, "95", "Von 1990 bis 1998 kamen 95 Maler aus Norwegen nach Bremen."),
    ("a distance from what is not told", "350 Kilometer",
     "Karl Huber starb 1998 im 350 Kilometer entfernten Bremen."),
    (None, "Norwegen", "In Norwegen leitete Anna Meier 1998 das Museum Bremen."),
    (None, "2010", "Die Stadt Bremen baute 2010 für 9.000 Einwohner ein Museum."),
    (None, "Bremen", "Im Mai 1998 gewann Anna Meier in Bremen das Rennen der Malerinnen."),
    (None, "Karl Huber", "Karl Huber leitete von 1990 bis 1998 das Museum in Bremen."),
    (None, "2. Februar 1998", "In Bremen sind am 2. Februar 1998 schärfere Gesetze gegen Handwerker und Maler in Kraft getreten."),
    (None, "1998", "Karl Huber leitete bis 1998 das Museum der Stadt Bremen."),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "value", "text"), CASES, ids=[f"{row[0]}-{row[2][:20]}" for row in CASES])
def test_why_a_value_is_not_asked_for(reason: str | None, value: str, text: str) -> None:
    assert reasons(text)[value] == reason


@pytest.mark.parametrize("front", ["vor dem Landgericht", "an der Universität", "auf dem Flughafen"])
def test_a_seat_is_half_of_a_name(front: str) -> None:
    text = f"Karl Huber klagte 1998 als Maler der Stadt Bremen {front} [Brackwede] gegen das Museum."
    sentence, mention = marked(text, "name")
    assert why_not(Reading(sentence, (mention,)), mention) == "half of a name"
