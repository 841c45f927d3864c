"""All rules at once: everything is said, in order, and one mistake is not said a hundred times."""

from itertools import product

import pytest
from sample_project import MakeProject, edit, find_problems, sample_text

from catalog.ground.project import Project

REMOVED = None
SHIFT_JIS = "ファイル".encode("cp932")


def places(project: Project) -> list[str]:
    return [f"{problem.location}" for problem in find_problems(project)]


def test_problems_of_several_records_and_files_come_at_once_in_the_order_of_their_places(
    project: Project,
) -> None:
    edit(
        project,
        "data/programs.yaml",
        "verified_on: 2026-11-01\n\n- id: new",
        "verified_on: soon\n\n- id: new",
    )
    edit(project, "data/programs.yaml", "  kind: subsidy", "  kinds: subsidy")
    edit(project, "data/programs.yaml", "kind: expert", "kind: exprt")
    edit(project, "data/facilities.yaml", "operator: support-centre", "operator: nobody")
    edit(project, "data/facilities.yaml", "spaces: 130", "spaces: many")
    edit(project, "data/documents.yaml", "publisher: kanazawa-city", "publisher: nobody")
    assert places(project) == [
        "data/documents.yaml:9:14",
        "data/facilities.yaml:22:21",
        "data/programs.yaml:9:3",
        "data/programs.yaml:69:16",
    ]


def test_all_mistakes_of_one_record_come_at_once(project: Project) -> None:
    edit(project, "data/facilities.yaml", "phone: 076-220-0004", "phone: none")
    edit(project, "data/facilities.yaml", 'postal_code: "9208577"', "postal_code: 920-8577")
    edit(project, "data/facilities.yaml", "fee_yen: 0}", "fee_yen: free}")
    edit(project, "data/facilities.yaml", "minutes: 60", "minuets: 60")
    assert places(project) == [
        "data/facilities.yaml:11:18",
        "data/facilities.yaml:12:10",
        "data/facilities.yaml:21:53",
        "data/facilities.yaml:26:7",
    ]


def test_a_record_with_a_mistake_is_not_unknown_to_others(project: Project) -> None:
    """`trade-fairs` is related to `expert-visits`, which cannot be read; one mistake, one problem."""
    edit(project, "data/programs.yaml", "kind: expert\n", "kind: expert\n  kind: expert\n  odd: x\n")
    edit(project, "data/organizations.yaml", "since: 1911", "since: long ago")
    codes = {problem.code for problem in find_problems(project)}
    assert codes == {"duplicate-field", "unknown-field", "not-a-year"}


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("data/vocabulary.yaml", "- id: theme\n", "- id: theme\n  odd: x\n"),
        ("data/policy.yaml", "- id: growth\n", "- id: growth\n  odd: x\n"),
        ("data/documents.yaml", "- id: guide-2025\n", "- id: guide-2025\n  odd: x\n"),
        ("data/schemes.yaml", "- id: kagayaki\n", "- id: kagayaki\n  odd: x\n"),
        ("data/facilities.yaml", "- id: training-hall\n", "- id: training-hall\n  odd: x\n"),
    ],
    ids=["vocabulary", "directions", "documents", "schemes", "facilities"],
)
def test_a_mistake_where_others_point_is_said_once(project: Project, file: str, old: str, new: str) -> None:
    edit(project, file, old, new)
    assert [problem.code for problem in find_problems(project)] == ["unknown-field"]


@pytest.mark.parametrize(
    ("file", "content"),
    [
        *product(["organizations.yaml", "vocabulary.yaml"], [REMOVED, "", SHIFT_JIS]),
        *product(["documents.yaml", "policy.yaml"], [SHIFT_JIS]),
    ],
)
def test_a_file_that_cannot_be_read_is_one_problem_not_one_for_every_pointer(
    make_project: MakeProject, file: str, content: bytes | None
) -> None:
    problems = find_problems(make_project({f"data/{file}": content}))
    assert [problem.location.path for problem in problems] == [f"data/{file}"]


def test_a_file_that_a_city_may_do_without_is_missed_once_for_each_record_that_is_named(
    make_project: MakeProject,
) -> None:
    found = find_problems(make_project({"data/documents.yaml": REMOVED}))
    assert {problem.code for problem in found} == {"unknown-reference"}
    assert len({problem.message for problem in found}) == len(found)


def test_the_order_of_the_records_in_a_file_is_free(make_project: MakeProject) -> None:
    records = sample_text("programs.yaml").split("\n- ")
    turned = "\n- ".join([records[0], *reversed(records[1:])])
    assert find_problems(make_project({"data/programs.yaml": turned + "\n"})) == ()


def test_a_link_to_a_record_with_a_mistake_is_no_second_problem(make_project: MakeProject) -> None:
    project = make_project({"content/about/index.en.md": "[a](catalog:programs/expert-visits)\n"})
    edit(project, "data/programs.yaml", "kind: expert\n", "kind: expert\n  odd: x\n")
    assert [problem.code for problem in find_problems(project)] == ["unknown-field"]
