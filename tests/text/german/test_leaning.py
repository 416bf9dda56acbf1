"""What a sentence of news takes for told, and what it says by itself."""

from pathlib import Path

import pytest

from quizgen.model import Article, Lang, Span
from quizgen.text.german.leaning import leans
from quizgen.text.german.mentions import find_mentions
from quizgen.text.reading import Reading
from quizgen.text.sentences import split_sentences

LEANING = [
    ("a noun told before", "Bremen schätzt die Kosten auf 500 Millionen Euro."),
    ("in the genitive", "Der Maler Karl Huber riet 1998 in Bremen zum Halten der Aktie."),
    ("somebody told before", "Anna Meier hat 1998 zweimal gegen den Dänen verloren."),
    ("than when", "Karl Huber hat in Bremen noch einmal 20 Bilder verkauft."),
    ("a tie", "In Bremen sollen dann sechs Brücken gebaut werden."),
    ("not later, but lately", "Erst in Bremen rief Huber erst am 3. Mai 1998 zehn Schiffe zurück."),
    ("what", "Für Anna Meier ist es der dritte Sieg in Bremen nach 1998."),
    ("a row", "Nächster Halt ist am 3. Mai 1998 Bremen."),
    ("how many there are", "Ein Abend mit allen sechs Malern findet am 3. Mai 1998 in Bremen statt."),
    ("of how many", "Karl Huber wurde 1998 bei der zweiten Station in Bremen von Malern empfangen."),
    ("of what", "In Bremen wurden 1998 Bilder gezählt, ein Plus von 637."),
]
PLAIN = [
    "Siemens hat mindestens seit 1998 seine Bilder in Bremen gefälscht.",
    "Der Maler Karl Huber zog 1998 nach Bremen.",
    "Die Vollstreckung von drei Urteilen wurde 1998 in Bremen ausgesetzt.",
    "Bremen wählt am 3. Mai 1998 den Landtag neu.",
    "In Bremen wird die künftig vorgeschriebene jährliche Prüfung 1998 fällig.",
    "In Bremen gibt es 1998 ein Plus bei Bildern von zehn Prozent.",
    "Karl Huber malte 1998 die zweite Station der Reise in Bremen.",
]


def reading_of(text: str) -> Reading:
    article = Article("a", Lang.DE, "", None, "", Path("a.txt"), text, (Span(0, len(text)),))
    sentences = split_sentences(article)
    (mentions,) = find_mentions(sentences, article)
    return Reading(sentences[0], mentions)


@pytest.mark.parametrize(("why", "text"), LEANING, ids=[why for why, _ in LEANING])
def test_what_was_told_before_is_seen(why: str, text: str) -> None:
    assert leans(reading_of(text)), why


@pytest.mark.parametrize("text", PLAIN)
def test_what_says_enough_stays(text: str) -> None:
    assert not leans(reading_of(text))
