"""No cell of a CSV file is taken for a formula, and each comes back as what it was."""

import json
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.ground.csv_cells import as_text_cell, from_text_cell

VECTORS: Final = json.loads((Path(__file__).parents[1] / "vectors" / "csv_cells.json").read_text("utf-8"))


@pytest.mark.parametrize("case", VECTORS, ids=lambda case: case["name"])
def test_a_formula_is_marked_as_text(case: Any) -> None:
    assert as_text_cell(case["value"]) == case["cell"]


@given(st.text("'=＝+-@ \t\r\n　a"))
def test_every_cell_comes_back(value: str) -> None:
    assert from_text_cell(as_text_cell(value)) == value
