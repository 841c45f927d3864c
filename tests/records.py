"""Fixtures: records as small as they can be, a stage for them, and the real words of the site."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import pytest
from sample_project import ROOT, TODAY

from catalog.ground.project import Project
from catalog.ground.text import Lang, Text
from catalog.kinds import KINDS
from catalog.model.catalog import Catalog
from catalog.model.city import City, Color, Look
from catalog.model.entry import Source
from catalog.model.facility import Facility
from catalog.model.figures import Scheme, Total
from catalog.model.load import load_catalog
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct, Certificate
from catalog.model.program import Application, Course, Offer, Program
from catalog.model.reference import Document, Term, Vocabulary
from catalog.source.chunks import Chunk
from catalog.views.scene import Scene
from catalog.words import AllWords, load_words
from catalog.words.voice import Voice, Voices, voices_of

Make = Callable[..., Any]


def both(text: str) -> Text:
    return Text(f"{text}（日）", f"{text} (en)")


def _vocabulary(name: str, *terms: Term) -> Vocabulary:
    return Vocabulary(id=name, name=both(name), terms=terms)


def _term(name: str, **look: str) -> Term:
    return Term(id=name, name=both(name), **look)


VOCABULARY = {
    vocabulary.id: vocabulary
    for vocabulary in (
        _vocabulary("program-kind", _term("subsidy")),
        _vocabulary("theme", _term("sales", color="ai"), _term("people"), _term("carbon", color="kusa")),
        _vocabulary("size", _term("sme"), _term("micro")),
        _vocabulary("industry", _term("manufacturing")),
        _vocabulary("facility-kind", _term("training-hall")),
        _vocabulary("organization-kind", _term("city"), _term("maker")),
        _vocabulary("division", _term("food", color="odo", pattern="seigaiha"), _term("plain")),
        _vocabulary("award", _term("grand-prize")),
        _vocabulary("person", _term("young")),
        _vocabulary("hire", _term("new-graduate")),
    )
}
ORGANIZATIONS = {
    "desk": Organization(id="desk", name=both("Desk"), kind="city", phone="076-220-2205"),
    "maker": Organization(id="maker", name=both("Maker"), kind="maker", since=1911),
}
CITY = City(
    id="city",
    name=both("City"),
    office="desk",
    inquiries="desk",
    colors=tuple(
        Color(id=vocabulary, name=both(vocabulary), light="#1d4a78", dark="#9cc4ee")
        for vocabulary in ("ai", "odo", "kusa")
    ),
    accent=Color(id="gold", name=both("Gold"), light="#b3913f", dark="#cfae5c"),
    looks={
        "programs": Look(color="ai", pattern="yabane"),
        "facilities": Look(color="kusa", pattern="kikko"),
        "products": Look(color="odo", pattern="shippo"),
    },
)
DOCUMENTS = {"guide": Document(id="guide", title=both("Guide"), publisher="desk")}
TOTAL = Total(count=160, as_of=both("March 2025"), document="guide", section="第2章")
SCHEMES = {"kagayaki": Scheme(id="kagayaki", name=both("Kagayaki"), organization="desk", total=TOTAL)}
ENTRY = {"verified_on": TODAY, "sources": (Source(document="guide", section="第1章"),)}


@pytest.fixture(scope="session")
def words() -> AllWords:
    words, problems = load_words(Project(ROOT, "/"))
    assert not problems
    return words


@cache
def _voices() -> Voices:
    return voices_of(load_words(Project(ROOT, "/"))[0])


def voice(lang: Lang) -> Voice:
    """Return how the site speaks in a language, with its real words."""
    return _voices()[lang]


@pytest.fixture
def program() -> Make:
    """Make a program; what is not given is as short as it may be."""

    def make(record_id: str = "aid", **fields: Any) -> Program:
        given = {"kind": "subsidy", "themes": ("sales",), "provider": "desk", "contacts": (), **ENTRY}
        return Program(id=record_id, **{"name": both(record_id), "summary": both("S"), **given, **fields})

    return make


@pytest.fixture
def offering(program: Make) -> Make:
    """Make a program whose one course gives these offers."""

    def make(*offers: Offer) -> Program:
        return program(courses=(Course(id="one", name=both("One"), offers=offers),))

    return make


@pytest.fixture
def facility() -> Make:
    def make(record_id: str = "hall", **fields: Any) -> Facility:
        given = {"name": both(record_id), "summary": both("S"), "kind": "training-hall", **ENTRY}
        return Facility(id=record_id, **{**given, **fields})

    return make


@pytest.fixture
def product() -> Make:
    def make(record_id: str = "ponzu", **fields: Any) -> BrandProduct:
        given = {"name": both(record_id), "summary": both("S"), "maker": "maker", **ENTRY}
        return BrandProduct(
            id=record_id, **{**given, "certificate": Certificate(scheme="kagayaki"), **fields}
        )

    return make


@pytest.fixture
def stage(words: AllWords) -> Make:
    """Put records on stage."""

    def make(*records: Program | Facility | BrandProduct, today: date = TODAY) -> Scene:
        def of(kind: type) -> dict[str, Any]:
            return {record.id: record for record in records if isinstance(record, kind)}

        kinds = {kind.record: kind.id for kind in KINDS}
        typed = {
            (kinds[type(record)], record.id): Chunk.of("data/records.yaml", 1, repr(record)).digest
            for record in records
        }
        catalog = Catalog(
            digests=typed,
            programs=of(Program),
            facilities=of(Facility),
            products=of(BrandProduct),
            organizations=ORGANIZATIONS,
            schemes=SCHEMES,
            documents=DOCUMENTS,
            vocabulary=VOCABULARY,
            city={CITY.id: CITY},
            kinds=KINDS,
        )
        return Scene(
            catalog=catalog.published(),
            words=words,
            pictures={},
            today=today,
            site_url="https://catalog.example.jp/",
        )

    return make


@pytest.fixture
def deadline() -> Make:
    """Make an application with days given as ISO text."""

    def make(closes: str, opens: str | None = None) -> Application:
        first = date.fromisoformat(opens) if opens else None
        return Application(type="deadline", opens=first, closes=date.fromisoformat(closes))

    return make


@pytest.fixture
def sample(project: Project, words: AllWords) -> Scene:
    """Return the sample catalog on stage."""
    catalog, problems = load_catalog(project, KINDS)
    assert not problems
    return Scene(
        catalog=catalog.published(), words=words, pictures={}, today=TODAY, site_url=project.site_url
    )
