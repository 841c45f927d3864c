"""A city may do without what its documents do not hold: nothing is missed, and nothing empty is shown."""

import pytest
from sample_project import TODAY, MakeProject, find_problems

from catalog.build.site import build_site
from catalog.ground.text import LANGS
from catalog.model.kinds import BACKGROUND

ABSENT = {f"data/{kind.file}": None for kind in BACKGROUND}
PAGES = {"industry", "surveys", "policy/plans"}
SHELLS = {f"content/{page}/index.{lang}.md": None for page in PAGES for lang in LANGS}


@pytest.mark.parametrize("shells", [{}, SHELLS], ids=["with-shells-of-its-own", "with-the-shared-ones"])
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


def test_with_the_files_each_has_its_page_in_both_languages(make_project: MakeProject) -> None:
    site = build_site(make_project(SHELLS), today=TODAY)
    paths = [page.path for page in site.pages]
    assert [paths.count(f"{page}/") for page in PAGES] == [2, 2, 2]
    assert "industry" in {tool.path for tool in site.loaded.tools if tool.is_in_menu}
