"""A page whose Japanese has changed says so in English, with the day until which the English followed it."""

from collections.abc import Mapping

import pytest
from sample_project import TODAY, edit
from stamped import stamp

from catalog.build.site import build_site
from catalog.ground.project import Project
from catalog.pages.page import Page

NOTE = "The Japanese has changed since 1 July 2026"
FAIRS, SOY, MAKER = "programs/trade-fairs/", "products/amber-soy/", "makers/ono-soy/"


def pages_of(project: Project) -> Mapping[str, Page]:
    return {page.address: page for page in build_site(project, today=TODAY).pages}


def body(page: Page) -> str:
    return page.slots()["body"] + (page.twin() if page.twin else "")


@pytest.mark.parametrize(
    ("file", "old", "path"),
    [
        ("programs.yaml", "見本市への出展に", FAIRS),
        ("brand_products.yaml", "ja: 琥珀醤油", SOY),
        ("organizations.yaml", "ja: 大野醤油", MAKER),
    ],
)
def test_the_english_page_alone_has_the_note_and_is_made_anew(
    project: Project, file: str, old: str, path: str
) -> None:
    before = pages_of(stamp(project))
    assert NOTE not in body(before[f"en/{path}"])
    edit(project, f"data/{file}", old, f"{old}新")
    after = pages_of(project)
    assert body(after[f"en/{path}"]).count(NOTE) == (1 if path == MAKER else 2)  # with the twin
    assert "もとの文" not in body(after[path])
    accepted = pages_of(stamp(project))
    assert NOTE not in body(accepted[f"en/{path}"])
    assert accepted[f"en/{path}"].key != after[f"en/{path}"].key
