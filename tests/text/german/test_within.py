"""Words that point back within their own German sentence, and what a sentence can do without."""

from pathlib import Path

import pytest

from quizgen.model import Article, Lang, Span
from quizgen.text.german.grammar import GRAMMAR
from quizgen.text.german.within import meant_within
from quizgen.text.reading import Doubt, Reading, Standing
from quizgen.text.sentences import split_sentences
from quizgen.text.shortening import shortenings


def only(text: str) -> Reading:
    article = Article("text", Lang.DE, "", None, "", Path("text"), text, (Span(0, len(text)),))
    sentences = split_sentences(article)
    return Reading(sentences[0], GRAMMAR.find_mentions(sentences, article)[0])


def standing(text: str) -> Standing:
    reading = only(text)
    return GRAMMAR.standing(reading, GRAMMAR.known([reading]))


TOLD = [
    ("Klara Brandt malte 1902 die zu dieser Zeit größte Werft.", "dieser", "1902"),
    ("Der Rat braucht eine Mehrheit, und diese Mehrheit muss im Mai tagen.", "diese", "Mehrheit"),
    ("Obwohl 51 Prozent dafür stimmten, reichte diese Zahl nicht aus.", "diese", "51"),
    ("Klara Brandt erhitzte die Luft, bis diese flüssig wurde.", "diese", "Luft"),
    ("Rostock und Hamburg, die beide am Wasser liegen, bauten einen Turm.", "beide", "Rostock"),
    ("Er baute acht Türme, darunter zwei Leuchttürme in Rostock.", "darunter", "Türme"),
    ("Der Chemiker gewann den Stoff und dessen Salze in Rostock.", "dessen", "Stoff"),
    ("Klara Brandt ging nach Rostock und wurde danach Malerin.", "danach", "ging"),
    ("Klara Brandt zog 1902 nach Rostock und starb dort.", "dort", "Rostock"),
    ("Der Rat hat dasselbe Recht wie der Bund.", "dasselbe", "dasselbe"),
    ("Der Rat prüft solche Fragen, die der Bund stellt.", "solche", "solche"),
]


@pytest.mark.parametrize(("text", "word", "meant"), TOLD, ids=[f"{row[1]}: {row[2]}" for row in TOLD])
def test_what_a_pointing_word_means(text: str, word: str, meant: str) -> None:
    reading = only(text)
    lower = [token.text.lower() for token in reading.sentence.tokens]
    at = meant_within(reading, lower, lower.index(word))
    assert at is not None
    assert reading.sentence.tokens[at].text == meant


NOT_TOLD = [
    ("Die Vermutung von Brandt verschärft diese Vermutung.", "diese"),  # another one
    ("Klara Brandt malte zu dieser Zeit in Rostock einen Turm.", "dieser"),
    ("Klara Brandt sagte in Rostock, dabei sei ein Turm gefallen.", "dabei"),  # of what she spoke of
    ("Klara Brandt war dessen Tante und kam aus Rostock.", "dessen"),
    ("Rostock, Hamburg und Kiel, die beide einen Turm haben, liegen am Wasser.", "beide"),
    ("Klara Brandt baute dort einen Turm von 20 Metern.", "dort"),
]


@pytest.mark.parametrize(("text", "word"), NOT_TOLD, ids=[row[0] for row in NOT_TOLD])
def test_what_points_out_of_the_sentence(text: str, word: str) -> None:
    reading = only(text)
    lower = [token.text.lower() for token in reading.sentence.tokens]
    assert meant_within(reading, lower, lower.index(word)) is None


CUT = [
    ("Auch Klara Brandt baute 1902 in Rostock einen Turm.", "Auch"),
    ("Später, im Jahr 1902, baute Klara Brandt in Rostock einen Turm.", "Später ,"),
    ("Klara Brandt baute 1902 in Rostock einen Turm (siehe Liste der Türme).", "( siehe Liste der Türme )"),
    ("Die Stadt Rostock erhielt daraufhin 1902 einen Turm.", "daraufhin"),
    ("Der Turm von Rostock selbst wurde 1902 gebaut.", "selbst"),
    ("1902 wurde Klara Brandt selbst in Rostock gefasst.", "selbst"),
    ("Die Stadt Rostock wurde so 1902 zum wichtigsten Hafen der Ostsee.", "so"),
    ("Der Rostocker Turm (englisch: Rostock Tower) wurde 1902 gebaut.", "( englisch : Rostock Tower )"),
]


