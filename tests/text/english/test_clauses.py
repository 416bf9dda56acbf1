"""How English sentences are cut into clauses."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.clauses import Clause, Range
from quizgen.text.english.clauses import analyse
from quizgen.text.english.retagging import retagged
from quizgen.text.tokens import Sentence
from tests.text.english.sentences import sentence

# A sentence; then for each clause: front | subject | finite verb and what belongs to it | what follows.
CLAUSES = [
    ("Karl Huber opened the museum.", ["| Karl Huber | opened | the museum"]),
    ("In 1998, Karl Huber opened the museum.", ["In 1998 , | Karl Huber | opened | the museum"]),
    ("In 1998 Karl Huber opened the museum.", ["In 1998 | Karl Huber | opened | the museum"]),
    ("The museum has never been closed again.", ["| The museum | has never been closed | again"]),
    ("The museum will be opened by the queen.", ["| The museum | will be opened | by the queen"]),
    (
        "The house built by Karl Huber in 1998 burned down in Rome.",
        ["| The house built by Karl Huber in 1998 | burned | down in Rome"],
    ),
    (
        "Huber was born in Rome and moved to Berlin in 2001.",
        ["| Huber | was born | in Rome", "| Huber | moved | to Berlin in 2001"],
    ),
    (
        "Huber lives in Rome, but Anna Meier moved to Berlin.",
        ["| Huber | lives | in Rome", "| Anna Meier | moved | to Berlin"],
    ),
    (
        "The museum was built in Rome and opened by the queen.",
        ["| The museum | was built | in Rome"],
    ),
    (
        "Anna Meier, who lives in Rome, painted the queen.",
        ["| Anna Meier , who lives in Rome , | painted | the queen", "| Anna Meier | lives | in Rome"],
    ),
    (
        "The man who built the museum died in Rome.",
        ["| The man who built the museum | died | in Rome"],
    ),
    (
        "Huber opened the museum in 1998, making it the first of its kind.",
        ["| Huber | opened | the museum in 1998"],
    ),
    (
        "Huber, Meier and Lang founded the firm in Rome.",
        ["| Huber , Meier and Lang | founded | the firm in Rome"],
    ),
    (
        "Although it was late, Anna Meier went to Rome.",
        ["Although it was late , | Anna Meier | went | to Rome"],
    ),
    ("There are three schools in Rome.", ["| There | are | three schools in Rome"]),
    (
        "Karl Huber said that Rome needs a museum and left the room.",
        ["| Karl Huber | said | that Rome needs a museum and left the room"],
    ),
    ("Huber closed and sold the museum in Rome.", ["| Huber | closed and sold | the museum in Rome"]),
    ("Huber closed and in 1998 the museum in Rome.", []),
    (
        "The museum moved to a mill in Rome, and became famous in 1998.",
        ["| The museum | moved | to a mill in Rome", "| The museum | became | famous in 1998"],
    ),
    (
        "Work in Rome ceased in 1998 after Huber was paid by Anna Meier.",
        ["| Work in Rome | ceased | in 1998 after Huber was paid by Anna Meier"],
    ),
    ("Net income rose to 5 million euros.", ["| Net income | rose | to 5 million euros"]),
    ("Most people work in mines.", ["| Most people | work | in mines"]),
    ("Workers in Bremen set fire to a mill.", ["| Workers in Bremen | set | fire to a mill"]),
    (
        "Huber & Lang, a maker of mills, reported sales of 5 million euros.",
        ["| Huber & Lang , a maker of mills , | reported | sales of 5 million euros"],
    ),
    ("Huber sold the mill, left his wife and moved to Rome.", []),
    ("When did Karl Huber open the museum?", []),
    ("Huber wrote a book: it is long.", []),
]


def shown(clause: Clause, read: Sentence) -> str:
    tokens = retagged(read)
    owner = clause.subject or clause.antecedent
    assert owner is not None
    group = Range(clause.verb, max(clause.rest.last, clause.verb + 1))

    def words(part: Range) -> str:
        return " ".join(tokens[i].text for i in part.indices)

    return " | ".join(words(part) for part in (clause.front, owner.range, group, clause.after)).strip()


@pytest.mark.parametrize(("text", "clauses"), CLAUSES, ids=[row[0] for row in CLAUSES])
def test_fields_are_found(text: str, clauses: list[str]) -> None:
    read = sentence(text)
    assert [shown(clause, read) for clause in analyse(read)] == clauses


@given(st.text(max_size=200))
def test_any_text_is_analysed(text: str) -> None:
    read = sentence(text + ".")
    for clause in analyse(read):
        assert 0 <= clause.range.first < clause.range.last <= len(read.tokens)


def test_long_sentences_take_no_longer_than_many_words_must() -> None:
    read = sentence("The man in the house of the king, " * 2000 + "who left Rome.")
    begun = time.process_time()
    analyse(read)
    assert time.process_time() - begun < 1.0
