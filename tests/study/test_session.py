"""Rounds: what is asked, in which order, and what answers make of them."""

import itertools
import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.model import (
    GAP,
    Bilingual,
    Choice,
    Cloze,
    Kind,
    Lang,
    Match,
    Proof,
    Question,
    question_id,
)
from quizgen.store.progress import Mode, Rating
from quizgen.study.session import (
    IN_QUESTION,
    Graded,
    Picked,
    Session,
    Typed,
    advance,
    again_missed,
    answer,
    gives_away,
    missed,
    overrule,
    peek,
    skip,
    start,
    stop,
    undo,
)
from quizgen.values.names import Term


def both(text: str) -> Bilingual[str]:
    return Bilingual(f"{text}heit", f"{text}ness")


def choice(fact: str, key: str, wrong: str = "x y z", position: int = 0, says: str = "") -> Choice:
    return Choice(
        id=question_id("deck", fact, "slot", Kind.CHOICE),
        prompt=both(f"Was? {says} "),
        key=both(key),
        value=Term(both(key), ""),
        also=(),
        native=Bilingual(True, True),
        proof=Proof("", ""),
        distractors=tuple(map(both, wrong.split())),
        position=position,
    )


def cloze(fact: str, key: str, says: str = "", evidence: str = "") -> Cloze:
    return Cloze(
        id=question_id("deck", fact, "slot", Kind.CLOZE),
        prompt=both(f"{says} {GAP} "),
        key=both(key),
        value=Term(both(key), ""),
        also=(),
        native=Bilingual(True, True),
        proof=Proof(evidence, ""),
    )


KEYS = st.sampled_from(["Rom", "Bonn", "Kiel", "Trier"])
FACTS = st.sampled_from("abcdefgh")


@st.composite
def questions(draw: st.DrawFn) -> Question:
    fact, key, says = draw(FACTS), draw(KEYS), draw(KEYS)
    if draw(st.booleans()):
        return cloze(fact, key, says=f"{says}heit")
    wrong = " ".join({"Rom", "Bonn", "Kiel", "Trier"} - {key})
    return choice(
        fact, key, wrong, draw(st.integers(0, 3)), says=f"{says}ness" if draw(st.booleans()) else ""
    )


DECKS = st.lists(questions(), max_size=6, unique_by=lambda q: q.id)
RNGS = st.integers(0, 2**16).map(random.Random)
ROUNDS = st.builds(start, DECKS, RNGS)


@given(ROUNDS, st.sampled_from(Lang))
def test_options_are_shuffled_alike_in_both_languages(session: Session, lang: Lang) -> None:
    for turn in session.turns:
        if isinstance(turn.question, Choice):
            assert sorted(turn.options(lang)) == sorted(turn.question.options(lang))
            assert turn.options(lang)[turn.key_row] == turn.question.key[lang]


@given(DECKS, st.integers(0, 2**16))
def test_the_same_chance_makes_the_same_round(deck: list[Question], seed: int) -> None:
    assert start(deck, random.Random(seed)) == start(deck, random.Random(seed))


@settings(max_examples=60)
@given(ROUNDS)
def test_nothing_is_given_away_where_it_can_be_avoided(session: Session) -> None:
    asked = [turn.question for turn in session.turns]
    told = {(one.id, other.id) for one, other in itertools.permutations(asked, 2) if gives_away(one, other)}
    orders = itertools.permutations(question.id for question in asked)
    assert cost(asked) == 0 or not any(told.isdisjoint(itertools.combinations(order, 2)) for order in orders)


def cost(asked: Sequence[Question]) -> int:
    """What all questions together tell of those asked after them."""
    return sum(gives_away(a, b) for a, b in itertools.combinations(asked, 2))


def test_in_a_ring_where_each_shows_the_next_key_only_one_is_given_away() -> None:
    deck = [cloze(f"f{i}", f"Stadt{i}", says=f"Stadt{(i + 1) % 30}heit") for i in range(30)]
    assert cost([turn.question for turn in start(deck, random.Random(1)).turns]) == IN_QUESTION


GIVEN_AWAY: dict[str, tuple[Question, bool]] = {
    "in the prompt": (cloze("a", "Bonn", says="Romheit"), True),
    "in the other language": (cloze("a", "Bonn", says="ROMNESS"), True),
    "among the options": (choice("a", "Bonn", "Rom Kiel"), True),
    "as the key": (choice("a", "Rom", "Bonn Kiel"), True),
    "as part of a word only": (cloze("a", "Bonn", says="Romheiten"), False),
    "nowhere": (cloze("a", "Bonn", says="Kielheit"), False),
}


@pytest.mark.parametrize("name", GIVEN_AWAY)
def test_where_a_key_is_given_away(name: str) -> None:
    before, given_away = GIVEN_AWAY[name]
    assert (gives_away(before, cloze("b", "Rom")) == IN_QUESTION) is given_away


def test_evidence_gives_away_less_than_the_question() -> None:
    before = cloze("a", "Bonn", evidence="In Romheit begann es.")
    assert 0 < gives_away(before, cloze("b", "Rom")) < IN_QUESTION


@given(ROUNDS, st.data())
def test_undo_restores_what_was_before_the_answer(session: Session, data: st.DataObject) -> None:
    while not session.over:
        before = session = peek(session) if data.draw(st.booleans()) else session
        row = data.draw(st.integers(0, 3))
        session = answer(session, Picked(row) if before.turn.order else Typed("Romheit", Lang.DE))
        assert session.outcomes[:-1] == before.outcomes
        assert session.outcomes[-1].peeked is before.peeked
        assert undo(session) == before
        session = advance(session)
    assert len(session.outcomes) == len(session.turns)


