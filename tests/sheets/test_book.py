"""Whole records as a workbook: what goes out comes back, and only what somebody changed is changed."""

import io
import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from sample_project import ROOT, SAMPLE, TODAY, edit, write_sample

from catalog.build.load import load
from catalog.check import check
from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.problems import Problem
from catalog.sheets.apply import Prepared
from catalog.sheets.book.apply import prepare_book, write_book
from catalog.sheets.book.export import as_book
from catalog.sheets.book.keys import BEFORE, keys_of, table_key
from catalog.sheets.book.merge import plan_book
from catalog.sheets.book.plan import BookPlan
from catalog.sheets.book.plan_text import book_plan_text
from catalog.sheets.book.reading import read_book
from catalog.sheets.book.rows import rows_of
from catalog.sheets.book.start import BookStart, kinds_with_tables, look_at
from catalog.sheets.cells import CLEAR
from catalog.sheets.record_path import get
from catalog.sheets.table import read_file

ALL = tuple(kind.id for kind in kinds_with_tables(KINDS))

cities = pytest.mark.parametrize(
    "root",
    [
        pytest.param(ROOT, marks=pytest.mark.slow, id="kanazawa"),
        pytest.param(ROOT / "examples" / "minato", id="minato"),
    ],
)
"""The city with every field filled; the real one for those who have time."""


@pytest.fixture
def whole(tmp_path: Path) -> Project:
    """Return a project that can be checked."""
    return write_sample(tmp_path / "whole")


def exported(project: Project, kinds: tuple[str, ...] = ALL) -> Workbook:
    return load_workbook(io.BytesIO(as_book(look_at(project, KINDS, kinds))))


@cache
def _programs() -> bytes:
    with TemporaryDirectory() as folder:
        shutil.copytree(SAMPLE / "data", Path(folder) / "data")
        return as_book(look_at(Project(Path(folder), "/"), KINDS, ("programs",)))


def programs() -> Workbook:
    """Return the workbook of the programs of the sample, as it is before anything is changed."""
    return load_workbook(io.BytesIO(_programs()))


def sheet_of(book: Workbook, key: str) -> Any:
    """Return the sheet of a table by the key that begins its second row."""
    return next(
        sheet for sheet in book.worksheets if sheet.cell(2, 1).value in {f"{key}: id", f"{key}: record"}
    )


def place(book: Workbook, key: str, column: str, **row: str) -> Any:
    """Return the cell of a column in the row that says what `row` names."""
    sheet = sheet_of(book, key)
    at = {cell.value: cell.column for cell in sheet[2]} | {"record": 1}
    wanted = {name.replace("_in_", "in "): value for name, value in row.items()}
    for line in range(3, sheet.max_row + 1):
        if all(str(sheet.cell(line, at[name]).value) == value for name, value in wanted.items()):
            return sheet.cell(line, at[column])
    raise AssertionError(row)


def add(book: Workbook, key: str, **cells: str) -> None:
    sheet = sheet_of(book, key)
    at = {cell.value: cell.column for cell in sheet[2]} | {"record": 1}
    line = sheet.max_row + 1
    for name, value in cells.items():
        sheet.cell(line, at[name.replace("__", ".").replace("_in_", "in ")]).value = value


def taken(project: Project, book: Workbook, *, update: bool = False) -> BookPlan:
    path = project.root / "book.xlsx"
    book.save(path)
    start = look_at(project, KINDS, ALL)
    grids = read_file(path, BEFORE)
    assert not isinstance(grids, Problem)
    return plan_book(start, read_book(grids, start), update=update)


def written(project: Project, plan: BookPlan) -> Prepared:
    prepared = prepare_book(plan, project, lambda beside: check(load(beside), TODAY))
    if not prepared.problems:
        write_book(prepared, project)
    return prepared


def typed(project: Project, file: str) -> str:
    return (project.data / file).read_text("utf-8")


@cities
def test_all_data_of_a_city_goes_out_and_comes_back_without_a_difference(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root / "data", tmp_path / "data")
    project = Project(tmp_path, "/")
    plan = taken(project, exported(project))
    assert plan.problems == []
    assert plan.untouched == 0
    assert [record.id for record in plan.records if record.is_written or record.held] == []
    assert {(record.kind.id, record.id) for record in plan.records} == {
        (kind, record_id)
        for kind, records in look_at(project, KINDS, ALL).records.items()
        for record_id in records
    }


