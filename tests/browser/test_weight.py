"""The pages are light enough for a phone in the mountains."""

import gzip
import re
from pathlib import Path

import pytest
from kinds import both_languages, record_files
from sample_project import ROOT

from catalog.build.scripts import modules_of

RECORD_KIB = 15
PAGE_KIB = 24
"""Scripts and styles that a page asks for, whatever stands on it."""
SCRIPTS_KIB = 53
"""All modules, each packed alone as it is served: a split costs the sum some bytes, and few pages any."""

SOURCES = ROOT / "overrides" / "assets" / "js"


@pytest.mark.parametrize("section", ["programs", "facilities", "products"])
@pytest.mark.parametrize("lang", both_languages)
def test_the_page_of_a_record_is_light(site: Path, section: str, lang: str) -> None:
    weights = {file.parent.name: _kib(file) for file in record_files(site, section, lang)}
    assert weights
    assert {name: weight for name, weight in weights.items() if weight > RECORD_KIB} == {}


def test_no_page_asks_for_much(site: Path) -> None:
    weights = {
        file.relative_to(site): sum(map(_kib, _asked_for(file, site))) for file in site.rglob("*.html")
    }
    assert len(weights) > 200
    assert min(weights.values()) > 5
    assert {name: weight for name, weight in weights.items() if weight > PAGE_KIB} == {}


def _asked_for(page: Path, site: Path) -> set[Path]:
    """Return the stylesheets of a page, and the modules of what stands on it with all that they import."""
    html = page.read_text("utf-8")
    styles = re.findall(r'href="[^"]*(assets/css/[\w-]+\.css)"', html)
    elements = [name for name in set(re.findall(r"<(\w+-\w+)", html)) if (SOURCES / f"{name}.js").exists()]
    modules = {"main.js"}.union(*(modules_of(SOURCES, f"{name}.js") for name in elements))
    return {site / style for style in styles} | {site / "assets" / "js" / module for module in modules}


def test_all_scripts_together_are_light(site: Path) -> None:
    scripts = list((site / "assets" / "js").rglob("*.js"))
    assert len(scripts) > 20
    assert sum(map(_kib, scripts)) <= SCRIPTS_KIB


def _kib(file: Path) -> float:
    return len(gzip.compress(file.read_bytes(), mtime=0)) / 1024
