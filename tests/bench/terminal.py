"""A program on a terminal of its own, and how long it takes to paint."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

QUIET_SECONDS = 0.15  # a screen that has been still for so long has been painted
PATIENCE_SECONDS = 30.0


class Terminal:
    """Begins with the clock; ends with the block."""

    def __init__(
        self, command: Sequence[str], folder: Path, size: tuple[int, int], environ: Mapping[str, str]
    ) -> None:
        self._screen, inside = pty.openpty()
        columns, lines = size
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        colours = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        self._begun = time.perf_counter()
        self._process = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **colours, **environ},
            stdin=inside, stdout=inside, stderr=inside, start_new_session=True,
        )  # fmt: skip
        os.close(inside)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        os.close(self._screen)

    def press(self, keys: str) -> None:
        self._begun = time.perf_counter()
        os.write(self._screen, keys.encode())

    def seconds_until(self, *texts: str) -> float:
        """From the start, or the last keys pressed, until all of the texts have been painted."""
        missing, painted = [text.encode() for text in texts], b""
        while missing:
            painted += self._read(PATIENCE_SECONDS)
            missing = [text for text in missing if text not in painted]
        return time.perf_counter() - self._begun

    def seconds_to_rest(self) -> float:
        """From the last keys pressed until the last of what they changed has been painted."""
        self._read(PATIENCE_SECONDS)
        painted = time.perf_counter()
        while select.select([self._screen], [], [], QUIET_SECONDS)[0]:
            self._read(0)
            painted = time.perf_counter()
        return painted - self._begun

    def _read(self, patience: float) -> bytes:
        if not select.select([self._screen], [], [], patience)[0]:
            raise TimeoutError("nothing was painted")
        return os.read(self._screen, 1 << 16)
