import pytest
from sample_project import MakeProject, edit, one_program, sample_text

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.kinds import REFERENCE
from catalog.model.load import load_catalog, load_data
from catalog.problems import Location


def test_every_record_of_the_sample_is_there_in_the_order_of_its_file(project: Project) -> None:
    catalog, problems = load_catalog(project, KINDS)
    assert problems == []
    assert list(catalog.programs) == ["trade-fairs", "expert-visits", "new-machines"]
    assert list(catalog.products) == ["loom-sensor", "amber-soy"]
    assert list(catalog.vocabulary)[:2] == ["program-kind", "theme"]


def test_a_record_with_a_mistake_is_left_out_and_hides_no_other(project: Project) -> None:
    edit(project, "data/programs.yaml", "kind: expert", "kind: [")
    catalog, origins, problems = load_data(project, KINDS)
    assert list(catalog.programs) == ["trade-fairs", "new-machines"]
    assert origins.left_out == {("programs", "expert-visits")}
    assert len(problems) == 1


def test_what_was_left_out_is_still_known(project: Project) -> None:
    edit(project, "data/programs.yaml", "kind: expert", "knd: expert")
    origins = load_data(project, KINDS).origins
    assert origins.typed("programs") == {"trade-fairs", "expert-visits", "new-machines"}


def test_an_id_that_is_taken_is_reported_at_the_second_record_and_names_the_first(project: Project) -> None:
    edit(project, "data/programs.yaml", "id: new-machines", "id: trade-fairs")
    catalog, problems = load_catalog(project, KINDS)
    assert catalog.programs["trade-fairs"].name.en == "Grants for Trade Fairs"
    assert [(problem.code, problem.location) for problem in problems] == [
        ("duplicate-id", Location("data/programs.yaml", 71, 7))
    ]
    assert problems[0].message.ja == "id「trade-fairs」は 2 行目の記録で使われています。"
    assert problems[0].message.en == "The id `trade-fairs` is taken by the record on line 2."


@pytest.mark.parametrize("file", [kind.file for kind in (*KINDS, *REFERENCE)])
def test_a_record_of_any_kind_that_is_there_twice_is_told_by_its_name(project: Project, file: str) -> None:
    path = project.data / file
    text = path.read_text("utf-8")
    first = text[text.index("- id:") :].split("\n- ")[0]
    path.write_text(f"{text.rstrip()}\n{first}\n", "utf-8")
    (problem,) = load_catalog(project, KINDS)[1]
    assert problem.code == "duplicate-id"
    assert problem.subject
    assert problem.subject.en.strip(" ()?")


def test_records_of_two_kinds_may_have_the_same_id(project: Project) -> None:
    edit(project, "data/facilities.yaml", "id: gold-workshop", "id: trade-fairs")
    catalog, problems = load_catalog(project, KINDS)
    assert problems == []
    assert "trade-fairs" in catalog.facilities


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert('x')</script> & <b>",
        "{{ 7 * 7 }} {% include 'x' %} {# x #}",
        "@@body@@ @@title@@",
        "[a](catalog:programs/x) ![](x)",
        "{id} {0} {} %s $x \\n",
        "１から始める；🍡 𠮷",
    ],
)
def test_markup_and_marks_in_a_text_are_text(make_project: MakeProject, text: str) -> None:
    typed = one_program(("en: Expert Visits", "en: '" + text.replace("'", "''") + "'"))
    catalog, problems = load_catalog(make_project({"data/programs.yaml": typed}), KINDS)
    assert problems == []
    assert catalog.programs["visits"].name.en == text


@pytest.mark.parametrize("before", ["", "\ufeff"], ids=["plain", "with-byte-order-mark"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["unix", "windows"])
def test_what_an_editor_adds_is_no_part_of_the_data(
    make_project: MakeProject, before: str, line_end: str
) -> None:
    typed = before + sample_text("programs.yaml").replace("\n", line_end)
    catalog, problems = load_catalog(make_project({"data/programs.yaml": typed}), KINDS)
    assert problems == []
    assert catalog.programs["trade-fairs"].summary.en.endswith("up to ¥500,000.")


def test_fields_with_a_mistake_are_named_as_staff_would_count_them(project: Project) -> None:
    edit(project, "data/programs.yaml", "rate: 1/2, limit_yen: 200000", "rate: 0.5, limit_yen: 200000")
    (problem,) = load_catalog(project, KINDS)[1]
    assert problem.subject is not None
    assert problem.subject.ja == "見本市出展補助 (trade-fairs) courses.2.offers.1.rate"
    assert problem.subject.en == "Grants for Trade Fairs (trade-fairs) courses.2.offers.1.rate"


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("{ja: 専門家の派遣, en: Expert Visits}", "{ja: 専門家の派遣}", "専門家の派遣 (visits)"),
        ("  name: {ja: 専門家の派遣, en: Expert Visits}\n", "", "visits"),
        ("name: {ja: 専門家の派遣, en: Expert Visits}", "name: Visits", "visits"),
        ("- id: visits\n  name", "- name", "Expert Visits (?)"),
        ("{ja: 専門家の派遣, en: Expert Visits}", "{ja: [a], en: {b: c}}", "visits"),
        ("id: visits", "id: [a]", "Expert Visits (?)"),
    ],
    ids=["one-language", "no-name", "name-is-text", "no-id", "names-are-lists", "id-is-a-list"],
)
def test_a_record_is_named_as_far_as_it_can_be(
    make_project: MakeProject, old: str, new: str, name: str
) -> None:
    _, problems = load_catalog(make_project({"data/programs.yaml": one_program((old, new))}), KINDS)
    assert problems
    for problem in problems:
        assert problem.subject is not None
        assert problem.subject.en.startswith(f"{name} ") or problem.subject.en == name


def test_a_record_that_has_not_changed_is_not_judged_again(project: Project) -> None:
    before = load_catalog(project, KINDS)[0].products
    edit(project, "data/brand_products.yaml", "ja: 織機センサー", "ja: 新しい織機センサー")
    after = load_catalog(project, KINDS)[0].products
    assert after["amber-soy"] is before["amber-soy"]
    assert after["loom-sensor"].name.ja == "新しい織機センサー"


def test_a_mistake_is_told_as_long_as_it_is_there(project: Project) -> None:
    edit(project, "data/programs.yaml", "kind: expert", "knd: expert")
    assert load_catalog(project, KINDS)[1] == load_catalog(project, KINDS)[1] != []
