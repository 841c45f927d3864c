"""Facts are drawn, checked by people, and what was found is told: only where somebody has looked."""

from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from records import voice
from sample_project import find_problems

from catalog.build.load import load
from catalog.ground.project import Project
from catalog.views.fact_check import fact_check_text


def _drawn(project: Project, invoke: Any, file: Path, *more: object) -> list[tuple[Any, ...]]:
    result = invoke("sample", 6, "--seed", 7, "--output", file, *more, "--root", project.root)
    assert result.exit_code == 0, result.output
    return list(load_workbook(file).active.values)


def test_each_fact_has_its_value_its_source_and_its_section(project: Project, invoke: Any) -> None:
    rows = _drawn(project, invoke, project.root / "a.xlsx")
    assert len(rows) == 7
    assert rows == _drawn(project, invoke, project.root / "b.xlsx"), "the same seed draws the same facts"
    assert all(row[1] and row[2] and row[4] and row[5] and row[6] for row in rows[1:])
    assert not {"id", "to_check", "verified_on"} & {str(row[2]).partition(".")[0] for row in rows[1:]}


def test_what_was_found_is_recorded_and_told(project: Project, invoke: Any) -> None:
    (project.data / "checks.yaml").unlink()
    file = project.root / "facts.xlsx"
    _drawn(project, invoke, file)
    book = load_workbook(file)
    for row, mark in zip(range(2, 7), "○○○×o", strict=True):  # the last row stays without a result
        book.active.cell(row, 8).value = mark
    book.active.cell(5, 9).value = "800000"
    book.save(file)
    record = ("sample", "--record", file, "--section", "city-industry-promotion", "--root", project.root)
    assert "何も書きこんでいません" in invoke(*record).output
    assert not (project.data / "checks.yaml").exists()
    said = invoke(*record, "--write", "--lang", "en").output
    assert "4 agreed, 1 did not (1 rows without a result are not counted)." in said
    assert not [problem for problem in find_problems(project) if problem.is_error]
    catalog = load(project).catalog
    (check,) = catalog.checks.values()
    assert (check.facts, check.checked_by, check.findings[0].as_printed) == (
        5,
        "city-industry-promotion",
        "800000",
    )
    told = "Of 5 facts drawn at random and checked on 21 November 2026, wrong: 1, mended: 0."
    assert fact_check_text(catalog, voice("en")) == told


def test_nothing_is_told_where_nobody_has_looked(project: Project, invoke: Any) -> None:
    (project.data / "checks.yaml").unlink()
    assert fact_check_text(load(project).catalog, voice("ja")) == ""
    file = project.root / "facts.xlsx"
    _drawn(project, invoke, file)
    record = ("sample", "--record", file, "--write", "--root", project.root)
    assert invoke(*record, "--section", "support-center").exit_code == 2
    empty = invoke(*record, "--section", "support-centre")
    assert (empty.exit_code, "結果の書かれた行がありません。" in empty.output) == (2, True)
