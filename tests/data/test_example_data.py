"""The city that does not exist shows all that a catalog can say."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from sample_project import FILES

from catalog.build.load import load
from catalog.check import check
from catalog.ground.project import Project
from catalog.model.catalog import Catalog
from catalog.model.program import Program
from catalog.rules.certificate import certificate_status
from catalog.rules.status import Status, program_status
from catalog.rules.terms import terms_of

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "minato"
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def minato(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Load the data through a folder of links, so that no cache is left in the repository."""
    root = tmp_path_factory.mktemp("minato")
    for name in ("data", "content", "mkdocs.yml"):
        (root / name).symlink_to(EXAMPLE / name)
    (root / "overrides").symlink_to(ROOT / "overrides")
    (root / "words").mkdir()
    (root / "words" / "ui.yaml").symlink_to(ROOT / "words" / "ui.yaml")
    (root / "words" / "city.yaml").symlink_to(EXAMPLE / "words" / "city.yaml")
    loaded = load(Project(root, "/"))
    assert check(loaded, TODAY) == []
    return loaded.catalog


def test_every_field_is_filled_somewhere(minato: Catalog) -> None:
    known: set[tuple[str, str]] = set()
    filled: set[tuple[str, str]] = set()
    for kind in FILES:
        for record in _records(minato.of(kind)):
            for field in fields(record):
                place = type(record).__name__, field.name
                known.add(place)
                if field.default is MISSING or getattr(record, field.name) != field.default:
                    filled.add(place)
    assert known - filled == NEVER_FILLED


NEVER_FILLED = {
    (kind, "status")  # "published" is what a record is unless it says otherwise
    for kind in ("Program", "Facility", "BrandProduct")
}


def _records(value: Any) -> Iterator[Any]:
    """Return every record within a value."""
    if is_dataclass(value):
        yield value
        yield from (record for field in fields(value) for record in _records(getattr(value, field.name)))
    elif isinstance(value, Mapping):
        yield from (record for inner in value.values() for record in _records(inner))
    elif isinstance(value, tuple):
        yield from (record for inner in value for record in _records(inner))


def test_every_state_is_there_on_the_day_of_the_tests(minato: Catalog) -> None:
    applications = {_status(minato, program) for program in minato.programs.values()}
    assert applications == set(get_args(Status))
    certificates = [certificate_status(product.certificate, TODAY) for product in minato.products.values()]
    assert len(certificates) == 40
    assert certificates.count("expired") == 2
    assert certificates.count("withdrawn") == 1


def _status(minato: Catalog, program: Program) -> Status:
    terms = terms_of(program, minato.documents)
    return program_status(program, TODAY, terms)


def test_its_pages_are_laid_out_like_ours() -> None:
    ours, theirs = _layouts(ROOT), _layouts(EXAMPLE)
    assert theirs == ours


def _layouts(root: Path) -> dict[str, list[str]]:
    """Return the shell, the styles and the slots of every page."""
    pages = (root / "content").rglob("*.md")
    layout = re.compile(r"^shell: .*|^styles: .*|@@\w+@@", re.MULTILINE)
    return {
        path.relative_to(root).as_posix(): layout.findall(path.read_text(encoding="utf-8")) for path in pages
    }
