"""What staff take away or hold back is nowhere in the site."""

from pathlib import Path

import pytest
from real_site import build, change, content

from catalog.publish.mark import MARK

DRAFT = "zz-draft"
UNSEEN = "Not for visitors yet"
RECORD = f"""
- id: {DRAFT}
  name: {{ja: 下書きのひみつ, en: {UNSEEN}}}
  summary: {{ja: 下書きのひみつの概要, en: {UNSEEN}}}
  verified_on: 2026-11-20
  sources: [{{url: "https://example.jp/draft", title: {{ja: 頁, en: Page}}}}]
"""
FIELDS = {
    "programs.yaml": "  kind: expert\n  themes: [people]\n  provider: support-centre\n  contacts: []\n",
    "facilities.yaml": "  kind: workshop\n",
    "brand_products.yaml": "  maker: ono-soy\n  certificate: {scheme: kagayaki}\n",
}
POINTERS = {
    "related: [expert-visits]": f"related: [expert-visits, {DRAFT}]",
    "part_of: trade-fairs": f"part_of: {DRAFT}",
    "facilities: [training-hall]": f"facilities: [training-hall, {DRAFT}]",
}


def _add(root: Path, file: str, more: str = "") -> None:
    path = root / "data" / file
    path.write_text(path.read_text(encoding="utf-8") + RECORD + FIELDS[file] + more, encoding="utf-8")


def _add_drafts(root: Path) -> None:
    for file in FIELDS:
        _add(root, file, "  status: draft\n")


def _mentions(site: Path, *texts: str) -> list[str]:
    return [
        name
        for name, told in content(site).items()
        if any(text.encode() in told or text in name for text in texts)
    ]


def test_a_draft_of_any_kind_is_nowhere_in_the_site(standing: Path) -> None:
    before = content(standing / "site")
    _add_drafts(standing)
    after = content(build(standing))
    # The mark names the version of every source, also of a file that has only a draft more.
    assert after.pop(MARK) != before.pop(MARK)
    assert after == before


def test_the_same_records_show_when_they_are_published(standing: Path) -> None:
    for file in FIELDS:
        _add(standing, file)
    names = _mentions(build(standing), DRAFT, UNSEEN)
    for kind in ("programs", "facilities", "products"):
        pages = {f"{kind}/{DRAFT}/index.html", f"{kind}/index.html", f"api/v1/{kind}.json"}
        assert pages | {f"en/{kind}/{DRAFT}/index.html", f"en/{kind}/index.html"} <= set(names)


@pytest.mark.slow
def test_drafts_that_others_point_to_are_nowhere_either(standing: Path) -> None:
    _add_drafts(standing)
    for pointer, other in POINTERS.items():
        change(standing / "data/programs.yaml", pointer, other)
    assert _mentions(build(standing), DRAFT, UNSEEN) == []


def test_a_record_that_is_removed_takes_its_pages_along(standing: Path) -> None:
    before = content(standing / "site")
    _add(standing, "programs.yaml")
    added = set(content(build(standing))) - set(before)
    added = {file for file in added if not file.startswith("search/")}  # its parts are as many as it needs
    pictures = {file for file in added if file.startswith("assets/social/")}
    assert len(pictures) == 2  # to be shared with, one in each language
    assert added - pictures == {f"api/v1/records/programs/{DRAFT}.json"} | {
        f"{lang}programs/{DRAFT}/index.{kind}" for lang in ("", "en/") for kind in ("html", "md")
    }
    path = standing / "data" / "programs.yaml"
    path.write_text(path.read_text(encoding="utf-8").split(RECORD)[0], encoding="utf-8")
    assert content(build(standing)) == before


def test_what_staff_have_to_check_is_nowhere_in_the_site(standing: Path) -> None:
    assert "来年度も続くか" in (standing / "data/programs.yaml").read_text(encoding="utf-8")
    assert _mentions(standing / "site", "来年度も続くか", "whether it goes on next year", "to_check") == []
