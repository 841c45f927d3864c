"""Layouts of the files of open data: what each holds, for whom, and what its items mean, in both languages."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

from catalog.ground.text import Text
from catalog.model.city import City
from catalog.words.groups import ItemType

FOLDER: Final = "data/"
"""Below the root of the site."""
LICENCE: Final = "CC-BY-4.0"
"""By its name in SPDX; `LICENSE-DATA.md` says it at length."""
LICENCE_URL: Final = "https://creativecommons.org/licenses/by/4.0/"

Format = Literal["csv", "json", "geojson"]
MEDIA_TYPES: Final[Mapping[Format, str]] = {
    "csv": "text/csv",
    "json": "application/json",
    "geojson": "application/geo+json",
}

_LAYOUTS: Final = Path(__file__).parent / "layouts.json"


@dataclass(frozen=True, slots=True)
class Item:
    """A column of a table, or a field of the records of a JSON file."""

    name: str
    type: ItemType
    means: Text
    is_own: bool = False
    """Whether it is an addition to a layout that others have set."""
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """One sort of file."""

    id: str
    format: Format
    of: tuple[str, ...]
    """Kinds of records that the file is made from."""
    title: Text
    about: Text
    readers: Text
    items: tuple[Item, ...]
    under: str
    """The field of a JSON file that holds its records."""

    @property
    def name(self) -> str:
        """Return what tells the file from all others, whatever the city."""
        return self.id if self.format == "csv" else f"{self.id}_{self.format}"

    def file(self, city: City) -> str:
        """Return the name of the file, which begins with the code of the city as the national pattern asks."""
        return f"{city.code or city.id}_{self.id}.{self.format}"

    @property
    def schema_file(self) -> str:
        return f"schemas/{self.name}.json"


@cache
def layouts() -> tuple[Layout, ...]:
    """Return every layout, in the order of the page."""
    return tuple(map(_layout, json.loads(_LAYOUTS.read_text("utf-8"))))


def _layout(typed: Mapping[str, Any]) -> Layout:
    texts = {name: Text(**typed[name]) for name in ("title", "about", "readers")}
    items = tuple(map(_item, typed["fields"]))
    return Layout(
        id=typed["id"],
        format=typed["format"],
        of=tuple(typed["of"]),
        items=items,
        under=typed.get("under", "programs"),
        **texts,
    )


def _item(typed: Mapping[str, Any]) -> Item:
    means = Text(typed["ja"], typed["en"])
    return Item(typed["name"], typed["type"], means, bool(typed.get("own")), bool(typed.get("required")))
