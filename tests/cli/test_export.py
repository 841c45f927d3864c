"""`catalog export`: the products as a table."""

from pathlib import Path
from typing import Any

import pytest
from sample_project import edit

from catalog.ground.project import Project


@pytest.fixture
def give(project: Project, invoke: Any) -> Any:
    return lambda *args: invoke("export", "products", *args, "--lang", "en", "--root", project.root)


def test_both_forms_are_written_and_come_back_unchanged(project: Project, give: Any, invoke: Any) -> None:
    book, table = project.root / "list.xlsx", project.root / "list.csv"
    result = give("--xlsx", book, "--csv", table)
    assert result.exit_code == 0
    assert f"2 records are in {book}." in result.output
    assert f"2 products are in {table}." in result.output
    for path in (book, table):
        back = invoke("import", "products", path, "--lang", "en", "--root", project.root)
        assert "0 new, 0 changed, " in back.output
        assert "0 differ, 2 the same" in back.output
        assert "There is nothing to write." in back.output


def test_a_csv_opens_in_excel_as_it_is(project: Project, give: Any) -> None:
    path = project.root / "list.csv"
    give("--csv", path)
    content = path.read_bytes()
    assert content.startswith("\ufeffID,製品名,".encode())
    assert content.count(b"\r\n") == 3


def test_a_file_that_is_there_is_replaced_only_if_somebody_says_so(project: Project, give: Any) -> None:
    path = project.root / "list.csv"
    path.write_text("work of a translator", "utf-8")
    assert give("--csv", path).exit_code == 2
    assert path.read_text("utf-8") == "work of a translator"
    assert give("--csv", path, "--replace").exit_code == 0
    assert "loom-sensor" in path.read_text("utf-8")


@pytest.mark.parametrize(("option", "name"), [("--xlsx", "x.csv"), ("--xlsx", "x"), ("--csv", "x.xlsx")])
def test_a_name_that_says_something_else_is_refused(
    project: Project, give: Any, option: str, name: str
) -> None:
    result = give(option, project.root / name)
    assert result.exit_code == 2
    assert f"{option} writes" in result.output
    assert not (project.root / name).exists()


def test_without_a_file_it_asks_for_one(give: Any) -> None:
    result = give()
    assert result.exit_code == 2
    assert "--xlsx" in result.output


def test_a_folder_that_is_not_there_is_told(project: Project, give: Any) -> None:
    result = give("--csv", Path(project.root) / "none" / "list.csv")
    assert result.exit_code == 2
    assert "cannot be written" in result.output


def test_a_catalog_with_mistakes_is_not_written_out(project: Project, give: Any) -> None:
    edit(project, "data/brand_products.yaml", "division: food", "divsion: food")
    result = give("--csv", project.root / "list.csv")
    assert result.exit_code == 1
    assert "unknown-field" in result.output
    assert not (project.root / "list.csv").exists()
