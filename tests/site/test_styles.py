"""A page brings the stylesheets of what stands on it."""

import re
from pathlib import Path

from reading import ReadPage, file_at

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"\{[^{}]*\}")
_OUR_CLASS = re.compile(r"\.(?!md-)([a-z][\w-]*)")


def test_what_some_stylesheet_knows_is_styled_wherever_it_stands(site: Path, pages: list[ReadPage]) -> None:
    styled = {f"assets/css/{path.name}": _styled_by(path) for path in (site / "assets" / "css").glob("*.css")}
    anywhere = set[str]().union(*styled.values())
    assert {"card", "glance", "door"} <= anywhere
    bare = {
        (page.file, name)
        for page in pages
        for name in (_standing_on(page) & anywhere).difference(
            *(styled.get(sheet, ()) for sheet in _sheets(page))
        )
    }
    assert bare == set()


def _styled_by(sheet: Path) -> set[str]:
    return set(_OUR_CLASS.findall(_BLOCK.sub("{}", sheet.read_text(encoding="utf-8"))))


def _standing_on(page: ReadPage) -> set[str]:
    return {name for element in page.elements() for name in element.get("class", "").split()}


def _sheets(page: ReadPage) -> list[str]:
    return [file_at(url) or "" for tag, url in page.links("href") if tag == "link"]


def test_a_status_looks_the_same_wherever_it_stands() -> None:
    sheets = (ROOT / "overrides" / "assets" / "css").glob("*.css")
    selectors = [
        line for sheet in sheets for line in sheet.read_text("utf-8").splitlines() if ".status" in line
    ]
    within = [line for line in selectors if re.search(r"[\w)\]]\s+\.status", line)]
    assert within == []
