"""A program stands alike wherever it stands: its page, the list, JSON and Markdown, in both languages."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from reading import ReadPage
from records import voice

from catalog.ground.text import LANGS, Lang, address
from catalog.rules.status import Status

Statuses = Mapping[str, Status]
"""Statuses of programs by their ids."""


@pytest.fixture(scope="module")
def published(site: Path) -> Statuses:
    """Return what other programs are told."""
    document = json.loads((site / "api" / "v1" / "programs.json").read_text(encoding="utf-8"))
    return {record["id"]: record["status"] for record in document["records"]}


def first_statuses(page: ReadPage) -> Iterator[tuple[str, str]]:
    """Return the records of a page, each with the status that stands first in it, not in a card within."""
    for record in page.elements():
        kind, _, record_id = record.get("data-record", "").partition("/")
        inside = [each.get("data-status") for each in record.iter() if each.get("data-status")]
        if kind == "programs" and inside:
            yield record_id, inside[0]


@pytest.mark.parametrize("lang", LANGS)
def test_the_list_agrees(pages: list[ReadPage], published: Statuses, lang: Lang) -> None:
    (page,) = (page for page in pages if page.path == address(lang, "programs/"))
    assert dict(first_statuses(page)) == published


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_agrees(pages: list[ReadPage], published: Statuses, lang: Lang) -> None:
    found = {page.path: next(first_statuses(page), ("", "")) for page in pages}
    shown = {record_id: found[address(lang, f"programs/{record_id}/")][1] for record_id in published}
    assert shown == published


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_page_in_markdown_agrees(site: Path, published: Statuses, lang: Lang) -> None:
    labels = voice(lang).words.status
    silent = [
        record_id
        for record_id, status in published.items()
        if labels[status] not in (site / address(lang, f"programs/{record_id}/index.md")).read_text("utf-8")
    ]
    assert silent == []
