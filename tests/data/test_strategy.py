"""The measures of chapter 4 of the strategy, as it prints them."""

from collections import Counter

from catalog.model.catalog import Catalog

PRINTED = 68
REPEATED = 5
WITHOUT_MARK = 13


def test_every_measure_is_there_once_with_all_its_places(catalog: Catalog) -> None:
    programs = [program for program in catalog.programs.values() if program.policy]
    placements = [placement for program in programs for placement in program.policy]
    assert len(programs) == PRINTED - REPEATED
    assert len(placements) == PRINTED
    assert sum(placement.repeated for placement in placements) == REPEATED


def test_each_direction_has_as_many_measures_as_the_chapter_prints(catalog: Catalog) -> None:
    counted = Counter(
        placement.direction for program in catalog.programs.values() for placement in program.policy
    )
    assert [counted[direction.id] for _, direction in catalog.directions()] == [
        *(12, 8),
        *(6, 3, 3),
        *(3, 4, 4, 6),
        *(5, 5, 9),
    ]


def test_marks_that_were_not_legible_are_left_out_and_no_others(catalog: Catalog) -> None:
    unmarked = [
        placement.direction
        for program in catalog.programs.values()
        for placement in program.policy
        if placement.mark is None
    ]
    assert len(unmarked) == WITHOUT_MARK
    assert set(unmarked) == {"people-recruit", "people-train"}
