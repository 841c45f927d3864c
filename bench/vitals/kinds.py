"""A page of each kind that a site has. Of records it is the heaviest."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

from catalog.ground.text import LANGS, Lang, Text, address
from catalog.views.listing import page_path

_QUESTION: Final = Text("展示会に出たい", "trade fair")
_PHOTO: Final = '<figure class="gallery__photo">'
_FIXED: Final = {
    "home": "",
    "programs": "programs/",
    "facilities": "facilities/",
    "products": "products/",
    "products, page 2": page_path(2),
    "register": "products/register/",
    "makers": "makers/",
    "search": "search/",
    "check": "programs/check/",
    "calendar": "calendar/",
    "contacts": "contacts/",
    "policy": "policy/",
    "plans": "policy/plans/",
    "industry": "industry/",
    "surveys": "surveys/",
    "glossary": "glossary/",
    "changes": "changes/",
    "subscribe": "subscribe/",
    "open data": "data/",
    "about": "about/",
    "coverage": "about/coverage/",
    "design": "about/design/",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """A page that is opened, by its address below the root of the site."""

    kind: str
    lang: Lang
    address: str

    @property
    def name(self) -> str:
        return f"{self.kind} ({self.lang})"


def pages_of(site: Path) -> list[Opened]:
    """Choose the pages, in both languages; of a kind that the site has not, there is none."""
    return [
        Opened(kind, lang, address(lang, path))
        for lang in LANGS
        for kind, path in _paths(site, lang)
        if (site / path.partition("?")[0] / "index.html").is_file()
    ]


def _paths(site: Path, lang: Lang) -> Iterator[tuple[str, str]]:
    yield from _FIXED.items()
    yield "search, asked", f"search/?q={quote(_QUESTION[lang])}"
    sections = ("programs", "facilities", "products", "makers")
    programs, facilities, products, makers = (_records(site, section) for section in sections)
    pictured = [product for product in products if _has_photo(site / product)]
    plain = [product for product in products if product not in pictured]
    kinds = {
        "program": programs,
        "facility": facilities,
        "product": plain,
        "product, photo": pictured,
        "maker": makers,
    }
    yield from ((kind, f"{record}/") for kind, records in kinds.items() for record in records[:1])
    yield "list, of four", f"list/?r={','.join([*programs[:2], *products[:2]])}"
    yield "compare, four", f"compare/?r={','.join(programs[:4])}"


def _records(site: Path, section: str) -> list[str]:
    """Return the ids of the records of a section, such as `programs/a`, the heaviest first."""
    sizes = {
        path.parent.relative_to(site).as_posix(): path.stat().st_size
        for path in site.glob(f"{section}/*/index.html")
    }
    records = sizes.keys() - {path.removesuffix("/") for path in _FIXED.values()}
    return sorted(
        (record for record in records if "_" not in record), key=lambda record: (-sizes[record], record)
    )


def _has_photo(record: Path) -> bool:
    return _PHOTO in (record / "index.html").read_text(encoding="utf-8")
