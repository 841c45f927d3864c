import pytest
from sample_project import MakeProject, one_program

from catalog.ground.message import Message
from catalog.kinds import KINDS
from catalog.model.load import load_catalog
from catalog.problems import Problem


def unknown_field(make_project: MakeProject, old: str, new: str) -> Problem:
    _, problems = load_catalog(make_project({"data/programs.yaml": one_program((old, new))}), KINDS)
    (problem,) = (problem for problem in problems if problem.code == "unknown-field")
    return problem


@pytest.mark.parametrize(
    ("old", "new", "meant"),
    [
        ("  kind: expert", "  kinds: expert", "kind"),
        ("  summary:", "  sumary:", "summary"),
        ("  verified_on:", "  verified-on:", "verified_on"),
        ("  verified_on:", "  verifiedOn:", "verified_on"),
        ("  contacts:", "  contact:", "contacts"),
        ("      phone:", "      tel_phone:", "phone"),
        ("limit_yen:", "limit:", "limit_yen"),
        ("limit_per:", "limitper:", "limit_per"),
        ("{type: rolling}", "{type: rolling, close: 2027-01-29}", "closes"),
        ("{ja: 基本, en: Basic}", "{ja: 基本, en: Basic, JA: x}", "ja"),
        ("section:", "sections:", "section"),
    ],
)
def test_a_misspelled_field_is_told_its_nearest_name(
    make_project: MakeProject, old: str, new: str, meant: str
) -> None:
    problem = unknown_field(make_project, old, new)
    assert problem.hint == Message(f"「{meant}」のことですか。", f"Did you mean `{meant}`?")


@pytest.mark.parametrize(
    ("old", "new", "fields"),
    [
        ("{ja: 基本, en: Basic}", "{ja: 基本, en: Basic, zh: 基本}", "ja, en"),
        (
            "    - organization: support-centre\n",
            "    - organization: support-centre\n      qq: 1\n",
            "organization, facility, phone, note",
        ),
    ],
    ids=["of-a-text", "of-a-contact"],
)
def test_a_field_like_no_other_is_told_which_there_are(
    make_project: MakeProject, old: str, new: str, fields: str
) -> None:
    problem = unknown_field(make_project, old, new)
    assert problem.hint.ja == f"ここで使える項目: {fields}"
    assert problem.hint.en == f"Fields that belong here: {fields}"


def test_what_is_near_to_nothing_is_not_guessed_at(make_project: MakeProject) -> None:
    problem = unknown_field(make_project, "  kind: expert", "  zzzzzz: 1\n  kind: expert")
    assert "Did you mean" not in problem.hint.en
    assert "kind" in problem.hint.en
