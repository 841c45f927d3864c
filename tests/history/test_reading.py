"""Readers hear what moved, from real repositories: days, both languages, and nothing that they cannot notice."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from repositories import commit, git, start
from sample_project import edit

from catalog.ground.project import Project
from catalog.history.changes import Change, History
from catalog.history.read import read_history
from catalog.kinds import KINDS
from catalog.model.load import load_catalog

Read = Callable[[], History]
_RENAMED = "  application: {type: deadline, opens: 2026-10-01, closes: 2027-02-26}"


@pytest.fixture
def read(project: Project) -> Read:
    """Read the history of the sample, whose first commit is of 20 November."""
    start(project.root)
    return lambda: read_history(project, load_catalog(project, KINDS)[0])


def _one(history: History) -> Change:
    (change,) = history.changes
    return change


def test_a_deadline_that_moved_is_told_with_its_day_and_both_values(project: Project, read: Read) -> None:
    edit(project, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-26")
    commit(project.root, day="2026-11-25")
    change = _one(read())
    assert (change.kind, change.id, change.day) == ("programs", "trade-fairs", date(2026, 11, 25))
    assert (change.topic, change.field) == ("deadline", "application.closes")
    assert change.before is not None
    assert change.after is not None
    assert (change.before.ja, change.after.en) == ("2027年2月26日", "26 March 2027")
    assert change.label is not None
    assert change.label.en == "Deadline"


def test_what_was_there_on_the_first_day_and_what_no_reader_notices_is_no_change(
    project: Project, read: Read
) -> None:
    edit(project, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-02-25")
    commit(project.root, day="2026-11-20")
    edit(project, "data/programs.yaml", "verified_on: 2026-11-01", "verified_on: 2026-11-20")
    edit(project, "data/programs.yaml", "kind: expert\n", "kind: expert  # as printed\n")
    commit(project.root, day="2026-11-25")
    history = read()
    assert history.since == date(2026, 11, 20)
    assert history.changes == ()


def test_a_city_says_from_which_day_its_history_counts(project: Project, read: Read) -> None:
    edit(project, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-01")
    edit(project, "data/city.yaml", "  office:", "  changes_since: 2026-11-25\n  office:")
    commit(project.root, day="2026-11-25")
    edit(project, "data/programs.yaml", "closes: 2027-03-01", "closes: 2027-03-02")
    commit(project.root, day="2026-11-26")
    change = _one(read())
    assert change.before is not None
    assert change.before.en == "1 March 2027"


def test_a_day_counts_as_a_whole(project: Project, read: Read) -> None:
    for old, new in (("2027-02-26", "2027-02-27"), ("2027-02-27", "2027-02-26")):
        edit(project, "data/programs.yaml", f"closes: {old}", f"closes: {new}")
        commit(project.root, day="2026-11-25")
    assert read().changes == ()


def test_records_that_come_and_end_are_told_and_drafts_are_not_there_yet(
    project: Project, read: Read
) -> None:
    text = (project.data / "programs.yaml").read_text("utf-8")
    body, _, last = text.partition("- id: new-machines")
    (project.data / "programs.yaml").write_text(body, "utf-8")
    commit(project.root, day="2026-11-25")
    (project.data / "programs.yaml").write_text(f"{body}- id: new-machines\n  status: draft{last}", "utf-8")
    commit(project.root, day="2026-11-26")
    (project.data / "programs.yaml").write_text(text, "utf-8")
    commit(project.root, day="2026-11-27")
    assert [(change.topic, change.day.day) for change in read().changes] == [("added", 27), ("ended", 25)]


def test_a_field_that_was_renamed_or_put_elsewhere_floods_nothing(project: Project, read: Read) -> None:
    edit(project, "data/programs.yaml", _RENAMED, "  windows:\n    - {from: 2026-10-01, closes: 2027-02-26}")
    edit(project, "data/programs.yaml", "  requirements:\n", "  needed:\n")
    edit(project, "data/programs.yaml", "  application: {type: rolling}", "  application: {kind: rolling}")
    commit(project.root, day="2026-11-25")
    assert read().changes == ()


def test_a_record_under_another_id_takes_its_history_along(project: Project, read: Read) -> None:
    edit(project, "data/facilities.yaml", "phone: ", "phone: 076-220-9999  # ")
    commit(project.root, day="2026-11-25")
    edit(project, "data/facilities.yaml", "- id: training-hall", "- id: hall")
    edit(project, "data/programs.yaml", "facilities: [training-hall]", "facilities: [hall]")
    commit(project.root, day="2026-11-26")
    assert [(change.id, change.topic) for change in read().changes] == [("hall", "contact")]


def test_a_version_with_a_mistake_is_passed_over(project: Project, read: Read) -> None:
    whole = (project.data / "programs.yaml").read_text("utf-8")
    (project.data / "programs.yaml").write_text('- id: "broken', "utf-8")
    commit(project.root, day="2026-11-25")
    (project.data / "programs.yaml").write_text(
        whole.replace("closes: 2027-02-26", "closes: 2027-03-26"), "utf-8"
    )
    commit(project.root, day="2026-11-26")
    change = _one(read())
    assert (change.topic, change.day) == ("deadline", date(2026, 11, 26))


def test_what_a_merge_brings_counts_on_the_day_of_the_merge(project: Project, read: Read) -> None:
    git(project.root, "switch", "-q", "-c", "edit")
    edit(project, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-26")
    commit(project.root, day="2026-11-22")
    git(project.root, "switch", "-q", "main")
    git(project.root, "merge", "-q", "--no-ff", "-m", "Merge", "edit", day="2026-11-28")
    assert _one(read()).day == date(2026, 11, 28)


def test_the_same_commit_gives_the_same_with_and_without_the_cache(project: Project, read: Read) -> None:
    days = ["2027-02-26", "2027-03-01", "2027-03-02", "2027-03-01"]
    for number, (old, new) in enumerate(pairwise(days), 25):
        edit(project, "data/programs.yaml", f"closes: {old}", f"closes: {new}")
        commit(project.root, day=f"2026-11-{number}")
        warm = read()
    for path in (project.cache / "history").iterdir():
        path.unlink()
    assert [change.day.day for change in warm.changes] == [27, 26, 25]
    assert read() == warm


@pytest.mark.parametrize("depth", [0, 1])
def test_without_a_whole_history_it_is_said_why_there_is_none(
    project: Project, read: Read, depth: int
) -> None:
    commit_all = read()
    assert commit_all.missing is None
    (project.root / "new").touch()
    head = commit(project.root)
    if depth:
        (project.root / ".git" / "shallow").write_text(f"{head}\n")
    else:
        (project.root / ".git").rename(project.root / "git")
    history = read()
    assert history.changes == ()
    assert history.missing is not None
    assert ("shallow" in history.missing.en) == bool(depth)
