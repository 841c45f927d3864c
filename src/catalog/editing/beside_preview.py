"""The way from a page of the preview to the form of its record, for the browser that has the token of this start."""

from urllib.parse import quote

from catalog.editing.addresses import record_at
from catalog.editing.server import EditServer


def edit_address(server: EditServer, place: str, cookies: str) -> str:
    """Return the address of the form for the page at a place; empty without a record, or without our cookie."""
    kind, record_id = record_at(place)
    if not record_id or not server.door.has_cookie(cookies):
        return ""
    return f"{server.url}edit/{kind}/{quote(record_id)}" if server.desk.shelf.has(kind, record_id) else ""
