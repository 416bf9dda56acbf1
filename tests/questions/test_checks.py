"""Each gate stops its flaw and lets the traps that look like it pass."""

import pytest

from quizgen.model import Lang
from quizgen.questions import key_gates, option_gates, stem_gates
from quizgen.questions.flaws import Gate, Wording

DE, EN = Lang.DE, Lang.EN


def cloze(stem: str, key: str, grain: str = "term:name") -> Wording:
    return Wording(EN, stem, key, statement="s", grains=(grain,))


def choice(lang: Lang, stem: str, key: str, *distractors: str, statement: str = "") -> Wording:
    return Wording(lang, stem, key, distractors, statement)


STOPPED: list[tuple[str, Gate, Wording]] = [
    ("longest", option_gates.length_cue,
     choice(EN, "Why?", "because the river had been dammed", "it was dry", "it was cold")),
    ("shortest", option_gates.length_cue,
     choice(EN, "Why?", "the dam", "the long drought of the year before", "the cold winter of the year before")),
    ("equal after folding", option_gates.overlap, choice(DE, "Wo?", "Köln", "Bonn", "KÖLN")),
    ("one in the other", option_gates.overlap, choice(EN, "Where?", "Virginia", "West Virginia", "Ohio")),
    ("word of the key", key_gates.key_in_stem, choice(EN, "Which river flows past the Danube Gate?", "Danube", "Rhine")),
    ("end of a compound", key_gates.key_in_stem, choice(DE, "Was ist Luftfilterung?", "Filterung", "Kühlung")),
    ("inflected", key_gates.key_in_stem, choice(DE, "Was wurde aus den Raketen?", "Rakete", "Panzer")),
    ("part of a compound with hyphen", key_gates.key_in_stem,
     choice(DE, "Was gründeten die NATO-Staaten?", "NATO-Rat", "Zollunion")),
    ("only number", option_gates.logical_cue, choice(EN, "How many were there?", "40", "a dozen", "some")),
    ("only one without digits", option_gates.logical_cue, choice(EN, "When was it?", "never", "in 1990", "in 1991")),
    ("article fits the key", option_gates.grammar_cue,
     choice(EN, "Which term completes this? “It was an ____.”", "engine", "motor", "turbine")),
    ("German article", option_gates.grammar_cue,
     choice(DE, "Welcher Begriff vervollständigt dies? „Es war die ____.“", "Brücke", "Turm", "Tor")),
    ("names of different articles", option_gates.grammar_cue,
     Wording(DE, "Er kam aus der ____.", "Schweiz", ("Türkei", "Frankreich"), "s", ("place:country",) * 3)),
    ("names without the article", option_gates.grammar_cue,
     Wording(EN, "He left the ____.", "France", ("Spain", "Italy"), "s", ("place:country",) * 3)),
    ("surname among full names", option_gates.mixed_grain,
     Wording(EN, "Who?", "Rutte", ("Mark Twain", "Ada Lovelace"), grains=("person:",) * 3)),
    ("precision", option_gates.mixed_grain,
     Wording(EN, "When?", "1949", ("May 1950", "1951"), grains=("date:year", "date:month", "date:year"))),
    ("absolute", option_gates.vague, choice(DE, "Wie?", "immer im Mai", "im Juni", "im Juli")),
    ("vague", option_gates.vague, choice(EN, "How?", "by sea", "usually by land", "by air")),
    ("catch-all", option_gates.catch_all, choice(EN, "Which?", "Ohio", "Iowa", "None of the above")),
    ("negation added", stem_gates.negative, choice(DE, "Wer war nicht dabei?", "A", "B", statement="A war dabei.")),
    ("'dort' in the first sentence", stem_gates.reference, choice(DE, "Dort baute ____ den Turm. Er war hoch.", "Ida")),
    ("pronoun", stem_gates.reference, choice(DE, "Wann starb er in Prag?", "1900", "1901")),
    ("possessive", stem_gates.reference, choice(EN, "When did his brother die?", "1900", "1901")),
    ("pronoun of no name", stem_gates.reference, cloze("In ____ came her sister.", "1950", "date:year")),
    ("weekday", stem_gates.reference, choice(DE, "Wer kam am Freitag nach Bonn?", "Ada", "Bea")),
    ("demonstrative", stem_gates.reference, choice(EN, "Who built this bridge?", "Ada", "Bea")),
    ("demonstrative behind another noun", stem_gates.reference, choice(DE, "Ada baute 1950 diesen ____.", "Turm")),
    ("this year", stem_gates.reference, choice(DE, "Wer gewann in diesem Jahr den Pokal?", "Ada", "Bea")),
    ("thin", stem_gates.thin_stem, choice(EN, "Who was it?", "Ada", "Bea")),
    ("long", stem_gates.long_stem, choice(EN, "Who " + "saw the bird and " * 12 + "left?", "Ada", "Bea")),
    ("key beside its gap", key_gates.key_shown, choice(EN, "Bonn is near ____, and Bonn is small.", "Bonn")),
    ("end of a compound beside the gap", key_gates.key_shown,
     choice(DE, "Die Stadt verbietet Luftfilterung, die ____ kostet zu viel.", "Filterung")),
    ("word of the key beside the gap", key_gates.key_shown, choice(DE, "Die Rakete ist eine ____.", "Rakete mit Antrieb")),
    ("a noun that the key begins with", key_gates.key_shown, choice(DE, "So hieß der Maurer „____“.", "Maurerhans")),
    ("the head of the key", key_gates.key_shown, choice(EN, "After ____ it grew, as many did after the war.", "World War II")),
    ("the head of a compound", key_gates.key_shown,
     choice(DE, "Nach dem ____ wuchs sie, wie viele nach dem Krieg.", "Zweiten Weltkrieg")),
    ("a word of one root", key_gates.key_shown, cloze("The ____ meant to reconquer the land.", "Reconquista")),
    ("a name that goes on", key_gates.half_name, cloze("He plays Super ____.", "Falkball")),
    ("a name with its side", key_gates.half_name, cloze("They crossed North ____.", "Falk")),
    ("a name behind whose it is", key_gates.half_name, cloze("He led the People's ____.", "Falk Army")),
    ("a name behind what it is of", key_gates.half_name, cloze("It flows into the Gulf of ____.", "Falk")),
    ("a name with its domain", key_gates.half_name, cloze("Made for ____.net alone.", "Falk")),
    ("a name with a letter behind", key_gates.half_name, cloze("Made for the ____ U alone.", "Falk")),
    ("a name with its place", key_gates.half_name, cloze("The ____ of Rheumatology joined.", "Falk Institute")),
    ("long key", key_gates.long_key, choice(EN, "He said ____.", "that we will all come back here one day")),
    ("two gaps", key_gates.repeated_gap, choice(EN, "____ is ____.", "Bonn")),
]  # fmt: skip

