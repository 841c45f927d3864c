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


@pytest.mark.parametrize("root", [ROOT, EXAMPLE], ids=["kanazawa", "minato"])
def test_a_city_lays_out_its_own_pages_like_the_shells_of_all_cities(root: Path) -> None:
    shells, own = _layouts(Project(ROOT, "/").shells), _layouts(root / "content")
    assert {name: layout for name, layout in own.items() if name in shells} == {
        name: shells[name] for name in own if name in shells
    }


@pytest.mark.parametrize("root", [ROOT, EXAMPLE], ids=["kanazawa", "minato"])
def test_a_city_keeps_no_page_that_says_the_same_as_the_shell_of_all_cities(root: Path) -> None:
    shells = Project(ROOT, "/").shells
    same = [
        path
        for path in (root / "content").rglob("*.md")
        if (shell := shells / path.relative_to(root / "content")).is_file()
        and shell.read_bytes() == path.read_bytes()
    ]
    assert not same


def _layouts(folder: Path) -> dict[str, list[str]]:
    """Return the shell, the styles and the slots of every page."""
    layout = re.compile(r"^shell: .*|^styles: .*|@@\w+@@", re.MULTILINE)
    return {
        path.relative_to(folder).as_posix(): layout.findall(path.read_text(encoding="utf-8"))
        for path in folder.rglob("*.md")
    }
