"""An address leads to a file of the site with its right type, and never out of the site."""

from pathlib import Path

import pytest

from catalog.serving.places import language_of, media_type, place_of


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    for name in ("index.html", "en/index.html", "assets/a b.css", "data.json"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).touch()
    (tmp_path / "secret").touch()
    (site / "link").symlink_to(tmp_path / "secret")
    (site / "loop").symlink_to("loop")
    return site


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("/", "index.html"),
        ("/en/?r=1#top", "en/index.html"),
        ("/assets/a%20b.css", "assets/a b.css"),
        ("//data.json", "data.json"),
    ],
)
def test_an_address_leads_to_its_file(address: str, file: str, site: Path) -> None:
    assert place_of(address, site) == site / file


@pytest.mark.parametrize(
    "address",
    [
        "/../secret",
        "/%2e%2e/secret",
        "/..%2fsecret",
        "/en/../../secret",
        "/..\\secret",
        "/a%00b",
        "/link",
        "/loop",
    ],
)
def test_no_address_leads_out_of_the_site(address: str, site: Path) -> None:
    assert place_of(address, site) is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.html", "text/html; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.JSON", "application/json; charset=utf-8"),
        ("a.ics", "text/calendar; charset=utf-8"),
        ("a.md", "text/markdown; charset=utf-8"),
        ("a.css", "text/css; charset=utf-8"),
        ("a.avif", "image/avif"),
        ("a.webp", "image/webp"),
        ("a", "application/octet-stream"),
    ],
)
def test_a_file_has_its_type(name: str, kind: str) -> None:
    assert media_type(Path(name)) == kind


def test_the_first_folder_says_the_language() -> None:
    assert [language_of(name) for name in ("/", "/en/about/", "/english/", "/about/en/")] == [
        "ja",
        "en",
        "ja",
        "ja",
    ]
