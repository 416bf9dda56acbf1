"""Clauses with their fields, and as sentences that stand alone."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.clauses import Clause, Kind, Range, written
from quizgen.text.german.clauses import analyse
from quizgen.text.german.standing import split_verb, statement_of
from quizgen.text.tokens import Sentence, Token
from tests.text.german.sentences import sentence


def fields(read: Sentence, clause: Clause) -> tuple[str, ...]:
    """Front, verb, middle, rest, after."""

    def words(where: Range) -> str:
        return " ".join(read.tokens[i].text for i in where.indices)

    verb = read.tokens[clause.verb].text
    return (words(clause.front), verb, words(clause.middle), words(clause.rest), words(clause.after))


MAIN = [
    ("Huber traf Meier.", ("Huber", "traf", "Meier", "", "")),
    ("Am Abend traf Huber in Rom ein.", ("Am Abend", "traf", "Huber in Rom", "ein", "")),
    ("Huber ist in Rom gewesen.", ("Huber", "ist", "in Rom", "gewesen", "")),
    ("Huber will Meier in Rom treffen.", ("Huber", "will", "Meier in Rom", "treffen", "")),
    ("Das Haus soll verkauft werden.", ("Das Haus", "soll", "", "verkauft werden", "")),
    ("Huber hofft, dass Meier kommt.", ("Huber", "hofft", "", "", ", dass Meier kommt")),
    ("Als es regnete, kam Huber nach Rom.", ("Als es regnete", "kam", "Huber nach Rom", "", "")),
    ("Huber, der aus Rom stammt, leitet das Museum.",
     ("Huber , der aus Rom stammt", "leitet", "das Museum", "", "")),
    ("Der Bau der Brücke in Rom begann im Mai.", ("Der Bau der Brücke in Rom", "begann", "im Mai", "", "")),
    ("1950 ernannte der König Huber zum Minister.", ("1950", "ernannte", "der König Huber zum Minister", "", "")),
    ("Huber plant, in Rom ein Haus zu bauen.", ("Huber", "plant", "", "", ", in Rom ein Haus zu bauen")),
    ("Es werde regnen, sagte Huber.", ("Es werde regnen", "sagte", "Huber", "", "")),
    ("Und dann kam Huber nach Rom.", ("dann", "kam", "Huber nach Rom", "", "")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), MAIN, ids=[row[0] for row in MAIN])
def test_fields(text: str, wanted: tuple[str, ...]) -> None:
    read = sentence(text)
    found = [clause for clause in analyse(read) if clause.kind is Kind.MAIN]
    assert [fields(read, clause) for clause in found] == [wanted]


def test_two_clauses_share_their_subject() -> None:
    read = sentence("Huber nahm das Buch und brachte es nach Rom.")
    assert [fields(read, clause) for clause in analyse(read)] == [
        ("Huber", "nahm", "das Buch", "", ""),
        ("Huber", "brachte", "es nach Rom", "", ""),
    ]


SUBJECTS = [
    ("name before a name", "Huber traf Meier in Rom.", "Huber"),
    ("only one can be it", "In Rom hat der Minister das Haus gekauft.", "der Minister"),
    ("nominative behind an accusative", "Das Haus kaufte der Minister.", "der Minister"),
    ("thing before a name", "Das Haus kaufte Huber.", None),
    ("pronoun", "In Rom traf er die Ministerin.", None),
    ("what is known makes what is new", "Die Brauerei hat in Rom ein neues Werk gebaut.", "Die Brauerei"),
    ("a name that no lexicon knows", "Die Brauvinge hat in Rom ein neues Werk gebaut.", "Die Brauvinge"),
    ("one who could do it, too", "Die Brücke baute eine Firma.", None),
    ("plural verb", "Die Stadt haben die Bürger gebaut.", "die Bürger"),
]


@pytest.mark.parametrize(("why", "text", "subject"), SUBJECTS, ids=[row[0] for row in SUBJECTS])
def test_subject(why: str, text: str, subject: str | None) -> None:
    read = sentence(text)
    found = analyse(read)[0].subject
    words = " ".join(read.tokens[i].text for i in found.range.indices) if found else None
    assert words == subject, why


STATEMENTS = [
    ("as it is", "Huber traf Meier in Rom.", ["Huber traf Meier in Rom."]),
    ("without what ties it", "Zudem hat Huber in Rom ein Haus.", ["Huber hat in Rom ein Haus."]),
    ("without a tie within", "Das Haus wurde jedoch verkauft.", ["Das Haus wurde verkauft."]),
    ("without auch in front", "Auch Huber kam nach Rom.", ["Huber kam nach Rom."]),
    ("a relative clause more", "Das Museum leitet Huber, der 1998 sein Amt antrat.",
     ["Das Museum leitet Huber.", "Huber trat 1998 sein Amt an."]),
    ("one more behind the relative clause", "Das Paar bestand aus Huber, der in Rom lebte, und dem Maler Meier.",
     ["Das Paar bestand aus Huber, der in Rom lebte, und dem Maler Meier."]),
    ("two that und joins", "Huber kaufte das Haus und Meier baute eine Brücke.",
     ["Huber kaufte das Haus.", "Meier baute eine Brücke."]),
    ("comma kept", "Huber, der aus Rom stammt, leitet das Museum.",
     ["Huber, der aus Rom stammt, leitet das Museum.", "Huber stammt aus Rom."]),
    ("owner within", "Huber verkaufte sein Haus in Rom.", ["Huber verkaufte sein Haus in Rom."]),
    ("verb shared", "Huber sah und kaufte das Haus.", []),
    ("pronoun", "Er traf Meier in Rom.", []),
    ("there", "Dort traf Huber Meier.", []),
    ("weekday", "Am Freitag traf Huber Meier.", []),
    ("this", "Dieses Haus kaufte Huber.", []),
    ("owner unknown", "Seine Mutter traf Huber in Rom.", []),
    ("indirect speech", "Das Haus sei verkauft.", []),
    ("condition", "Das Haus wäre verkauft.", []),
    ("question", "Kaufte Huber das Haus?", []),
    ("no verb", "Ein Haus in Rom.", []),
    ("month of no year", "Im Mai kaufte Huber das Haus.", []),
    ("month of a year", "Im Mai 1998 kaufte Huber das Haus.", ["Im Mai 1998 kaufte Huber das Haus."]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "text", "wanted"), STATEMENTS, ids=[row[0] for row in STATEMENTS])
def test_statements(why: str, text: str, wanted: list[str]) -> None:
    read = sentence(text)
    made = [statement_of(clause, read) for clause in analyse(read)]
    assert [written(pieces, read) for pieces in made if pieces] == wanted, why


VERBS = [
    ("antritt", "antreten", ("tritt", "an")),
    ("zurückkehrte", "zurückkehren", ("kehrte", "zurück")),
    ("zusammenkam", "zusammenkommen", ("kam", "zusammen")),
    ("übernahm", "übernehmen", ("übernahm", "")),
    ("antwortete", "antworten", ("antwortete", "")),
    ("arbeitet", "arbeiten", ("arbeitet", "")),
    ("unterstützt", "unterstützen", ("unterstützt", "")),
    ("war", "sein", ("war", "")),
]


@pytest.mark.parametrize(("form", "lemma", "wanted"), VERBS, ids=[row[0] for row in VERBS])
def test_prefix_comes_off(form: str, lemma: str, wanted: tuple[str, str]) -> None:
    assert split_verb(Token(form, lemma, "VV(FIN)", 0, len(form))) == wanted


TAGS = "NN NE ART APPR ADJ(A) ADV CARD VV(FIN) VA(FIN) VV(PP) PTKVZ KON KOUS PRELS PPOSAT $, $. $(".split()
WORDS = "Huber der die in und , ( ) „ “ 1998 traf ist dass als : – sein sagte habe . es".split()


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(TAGS)), max_size=50))
def test_any_tokens_are_read_without_error(words: list[tuple[str, str]]) -> None:
    words.append((".", "$."))
    read = Sentence(
        tuple(Token(word, word, tag, 9 * i, 9 * i + len(word)) for i, (word, tag) in enumerate(words)), 0
    )
    for clause in analyse(read):
        pieces = statement_of(clause, read)
        assert pieces is None or written(pieces, read).endswith(".")


def test_a_monstrous_sentence_is_left_alone() -> None:
    tokens = tuple(Token("„", "„", "$(", i, i + 1) for i in range(100_000))
    begin = time.process_time()
    assert analyse(Sentence(tokens, 0)) == ()
    assert time.process_time() - begin < 20  # looking at it would take hours
