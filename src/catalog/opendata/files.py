"""The files of open data that a city has: made from its records, measured, described."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from hashlib import sha256
from typing import Final

from catalog.opendata.cells import Row, csv_content
from catalog.opendata.events import event_rows
from catalog.opendata.figures import indicator_rows, industry_rows, item_rows, term_rows
from catalog.opendata.filled import filled_layouts
from catalog.opendata.layout import FOLDER, LICENCE_URL, Format, Layout
from catalog.opendata.places import facility_rows, older_facility_rows, points
from catalog.opendata.products import maker_rows, product_rows
from catalog.opendata.programs import jgrants_records, program_records, program_rows
from catalog.views.scene import Scene

_RECORDS: Final[Mapping[str, Callable[[Scene], Iterable[Row]]]] = {
    "public_facility": facility_rows,
    "public_facility_24": older_facility_rows,
    "public_facility_geojson": points,
    "support_program": program_rows,
    "support_program_json": program_records,
    "support_program_jgrants_json": jgrants_records,
    "event": event_rows,
    "certified_product": product_rows,
    "maker": maker_rows,
    "indicator": indicator_rows,
    "industry": industry_rows,
    "item_definition": item_rows,
    "code_table": term_rows,
}
"""What fills each layout."""


@dataclass(frozen=True)
class DataFile:
    """A file below `data/`. Whatever takes time is done once, when somebody asks."""

    layout: Layout
    scene: Scene

    @property
    def name(self) -> str:
        """Return its name in the folder."""
        return self.layout.file(self.scene.catalog.home)

    @property
    def path(self) -> str:
        """Return where it lies below the root of the site."""
        return FOLDER + self.name

    @property
    def key(self) -> str:
        """Change with every record that the file shows."""
        return self.scene.digest(*self.layout.of)

    @cached_property
    def records(self) -> tuple[Row, ...]:
        return tuple(_RECORDS[self.layout.name](self.scene))

    @cached_property
    def content(self) -> bytes:
        return _WRITERS[self.layout.format](self)

    @cached_property
    def sha256(self) -> str:
        return sha256(self.content).hexdigest()

    @property
    def updated(self) -> date:
        """Return the last day on which one of its records was verified, or else any record of the catalog."""
        records = (record for kind in self.layout.of for record in self.scene.catalog.of(kind).values())
        days = [record.verified_on for record in records if hasattr(record, "verified_on")]
        return max(days) if days else last_day(self.scene)


def last_day(scene: Scene) -> date:
    """Return the last day on which any record was verified; of an empty catalog the day of the build."""
    return max((record.verified_on for _, record in scene.catalog.entries()), default=scene.today)


@lru_cache(maxsize=1)
def data_files(scene: Scene) -> tuple[DataFile, ...]:
    """Return every file that there are records for: the same for the page in each language and for what lists them."""
    return tuple(DataFile(layout, scene) for layout in filled_layouts(scene))


def _csv(file: DataFile) -> bytes:
    return csv_content((item.name for item in file.layout.items), file.records)


def _json(file: DataFile) -> bytes:
    head = {
        "title": {"ja": file.layout.title.ja, "en": file.layout.title.en},
        "updated": file.updated.isoformat(),
        "licence": LICENCE_URL,
    }
    return _lines(head, file.layout.under, file.records)


def _geojson(file: DataFile) -> bytes:
    return _lines({"type": "FeatureCollection"}, "features", file.records)


def _lines(head: Mapping[str, object], name: str, records: Iterable[Row]) -> bytes:
    """Write a head and one line for each record, so that a change shows as the lines that changed."""
    lines = ",\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    return f'{json.dumps(head, ensure_ascii=False)[:-1]}, "{name}": [\n{lines}\n]}}\n'.encode()


_WRITERS: Final[Mapping[Format, Callable[[DataFile], bytes]]] = {
    "csv": _csv,
    "json": _json,
    "geojson": _geojson,
}
