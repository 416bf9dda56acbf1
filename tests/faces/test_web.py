"""`quizgen serve` from outside: each way in that must stay shut, and the one that is open."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from yarl import URL

from quizgen.errors import QuizgenError
from quizgen.faces.web.server import Door, GuardedServer, listen
from quizgen.model import Lang

ROOT = Path(__file__).parents[2]
TOKEN = "s3cret"

# Stands in for the app: says it is one, paints a word, and ends when told to.
APP = """
import os, sys
os.write(1, b"__GANGLION__\\nD\\0\\0\\0\\x05hello")
sys.stdin.buffer.read(5)
"""


@asynccontextmanager
async def served(app: str = APP, sessions: int = 2) -> AsyncIterator[str]:
    """The address of a running server, without the scheme."""
    with listen("127.0.0.1", 0) as bound:
        port = bound.getsockname()[1]
        door = Door.at("127.0.0.1", port, TOKEN, sessions)
        server = GuardedServer([sys.executable, "-c", app], door, "<quiz> & co", Lang.DE)
        runner = web.AppRunner(await server._make_app(), access_log=None, shutdown_timeout=5)
        await runner.setup()
        await web.SockSite(runner, bound).start()
        try:
            yield f"127.0.0.1:{port}"
        finally:
            await runner.cleanup()


def with_cookie(at: str, token: str = TOKEN) -> dict[str, str]:
    return {"Cookie": f"quizgen-{at.rpartition(':')[2]}={token}"}


REQUESTS = {  # path, headers, and what comes back
    "no secret": ("/", {}, False, 403),
    "wrong secret in the link": ("/?token=guess", {}, False, 403),
    "a secret of other letters": ("/?token=%C3%BC", {}, False, 403),
    "wrong cookie": ("/", {"Cookie": "quizgen-0=guess"}, False, 403),
    "a foreign name for this address": ("/", {"Host": "evil.example"}, True, 403),
    "this name, another port": ("/", {"Host": "127.0.0.1:1"}, True, 403),
    "a foreign name, and the secret": ("/?token=s3cret", {"Host": "evil.example"}, False, 403),
    "another site's page": ("/", {"Origin": "http://evil.example"}, True, 403),
    "a page without an origin": ("/", {"Origin": "null"}, True, 403),
    "the script without a secret": ("/static/js/textual.js", {}, False, 403),
    "a list of the files": ("/static/", {}, True, 403),
    "a list of the page's files": ("/page/", {}, True, 403),
    "a file beside them": ("/static/..%2fserver.py", {}, True, 404),
    "a download": ("/download/x", {}, True, 404),
    "the page": ("/", {}, True, 200),
    "the script": ("/static/js/textual.js", {}, True, 200),
}


async def test_each_way_in_but_one_is_shut() -> None:
    async with served() as at, aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as client:
        for name, (path, headers, known, status) in REQUESTS.items():
            sent = headers | (with_cookie(at) if known else {})
            url = URL(f"http://{at}{path}", encoded=True)
            async with client.get(url, headers=sent, allow_redirects=False) as response:
                assert response.status == status, name
                assert "default-src 'none'" in response.headers["Content-Security-Policy"], name


async def test_the_link_gives_a_cookie_and_leaves_no_trace() -> None:
    async with served() as at, aiohttp.ClientSession() as client:
        response = await client.get(f"http://{at}/?token={TOKEN}", allow_redirects=False)
        assert (response.status, response.headers["Location"]) == (302, "/")
        cookie = response.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
        assert response.headers["Referrer-Policy"] == "no-referrer"


async def test_the_page_asks_nothing_of_the_internet_and_is_no_markup_of_ours() -> None:
    async with served() as at, aiohttp.ClientSession() as client:
        async with client.get(f"http://{at}/", headers=with_cookie(at)) as response:
            page = await response.text()
        async with client.get(f"http://{at}/page/page.css", headers=with_cookie(at)) as response:
            style = await response.text()
    assert "<title>&lt;quiz&gt; &amp; co</title>" in page
    assert "//" not in style
    assert page.count("//") == 1, "the websocket alone"
    assert f"ws://{at}/ws" in page


async def knock(client: aiohttp.ClientSession, at: str, headers: dict[str, str]) -> int:
    """The status a websocket is refused with; 101 where it opens and the app paints."""
    try:
        async with client.ws_connect(f"http://{at}/ws?width=80&height=24", headers=headers) as socket:
            message = await asyncio.wait_for(socket.receive(), 10)
            assert message.data == b"hello"
            return 101
    except aiohttp.WSServerHandshakeError as error:
        return error.status


SOCKETS = {
    "another site's page": ({"Origin": "http://evil.example"}, True, 403),
    "a page on another port": ({"Origin": "http://127.0.0.1:1"}, True, 403),
    "no origin": ({}, True, 403),
    "no cookie": ({"Origin": "http://{at}"}, False, 403),
    "a foreign name, which the origin shares": (
        {"Host": "evil.example", "Origin": "http://evil.example"},
        True,
        403,
    ),
    "the page itself": ({"Origin": "http://{at}"}, True, 101),
}


async def test_a_websocket_opens_for_our_own_page_alone() -> None:
    async with served() as at, aiohttp.ClientSession() as client:
        for name, (headers, known, status) in SOCKETS.items():
            sent = {key: text.format(at=at) for key, text in headers.items()}
            assert await knock(client, at, sent | (with_cookie(at) if known else {})) == status, name


async def test_sessions_have_a_limit_and_give_their_place_back() -> None:
    async with served(sessions=2) as at, aiohttp.ClientSession() as client:
        inside = with_cookie(at) | {"Origin": f"http://{at}"}
        first = await client.ws_connect(f"http://{at}/ws", headers=inside)
        second = await client.ws_connect(f"http://{at}/ws", headers=inside)
        assert await knock(client, at, inside) == 503
        await first.close()
        for _ in range(100):  # its process ends a moment later
            if await knock(client, at, inside) == 101:
                break
            await asyncio.sleep(0.05)
        else:
            pytest.fail("the place was not given back")
        await second.close()


def test_only_one_address_is_listened_at() -> None:
    for host in ("0.0.0.0", "::"):
        with pytest.raises(QuizgenError, match="every address of this machine"):
            listen(host, 0)
    with listen("127.0.0.1", 0) as bound:
        taken = bound.getsockname()[1]
        with pytest.raises(QuizgenError, match=f"127.0.0.1:{taken}: cannot listen there"):
            listen("127.0.0.1", taken)


async def test_a_server_told_to_end_ends_with_a_browser_connected() -> None:
    program = (
        "import sys; from quizgen.faces.web.server import serve; from quizgen.model import Lang;"
        f"serve([sys.executable, '-c', {APP!r}], '127.0.0.1', 0, {TOKEN!r}, 1, Lang.EN)"
    )
    running = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        program,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONWARNINGS": "error", "PYTHONPATH": str(ROOT)},
    )
    assert running.stdout is not None
    told = (await asyncio.wait_for(running.stdout.readline(), 30)).decode()
    at = told.split("http://")[1].split("/")[0]
    assert f"http://{at}/?token={TOKEN}" in told
    async with aiohttp.ClientSession() as client:
        inside = with_cookie(at) | {"Origin": f"http://{at}"}
        async with client.ws_connect(f"http://{at}/ws", headers=inside) as socket:
            await socket.receive()
            running.send_signal(signal.SIGTERM)
            await asyncio.wait_for(socket.receive(), 10)
    assert await asyncio.wait_for(running.wait(), 10) == 0
