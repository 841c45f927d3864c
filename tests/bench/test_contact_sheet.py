"""The contact sheet of a site."""

from io import BytesIO
from pathlib import Path

import pytest
from bench.browser import browse
from bench.contact_sheet.__main__ import write_sheet
from bench.contact_sheet.looks import LOOKS
from bench.contact_sheet.sheet import CELL, GAP, LABEL, contact_sheet
from PIL import Image


def _picture(color: str) -> bytes:
    kept = BytesIO()
    Image.new("RGB", (36, 50), color).save(kept, "PNG")
    return kept.getvalue()


def test_a_page_is_a_row_and_a_look_a_column() -> None:
    red, blue = _picture("#ff0000"), _picture("#0000ff")
    sheet = contact_sheet({"home": {"light": red, "dark": blue}, "list": {"light": blue, "dark": red}})
    across, down = GAP + CELL[0] + GAP, GAP + LABEL + CELL[1] + GAP
    middles = [(GAP + CELL[0] // 2, GAP + LABEL + CELL[1] // 2)]
    middles += [(middles[0][0] + across - GAP, middles[0][1]), (middles[0][0], middles[0][1] + down - GAP)]
    assert [sheet.getpixel(middle) for middle in middles] == [(255, 0, 0), (0, 0, 255), (0, 0, 255)]


@pytest.mark.slow
def test_every_page_of_a_site_is_seen_in_every_look(tmp_path: Path) -> None:
    for path, color in {"": "white", "about/": "rgb(0, 128, 0)"}.items():
        page = tmp_path / "site" / path / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(f"<!doctype html><body style='background: {color}'>", encoding="utf-8")
    with browse() as browser:
        write_sheet(browser, tmp_path / "site", "ja", tmp_path / "ja.png")
    with Image.open(tmp_path / "ja.png") as sheet:
        assert sheet.width == GAP + len(LOOKS) * (CELL[0] + GAP)
        below = GAP + LABEL + CELL[1] + GAP + LABEL + CELL[1] // 2
        found = [sheet.getpixel((GAP + CELL[0] // 2 + n * (CELL[0] + GAP), below)) for n in range(len(LOOKS))]
    assert found == [(0, 128, 0)] * len(LOOKS)
