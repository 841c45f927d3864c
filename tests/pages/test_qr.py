"""Codes on paper: they hold the address, and only where a site has one."""

from typing import Any

import segno
from records import voice

from catalog.pages.qr import qr_svg
from catalog.views.paper import paper_view
from catalog.views.topic import Topic

URL = "https://catalog.city.example.org/programs/overseas-sales/?a=<b>"


def test_a_code_is_a_picture_that_holds_the_address_alone() -> None:
    drawn = qr_svg(URL)
    assert drawn.startswith("<svg ")
    assert "<b>" not in drawn
    assert drawn == qr_svg(URL)
    assert f'd="{_path(URL)}"' in drawn


def _path(url: str) -> str:
    code = segno.make_qr(url, error="m", mask=2)
    return code.svg_inline(border=0, omitsize=True).split('d="')[1].split('"')[0]


def test_paper_leads_back_only_to_a_site_that_has_an_address(stage: Any, program: Any) -> None:
    aid = program()
    scene = stage(aid)
    assert paper_view(Topic(scene, aid, voice("en")), "programs/aid/").url == ""
    object.__setattr__(scene, "site_url", "https://industry.city.kanazawa.lg.jp/")
    paper = paper_view(Topic(scene, aid, voice("en")), "programs/aid/")
    assert paper.url == "https://industry.city.kanazawa.lg.jp/en/programs/aid/"
    assert "2026" in paper.day
