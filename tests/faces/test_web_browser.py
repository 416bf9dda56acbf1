"""The app in a real browser, through `quizgen serve` as a user starts it."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from quizgen.model import Match
from quizgen.store.decks import write_deck
from quizgen.store.reviews import open_store
from quizgen.study.schedule import Schedule
from tests.faces.browser_tab import BROWSER, browsing
from tests.faces.tui_table import CHOICE, CLOZE, deck

pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine")

# How large the terminal is, the page tells its server alone: listen in.
LISTEN = """
const send = WebSocket.prototype.send;
WebSocket.prototype.send = function (text) {
  const [kind, told] = JSON.parse(text);
  if (kind === "resize") window.size = [told.width, told.height];
  return send.call(this, text);
};
"""


ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def serving(folder: Path) -> AsyncIterator[tuple[str, int]]:
    """`quizgen serve` on two decks: the link it prints, and its process."""
    words = ["serve", "--port", "0", "--lang", "de", "--data", "data", "decks"]
    environ = os.environ | {"QUIZGEN_HOME": str(folder / "home"), "PYTHONPATH": str(ROOT)}
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "quizgen", *words, cwd=folder, env=environ, stdout=subprocess.PIPE
    )
    assert server.stdout is not None
    try:
        told = (await asyncio.wait_for(server.stdout.readline(), 30)).decode()
        yield told.split()[2], server.pid
    finally:
        if server.returncode is None:
            server.send_signal(signal.SIGTERM)
        await asyncio.wait_for(server.wait(), 20)


def shelve(folder: Path) -> None:
    (folder / "decks").mkdir()
    (folder / "decks" / "a.yaml").write_bytes(write_deck(deck(CLOZE)))
    (folder / "decks" / "b.yaml").write_bytes(write_deck(deck(CHOICE, slug="wahl", title="Zweiter")))


async def test_a_round_by_keyboard_and_mouse_with_umlauts(tmp_path: Path) -> None:
    shelve(tmp_path)
    async with serving(tmp_path) as (link, _), browsing(tmp_path / "profile") as page:
        await page.send("Page.addScriptToEvaluateOnNewDocument", source=LISTEN)
        await page.send("Page.navigate", url=link)
        await page.until("F1", "0 von 1 gelernt")
        assert await page.evaluate("location.href") == link.split("?")[0], "the secret left the address"
        await page.key("Enter")  # without a click before: the page has the focus
        await page.until("Antwort tippen")
        await page.type("größer")
        await page.until("r")
        await page.key("F2")
        await page.until("Parliament")
        await page.key("Enter")
        await page.until("Leider falsch", "Weiter")
        await page.click(4, (await page.evaluate("window.size"))[1] - 1)  # "Next" in the footer
        await page.until("0 von 1 richtig")
        own = link.split("?")[0]
        assert {
            url for url in page.asked if not url.startswith((own, own.replace("http", "ws"), "data:"))
        } == set()
        assert page.complaints == []
    with open_store(tmp_path / "data" / "progress.db", Schedule()) as store:
        (review,) = store.reviews()
        assert (review.typed, review.verdict) == ("größer", Match.WRONG)


async def test_when_the_server_is_killed_no_app_stays_behind(tmp_path: Path) -> None:
    shelve(tmp_path)
    async with serving(tmp_path) as (link, server), browsing(tmp_path / "profile") as page:
        await page.send("Page.navigate", url=link)
        await page.until("F1")
        (app,) = children(server)
        os.kill(server, signal.SIGKILL)
        for _ in range(200):
            if not Path(f"/proc/{app}").exists():
                break
            await asyncio.sleep(0.05)
        else:
            os.kill(app, signal.SIGKILL)
            pytest.fail("the app outlives its server")


def children(process: int) -> list[int]:
    return [int(n) for n in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