@pytest.mark.parametrize(("text", "gone"), CUT, ids=[row[1] for row in CUT])
def test_what_goes(text: str, gone: str) -> None:
    found = standing(text)
    assert found.doubt is None
    cut = [t.text for e in found.edits for t in only(text).sentence.tokens[e.first : e.last]]
    assert " ".join(cut) == gone


STAYS = [
    ("Auch wurde 1902 in Rostock ein Turm gebaut.", Doubt.POINTING),
    ("Nach Angaben des Magazins baute Klara Brandt 1902 in Rostock einen Turm.", Doubt.POINTING),
    ("Klara Brandt vertrat 1902 in Rostock folgende Meinung.", Doubt.POINTING),
    ("Bis 1902 handelt es sich um Schätzungen von Klara Brandt aus Rostock.", Doubt.PRONOUN),
    ("Zusätzlich baute 1902 Klara Brandt in Rostock einen Turm.", Doubt.POINTING),
    ("Hinzu kamen 1902 in Rostock 40 Türme von Klara Brandt.", Doubt.POINTING),
    ("Klara Brandt gründete 1902 in Rostock eine konkurrierende Werft.", Doubt.POINTING),
    ("Neben zwei Malern, die aus Kiel kamen, spielte darin 1902 Klara Brandt in Rostock.", Doubt.POINTING),
    ("Nach Angaben des Magazins Umschau baute Klara Brandt 1902 in Rostock einen Turm.", None),
    ("Im heutigen Rostock baute Klara Brandt 1902 einen Turm.", None),
    ("Im heutigen Stadtteil baute Klara Brandt 1902 einen Turm.", Doubt.TIME),
    ("Klara Brandt kam 1902 nach Rostock und ging im Mai nach Hamburg.", None),
    ("Klara Brandt ging im Mai nach Hamburg.", Doubt.TIME),
    ("Beim diesjährigen Fest in Rostock baute Klara Brandt einen Turm.", Doubt.TIME),
    ("Zwei Maler bekamen 1902 in Rostock einen Preis: Klara Brandt und Ole Harms.", None),
    ("Klara Brandt sagte 1902 in Rostock: kein Turm ohne Licht.", Doubt.COLON),
    ("Es ist bekannt, dass Klara Brandt 1902 in Rostock einen Turm baute.", None),
    ("Ein Turm aus Rostock fiel, als der Turm 1902 brannte.", None),
    ("Der 49-jährige Maler baute 1902 in Rostock einen Turm.", Doubt.DEFINITE),
    ("Klara Brandt baute 1902 in Rostock einen weiteren Turm.", Doubt.POINTING),
    ("Klara Brandt baute 1902 eine Werft im Osten.", Doubt.DEFINITE),
    ("Klara Brandt baute 1902 in Rostock am Flusslauf eine Werft.", Doubt.DEFINITE),
    ("1902 baute Klara Brandt für Rostock das grösste Schiff für Reisende.", None),
    ("Der belgische Maler baute 1902 in Rostock einen Turm.", Doubt.DEFINITE),
    ("In Rostock wurden der Kai und die Werft ihnen zu Ehren benannt.", Doubt.PRONOUN),
    ("1902 erzielte es in Rostock einen Gewinn von 40 Mark.", Doubt.PRONOUN),
    ("1902 gab es in Rostock einen Turm mit 40 Fenstern.", None),
    ("Als Meister von 1902 muss Max Fink es wissen.", Doubt.PRONOUN),
    ("Der Maler Karl Huber überzeugte 1902 die Behörden, sie in Rostock zu bauen.", Doubt.PRONOUN),
    ("Klara Brandt machte das Gebiet 1902 zu einem Park von Rostock.", Doubt.DEFINITE),
    ("Am 3. Mai 1902 wurde die Klage der Stadt Rostock abgewiesen.", None),
    ("Die Expedition 1902 führte Klara Brandt nach Rostock.", None),
    ("Klara Brandt nutzte 1902 die Ankündigung neuer Steuern in Rostock.", None),
    ("Der Turm wird so 1902 in Rostock genannt.", Doubt.POINTING),
    ("Klara Brandt wurde dadurch angeregt, 1902 in Rostock einen Turm zu bauen.", Doubt.POINTING),
    ("Klara Brandt baute 1902 so ein Haus in Rostock.", Doubt.POINTING),
    ("Als weitere Folge baute Klara Brandt 1902 in Rostock einen Turm.", Doubt.POINTING),
    ("Bekannte Vertreter sind seit 1902 Klara Brandt und Max Fink.", Doubt.POINTING),
    ("Ideengeber war 1902 Klara Brandt aus Rostock.", Doubt.POINTING),
    ("Ideengeber der Rostocker Werft war 1902 Klara Brandt.", None),
    ("In Rostock steht das Ensemble seit 1902 unter Schutz.", Doubt.DEFINITE),
    ("Klara Brandt bezog wenig später in Rostock einen Turm.", Doubt.POINTING),
    ("1902 sprach Klara Brandt aus Rostock bei der Feier.", Doubt.DEFINITE),
    ("Auf der Werft von Rostock malten 1902 dieselben Maler mit Klara Brandt.", Doubt.POINTING),
    ("Klara Brandt zog 1902 im gleichen Haus von Rostock ein.", Doubt.POINTING),
    ("Klara Brandt malte 1902 in Rostock die gleichen Bilder wie Max Fink.", None),
    ("Klara Brandt malte die Katastrophe 1902 in Rostock.", Doubt.DEFINITE),
    ("Beim Bau starben 1902 in Rostock drei Maler.", Doubt.DEFINITE),
    ("Beim Bau einer Werft starben 1902 in Rostock drei Maler.", None),
    ("Nach der Eröffnung zog Klara Brandt 1902 nach Rostock.", Doubt.DEFINITE),
    ("Die Grünen und die Republikaner bauten 1902 in Rostock einen Turm.", None),
    ("Die Folgen der Coronakrise malte Klara Brandt 2021 in Rostock.", None),
    ("Bekannte Vertreter der Malerei sind seit 1902 Klara Brandt und Max Fink.", None),
    ("Es sind zwei Türme, gebaut 1902 in Rostock von Klara Brandt.", Doubt.PRONOUN),
    ("Es sind 1902 in Rostock drei Türme gefallen.", None),
    ("1902 malte ihr Bruder Max Fink in Rostock einen Turm.", Doubt.PRONOUN),
    ("Das Rostocker Museum umfasst etwa 70 Arbeiten der Malerin Klara Brandt.", None),
    ("Brandtner sorgte für Aufsehen, als er 1902 in Rostock einen Turm sprengte.", None),
]


