"""Which questions a round has: the pressing ones, and of those that are kin one on a day."""

import random
from collections.abc import Iterable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.kin import Kin, kin
from quizgen.model import Bilingual, Choice, Cloze, Kind, Proof, Question, QuestionId, question_id
from quizgen.store.progress import UNSEEN, Progress, Rating, Seen
from quizgen.study.pick import Scope, Wish, pick, tags
from quizgen.values.dates import Date
from quizgen.values.names import Term
from tests.store.learner import NOON

TODAY = NOON.date()
WORDS = [Bilingual(w, w) for w in ("Rad", "Achse", "Nabe")]


def question(name: str) -> Question:
    """ "a:x" is the choice of fact a's slot x, "a:X" the cloze; the slot "when" holds a date."""
    fact, slot = name.split(":")
    kind = Kind.CLOZE if slot.isupper() else Kind.CHOICE
    value = Date(1902, None, None) if slot.lower() == "when" else Term(WORDS[0])
    given = (question_id("rom", fact, slot.lower(), kind), Bilingual("Was?", "What?"), WORDS[0], value, (),
             Bilingual(True, True), Proof("Ein Rad", "Rad"))  # fmt: skip
    return Cloze(*given) if kind is Kind.CLOZE else Choice(*given, tuple(WORDS[1:]), 0)


def name(q: Question) -> str:
    _, fact, slot, kind = q.id.split("/")
    return f"{fact}:{slot.upper() if kind == Kind.CLOZE else slot}"


def seen(due: int, last: int = -9, rating: Rating = Rating.GOOD) -> Seen:
    """Answered and due so many days from today."""
    days = TODAY + timedelta(days=last), TODAY + timedelta(days=due)
    return Seen(NOON, *days, 5.0, 5.0, rating, 3, 1)


MISSED = seen(due=1, last=0, rating=Rating.AGAIN)

# what there is, with its progress; scope; what comes, in order ("a:x|a:X": one of them)
ROUNDS: list[tuple[str, dict[str, Progress], Scope, list[str]]] = [
    ("due first, the oldest first", {"n:x": UNSEEN, "b:x": seen(-1), "a:x": seen(-5), "c:x": seen(0)}, Scope.TODAY, ["a:x", "b:x", "c:x", "n:x"]),
    ("not due", {"a:x": seen(1), "b:x": seen(0)}, Scope.TODAY, ["b:x"]),
    ("only due", {"a:x": seen(0), "n:x": UNSEEN}, Scope.DUE, ["a:x"]),
    ("only new", {"a:x": seen(0), "n:x": UNSEEN}, Scope.NEW, ["n:x"]),
    ("new of a fact: one of its questions", {"n:x": UNSEEN, "n:X": UNSEEN}, Scope.TODAY, ["n:x|n:X"]),
    ("due of a fact: the one that waited longest", {"a:x": seen(-1), "a:X": seen(-2), "a:y": seen(-1)}, Scope.TODAY, ["a:X"]),
    ("a due fact is not told by a new question", {"a:x": UNSEEN, "a:X": seen(0)}, Scope.TODAY, ["a:X"]),
    ("a fact told today waits", {"a:x": seen(3, last=0), "a:X": UNSEEN, "a:y": seen(-3)}, Scope.TODAY, []),
    ("a fact told yesterday does not", {"a:x": seen(3, last=-1), "a:X": UNSEEN}, Scope.TODAY, ["a:X"]),
    ("missed today may be asked again", {"a:x": MISSED, "a:X": seen(-1), "b:x": seen(-1)}, Scope.MISTAKES, ["a:x"]),
    ("missed, then right", {"a:x": seen(-1)}, Scope.MISTAKES, []),
    ("missed days ago", {"a:x": seen(1, -3, Rating.AGAIN)}, Scope.MISTAKES, ["a:x"]),
    ("everything, but a fact told today through its question alone", {"a:x": seen(9, last=0), "a:X": seen(-1)}, Scope.ALL, ["a:x"]),
]  # fmt: skip


