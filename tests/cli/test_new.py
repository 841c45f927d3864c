"""`catalog new`: a draft at its place in a data file, ready to be written on."""

import re
from typing import Any

import pytest
from PIL import Image
from sample_project import ROOT, TODAY, MakeProject, edit, find_problems

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog

DRAFTS = {kind.one: (kind.id, kind.file) for kind in KINDS}
FILES_BY_NAME = {
    **DRAFTS,
    "organization": ("organizations", "organizations.yaml"),
    "document": ("documents", "documents.yaml"),
}
every_kind = pytest.mark.parametrize("kind", FILES_BY_NAME)

_COMMENTED = re.compile(r"^( +)# ?(?=(?: {2,})?(?:- |[a-z_]+:(?: |$)))", re.MULTILINE)
"""A field that a template offers, not an explanation."""


def records(project: Project, kind: str) -> Any:
    return load_catalog(project, KINDS)[0].of(FILES_BY_NAME[kind][0])


@every_kind
def test_a_new_record_is_sound_and_changes_no_other_line(project: Project, invoke: Any, kind: str) -> None:
    path = project.data / FILES_BY_NAME[kind][1]
    before = path.read_text("utf-8")
    result = invoke("new", kind, "--root", project.root)
    assert result.exit_code == 0
    after = path.read_text("utf-8")
    at = after.splitlines().index(f"- id: new-{kind}")
    assert f"data/{path.name}:{at + 1}" in result.output
    start = after.index(f"- id: new-{kind}")
    end = after.find("\n- id: ", start) + 1 or len(after) + 1
    assert (after[:start] + after[end:]).split() == before.split()
    if kind in DRAFTS:
        record = records(project, kind)[f"new-{kind}"]
        assert (record.status, record.verified_on) == ("draft", TODAY)
    assert find_problems(project) == ()


def test_two_people_add_records_at_different_places(project: Project, invoke: Any) -> None:
    """So git joins what they did."""
    text = (project.data / "programs.yaml").read_text("utf-8")
    places = set[str]()
    for record_id in ("abacus-school", "zero-carbon"):
        (project.data / "programs.yaml").write_text(text, "utf-8")
        invoke("new", "program", "--id", record_id, "--theme", "sales", "--root", project.root)
        lines = (project.data / "programs.yaml").read_text("utf-8").splitlines()
        places.add(next(line for line in reversed(lines[: lines.index(f"- id: {record_id}")]) if line))
    assert len(places) == 2


def test_a_new_program_stands_among_those_of_its_theme(project: Project, invoke: Any) -> None:
    assert (
        invoke("new", "program", "--id", "zebra", "--theme", "sales", "--root", project.root).exit_code == 0
    )
    assert list(records(project, "program"))[:2] == ["trade-fairs", "zebra"]
    result = invoke("new", "program", "--theme", "nothing", "--root", project.root)
    assert result.exit_code == 2
    assert "sales" in result.output


@pytest.mark.parametrize("kind", sorted(FILES_BY_NAME.keys() - DRAFTS))
def test_what_other_records_name_is_sound_too_and_has_no_status_to_remove(
    project: Project, invoke: Any, kind: str
) -> None:
    result = invoke("new", kind, "--root", project.root)
    assert "status" not in result.output
    assert f"new-{kind}" in records(project, kind)
    assert find_problems(project) == ()


@every_kind
def test_all_that_a_template_offers_may_be_filled_in(project: Project, invoke: Any, kind: str) -> None:
    invoke("new", kind, "--root", project.root)
    path = project.data / FILES_BY_NAME[kind][1]
    before, mark, template = path.read_text("utf-8").partition(f"- id: new-{kind}\n")
    path.write_text(before + mark + _COMMENTED.sub(r"\1", template), "utf-8")
    if kind == "product":
        project.photos.mkdir(exist_ok=True)
        Image.effect_noise((700, 500), 60).save(project.photos / "new-product.jpg")
    assert [f"{problem.location} {problem.message.en}" for problem in find_problems(project)] == []
    assert _COMMENTED.search(template), "there is something to fill in"


@pytest.mark.parametrize("kind", DRAFTS)
def test_the_hint_goes_with_the_line_that_it_is_about(project: Project, invoke: Any, kind: str) -> None:
    invoke("new", kind, "--root", project.root)
    lines = (project.data / FILES_BY_NAME[kind][1]).read_text("utf-8").splitlines()
    (status,) = (line for line in lines if "status: draft" in line)
    assert "この行を消します" in status
    assert "次の行" not in "\n".join(lines)


def test_a_new_product_names_no_firm_as_its_maker_and_has_a_place_for_photos(
    project: Project, invoke: Any
) -> None:
    result = invoke("new", "product", "--root", project.root)
    assert "写真は content/photos/ に置きます" in result.output
    assert project.photos.is_dir()
    assert records(project, "product")["new-product"].maker == load_catalog(project, KINDS)[0].home.office
    assert "photos:" in (project.data / "brand_products.yaml").read_text("utf-8")


def test_a_draft_passes_the_check_in_processes_of_their_own(project: Project, run: Any) -> None:
    assert run(project, "new", "product").returncode == 0
    assert run(project, "check", "--strict").returncode == 0


