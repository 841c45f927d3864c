"""The address of the site is judged where it is written, whatever the rest of the settings holds."""

import pytest
from sample_project import MakeProject

from catalog.source.site_address import check_site_address, site_url_of

REST = "theme:\n  name: material\nhooks: !!python/name:os.system\n"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "/catalog/",
        "catalog.example.jp",
        "'https://a b.jp/'",
        "https://[::1",
        "[a]",
        "'",
        "https://a.jp/?x",
    ],
)
def test_what_is_no_address_is_told_at_its_line(make_project: MakeProject, typed: str) -> None:
    project = make_project({"mkdocs.yml": f"site_name: x\nsite_url: {typed}\n{REST}"})
    (problem,) = check_site_address(project)
    assert f"{problem.location}".startswith("mkdocs.yml:2:")
    assert problem.code == "site-url"


@pytest.mark.parametrize(
    "typed", ["https://catalog.city.jp/", "'https://catalog.city.jp/'  # soon", "!ENV URL"]
)
def test_an_address_and_one_of_the_environment_are_right(make_project: MakeProject, typed: str) -> None:
    project = make_project({"mkdocs.yml": f"site_url: {typed}\n{REST}"})
    assert check_site_address(project) == []
    assert site_url_of(project) == ("" if "ENV" in typed else "https://catalog.city.jp/")


def test_settings_without_an_address_are_the_renderer_s_concern(make_project: MakeProject) -> None:
    assert check_site_address(make_project({"mkdocs.yml": REST})) == []
