"""The learner's settings: a TOML file, every key of which is checked.

retention = 0.9                # the chance to know a question on the day it comes back
new_per_day = 10
round_length = 10
theme = "tinte"
interface = "de"               # de or en; without it as the system has it
question_language = "en"       # the same
other_on_back = true           # the answer also in the other language

[keys]                         # by the names that `quizgen play --keys` lists
"round.flag" = "f,ctrl+f"
"""

import json
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quizgen.bilingual import Lang
from quizgen.errors import Location, Problem, QuizgenError
from quizgen.files import CONTROL, read_text, write_atomic

_KEY_NAMES = re.compile(r"[^\s,]+(?:,[^\s,]+)*")


@dataclass(frozen=True, slots=True)
class Settings:
    retention: float = 0.9
    new_per_day: int = 10
    round_length: int = 10
    theme: str = ""  # the default one
    interface: Lang | None = None
    question_language: Lang | None = None
    other_on_back: bool = False
    keys: Mapping[str, str] = field(default_factory=dict)  # of a binding's id: keys, separated by commas


def read_settings(path: Path, themes: Collection[str] = (), bindings: Collection[str] = ()) -> Settings:
    """The settings of a file, the defaults if there is none. Raises QuizgenError with all that is
    wrong in it; themes and bindings are not checked where none are given."""
    if not path.exists():
        return Settings()
    return _settings(read_text(path), path, themes, bindings)


def write_setting(path: Path, name: str, value: str | float) -> None:
    """Set one key in the file, make the file if there is none; all other lines stay as they are.

    Raises QuizgenError if the file is wrong or the value no good, and leaves the file alone then.
    """
    text = read_text(path) if path.exists() else ""
    _settings(text, path, (), ())  # what cannot be read is not to be overwritten
    line = f"{name} = {json.dumps(value, ensure_ascii=False)}"
    lines = text.splitlines()
    end = next((i for i, old in enumerate(lines) if old.lstrip().startswith("[")), len(lines))
    at = next((i for i in range(end) if _names(lines[i], name)), None)
    if at is None:
        lines.insert(end, line)
    else:
        lines[at] = line + _comment(lines[at])
    changed = "\n".join(lines) + "\n"
    _settings(changed, path, (), ())
    write_atomic(path, changed.encode())


def _settings(text: str, path: Path, themes: Collection[str], bindings: Collection[str]) -> Settings:
    import tomllib

    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        number = int(line[1]) if line else text.count("\n") + 1
        hint = 'write name = value, and text in quotes: theme = "tinte"'
        raise QuizgenError.single(f"is no TOML: {error}", Location(path, number), hint) from None
    problems: list[Problem] = []
    found: dict[str, Any] = {}
    rules = {**_RULES, "theme": _one_of(themes)} if themes else _RULES
    for name, value in tree.items():
        if name == "keys":
            found[name] = _keys(value, text, path, bindings, problems)
        elif rule := rules.get(name):
            try:
                found[name] = rule(value)
            except ValueError as error:
                where = Location(path, _line(text, name))
                problems.append(Problem(f"'{name}' is {_shown(value)}", where, str(error)))
        else:
            problems.append(_unknown("setting", name, (*_RULES, "keys"), Location(path, _line(text, name))))
    if problems:
        raise QuizgenError(problems)
    return Settings(**found)


def _keys(
    table: Any, text: str, path: Path, bindings: Collection[str], problems: list[Problem]
) -> dict[str, str]:
    if not isinstance(table, dict):
        where = Location(path, _line(text, "keys"))
        problems.append(Problem("'keys' is no table", where, 'write [keys], and below it "name" = "key"'))
        return {}
    for name, keys in table.items():
        where = Location(path, _line(text, name))
        if bindings and name not in bindings:
            problems.append(_unknown("binding", name, tuple(bindings), where))
        elif not isinstance(keys, str) or not _KEY_NAMES.fullmatch(keys):
            hint = 'name keys, separated by commas: "f,ctrl+f"'
            problems.append(Problem(f"the keys of '{name}' are {_shown(keys)}", where, hint))
    return table


def _unknown(what: str, name: str, known: tuple[str, ...], where: Location) -> Problem:
    from quizgen.nodes import did_you_mean, shown  # loads YAML, which a good file never needs

    return Problem(f"unknown {what} {shown(name)}", where, did_you_mean(name, known))


def _number(low: float, high: float, whole: bool) -> Callable[[Any], float]:
    def read(value: Any) -> float:
        kinds = (int,) if whole else (int, float)
        if isinstance(value, bool) or not isinstance(value, kinds) or not low <= value <= high:
            raise ValueError(f"write a {'whole ' if whole else ''}number from {low} to {high}")
        return value

    return read


def _one_of(known: Collection[str]) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in tuple(known):
            raise ValueError(f"write one of {', '.join(sorted(known))}")
        return str(value)

    return read


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value or CONTROL.search(value):
        raise ValueError("write a name in quotes")
    return value


def _language(value: Any) -> Lang:
    if value not in tuple(Lang):
        raise ValueError('write "de" or "en"')
    return Lang(value)


def _switch(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("write true or false")
    return value


# Below 0.7 most is forgotten when it comes back, above 0.97 the day has not hours enough.
_RULES: Mapping[str, Callable[[Any], Any]] = {
    "retention": _number(0.7, 0.97, whole=False),
    "new_per_day": _number(0, 9999, whole=True),
    "round_length": _number(1, 500, whole=True),
    "theme": _text,
    "interface": _language,
    "question_language": _language,
    "other_on_back": _switch,
}


def _line(text: str, name: str) -> int | None:
    """Where a key stands; None if it is written in some other of TOML's ways."""
    lines = enumerate(text.splitlines(), 1)
    return next((n for n, line in lines if _names(line, name)), None)


def _names(line: str, name: str) -> bool:
    return re.match(rf"""\s*\[?["']?{re.escape(name)}["']?\s*[=\]]""", line) is not None


def _comment(line: str) -> str:
    """The comment at the end of a line, with the space before it."""
    found = re.match(r"""(?:[^"'#]|"(?:[^"\\]|\\.)*"|'[^']*')*?(\s*#.*)?$""", line)
    return (found[1] or "") if found else ""


def _shown(value: Any) -> str:
    return repr(value) if len(repr(value)) <= 40 else f"{repr(value)[:40]} …"
