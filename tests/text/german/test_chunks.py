"""Noun phrases: their extent, their preposition, and what their forms tell of case and number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.clauses import Case, Number, Range
from quizgen.text.german.chunks import find_chunks
from quizgen.text.german.declension import of_article
from quizgen.text.tokens import Token
from tests.text.german.sentences import sentence

NOM, ACC, DAT, GEN = Case.NOMINATIVE, Case.ACCUSATIVE, Case.DATIVE, Case.GENITIVE
ANY = frozenset(Case)

EXTENTS = [
    ("article, adjective, noun", "Das alte Rathaus brannte.", ["Das alte Rathaus"]),
    ("role and name are one", "NATO-General Karl Huber kam.", ["NATO-General Karl Huber"]),
    ("hedge and number", "Rund 8.500 Menschen kamen.", ["Rund 8.500 Menschen"]),
    ("genitive attribute", "Der Bau der Brücke begann.", ["Der Bau der Brücke"]),
    ("two genitives", "Der Bau der Brücke des Königs begann.", ["Der Bau der Brücke des Königs"]),
    ("prepositional attribute apart", "Das Haus in Bremen brannte.", ["Das Haus", "in Bremen"]),
    ("joined by und", "Karl Huber und Anna Meier kamen.", ["Karl Huber und Anna Meier"]),
    ("part of many", "Vier der 32 Staaten fehlten.", ["Vier der 32 Staaten"]),
    ("share with genitive", "Er gab drei Prozent ihres Gewinns aus.", ["drei Prozent ihres Gewinns"]),
    ("another phrase behind a genitive", "Da hatte die Hälfte der alten Haushalte Zugang.",
     ["die Hälfte der alten Haushalte", "Zugang"]),
    ("a class and its name", "Der Preis der Zeitschrift Stern stieg.", ["Der Preis der Zeitschrift Stern"]),
    ("amount", "Das kostete 5,2 Milliarden Euro.", ["5,2 Milliarden Euro"]),
    ("name with particle", "Gestern starb Vincent van Gogh.", ["Vincent van Gogh"]),
    ("name in quotation marks", "Die Rakete vom Typ „Orion“ flog.", ["Die Rakete", "vom Typ „ Orion “"]),
    ("party in parentheses", "Der Minister Karl Huber (SPD) kam.", ["Der Minister Karl Huber ( SPD )"]),
    ("participle with its own phrase", "Die im Rat vertretenen Parteien kamen.", ["Die im Rat vertretenen Parteien"]),
    ("joined adjectives", "Die alten und neuen Mitglieder kamen.", ["Die alten und neuen Mitglieder"]),
    ("first part of a compound", "Die Ein- und Ausfuhr wuchs.", ["Die Ein- und Ausfuhr"]),
    ("a year alone", "Seit 1949 steht 1950 dort.", ["Seit 1949", "1950"]),
    ("a year is not counted with a number", "Dort starben 1466 rund 500 Menschen.", ["1466", "rund 500 Menschen"]),
    ("date", "Am 3. Mai 1998 regnete es.", ["Am 3. Mai 1998"]),
    ("two prepositions", "Bis zum 3. Mai regnete es.", ["Bis zum 3. Mai"]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "chunks"), EXTENTS, ids=[row[0] for row in EXTENTS])
def test_extent(why: str, text: str, chunks: list[str]) -> None:
    tokens = sentence(text).tokens
    found = find_chunks(tokens, Range(0, len(tokens)))
    assert [" ".join(tokens[i].text for i in c.range.indices) for c in found] == chunks, why


FORMS = [
    ("Der alte Mann kam.", {NOM}, Number.SINGULAR, ""),
    ("Den alten Mann kannte er.", {ACC}, Number.SINGULAR, ""),
    ("Dem alten Mann half er.", {DAT}, Number.SINGULAR, ""),
    ("Die Stadt wuchs.", {NOM, ACC}, Number.SINGULAR, ""),
    ("Die Städte wuchsen.", {NOM, ACC}, Number.PLURAL, ""),
    ("Den Städten half er.", {DAT}, Number.PLURAL, ""),
    ("Ein Kind kam.", {NOM, ACC}, Number.SINGULAR, ""),
    ("Einen Präsidenten kannte er.", {ACC}, Number.SINGULAR, ""),
    ("Drei Kinder kamen.", ANY, Number.PLURAL, ""),
    ("In der Stadt regnet es.", {DAT}, Number.SINGULAR, "in"),
    ("In die Stadt fuhr er.", {ACC}, Number.SINGULAR, "in"),
    ("Im Haus regnet es.", {DAT}, Number.SINGULAR, "in"),
    ("Bis zum Abend regnet es.", {DAT}, Number.SINGULAR, "bis zu"),
    ("Gegen Norwegen verlor er.", {ACC}, Number.SINGULAR, "gegen"),
]


@pytest.mark.parametrize(("text", "cases", "number", "preposition"), FORMS, ids=[row[0] for row in FORMS])
def test_forms_tell_case_and_number(text: str, cases: set[Case], number: Number, preposition: str) -> None:
    tokens = sentence(text).tokens
    chunk = find_chunks(tokens, Range(0, len(tokens)))[0]
    assert (chunk.cases, chunk.number, chunk.preposition) == (frozenset(cases), number, preposition)


def test_an_article_that_is_none_may_be_anything() -> None:
    assert {reading.case for reading in of_article("Quark")} == set(Case)


TAGS = "NN NE ART APPR APPRART ADJ(A) ADV CARD KON TRUNC PPOSAT $( $, VV(FIN)".split()
WORDS = "Haus der die im und ( ) „ “ , 1998 drei von Leyen zum ( Ein-".split()


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(TAGS)), max_size=60))
def test_chunks_follow_one_another_and_hold_their_heads(words: list[tuple[str, str]]) -> None:
    tokens = [Token(word, word, tag, 9 * i, 9 * i + len(word)) for i, (word, tag) in enumerate(words)]
    end = 0
    for chunk in find_chunks(tokens, Range(0, len(tokens))):
        assert end <= chunk.range.first <= chunk.head < chunk.range.last <= len(tokens)
        end = chunk.range.last