@cities
def test_every_value_can_be_read_as_it_is_shown(root: Path, tmp_path: Path) -> None:
    """Nothing is right only because a cell was not looked at."""
    shutil.copytree(root / "data", tmp_path / "data")
    start = look_at(Project(tmp_path, "/"), KINDS, ALL)
    assert [each for each in _shown_and_read(start) if _bare(each[1]) != _bare(each[2])] == []


def _bare(value: Any) -> Any:
    """Leave out spaces at the ends of lines: of what nobody touches an import keeps them."""
    return tuple(map(str.strip, value)) if isinstance(value, tuple) else value


def _shown_and_read(start: BookStart) -> Any:
    for kind, records in start.records.items():
        tables = [table for table in start.tables if table.kind.id == kind]
        for record_id, content in records.items():
            for row in rows_of(record_id, content, tables):
                for column in row.table.columns:
                    value = get(row.part, column.path)
                    if value is not None:
                        cell = start.values.show(column, value)
                        yield column.key, value, start.values.read(column, cell)


def test_every_field_of_a_record_has_a_column_with_an_explanation(project: Project) -> None:
    """The tables follow from the schema, so that a field cannot be forgotten."""
    start = look_at(project, KINDS, ALL)
    for kind, records in start.records.items():
        tables = [table for table in start.tables if table.kind.id == kind]
        for record_id, content in records.items():
            seen = sum(
                _leaves(get(row.part, column.path))
                for row in rows_of(record_id, content, tables)
                for column in row.table.columns
            )
            assert seen == _leaves(content), record_id


def _leaves(value: Any) -> int:
    if isinstance(value, Mapping):
        return sum(map(_leaves, value.values()))
    if isinstance(value, list | tuple):
        return sum(map(_leaves, value))
    return value is not None


def lines_changed(before: str, after: str) -> tuple[list[str], list[str]]:
    """Return the lines that are gone and those that are new."""
    old, new = before.splitlines(), after.splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


def test_a_deadline_of_a_course_changes_one_line_and_nothing_else(whole: Project) -> None:
    before = typed(whole, "programs.yaml")
    book = programs()
    cell = place(book, "programs.application", "closes", record="trade-fairs", _in_courses="domestic")
    assert cell.value == "2027-01-29"
    cell.value = "令和9年2月5日"
    plan = taken(whole, book)
    assert "コース domestic 募集 1 締切: 2027-01-29 → 2027-02-05" in book_plan_text(plan, "ja")
    assert written(whole, plan).problems == []
    assert lines_changed(before, typed(whole, "programs.yaml")) == (
        ["      application: {type: deadline, opens: 2026-10-01, closes: 2027-01-29}"],
        ["      application: {type: deadline, opens: 2026-10-01, closes: 2027-02-05}"],
    )


def test_a_name_from_the_list_is_written_as_its_id(whole: Project) -> None:
    book = programs()
    place(book, "programs", "provider", **{"programs: id": "expert-visits"}).value = "見本市 産業振興課"
    cell = place(book, "programs", "provider", **{"programs: id": "trade-fairs"})
    place(book, "programs", "provider", **{"programs: id": "expert-visits"}).value = cell.value
    plan = taken(whole, book)
    assert [
        (change.column.key, record.content["provider"])
        for record in plan.records
        for change in record.changes
    ] == [("provider", "city-industry-promotion")]


def test_an_empty_cell_removes_nothing_and_says_so(whole: Project) -> None:
    book = programs()
    place(book, "programs", "kana", **{"programs: id": "trade-fairs"}).value = None
    plan = taken(whole, book)
    assert [problem.code for problem in plan.problems] == ["cell-emptied"]
    assert [record for record in plan.records if record.is_written] == []


@pytest.mark.parametrize("word", [CLEAR, "(clear)"])
def test_a_value_is_removed_on_purpose(whole: Project, word: str) -> None:
    before = typed(whole, "programs.yaml")
    book = programs()
    for key in ("kana", "audience.sizes"):
        place(book, "programs", key, **{"programs: id": "trade-fairs"}).value = word
    assert written(whole, taken(whole, book)).problems == []
    gone, new = lines_changed(before, typed(whole, "programs.yaml"))
    assert gone == ["  kana: みほんいちしゅってんほじょ", "    sizes: [sme]"]
    assert new == []


