"""Headers, cache times, media types and redirects of a site: the same rules for every kind of host."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from catalog.ground.text import DEFAULT_LANG
from catalog.hosting.finished import FinishedSite
from catalog.pages.seal import security_headers

A_YEAR: Final = 31_536_000
"""In seconds."""
FOR_GOOD: Final = f"public, max-age={A_YEAR}, immutable"
REVALIDATED: Final = "public, max-age=0, must-revalidate"
"""A browser asks whether the page is still the same, which costs a few bytes; no visitor sees last week's deadline."""

NAMED_BY_CONTENT: Final = ("assets/photos", "assets/social")
"""Folders whose files have another name as soon as they have another content."""

MEDIA_TYPES: Final = {
    ".atom": "application/atom+xml",
    ".avif": "image/avif",
    ".csv": "text/csv; charset=utf-8",
    ".geojson": "application/geo+json",
    ".ics": "text/calendar; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".md": "text/markdown; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
}
"""What some hosts know under another name, without its script, or not at all."""


@dataclass(frozen=True, slots=True)
class HostRules:
    """Headers, addresses and files of a site, whatever program serves it."""

    headers: Mapping[str, str]
    """Of every answer."""
    base: str
    """The path of the site on its host, with a slash at both ends."""
    is_precompressed: bool = False
    moves: Mapping[str, str] = field(default_factory=dict[str, str])
    """Addresses that lead to others, below the root of the site."""

    @property
    def missing_page(self) -> str:
        return f"{self.base}404.html"

    @property
    def redirects(self) -> Mapping[str, str]:
        """Where addresses lead that pages had, or that people guess: pages of the first language lie at the root."""
        guessed = f"{self.base}{DEFAULT_LANG}"
        moved = {f"{self.base}{old}": f"{self.base}{new}" for old, new in self.moves.items()}
        return {**moved, guessed: self.base, f"{guessed}/*": f"{self.base}:splat"}


def rules_for(site: FinishedSite, *, is_precompressed: bool = False) -> HostRules:
    """Return the rules for a site; only one that is served by https may ask to be called by https for good."""
    address = urlsplit(site.site_url)
    headers = dict(security_headers(site.hashes))
    if address.scheme == "https":
        headers["Strict-Transport-Security"] = f"max-age={A_YEAR}"
    base = address.path if address.path.endswith("/") else "/"
    return HostRules(headers, base, is_precompressed, site.moves)