@pytest.mark.parametrize(("text", "doubt"), STAYS, ids=[row[0] for row in STAYS])
def test_what_stands(text: str, doubt: Doubt | None) -> None:
    assert standing(text).doubt is doubt


@pytest.mark.parametrize("noun", ["die Klage in Rostock", "das Urteil durch das Landgericht Rostock"])
def test_what_was_told_of_above(noun: str) -> None:
    first, second = only("Klara Brandt ist Malerin."), only(f"Am 3. Mai 1902 wurde {noun} bestätigt.")
    known = GRAMMAR.known([first, second])
    GRAMMAR.learn(known, first)
    assert GRAMMAR.standing(second, known).doubt is Doubt.DEFINITE


def test_a_land_has_one_of_its_own_though_another_was_told_of() -> None:
    first = only("Die norwegische Justiz klagte 1902 Klara Brandt aus Rostock an.")
    second = only("Die dänische Flotte der Werften suchte 1902 die spanische Flotte vor Rostock.")
    known = GRAMMAR.known([first, second])
    GRAMMAR.learn(known, first)
    GRAMMAR.learn(known, second)
    again = only("Die dänische Flotte fuhr 1902 nach Rostock.")
    assert GRAMMAR.standing(again, known).doubt is None


SHORTER = [
    (
        "Klara Brandt wurde 1902 in Rostock gefasst und nach Hamburg gebracht.",
        "Klara Brandt wurde 1902 in Rostock gefasst.",
    ),
    (
        "Die Stadt Rostock verklagte 1902 Klara Brandt, doch die Malerin verschwand.",
        "Die Stadt Rostock verklagte 1902 Klara Brandt.",
    ),
    (
        "Klara Brandt baute 1902 in Rostock einen Turm, der höher war, als es die Gilde je erlaubt hatte.",
        None,
    ),
    ("Klara Brandt, die aus Rostock kam, baute 1902 einen Turm.", "Klara Brandt baute 1902 einen Turm."),
    ("Sie baute einen Turm, der 20 Meter hoch ist.", "Sie baute einen Turm."),
    ("Sie sprengte den Turm, der am Wasser stand.", None),  # which one
    ("Der Turm (1902) steht noch.", "Der Turm steht noch."),
    ("Sie baute 1902 einen Turm; er steht noch.", "Sie baute 1902 einen Turm."),
    ("Sie baute 1902 einen Turm, während Harms eine Werft baute.", "Sie baute 1902 einen Turm."),
    ("Der Turm steht (wenn er nicht fiel).", None),
    ("Sie baut einen Turm, wenn Harms eine Werft baut.", None),  # a condition
    ("Der Turm war hoch, und Harms baute 1902 eine Werft.", "Der Turm war hoch."),
    ("Der Turm sei hoch, sagte Harms.", None),
    ("Sie baute Türme, darunter einen in Rostock.", "Sie baute Türme."),
    ("Sie rief Ole Harms, der vier Türme baute, von denen zwei stehen.", "Sie rief Ole Harms."),
    ("Sie rief Ole Harms, der aus Kiel kam, und dessen Gilde.", "Sie rief Ole Harms und dessen Gilde."),
    ("Sie rief Ole Harms, der aus Kiel kam, und dessen Gilde reich war.", "Sie rief Ole Harms."),
    ("Sie rief Ole Harms, der einen Turm baute, und Max Fink.", "Sie rief Ole Harms und Max Fink."),
    (
        "Sie rief Ole Harms, einen Maler, der vier Türme baute, und Max Fink.",
        "Sie rief Ole Harms, einen Maler, und Max Fink.",
    ),
    ("Sie rief Ole Harms, der vier Türme baute, zwei davon in Rostock.", None),
]


