"""The made-up catalog of the bench is the same everywhere, and sound."""

from datetime import date
from pathlib import Path

import pytest
from bench.project import synthetic_project

from catalog.model.catalog import Catalog
from catalog.problem_text import as_text
from catalog.project import Project
from catalog.site import check_catalog

SIZE = 20
TODAY = date(2026, 11, 21)


@pytest.fixture
def generated(tmp_path: Path) -> Path:
    return synthetic_project(tmp_path / "generated", SIZE)


def _data(project: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (project / "data").iterdir()}


def test_the_same_size_gives_the_same_bytes(generated, tmp_path):
    assert _data(synthetic_project(tmp_path / "again", SIZE)) == _data(generated)


def test_a_generated_project_has_no_problem(generated):
    _, problems = _check(generated)
    assert not problems, as_text(problems, "en")


def test_it_has_the_products_it_was_asked_for_each_with_ten_cited_features(generated):
    catalog, _ = _check(generated)
    features = [product.features for product in catalog.products.values()]
    assert [len(facts) for facts in features] == [10] * SIZE
    assert all(fact.source for facts in features for fact in facts)


def test_every_maker_has_ten_products(generated):
    catalog, _ = _check(generated)
    makers = [product.maker for product in catalog.products.values()]
    assert {maker: makers.count(maker) for maker in makers} == {"maker-1": 10, "maker-2": 10}


def _check(project: Path) -> tuple[Catalog, list]:
    catalog, _, problems = check_catalog(Project(project, "/"), today=TODAY)
    return catalog, problems
