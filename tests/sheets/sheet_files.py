"""Tables to try an import on: as workbooks and as CSV, and a catalog to take them in."""

import csv
import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.sheets.plan import Plan
from catalog.sheets.start import look, plan_file

Rows = Sequence[Mapping[str, Any]]

WHOLE = {
    "認定制度名": "金沢かがやきブランド",
    "製品名": "梅しょうゆ",
    "製品名_カナ": "ウメショウユ",
    "製品名_英語": "Plum Soy Sauce",
    "概要": "梅の香りの醤油です。",
    "概要_英語": "A soy sauce scented with plum.",
    "事業者名": "大野醤油",
    "出典_URL": "https://example.jp/plum",
    "出典_題名": "梅しょうゆのページ",
    "出典_題名_英語": "Page of the soy sauce",
    "確認日": "2026-11-20",
}
"""A row that lacks nothing, for the catalog of the tests."""


def workbook(rows: Rows, *, title: str = "製品") -> Workbook:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    for row in _cells(rows):
        sheet.append(row)
    return book


def as_bytes(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def formatted(header: str, value: object, code: str) -> Workbook:
    """Return a whole row with one more cell, in a number format."""
    book = workbook([WHOLE | {header: value}])
    sheet = book.worksheets[0]
    next(cell for cell in sheet[2] if sheet.cell(1, cell.column).value == header).number_format = code
    return book


def ole(*streams: str) -> bytes:
    """Return a container of old Office files that has no more than a header and a directory."""
    entries = [_entry(name) for name in ("Root Entry", *streams)]
    return (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)) + b"".join(entries)


def _entry(name: str) -> bytes:
    written = f"{name}\0".encode("utf-16-le")
    return written.ljust(64, b"\0") + len(written).to_bytes(2, "little") + bytes(62)


def package(*parts: str, mimetype: str = "") -> bytes:
    """Return a zip file with these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name in parts:
            packed.writestr(name, "x")
        if mimetype:
            packed.writestr("mimetype", mimetype)
    return out.getvalue()


def with_parts(content: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """Return a workbook with its parts changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return out.getvalue()


def strict(content: bytes) -> bytes:
    """Return a workbook in the strict dialect, as Excel saves it."""
    there = rb"http://schemas\.openxmlformats\.org/(spreadsheetml|officeDocument|drawingml)/2006/"
    return with_parts(content, lambda _, part: re.sub(there, rb"http://purl.oclc.org/ooxml/\1/", part))


def with_styles(content: bytes, changes: Mapping[bytes, bytes]) -> bytes:
    """Return a workbook with patterns in its styles replaced."""

    def change(name: str, part: bytes) -> bytes:
        for old, new in changes.items() if name == "xl/styles.xml" else ():
            part = re.sub(old, new, part)
        return part

    return with_parts(content, change)


def csv_text(rows: Rows, delimiter: str = ",") -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(_cells(rows))
    return out.getvalue()


def _cells(rows: Rows) -> list[list[Any]]:
    header = list(dict.fromkeys(name for row in rows for name in row))
    return [header, *([row.get(name) for name in header] for row in rows)]


def save(folder: Path, content: bytes | str | Workbook, name: str = "list.xlsx") -> Path:
    raw = as_bytes(content) if isinstance(content, Workbook) else content
    path = folder / name
    path.write_bytes(raw.encode("utf-8-sig") if isinstance(raw, str) else raw)
    return path


def plan_of(  # noqa: PLR0913  # one for each option of the command
    project: Project,
    content: bytes | str | Workbook,
    name: str = "list.xlsx",
    *,
    sheet: str | None = None,
    update: bool = False,
    add_makers: bool = False,
) -> Plan:
    """Plan the import of a table into `project`."""
    path = save(project.root, content, name)
    return plan_file(look(project, KINDS), path, sheet, update=update, add_makers=add_makers)


def codes(plan: Plan) -> list[tuple[str, str]]:
    return [(str(problem.location), problem.code) for problem in plan.problems]