@pytest.mark.parametrize(("text", "left"), SHORTER, ids=[row[0] for row in SHORTER])
def test_shortening(text: str, left: str | None) -> None:
    reading = only(text)
    cuts = list(shortenings(GRAMMAR.droppable(reading)))
    if left is None:
        assert cuts == []
        return
    gone = {n for edit in cuts[0] for n in range(edit.first, edit.last)}
    kept = [t.text for n, t in enumerate(reading.sentence.tokens) if n not in gone]
    assert (" ".join(kept[:-1]) + kept[-1]).replace(" ,", ",") == left


OPEN = [
    ("its other half is missing", "Karl Huber hat in Rostock zwar drei Türme gebaut.", "zwar"),
    ("its other half is there", "Karl Huber hat in Rostock zwar drei Türme gebaut, aber keine Brücke.", ""),
    ("and that", "Karl Huber hat in Rostock drei Türme gebaut, und zwar für Klara Brandt.", ""),
    ("than what", "Klara Brandt setzte die Grenze am Dienstag in Rostock höher an.", "höher"),
    ("than what is told", "Klara Brandt setzte die Grenze am Dienstag höher an als Karl Huber.", ""),
    ("than what, at the end", "In Rostock kosteten Türme 1902 mehr.", "mehr"),
    ("than what, of two", "Klara Brandt und Max Fink kosteten Rostock 1902 mehr.", "mehr"),
    ("no longer", "In Rostock gab es 1902 keine Türme mehr.", ""),
    ("ever more", "Klara Brandt setzte die Grenze am Dienstag in Rostock immer höher an.", ""),
]


@pytest.mark.parametrize(("text", "word"), [row[1:] for row in OPEN], ids=[row[0] for row in OPEN])
def test_half_of_what_two_sentences_say(text: str, word: str) -> None:
    found = standing(text)
    assert (found.detail if found.doubt is Doubt.POINTING else "") == word
