"""Texts that explain one thing, as encyclopaedias do: what is asked of them, and behind what it is shown."""

from pathlib import Path

import pytest

from quizgen.facts.draft import draft
from quizgen.model import Article, Lang, Question, Span
from quizgen.questions.ask import ask
from quizgen.questions.distractors import Pool


def questions(title: str, text: str) -> tuple[Question, ...]:
    """All that there could be."""
    article = Article("a", Lang.DE, title, None, "", Path("a.md"), text, (Span(0, len(text)),))
    return ask(article, Pool(draft(article, 40).facts, {})).questions


def asked(title: str, text: str) -> set[str]:
    return {question.prompt[Lang.DE] for question in questions(title, text)}


def keys(title: str, text: str) -> set[str]:
    return {question.key[Lang.DE] for question in questions(title, text)}


CASES = [
    ("what many are called, though no name is told", "Insekten",
     "Seltsam gefleckte Larven von Fliegen nennt man Fleckmaden.",
     "Seltsam gefleckte Larven von Fliegen nennt man ____ (F…)."),
    ("the land that the sentence named", "Huberfieber",
     "Im Jahr 1902 kam das Huberfieber nach Russland, wo es an vielen Orten des Landes 25-mal auftrat.",
     "In welchem Jahr kam das Huberfieber nach Russland, wo es an vielen Orten des Landes 25-mal auftrat?"),
    ("an area named for a place", "Fische",
     "Im Rheintal leben seit dem Jahr 1902 rund 30 Millionen Fische in 300 Teichen.",
     "Ungefähr wie viele Fische leben im Rheintal seit dem Jahr 1902 in 300 Teichen?"),
    ("the largest known", "Höhlen",
     "Die größte bekannte Höhle in dänischen Bergen hat Karl Huber am 3. Mai 1902 entdeckt.",
     "Die größte bekannte Höhle in dänischen Bergen hat ____ am 3. Mai 1902 entdeckt."),
    ("a measure without what it is in another unit", "Das Rheintal",
     "Das Rheintal umfasst 7.000 Quadratkilometer (2.700 Quadratmeilen), von denen 5.500 Quadratkilometer nass sind.",
     "Das Rheintal umfasst ____, von denen 5.500 Quadratkilometer nass sind."),
    ("a dash in what explains", "Huberding",
     "Nach einer Wahl trennte sich Huberding – neben Meierdorf – am 3. Mai 1902 von Bremen.",
     "An welchem Tag trennte sich Huberding von Bremen nach einer Wahl?"),
    ("'derzeit' makes no news", "Rodenkirch",
     "Rodenkirch ist eine Stadt an der Donau in Bayern. Derzeit steht dort ein Gerüst.",
     "Rodenkirch ist eine Stadt an der ____ in Bayern."),
    ("two adjectives before a noun", "Weser",
     "Der dänische, gelehrte Entdecker Karl Huber befuhr die Weser im Jahr 1562.",
     "In welchem Jahr befuhr der dänische, gelehrte Entdecker Karl Huber die Weser?"),
    ("'wie' that compares", "Huberding",
     "Wie die meisten Gebäude in Bremen steht der Huber-Markt seit 1954 unter Denkmalschutz.",
     "Wie die meisten Gebäude in Bremen steht der Huber-Markt seit ____ unter Denkmalschutz."),
    ("a year of something named", "Huberding", "Der Huber-Markt wurde 1835 eröffnet.",
     "In welchem Jahr wurde der Huber-Markt eröffnet?"),
    ("a share of a people", "Dänemark",
     "Ein Turm steht dort. 90 % der dänischen Bevölkerung gehören dem Huberbund an.",
     "____ der dänischen Bevölkerung gehören dem Huberbund an."),
    ("who was the first", "Medizin",
     "Schapur ibn Huber war der erste Arzt, der Rezepte für Arzneien und Salben aufschrieb.",
     "____ war der erste Arzt, der Rezepte für Arzneien und Salben aufschrieb."),
    ("what a title with a wider place names", "Huberding, Texas",
     "Huberding liegt am Meer. Die Stadt hat seit 1902 einen Hafen.",
     "Huberding: Seit wann hat die Stadt einen Hafen?"),
    ("the capital", "Oslo",
     "Oslo liegt am Meer. In der Hauptstadt gab es 1902 rund 300 Zeitungen.",
     "Oslo: Ungefähr wie viele Zeitungen gab es in der Hauptstadt 1902?"),
    ("a decade", "Huberfunk",
     "Anfang der 1970er-Jahre stellte der Sender Huberfunk auf Farbe um.",
     "Anfang der ____ stellte der Sender Huberfunk auf Farbe um."),
    ("brackets with a life", "Anna Huber",
     "Anna Huber (geboren am 3. Mai 1902 in Ulm; gestorben am 4. Juni 1980 in Bremen) war eine deutsche Malerin.",
     "An welchem Tag wurde Anna Huber geboren?"),
    ("and its end", "Anna Huber",
     "Anna Huber (* 3. Mai 1902 in Ulm; † 4. Juni 1980 in Bremen) war eine deutsche Malerin.",
     "An welchem Tag starb Anna Huber?"),
    ("'bis heute' makes no news", "Rodenkirch",
     "Rodenkirch ist eine Stadt an der Donau in Bayern. Der Turm von Anna Huber prägt Rodenkirch bis heute.",
     "Rodenkirch ist eine Stadt an der ____ in Bayern."),
    ("a participle in front", "Hebelturm",
     "Der Hebelturm ist ein Turm in Bremen. Eingeweiht wurde der Turm am 3. Mai 1902 von Anna Huber.",
     "Hebelturm: An welchem Tag eröffnete Anna Huber den Turm?"),
    ("'das Haus' for a museum", "Museum Huber",
     "Das Museum Huber ist ein Museum in Bremen. Gegründet wurde das Haus am 3. Mai 1902 von der Malerin Anna Meier.",
     "Museum Huber: Gegründet wurde das Haus am ____ von der Malerin Anna Meier."),
    ("'das Land' beside its neighbours", "Senegal",
     "Senegal ist ein Staat in Westafrika. Im Norden grenzt das Land an Mauretanien. "
     "Mit einer Fläche von 196.722 km² ist das Land rund 45 Prozent kleiner als Deutschland.",
     "Senegal: Mit einer Fläche von 196.722 km² ist das Land rund ____ kleiner als Deutschland."),
    ("what a land has one of", "Senegal",
     "Senegal ist ein Staat in Westafrika. Das Straßennetz ist alt. "
     "Das gesamte Straßennetz umfasste im Jahr 2008 etwa 4.900 km.",
     "Senegal: Das gesamte Straßennetz umfasste im Jahr 2008 etwa ____."),
    ("a people in the sentence", "Hebelturm",
     "Der Hebelturm ist ein Turm in Bremen. Im Jahr 1288 empfing Karl Huber am Hebelturm die Mongolen.",
     "In welchem Jahr empfing Karl Huber am Hebelturm die Mongolen?"),
    ("what bounds a claim stays", "Hebelturm",
     "Der Hebelturm in Bremen wurde 1902 von Anna Huber gebaut und ist der höchste Turm der Weser (Stand: 2012).",
     "Der Hebelturm in ____ wurde 1902 von Anna Huber gebaut und ist der höchste Turm der Weser (Stand: 2012)."),
    ("a name behind the sentence that tells", "Arnika",
     "Die Arnika wächst auf Wiesen. Ihr Verbreitungsgebiet reicht von der Donau bis an den Tegernsee.",
     "Die Arnika wächst auf Wiesen. Ihr Verbreitungsgebiet reicht von der ____ bis an den Tegernsee."),
    ("a pronoun that is no subject", "Huberbrücke",
     "Die Huberbrücke in Sachsen ist die größte Brücke von Ulm. Auf ihr überquert seit 1902 die Bahn aus Bremen die Donau.",
     "Huberbrücke: Auf ihr überquert seit ____ die Bahn aus Bremen die Donau."),
    ("not 'er' behind 'Die Ilm'", "Ilm",
     "Die Ilm ist ein Nebenfluss der Saale. Der Fluss durchquert Ilmenau. Bei Rodenkirch mündet er in die Saale.",
     "Ilm: Der Fluss durchquert Ilmenau. Bei Rodenkirch mündet er in die ____."),
    ("a kind of animals", "Alpenhamster",
     "Der Alpenhamster ist eine in den Alpen verbreitete Art der Nagetiere. "
     "1902 setzte Anna Huber die Tiere in Tirol aus.",
     "Alpenhamster: In welchem Jahr setzte Anna Huber die Tiere in Tirol aus?"),
    ("'drei Jahre später'", "Hebelturm",
     "Der Hebelturm wurde 1902 gebaut. Drei Jahre später kaufte ihn Anna Huber aus Bremen für ein Museum.",
     "Hebelturm: Im Jahr 1905 kaufte ihn ____ aus Bremen für ein Museum."),
    ("'im selben Jahr'", "Hebelturm",
     "Der Hebelturm wurde 1902 gebaut. Im selben Jahr eröffnete Anna Huber in Bremen ein Museum.",
     "In welcher Stadt eröffnete Anna Huber im Jahr 1902 ein Museum?"),
    ("'im Dezember desselben Jahres'", "Hebelturm",
     "Der Hebelturm wurde 1902 gebaut. Im Dezember desselben Jahres eröffnete Anna Huber in Bremen ein Museum.",
     "In welcher Stadt eröffnete Anna Huber im Dezember 1902 ein Museum?"),
    ("a month that goes on", "Hebelturm",
     "Der Hebelturm wurde im März 1902 gebaut. Im Juli eröffnete Anna Huber in Bremen ein Museum.",
     "In welcher Stadt eröffnete Anna Huber im Juli 1902 ein Museum?"),
    ("a year of three digits", "Rodenkirch",
     "Rodenkirch ist eine Stadt in Bayern. Erstmals erwähnt wird der Ort 922 in einer Urkunde des Herzogs.",
     "Rodenkirch: Erstmals erwähnt wird der Ort ____ in einer Urkunde des Herzogs."),
    ("what no name leads", "Museum Huber",
     "Das Museum Huber ist ein Museum in Bremen. Die Zweigstelle in Kiel ging 1995 in Betrieb.",
     "Museum Huber: In welchem Jahr ging die Zweigstelle in Kiel in Betrieb?"),
    ("a noun that no name tells", "Museum Huber",
     "Das Museum Huber ist ein Museum in Bremen. Anna Meier aus Kiel gründete 1995 die Bergakademie.",
     "Museum Huber: In welchem Jahr gründete Anna Meier aus Kiel die Bergakademie?"),
    ("'heute' falls", "Huberbahn",
     "Die Huberbahn ist eine Bahn in Bremen. Das Gleis wird heute von 3000 Zügen der Stadt Bremen befahren.",
     "Huberbahn: Das Gleis wird von ____ Zügen der Stadt Bremen befahren."),
    ("a season of each year", "Alpenhamster",
     "Der Alpenhamster ist ein Nagetier der Alpen. Im Winter schläft der Alpenhamster in Höhlen rund 200 Tage.",
     "Im Winter schläft der Alpenhamster in Höhlen rund ____."),
    ("a noun that nobody told of", "Hebelverfahren",
     "Das Hebelverfahren ist ein Verfahren der Technik. Die Reaktion läuft bei 400 Grad Celsius ab.",
     "Hebelverfahren: Die Reaktion läuft bei ____ ab."),
    ("one of two", "Barium",
     "Im Dezember 1938 wiesen Anna Huber und Karl Meier in Bremen nach, dass dabei Barium entsteht.",
     "Im Dezember 1938 wiesen Anna Huber und ____ in Bremen nach, dass dabei Barium entsteht."),
    ("what is counted behind an adverb", "Wasserstoff",
     "In Bremen bestehen 7000 gut erhaltene Türme aus dem Jahr 1902.",
     "In Bremen bestehen ____ gut erhaltene Türme aus dem Jahr 1902."),
    ("a Swiss tie falls", "Museum Huber",
     "Das Museum Huber ist ein Museum in Bremen. Ausserdem betreibt Anna Meier seit 1995 in Kiel eine Schule.",
     "In welcher Stadt betreibt Anna Meier seit 1995 eine Schule?"),
    ("another word for it", "Verein Huber",
     "Der Verein Huber ist ein Verein in Bremen. Im Jahr 1998 gewann der Klub den Pokal der Stadt Kiel.",
     "Verein Huber: In welchem Jahr gewann der Klub den Pokal der Stadt Kiel?"),
    ("who was in office then", "Museum Huber",
     "Das Museum Huber ist ein Museum in Bremen. Am 3. Mai 1998 schlug Anna Meier in Kiel den amtierenden Meister Karl Huber.",
     "An welchem Tag besiegte Anna Meier in Kiel Karl Huber?"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "prompt"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_is_asked(title: str, text: str, prompt: str) -> None:
    assert prompt in asked(title, text)


LEAVING_OPEN = [
    ("a role of the day of reading", "Museum Huber",
     "Das Museum Huber ist ein Museum in Bremen. "
     "Amtierende Leiterin des Museums in Bremen ist seit dem 3. Mai 1998 Anna Meier.",
     "Anna Meier"),
    ("the same behind its article", "Museum Huber",
     "Das Museum Huber ist ein Museum in Bremen. "
     "Die aktuelle Leiterin des Museums in Bremen ist seit dem 3. Mai 1998 Anna Meier.",
     "Anna Meier"),
    ("an office that an earlier sentence names", "Museum Huber",
     "Das Museum Huber ist ein Museum in Bremen. 1995 schuf Anna Meier das Amt des Leiters. Der Turm ist alt. "
     "Karl Huber übte das Amt bis 1998 in Kiel aus.",
     "Karl Huber"),
    ("the place of the title, with other marks", "St. John s  Kiel ",
     "St. John’s liegt seit 1995 am Trans Canada Highway, der Straße von Anna Meier.",
     "St. John’s"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "text", "key"), [case[1:] for case in LEAVING_OPEN], ids=[case[0] for case in LEAVING_OPEN]
)
def test_is_not_asked(title: str, text: str, key: str) -> None:
    assert key not in keys(title, text)


def test_a_name_alone_is_no_headline() -> None:
    stems = asked(
        "Rodenkirch upon Tyne",
        "Der Markt in Rodenkirch wurde 1995 gebaut. Die Eröffnung feierten 1998 rund 300 Gäste.",
    )
    assert stems
    assert not [stem for stem in stems if stem.startswith("Rodenkirch upon Tyne: ")]
