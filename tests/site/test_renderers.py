"""Both renderers make the same site, and one needs no MkDocs: whoever renders the shells can carry the catalog."""

from importlib.util import find_spec
from pathlib import Path

import pytest
from reading import ReadPage, read_page, text_of
from real_site import CATALOG, EXAMPLE, change, content, copy_project, run, run_anew
from sample_project import write_sample

WITHOUT_MKDOCS = """
import sys
sys.modules["mkdocs"] = sys.modules["material"] = None
from catalog.cli.commands import main
main(["build", *sys.argv[1:]])
"""
"""Builds in a process in which MkDocs cannot be imported."""

Facts = tuple[str, list[tuple[str, str]], str]


def build_plainly(root: Path, into: Path) -> Path:
    done = run_anew(root, "-c", WITHOUT_MKDOCS, "--renderer", "plain", "--into", str(into), seconds=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return into


def facts_of(page: ReadPage) -> Facts:
    """Return what must not depend on the renderer: the language of a page, its links, the text of its main part."""
    links = sorted({*page.links("href"), *page.links("src")})
    return page.tree.get("lang"), links, text_of(page.one("main"))


def assert_says_the_same(plain: Path, site: Path) -> None:
    """Only pages that differ in a byte are read, for that takes longer than to build them."""
    plain_pages, pages = pages_of(plain), pages_of(site)
    assert plain_pages.keys() == pages.keys() != set()
    for file in pages:
        if plain_pages[file] != pages[file]:
            assert facts_of(read_page(plain, plain / file)) == facts_of(read_page(site, site / file)), file


def pages_of(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*.html")}


@pytest.mark.slow
def test_the_site_of_this_city_is_the_same_without_mkdocs(site: Path, tmp_path: Path) -> None:
    assert_says_the_same(build_plainly(copy_project(tmp_path / "city"), tmp_path / "site"), site)


def test_the_site_of_the_example_is_the_same_without_mkdocs(example_site: Path, tmp_path: Path) -> None:
    assert_says_the_same(build_plainly(EXAMPLE, tmp_path / "site"), example_site)


@pytest.mark.slow
def test_mkdocs_is_not_even_imported_when_only_records_have_changed(standing: Path) -> None:
    assert run(standing, *CATALOG).returncode == 0
    change(standing / "data/programs.yaml", "Grants for Trade Fairs", "Grants for Fairs of Trade")
    done = run_anew(standing, "-c", WITHOUT_MKDOCS)
    assert done.returncode == 0, done.stderr
    assert "Grants for Fairs of Trade" in (standing / "site/en/programs/index.html").read_text("utf-8")
    change(standing / "content/about/index.en.md", "## ", "## Now ")
    assert "mkdocs" in run_anew(standing, "-c", WITHOUT_MKDOCS).stderr


@pytest.mark.skipif(not find_spec("properdocs"), reason="ProperDocs, a fork of MkDocs, is not installed")
@pytest.mark.parametrize(
    "command",
    [(*CATALOG, "--renderer", "properdocs"), ("-m", "properdocs", "build", "--strict", "-f", "mkdocs.yml")],
)
def test_properdocs_makes_the_same_site(standing: Path, command: tuple[str, ...]) -> None:
    before = content(standing / "site")
    done = run(standing, *command)
    assert done.returncode == 0, done.stdout + done.stderr
    assert content(standing / "site") == before
    change(standing / "content/about/index.ja.md", "## ", "[x](nowhere.md)\n\n## ")
    assert run(standing, *command).returncode == 1
    assert content(standing / "site") == before


def test_a_mistake_in_the_data_leaves_the_old_site(tmp_path: Path) -> None:
    root = write_sample(tmp_path / "city").root
    plainly = (*CATALOG, "--renderer", "plain", "--into", str(tmp_path / "site"))
    assert run(root, *plainly).returncode == 0
    before = (tmp_path / "site" / "index.html").read_bytes()
    (root / "data" / "programs.yaml").write_text("- id: [", "utf-8")
    done = run(root, *plainly)
    assert done.returncode == 1
    assert "programs.yaml:1" in done.stdout + done.stderr
    assert (tmp_path / "site" / "index.html").read_bytes() == before
