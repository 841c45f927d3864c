"""A record with thousands of mistakes is answered in a time that grows with their number, and no faster."""

import time
from collections.abc import Callable

import pytest
from sample_project import edit, find_problems

from catalog.ground.project import Project
from catalog.source.yaml_events import parse

FEW, MANY = 500, 2_000
LINEAR = 2.5
"""How far above four times as long four times as many may take, on a machine that does other things too."""

MISTAKES: dict[str, Callable[[int], str]] = {
    "terms": lambda n: "  facilities: [" + ", ".join(f"hall-{i}" for i in range(n)) + "]\n",
    "fields": lambda n: "".join(f"  f{i}: x\n" for i in range(n)),
    "empty": lambda n: "  related:\n" + "    -\n" * n,
    "repeated": lambda n: "  kind: expert\n" * n,
    "types": lambda n: "  related:\n" + "    - [a]\n" * n,
    "texts": lambda n: "  notes:\n" + "    - {ja: Ａ, en: A}\n" * n,
}


def seconds_for(project: Project, typed: str) -> float:
    edit(project, "data/programs.yaml", "  kind: expert\n", f"  kind: expert\n{typed}")
    began = time.process_time()
    assert find_problems(project)
    took = time.process_time() - began
    edit(project, "data/programs.yaml", f"  kind: expert\n{typed}", "  kind: expert\n")
    return took


@pytest.mark.parametrize("mistakes", MISTAKES.values(), ids=MISTAKES)
def test_four_times_as_many_mistakes_take_about_four_times_as_long(
    project: Project, mistakes: Callable[[int], str]
) -> None:
    few = min(seconds_for(project, mistakes(FEW)) for _ in range(2))
    limit = LINEAR * few * MANY / FEW + 0.1
    # Who is slowed down by others once is asked again; who is slow is so each time.
    assert any(seconds_for(project, mistakes(MANY)) < limit for _ in range(3))


def test_a_record_is_read_once_for_all_its_mistakes(project: Project) -> None:
    edit(project, "data/programs.yaml", "  kind: expert\n", f"  kind: expert\n{MISTAKES['types'](50)}")
    parse.cache_clear()
    assert len(find_problems(project)) == 50
    assert parse.cache_info().misses < 5
