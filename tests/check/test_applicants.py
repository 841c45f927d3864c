"""Cases and vocabularies that refer to one another."""

from sample_project import edit, find_problems

from catalog.ground.project import Project

CASE = "  cases:\n    - applicant: {size: micro}\n      verdict: fits\n  requirements:"


def test_a_term_that_includes_an_unknown_one_is_reported_at_its_place(project: Project) -> None:
    edit(project, "data/vocabulary.yaml", "includes: [micro]", "includes: [mikro]")
    (problem,) = find_problems(project)
    assert problem.code == "unknown-reference"
    assert f"{problem.location}".startswith("data/vocabulary.yaml:18:")
    assert "`micro`" in problem.hint.en


def test_a_case_is_not_tried_while_the_vocabulary_cannot_be_read(project: Project) -> None:
    edit(project, "data/programs.yaml", "  requirements:", CASE)
    assert [problem.code for problem in find_problems(project)] == ["case-differs"]
    edit(project, "data/vocabulary.yaml", "en: Micro firm}", "fr: Micro firm}")
    assert "case-differs" not in {problem.code for problem in find_problems(project)}
