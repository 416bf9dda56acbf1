"""Reading refuses what is no text; writing leaves the old file or the new one, never half."""

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.files import check_slug, read_text, slugify, write_atomic

READABLE = [
    ("plain", b"Rom am Tiber\n", "Rom am Tiber\n"),
    ("byte order mark is not text", b"\xef\xbb\xbfRom\n", "Rom\n"),
    ("Windows line ends stay", b"Rom\r\n\tParis\r\n", "Rom\r\n\tParis\r\n"),
    ("umlauts and symbols", "Größe – 😀".encode(), "Größe – 😀"),
    ("empty", b"", ""),
]
REFUSED = [
    ("Latin-1", "Rom\nKöln".encode("latin-1"),
     ":2: byte 0xF6 is not UTF-8; save the file as UTF-8 (it may be Latin-1 or Windows-1252)"),
    ("Latin-1 behind a byte order mark", b"\xef\xbb\xbfa\nb\n\xfc\n",
     ":3: byte 0xFC is not UTF-8; save the file as UTF-8 (it may be Latin-1 or Windows-1252)"),
    ("UTF-16", "Rom".encode("utf-16"), ": is UTF-16, not UTF-8; save it as UTF-8"),
    ("zero byte", b"Rom\n\nPa\0ris\0",
     ":3: control character U+0000 in the text; delete it, or check that this is a text file"),
    ("escape sequence", b"\x1b[31mRom",
     ":1: control character U+001B in the text; delete it, or check that this is a text file"),
    ("a line end to YAML but not to editors", "Rom\nOst\u2028West".encode(),
     ":2: control character U+2028 LINE SEPARATOR in the text; delete it, or check that this is a text file"),
    ("too large", b"x" * 1001,
     ": is too large: more than 0.001 MB; split it, or check that it is the right file"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "text"), [row[1:] for row in READABLE], ids=[row[0] for row in READABLE])
def test_reads(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(data)
    assert read_text(path) == text


@pytest.mark.parametrize(("data", "said"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_refuses(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(data)
    with pytest.raises(QuizgenError) as caught:
        read_text(path, limit_bytes=1000)
    assert str(caught.value) == f"{path}{said}"


def test_refuses_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")  # would wait forever for a writer
    for name, said in [
        ("none.md", "there is no such file; check the name"),
        ("", "is a folder; name a file in it"),
        ("pipe", "is not a regular file; copy its text into a file"),
        ("a\0b", "is not a file name; check the name"),
    ]:
        with pytest.raises(QuizgenError) as caught:
            read_text(tmp_path / name)
        assert str(caught.value) == f"{tmp_path / name}: {said}"


def test_names_each_bad_line_once_and_not_all_of_a_binary_file(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"\x01\x02\n" * 1000)
    with pytest.raises(QuizgenError) as caught:
        read_text(path)
    assert [p.where.line for p in caught.value.problems] == [*range(1, 11)]


@settings(deadline=2000)  # ms
@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_a_problem(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.md"
    path.write_bytes(data)
    try:
        text = read_text(path)
    except QuizgenError:
        return
    assert text.encode() == data.removeprefix(b"\xef\xbb\xbf")


def test_write_makes_the_folder_and_replaces(tmp_path: Path) -> None:
    path = tmp_path / "new" / "deck.yaml"
    write_atomic(path, b"one")
    write_atomic(path, b"two")
    assert path.read_bytes() == b"two"
    assert [p.name for p in path.parent.iterdir()] == ["deck.yaml"]


def test_write_keeps_permissions_and_links(tmp_path: Path) -> None:
    path, link = tmp_path / "deck.yaml", tmp_path / "link.yaml"
    path.write_bytes(b"one")
    path.chmod(0o600)
    link.symlink_to(path)
    write_atomic(link, b"two")
    assert (path.read_bytes(), path.stat().st_mode & 0o777, link.is_symlink()) == (b"two", 0o600, True)


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """What a full disk does: writing stops in the middle."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_write_on_a_full_disk_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "deck.yaml"
    write_atomic(path, b"old")
    with no_file_larger_than(4096), pytest.raises(QuizgenError) as caught:
        write_atomic(path, b"x" * 100_000)
    assert str(caught.value) == (
        f"{path}: cannot be written: File too large; "
        "check the folder, its permissions and the space on the disk"
    )
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"deck.yaml": b"old"}


def test_write_interrupted_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "deck.yaml"
    write_atomic(path, b"old")
    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(path, b"new")
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"deck.yaml": b"old"}


@pytest.mark.parametrize(
    ("in_the_way", "reason"),
    [("deck.yaml/x", "Is a directory"), ("", "File exists")],
    ids=["a folder of that name", "a file where the folder should be"],
)
def test_write_says_why_not(tmp_path: Path, in_the_way: str, reason: str) -> None:
    folder = tmp_path / "decks"
    if in_the_way:
        (folder / in_the_way).mkdir(parents=True)
    else:
        folder.write_bytes(b"")
    with pytest.raises(QuizgenError, match=reason):
        write_atomic(folder / "deck.yaml", b"new")
    assert not list(tmp_path.rglob("*.tmp"))


SLUGS = [
    ("rom", True), ("treffen-in-florida", True), ("2024", True), ("a" * 80, True),
    ("a" * 81, False), ("", False), ("-rom", False), ("rom-", False), ("a--b", False), ("Rom", False),
    ("größe", False), ("a_b", False), ("a.b", False), ("..", False), ("../a", False), ("a/b", False),
    ("a\\b", False), ("rom\n", False), ("c:rom", False), ("a\0", False), ("٣", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "good"), SLUGS, ids=[ascii(row[0]) for row in SLUGS])
def test_slug(text: str, good: bool) -> None:
    assert check_slug(text) is good


@settings(deadline=2000)  # ms
@given(st.text())
def test_slugify_gives_a_slug_or_nothing(text: str) -> None:
    slug = slugify(text)
    assert slug == "" or check_slug(slug)
    assert slugify(slug) == slug
