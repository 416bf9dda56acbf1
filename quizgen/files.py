"""Files of the user: read whole or refused with a reason, written whole or not at all."""

import codecs
import os
import re
import shutil
import stat
import threading
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from quizgen.errors import Location, Problem, QuizgenError

TEXT_LIMIT = 2_000_000  # bytes; War and Peace has 3.3 million, no article comes near
REPORTED = 10  # so many bad lines show what kind of file it is
SLUG_LENGTH = 80
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

# Everything Unicode calls a control character but tab and line ends, the two separators that
# YAML takes for line ends and editors do not, and what is no character at all.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
_MISSING, _CHECK = "there is no such file", "check the name"
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def check_slug(text: str) -> bool:
    """Whether `text` can name an article, a deck or a fact; such a name cannot leave its folder.

    >>> check_slug("treffen-in-florida"), check_slug("../rom"), check_slug("Rom")
    (True, False, False)
    """
    return len(text) <= SLUG_LENGTH and SLUG.fullmatch(text) is not None


def slugify(text: str) -> str:
    """The slug nearest to a title or file name; empty if it has neither letter nor digit.

    >>> slugify("Größe: Der 1. Café-Besuch")
    'groesse-der-1-cafe-besuch'
    """
    plain = unicodedata.normalize("NFKD", text.lower().translate(_GERMAN))
    words = re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))
    return "-".join(words)[:SLUG_LENGTH].rstrip("-")


def read_text(path: Path, limit_bytes: int = TEXT_LIMIT) -> str:
    """The text of a UTF-8 file, without byte order mark, its line ends as they are.

    Raises QuizgenError for whatever cannot be read as that, control characters included.
    """
    text = _decode(read_bytes(path, limit_bytes), path)
    if problems := control_characters(text, path):
        raise QuizgenError(problems)
    return text


def read_bytes(path: Path, limit_bytes: int) -> bytes:
    """Raises QuizgenError for what is no regular file, cannot be read or is larger."""
    where = Location(path)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise QuizgenError.single("is a folder", where, "name a file in it")
        if not stat.S_ISREG(mode):  # reading a pipe or a device may never end
            raise QuizgenError.single("is not a regular file", where, "copy its text into a file")
        with path.open("rb") as file:
            data = file.read(limit_bytes + 1)
    except FileNotFoundError as error:
        raise QuizgenError.single(_MISSING, where, _CHECK) from error
    except OSError as error:
        raise QuizgenError.single(
            f"cannot be read: {_reason(error)}", where, "check its permissions"
        ) from error
    except ValueError as error:  # a zero byte in the name
        raise QuizgenError.single("is not a file name", where, _CHECK) from error
    if len(data) > limit_bytes:
        what = f"is too large: more than {limit_bytes / 1_000_000:g} MB"
        raise QuizgenError.single(what, where, "split it, or check that it is the right file")
    return data


def expect(paths: Iterable[Path]) -> None:
    """Raises QuizgenError with each of the files or folders that is not there."""
    missing = [Problem(_MISSING, Location(path), _CHECK) for path in paths if not path.exists()]
    if missing:
        raise QuizgenError(missing)


def control_characters(text: str, path: Path, first_line: int = 1) -> list[Problem]:
    """A problem for each line with a character that no keyboard writes, up to a handful."""
    seen: dict[int, Problem] = {}
    line, counted = first_line, 0
    for match in CONTROL.finditer(text):
        line, counted = line + text.count("\n", counted, match.start()), match.start()
        if line not in seen:
            what = f"control character {name_character(match.group())} in the text"
            seen[line] = Problem(what, Location(path, line), "delete it, or check that this is a text file")
        if len(seen) == REPORTED:
            break
    return list(seen.values())


def name_character(char: str) -> str:
    """For messages: "U+0000", with its name where Unicode has one ("U+2028 LINE SEPARATOR")."""
    return f"U+{ord(char):04X} {unicodedata.name(char, '')}".rstrip()


def write_atomic(path: Path, data: bytes) -> None:
    """Put `data` in place of the file; whatever happens on the way, the old or the new is there.

    Creates the folder. Keeps the permissions of the old file and writes through a symbolic link.
    """
    with _replacing(path) as file:
        file.write(data)


def copy_atomic(source: Path, path: Path) -> None:
    """As `write_atomic`, with the content of another file."""
    with source.open("rb") as data, _replacing(path) as file:
        shutil.copyfileobj(data, file)


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write to that takes the place of `path` once it is whole."""
    target = path.resolve()
    mine = f"{os.getpid()}-{threading.get_ident()}"  # two writers never share a temporary file
    temporary = target.with_name(f".{target.name}.{mine}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with temporary.open("wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            if target.exists():
                shutil.copymode(target, temporary)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise QuizgenError.single(
            f"cannot be written: {_reason(error)}",
            Location(path),
            "check the folder, its permissions and the space on the disk",
        ) from error


def _decode(data: bytes, path: Path) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise QuizgenError.single("is UTF-16, not UTF-8", Location(path), "save it as UTF-8")
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = f"byte 0x{data[error.start]:02X} is not UTF-8"
        hint = "save the file as UTF-8 (it may be Latin-1 or Windows-1252)"
        raise QuizgenError.single(what, Location(path, line), hint) from None


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
