"""What German pronouns mean where it is certain, and where it is not."""

import pytest

from quizgen.model import Lang
from quizgen.text.german.pronouns import open_pronouns
from tests.text.anaphora import last_of, with_names

CERTAIN = [  # title, text, its last sentence
    ("the one basin that is named", "", "Das Amazonasbecken ist feucht. Dieses Becken hat 300 Dörfer.",
     "Das Amazonasbecken hat 300 Dörfer."),
    ("the one province that is named, behind a preposition", "",
     "Die Provinz Huberien liegt am Meer. Man baute 1902 in dieser Provinz einen Turm.",
     "Man baute 1902 in der Provinz Huberien einen Turm."),
    ("what a sentence begins with", "", "Der Brandt Boulevard ist alt. Der Boulevard führt nach Rostock.",
     "Der Brandt Boulevard führt nach Rostock."),
    ("'in diesem' as 'im'", "", "Das Amazonasbecken ist feucht. In diesem Becken liegen 300 Dörfer.",
     "Im Amazonasbecken liegen 300 Dörfer."),
    ("the one woman", "", "Klara Brandt kam aus Rostock. 1899 heiratete sie den Schmied Max Fink.",
     "1899 heiratete Klara Brandt den Schmied Max Fink."),
    ("a man in between is no competitor", "Klara Brandt",
     "Klara Brandt kam aus Rostock. Sie war mit Max Fink verheiratet. 1902 baute sie einen Leuchtturm.",
     "1902 baute Klara Brandt einen Leuchtturm."),
    ("the title's person goes on as the subject", "Max Fink",
     "Max Fink reiste 1902 mit Karl Huber nach Rom. Er starb 1910 in Wien.",
     "Max Fink starb 1910 in Wien."),
    ("the title's person begins a paragraph", "Klara Brandt",
     "Klara Brandt kam aus Rostock. Der Hafen hatte Geld.\n1902 zog sie nach Kiel.",
     "1902 zog Klara Brandt nach Kiel."),
    ("once a sentence", "Klara Brandt",
     "Klara Brandt kam aus Rostock. Als sie 1899 nach Kiel zog, heiratete sie.",
     "Als Klara Brandt 1899 nach Kiel zog, heiratete sie."),
    ("bound by the subject behind it", "Max Fink",
     "Max Fink kam aus Rostock. In seiner Dissertation beschrieb er 1902 Leuchttürme.",
     "In seiner Dissertation beschrieb Max Fink 1902 Leuchttürme."),
    ("a possessive becomes a genitive", "Klara Brandt",
     "Klara Brandt kam aus Rostock. Ihre Mutter starb 1880.", "Klara Brandts Mutter starb 1880."),
    ("a genitive with an apostrophe", "Max Ochs", "Max Ochs kam aus Rostock. Sein Vater starb 1880.",
     "Max Ochs’ Vater starb 1880."),
    ("a dative", "Max Fink", "Max Fink kam aus Rostock. Die Stadt verlieh ihm 1902 einen Orden.",
     "Die Stadt verlieh Max Fink 1902 einen Orden."),
    ("behind a preposition", "Klara Brandt", "Klara Brandt kam aus Rostock. Nach ihr ist seit 1952 ein Platz benannt.",
     "Nach Klara Brandt ist seit 1952 ein Platz benannt."),
    ("a predicate tells the sex", "Robin Ghai",
     "Robin Ghai war eine Ingenieurin. 1902 heiratete sie in Kiel.",
     "1902 heiratete Robin Ghai in Kiel."),
    ("a name at birth is no other person", "Klara Brandt",
     "Klara Brandt wurde als Klara Lorenz in Kiel geboren. 1902 heiratete sie in Rostock.",
     "1902 heiratete Klara Brandt in Rostock."),
    ("the surname means whom the title names", "Klara Brandt",
     "Klara Brandt heiratete Max Brandt. 1902 baute Brandt einen Turm.",
     "1902 baute Klara Brandt einen Turm."),
    ("a thing that was the subject", "", "Die Werft von Kiel wurde 1902 gegründet. Sie baute drei Schiffe.",
     "Die Werft von Kiel baute drei Schiffe."),
    ("a thing of the title beside another", "Kieler Turm",
     "Der Kieler Turm hatte einen Vorgänger am Hafen. Er wurde 1902 gebaut.",
     "Der Kieler Turm wurde 1902 gebaut."),
    ("a paragraph begins with what the title's person wrote", "Klara Brandt",
     "Klara Brandt fuhr mit ihrer Tochter nach Kiel.\nIhr Hauptwerk erschien 1902 in Rostock.",
     "Klara Brandts Hauptwerk erschien 1902 in Rostock."),
    ("a profession of the title's person", "Klara Brandt",
     "Klara Brandt war eine Physikerin aus Rostock. Max Fink lebte in Kiel. 1949 bekam die Physikerin eine Medaille.",
     "1949 bekam Klara Brandt eine Medaille."),
    ("what a role told", "", "Am Freitag sprach der Politiker Max Fink in Kiel. Der Politiker war 1902 dort.",
     "Max Fink war 1902 dort."),
    ("a city as what it is", "", "Kiel ist die größte Stadt der Küste. Sie liegt im Norden.",
     "Kiel liegt im Norden."),
]  # fmt: skip

