"""Base forms, which a question with "did" needs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.clauses import Number
from quizgen.text.english.verbs import agrees_with, base_of
from quizgen.text.tokens import Token

PAST = """founded found, built build, made make, took take, carried carry, died die, created create, opened open,
visited visit, united unite, stopped stop, occurred occur, travelled travel, controlled control, killed kill,
installed install, used use, increased increase, focused focus, charged charge, changed change, belonged belong,
settled settle, included include, needed need, exceeded exceed, agreed agree, decided decide, avoided avoid,
acquired acquire, repaired repair, appeared appear, declared declare, explored explore, poured pour,
secured secure, entered enter, defined define, gained gain, postponed postpone, mentioned mention, named name,
assumed assume, described describe, managed manage, argued argue, issued issue, analysed analyse, executed execute,
promoted promote, piloted pilot, withdrew withdraw, understood understand, overthrew overthrow, rebuilt rebuild,
undertook undertake, lay lie, fled flee, led lead, read read, cost cost, gave give, ruled rule, centred centre,
boycotted boycott, stung sting, flung fling, ground grind, grounded ground, strode stride"""
PRESENT = (
    "carries carry, goes go, has have, passes pass, reaches reach, makes make, uses use, lies lie, fixes fix"
)


def pairs(text: str) -> list[tuple[str, str]]:
    return [(row.split()[0], row.split()[1]) for row in text.split(",")]


@pytest.mark.parametrize(("form", "base"), pairs(PAST))
def test_past_forms_have_a_base_form(form: str, base: str) -> None:
    assert base_of(Token(form, form, "VVD", 0, len(form))) == base


@pytest.mark.parametrize(("form", "base"), pairs(PRESENT))
def test_forms_of_the_present_have_a_base_form(form: str, base: str) -> None:
    assert base_of(Token(form, form, "VVZ", 0, len(form))) == base


def test_what_is_no_past_form_has_none() -> None:
    assert base_of(Token("sprlk", "sprlk", "VVD", 0, 5)) is None


def test_forms_tell_their_number() -> None:
    assert agrees_with(Token("were", "be", "VBD", 0, 4)) is Number.PLURAL
    assert agrees_with(Token("makes", "make", "VVZ", 0, 5)) is Number.SINGULAR
    assert agrees_with(Token("made", "make", "VVD", 0, 4)) is None


@given(st.text(max_size=40), st.sampled_from(["VVD", "VVZ", "VVB", "VVN"]))
def test_any_word_is_looked_at_without_error(word: str, tag: str) -> None:
    base_of(Token(word, word, tag, 0, len(word)))
