"""`catalog release` puts the guide on paper into the site with a page that leads to it, where it can be printed."""

import json
import re
from pathlib import Path

import pytest
import released as shared
from real_site import content
from tests.hosting.conftest import Call

from catalog.exports.published import published_as
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.guide import files
from catalog.guide.pdf import NoPressError, Pdf
from catalog.hosting.manifest import MANIFEST

BOOKLETS = {"guide", "guide-development", "guide-people", "guide-sales", "linebook"}
WITH_LINKS = re.compile(r'href="[^"]*guide/[^"]*"')


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have books printed that are no PDFs; `tests/guide/` reads real ones."""
    monkeypatch.setattr(files, "check_press", lambda: None)
    monkeypatch.setattr(files, "pdf_of", lambda html, *_: Pdf(b"%PDF" + html.encode(), 3))


def pages_with_links(site: Path) -> set[str]:
    return {
        name
        for name, page in content(site).items()
        if name.endswith(".html") and WITH_LINKS.search(page.decode())
    }


@pytest.mark.usefixtures("quick")
def test_the_guide_is_in_the_release_on_a_page_of_its_own_and_in_no_ordinary_build(
    standing: Project, call: Call
) -> None:
    done = call("release", "--leaflets", "--root", standing.root)
    assert done.exit_code == 0, done.output
    site = standing.root / "site"
    manifest = json.loads((site / MANIFEST).read_text())["files"]
    printed = {name for name in manifest if name.startswith("guide/") and name.endswith(".pdf")}
    assert {f"guide/{book}.{lang}.pdf" for book in BOOKLETS for lang in ("ja", "en")} < printed
    assert "guide/leaflet-new-machines.ja.pdf" in printed
    assert [file for file in (*manifest, MANIFEST) if not published_as(file)] == []
    for page in ("guide/index.html", "en/guide/index.html"):
        html = (site / page).read_text()
        linked = re.findall(r'href="([^"]+\.pdf)"', html)
        assert {
            (site / page).parent.joinpath(each).resolve().relative_to(site.resolve()).as_posix()
            for each in linked
        } == printed
        assert "2026-11-21" in html
    size = -(-manifest["guide/guide.ja.pdf"]["size"] // 1000)
    assert f"<span>3ページ</span> <span>{size} KB</span>" in (site / "guide/index.html").read_text()
    assert {"programs/index.html", "en/products/index.html"} <= pages_with_links(site)
    assert 'guide/#products">Line Book' in (site / "en/products/index.html").read_text()

    assert call("build", "--root", standing.root).exit_code == 0
    assert not (site / "guide").exists()
    assert not pages_with_links(site)


@pytest.mark.usefixtures("quick")
@pytest.mark.slow
def test_the_cache_forgets_what_was_printed_on_other_days(
    standing: Project, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = standing.root / ".cache" / "guide"
    assert call("release", "--root", standing.root).exit_code == 0
    first = {path.name for path in cache.iterdir()}
    monkeypatch.setattr("released.ENVIRONMENT", {**shared.ENVIRONMENT, "CATALOG_TODAY": "2026-11-22"})
    assert call("release", "--root", standing.root).exit_code == 0
    second = {path.name for path in cache.iterdir()}
    assert len(first) == len(second) == 2 * len(BOOKLETS)
    assert not first & second


def test_a_machine_that_cannot_print_releases_without_the_guide_and_says_how_to_have_it(
    standing: Project, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise NoPressError(Message("足りません。", "Run pip install weasyprint."))

    monkeypatch.setattr(files, "check_press", missing)
    done = call("release", "--root", standing.root)
    assert done.exit_code == 0
    assert "no guide on paper (--no-guide if none is wanted). Run pip install weasyprint." in done.output
    assert not (standing.root / "site/guide").exists()
    asked = call("release", "--guide", "--root", standing.root)
    assert asked.exit_code == 1
    assert "Run pip install weasyprint." in asked.output
