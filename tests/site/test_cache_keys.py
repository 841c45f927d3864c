"""Whatever a page shows is in its key, so that no page of the last build is kept when it should not be."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from real_site import SITE_URL
from sample_project import FILES, TODAY

from catalog.build.site import Site, build_site
from catalog.ground.project import Project
from catalog.pages.page import Slots

_BEGINNING = re.compile(r"""(figure:\s+\{?)?\bja: [^\s\d"'{>|]""")
Known = Mapping[tuple[str, str], Slots]
"""What each page showed, by its file and by all that the cache knows of it."""


def _known(site: Site) -> Known:
    assert site.is_sound, site.problems
    return {(page.file, f"{site.digest} {page.key}"): page.slots() for page in site.pages}


@pytest.fixture(scope="module", params=["built_sample", pytest.param("built", marks=pytest.mark.slow)])
def city(request: pytest.FixtureRequest) -> Path:
    """Return the sample, and, for those who have time, the real city with its hundreds of pages."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def before(city: Path) -> Known:
    return _known(build_site(Project(city, SITE_URL), today=TODAY))


@pytest.fixture
def copy(city: Path, tmp_path: Path) -> Project:
    """Return the project with all its files linked, so that any may be exchanged for an edited one."""
    for folder in ("data", "content", "words", "overrides"):
        for file in (city / folder).rglob("*"):
            if file.is_file():
                link = tmp_path / file.relative_to(city)
                link.parent.mkdir(parents=True, exist_ok=True)
                link.symlink_to(file)
    (tmp_path / "mkdocs.yml").symlink_to(city / "mkdocs.yml")
    return Project(tmp_path, SITE_URL)


def _reworded(beginning: re.Match[str]) -> str:
    """Change the first character of a text, but not of a figure that has to stand in another text."""
    return beginning[0] if beginning[1] else f"{beginning[0][:-1]}改"


def _rewrite(file: Path, text: str) -> None:
    file.unlink()
    file.write_text(text, encoding="utf-8")


def _kept_though_changed(before: Known, after: Known) -> list[str]:
    return sorted(file for file, key in set(before) & set(after) if before[file, key] != after[file, key])


@pytest.mark.parametrize("file", [*(f"data/{name}" for name in FILES.values()), "words/ui.yaml"])
def test_no_page_is_kept_whose_words_have_changed(before: Known, copy: Project, file: str) -> None:
    path = copy.root / file
    _rewrite(path, _BEGINNING.sub(_reworded, path.read_text(encoding="utf-8")))
    assert _kept_though_changed(before, _known(build_site(copy, today=TODAY))) == []


def test_no_page_is_kept_whose_template_has_changed(before: Known, copy: Project) -> None:
    for path in copy.templates.glob("*.html"):
        _rewrite(path, path.read_text(encoding="utf-8").replace("<p", "<p data-new", 1))
    assert _kept_though_changed(before, _known(build_site(copy, today=TODAY))) == []


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2027, 4, 1), date(2028, 1, 1)])
def test_no_page_is_kept_on_another_day(before: Known, copy: Project, day: date) -> None:
    assert _kept_though_changed(before, _known(build_site(copy, today=day))) == []


def test_no_page_is_kept_when_a_record_goes(before: Known, copy: Project) -> None:
    path = copy.data / "programs.yaml"
    _rewrite(path, _first_as_draft(path.read_text(encoding="utf-8")))
    after = _known(build_site(copy, today=TODAY))
    assert len(after) < len(before)
    assert _kept_though_changed(before, after) == []


def _first_as_draft(text: str) -> str:
    return re.sub(r"^(- id: .*)$", r"\1\n  status: draft", text, count=1, flags=re.MULTILINE)
