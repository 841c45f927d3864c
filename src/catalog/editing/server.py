"""The server of the editor: on the loopback alone, for the browser that has the token."""

import json
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any, Final, cast, get_args
from urllib.parse import unquote

from catalog.editing.desk import KINDS_OF_RECORDS, Desk
from catalog.editing.door import Door
from catalog.editing.dropped import CameraData
from catalog.editing.form_page import form_page
from catalog.editing.help_pages import help_page, problem_page
from catalog.editing.list_page import list_page, unread_page
from catalog.editing.page_frame import HELP, OURS, PAGES, PROBLEMS
from catalog.editing.recipes import pictures
from catalog.ground.failure import failure_of
from catalog.images.complaints import MOST_BYTES
from catalog.serving.places import media_type, path_of, place_of
from catalog.serving.server import LoopbackServer

_HERE: Final = Path(__file__).parent
_FILES: Final[Mapping[str, Path]] = {
    "edit.css": _HERE / "edit.css",
    "edit.js": _HERE / "edit.js",
    "jedison.js": _HERE / "jedison" / "jedison.js",
}
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "font-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
_POLICY_OF_PAGES: Final = (
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
_OPENED: Final = 3
"""Parts of an address that names a record: what to do, the kind, the id."""


class EditServer(LoopbackServer):
    """Answers with pages of records, and writes what comes back from them."""

    def __init__(self, desk: Desk, port: int, lands_at: str = "/") -> None:
        self.desk = desk
        self.lands_at = lands_at
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
            where = path if path != "/" else cast(EditServer, self.server).lands_at
            self._send(
                HTTPStatus.SEE_OTHER, _TEXT, b"", {"Location": where, "Set-Cookie": self.door.set_cookie}
            )
        elif path.startswith(PAGES):
            self._send_page(unquote(path.removeprefix(PAGES)))
        elif path.startswith(OURS):
            self._send_ours(path.removeprefix(OURS))
        elif picture := pictures().get(path.removeprefix(HELP)) if path.startswith(HELP) else None:
            self._send(HTTPStatus.OK, media_type(picture), picture.read_bytes())
        elif page := self._page(path):
            self._send(HTTPStatus.OK, _HTML, page.encode())
        else:
            self._send_record(path.strip("/").split("/"))

    def _page(self, path: str) -> str | None:
        if path == "/":
            return list_page(self.desk)
        if path == HELP:
            return help_page(self.desk.lang)
        if path.startswith(PROBLEMS):
            return problem_page(path.removeprefix(PROBLEMS).strip("/"), self.desk.lang)
        return None

    def _send_ours(self, name: str) -> None:
        """Answer with a script or a style of the editor; it looks like the site, so it takes what that has too."""
        if name == "city.css":
            self._send(HTTPStatus.OK, media_type(Path(name)), self.desk.stage.palette())
            return
        file = _FILES.get(name) or place_of(name, self.desk.project.frame / "assets")
        if file and file.is_file():
            self._send(HTTPStatus.OK, media_type(file), file.read_bytes())
        else:
            self._send(HTTPStatus.NOT_FOUND, _TEXT, b"")

    def _send_page(self, address: str) -> None:
        found = self.desk.stage.read(address)
        policy = {"Content-Security-Policy": _POLICY_OF_PAGES}
        if found:
            self._send(HTTPStatus.OK, media_type(Path(found[0])), found[1], policy)
        else:
            self._send(HTTPStatus.NOT_FOUND, _TEXT, b"", policy)

    def do_HEAD(self) -> None:
        self.do_GET()

    def _send_record(self, parts: list[str]) -> None:
        record = self._record(parts)
        if record is None and parts[0] == "edit" and len(parts) == _OPENED and parts[1] in KINDS_OF_RECORDS:
            page = unread_page(self.desk, parts[1])
            self._send(HTTPStatus.OK if page else HTTPStatus.NOT_FOUND, _HTML, page.encode())
        elif record is None:
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
        if parts[0] == "photo" and len(parts) == len(("photo", "data", "name")):
            self._answer_for_photo(parts[1], unquote(parts[2]))
            return
        body = self._body()
        answer = None if body is None else self._asked(parts, body)
        if answer is None:
            self.close_connection = True
            self._send(HTTPStatus.BAD_REQUEST, _TEXT, b"")
        else:
            self._send_json(HTTPStatus.CONFLICT if "stale" in answer else HTTPStatus.OK, answer)

    def _asked(self, parts: list[str], body: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """Do what is asked for; None if a body is not what our page sends with that."""
        match parts:
            case ["undo"]:
                return self.desk.undo()
            case ["offer"]:
                return self.desk.offer()
            case ["commit"] if isinstance(body.get("message"), str) and isinstance(body.get("branch"), str):
                return self.desk.commit(body["message"], body["branch"], is_sent=body.get("send") is True)
            case [("save" | "check" | "show") as verb, kind] if kind in KINDS_OF_RECORDS and _is_record(body):
                return self._about_record(verb, kind, body)
            case _:
                return None

    def _about_record(self, verb: str, kind: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        if verb == "save":
            return self.desk.save(kind, body["digest"], body["base"], body["filled"])
        ask = self.desk.look if verb == "check" else self.desk.show
        return ask(kind, body["digest"], body["filled"])

    def _answer_for_photo(self, data: str, name: str) -> None:
        """Take a photo, sent as it is."""
        content = self._content("application/octet-stream", MOST_BYTES)
        if content is None or data not in get_args(CameraData) or not name:
            self.close_connection = True
            self._send(HTTPStatus.BAD_REQUEST, _TEXT, b"")
        else:
            self._send_json(HTTPStatus.OK, self.desk.take_photo(name, content, cast(CameraData, data)))

    def _body(self) -> dict[str, Any] | None:
        """Return what was sent, if it is a JSON object."""
        content = self._content("application/json", _MOST_BYTES)
        try:
            body = None if content is None else json.loads(content)
        except ValueError:
            return None
        return body if isinstance(body, dict) else None

    def _content(self, kind: str, most: int) -> bytes | None:
        length = self.headers.get("Content-Length", "")
        if self.headers.get_content_type() != kind or not length.isdigit() or int(length) > most:
            return None
        return self.rfile.read(int(length))

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
    """Return whether a body is a record as it was opened and as it was filled in."""
    return (
        isinstance(body.get("digest"), str)
        and isinstance(body.get("base"), dict)
        and isinstance(body.get("filled"), dict)
    )
