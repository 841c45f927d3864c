"""What the browser writes as a workbook can be read as one."""

import base64
import io
import zipfile
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser

ROWS: list[list[Any]] = [
    ["名前", "Quantity", "Note"],
    ["琥珀醤油 𠮷", 12, "=1+1"],
    ['<b> & "c"', 0.5, "two\nlines \x01"],
    ["", 0, "  spaces  "],
]
WRITE = """async (rows) => {
  const { toXlsx } = await import("/assets/js/xlsx.js");
  const bytes = new Uint8Array(await toXlsx(rows, "製品 & more").arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
}"""


@pytest.fixture(scope="module")
def workbook(browser: Browser, address: str) -> io.BytesIO:
    page = browser.new_page()
    page.goto(address)
    written = page.evaluate(WRITE, ROWS)
    page.close()
    return io.BytesIO(base64.b64decode(written))


def test_it_is_a_sound_zip_file_of_sound_xml(workbook: io.BytesIO) -> None:
    with zipfile.ZipFile(workbook) as file:
        assert file.testzip() is None
        assert {member.date_time for member in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for name in file.namelist():
            ET.fromstring(file.read(name))  # noqa: S314  # our own


def test_a_spreadsheet_reads_what_was_written(workbook: io.BytesIO) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    sheet = openpyxl.load_workbook(workbook).active
    assert sheet.title == "製品 & more"
    assert sheet.freeze_panes == "A2"
    assert [[cell.value for cell in row] for row in sheet.rows] == [
        *ROWS[:2],
        ['<b> & "c"', 0.5, "two\nlines "],  # XML has no sign for \x01
        ROWS[3],
    ]


def test_no_text_is_a_formula(workbook: io.BytesIO) -> None:
    with zipfile.ZipFile(workbook) as file:
        sheet = file.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert '<c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>' in sheet
