"""A city may do without what its documents do not hold: nothing is missed, and nothing empty is shown."""

import pytest
from sample_project import TODAY, MakeProject, find_problems

from catalog.build.load import load
from catalog.build.site import build_site
from catalog.ground.text import LANGS
from catalog.model.kinds import BACKGROUND

ABSENT = {f"data/{kind.file}": None for kind in BACKGROUND}
PAGES = {"industry", "surveys", "policy/plans"}
SHELLS = {f"content/{page}/index.{lang}.md": None for page in PAGES for lang in LANGS}


@pytest.mark.parametrize("shells", [{}, SHELLS], ids=["with-idle-shells", "without-them"])
def test_without_the_files_nothing_is_wrong_and_no_page_is_there(
    make_project: MakeProject, shells: dict[str, None]
) -> None:
    project = make_project({**ABSENT, **shells})
    assert find_problems(project) == ()
    site = build_site(project, today=TODAY)
    paths = {page.path for page in site.pages}
    assert {f"{page}/" for page in PAGES}.isdisjoint(paths)
    assert "policy/" in paths
    assert not {tool.path for tool in site.loaded.tools} & PAGES


def test_with_the_files_each_has_its_page_and_its_place_in_the_menu(make_project: MakeProject) -> None:
    loaded = load(make_project({}))
    assert {tool.path for tool in loaded.tools} >= PAGES
    assert "industry" in {tool.path for tool in loaded.tools if tool.is_in_menu}


def test_a_shell_that_is_needed_may_not_be_missing(make_project: MakeProject) -> None:
    missing = find_problems(make_project(SHELLS))
    assert {problem.location.path for problem in missing} >= SHELLS.keys()
