"""The city is there, and its colours stand on the grounds that the stylesheet has."""

import re

import pytest
from sample_project import ROOT

from catalog.check.city import GROUNDS, contrast

STYLE = (ROOT / "overrides" / "assets" / "css" / "site.css").read_text("utf-8")


@pytest.mark.parametrize("ground", [ground for grounds in GROUNDS.values() for ground in grounds])
def test_the_grounds_are_those_of_the_stylesheet(ground: str) -> None:
    assert re.search(rf"--(ground|paper): {ground};", STYLE)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#767676", "#ffffff", 4.54)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.01)
    assert contrast(other, one) == contrast(one, other)
