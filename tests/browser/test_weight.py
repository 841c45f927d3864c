"""Pages are light enough for a phone in the mountains."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest
from kinds import both_languages, record_files
from playwright.sync_api import Page

RECORD_KIB = 15
FIRST_VISIT_KIB = 130


def _kib(content: bytes) -> float:
    return len(gzip.compress(content, mtime=0)) / 1024


@pytest.mark.parametrize("section", ["programs", "facilities", "products"])
@pytest.mark.parametrize("lang", both_languages)
def test_the_page_of_a_record_is_light(site: Path, section: str, lang: str) -> None:
    weights = {file.parent.name: _kib(file.read_bytes()) for file in record_files(site, section, lang)}
    assert weights
    assert {name: weight for name, weight in weights.items() if weight > RECORD_KIB} == {}


@pytest.mark.parametrize("lang", both_languages)
def test_a_first_visit_loads_little(visit: Callable[..., Page], address: str) -> None:
    page = visit()
    weights: dict[str, float] = {}
    page.on("response", lambda it: weights.update({it.url: _kib(it.body())}))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    assert len(weights) > 3
    assert sum(weights.values()) <= FIRST_VISIT_KIB, weights
