"""A window that answers, takes back and puts right as fast as it can, to be killed at any moment.

`python -m tests.store.killing FILE RUN` is the window; `kill_once` starts one, kills it, and says
what is wrong with the file afterwards.
"""

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from quizgen.store.progress import UNSEEN, Progress, Review
from quizgen.store.reviews import Store, open_store
from tests.store.learner import NOON, SCHEDULE, answer

ROOT = Path(__file__).parents[2]


def deeds(run: int, count: int) -> list[str]:
    rng = random.Random(run)
    return rng.choices(("record", "amend", "undo"), (70, 15, 15), k=count)


def given(run: int, number: int) -> Review:
    """The answer of the deed `number`; runs follow each other, deeds too."""
    days = run + number / 100_000
    return answer(f"r{run}/f{number % 7}/s/cloze", days, typed=f"{number}")


def do(store: Store, deed: str, review: Review) -> None:
    match deed:
        case "record":
            store.record(review)
        case "amend":
            store.amend(review)
        case _:
            store.undo()


def left(run: int, done: int) -> list[Review]:
    """What there should be after so many deeds."""
    answers: list[Review] = []
    for number, deed in enumerate(deeds(run, done)):
        if deed != "record":
            answers = answers[:-1]
        if deed != "undo":
            answers.append(given(run, number))
    return answers


def play(path: Path, run: int) -> None:
    print("begun", flush=True)
    with open_store(path, SCHEDULE) as store:
        for number, deed in enumerate(deeds(run, 20_000)):
            do(store, deed, given(run, number))
            print(number, flush=True)


def kill_once(path: Path, run: int, wait: float) -> tuple[int, list[str]]:
    """How many deeds were done when it was killed, `wait` seconds after its begin, and all that is
    wrong since."""
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.store.killing", str(path), str(run)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert window.stdout is not None
    with window.stdout as said:
        assert said.readline() == "begun\n"
        time.sleep(wait)
        window.kill()
        done = sum(line.endswith("\n") for line in said)
    window.wait()
    return done, wrong(path, run, done)


def wrong(path: Path, run: int, done: int) -> list[str]:
    with open_store(path, SCHEDULE) as store:
        kept = [review for review in store.reviews() if review.at >= NOON + timedelta(days=run)]
        problems = [] if kept in (left(run, done), left(run, done + 1)) else [f"run {run}: answers lost"]
        for name, progress in store.progress([r.question for r in kept]).items():
            state: Progress = UNSEEN
            for review in kept:
                if review.question == name:
                    state = SCHEDULE.review(name, state, review.rating, review.at)
            if progress != state:
                problems.append(f"{name} stands elsewhere than its answers say")
    with closing(sqlite3.connect(path)) as plain:
        if (found := plain.execute("PRAGMA integrity_check").fetchall()) != [("ok",)]:
            problems.append(f"damaged: {found}")
        problems += [f"broken link: {row}" for row in plain.execute("PRAGMA foreign_key_check")]
    return problems


if __name__ == "__main__":
    play(Path(sys.argv[1]), int(sys.argv[2]))