@every_kind
def test_repetition_finds_fresh_ids(project: Project, invoke: Any, kind: str) -> None:
    for _ in range(3):
        assert invoke("new", kind, "--root", project.root).exit_code == 0
    assert [record for record in records(project, kind) if record.startswith(f"new-{kind}")] == [
        f"new-{kind}",
        f"new-{kind}-2",
        f"new-{kind}-3",
    ]
    assert find_problems(project) == ()


@pytest.mark.parametrize("city", [".", "examples/minato"])
def test_the_templates_fit_every_city_of_this_repository(
    make_project: MakeProject, invoke: Any, city: str
) -> None:
    files = {f"data/{path.name}": path.read_bytes() for path in (ROOT / city / "data").glob("*.yaml")}
    project = make_project(files)
    before = {(problem.location.path, problem.code) for problem in find_problems(project)}
    for kind in FILES_BY_NAME:
        assert invoke("new", kind, "--root", project.root).exit_code == 0
    assert {(problem.location.path, problem.code) for problem in find_problems(project)} == before


def test_an_id_may_be_chosen(project: Project, invoke: Any) -> None:
    result = invoke("new", "program", "--id", "kaga-silk", "--lang", "en", "--root", project.root)
    assert result.exit_code == 0
    lines = (project.data / "programs.yaml").read_text("utf-8").splitlines()
    assert f"`kaga-silk` is at data/programs.yaml:{lines.index('- id: kaga-silk') + 1}" in result.output
    assert "kaga-silk" in records(project, "program")


@pytest.mark.parametrize("chosen", ["A", "a_b", "a b", "-a", "金沢", "../x", "a" * 61, "a\n"])
def test_an_id_that_cannot_be_one_ends_with_2_and_changes_nothing(
    project: Project, invoke: Any, chosen: str
) -> None:
    before = (project.data / "programs.yaml").read_bytes()
    result = invoke("new", "program", "--id", chosen, "--root", project.root)
    assert result.exit_code == 2
    assert "英小文字・数字・ハイフンだけ" in result.output
    assert (project.data / "programs.yaml").read_bytes() == before


@pytest.mark.parametrize("taken", ["trade-fairs", "training-hall", "ono-soy"])
def test_an_id_that_is_taken_ends_with_2_and_changes_nothing(
    project: Project, invoke: Any, taken: str
) -> None:
    before = (project.data / "programs.yaml").read_bytes()
    result = invoke("new", "program", "--id", taken, "--lang", "en", "--root", project.root)
    assert result.exit_code == 2
    assert f"The id `{taken}` is taken." in result.output
    assert (project.data / "programs.yaml").read_bytes() == before


def test_the_id_of_a_record_with_a_mistake_is_taken_too(project: Project, invoke: Any) -> None:
    edit(project, "data/programs.yaml", "kind: expert", "knd: expert")
    assert invoke("new", "program", "--id", "expert-visits", "--root", project.root).exit_code == 2


def test_a_draft_with_a_mistake_does_not_lend_its_id(project: Project, invoke: Any) -> None:
    invoke("new", "program", "--root", project.root)
    edit(project, "data/programs.yaml", "- id: new-program\n", "- id: new-program\n  odd: x\n")
    invoke("new", "program", "--root", project.root)
    assert "new-program-2" in records(project, "program")


def test_an_empty_id_is_no_id(project: Project, invoke: Any) -> None:
    assert invoke("new", "program", "--id", "", "--root", project.root).exit_code == 2


@pytest.mark.parametrize(
    "end", ["", "\n\n\n", "\n# the end\n"], ids=["no-line-end", "blank-lines", "comment"]
)
def test_however_the_file_ends_the_draft_is_sound(project: Project, invoke: Any, end: str) -> None:
    path = project.data / "programs.yaml"
    path.write_text(path.read_text("utf-8").rstrip("\n") + end, "utf-8")
    invoke("new", "program", "--root", project.root)
    assert find_problems(project) == ()
    assert "new-program" in records(project, "program")


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf"], ids=["plain", "with-byte-order-mark"])
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"], ids=["unix", "windows"])
def test_what_was_in_the_file_stays_byte_for_byte(
    project: Project, invoke: Any, before: bytes, line_end: bytes
) -> None:
    path = project.data / "programs.yaml"
    content = before + path.read_bytes().replace(b"\n", line_end)
    path.write_bytes(content)
    invoke("new", "program", "--root", project.root)
    assert path.read_bytes().startswith(content)
    assert find_problems(project) == ()


@pytest.mark.parametrize("content", [None, "支援".encode("cp932")], ids=["gone", "shift-jis"])
def test_a_file_that_cannot_be_read_is_told_and_left_alone(
    make_project: MakeProject, run: Any, content: bytes | None
) -> None:
    project = make_project({"data/programs.yaml": content})
    result = run(project, "new", "program")
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert "data/programs.yaml" in result.stdout + result.stderr
    path = project.data / "programs.yaml"
    assert (path.read_bytes() if path.exists() else None) == content


def test_an_unknown_kind_ends_with_2(project: Project, invoke: Any) -> None:
    result = invoke("new", "organisation", "--root", project.root)
    assert result.exit_code == 2
    assert "program" in result.output


def test_a_city_without_documents_is_told_to_add_one_first(project: Project, invoke: Any) -> None:
    (project.data / "documents.yaml").unlink()
    said = invoke("new", "program", "--lang", "en", "--root", project.root).output
    assert "There is no document to cite yet: add one with catalog new document" in said
