"""The terminal app in a browser of this machine, through textual-serve, behind a guard.

Whoever reaches the app can answer in its owner's name, and any web page can make a browser open a
websocket to this machine. So: loopback unless an address is named, a secret that the link carries
once and a cookie afterwards, Host and Origin checked, a limit on sessions, and a page that asks
nothing of the internet.
"""

import asyncio
import hmac
import html
import ipaddress
import signal
import socket
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web
from textual_serve.server import Server, to_int

from quizgen.errors import Location, QuizgenError
from quizgen.faces.web.seat import ENDING_SECONDS, Seat
from quizgen.faces.words import say
from quizgen.model import Lang

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

PAGE = Path(__file__).parent / "page"
LOOPBACK = ("127.0.0.1", "[::1]", "localhost")


@dataclass(frozen=True, slots=True)
class Door:
    """Who may come in: the names this server answers to, the secret, how many at once."""

    names: frozenset[str]  # values of Host, with the port
    token: str
    sessions: int

    @classmethod
    def at(cls, host: str, port: int, token: str, sessions: int) -> "Door":
        """
        >>> sorted(Door.at("127.0.0.1", 8000, "", 2).names)
        ['127.0.0.1:8000', '[::1]:8000', 'localhost:8000']
        """
        written = f"[{host}]" if ":" in host else host
        local = LOOPBACK if written in LOOPBACK else (written,)
        return cls(frozenset(f"{name}:{port}" for name in local), token, sessions)

    def knows(self, secret: str) -> bool:
        return hmac.compare_digest(secret.encode(errors="replace"), self.token.encode())

    def refusal(self, request: web.Request) -> str | None:
        """Why a request is turned away whatever it knows: another name, another site's page."""
        if request.headers.get("Host") not in self.names:  # a foreign name may be bound to this address
            return "host"
        origin = request.headers.get("Origin")
        if origin is None:
            return "origin" if request.path == "/ws" else None  # browsers send it with every websocket
        return None if origin == f"http://{request.host}" else "origin"


class GuardedServer(Server):
    def __init__(self, argv: Sequence[str], door: Door, title: str, lang: Lang) -> None:
        super().__init__("", title=title)
        self.argv = tuple(argv)
        self.door = door
        self.lang = lang
        self.open: list[web.WebSocketResponse] = []

    async def _make_app(self) -> web.Application:
        app = web.Application(middlewares=[self._guard])
        app.router.add_get("/", self._page)
        app.router.add_get("/ws", self._session)
        app.router.add_static("/static", self.statics_path)
        app.router.add_static("/page", PAGE)
        app.on_response_prepare.append(self._harden)
        app.on_shutdown.append(self._end_sessions)
        return app

    @property
    def _cookie(self) -> str:
        """Cookies do not know ports: two servers on one machine must not take each other's."""
        return "quizgen-" + min(self.door.names).rpartition(":")[2]

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if why := self.door.refusal(request):
            raise web.HTTPForbidden(text=why)
        if request.path == "/" and self.door.knows(request.query.get("token", "")):
            inside = web.HTTPFound("/")  # without the secret: it stays out of history and bookmarks
            inside.set_cookie(self._cookie, self.door.token, httponly=True, samesite="Strict", path="/")
            raise inside
        if not self.door.knows(request.cookies.get(self._cookie, "")):
            raise web.HTTPForbidden(text=say(self.lang, "Please open the link that “quizgen serve” printed."))
        return await handler(request)

    async def _harden(self, _request: web.Request, response: web.StreamResponse) -> None:
        # Named for browsers whose 'self' is not for websockets; no browser takes IPv6 here.
        sockets = " ".join(f"ws://{name}" for name in sorted(self.door.names) if "[" not in name)
        # Styles may stand in the page: xterm.js writes its own.
        response.headers["Content-Security-Policy"] = (
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
            f"img-src 'self' data:; connect-src 'self' {sockets}; "
            "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
        )
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["Cache-Control"] = "no-store"

    async def _page(self, request: web.Request) -> web.Response:
        filled = {
            "lang": self.lang,
            "title": self.title,
            "socket": f"ws://{request.host}/ws",
            "ended": say(self.lang, "The session has ended."),
            "again": say(self.lang, "Start again"),
        }
        page = (PAGE / "page.html").read_text(encoding="utf-8")
        for name, text in filled.items():
            page = page.replace(f"{{{name}}}", html.escape(text))
        return web.Response(text=page, content_type="text/html")

    async def _session(self, request: web.Request) -> web.StreamResponse:
        """A process of its own for each, so their number has a limit."""
        if len(self.open) >= self.door.sessions:
            raise web.HTTPServiceUnavailable(
                text=say(self.lang, "Enough sessions are open; close one of them.")
            )
        socket = web.WebSocketResponse(heartbeat=15, timeout=1)
        self.open.append(socket)
        try:
            await self._talk(request, socket)
            return socket
        finally:
            self.open.remove(socket)

    async def _talk(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        size = [to_int(request.query.get(side, ""), usual) for side, usual in (("width", 80), ("height", 24))]
        seat = Seat(self.argv, socket)
        await socket.prepare(request)
        try:
            await seat.start(*size)
            await self._process_messages(socket, seat)
        finally:
            await seat.stop()

    async def _end_sessions(self, _app: web.Application) -> None:
        """Their handlers end by themselves once nobody listens."""
        await asyncio.gather(*(socket.close() for socket in self.open))


def listen(host: str, port: int) -> socket.socket:
    """A socket at that address; port 0 takes a free one. Raises QuizgenError where that cannot be."""
    here = Location(Path(f"{host}:{port}"))
    try:
        anywhere = ipaddress.ip_address(host).is_unspecified
    except ValueError:
        anywhere = False
    if anywhere:
        raise QuizgenError.single(
            "is every address of this machine", here, "name the one that browsers will use"
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise QuizgenError.single(
            f"cannot listen there ({error.strerror or error})", here, "choose another --host or --port"
        ) from None


def serve(argv: Sequence[str], host: str, port: int, token: str, sessions: int, lang: Lang) -> int:
    """Run `argv`, a Textual app, for each browser that comes in; until Ctrl+C. Prints the way in."""
    with listen(host, port) as bound:
        port = bound.getsockname()[1]
        door = Door.at(host, port, token, sessions)
        server = GuardedServer(argv, door, "quizgen", lang)
        name = f"[{host}]" if ":" in host else host
        print(
            say(lang, "In the browser: {url}  (Ctrl+C ends it)", url=f"http://{name}:{port}/?token={token}"),
            flush=True,
        )
        loop = asyncio.new_event_loop()
        with suppress(NotImplementedError):  # Windows has Ctrl+C alone, which aiohttp sees to
            for ending in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(ending, server.request_exit)
        # No log of requests: the first of them holds the secret.
        web.run_app(
            server._make_app(),
            sock=bound,
            loop=loop,
            handle_signals=False,
            access_log=None,
            print=None,
            shutdown_timeout=2 * ENDING_SECONDS,
        )
    return 0
