"""The made-up catalog of the bench is the same everywhere, and sound."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from bench.project import edit_one_summary, edit_template, edit_words, synthetic_project
from bench.synthetic import makers_yaml, products_yaml

from catalog.build.load import load
from catalog.check import check
from catalog.ground.project import Project
from catalog.model.catalog import Catalog
from catalog.problems import Problems
from catalog.problems.text import as_text

ROOT = Path(__file__).parent.parent.parent
SIZE = 20


@pytest.fixture
def generated(tmp_path: Path) -> Path:
    return synthetic_project(tmp_path / "generated", SIZE)


def test_the_same_size_gives_the_same_bytes_in_another_process() -> None:
    told = f"from bench.synthetic import *; print(products_yaml({SIZE}) + makers_yaml({SIZE}), end='')"
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONIOENCODING": "utf-8"}
    again = subprocess.run(
        [sys.executable, "-c", told], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    assert again.stdout.decode() == products_yaml(SIZE) + makers_yaml(SIZE)


def test_a_generated_project_has_no_problem(generated: Path) -> None:
    _, problems = _check(generated)
    assert not problems, as_text(problems, "en")


def test_it_has_the_products_it_was_asked_for_each_with_ten_cited_features(generated: Path) -> None:
    catalog, _ = _check(generated)
    features = [product.features for product in catalog.products.values()]
    assert [len({fact.text.en for fact in facts}) for facts in features] == [10] * SIZE
    assert all(fact.source for facts in features for fact in facts)


def test_every_maker_has_ten_products(generated: Path) -> None:
    catalog, _ = _check(generated)
    assert Counter(product.maker for product in catalog.products.values()) == {"maker-1": 10, "maker-2": 10}


def test_an_edit_changes_one_summary_and_nothing_else(generated: Path) -> None:
    before, _ = _check(generated)
    for edition in ("第1版", "第2版"):
        edit_one_summary(generated, edition)
    after, problems = _check(generated)
    changed = [key for key, product in after.products.items() if product != before.products[key]]
    assert len(changed) == 1
    assert after.products[changed[0]].summary.ja == f"第2版 {before.products[changed[0]].summary.ja}"
    assert not problems


@pytest.mark.parametrize(
    ("edit", "file"),
    [(edit_template, "overrides/catalog/product.html"), (edit_words, "words/ui.yaml")],
    ids=["a template", "words"],
)
def test_an_edit_of_what_pages_share_changes_one_file_each_time(
    edit: Callable[[Path, str], None], file: str, generated: Path
) -> None:
    seen = {(generated / file).read_text(encoding="utf-8")}
    for edition in ("第1版", "第2版"):
        edit(generated, edition)
        seen.add((generated / file).read_text(encoding="utf-8"))
    assert len(seen) == 3
    assert not _check(generated)[1]


def _check(project: Path) -> tuple[Catalog, Problems]:
    loaded = load(Project(project, "/"))
    return loaded.catalog, check(loaded, date(2026, 11, 21))
