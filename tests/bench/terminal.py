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

import pyte

QUIET_SECONDS = 0.15  # a screen that has been still for so long has been painted
PATIENCE_SECONDS = 30.0


class Terminal:
    """Begins with the clock; ends with the block."""

    def __init__(
        self, command: Sequence[str], folder: Path, size: tuple[int, int], environ: Mapping[str, str]
    ) -> None:
        columns, lines = size
        self.screen = pyte.Screen(columns, lines)  # what is to be seen, once `seconds_to_rest` has looked
        self._stream = pyte.ByteStream(self.screen)
        self._painted: list[tuple[float, bytes]] = []  # when what came, as far as nobody has looked yet
        self._terminal, inside = pty.openpty()
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
        os.close(self._terminal)

    def press(self, keys: str) -> None:
        self._look()
        self._begun = time.perf_counter()
        os.write(self._terminal, keys.encode())

    def seconds_until(self, *texts: str) -> float:
        """From the start, or the last keys pressed, until all of the texts have been painted."""
        painted = b"".join(chunk for _, chunk in self._painted)
        while not all(text.encode() in painted for text in texts):
            painted += self._read()
        return time.perf_counter() - self._begun

    def seconds_to_rest(self) -> float:
        """From the last keys pressed until the last of what they changed is to be seen.

        What is painted over with the same again is no change.
        """
        if not self._painted:
            self._read()
        while select.select([self._terminal], [], [], QUIET_SECONDS)[0]:
            self._read()
        return self._look()

    def _look(self) -> float:
        """Take in what has been painted; the seconds until the screen had its present look."""
        last = 0.0
        for seconds, chunk in self._painted:
            before = self._cells()
            self._stream.feed(chunk)
            if self._cells() != before:
                last = seconds
        self._painted.clear()
        return last

    def _cells(self) -> list[list[object]]:
        """Characters with their colours."""
        lines, columns = range(self.screen.lines), range(self.screen.columns)
        return [[self.screen.buffer[line][column] for column in columns] for line in lines]

    def seconds_of_work(self) -> float:
        """What the program has had of the processor so far: the machine's other work is not in it."""
        tasks = Path(f"/proc/{self._process.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9

    def _read(self) -> bytes:
        if not select.select([self._terminal], [], [], PATIENCE_SECONDS)[0]:
            raise TimeoutError("nothing was painted")
        chunk = os.read(self._terminal, 1 << 16)
        self._painted.append((time.perf_counter() - self._begun, chunk))
        return chunk
