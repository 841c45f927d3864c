"""How the pages of the site were made, kept from one build to the next."""

import json
from collections.abc import Iterable
from pathlib import Path

from catalog.ground.cache import keep, kept
from catalog.pages.page_files import LastBuild, Poured

_FILE = "pages.json"


def load_last_build(site: Path, cache: Path) -> LastBuild | None:
    """Return what is known of the pages of `site`; nothing, if the cache is gone or cannot be read."""
    try:
        rows = json.loads(kept(cache / _FILE) or b"")
        return LastBuild(site, {row[0]: Poured(*row) for row in rows})
    except (ValueError, TypeError, IndexError, RecursionError):
        return None


def save_build(pages: Iterable[Poured], cache: Path) -> None:
    """Remember how the pages were made, for the next build."""
    keep(cache / _FILE, json.dumps(list(pages), separators=(",", ":")).encode())
