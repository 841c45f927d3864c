"""What goes out as a table comes back as what it was."""

import io
import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from sample_project import ROOT
from sheet_files import WHOLE, csv_text, plan_of, save, workbook

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.sheets.columns import COLUMNS
from catalog.sheets.comma_file import csv_bytes, read_csv
from catalog.sheets.export import as_csv, as_workbook, catalog_rows, waiting_rows
from catalog.sheets.start import look, plan_file
from catalog.sheets.workbook_reader import read_workbook
from catalog.sheets.workbook_writer import SheetToWrite, workbook_bytes

FORMS = {"list.xlsx": as_workbook, "list.csv": as_csv}
in_both_forms = pytest.mark.parametrize("name", FORMS)


def exported(project: Project, name: str) -> bytes:
    start = look(project, KINDS)
    return FORMS[name](catalog_rows(start.now.records.values(), start.lookup, start.catalog))


@pytest.fixture
def real(tmp_path: Path) -> Project:
    shutil.copytree(ROOT / "data", tmp_path / "real" / "data")
    return Project(tmp_path / "real", "/")


@in_both_forms
def test_nothing_changes_on_the_way_there_and_back(project: Project, name: str) -> None:
    plan = plan_of(project, exported(project, name), name, update=True)
    assert plan.problems == []
    assert [(entry.changes, entry.held) for entry in plan.entries] == [((), ())] * 2


@in_both_forms
def test_nothing_changes_in_the_catalog_of_this_repository(real: Project, name: str) -> None:
    start = look(real, KINDS)
    plan = plan_file(start, save(real.root, exported(real, name), name), None, update=True, add_makers=False)
    assert plan.problems == []
    assert {entry.id for entry in plan.entries} == set(start.catalog.products)
    assert [entry.id for entry in plan.entries if entry.changes] == []


@in_both_forms
def test_the_same_catalog_is_the_same_file(
    project: Project, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = exported(project, name)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert exported(project, name) == first


def test_a_workbook_does_not_say_when_it_was_made(project: Project) -> None:
    packed = zipfile.ZipFile(io.BytesIO(exported(project, "list.xlsx")))
    assert {member.date_time for member in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert packed.read("docProps/core.xml").count(b"2000-01-01T00:00:00Z") == 2


def test_the_workbook_explains_its_columns_and_keeps_the_header_in_view(project: Project) -> None:
    book = load_workbook(io.BytesIO(exported(project, "list.xlsx")))
    table, words = book.worksheets
    assert [cell.value for cell in table[1]] == [cell.header for cell in COLUMNS]
    assert (table.freeze_panes, words.freeze_panes) == ("A2", "A2")
    assert [words.cell(row, 1).value for row in range(2, words.max_row + 1)] == [
        column.header for column in COLUMNS
    ]
    assert all(words.cell(row, column).value for row in range(2, words.max_row + 1) for column in (2, 3))


def test_english_that_is_missing_is_coloured_and_nothing_else(project: Project) -> None:
    rows = [WHOLE | {"製品名_英語": "", "材料": "豆"}]
    plan = plan_of(project, csv_text(rows), "list.csv")
    made = as_workbook(waiting_rows(plan, look(project, KINDS).catalog), plan.waiting)
    table = load_workbook(io.BytesIO(made)).worksheets[0]
    coloured = [table.cell(1, cell.column).value for cell in table[2] if cell.fill.fgColor.rgb == "FFFFF2B3"]
    assert coloured == ["製品名_英語", "材料_英語"]


def test_rows_that_wait_are_translated_and_come_in(project: Project) -> None:
    japanese = {key: text for key, text in WHOLE.items() if not key.endswith("_英語")}
    rows = [japanese | {"事業者名": "浅野川酒造", "認定年度": "令和7年度", "材料": "豆; 塩"}]
    plan = plan_of(project, workbook(rows), add_makers=True)
    assert not plan.ready
    path = save(
        project.root,
        as_workbook(waiting_rows(plan, look(project, KINDS).catalog), plan.waiting),
        "waiting.xlsx",
    )
    book = load_workbook(path)
    headers = {worksheet.value: worksheet.column for worksheet in book.worksheets[0][1]}
    english = WHOLE | {"事業者名_英語": "Asanogawa Shuzo", "材料_英語": "Beans; salt"}
    for header in (name for name in english if name.endswith("_英語")):
        book.worksheets[0].cell(2, headers[header]).value = english[header]
    plan = plan_of(project, book, "waiting.xlsx", add_makers=True)
    assert plan.problems == []
    (entry,) = plan.ready
    assert (entry.id, entry.record["maker"]) == ("plum-soy-sauce", "asanogawa-shuzo")
    assert entry.record["materials"] == [{"ja": "豆", "en": "Beans"}, {"ja": "塩", "en": "salt"}]


def test_a_cell_that_looks_like_a_formula_is_text_in_every_spreadsheet(project: Project) -> None:
    path = project.data / "brand_products.yaml"
    path.write_text(path.read_text("utf-8").replace("ja: 琥珀醤油,", 'ja: "=HYPERLINK(1)",'), "utf-8")
    assert "'=HYPERLINK(1)" in exported(project, "list.csv").decode("utf-8-sig")
    cell = load_workbook(io.BytesIO(exported(project, "list.xlsx"))).worksheets[0]["B3"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=HYPERLINK(1)", "s", True)
    assert not [
        entry
        for entry in plan_of(project, exported(project, "list.csv"), "list.csv").entries
        if entry.changes
    ]


texts = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1)
odd = st.sampled_from(
    ["=1+1", "'=1", "''-1", "@a", "#N/A", "1.0", "TRUE", "2026-01-02", 'a"b', "a,b", "a;b", "'"]
)
tables = st.lists(st.lists(texts | odd, min_size=3, max_size=3), min_size=1)


@given(tables)
def test_every_text_comes_back_from_csv(rows: Any) -> None:
    grid = read_csv(csv_bytes(("a", "b", "c"), rows), "list.csv")
    assert isinstance(grid, list)
    assert [[cell.text for cell in row] for row in grid[1:]] == rows


@settings(max_examples=30)
@given(tables)
def test_every_text_comes_back_from_a_workbook(rows: Any) -> None:
    made = workbook_bytes([SheetToWrite("a", ("a", "b", "c"), rows, (9, 9, 9))])
    grids = read_workbook(made, "list.xlsx")
    assert isinstance(grids, dict)
    assert [[cell.text for cell in row] for row in grids["a"][1:]] == rows, json.dumps(rows)
