"""What a record is found by, and when it is read anew."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from records import voice
from sample_project import TODAY

from catalog.exports.search import documents, stretches
from catalog.exports.search.documents import (
    facility_document,
    organization_document,
    product_document,
    program_document,
    unread_product,
)
from catalog.exports.search.postings import weigh
from catalog.exports.search.stretches import postings
from catalog.exports.search.terms import terms
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Text
from catalog.kinds import KINDS
from catalog.model.kinds import REFERENCE
from catalog.model.load import load_catalog
from catalog.model.organization import Organization
from catalog.model.product import Certificate
from catalog.views.found import SearchDocument
from catalog.views.scene import Scene
from catalog.words import load_words

_FIRST_CHARACTER = re.compile(r"""(?<=ja: )[^\s"'{>|]""")


def _scene(project: Project, today: date = TODAY) -> Scene:
    catalog, _ = load_catalog(project, KINDS)
    words, _ = load_words(project)
    return Scene(catalog.published(), words, {}, today, project.site_url)


def _read(scene: Scene) -> dict[str, SearchDocument]:
    """Return every product as it is found, by what is known of it before it is read."""
    unread = (
        unread_product(scene, product, voice(lang))
        for lang in LANGS
        for product in scene.catalog.products.values()
    )
    return {f"{document.key} {number}": document.read() for number, document in enumerate(unread)}


@pytest.mark.parametrize("file", [*(f"data/{kind.file}" for kind in (*REFERENCE, *KINDS)), "words/ui.yaml"])
def test_no_product_is_found_by_what_it_said_before(project: Project, file: str) -> None:
    before = _read(_scene(project))
    path = project.root / file
    path.write_text(_FIRST_CHARACTER.sub("改", path.read_text("utf-8")), "utf-8")
    after = _read(_scene(project))
    assert after
    assert [key for key in before.keys() & after.keys() if before[key] != after[key]] == []


@pytest.mark.parametrize("lang", LANGS)
def test_a_product_is_found_by_the_same_on_any_day(stage: Any, product: Any, lang: Any) -> None:
    ponzu = product(certificate=Certificate(scheme="kagayaki", valid_until=date(2027, 3, 31)))
    before, after = (
        product_document(stage(ponzu, today=day), ponzu, voice(lang)) for day in (TODAY, date(2030, 1, 1))
    )
    assert before == after


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the ids of the products that were read, in order."""
    read: list[str] = []
    real = documents.product_document
    monkeypatch.setattr(
        documents,
        "product_document",
        lambda scene, product, lang: read.append(product.id) or real(scene, product, lang),
    )
    return read


def test_an_edit_reads_the_products_of_its_stretch_alone(
    stage: Callable[..., Scene],
    product: Any,
    tmp_path: Path,
    reading: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stretches, "LENGTH", 2)
    made = [product(name) for name in "abcd"]

    def index(records: list[Any]) -> None:
        scene = stage(*records)
        postings([unread_product(scene, each, voice("ja")) for each in records], (), "ja", tmp_path)

    index(made)
    assert reading == ["a", "b", "c", "d"]
    reading.clear()
    index([*made[:3], product("d", aliases=("new",))])
    assert reading == ["c", "d"]


def test_the_last_day_of_a_call_can_be_searched_for(
    stage: Callable[..., Scene], program: Any, deadline: Any
) -> None:
    aid = program(application=deadline("2026-12-04"))
    found = weigh(program_document(stage(aid), aid, voice("ja")))
    assert {*terms("12月4日")} <= found.keys()


@pytest.mark.parametrize("typed", ["076-240-1934", "0762401934"])
def test_a_telephone_number_is_found_with_hyphens_or_without(
    stage: Callable[..., Scene], facility: Any, typed: str
) -> None:
    hall = facility(phone="076-240-1934")
    assert {*terms(typed)} <= weigh(facility_document(stage(hall), hall, voice("ja"))).keys()
    office = Organization(id="desk", name=Text("課", "Desk"), kind="city", phone="076-240-1934")
    assert {*terms(typed)} <= weigh(organization_document(office, voice("ja"))).keys()


def test_the_office_with_a_number_comes_before_what_names_the_office(
    stage: Callable[..., Scene], facility: Any
) -> None:
    number = "076-240-1934"
    office = Organization(id="desk", name=Text("課", "Desk"), kind="city", phone=number)
    hall = facility(phone=number)
    (term,) = terms(number)
    named = weigh(SearchDocument("programs", "a", ("事業",), aside=("課", number)))[term]
    assert weigh(organization_document(office, voice("ja")))[term] > named
    assert weigh(facility_document(stage(hall), hall, voice("ja")))[term] > named


def test_a_place_is_found_by_what_its_page_states(stage: Any, facility: Any) -> None:
    open_hall = facility(closed=Text("年末年始", "New Year"))
    stated, unstated = (
        facility_document(stage(hall), hall, voice("ja")).about for hall in (open_hall, facility())
    )
    assert "休館日" in stated
    assert "休館日" not in unstated
