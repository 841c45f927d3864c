"""Replies of the editor, with the headers that each has, and the bodies that it takes."""

import json
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import Any, Final

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "font-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
POLICY_OF_PAGES: Final = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin"
)
"""Nothing runs in the page of a record, and its forms lead nowhere; its pictures and styles come from here too."""
_HEADERS: Final[Mapping[str, str]] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": _POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_HTML: Final = "text/html; charset=utf-8"
_TEXT: Final = "text/plain; charset=utf-8"
_JSON: Final = "application/json; charset=utf-8"
_MOST_BYTES: Final = 2_000_000


class Replying(BaseHTTPRequestHandler):
    """Reads what is sent, and replies; which reply it is, others decide."""

    protocol_version = "HTTP/1.1"
    server_version = "catalog"
    sys_version = ""

    def send(
        self, status: HTTPStatus, kind: str, content: bytes, more: Mapping[str, str] | None = None
    ) -> None:
        self.send_response(status)
        length = {"Content-Type": kind, "Content-Length": str(len(content))}
        for name, value in {**_HEADERS, **length, **(more or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            with suppress(OSError):  # the browser has gone
                self.wfile.write(content)

    def send_empty(self, status: HTTPStatus, more: Mapping[str, str] | None = None) -> None:
        self.send(status, _TEXT, b"", more)

    def send_html(self, page: str | None) -> None:
        """Reply with a page, or that there is none."""
        self.send(HTTPStatus.OK, _HTML, page.encode()) if page else self.send_empty(HTTPStatus.NOT_FOUND)

    def send_json(self, status: HTTPStatus, answer: Mapping[str, Any]) -> None:
        self.send(status, _JSON, json.dumps(answer, ensure_ascii=False).encode())

    def refuse(self, status: HTTPStatus) -> None:
        """Reply to what our own pages never send, and hear no more of it."""
        self.close_connection = True
        self.send_empty(status)

    def body(self) -> dict[str, Any] | None:
        """Return what was sent, if it is a JSON object."""
        content = self.content("application/json", _MOST_BYTES)
        try:
            body = None if content is None else json.loads(content)
        except ValueError:
            return None
        return body if isinstance(body, dict) else None

    def content(self, kind: str, most: int) -> bytes | None:
        """Return the bytes that were sent, if they are of a kind and not too many."""
        length = self.headers.get("Content-Length", "")
        if self.headers.get_content_type() != kind or not length.isdigit() or int(length) > most:
            return None
        return self.rfile.read(int(length))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # so it is named in the standard library
        """Log nothing: the address of the first request holds the token."""
