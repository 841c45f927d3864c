"""The server of the editor: on the loopback alone, for the browser that has the token."""

import json
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import unquote

from catalog.editing.desk import KINDS_OF_RECORDS, Desk
from catalog.editing.door import Door
from catalog.editing.pages import HELP, OURS, form_page, help_page, list_page
from catalog.editing.recipes import pictures
from catalog.ground.failure import failure_of
from catalog.serving.places import media_type, path_of
from catalog.serving.server import LoopbackServer

_HERE: Final = Path(__file__).parent
_FILES: Final[Mapping[str, Path]] = {
    "edit.css": _HERE / "edit.css",
    "edit.js": _HERE / "edit.js",
    "jedison.js": _HERE / "jedison" / "jedison.js",
}
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
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
_OPENED: Final = 3
"""Parts of an address that names a record: what to do, the kind, the id."""


class EditServer(LoopbackServer):
    """Answers with pages of records, and writes what comes back from them."""

    def __init__(self, desk: Desk, port: int) -> None:
        self.desk = desk
        super().__init__(port, _Handler)
        self.door = Door(self.server_port)

    @property
    def address(self) -> str:
        """Return what a browser has to open: with the token of this start."""
        return f"{self.url}?token={self.door.token}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "catalog"
    sys_version = ""

    @property
    def desk(self) -> Desk:
        return cast(EditServer, self.server).desk

    @property
    def door(self) -> Door:
        return cast(EditServer, self.server).door

    def parse_request(self) -> bool:
        """Turn away whoever may not come in before anything else is asked, whatever the method."""
        if not super().parse_request():
            return False
        if self.door.admits(self.command, self.path, cast(Mapping[str, str], self.headers)):
            return True
        self.close_connection = True
        self._send(HTTPStatus.FORBIDDEN, _TEXT, b"")
        return False

    def do_GET(self) -> None:
        path = path_of(self.path)
        if self.door.has_token(self.path):
            self._send(
                HTTPStatus.SEE_OTHER, _TEXT, b"", {"Location": "/", "Set-Cookie": self.door.set_cookie}
            )
        elif path == "/":
            self._send(HTTPStatus.OK, _HTML, list_page(self.desk).encode())
        elif path == HELP:
            self._send(HTTPStatus.OK, _HTML, help_page(self.desk.lang).encode())
        elif picture := pictures().get(path.removeprefix(HELP)) if path.startswith(HELP) else None:
            self._send(HTTPStatus.OK, media_type(picture), picture.read_bytes())
        elif file := _FILES.get(path.removeprefix(OURS)) if path.startswith(OURS) else None:
            self._send(HTTPStatus.OK, media_type(file), file.read_bytes())
        else:
            self._send_record(path.strip("/").split("/"))

    def do_HEAD(self) -> None:
        self.do_GET()

    def _send_record(self, parts: list[str]) -> None:
        record = self._record(parts)
        if record is None:
            self._send(HTTPStatus.NOT_FOUND, _TEXT, b"")
        elif parts[0] == "edit":
            page = form_page(parts[1], record["id"], record["name"], self.desk.lang)
            self._send(HTTPStatus.OK, _HTML, page.encode())
        else:
            self._send_json(HTTPStatus.OK, record)

    def _record(self, parts: list[str]) -> dict[str, Any] | None:
        if len(parts) != _OPENED or parts[0] not in {"edit", "record"} or parts[1] not in KINDS_OF_RECORDS:
            return None
        return self.desk.open(parts[1], unquote(parts[2]))

    def do_POST(self) -> None:
        try:
            self._answer(path_of(self.path).strip("/").split("/"))
        except OSError as error:
            refused = failure_of(error, self.desk.project.root).text[self.desk.lang]
            self._send_json(HTTPStatus.INTERNAL_SERVER_ERROR, {"refused": refused})

    def _answer(self, parts: list[str]) -> None:
        match parts:
            case ["undo"] if self._body() is not None:
                self._send_json(HTTPStatus.OK, self.desk.undo())
            case [("save" | "check") as verb, kind] if kind in KINDS_OF_RECORDS and (body := self._body()):
                if verb == "check":
                    answer = self.desk.look(kind, body["digest"], body["filled"])
                else:
                    answer = self.desk.save(kind, body["digest"], body["base"], body["filled"])
                self._send_json(HTTPStatus.CONFLICT if "stale" in answer else HTTPStatus.OK, answer)
            case _:
                self.close_connection = True
                self._send(HTTPStatus.BAD_REQUEST, _TEXT, b"")

    def _body(self) -> dict[str, Any] | None:
        """Return what was sent, if it is JSON of the shape that our page sends."""
        length = self.headers.get("Content-Length", "")
        is_json = self.headers.get_content_type() == "application/json"
        if not is_json or not length.isdigit() or int(length) > _MOST_BYTES:
            return None
        try:
            body = json.loads(self.rfile.read(int(length)))
        except ValueError:
            return None
        return body if isinstance(body, dict) and _is_record(body) else None

    def _send_json(self, status: HTTPStatus, answer: Mapping[str, Any]) -> None:
        self._send(status, _JSON, json.dumps(answer, ensure_ascii=False).encode())

    def _send(
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

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # so it is named in the standard library
        """Log nothing: the address of the first request holds the token."""


def _is_record(body: Mapping[str, Any]) -> bool:
    """Return whether a body is empty, or a record as it was opened and as it was filled in."""
    return not body or (
        isinstance(body.get("digest"), str)
        and isinstance(body.get("base"), dict)
        and isinstance(body.get("filled"), dict)
    )
