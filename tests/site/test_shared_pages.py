"""A page that somebody shares is seen with a picture of its own or of its section, in its language."""

import re
from pathlib import Path

import pytest
from PIL import Image
from reading import ReadPage, file_at, text_of

Pages = list[ReadPage]
_RECORD = re.compile(
    r"(?:en/)?(programs|facilities|products|makers)/(?!page_|check/|register/)[^/]+/index\.html"
)


@pytest.fixture(scope="module")
def shared(pages: Pages) -> Pages:
    return [page for page in pages if not page.is_missing_page]


def _said(page: ReadPage, name: str) -> str:
    return str(page.one("meta", property=f"og:image{name}").get("content"))


def test_every_page_has_a_picture_that_is_there(site: Path, shared: Pages) -> None:
    assert len(shared) > 200
    sizes: dict[str, tuple[int, int]] = {}
    for page in shared:
        file = file_at(_said(page, ""))
        assert file, page.file
        with Image.open(site / file) as picture:
            sizes[file] = picture.size
        assert (_said(page, ":width"), _said(page, ":height")) == ("1200", "630")
        assert page.one("meta", name="twitter:card").get("content") == "summary_large_image"
    assert set(sizes.values()) == {(1200, 630)}


def test_every_record_has_a_picture_of_its_own_in_each_language(shared: Pages) -> None:
    records = [page for page in shared if _RECORD.fullmatch(page.file)]
    assert len(records) > 200
    assert len({_said(page, "") for page in records}) == len(records)


def test_the_picture_is_said_in_the_language_of_its_page(shared: Pages) -> None:
    for page in shared:
        alt = _said(page, ":alt")
        assert page.one("meta", property="og:site_name").get("content") in alt
        if _RECORD.fullmatch(page.file):
            assert alt.startswith(text_of(page.one("h1"))), page.file


def test_lists_and_tools_show_the_picture_of_their_section(shared: Pages) -> None:
    pictures = {page.path: _said(page, "") for page in shared}
    assert pictures["programs/check/"] == pictures["programs/"] != pictures["products/"]
    assert pictures["en/search/"] == pictures["en/"] != pictures[""]


def test_no_picture_lies_there_that_no_page_shows(site: Path, shared: Pages) -> None:
    files = {path.relative_to(site).as_posix() for path in (site / "assets/social").iterdir()}
    assert files == {file_at(_said(page, "")) for page in shared}