def test_a_course_is_removed_on_purpose_with_all_that_it_holds(whole: Project) -> None:
    book = programs()
    place(book, "programs.courses", "to do", record="trade-fairs", id="online").value = CLEAR
    plan = taken(whole, book)
    assert "    - コース online" in book_plan_text(plan, "ja")
    assert written(whole, plan).problems == []
    records = look_at(whole, KINDS, ALL).records["programs"]
    assert [course["id"] for course in records["trade-fairs"]["courses"]] == ["domestic"]
    assert len(records["trade-fairs"]["application"]) == 1


def test_a_record_is_ended_on_purpose_and_what_still_names_it_is_told(whole: Project) -> None:
    before = typed(whole, "programs.yaml")
    book = programs()
    place(book, "programs", "to do", **{"programs: id": "expert-visits"}).value = CLEAR
    plan = taken(whole, book)
    assert "- 削除: 専門家の派遣 (expert-visits)" in book_plan_text(plan, "ja")
    problems = written(whole, plan).problems
    assert {problem.code for problem in problems} == {"unknown-reference"}
    assert typed(whole, "programs.yaml") == before


def test_a_deleted_row_ends_nothing(whole: Project) -> None:
    book = programs()
    sheet = sheet_of(book, "programs")
    sheet.delete_rows(3)
    plan = taken(whole, book)
    assert [record for record in plan.records if record.is_written] == []


def test_a_new_record_with_a_course_comes_to_its_place(whole: Project) -> None:
    book = programs()
    add(
        book,
        "programs",
        **{"programs: id": "night-market"},
        name__ja="夜市の支援",
        name__en="Night Markets",
        summary__ja="夜市を開く費用を助けます。",
        summary__en="Helps with the cost of a night market.",
        kind=place(book, "programs", "kind", **{"programs: id": "trade-fairs"}).value,
        themes=place(book, "programs", "themes", **{"programs: id": "trade-fairs"}).value,
        provider=place(book, "programs", "provider", **{"programs: id": "trade-fairs"}).value,
        verified_on="2026-11-01",
    )
    add(book, "programs.contacts", record="night-market", organization="city-industry-promotion")
    add(
        book,
        "programs.courses",
        record="night-market",
        id="first",
        name__ja="はじめて",
        name__en="First Time",
    )
    add(
        book,
        "programs.offers",
        record="night-market",
        _in_courses="first",
        rate="1/2",
        limit_yen="100,000円",
    )
    add(book, "programs.sources", record="night-market", document="guide-2025", section="表紙")
    before = typed(whole, "programs.yaml")
    assert written(whole, taken(whole, book)).problems == []
    after = typed(whole, "programs.yaml")
    assert lines_changed(before, after)[0] == []
    ids = [line.removeprefix("- id: ") for line in after.splitlines() if line.startswith("- id: ")]
    assert ids.index("night-market") < ids.index("trade-fairs")
    record = look_at(whole, KINDS, ALL).records["programs"]["night-market"]
    assert record["courses"] == [
        {
            "id": "first",
            "name": {"ja": "はじめて", "en": "First Time"},
            "offers": [{"rate": "1/2", "limit_yen": "100000"}],
        }
    ]


@pytest.mark.parametrize(
    ("key", "column", "row", "wrong", "code"),
    [
        ("programs.contacts", "phone", {"number": "2"}, "076-220-219", "wrong-format"),
        ("programs.application", "closes", {"in courses": "domestic"}, "2026-09-01", "period-reversed"),
        ("programs", "summary.ja", {}, "長" * 101, "summary-too-long"),
    ],
)
def test_a_mistake_is_told_at_its_cell_and_nothing_is_written(  # noqa: PLR0913, PLR0917  # one argument for each thing
    whole: Project, key: str, column: str, row: dict[str, str], wrong: str, code: str
) -> None:
    before = typed(whole, "programs.yaml")
    book = programs()
    cell = place(book, key, column, record="trade-fairs", **row)
    cell.value = wrong
    problems = written(whole, taken(whole, book)).problems
    assert (code, f"!{cell.coordinate}") in {
        (problem.code, str(problem.location)[-len(cell.coordinate) - 1 :]) for problem in problems
    }
    assert typed(whole, "programs.yaml") == before


