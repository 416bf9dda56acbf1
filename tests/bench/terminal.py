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
        self.painted = b""  # since the start, or since the last keys pressed
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
        self._begun, self.painted = time.perf_counter(), b""
        os.write(self._screen, keys.encode())

    def seconds_until(self, *texts: str) -> float:
        """From the start, or the last keys pressed, until all of the texts have been painted."""
        while not all(text.encode() in self.painted for text in texts):
            self._read()
        return time.perf_counter() - self._begun

    def seconds_to_rest(self) -> float:
        """From the last keys pressed until the last of what they changed has been painted."""
        self._read()
        seconds = time.perf_counter() - self._begun
        while select.select([self._screen], [], [], QUIET_SECONDS)[0]:
            self._read()
            seconds = time.perf_counter() - self._begun
        return seconds

    def seconds_of_work(self) -> float:
        """What the program has had of the processor so far: the machine's other work is not in it."""
        tasks = Path(f"/proc/{self._process.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9

    def _read(self) -> None:
        if not select.select([self._screen], [], [], PATIENCE_SECONDS)[0]:
            raise TimeoutError("nothing was painted")
        self.painted += os.read(self._screen, 1 << 16)
