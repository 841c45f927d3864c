"""From the address of a page to its file, never beyond the folder of the site."""

import mimetypes
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from catalog.ground.text import DEFAULT_LANG, LANGS, Lang

_TYPES: Final = {
    ".avif": "image/avif",
    ".html": "text/html",
    ".ics": "text/calendar",
    ".js": "text/javascript",
    ".json": "application/json",
    ".md": "text/markdown",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".xml": "application/xml",
}
"""What a machine may know under another name, or not at all."""

_TEXTS: Final = ("text/", "application/json", "application/xml", "image/svg+xml")


def path_of(address: str) -> str:
    """Return the path of what a browser asks for; `//name` is a path here, not a host."""
    return address.partition("#")[0].partition("?")[0]


def place_of(address: str, site: Path) -> Path | None:
    """Return the file that an address means; None if it leads out of the site. A folder means its `index.html`."""
    path = unquote(path_of(address))
    if "\\" in path or "\0" in path:
        return None
    named = site / path.lstrip("/")
    file = named / "index.html" if path.endswith("/") else named
    try:
        return file if file.resolve().is_relative_to(site.resolve()) else None
    except (OSError, RuntimeError):  # a name that is too long, a link that leads to itself
        return None


def media_type(file: Path) -> str:
    ending = file.suffix.lower()
    kind = _TYPES.get(ending) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith(_TEXTS) else kind


def language_of(address: str) -> Lang:
    """Return the language of the page at an address, which its first folder says."""
    first = path_of(address).lstrip("/").partition("/")[0]
    return first if first in LANGS else DEFAULT_LANG
