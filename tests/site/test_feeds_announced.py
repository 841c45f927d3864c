"""Every feed is announced in the head of the home page of its language, and nowhere leads to nothing."""

import re
from pathlib import Path

import pytest

_FEED = re.compile(
    r'<link rel="alternate" type="application/(?:atom|feed)\+(?:xml|json)" title="[^"]+" href="([^"]+)"'
)


@pytest.mark.parametrize("home", ["", "en/"])
def test_the_home_page_announces_the_feeds_of_its_language(example_site: Path, home: str) -> None:
    page = (example_site / home / "index.html").read_text("utf-8")
    feeds = [((example_site / home) / href).resolve() for href in _FEED.findall(page)]
    assert [feed.name for feed in feeds] == ["deadlines.atom", "deadlines.json"]
    assert all(feed.is_file() and feed.parent == (example_site / home).resolve() for feed in feeds)


def test_the_page_on_subscribing_names_the_feeds(example_site: Path) -> None:
    for home in ("", "en/"):
        page = (example_site / home / "subscribe" / "index.html").read_text("utf-8")
        assert 'deadlines.atom"' in page
        assert 'deadlines.json"' in page
