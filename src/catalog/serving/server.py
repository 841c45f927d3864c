"""The server of the preview: the files of one folder, on this machine alone."""

import errno
import os
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final, cast

from catalog.ground.text import address
from catalog.serving.notice import OURS, page_without_site, with_edit_button, with_notice
from catalog.serving.places import language_of, media_type, path_of, place_of
from catalog.serving.preview import Preview

HOST: Final = "127.0.0.1"
_HERE: Final = Path(__file__).parent
_HEARTBEAT_SECONDS: Final = 15
"""How often a silent connection is tried, so that one that was left is given up."""

_HTML: Final = "text/html; charset=utf-8"
_NAMES: Final = ("127.0.0.1", "localhost")


class LoopbackServer(ThreadingHTTPServer):
    """Answers on the loopback; where a port is taken it raises the `OSError` that says so."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = os.name != "nt"  # on Windows that would let two servers have one port

    def __init__(self, port: int, handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__((HOST, port), handler)

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.server_port}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore a browser that has gone away."""

    @contextmanager
    def answering(self) -> Generator[None]:
        """Answer in a thread of its own until the end of the block."""
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield
        finally:
            self.shutdown()
            self.server_close()


class PreviewServer(LoopbackServer):
    """Answers with the pages of a preview."""

    def __init__(self, preview: Preview, port: int) -> None:
        self.preview = preview
        super().__init__(port, _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "catalog"
    sys_version = ""

    @property
    def preview(self) -> Preview:
        return cast(PreviewServer, self.server).preview

    def do_GET(self) -> None:
        """Answer, if the question was asked of this machine: a page elsewhere may give its own name our address."""
        name = self.headers.get("Host", "").partition(":")[0].lower()
        if name not in _NAMES:
            self._send(HTTPStatus.MISDIRECTED_REQUEST, "text/plain; charset=utf-8", b"")
        elif path_of(self.path).startswith(OURS):
            self._answer_for_ourselves(path_of(self.path).removeprefix(OURS))
        else:
            self._answer_for_the_site()

    def do_HEAD(self) -> None:
        self.do_GET()

    def _answer_for_ourselves(self, name: str) -> None:
        if name == "changes":
            self._tell_of_changes()
        elif name in {"live.js", "notice.css"}:
            self._send(HTTPStatus.OK, media_type(Path(name)), (_HERE / name).read_bytes())
        else:
            self._send(HTTPStatus.NOT_FOUND, "text/plain; charset=utf-8", b"")

    def _answer_for_the_site(self) -> None:
        preview = self.preview
        version = (
            preview.version
        )  # of before the file is read, so that a page never takes itself for a newer one
        file = place_of(self.path, preview.site)
        missing = preview.site / "404.html"
        if file and file.is_dir():
            self._redirect(f"/{path_of(self.path).strip('/')}/")
        elif file and (content := preview.read(file)) is not None:
            self._send_file(HTTPStatus.OK, file, content, version)
        elif (content := preview.read(missing)) is not None:
            self._send_file(HTTPStatus.NOT_FOUND, missing, content, version)
        else:
            page = page_without_site(version, preview.mistakes, language_of(self.path))
            self._send(HTTPStatus.SERVICE_UNAVAILABLE, _HTML, page.encode())

    def _send_file(self, status: HTTPStatus, file: Path, content: bytes, version: str) -> None:
        if file.suffix == ".html":
            page = content.decode(errors="replace")
            lang = language_of(self.path)
            place = path_of(self.path).lstrip("/").removeprefix(address(lang, "")).removesuffix("index.html")
            ribbon = self.preview.ribbons.get(place)
            page = with_notice(page, version, self.preview.mistakes, lang, ribbon)
            href = self.preview.edit_at(place, self.headers.get("Cookie", ""))
            content = with_edit_button(page, href, lang).encode()
        self._send(status, media_type(file), content)

    def _tell_of_changes(self) -> None:
        self._head(HTTPStatus.OK, "text/event-stream", {"Connection": "close"})
        self.close_connection = True
        with suppress(OSError):  # the browser has gone
            while self.command == "GET":
                version = self.preview.version
                self.wfile.write(f"data: {version}\n\n".encode())
                self.preview.wait_for_other(version, _HEARTBEAT_SECONDS)

    def _redirect(self, where: str) -> None:
        self._head(HTTPStatus.FOUND, "text/plain; charset=utf-8", {"Location": where, "Content-Length": "0"})

    def _send(self, status: HTTPStatus, kind: str, content: bytes) -> None:
        self._head(status, kind, {"Content-Length": str(len(content))})
        if self.command != "HEAD":
            with suppress(OSError):
                self.wfile.write(content)

    def _head(self, status: HTTPStatus, kind: str, more: dict[str, str]) -> None:
        self.send_response(status)
        common = {"Content-Type": kind, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        for name, value in {**common, **more}.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # so it is named in the standard library
        """Log nothing: staff want to read the problems with the data."""


def is_taken(error: OSError) -> bool:
    """Return whether another program answers at a port already."""
    return error.errno == errno.EADDRINUSE
