"""Every file of a site is of a sort that the reference names, and every sort is there."""

from pathlib import Path

import pytest

from catalog.exports.published import PUBLISHED, Published, published_as


def files(*sites: Path) -> list[str]:
    return [path.relative_to(site).as_posix() for site in sites for path in site.rglob("*") if path.is_file()]


def test_every_file_of_a_site_has_its_line(site: Path, example_site: Path) -> None:
    unknown = [file for file in files(site, example_site) if not published_as(file)]
    assert not unknown, f"these files lack a line in src/catalog/exports/published.py: {unknown[:20]}"


def test_every_line_has_a_file(site: Path, example_site: Path) -> None:
    there = {sort.files for file in files(site, example_site) for sort in published_as(file)}
    assert [sort.files for sort in PUBLISHED if sort.files not in there] == []


@pytest.mark.parametrize("sort", PUBLISHED, ids=lambda sort: sort.files)
def test_the_example_of_a_line_is_published(sort: Published, example_site: Path) -> None:
    if sort.example:
        assert (example_site / sort.example).is_file()
        assert sort in published_as(sort.example)
