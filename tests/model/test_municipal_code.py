"""The code of a municipality has a check digit."""

from sample_project import edit, find_problems

from catalog.ground.project import Project


def test_a_code_with_a_wrong_check_digit_is_reported_at_its_line(project: Project) -> None:
    edit(project, "data/city.yaml", '"172014"', '"172015"')
    (problem,) = find_problems(project)
    assert f"{problem.location}" == "data/city.yaml:3:9"
    assert "6けた目" in problem.message.ja
    assert "sixth digit" in problem.message.en


def test_the_codes_of_cities_and_prefectures_pass(project: Project) -> None:
    for code in ("170003", "131016", "011002"):
        edit(project, "data/city.yaml", (project.data / "city.yaml").read_text("utf-8").split('"')[1], code)
        assert find_problems(project) == ()
