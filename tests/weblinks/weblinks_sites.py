"""Other sites that play every fault, behind a proxy of this machine: whatever host is asked for, the proxy answers."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest

PAGE = "<!doctype html><title>Support</title><p>Here it is.</p>"
REDIRECTS = {
    "/moved": (301, "/guide/new"),
    "/moved-for-now": (302, "/guide/new"),
    "/moved-then-for-now": (308, "/moved-for-now"),
    "/moved-twice": (301, "/moved"),
    "/loop": (301, "/loop"),
    "/deep/page/gone-home": (301, "/"),
    "/to-error-page": (302, "/error/404.html"),
    "/to-house": (301, "http://192.168.0.1/admin"),
    "/to-loopback": (301, "http://127.0.0.1:9/"),
    "/to-local-name": (301, "http://localhost:9/"),
    "/to-file": (301, "file:///etc/passwd"),
}
STATUSES = {"/dead": 404, "/gone": 410, "/forbidden": 403, "/login": 401, "/broken": 500}
PAGES = {
    "/soft": b"<title>404 - Not Found</title>",
    "/soft-japanese": '<meta charset="Shift_JIS"><title>お探しのページは見つかりません</title>'.encode(
        "cp932"
    ),
}


@dataclass
class Sites:
    """All other sites, and the questions that they were asked."""

    asked: list[str] = field(default_factory=list)
    """Method and address, in order."""
    busy: int = 0
    """So many questions yet to `/busy` are answered that there are too many."""
    is_removed: bool = False
    """Whether `/sometimes` is gone."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    sites: Sites

    def log_message(self, *_: object) -> None: ...

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def do_CONNECT(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"this is no encryption\r\n\r\n")
        self.close_connection = True

    def _answer(self) -> None:
        self.sites.asked.append(f"{self.command} {self.path}")
        path = urlsplit(self.path).path
        if path in REDIRECTS:
            status, where = REDIRECTS[path]
            self._send(status, b"", Location=where)
        elif path in STATUSES:
            self._send(STATUSES[path], PAGE.encode())
        elif path == "/no-head" and self.command == "HEAD":
            self._send(405, b"")
        elif path == "/hangs-up" or (path == "/hangs-up-on-head" and self.command == "HEAD"):
            self.close_connection = True
        elif path == "/busy" and self.sites.busy:
            self.sites.busy -= 1
            self._send(429, b"", **{"Retry-After": "7"})
        elif path == "/sometimes" and self.sites.is_removed:
            self._send(404, b"")
        elif path in PAGES:
            self._send(200, PAGES[path])
        elif path == "/endless":
            self._send_endless()
        else:
            self._send(200, PAGE.encode(), kind="application/pdf" if path.endswith(".pdf") else "text/html")

    def _send(self, status: int, body: bytes, kind: str = "text/html", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _send_endless(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.close_connection = True
        try:
            while self.command == "GET":
                self.wfile.write(b"<p>more</p>" * 1000)
        except OSError:
            self.sites.asked.append("hung up")


@pytest.fixture
def sites(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sites]:
    """Return what all other sites were asked."""
    sites = Sites()
    handler = type("Handler", (_Handler,), {"sites": sites})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{server.server_port}")
    for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    yield sites
    server.shutdown()
    server.server_close()
