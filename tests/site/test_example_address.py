"""The address of the site: escaped wherever it stands, and a note as long as it is an example."""

from pathlib import Path

import pytest
from real_site import CATALOG, MKDOCS, change, run

NOTE = "見本（https://catalog.example.jp/）のままです"
REAL = "https://catalog.city.kanazawa.lg.jp/a&b'c/"


@pytest.mark.parametrize(
    "command", [CATALOG, pytest.param(MKDOCS, marks=pytest.mark.slow)], ids=["catalog", "mkdocs"]
)
def test_an_example_is_told_after_a_build_that_succeeds(standing: Path, command: tuple[str, ...]) -> None:
    done = run(standing, *command)
    assert done.returncode == 0
    assert (done.stdout + done.stderr).count(NOTE) == 1


def test_a_real_address_is_escaped_and_needs_no_note(standing: Path) -> None:
    change(standing / "mkdocs.yml", "https://catalog.example.jp/", f'"{REAL}"')
    done = run(standing, *CATALOG)
    assert done.returncode == 0, done.stderr
    assert "見本" not in done.stdout + done.stderr
    page = (standing / "site" / "about" / "index.html").read_text("utf-8")
    for line in ('rel="canonical"', 'hreflang="ja"', 'property="og:url"'):
        (found,) = (written for written in page.splitlines() if line in written)
        assert "/a&amp;b&#39;c/about/" in found
