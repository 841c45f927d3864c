"""The size of a business; `tests/js/size.test.js` reads the same cases."""

from typing import Any

import pytest
from sizes import VECTORS, business, terms

from catalog.ground.text import Text
from catalog.model.reference import Term, Vocabulary
from catalog.rules.size import size_of, sized_terms


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["name"])
def test_the_size_that_follows(case: dict[str, Any]) -> None:
    assert (size_of(terms(), business(case["business"])) or "") == case["size"]


def test_only_sizes_with_limits_are_found() -> None:
    student = Term(id="student", name=Text("student", "student"))
    vocabulary = Vocabulary(id="size", name=Text("size", "size"), terms=(student, *terms()))
    assert [term.id for term in sized_terms(vocabulary)] == ["micro", "sme", "large"]
    assert sized_terms(None) == ()
