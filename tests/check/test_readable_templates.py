"""Templates that cannot be read are told before anything is built."""

import shutil

import pytest
from sample_project import ROOT, edit, find_problems

from catalog.ground.project import Project


@pytest.mark.parametrize("name", ["catalog/product.html", "main.html", "partials/header.html"])
def test_a_template_that_cannot_be_read_is_told_at_its_line(project: Project, name: str) -> None:
    (project.root / "overrides").unlink()
    shutil.copytree(ROOT / "overrides", project.root / "overrides")
    assert find_problems(project) == ()
    edit(project, f"overrides/{name}", "%}\n", "%\n")
    (problem,) = find_problems(project)
    assert (problem.code, problem.location.path) == ("template", f"overrides/{name}")
    assert problem.location.line >= 1
