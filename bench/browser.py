"""A browser, and a server for what it looks at; nothing leaves this machine. Tests and bench share it."""

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

_NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The first that is found. The shell shows a page as Chromium does, for a third of the work: it has no windows."""
_FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


_running: list[Browser] = []
"""Playwright runs once in a process, so whoever comes second shares what the first has started."""


@contextmanager
def browse() -> Iterator[Browser]:
    """Start the Chromium of the system, or the one that Playwright has downloaded."""
    if _running:
        yield _running[0]
        return
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    with sync_playwright() as playwright:
        _running.append(playwright.chromium.launch(executable_path=found, args=list(_FLAGS)))
        yield _running[0]
        _running.pop().close()


class _Quiet(SimpleHTTPRequestHandler):
    """Serves a folder as a host of static sites does, and says nothing."""

    protocol_version = "HTTP/1.1"  # one connection for the many scripts of a page
    wbufsize = -1  # head and body go out together, which would else wait for one another
    timeout = 60  # a connection that nobody uses does not keep its thread for good

    def __init__(self, *args: Any, on_request: Callable[[str], object] | None = None, **options: Any) -> None:
        self._on_request = on_request
        super().__init__(*args, **options)

    def log_message(self, *_: Any) -> None: ...

    def send_head(self) -> Any:
        """Tell of every request, those of workers too, of which a page learns nothing."""
        if self._on_request:
            self._on_request(self.path)
        return super().send_head()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        missing = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not missing.is_file():
            super().send_error(code, message, explain)
            return
        body = missing.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served(folder: Path, on_request: Callable[[str], object] | None = None) -> Iterator[str]:
    """Serve `folder` on a free port and return its address, with a slash at the end.

    `told` hears the path of every request.
    """
    with listening(partial(_Quiet, directory=str(folder), on_request=on_request)) as home:
        yield home


@contextmanager
def listening(handler: Callable[..., SimpleHTTPRequestHandler]) -> Iterator[str]:
    """Let `handler` answer on a free port, and return its address, with a slash at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