def test_only_what_was_changed_in_the_workbook_comes_in(whole: Project) -> None:
    """The data has moved on since the workbook was made."""
    book = programs()
    place(book, "programs", "kana", **{"programs: id": "trade-fairs"}).value = "みほんいち"
    edit(whole, "data/programs.yaml", "fiscal_year: 2026", "fiscal_year: 2027")
    plan = taken(whole, book)
    assert [change.column.key for record in plan.records for change in record.changes] == ["kana"]
    assert [record for record in plan.records if record.held] == []


def test_a_value_that_changed_on_both_sides_is_left_alone_until_somebody_decides(whole: Project) -> None:
    book = programs()
    place(book, "programs", "fiscal_year", **{"programs: id": "trade-fairs"}).value = "令和10年度"
    edit(whole, "data/programs.yaml", "fiscal_year: 2026", "fiscal_year: 2027")
    plan = taken(whole, book)
    assert "年度: 2027 → 2028（データも変わっています" in book_plan_text(plan, "ja")
    assert [record for record in plan.records if record.is_written] == []
    plan = taken(whole, book, update=True)
    assert [change.after for record in plan.records for change in record.changes] == ["2028"]


def test_vocabularies_are_lists_to_choose_from_and_every_field_has_a_hint() -> None:
    book = programs()
    sheet = sheet_of(book, "programs")
    rules = {str(rule.sqref).split(":")[0]: rule for rule in sheet.data_validations.dataValidation}
    at = {cell.value: cell for cell in sheet[2]}
    listed = rules[f"{at['kind'].column_letter}3"]
    _, _, cells = listed.formula1.rpartition("!")
    first, last = cells.replace("$", "").split(":")
    choices = [row[0].value for row in book["選択肢 Choices"][first:last]]
    assert place(book, "programs", "kind", **{"programs: id": "trade-fairs"}).value in choices
    assert all(rule.prompt and len(rule.prompt) <= 255 for rule in rules.values())
    assert sheet.freeze_panes == "B3"


def test_the_first_sheet_says_how_in_both_languages(project: Project) -> None:
    book = exported(project)
    readme = book.worksheets[0]
    assert readme.title == "README"
    assert all(readme.cell(row, column).value for row in range(2, readme.max_row + 1) for column in (2, 3))
    assert {cell.value for cell in readme["A"][1:] if cell.value} == {
        sheet.title for sheet in book.worksheets if ": " in str(sheet.cell(2, 1).value)
    }


def test_the_same_records_are_the_same_file(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    start = look_at(project, KINDS, ALL)
    first = as_book(start)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert as_book(start) == first


def test_columns_may_be_moved_and_renamed_and_notes_be_added(whole: Project) -> None:
    book = programs()
    sheet = sheet_of(book, "programs")
    sheet.move_range(f"C1:C{sheet.max_row}", cols=sheet.max_column)
    sheet.cell(1, 1).value = "ばんごう"
    sheet.cell(1, sheet.max_column + 1).value = "メモ"
    sheet.cell(3, sheet.max_column).value = "電話すること"
    plan = taken(whole, book)
    assert [problem.code for problem in plan.problems] == ["column-not-read"]
    assert [record for record in plan.records if record.is_written] == []


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"record": "nowhere", "organization": "support-centre"}, "row-without-record"),
        ({"record": "trade-fairs", "number": "9", "organization": "support-centre"}, "row-without-record"),
        ({"record": "trade-fairs", "organization": "どこかの課"}, "cell-not-read"),
    ],
)
def test_a_row_that_leads_nowhere_is_told(whole: Project, cells: dict[str, str], code: str) -> None:
    book = programs()
    add(book, "programs.contacts", **cells)
    assert [problem.code for problem in taken(whole, book).problems] == [code]


def test_what_was_in_the_workbook_and_is_gone_is_no_difference(project: Project) -> None:
    """Keys are unique, so that each column is found again."""
    for table in look_at(project, KINDS, ALL).tables:
        names = keys_of(table)
        assert len(set(names)) == len(names), table_key(table)
