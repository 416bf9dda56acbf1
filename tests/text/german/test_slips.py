"""Slips of a source that keep a sentence from being asked, and what only looks like one."""

import pytest

from quizgen.model import Lang
from quizgen.text.german.slips import slip
from quizgen.text.tagging import tag

SLIPS = [
    ("a word cut short", "Das Museum zeigt Bilder un eine Reihe von Karten."),
    ("two words in one", "Die Fähre fährt von Dänemark nach Norwegenüber, wo sie liegt."),
    ("two words in one", "In Bremen steht dieBrücke über die Weser."),
    ("twice", "Das Museum in in Bremen zeigt Bilder."),
    ("two articles", "Das Museum zeigt die der Bilder von Bremen."),
    ("a hyphen too many", "In Bremen wohnte er in den 20-er Jahren."),
    ("a glued dash", "Das Museum—früher eine Schule—zeigt Bilder."),
    ("a lost subscript", "Die Luft enthält O 2 und andere Gase."),
    ("two numerals", "Bremen baute 1998 drei Brücken, 2001 8 Museen."),
    ("a compound in two", "Die Band aus Bremen ist eine Folk-Rock Gruppe der Stadt."),
    ("other letters", "Das Wort ὀξύς stammt aus einem Buch in Bremen."),
    ("an open bracket", "Das Museum (seit 1998 in Bremen zeigt Bilder."),
    ("a number that fell out", "Bremen hat mehr Einwohner (Stand ) als die Stadt Kiel."),
    ("an open end", "Das Museum in Bremen zeigt ein Bild mit dem Titel Die…"),
    ("what was a table", "Bremen hat +Anbauflächen(Zahl in Hektar) von 20 Hektar vor der Stadt."),
    ("an open quotation", "Das Museum in Bremen zeigt „Die Brücke und andere Bilder."),
    ("another language", "Das ist ein Verfahren, das man deep learning nennt."),
    ("a comma before und", "Das Museum zeigt Bilder aus Bremen, und verkauft Karten."),
    ("a comma before und", "Karl Huber hat in Bremen ein Bild gemalt, gezeigt, und 20 Euro erhalten."),
    ("a full stop too many", "Das Museum zeigt Bilder aus Bremen seit 1870.."),
    ("an infinitive for a participle", "Die Stadt Bremen hat 1998 fünf Euro ausgeben, um Bilder zu kaufen."),
    ("an accusative behind mit", "Karl Huber rechnet in Bremen mit einen Preis der Gilde."),
    ("a lost zu", "Karl Huber hat versucht, in dem Streit von Bremen vermitteln."),
    ("a comma before als", "Bremen hat weniger Brücken, als die anderen Städte an der Weser."),
    ("a comma behind the subject", "Schließlich ist das alte Museum mit 20 Bildern, das einzige in Bremen."),
    ("article and adjective", "Karl Huber bringt in Bremen eine bunten Beilage mit Bildern heraus."),
    ("article and adjective", "Die Stadt nahm ihm das wirtschaftliches Fundament."),
    ("adjectives that are joined", "Bremen ist ein wachsendes und beliebte Ziel von Malern."),
    ("article and noun", "Er verlangt eine Verkürzung der Urheberrechtsschutzes."),
    ("possessive and noun", "Im Jahr 1998 setzte Huber sein Angriffe fort."),
    ("a lost exponent", "In Bremen fand Huber Zahlen der Form n2 + 1."),
    ("two sentences in one", "Die Zahlen sind Beispiele der Vermutung H. Hubers Satz besagt, dass es vier gibt."),
    ("gender", "Die Museum in Bremen zeigt Bilder."),
    ("no genitive", "Für Bremen ist die Fähre aufgrund hohe Kosten kein Thema."),
    ("an open apposition", "Karl Huber, der Leiter des Museums zeigte 1998 in Bremen drei Bilder."),
    ("an open apposition", "Acht Bilder von Karl Huber, davon zwei aus Bremen hingen 1998 im Museum."),
    ("a participle too many", "Die im März gestartet gebaute Fähre von Bremen ist gesperrt."),
]  # fmt: skip
SOUND = [
    "Die Stadt Bremen hat 1998 Bilder ausgeben lassen, um Geld zu sparen.",
    "Die Stadt Bremen hat 1998 viele Bilder erhalten, um sie zu zeigen.",
    "Karl Huber, der Leiter des Museums, zeigte 1998 in Bremen drei Bilder.",
    "Karl Huber, der Maler war und in Bremen lebte, zeigte 1998 drei Bilder.",
    "Bremen, der Rat von Kiel und die Gilde bauten 1998 drei Brücken.",
    "Karl Huber hat versucht, in dem Streit von Bremen zu vermitteln.",
    "Karl Huber hat das Bild, das er in Bremen gemalt, und das Museum gezeigt.",
    "Karl Huber will, wie er hofft, in dem Streit vermitteln.",
    "Für Bremen ist die Fähre aufgrund hoher Kosten kein Thema.",
    "Im März wurde die in Bremen neu gebaute Brücke gesperrt.",
    "Die Leute, die die Brücke bauten, kamen aus Bremen.",
    "Die Stadt, in der der Maler Karl Huber lebt, ist Bremen.",
    "Das ist eine der ältesten Brücken von Bremen.",
    "In den frühen 1970ern malte Karl Huber in Bremen.",
    "Er spielte in „The Curse of the Daleks“ und in Tyne and Wear.",
    "Huber, der abweichendes Verhalten beschreibt, lebt in Bremen.",
    "Karl Huber stieg mit dem Verein in die Premier League auf.",
    "Die Brücke ist länger, als die Planer von Bremen dachten.",
    "Er kam, um zu helfen, und blieb in Bremen.",
    "Die Agentur dpa meldete, dass Bremen ein Museum baut.",
    "Die Fähre fuhr gegenüber dem Burgund vorbei.",
    "In Bremen ist Huber ein Maler, der einzige in der Stadt.",
    "Bremen will, dass Internet-Händler Kunden nicht sperren.",
    "Das Museum zeigt Bilder, die der Maler H. Huber malte.",
    "Das Museum zeigt keine Bilder seiner Gründer.",
    "Mit Hilfe eines Lehrers baute er den Angestellten ein Haus.",
    "1998 unterschrieb Bremen einen deutsch-dänischen Vertrag und ein EU-weites Verbot.",
    "Der Torwart der Panthers kam 2010 aus Bremen.",
    "Mit 39 Jahren ist er der älteste Torwart, der je in einem Endspiel stand.",
]


@pytest.mark.parametrize(("why", "text"), SLIPS, ids=[row[0] + "-" + row[1][:30] for row in SLIPS])
def test_a_slip_is_seen(why: str, text: str) -> None:
    assert slip(tag(text, Lang.DE)), why


@pytest.mark.parametrize("text", SOUND)
def test_sound_german_is_no_slip(text: str) -> None:
    assert slip(tag(text, Lang.DE)) == ""
