"""Cells of tables as open data writes them: plain, on one line, empty where nothing is known."""

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from io import StringIO
from typing import Any, Final

from catalog.ground.csv_cells import as_text_cell
from catalog.ground.text import Lang, Text, address
from catalog.opendata.layout import layouts
from catalog.views.scene import Scene

_BYTE_ORDER_MARK: Final = "\ufeff"

Row = Mapping[str, Any]
"""One record of a file, by the names of its items."""


def row_of(layout_id: str, facts: Row) -> Row:
    """Return all columns of a layout; those that no source fills are empty."""
    layout = next(layout for layout in layouts() if layout.id == layout_id)
    return {item.name: facts.get(item.name, "") for item in layout.items}


def several(texts: Iterable[str]) -> str:
    """Return several values in one cell, separated as the national layouts ask; each once."""
    return ";".join(dict.fromkeys(text.replace(";", "；") for text in texts if text))


def yes(value: object) -> str:
    """Return the answer of the national layouts to a question of yes or no."""
    return "有" if value else "無"


def day(value: date | None) -> str:
    return value.isoformat() if value else ""


def both(name: str, text: Text | None) -> Row:
    """Return an item and its twin in English."""
    return {name: text.ja if text else "", f"{name}_英語": text.en if text else ""}


def page_url(scene: Scene, path: str, lang: Lang = "ja") -> str:
    return scene.site_url + address(lang, path)


def csv_content(names: Iterable[str], rows: Iterable[Row]) -> bytes:
    """Write a table as spreadsheets in Japan read it: UTF-8 with a byte order mark, CRLF, one line a record."""
    names = tuple(names)
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([_cell(value) if (value := row[name]) != "" else "" for name in names] for row in rows)
    return (_BYTE_ORDER_MARK + text.getvalue()).encode()


def _cell(value: object) -> str:
    """Keep a cell on its line, and from being taken for a formula."""
    return as_text_cell(" ".join(str(value).split()))
