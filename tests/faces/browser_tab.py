"""A real Chromium, driven through its own protocol."""

import asyncio
import base64
import itertools
import shutil
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
KEYS = {"Enter": (13, "\r"), "ArrowDown": (40, ""), "F2": (113, ""), "Escape": (27, "")}


class Page:
    """One tab. `painted` is all the terminal was sent; `asked` all addresses that were requested."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.numbers = itertools.count(1)
        self.painted, self.asked, self.complaints = "", list[str](), list[str]()
        self.replies: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self.listening = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        async for message in self.socket:
            told = message.json()
            if "id" in told:
                self.replies.pop(told["id"]).set_result(told.get("result", {}))
                continue
            said = told.get("params", {})
            match told["method"]:
                case "Network.webSocketFrameReceived" if said["response"]["opcode"] == 2:
                    self.painted += base64.b64decode(said["response"]["payloadData"]).decode(errors="replace")
                case "Network.requestWillBeSent":
                    self.asked.append(said["request"]["url"])
                case "Log.entryAdded" if said["entry"]["level"] == "error":
                    self.complaints.append(said["entry"]["text"])

    async def send(self, method: str, **params: object) -> dict[str, Any]:
        number = next(self.numbers)
        self.replies[number] = asyncio.get_running_loop().create_future()
        await self.socket.send_json({"id": number, "method": method, "params": params})
        return await asyncio.wait_for(self.replies[number], 20)

    async def key(self, name: str) -> None:
        code, text = KEYS[name]
        said = {"key": name, "code": name, "windowsVirtualKeyCode": code}
        await self.send("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **said)
        await self.send("Input.dispatchKeyEvent", type="keyUp", **said)

    async def type(self, text: str) -> None:
        for char in text:
            await self.send("Input.dispatchKeyEvent", type="keyDown", text=char, key=char)
            await self.send("Input.dispatchKeyEvent", type="keyUp", key=char)

    async def click(self, column: int, row: int) -> None:
        """A cell of the terminal, from 0."""
        found = await self.evaluate(
            "(() => { const box = document.querySelector('.xterm-screen').getBoundingClientRect();"
            " return [box.x, box.y, box.width, box.height]; })()"
        )
        columns, rows = await self.evaluate("window.size")
        x, y, width, height = found
        at = {"x": x + (column + 0.5) * width / columns, "y": y + (row + 0.5) * height / rows}
        for kind in ("mousePressed", "mouseReleased"):
            await self.send("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **at)

    async def evaluate(self, script: str) -> Any:
        return (await self.send("Runtime.evaluate", expression=script, returnByValue=True))["result"]["value"]

    async def until(self, *texts: str) -> None:
        """Wait until the terminal has been sent all of these since the last look, then for it to be quiet."""
        for _ in range(1000):
            before = len(self.painted)
            await asyncio.sleep(0.1 if all(text in self.painted for text in texts) else 0.02)
            if all(text in self.painted for text in texts) and len(self.painted) == before:
                self.painted = ""
                return
        raise AssertionError(f"{texts} were not painted, but: {self.painted[-2000:]!r}")

    async def picture(self, path: Path) -> None:
        path.write_bytes(base64.b64decode((await self.send("Page.captureScreenshot"))["data"]))


@asynccontextmanager
async def browsing(profile: Path) -> AsyncIterator[Page]:
    """A headless browser with an empty page."""
    browser = await asyncio.create_subprocess_exec(
        str(BROWSER), "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
        f"--user-data-dir={profile}", "--window-size=1000,640", "about:blank", stdout=DEVNULL, stderr=DEVNULL,
    )  # fmt: skip
    try:
        async with aiohttp.ClientSession() as client:
            port = await _port(profile / "DevToolsActivePort")
            async with client.get(f"http://127.0.0.1:{port}/json/list") as response:
                tabs = await response.json()
            at = next(tab["webSocketDebuggerUrl"] for tab in tabs if tab["type"] == "page")
            async with client.ws_connect(at, max_msg_size=0) as socket:
                page = Page(socket)
                for domain in ("Page", "Network", "Runtime", "Log"):
                    await page.send(f"{domain}.enable")
                await page.send(
                    "Emulation.setFocusEmulationEnabled", enabled=True
                )  # as a window in front has it
                yield page
            await page.listening
    finally:
        browser.kill()
        await browser.wait()


async def _port(told: Path) -> str:
    for _ in range(500):
        if told.exists() and told.read_text():
            return told.read_text().split()[0]
        await asyncio.sleep(0.04)
    raise AssertionError("the browser does not start")