@pytest.mark.parametrize(("progress", "scope", "comes"), [r[1:] for r in ROUNDS], ids=[r[0] for r in ROUNDS])
def test_what_comes(progress: dict[str, Progress], scope: Scope, comes: list[str]) -> None:
    for chance in range(5):
        found = picked(progress, Wish(scope), random.Random(chance))
        assert len(found) == len(comes)
        assert all(one in some.split("|") for one, some in zip(found, comes, strict=True))


def picked(
    progress: dict[str, Progress], wish: Wish, rng: random.Random, new_left: int = 99, away: str = "",
    pairs: Iterable[tuple[str, str]] = (),
) -> list[str]:  # fmt: skip
    """`pairs` are kin, beyond those of one fact."""
    questions = [question(n) for n in progress]
    known = {q.id: p for q, p in zip(questions, progress.values(), strict=True)}
    suspended = {question(n).id for n in away.split()}
    related = {name: set(siblings) for name, siblings in kin(questions).items()}
    for one, other in ((question(a).id, question(b).id) for a, b in pairs if a != b):
        related.setdefault(one, set()).add(other)
        related.setdefault(other, set()).add(one)
    of_each: Kin = {name: frozenset(its) for name, its in related.items()}
    return [name(q) for q in pick(questions, of_each, known, suspended, wish, TODAY, new_left, rng)]


# what there is, with its progress; which are kin; what comes
RELATED: list[tuple[str, dict[str, Progress], list[tuple[str, str]], list[str]]] = [
    ("one of two", {"a:x": UNSEEN, "b:x": UNSEEN}, [("a:x", "b:x")], ["a:x|b:x"]),
    ("the one that waited longer", {"a:x": seen(-1), "b:x": seen(-2)}, [("a:x", "b:x")], ["b:x"]),
    ("due before new", {"a:x": UNSEEN, "b:x": seen(0)}, [("a:x", "b:x")], ["b:x"]),
    ("kin to what was told today waits", {"a:x": seen(3, last=0), "b:x": seen(-9), "c:x": seen(0)}, [("a:x", "b:x")], ["c:x"]),
    ("kin to what was told yesterday does not", {"a:x": seen(3, last=-1), "b:x": seen(0)}, [("a:x", "b:x")], ["b:x"]),
    ("kin of kin may come", {"a:x": seen(-9), "b:x": seen(-8), "c:x": seen(-7)}, [("a:x", "b:x"), ("b:x", "c:x")], ["a:x", "c:x"]),
    ("another question of the fact that is no kin", {"a:x": seen(-9), "b:x": UNSEEN, "b:X": UNSEEN}, [("a:x", "b:x")], ["a:x", "b:X"]),
    ("new ones: as many as there can be", dict.fromkeys(("hub:x", "a:x", "b:x", "c:x"), UNSEEN), [("hub:x", n) for n in ("a:x", "b:x", "c:x")], ["a:x|b:x|c:x"] * 3),
    ("a chain of five has three", dict.fromkeys(("a:x", "b:x", "c:x", "d:x", "e:x"), UNSEEN), [("a:x", "b:x"), ("b:x", "c:x"), ("c:x", "d:x"), ("d:x", "e:x")], ["a:x|c:x|e:x"] * 3),
]  # fmt: skip


@pytest.mark.parametrize(
    ("progress", "pairs", "comes"), [r[1:] for r in RELATED], ids=[r[0] for r in RELATED]
)
def test_what_comes_of_kin(
    progress: dict[str, Progress], pairs: list[tuple[str, str]], comes: list[str]
) -> None:
    for chance in range(5):
        found = picked(progress, Wish(), random.Random(chance), pairs=pairs)
        assert len(found) == len(comes)
        assert all(one in some.split("|") for one, some in zip(found, comes, strict=True))


def test_what_keeps_many_others_away_has_its_turn_where_the_round_is_full_all_the_same() -> None:
    progress: dict[str, Progress] = dict.fromkeys(("hub:x", *(f"f{i}:x" for i in range(9))), UNSEEN)
    pairs = [("hub:x", f"f{i}:x") for i in range(3)]
    rounds = [picked(progress, Wish(length=5), random.Random(chance), pairs=pairs) for chance in range(20)]
    assert {len(found) for found in rounds} == {5}
    assert any("hub:x" in found for found in rounds)


