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
    root = (example_site / home).resolve()
    published = {*root.glob("deadlines.*"), *(root / "feeds").rglob("*.*")}
    assert len(published) > 10
    assert set(feeds) == published
    assert len(feeds) == len(published)


def test_a_page_announces_the_feeds_of_what_it_shows(example_site: Path) -> None:
    changes = _FEED.findall((example_site / "changes" / "index.html").read_text("utf-8"))
    assert changes == [f"../feeds/{name}.{form}" for name in ("new", "changed") for form in ("atom", "json")]
    assert "../deadlines.atom" in _FEED.findall((example_site / "programs" / "index.html").read_text("utf-8"))
    assert not _FEED.findall((example_site / "products" / "index.html").read_text("utf-8"))


def test_the_page_on_subscribing_names_the_feeds(example_site: Path) -> None:
    for home in ("", "en/"):
        page = (example_site / home / "subscribe" / "index.html").read_text("utf-8")
        assert 'deadlines.atom"' in page
        assert 'deadlines.json"' in page
