"""Records and the addresses of their pages: makers are organizations with an address of their own."""

from typing import Final

from catalog.views.maker import maker_path

_MAKERS: Final = "organizations"


def path_of_record(kind: str, record_id: str) -> str:
    """Return the address of a record's own page, below the home of a language."""
    return maker_path(record_id) if kind == _MAKERS else f"{kind}/{record_id}/"


def record_at(place: str) -> tuple[str, str]:
    """Return the kind and the id of the record whose page may be at an address; nothing for another address."""
    folder, _, record_id = place.strip("/").partition("/")
    kind = _MAKERS if path_of_record(_MAKERS, record_id).startswith(f"{folder}/") else folder
    return (kind, record_id) if record_id and "/" not in record_id else ("", "")
