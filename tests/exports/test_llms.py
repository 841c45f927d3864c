"""Machines find one text that says what there is, and one that says they may read it."""

import re
from collections.abc import Callable
from dataclasses import replace

from catalog.exports.llms import llms_file
from catalog.exports.robots import robots_file
from catalog.kinds import KINDS
from catalog.pages.tools import TOOLS
from catalog.views.listing import PAGE_SIZE
from catalog.views.scene import Scene

URL = "https://catalog.example.jp/"


def _text(scene: Scene) -> str:
    file = llms_file(scene, KINDS, TOOLS)
    assert file.path == "llms.txt"
    return file.content.decode()


def test_it_begins_with_a_name_and_a_summary_in_both_languages(stage: Callable[..., Scene]) -> None:
    title, blank, first, *_ = _text(stage()).splitlines()
    assert (title, blank) == ("# 金沢市 産業支援カタログ / Kanazawa Industry Catalog", "")
    assert first.startswith("> 金沢市の事業者")


def test_every_section_is_a_list_of_links(stage: Callable[..., Scene]) -> None:
    sections = _text(stage()).split("\n## ")[1:]
    assert len(sections) == 10
    for section in sections:
        title, *links = filter(None, section.splitlines())
        assert title
        assert links
        assert [link for link in links if not re.match(r"- \[.+\]\(https://[^ ()]+\)(: .+)?$", link)] == []


def test_records_are_named_by_their_twins_in_both_languages(stage: Callable[..., Scene]) -> None:
    text = _text(stage())
    assert f"({URL}programs/trade-fairs/index.md): " in text
    assert f"({URL}en/products/amber-soy/index.md): " in text


def test_the_guide_for_agents_is_named_in_both_languages(stage: Callable[..., Scene]) -> None:
    assert _text(stage()).count(f"[agents.md]({URL}agents.md): ") == 2


def test_of_very_many_products_the_data_tell_the_addresses(stage: Callable[..., Scene]) -> None:
    scene = stage()
    (soy,) = (product for product in scene.catalog.products.values() if product.id == "amber-soy")
    many = {f"soy-{n}": soy for n in range(PAGE_SIZE + 1)}
    text = _text(replace(scene, catalog=replace(scene.catalog, products=many)))
    assert "products/amber-soy" not in text
    assert f"{URL}api/v1/products.json" in text


def test_everybody_may_read_everything() -> None:
    file = robots_file(URL)
    lines = file.content.decode().splitlines()
    assert (file.path, lines) == (
        "robots.txt",
        ["User-agent: *", "Allow: /", "", f"Sitemap: {URL}sitemap.xml"],
    )
