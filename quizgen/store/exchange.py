"""Progress as JSON lines, to take along, to keep and to merge: one answer a line.

    {"quizgen": "progress", "form": 1}
    {"question": "rom/founding/when/cloze", "at": "2026-11-22T14:55:31.000000Z", "verdict": "right",
     "rating": "good", "seconds": 4.5, "typed": "753", "lang": "de", "mode": "cloze"}
    {"suspended": "rom/founding/when/choice"}
    {"flag": "rom/founding/who/cloze", "reason": "wrong name", "deck": "rom", "at": "2026-11-22T…Z"}

(The second is one line.) Where a question stands is not in the file: its answers tell.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from quizgen.errors import Location, Problem, QuizgenError
from quizgen.files import CONTROL
from quizgen.model import Lang, Match, QuestionId
from quizgen.store.progress import Flag, Mode, Rating, Review

LIMIT = 500_000_000  # bytes; 100,000 answers take 20 million
REPORTED = 20  # so many bad lines show what is wrong with the file
_LINE_LENGTH = 20_000
_HEAD = {"quizgen": "progress", "form": 1}
_QUESTION = re.compile(r"[^\s/]{1,80}(?:/[^\s/]{1,80}){3}")
_REVIEW_KEYS = {"question", "at", "verdict", "rating", "seconds", "typed", "lang", "mode"}


@dataclass(frozen=True, slots=True)
class Exchange:
    """What a file of progress holds."""

    reviews: tuple[Review, ...]
    suspended: tuple[QuestionId, ...]
    flags: tuple[Flag, ...]


def write_progress(
    reviews: Iterable[Review], suspended: Iterable[QuestionId], flags: Iterable[Flag]
) -> Iterator[str]:
    """The lines of a file, each with its line end; the same progress gives the same lines."""
    yield _line(_HEAD)
    for review in reviews:
        yield _line(_review_fields(review))
    for name in sorted(suspended):
        yield _line({"suspended": name})
    for flag in flags:
        fields = {"flag": flag.question, "reason": flag.reason, "deck": flag.deck, "at": _time(flag.at)}
        yield _line(fields)


def read_progress(text: str, path: Path) -> Exchange:
    """What the lines of a file hold. Raises QuizgenError with the lines that cannot be read."""
    reviews: list[Review] = []
    suspended: list[QuestionId] = []
    flags: list[Flag] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() and number > 1:
            continue
        try:
            match _read_line(line, number):
                case Review() as review:
                    reviews.append(review)
                case Flag() as flag:
                    flags.append(flag)
                case str() as name:
                    suspended.append(name)
        except (ValueError, RecursionError, OverflowError) as error:
            hint = "take a file that 'quizgen export-progress' wrote" if number == 1 else ""
            problems.append(Problem(f"is no line of progress: {error}", Location(path, number), hint))
            if number == 1 or len(problems) == REPORTED:
                break
    if problems:
        raise QuizgenError(problems)
    return Exchange(tuple(reviews), tuple(suspended), tuple(flags))


def _read_line(line: str, number: int) -> Review | Flag | QuestionId | None:
    if len(line) > _LINE_LENGTH:
        raise ValueError("it is too long")
    try:
        fields = json.loads(line)
    except ValueError:
        raise ValueError("it is not JSON") from None
    if number == 1:
        if fields != _HEAD:
            raise ValueError("the file does not begin as one")
        return None
    keys = set(fields) if isinstance(fields, dict) else set()
    if keys == {"suspended"}:
        return _question(fields["suspended"])
    if keys == {"flag", "reason", "deck", "at"}:
        texts = _text(fields["reason"], "reason"), _text(fields["deck"], "deck")
        return Flag(_question(fields["flag"]), *texts, _moment(fields["at"]))
    if keys - {"overruled"} == _REVIEW_KEYS:
        return _review(fields)
    raise ValueError("its keys are not those of an answer, a flag or a suspension")


def _review(fields: Mapping[str, Any]) -> Review:
    seconds, overruled = fields["seconds"], fields.get("overruled", False)
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise ValueError("seconds are a number from 0")
    if not isinstance(overruled, bool):
        raise ValueError("overruled is true or false")
    return Review(
        _question(fields["question"]),
        _moment(fields["at"]),
        Match(fields["verdict"]),
        _rating(fields["rating"]),
        float(seconds),
        _text(fields["typed"], "typed"),
        Lang(fields["lang"]),
        Mode(fields["mode"]),
        overruled,
    )


def _review_fields(review: Review) -> dict[str, object]:
    fields: dict[str, object] = {
        "question": review.question,
        "at": _time(review.at),
        "verdict": review.verdict.value,
        "rating": review.rating.name.lower(),
        "seconds": review.seconds,
        "typed": review.typed,
        "lang": review.lang.value,
        "mode": review.mode.value,
    }
    return fields | ({"overruled": True} if review.overruled else {})


def _line(fields: Mapping[str, object]) -> str:
    """JSON with letters as they are, but without what a text file may not hold."""
    text = json.dumps(fields, ensure_ascii=False)
    return CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def _time(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _moment(written: object) -> datetime:
    at = datetime.fromisoformat(_text(written, "at"))
    if at.tzinfo is None:
        raise ValueError("the time has no zone")
    return at


def _question(written: object) -> QuestionId:
    name = _text(written, "question")
    if not _QUESTION.fullmatch(name) or CONTROL.search(name):
        raise ValueError("the id of the question is none")
    return QuestionId(name)


def _rating(written: object) -> Rating:
    names = {rating.name.lower(): rating for rating in Rating}
    if not isinstance(written, str) or written not in names:
        raise ValueError(f"the rating is none of {', '.join(names)}")
    return names[written]


def _text(written: object, name: str) -> str:
    if not isinstance(written, str):
        raise ValueError(f"{name} is no text")
    return written
