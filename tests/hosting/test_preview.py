"""A preview shows drafts, says on every page what it is, and opens from a disk."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from zipfile import ZipFile

import pytest
from real_site import once
from sample_project import edit, write_sample

from catalog.hosting.preview import RIBBON, to_page

DRAFT = "programs/overseas-sales"
FOLDER = "review-2026-11-21/"


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory, call: Callable[..., Any]) -> Path:
    """Return the folder that the ZIP unpacks to, with one draft in it."""

    def make(folder: Path) -> None:
        project = write_sample(folder / "project")
        edit(project, "data/programs.yaml", "\n  name:", "\n  status: draft\n  name:")
        done = call("preview", "--root", project.root, "--to", folder / "review.zip")
        assert done.exit_code == 0, done.output
        assert "1 drafts" in done.output
        ZipFile(folder / "review.zip").extractall(folder)

    return once(tmp_path_factory, "preview", make) / FOLDER


def pages(preview: Path) -> dict[str, str]:
    return {path.relative_to(preview).as_posix(): path.read_text("utf-8") for path in preview.rglob("*.html")}


def test_every_page_says_that_it_is_for_review_and_is_hidden_from_search_engines(preview: Path) -> None:
    found = pages(preview)
    assert len(found) > 20
    for name, html in found.items():
        ribbon = re.findall(rf'<p class="{RIBBON}"[^>]*>(.*?)</p>', html)
        assert len(ribbon) == 1, name
        assert ("21 November 2026" if name.startswith("en/") else "2026年11月21日") in ribbon[0]
        assert '<meta name="robots" content="noindex, nofollow">' in html
    assert "Disallow: /\n" in (preview / "robots.txt").read_text("utf-8")
    assert not (preview / "sitemap.xml").exists()


def test_a_draft_has_its_pages_and_says_that_it_is_one(preview: Path) -> None:
    found = {
        name: html for name, html in pages(preview).items() if "<strong>" in html.partition("<header")[0]
    }
    (ja, en) = sorted(found, key=len)
    assert en == f"en/{ja}"
    assert "This page is a draft." in found[en]


def test_every_link_names_a_file_that_is_there(preview: Path) -> None:
    lost: set[tuple[str, str]] = set()
    for name, html in pages(preview).items():
        for link in re.findall(r'\s(?:href|src|action)="([^"]*)"', html):
            url = urlsplit(unescape(link))
            if (
                not url.scheme
                and url.path
                and not (preview / name).parent.joinpath(unquote(url.path)).is_file()
            ):
                lost.add((name, link))
    assert {pair for pair in lost if pair[0] != "404.html"} == set()


@pytest.mark.parametrize(
    ("link", "page"),
    [
        ("../", "../index.html"),
        (".", "./index.html"),
        ("..", "../index.html"),
        ("../programs/?size=sme#money", "../programs/index.html?size=sme#money"),
        ("#content", "#content"),
        ("?r=a", "?r=a"),
        ("", ""),
        ("../data/a.csv", "../data/a.csv"),
        ("https://a.jp/b/", "https://a.jp/b/"),
        ("//a.jp/", "//a.jp/"),
        ("mailto:a@b.jp", "mailto:a@b.jp"),
    ],
)
def test_a_link_to_a_folder_names_its_page(link: str, page: str) -> None:
    assert to_page(link) == page


def test_the_published_site_stays_as_it_is(preview: Path) -> None:
    assert not (preview.parent / "project" / "site").exists()


def test_only_a_zip_is_written(tmp_path: Path, call: Callable[..., Any]) -> None:
    project = write_sample(tmp_path)
    done = call("preview", "--root", project.root, "--to", project.settings)
    assert (done.exit_code, "does not end with .zip" in done.output) == (1, True)
    assert b"site_name" in project.settings.read_bytes()


def test_with_a_mistake_no_zip_is_made(tmp_path: Path, call: Callable[..., Any]) -> None:
    project = write_sample(tmp_path)
    edit(project, "data/programs.yaml", "\n  name:", "\n  nam:")
    assert call("preview", "--root", project.root).exit_code == 1
    assert not (tmp_path / "preview.zip").exists()
