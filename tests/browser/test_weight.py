"""The pages are light enough for a phone in the mountains."""

import gzip
import re
from pathlib import Path

import pytest
from kinds import both_languages, record_files
from sample_project import ROOT

from catalog.build.scripts import bundles_in

RECORD_KIB = 15
PAGE_KIB = 21.5
"""Scripts and styles that a page asks for, whatever stands on it."""
SCRIPTS_KIB = 45
"""All files of scripts, each packed alone as it is served."""

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
    """Return the stylesheets of a page, and the scripts of what stands on it with all that they import."""
    html = page.read_text("utf-8")
    styles = re.findall(r'href="[^"]*(assets/css/[\w-]+\.css)"', html)
    elements = [name for name in set(re.findall(r"<(\w+-\w+)", html)) if (SOURCES / f"{name}.js").exists()]
    bundles = bundles_in(SOURCES)
    scripts = {"main.js"}.union(*(bundles.asked_for(f"{name}.js") for name in elements))
    return {site / style for style in styles} | {site / "assets" / "js" / script for script in scripts}


def test_all_scripts_together_are_light(site: Path) -> None:
    scripts = list((site / "assets" / "js").rglob("*.js"))
    assert len(scripts) > 20
    assert sum(map(_kib, scripts)) <= SCRIPTS_KIB


def _kib(file: Path) -> float:
    return len(gzip.compress(file.read_bytes(), mtime=0)) / 1024
