"""Templates that cannot be read are told before anything is built."""

import shutil
from pathlib import Path

import pytest
from sample_project import ROOT, edit, find_problems

from catalog.ground.project import Project
from catalog.sheets.beside import lay_beside


@pytest.mark.parametrize("name", ["catalog/product.html", "main.html", "partials/header.html"])
def test_a_template_that_cannot_be_read_is_told_at_its_line(project: Project, name: str) -> None:
    (project.root / "overrides").unlink()
    shutil.copytree(ROOT / "overrides", project.root / "overrides")
    assert find_problems(project) == ()
    edit(project, f"overrides/{name}", "%}\n", "%\n")
    (problem,) = find_problems(project)
    assert (problem.code, problem.location.path) == ("template", f"overrides/{name}")
    assert problem.location.line >= 1


def test_templates_that_are_sound_are_not_read_again_for_other_data(project: Project, tmp_path: Path) -> None:
    assert find_problems(project) == ()
    beside = lay_beside(project, tmp_path / "beside", {})
    assert find_problems(beside) == ()
    assert not (beside.cache / "templates").exists()
