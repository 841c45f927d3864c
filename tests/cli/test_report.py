"""`catalog report`: what staff should look at."""

from typing import Any

from sample_project import edit

from catalog.ground.project import Project


def test_every_record_with_something_to_look_at_is_named_with_its_place(
    project: Project, invoke: Any
) -> None:
    result = invoke("report", "--lang", "en", "--root", project.root)
    assert result.exit_code == 0
    assert "data/programs.yaml:71:3: Renewing Machines (new-machines)" in result.output
    assert "    to check: Ask the city whether it goes on next year." in result.output
    assert "trade-fairs" not in result.output, "nothing about it is unknown or in doubt"


def test_japanese_is_spoken_unless_somebody_chooses(project: Project, invoke: Any) -> None:
    result = invoke("report", "--root", project.root)
    assert "    確かめること: 来年度も続くか市に確かめます。" in result.output
    assert "記録 7 件のうち、下書き 0 件、確かめること 1 件" in result.output


def test_a_draft_is_listed_as_one(project: Project, invoke: Any) -> None:
    invoke("new", "program", "--root", project.root)
    result = invoke("report", "--lang", "en", "--root", project.root)
    assert "(new-program)\n    draft (not on the site)" in result.output
    assert "Of 8 records: 1 drafts" in result.output


def test_the_other_value_of_a_doubt_is_told(project: Project, invoke: Any) -> None:
    note = "en: Ask the city whether it goes on next year.}"
    edit(project, "data/programs.yaml", note, f"{note}\n      other_value: 令和9年度まで")
    assert "        別の値: 令和9年度まで" in invoke("report", "--root", project.root).output


def test_with_errors_there_is_no_report_but_the_errors(project: Project, invoke: Any) -> None:
    edit(project, "data/programs.yaml", "kind: expert", "knd: expert")
    result = invoke("report", "--root", project.root)
    assert result.exit_code == 1
    assert "data/programs.yaml:58:3: エラー[unknown-field]" in result.output
    assert "記録" not in result.output.split("エラー", 1)[0]