OPEN = [  # title, text whose last sentence stays as it is
    ("two that are named", "", "Der Brandt Boulevard kreuzt den Huber Boulevard. Dieser Boulevard führt nach Rostock."),
    ("another without a name", "", "Der Brandt Boulevard kreuzt einen Boulevard. Dieser Boulevard führt nach Rostock."),
    ("two women", "", "Klara Brandt traf Ida Lorenz. 1902 starb sie in Kiel."),
    ("two women, one in the title, the other an object", "Klara Brandt",
     "Klara Brandt gewann Ida Lorenz für die Werft. Sie baute dort drei Schiffe."),
    ("father and son", "Max Fink", "Max Fink war Schmied. Sein Vater Karl Fink war Lehrer. Er starb 1880."),
    ("the son is told of", "Max Fink", "Max Fink hatte einen Sohn. Dieser Sohn wurde Lehrer. Er starb 1902."),
    ("somebody whose name says nothing of the sex", "", "Klara Brandt traf Oda Quist. 1902 starb sie."),
    ("many", "Klara Brandt", "Klara Brandt hatte zwei Söhne. Sie starben 1902 in Kiel."),
    ("a thing as well as a person", "Klara Brandt",
     "Klara Brandt kaufte eine Werft. Sie ist 200 Meter lang."),
    ("who is called and by whom", "Klara Brandt",
     "Klara Brandt kam aus Rostock. 1902 wählte sie die Präsidentin zur Richterin."),
    ("two things", "", "Der Turm von Kiel hat einen Vorbau. Er wurde 1902 gebaut."),
    ("firm and product", "", "Die Firma Brandt baute eine Brücke. Sie ist 40 Meter lang."),
    ("a name would be taken for the subject", "Max Fink",
     "Max Fink kam aus Rostock. 1902 verlieh ihm die Stadt einen Orden."),
    ("a name behind it", "Klara Brandt",
     "Klara Brandt kam aus Rostock. Als sie krank war, zog Klara Brandt nach Kiel."),
    ("two physicists", "", "Klara Brandt war Physikerin. Ida Lorenz war Physikerin. Die Physikerin starb 1902."),
    ("another office", "Max Fink", "Max Fink war Physiker in Kiel. Der Minister starb 1902 in Rom."),
    ("which physicist", "Klara Brandt", "Klara Brandt war Physikerin. Die Physikerin aus Kiel starb 1902."),
    ("what stands in quotation marks", "Klara Brandt",
     "Klara Brandt schrieb ein Lied. Es heißt „Wie sie 1902 starb“ und ist lang."),
    ("'es' that means nothing", "", "Das Theater von Kiel wurde 1902 gebaut. Es gab dort drei Bühnen."),
    ("'es' before the subject", "", "Das Theater von Kiel ist alt. Es folgte 1902 ein zweites Haus."),
    ("a genitive on a genitive", "Klara Brandt",
     "Klara Brandt kam aus Rostock. Am Ende ihres Lebens war es in Kiel still."),
    ("the subject behind could be meant", "",
     "Max Fink siegte. Den Lauf gewann zum ersten Mal in seiner Karriere Karl Huber."),
    ("a phrase that says nothing by itself", "", "Die Werft wurde 1902 gegründet. Sie baute drei Schiffe."),
    ("too far away", "", "Klara Brandt kam aus Rostock. Es war kalt. Alle froren. Der Hafen ruhte. 1902 starb sie."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "text", "expected"), [row[1:] for row in CERTAIN], ids=[r[0] for r in CERTAIN]
)
def test_what_is_certain(title: str, text: str, expected: str) -> None:
    assert with_names(text, Lang.DE, title) == expected


@pytest.mark.parametrize(("title", "text"), [row[1:] for row in OPEN], ids=[row[0] for row in OPEN])
def test_what_stays_open(title: str, text: str) -> None:
    assert text.endswith(with_names(text, Lang.DE, title))


ES = [  # sentence, whether "es" stands for something told before
    ("Unter Klara Brandt wurde es 1902 für drei Monate geschlossen.", True),
    ("1902 musste es schließen.", True),
    ("In Rostock hat es 1902 geregnet.", False),
    ("In Rostock wurde es 1902 still.", False),
    ("In Rostock wurde es versäumt, den Turm zu streichen.", False),
    ("In Rostock kann es im Winter zu Fluten kommen.", False),
]


@pytest.mark.parametrize(("text", "open_"), ES)
def test_whether_es_means_something(text: str, open_: bool) -> None:
    _, reading = last_of(text, Lang.DE)
    assert bool(open_pronouns(reading, [t.text.lower() for t in reading.sentence.tokens])) == open_


WITHIN = [  # text, the pronouns of its last sentence that its own words explain
    ("Der Orkan verwüstete Kiel, bevor er nach Polen zog.", ["er"]),
    ("Goldner sorgte 1954 für Unruhe, als er einen Vertrag vorschlug.", ["er"]),
    ("Klara Brandt kam aus Rostock. Der Turm von Kiel lag im Nebel, als sie 1902 ankam.", []),
    ("Max Fink kam aus Rostock. Der Berg lag im Nebel, als er 1902 ankam.", []),
    ("Der Orkan traf den Hafen, bevor er nach Polen zog.", []),
]


@pytest.mark.parametrize(("text", "bound"), WITHIN, ids=[row[0] for row in WITHIN])
def test_what_the_sentence_itself_explains(text: str, bound: list[str]) -> None:
    _, last = last_of(text, Lang.DE)
    assert [last.sentence.tokens[n].text for n, meant in last.meant.items() if meant.bound] == bound
