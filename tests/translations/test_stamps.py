"""Stamps say which Japanese an English text was made from, wherever in its record it stands."""

from datetime import date

import pytest
from sample_project import edit
from stamped import STAMPED, stamp

from catalog.ground.project import Project
from catalog.ground.text import Text
from catalog.translations.stamps import Stamps, read_stamps

FAIRS = ("programs", "trade-fairs")
FAIR, SHOW = Text("見本市", "Fair"), Text("展示会", "Show")
LATER = date(2026, 9, 1)


@pytest.fixture
def stamps() -> Stamps:
    return Stamps().renewed(FAIRS, [FAIR, SHOW], [FAIR, SHOW], STAMPED)


def test_a_text_is_stale_once_its_japanese_alone_has_changed(stamps: Stamps) -> None:
    assert stamps.standing(FAIRS, FAIR) == "current"
    changed = Text("国際見本市", "Fair")
    assert stamps.standing(FAIRS, changed) == "stale"
    assert stamps.since(FAIRS, changed) == STAMPED


def test_english_that_is_new_waits_for_a_stamp_and_is_not_called_stale(stamps: Stamps) -> None:
    assert stamps.standing(FAIRS, Text("国際見本市", "World fair")) == "unstamped"
    assert stamps.standing(("programs", "loans"), FAIR) == "unstamped"


def test_accepting_renews_the_day_and_forgets_what_the_record_no_longer_says(stamps: Stamps) -> None:
    changed = Text("国際見本市", "Fair")
    renewed = stamps.renewed(FAIRS, [changed], [changed], LATER)
    assert renewed.standing(FAIRS, changed) == "current"
    assert set(renewed.days[FAIRS].values()) == {LATER}
    assert renewed.standing(FAIRS, FAIR) == "stale"


def test_a_stale_text_stays_stale_when_another_of_its_record_is_accepted(stamps: Stamps) -> None:
    changed = Text("国際見本市", "Fair")
    renewed = stamps.renewed(FAIRS, [changed, SHOW], [SHOW], LATER)
    assert renewed.standing(FAIRS, changed) == "stale"
    assert renewed.since(FAIRS, changed) == STAMPED


def test_one_english_may_stand_for_two_japanese_of_a_record() -> None:
    part, whole = Text("章", "Plan"), Text("計画", "Plan")
    stamps = Stamps().renewed(FAIRS, [part, whole], [part, whole], STAMPED)
    assert {stamps.standing(FAIRS, text) for text in (part, whole)} == {"current"}
    renewed = stamps.renewed(FAIRS, [part, whole], [whole], LATER)
    assert renewed.standing(FAIRS, part) == "current"


def test_a_file_is_read_as_it_was_written_and_joined_line_by_line(project: Project) -> None:
    stamp(project)
    text = project.stamps.read_text("utf-8")
    stamps, problems = read_stamps(project)
    assert (stamps.as_text(), problems, stamps.are_kept) == (text, [], True)
    project.stamps.write_text(f"{text}{text}", "utf-8")  # as `merge=union` joins two versions
    assert read_stamps(project)[0] == stamps


def test_a_line_that_is_no_stamp_is_named_and_hides_no_other(project: Project) -> None:
    stamp(project)
    edit(project, "data/.translations", "programs/trade-fairs ", "programs/trade-fairs? oops ")
    _, problems = read_stamps(project)
    (problem,) = problems
    line = project.stamps.read_text("utf-8").splitlines()[problem.location.line - 1]
    assert "oops" in line
    assert problem.code == "stamp-unreadable"


def test_a_day_that_there_is_not_makes_no_stamp(project: Project) -> None:
    stamp(project)
    text = project.stamps.read_text("utf-8")
    project.stamps.write_text(f"{text}programs/trade-fairs 0123abcd 0123abcd 2026-02-30\n", "utf-8")
    (problem,) = read_stamps(project)[1]
    assert (problem.code, problem.location.line) == ("stamp-unreadable", len(text.splitlines()) + 1)
