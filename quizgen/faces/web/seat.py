"""One session: a process of the app, and the websocket it talks through."""

import asyncio
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence

from aiohttp import web
from textual_serve.app_service import AppService
from textual_serve.download_manager import DownloadManager

ENDING_SECONDS = 3.0  # what an app gets to end in before it is killed


class Seat(AppService):
    """textual-serve's, without a shell between, and ending for certain."""

    def __init__(self, argv: Sequence[str], socket: web.WebSocketResponse) -> None:
        super().__init__(
            "",
            write_bytes=socket.send_bytes,
            write_str=socket.send_str,
            close=self._leave,
            download_manager=DownloadManager(),
        )
        self.argv = tuple(argv)
        self.socket = socket

    async def _leave(self) -> None:
        await self.socket.close()

    async def _open_app_process(self, width: int = 80, height: int = 24) -> Process:
        process = await asyncio.create_subprocess_exec(
            *self.argv, stdin=PIPE, stdout=PIPE, stderr=PIPE, env=self._build_environment(width, height)
        )
        assert process.stdin is not None
        self._process, self._stdin = process, process.stdin
        return process

    async def stop(self) -> None:
        """Ask the app to end, and see to it. Nothing is lost by force: each answer is saved at once."""
        process, reading = self._process, self._task
        if process is None or reading is None:
            return
        self._process = self._task = None
        await self.send_meta({"type": "quit"})
        self.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), ENDING_SECONDS)
        except TimeoutError:
            process.kill()
            await process.wait()
        await reading