@given(DECKS, st.booleans(), RNGS, st.data())
def test_whatever_is_done_there_is_a_way_on_and_undo_is_exact(
    deck: list[Question], cards: bool, rng: random.Random, data: st.DataObject
) -> None:
    """Any sequence of what a learner can do; `path` holds the sessions ahead of each answer that counts."""
    session = start(deck, rng, cards)
    path: list[Session] = []
    looked = False  # at the passage of the open question
    for deed in data.draw(
        st.lists(st.sampled_from(["answer", "next", "undo", "skip", "overrule", "peek"]), max_size=30)
    ):
        was = session
        match deed:
            case "answer" if not session.over:
                session = answer(session, give(session, data))
                path += [was] if session is not was else []
                if session is not was and session.outcome:
                    assert session.outcome.peeked is looked
                    looked = False
            case "next":
                session = advance(session)
            case "undo":
                session = undo(session)
                assert session == (path.pop() if path else was)
                looked = session.peeked
            case "skip":
                session = skip(session)
                assert session is was or len(session.turns) == len(was.turns) - 1
                looked &= session is was
            case "peek":
                session = peek(session)
                looked |= session is not was
                assert (session is was) is (session.over or cards or session.outcome is not None)
            case "overrule":
                session = overrule(session)
                assert overrule(session) == was
        assert len(session.outcomes) - session.at in (0, 1)
        assert session.peeked is looked
        assert [o.turn for o in session.outcomes] == list(session.turns[: len(session.outcomes)])
    while not session.over:
        session = advance(answer(session, give(session, data)))


def give(session: Session, data: st.DataObject) -> Picked | Typed | Graded:
    match session.turn.mode:
        case Mode.CHOICE:
            return Picked(data.draw(st.integers(0, 3)))
        case Mode.CLOZE:
            return Typed(data.draw(st.sampled_from(["Romheit", "Bonnheit", "nein"])), Lang.DE)
        case Mode.CARD:
            return Graded(data.draw(st.sampled_from(Rating)))


def play(session: Session, *right: bool) -> Session:
    for is_right in right:
        turn = session.turn
        if isinstance(turn.question, Cloze):
            session = answer(session, Typed(turn.question.key.de if is_right else "nein", Lang.DE))
        else:
            session = answer(session, Picked((turn.key_row + (not is_right)) % len(turn.order)))
        session = advance(session)
    return session


DECK: list[Question] = [choice("a", "Rom"), cloze("b", "Bonn"), choice("c", "Kiel"), cloze("d", "Trier")]


def test_what_was_missed_is_asked_again_and_nothing_else() -> None:
    session = play(start(DECK, random.Random(2)), True, False, False, True)
    assert session.over
    assert [o.match for o in session.outcomes] == [Match.RIGHT, Match.WRONG, Match.WRONG, Match.RIGHT]
    again = again_missed(session, random.Random(2))
    assert {t.question.id for t in again.turns} == {o.turn.question.id for o in missed(session)}
    assert len(again.turns) == 2
    assert not again.outcomes


def test_nothing_missed_leaves_nothing_to_ask() -> None:
    session = play(start(DECK[:2], random.Random(2)), True, True)
    assert again_missed(session, random.Random(2)).over


def test_an_answer_counts_once() -> None:
    first = answer(start(DECK, random.Random(2)), Picked(0))
    assert answer(first, Picked(1)) is first


def test_what_is_overruled_is_no_longer_missed() -> None:
    session = play(start(DECK, random.Random(2)), True)
    wrong = answer(session, Picked(0) if session.turn.order else Typed("nein", Lang.DE))
    if wrong.outcome and wrong.outcome.right:
        wrong = answer(session, Picked(1))
    assert len(missed(wrong)) == 1
    mine = overrule(wrong)
    assert not missed(mine)
    assert [o.overruled for o in mine.outcomes] == [False, True]
    assert undo(mine) == session


def test_a_look_at_the_passage_stays_with_the_answer_alone() -> None:
    session = peek(start(DECK, random.Random(2)))
    assert session.peeked
    assert not skip(session).peeked
    assert not stop(session).peeked
    first = play(session, True)
    assert [o.peeked for o in first.outcomes] == [True]
    assert overrule(undo(first)) == undo(first) == session
    second = play(first, True)
    assert [o.peeked for o in second.outcomes] == [True, False]


def test_a_card_is_graded_and_nothing_else_is() -> None:
    card = start(DECK[:1], random.Random(2), cards=True)
    assert card.turn.mode is Mode.CARD
    assert card.turn.key_row == -1
    for rating in Rating:
        outcome = answer(card, Graded(rating)).outcome
        assert outcome
        assert outcome.right is (rating is not Rating.AGAIN)
    with pytest.raises(ValueError, match="cards are graded"):
        answer(card, Typed("Rom", Lang.DE))
    with pytest.raises(ValueError, match="questions answered"):
        answer(start(DECK[:1], random.Random(2)), Graded(Rating.GOOD))
    again = again_missed(answer(card, Graded(Rating.AGAIN)), random.Random(2))
    assert again.practice
    assert again.turn.card


def test_an_open_question_is_not_passed_over() -> None:
    session = start(DECK, random.Random(2))
    assert advance(session) is session
    assert undo(session) is session


def test_a_round_that_is_left_keeps_what_was_answered() -> None:
    session = stop(play(start(DECK, random.Random(2)), True, False))
    assert session.over
    assert len(session.turns) == len(session.outcomes) == 2


def test_an_answer_is_told_in_the_language_asked_for() -> None:
    session = start([choice("a", "Rom")], random.Random(2))
    outcome = answer(session, Picked(session.turn.key_row)).outcomes[0]
    assert (outcome.answer(Lang.DE), outcome.answer(Lang.EN)) == ("Romheit", "Romness")