FRESH: dict[str, Progress] = {f"f{i}:{slot}": UNSEEN for i in range(20) for slot in ("x", "X")}


def test_new_ones_are_limited_in_all_rounds_but_practice() -> None:
    due: dict[str, Progress] = {"a:x": seen(0), "b:x": seen(0)}
    for new_left, length, count in [(3, 99, 5), (0, 99, 2), (-4, 99, 2), (9, 4, 4)]:
        assert len(picked(FRESH | due, Wish(length=length), random.Random(1), new_left)) == count
    assert len(picked(FRESH, Wish(Scope.NEW), random.Random(1), new_left=0)) == 0
    assert len(picked(FRESH, Wish(Scope.ALL, length=15), random.Random(1), new_left=0)) == 15


def test_kinds_are_even_among_the_new() -> None:
    for chance in range(5):
        kinds = [n.split(":")[1] for n in picked(FRESH, Wish(length=10), random.Random(chance))]
        assert sorted(kinds) == ["X"] * 5 + ["x"] * 5


def test_suspended_questions_stay_away() -> None:
    assert picked(
        {"a:x": seen(0), "a:X": UNSEEN, "b:x": seen(0)}, Wish(), random.Random(1), away="a:x b:x"
    ) == ["a:X"]


def test_a_fact_told_today_waits_also_where_the_question_that_told_it_is_not_wanted() -> None:
    cloze, choice = question("a:X"), question("a:x")
    progress: dict[QuestionId, Progress] = {cloze.id: UNSEEN, choice.id: seen(3, last=0)}
    assert pick([cloze], kin([cloze, choice]), progress, (), Wish(), TODAY, 99, random.Random(1)) == []


def test_by_tag() -> None:
    assert tags(question("a:when")) == {"rom", "choice", "date"}
    progress: dict[str, Progress] = {"a:when": UNSEEN, "b:X": UNSEEN, "c:x": UNSEEN}
    for wanted, comes in [
        ({"date"}, ["a:when"]),
        ({"date", "cloze"}, ["a:when", "b:X"]),
        ({"rom"}, list(progress)),
        ({"x"}, []),
    ]:
        assert sorted(picked(progress, Wish(tags=frozenset(wanted)), random.Random(1))) == comes


def test_chance_decides_among_equals_and_the_same_chance_the_same() -> None:
    rounds = [tuple(picked(FRESH, Wish(), random.Random(seed))) for seed in (1, 1, 2)]
    assert rounds[0] == rounds[1] != rounds[2]


STATES = st.one_of(
    st.just(UNSEEN), st.builds(seen, st.integers(-5, 5), st.integers(-5, 0), st.sampled_from(Rating))
)
NAMES = st.sampled_from([f"{fact}:{slot}" for fact in "abcdef" for slot in ("x", "X", "y", "when")])


@given(
    st.dictionaries(NAMES, STATES), st.sampled_from(Scope), st.integers(0, 9), st.integers(0, 9), st.frozensets(NAMES),
    st.frozensets(st.sampled_from(["date", "cloze", "rom"])), st.randoms(use_true_random=False),
    st.sets(st.tuples(NAMES, NAMES), max_size=12),
)  # fmt: skip
def test_any_round_keeps_the_rules(
    progress: dict[str, Progress], scope: Scope, length: int, new_left: int, away: frozenset[str],
    wanted: frozenset[str], rng: random.Random, pairs: set[tuple[str, str]],
) -> None:  # fmt: skip
    found = picked(progress, Wish(scope, length, wanted), rng, new_left, " ".join(away), pairs)
    facts = [n.split(":")[0] for n in found]
    told = [n for n, p in progress.items() if isinstance(p, Seen) and p.day == TODAY]
    new = [n for n in found if progress[n] is UNSEEN]
    assert len(found) <= length
    assert len(set(facts)) == len(facts)
    assert not away & set(found)
    assert all(not wanted or wanted & tags(question(n)) for n in found)
    assert scope is Scope.ALL or len(new) <= new_left
    for one in found:
        others = {*(found if one in told else (*found, *told))} - {one}
        assert not any((one, other) in pairs or (other, one) in pairs for other in others)
        assert one in told or not any(one.split(":")[0] == other.split(":")[0] for other in others)
