"""The server of the editor: on the loopback alone, for the browser that has the token."""

from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final, cast, get_args
from urllib.parse import unquote

from catalog.editing.desk import Desk
from catalog.editing.door import Door
from catalog.editing.dropped import CameraData
from catalog.editing.page_frame import HELP, OURS, PAGES
from catalog.editing.pages import page_at
from catalog.editing.recipes import pictures
from catalog.editing.replies import POLICY_OF_PAGES, Replying
from catalog.editing.requests import answer_to
from catalog.editing.stored import KINDS_OF_RECORDS
from catalog.ground.failure import failure_of
from catalog.images.complaints import MOST_BYTES
from catalog.serving.places import media_type, path_of, place_of
from catalog.serving.server import LoopbackServer

_HERE: Final = Path(__file__).parent
_SHIPPED: Final = (_HERE, _HERE / "scripts", _HERE / "jedison")
"""Where the scripts and styles of the editor are; they look like the site, so they take what that has too."""
_ENDINGS: Final = frozenset({".js", ".css"})


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


class _Handler(Replying):
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
        self.refuse(HTTPStatus.FORBIDDEN)
        return False

    def do_GET(self) -> None:  # noqa: N802  # so it is named in the standard library
        path = path_of(self.path)
        if self.door.has_token(self.path):
            where = path if path != "/" else cast(EditServer, self.server).lands_at
            self.send_empty(HTTPStatus.SEE_OTHER, {"Location": where, "Set-Cookie": self.door.set_cookie})
        elif path.startswith(PAGES):
            self._send_page(unquote(path.removeprefix(PAGES)))
        elif path.startswith(OURS):
            self._send_ours(path.removeprefix(OURS))
        elif picture := pictures().get(path.removeprefix(HELP)) if path.startswith(HELP) else None:
            self._send_file(picture)
        else:
            self._send_record(path)

    def do_HEAD(self) -> None:  # noqa: N802  # so it is named in the standard library
        self.do_GET()

    def _send_page(self, address: str) -> None:
        policy = {"Content-Security-Policy": POLICY_OF_PAGES}
        if found := self.desk.stage.read(address):
            self.send(HTTPStatus.OK, media_type(Path(found[0])), found[1], policy)
        else:
            self.send_empty(HTTPStatus.NOT_FOUND, policy)

    def _send_ours(self, name: str) -> None:
        if name == "city.css":
            self.send(HTTPStatus.OK, media_type(Path(name)), self.desk.stage.palette())
            return
        places = (place_of(name, folder) for folder in _SHIPPED)
        ours = next((file for file in places if file and file.is_file() and file.suffix in _ENDINGS), None)
        self._send_file(ours or place_of(name, self.desk.project.frame / "assets"))

    def _send_file(self, file: Path | None) -> None:
        if file and file.is_file():
            self.send(HTTPStatus.OK, media_type(file), file.read_bytes())
        else:
            self.send_empty(HTTPStatus.NOT_FOUND)

    def _send_record(self, path: str) -> None:
        """Reply with a record as JSON, or with a page."""
        match path.strip("/").split("/"):
            case ["record", kind, name] if kind in KINDS_OF_RECORDS:
                record = self.desk.shelf.open(kind, unquote(name))
                if record:
                    self.send_json(HTTPStatus.OK, record)
                else:
                    self.send_empty(HTTPStatus.NOT_FOUND)
            case _:
                self.send_html(page_at(path, self.desk.shelf))

    def do_POST(self) -> None:  # noqa: N802  # so it is named in the standard library
        try:
            self._answer(path_of(self.path).strip("/").split("/"))
        except OSError as error:
            refused = failure_of(error, self.desk.project.root).text[self.desk.lang]
            self.send_json(HTTPStatus.INTERNAL_SERVER_ERROR, {"refused": refused})

    def _answer(self, parts: list[str]) -> None:
        is_photo = parts[0] == "photo" and len(parts) == len(("photo", "data", "name"))
        answer = self._photo(parts[1], unquote(parts[2])) if is_photo else self._asked(parts)
        if answer is None:
            self.refuse(HTTPStatus.BAD_REQUEST)
        else:
            self.send_json(HTTPStatus.CONFLICT if "stale" in answer else HTTPStatus.OK, answer)

    def _asked(self, parts: list[str]) -> dict[str, Any] | None:
        body = self.body()
        return None if body is None else answer_to(self.desk, parts, body)

    def _photo(self, data: str, name: str) -> dict[str, Any] | None:
        """Take a photo, sent as it is."""
        content = self.content("application/octet-stream", MOST_BYTES)
        if content is None or data not in get_args(CameraData) or not name:
            return None
        return self.desk.take_photo(name, content, cast(CameraData, data))
