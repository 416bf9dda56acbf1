"""Store, schedule and pick together: a learner over many days, a round after the other."""

import random
from collections import Counter
from datetime import timedelta

from quizgen.kin import kin
from quizgen.model import Bilingual, Choice, Cloze, Kind, Proof, Question, QuestionId, question_id
from quizgen.store.progress import Rating, Seen
from quizgen.store.reviews import open_store
from quizgen.study.pick import Wish, pick
from quizgen.values.names import Term
from tests.store.learner import NOON, SCHEDULE, answer

WORDS = [Bilingual(w, w) for w in ("Rad", "Achse", "Nabe")]
NEW_PER_DAY = 6


def both(number: int) -> tuple[Question, Question]:
    """Two facts each are told by one sentence."""
    fact, sentence = f"f{number}", f"Am Wagen Nummer {number // 2} dreht sich ein Rad."
    rest = (
        Bilingual("Was?", "What?"),
        WORDS[0],
        Term(WORDS[0]),
        (),
        Bilingual(True, True),
        Proof(sentence, "Rad"),
    )
    choice, cloze = (question_id("rom", fact, "what", kind) for kind in (Kind.CHOICE, Kind.CLOZE))
    return Choice(choice, *rest, tuple(WORDS[1:]), 0), Cloze(cloze, *rest)


def test_forty_days() -> None:
    rng = random.Random(5)
    questions = [q for i in range(30) for q in both(i)]
    ids, related = [q.id for q in questions], kin(questions)
    begun: Counter[int] = Counter()
    with open_store(None, SCHEDULE) as store:
        for day in range(40):
            now = NOON + timedelta(days=day, hours=rng.uniform(-6, 14))  # at six or at two in the night
            today = SCHEDULE.day(now)
            told: list[QuestionId] = []
            while True:
                progress = store.progress(ids)
                left = NEW_PER_DAY - store.new_today(today)
                found = pick(questions, related, progress, (), Wish(length=5), today, left, rng)
                if not found:
                    break
                for question in found:
                    before = progress[question.id]
                    assert not isinstance(before, Seen) or before.due <= today
                    rating = rng.choices(tuple(Rating), (15, 10, 60, 15))[0]
                    store.record(answer(question.id, (now - NOON) / timedelta(days=1), rating))
                    told.append(question.id)
            begun[day] = store.new_today(today)
            kept_away = {name for one in told for name in related[one]}
            assert len(set(told)) == len(told)
            assert not kept_away & set(told), "no kin on one day"
            overdue = {name for name, seen in store.standing().items() if seen.due <= today}
            assert overdue <= kept_away, "what waits is only what its kin keep away"
        assert set(store.standing()) == set(ids)
        assert max(begun.values()) == NEW_PER_DAY
        longest = max(p.due - p.day for p in store.progress(ids).values() if isinstance(p, Seen))
        assert longest > timedelta(days=30), "what is known comes ever more rarely"
