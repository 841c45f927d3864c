"""Where in a text a mistake is."""

import pytest

from catalog.problems import Location, line_and_column, location_in


@pytest.mark.parametrize(
    ("position", "place"), [(0, (0, 0)), (1, (0, 1)), (2, (0, 2)), (3, (1, 0)), (4, (2, 0)), (5, (2, 1))]
)
def test_a_position_has_a_line_and_a_column(position: int, place: tuple[int, int]) -> None:
    assert line_and_column("ab\n\n金沢", position) == place


def test_a_place_in_a_file_counts_from_one() -> None:
    assert location_in("a.md", "ab\n\n金沢", 5) == Location("a.md", 3, 2)
