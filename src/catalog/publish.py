"""Put a finished site in the place of the old one, all at once."""

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

from catalog.pages.page_files import LastBuild, Poured


def building_site(site: Path) -> Path:
    """Return the folder in which the next site grows, beside the one that visitors see."""
    return site.with_name(f".{site.name}.next")


def swap(finished: Path, site: Path) -> None:
    """Let `finished` become `site`. What was there before is gone afterwards, not earlier."""
    old = site.with_name(f".{site.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    finished.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def load_last_build(site: Path, cache: Path) -> LastBuild:
    """Return what is known of the pages of `site`; nothing, if the cache is gone or cannot be read."""
    try:
        rows = json.loads((cache / "pages.json").read_bytes())
        return LastBuild(site, {row[0]: Poured(*row) for row in rows})
    except (OSError, ValueError, TypeError, IndexError):
        return LastBuild(site, {})


def save_build(pages: Iterable[Poured], cache: Path) -> None:
    """Remember how the pages were made, for the next build."""
    cache.mkdir(parents=True, exist_ok=True)
    (cache / "pages.json").write_text(json.dumps(list(pages), separators=(",", ":")))
