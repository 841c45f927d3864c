"""The way from a page of the preview to the form of its record, for the browser that has the token of this start."""

from typing import Final
from urllib.parse import quote

from catalog.editing.server import EditServer

_MAKERS: Final = "makers"
_PARTS: Final = 2


def edit_address(server: EditServer, place: str, cookies: str) -> str:
    """Return the address of the form for the page at a place; empty without a record, or without our cookie."""
    parts = place.strip("/").split("/")
    if len(parts) != _PARTS or not server.door.has_cookie(cookies):
        return ""
    kind, record_id = ("organizations" if parts[0] == _MAKERS else parts[0]), parts[1]
    return f"{server.url}edit/{kind}/{quote(record_id)}" if server.desk.has(kind, record_id) else ""
