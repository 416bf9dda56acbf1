"""What states a relation plainly, and what does not."""

import pytest

from quizgen.model import Lang
from quizgen.relations.say import question, statement
from tests.relations.reading import matches_in, seen_in

PLAIN = {
    "Angela Merkel traf Emmanuel Macron nach Gesprächen in Wien.": "Angela Merkel met Emmanuel Macron.",
    "Angela Merkel traf Emmanuel Macron bei Gesprächen in Wien.": "Angela Merkel met Emmanuel Macron in Vienna.",
    "Angela Merkel wurde am 3. Mai 2019 von Emmanuel Macron in Wien getroffen.":
        "Emmanuel Macron met Angela Merkel in Vienna on May 3, 2019.",
    "Mark Rutte, der Generalsekretär der NATO, traf Donald Trump in Florida.":
        "Mark Rutte met Donald Trump in Florida.",
    "Bundeskanzlerin Angela Merkel hat sich 2019 mit Emmanuel Macron getroffen.":
        "Angela Merkel met Emmanuel Macron in 2019.",
    "Am 3. Mai 2019 kam Angela Merkel in Wien mit Emmanuel Macron zusammen.":
        "Angela Merkel met Emmanuel Macron in Vienna on May 3, 2019.",
    "Wien ist die Hauptstadt von Österreich.": "Vienna is the capital of Austria.",
    "Wien war die Hauptstadt von Österreich.": "Vienna was the capital of Austria.",
    "Die Republik trat 1955 der NATO bei.": "The republic joined NATO in 1955.",
    "Im Norden grenzt Portugal an Spanien, im Osten an Österreich.": "Portugal borders Spain.",
    "Österreich wurde 1955 unabhängig.": "Austria became independent in 1955.",
    "Die Schule wurde erst 1903 von Angela Merkel gegründet.": "Angela Merkel founded the school in 1903.",
}  # fmt: skip

NOT_PLAIN = {
    "Angela Merkel traf Emmanuel Macron nicht.": "negated",
    "Angela Merkel will Emmanuel Macron treffen.": "modal",
    "Angela Merkel wird Emmanuel Macron treffen.": "future",
    "Angela Merkel hätte Emmanuel Macron getroffen.": "subjunctive",
    "Angela Merkel trifft Emmanuel Macron.": "another tense",
    "Angela Merkel traf angeblich Emmanuel Macron.": "hedged",
    "Angela Merkel traf nur Emmanuel Macron.": "restricted",
    "Angela Merkel traf mehrmals Emmanuel Macron.": "more than once",
    "Nach Polizeiangaben traf Angela Merkel Emmanuel Macron.": "a claim, too",
    "Angela Merkel traf als erste Kanzlerin Emmanuel Macron.": "restricted",
    "Angela Merkel traf Emmanuel Macron, wenn sie in Wien war.": "a condition",
    "Laut Mark Rutte traf Angela Merkel Emmanuel Macron.": "somebody's claim",
    "Angela Merkel habe Emmanuel Macron getroffen, sagte Mark Rutte.": "reported",
    "Wien ist die alte Hauptstadt von Österreich.": "an adjective",
    "Das Museum, das in Wien steht, wurde 1902 zerstört.": "a clause tells which",
    "Am 3. Mai 2019 gab die NATO die Absicht bekannt, ihre alten, teuren Schiffe zu ersetzen.": "an infinitive",
    "Die Gruppe des Präsidenten Emmanuel Macron traf Angela Merkel.": "named after whom",
    "Die Mühlen wurden 1902 im Süden von Portugal gebaut.": "an attribute, nobody who did it",
    "Angela Merkel reiste im Mai 2018 nach Wien.": "a trip like many others, which only its aim tells apart",
}


@pytest.mark.parametrize(("text", "english"), PLAIN.items())
def test_a_plain_statement_is_carried_across(text: str, english: str) -> None:
    (match,) = matches_in(text)
    pieces = statement(match, Lang.EN)
    assert pieces is not None
    assert "".join(piece.text for piece in pieces) == english


@pytest.mark.parametrize("text", NOT_PLAIN, ids=NOT_PLAIN.get)
def test_what_is_not_plainly_stated_matches_nothing(text: str) -> None:
    assert matches_in(text) == []


def test_an_apposition_of_the_subject_is_no_object() -> None:
    found = seen_in("The director, Bert Boer, promised a special exhibition in 2026.", Lang.EN)
    assert [seen.match for seen in found if seen.match] == []


def test_who_made_it_is_not_who_unveiled_it() -> None:
    assert matches_in("In 1998 a statue by the sculptor Emma Moser was unveiled in Vienna.", Lang.EN) == []


def test_a_question_agrees_with_what_it_asks_for() -> None:
    found = matches_in("A storm killed three teachers.", Lang.EN)
    assert {question(match, "whom", Lang.EN) for match in found} == {"How many teachers were killed?"}


def test_a_miss_says_why() -> None:
    (seen,) = seen_in("Angela Merkel traf Emmanuel Macron nicht.", Lang.DE)
    assert "'nicht' would be lost" in {miss.reason for miss in seen.misses}


def test_the_full_stop_of_an_initial_ends_no_sentence() -> None:
    text = "Am 26. Juni 1963 hielt der Präsident John F. Kennedy vor dem Rathaus eine Rede mit dem Satz „Es lebe Rom“."
    assert not any(seen.match for seen in seen_in(text, Lang.DE))
