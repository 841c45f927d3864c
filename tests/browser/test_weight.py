"""The page of a record is light enough for a phone in the mountains."""

import gzip
from pathlib import Path

import pytest
from kinds import both_languages, record_files

RECORD_KIB = 15
SCRIPTS_KIB = 40


@pytest.mark.parametrize("section", ["programs", "facilities", "products"])
@pytest.mark.parametrize("lang", both_languages)
def test_the_page_of_a_record_is_light(site: Path, section: str, lang: str) -> None:
    weights = {
        file.parent.name: len(gzip.compress(file.read_bytes(), mtime=0)) / 1024
        for file in record_files(site, section, lang)
    }
    assert weights
    assert {name: weight for name, weight in weights.items() if weight > RECORD_KIB} == {}


def test_all_scripts_together_are_light(site: Path) -> None:
    scripts = list((site / "assets" / "js").rglob("*.js"))
    assert len(scripts) > 20
    weight = sum(len(gzip.compress(script.read_bytes(), mtime=0)) for script in scripts)
    assert weight / 1024 <= SCRIPTS_KIB
