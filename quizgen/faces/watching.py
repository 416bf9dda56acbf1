"""Waits for files to be saved."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

Stamp = dict[Path, tuple[int, int]]


def saves(paths: Sequence[Path], pause: Callable[[], object]) -> Iterator[None]:
    """Once at the beginning, then whenever a file is saved in the folders of these paths (in a path
    itself, if it is a folder), is added or deleted; looks again after each `pause`."""
    folders = sorted({path if path.is_dir() else path.parent for path in paths})
    seen: Stamp | None = None
    while True:
        if (now := _stamp(folders)) != seen:
            seen = now
            yield
        else:
            pause()


def _stamp(folders: Sequence[Path]) -> Stamp:
    """Time and size, as one of two saves within a tick of the file system's clock may change only that."""
    stamp: Stamp = {}
    for folder in folders:
        for path in folder.glob("*"):  # none, if there is no such folder
            if not path.name.startswith("."):  # an editor's own files
                try:
                    about = path.stat()
                except FileNotFoundError:  # deleted in between
                    continue
                stamp[path] = (about.st_mtime_ns, about.st_size)
    return stamp
