"""Both renderers make the same site, and one needs no MkDocs: whoever renders the shells can carry the catalog."""

import subprocess
import sys
from pathlib import Path

import pytest
from reading import ReadPage, read_site, text_of
from real_site import ENVIRONMENT, EXAMPLE, copy_project

PLAINLY = """
import sys
sys.modules["mkdocs"] = sys.modules["material"] = None
from catalog.cli.commands import main
main(["build", "--renderer", "plain", "--into", sys.argv[1], "--root", sys.argv[2]])
"""
"""Builds in a process in which MkDocs cannot be imported."""

Facts = tuple[str, list[tuple[str, str]], str]


def build_plainly(root: Path, into: Path) -> list[ReadPage]:
    command = [sys.executable, "-c", PLAINLY, str(into), str(root)]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return read_site(into)


def facts_of(pages: list[ReadPage]) -> dict[str, Facts]:
    """Return what must not depend on the renderer: the language of a page, its links, the text of its main part."""
    return {
        page.file: (
            page.tree.get("lang"),
            sorted({*page.links("href"), *page.links("src")}),
            text_of(page.one("main")),
        )
        for page in pages
    }


def test_the_site_of_this_city_is_the_same_without_mkdocs(pages: list[ReadPage], tmp_path: Path) -> None:
    plain = build_plainly(copy_project(tmp_path / "city"), tmp_path / "site")
    assert facts_of(plain) == facts_of(pages)


def test_the_site_of_the_example_is_the_same_without_mkdocs(example_site: Path, tmp_path: Path) -> None:
    assert facts_of(build_plainly(EXAMPLE, tmp_path / "site")) == facts_of(read_site(example_site))


def test_a_mistake_in_the_data_leaves_the_old_site(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "city")
    build_plainly(root, tmp_path / "site")
    before = (tmp_path / "site" / "index.html").read_bytes()
    (root / "data" / "programs.yaml").write_text("- id: [", "utf-8")
    with pytest.raises(AssertionError, match=r"programs\.yaml:1"):
        build_plainly(root, tmp_path / "site")
    assert (tmp_path / "site" / "index.html").read_bytes() == before
