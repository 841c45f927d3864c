"""Where git could not join the edits of two people, staff learn in words what each of them holds, and what to do."""

import json
from typing import Any

import pytest
from repositories import git, merge_edits, new_program, start
from sample_project import edit, find_problems

from catalog.ground.project import Project
from catalog.problems import Problem
from catalog.problems.text import as_github, as_json, as_text

FILE = "data/programs.yaml"
LIMIT = "limit_yen: 500000, limit_per"
MARKED = "<<<<<<< HEAD\n  kana: ひとり\n=======\n  kana: ふたり\n>>>>>>> colleague\n"


@pytest.fixture
def limits(project: Project) -> Project:
    """A catalog in which two people changed the limit of a program, and one of them its reading too."""
    start(project.root)
    merge_edits(
        project.root,
        FILE,
        (LIMIT, LIMIT.replace("500000", "1500000")),
        (LIMIT, LIMIT.replace("500000", "1200000")),
    )
    return project


def conflicts(project: Project) -> tuple[Problem, ...]:
    return tuple(problem for problem in find_problems(project) if problem.code == "merge-conflict")


def details(problem: Problem, lang: Any = "en") -> list[str]:
    return [detail[lang] for detail in problem.details]


def test_a_field_that_both_changed_is_told_in_words_against_what_was_before(limits: Project) -> None:
    (problem,) = find_problems(limits)
    assert (str(problem.location), problem.code) == (f"{FILE}:2:1", "merge-conflict")
    assert problem.subject
    assert problem.subject.en == "Grants for Trade Fairs (trade-fairs)"
    assert details(problem) == [
        "ours (HEAD): Fairs in Japan › Limit: ¥500,000 → ¥1.5 million",
        "theirs (colleague): Fairs in Japan › Limit: ¥500,000 → ¥1.2 million",
    ]
    assert details(problem, "ja") == [
        "こちら（HEAD）: 国内の見本市 › 上限: 50万円 → 150万円",
        "相手（colleague）: 国内の見本市 › 上限: 50万円 → 120万円",
    ]
    assert "remove all lines of marks" in problem.hint.en


def test_every_form_of_the_output_says_what_both_sides_hold(limits: Project) -> None:
    problems = conflicts(limits)
    assert "\n      theirs (colleague): Fairs in Japan › Limit" in as_text(problems, "en")
    assert "theirs (colleague): Fairs in Japan › Limit" in as_github(problems, "en")
    assert json.loads(as_json(problems))[0]["details"][1]["ja"].startswith("相手（colleague）")


def test_records_that_two_people_added_at_one_place_are_two_however_alike(project: Project) -> None:
    start(project.root)
    last = "- id: expert-visits"
    mine, other = new_program("night-fair", "夜市", "Night Fair"), new_program("day-fair", "朝市", "Day Fair")
    merge_edits(project.root, FILE, (last, mine + last), (last, other + last))
    first, second = conflicts(project)
    assert [problem.subject and problem.subject.en for problem in (first, second)] == [
        "Night Fair (night-fair)",
        "Day Fair (day-fair)",
    ]
    assert details(first) == ["only ours (HEAD) has this record"]
    assert details(second) == ["only theirs (colleague) has this record"]
    assert "added records at the same place" in first.message.en
    assert "lines of two records are mixed" in second.hint.en


def test_a_record_that_one_removed_and_the_other_changed(project: Project) -> None:
    start(project.root)
    text = (project.root / FILE).read_text("utf-8")
    record = text[
        text.index("- id: expert-visits") : text.index("\n- id:", text.index("- id: expert-visits")) + 1
    ]
    merge_edits(project.root, FILE, (record, ""), ("ja: 専門家の派遣", "ja: 専門家の訪問"))
    (problem,) = conflicts(project)
    assert details(problem)[0] == "ours (HEAD): removed this record"
    assert details(problem)[1].startswith("theirs (colleague): Name: ")


def test_without_git_the_marks_alone_say_what_both_hold(project: Project) -> None:
    edit(project, FILE, "  kana: みほんいちしゅってんほじょ\n", MARKED)
    (problem,) = conflicts(project)
    assert details(problem) == ["Reading: ours (HEAD) ひとり, theirs (colleague) ふたり"]


def test_what_was_before_may_stand_between_the_marks(project: Project) -> None:
    marked = MARKED.replace("=======", "||||||| 0123456\n  kana: もと\n=======")
    edit(project, FILE, "  kana: みほんいちしゅってんほじょ\n", marked.replace("\n", "\r\n"))
    assert details(conflicts(project)[0]) == [
        "ours (HEAD): Reading: もと → ひとり",
        "theirs (colleague): Reading: もと → ふたり",
    ]


@pytest.mark.parametrize("lost", ["<<<<<<< HEAD\n", "=======\n", ">>>>>>> colleague\n"])
def test_where_a_mark_is_missing_the_place_is_named_and_nothing_is_guessed(
    project: Project, lost: str
) -> None:
    edit(project, FILE, "  kana: みほんいちしゅってんほじょ\n", MARKED.replace(lost, ""))
    (problem,) = conflicts(project)
    assert not problem.details


def test_a_side_that_is_no_yaml_is_no_yaml_error(project: Project) -> None:
    edit(
        project, FILE, "  kana: みほんいちしゅってんほじょ\n", MARKED.replace("kana: ふたり", 'kana: "ふたり')
    )
    (problem,) = find_problems(project)
    assert problem.code == "merge-conflict"


def test_marks_that_are_gone_are_not_yet_told_to_git(limits: Project) -> None:
    (limits.root / FILE).write_text(git(limits.root, "show", f"HEAD:{FILE}") + "\n", "utf-8")
    (problem,) = [each for each in find_problems(limits) if each.code.startswith("merge")]
    assert (problem.code, problem.severity) == ("merge-not-committed", "warning")
    assert f"git add {FILE}" in problem.hint.en
    git(limits.root, "add", FILE)
    assert not [each for each in find_problems(limits) if each.code.startswith("merge")]
