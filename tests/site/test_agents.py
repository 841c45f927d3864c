"""Every example of `agents.md` finds in the site what it promises."""

import json
import re
from pathlib import Path

import pytest
from real_site import SITE_URL

EXAMPLE = re.compile(
    r"`(https://[^`]+)`(?:\n  - [^\n]*?: ?((?:`/[^`]*`(?:, )?)+)|\n  - look at ((?:`/[^`]*`(?:, )?)+))?"
)


def _value(content: object, pointer: str) -> object:
    for step in pointer.split("/")[1:]:
        content = content[int(step)] if isinstance(content, list) else content[step]  # type: ignore[index]
    return content


def test_every_example_is_answered(site: Path) -> None:
    text = (site / "agents.md").read_text("utf-8")
    found = EXAMPLE.findall(text)
    assert len(found) == 28
    for url, japanese, english in found:
        file = site / url.removeprefix(SITE_URL)
        assert file.is_file(), url
        for pointer in re.findall("`([^`]+)`", japanese or english):
            assert _value(json.loads(file.read_text("utf-8")), pointer) is not None, (url, pointer)
    assert sum(bool(japanese or english) for _, japanese, english in found) == 24


@pytest.mark.parametrize("lang", ["", "en/"])
def test_the_guide_and_the_page_to_embed_are_found_from_the_page_of_data(site: Path, lang: str) -> None:
    page = (site / lang / "data" / "index.html").read_text("utf-8")
    assert re.search(r'href="[./]*agents.md"', page)
    assert re.search(r'href="[./]*embed/"', page)