PASSED: list[tuple[str, Gate, Wording]] = [
    ("'dort' in a second sentence", stem_gates.reference,
     choice(DE, "Ida baute einen Turm. Dort wohnte ____.", "Klara")),
    ("long but so is another", option_gates.length_cue,
     choice(EN, "Why?", "because the river was dammed", "because the river was cold", "it was dry")),
    ("long name of few words", option_gates.length_cue, choice(DE, "Wo?", "Nordrhein-Westfalen", "Bayern", "Hessen")),
    ("letters inside a word", option_gates.overlap, choice(EN, "Where?", "Niger", "Nigeria", "Mali")),
    ("decimal numbers", option_gates.overlap, choice(DE, "Wie viel?", "2,1 Prozent", "1,2 Prozent", "2,0 Prozent")),
    ("shared by all", key_gates.key_in_stem,
     choice(EN, "Which lake is a Great Lake?", "Lake Huron", "Lake Geneva", "Lake Como")),
    ("all are numbers", option_gates.logical_cue, choice(EN, "How many?", "40", "30", "20")),
    ("a or an fits all", option_gates.grammar_cue,
     choice(EN, "Which term completes this? “It was an ____.”", "engine", "oven", "airship")),
    ("no article", option_gates.grammar_cue, choice(EN, "Which? “It lies in ____.”", "Iowa", "Utah")),
    ("names of one article", option_gates.grammar_cue,
     Wording(DE, "Er kam aus der ____.", "Schweiz", ("Türkei", "Ukraine"), "s", ("place:country",) * 3)),
    ("quoted in the other language", option_gates.grammar_cue,
     Wording(EN, "Which? „aus der ____“", "Switzerland", ("Turkey", "Ukraine"), "", ("place:country",) * 3)),
    ("'an' is no article in German", option_gates.grammar_cue, choice(DE, "Er schrieb an ____.", "Eva", "Karl")),
    ("a digit sounds like a vowel", option_gates.grammar_cue, choice(EN, "It was an ____ win.", "8-0", "11-0")),
    ("one word among city names", option_gates.mixed_grain,
     Wording(EN, "Where?", "Paris", ("New York", "Los Angeles"), grains=("place:city",) * 3)),
    ("a name", option_gates.vague, choice(DE, "Wer?", "James Van Allen", "Ada Falk", "Otto Brehm")),
    ("quoted words", option_gates.vague,
     Wording(DE, "Was?", "„immer weiter“", ("„halt“", "„zurück“"), grains=("quotation",) * 3)),
    ("all in a longer word", option_gates.vague, choice(EN, "Where?", "Wallonia", "Allgäu", "Tyrol")),
    ("not in another", stem_gates.negative, choice(EN, "Who wrote another letter?", "Ada", "Bea")),
    ("fact is negative", stem_gates.negative,
     choice(EN, "Who did NOT sign the treaty?", "Ada", "Bea", statement="Ada did not sign the treaty.")),
    ("a noun again", stem_gates.reference,
     choice(DE, "Der Rat braucht eine Mehrheit, und diese Mehrheit wählt ____.", "Ada")),
    ("a year before it", stem_gates.reference, choice(EN, "In 1998 ____ was the head at this time.", "Ada")),
    ("another clause", stem_gates.reference, choice(EN, "Ada built towers, and these stand in ____.", "Bonn")),
    ("a place before it", stem_gates.reference, choice(DE, "Ada kam nach Bonn und wohnte dort bis ____.", "1950")),
    ("pronoun with its name", stem_gates.reference, choice(DE, "Wann hielt Ada ihre erste Rede?", "1900", "1901")),
    ("pronoun of the name asked for", stem_gates.reference, cloze("Who came with her sister?", "Ada", "person:")),
    ("pronoun of the name in the gap", stem_gates.reference, cloze("The ____ came with its head.", "BBC", "organisation:")),
    ("the other language's words", stem_gates.reference, choice(EN, "Which term? „Am Sunday war ____ hier.“", "Ada")),
    ("weekday with its date", stem_gates.reference, choice(EN, "Who came on Friday 5 May 1950?", "Ada", "Bea")),
    ("polite name", stem_gates.reference, choice(DE, "Welches Amt hatte Angela Merkel, bevor sie Kanzlerin wurde?", "a", "b")),
    ("two content words", stem_gates.thin_stem, choice(DE, "Wann starb Tesla?", "1943", "1944")),
    ("a king of his land", key_gates.half_name, cloze("____ of Spain sent ships.", "Philip II", "person:")),
    ("the unit of another figure", key_gates.key_shown,
     cloze("Of ____ five square miles are wet.", "seven square miles", "quantity:square-mile:words")),
    ("key is part of a word", key_gates.key_shown, choice(DE, "Im Hausboot lag ____.", "Haus")),
]  # fmt: skip


@pytest.mark.parametrize(("gate", "wording"), [r[1:] for r in STOPPED], ids=[r[0] for r in STOPPED])
def test_stopped(gate: Gate, wording: Wording) -> None:
    assert gate(wording)


@pytest.mark.parametrize(("gate", "wording"), [r[1:] for r in PASSED], ids=[r[0] for r in PASSED])
def test_passed(gate: Gate, wording: Wording) -> None:
    assert gate(wording) is None
