"""A record that was sound is not looked at again until it, or what rules hold it to, changes."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from sample_project import TODAY, find_problems, sample_text, write_sample

from catalog.build.load import load
from catalog.check.sound import SoundBefore
from catalog.ground.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return the sample, found to be sound."""
    project = write_sample(tmp_path)
    assert not find_problems(project)
    return project


def remembered(project: Project, today: date = TODAY) -> int:
    return len(SoundBefore(load(project), today).records)


def edit(project: Project, file: str, old: str, new: str) -> None:
    path = project.data / file
    text = path.read_text("utf-8")
    assert old in text, f"{old!r} is not in {file}"
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_every_record_with_a_page_is_remembered(project: Project) -> None:
    assert remembered(project) == len(list(load(project).catalog.entries()))


def test_they_are_forgotten_with_the_day(project: Project) -> None:
    assert not remembered(project, TODAY + timedelta(days=1))


def test_they_are_forgotten_with_what_any_record_may_name(project: Project) -> None:
    edit(project, "organizations.yaml", "ja: ", "ja: 新")
    assert not remembered(project)


def test_a_mistake_made_later_is_found(project: Project) -> None:
    edit(project, "programs.yaml", "ja: ", "ja: TBD ")
    assert [problem.code for problem in find_problems(project)].count("placeholder") == 1


def test_what_is_wrong_is_told_each_time(project: Project) -> None:
    edit(project, "programs.yaml", "ja: ", "ja: TBD ")
    assert find_problems(project) == find_problems(project)


def test_the_others_stay_remembered(project: Project) -> None:
    before = remembered(project)
    edit(project, "programs.yaml", "ja: ", "ja: TBD ")
    find_problems(project)
    assert remembered(project) == before - 1


@pytest.mark.parametrize("harm", [lambda path: path.write_bytes(b"torn"), Path.unlink])
def test_a_damaged_memory_changes_nothing(project: Project, harm: Callable[[Path], None]) -> None:
    harm(project.cache / "checked" / "records")
    assert not remembered(project)
    assert not find_problems(project)


def test_whatever_is_edited_as_much_is_found_as_without_a_memory(project: Project) -> None:
    chance = random.Random(0)  # noqa: S311  # no secret
    for _ in range(25):
        name = chance.choice(["programs.yaml", "facilities.yaml", "brand_products.yaml"])
        path = project.data / name
        text = chance.choice([path.read_text("utf-8"), sample_text(name)])
        at = chance.randrange(len(text))
        sign = chance.choice(["100万円", "Ａ", " # ", "TBD", "**b**", "“", "⽔", "５", "1/2 "])
        path.write_text(text[:at] + sign + text[at:], "utf-8")
        found = find_problems(project)
        (project.cache / "checked" / "records").unlink(missing_ok=True)
        assert find_problems(project) == found
