"""A headless Chromium that is shown pages and told to report."""

import json
import shutil
import subprocess
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def heard(served: Mapping[str, str], folder: Path) -> Any:
    """What the page "/" posts to "/said", as JSON; `folder` is for the browser's own files."""
    said: list[Any] = []
    done = threading.Event()

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = served.get(self.path, "").encode()
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self) -> None:
            said.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()
            done.set()

        def log_message(self, *_args: object) -> None:
            """Requests are not the test's news."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever).start()
        url = f"http://127.0.0.1:{server.server_port}/"
        browser = subprocess.Popen(
            [*command(folder / "profile"), url], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            assert done.wait(120), "the browser said nothing"
        finally:
            browser.terminate()
            browser.wait()
            server.shutdown()
    return said[0]


def command(profile: Path) -> list[str]:
    return [str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}"]
