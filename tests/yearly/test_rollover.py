"""A fiscal year turns: shown first, then written, and nothing of the year before is lost."""

from datetime import date
from typing import Any

import pytest
from openpyxl import load_workbook
from sample_project import TODAY, edit, find_problems
from stamped import stamp

from catalog.build.site import build_site
from catalog.ground.project import Project
from catalog.yearly.lines import with_fields

APRIL = date(2027, 4, 2)


@pytest.fixture
def turning(project: Project) -> Project:
    """A project whose guide and programs are of FY2026, one with a comment on its line."""
    for path in project.data.glob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace("guide-2025", "guide-2026"), "utf-8")
    edit(
        project, "data/documents.yaml", "period: {starts: 2025-04-01, ends: 2027-03-31}", "fiscal_year: 2026"
    )
    edit(
        project,
        "data/documents.yaml",
        "支援の案内, en: Guide to Support}",
        "令和8年度 支援の案内, en: FY2026 Guide}",
    )
    edit(
        project,
        "data/programs.yaml",
        "  verified_on: 2026-11-01",
        "  # asked in May\n  verified_on: 2026-11-01 # by phone",
    )
    return project


def _texts(project: Project) -> dict[str, str]:
    return {
        path.relative_to(project.data).as_posix(): path.read_text("utf-8")
        for path in sorted(project.data.rglob("*.yaml"))
    }


def test_a_year_is_shown_and_nothing_written_before_leave_is_given(turning: Project, invoke: Any) -> None:
    before = _texts(turning)
    said = invoke("rollover", 2027, "--lang", "en", "--root", turning.root).output
    assert "New documents (1)\n  FY2027 Guide (guide-2027)" in said
    assert "Deadlines that usually move" in said
    assert "Grants for Trade Fairs (trade-fairs): 2027-01-29, 2027-02-26" in said
    assert "City of Kanazawa, Industry Promotion Section  076-220-0" in said
    assert said.endswith("Nothing was written; use --write to write it.\n")
    assert _texts(turning) == before


def test_the_english_of_a_new_document_follows_its_japanese_as_that_of_the_old_did(
    turning: Project, invoke: Any
) -> None:
    stamp(turning)
    edit(turning, "data/documents.yaml", "令和8年度 支援の案内", "令和8年度 支援のしおり")
    assert [each.code for each in find_problems(turning)] == ["translation-stale"]
    assert invoke("rollover", 2027, "--write", "--root", turning.root).exit_code == 0
    found = [each.code for each in find_problems(turning) if each.code.startswith("translation")]
    assert sorted(found) == ["translation-stale", "translation-unstamped"], "the title alone"
    invoke("translations", "accept", "guide-2026", "guide-2027", "--write", "--root", turning.root)
    assert not [each for each in find_problems(turning) if each.code.startswith("translation")]


def test_a_day_by_which_work_is_done_moves_with_the_deadlines(turning: Project, invoke: Any) -> None:
    edit(
        turning,
        "data/programs.yaml",
        "    - id: domestic\n",
        "    - id: domestic\n      finish_by: 2027-03-15\n",
    )
    told = invoke("rollover", 2027, "--lang", "en", "--root", turning.root).output
    assert "(trade-fairs): 2027-01-29, 2027-02-26, 2027-03-15" in told


def test_records_wait_to_be_confirmed_and_every_other_line_stays(turning: Project, invoke: Any) -> None:
    before = _texts(turning)
    result = invoke("rollover", 2027, "--write", "--root", turning.root)
    assert result.exit_code == 0, result.output
    after = _texts(turning)
    assert after["programs.yaml"].count("\n  to_confirm: 2027\n") == 2
    assert after["programs.yaml"].replace("\n  to_confirm: 2027\n", "\n") == before["programs.yaml"]
    assert after["documents.yaml"].startswith(before["documents.yaml"].rstrip())
    assert "令和9年度 支援の案内" in after["documents.yaml"]
    kept = after["earlier/programs-2026.yaml"]
    assert "  # asked in May\n  verified_on: 2026-11-01 # by phone\n" in kept
    assert "to_confirm" not in kept
    assert not [problem for problem in find_problems(turning) if problem.is_error]
    again = invoke("rollover", 2027, "--write", "--lang", "en", "--root", turning.root).output
    assert again.endswith("There is nothing to write.\n")
    assert _texts(turning) == after


def test_the_year_before_has_pages_of_its_own_that_no_search_leads_to(turning: Project, invoke: Any) -> None:
    invoke("rollover", 2027, "--write", "--root", turning.root)
    edit(turning, "data/programs.yaml", "Grants for Trade Fairs", "Grants for All Fairs")
    site = build_site(turning, today=APRIL)
    assert site.is_sound
    pages = {(page.lang, page.path): page for page in site.pages}
    page = pages["en", "programs/trade-fairs/2026/"]
    slots = page.slots()
    assert "Grants for Trade Fairs: as it was in FY2026" in slots["body"]
    assert "It no longer applies." in slots["body"]
    assert 'href="../../../programs/trade-fairs/"' in slots["body"]
    assert slots["machines"].startswith('<meta name="robots" content="noindex">')
    assert not page.is_listed
    assert "trade-fairs/2026/" in pages["en", "programs/trade-fairs/"].slots()["body"]
    found = "".join(str(getattr(file, "content", b"")) for export in site.exports for file in export())
    assert "trade-fairs/2026" not in found


def test_a_page_of_an_earlier_year_outlives_what_it_named(turning: Project, invoke: Any) -> None:
    invoke("rollover", 2027, "--write", "--root", turning.root)
    kept = turning.data / "earlier" / "programs-2026.yaml"
    kept.write_text(kept.read_text("utf-8").replace("themes: [sales, ", "themes: [gone, "), "utf-8")
    site = build_site(turning, today=APRIL)
    body = next(page for page in site.pages if page.path.endswith("trade-fairs/2026/")).slots()["body"]
    assert "見本市出展補助" in body


def test_a_program_that_ends_leaves_with_its_year_and_is_not_asked_about(
    turning: Project, invoke: Any
) -> None:
    calls = turning.root / "calls.xlsx"
    args = ("--end", "expert-visits", "--write", "--calls", calls)
    said = invoke("rollover", 2027, *args, "--root", turning.root)
    assert said.exit_code == 0, said.output
    rows = list(load_workbook(calls).active.values)
    assert "expert-visits" not in [row[3] for row in rows]
    assert {row[3] for row in rows} > {"id", "trade-fairs"}
    paths = {page.path for page in build_site(turning, today=APRIL).pages}
    assert "programs/expert-visits/" not in paths
    assert "programs/expert-visits/2026/" in paths
    assert "programs/expert-visits/" in {page.path for page in build_site(turning, today=TODAY).pages}


def test_a_confirmed_record_is_of_the_new_year_with_its_days_and_document(
    turning: Project, invoke: Any
) -> None:
    invoke("rollover", 2027, "--write", "--root", turning.root)
    asked = ("confirm", "trade-fairs", "--document", "guide-2027", "--lang", "en", "--root", turning.root)
    refused = invoke(*asked, "--write")
    assert refused.exit_code == 1
    assert "outside-terms" in refused.output, "its deadlines are still those of the year before"
    assert "2027-01-29 is a day of the year before; if it has moved, add --move 2027-01-29=" in refused.output
    moved = ("2026-10-01=2027-10-01", "2027-01-29=2028-01-28", "2027-02-26=2028-02-25")
    moves = [word for each in moved for word in ("--move", each)]
    shown = invoke(*asked, *moves)
    assert "    fiscal_year: 2026 → 2027\n    2026-10-01 → 2027-10-01" in shown.output
    assert "a day of the year before" not in shown.output
    assert invoke(*asked, *moves, "--write").exit_code == 0
    text = _texts(turning)["programs.yaml"].partition("- id: expert-visits")[0]
    assert "  fiscal_year: 2027\n" in text
    assert "closes: 2028-02-25}" in text
    assert "- {document: guide-2027, section: 見本市出展補助}" in text
    assert f"  # asked in May\n  verified_on: {TODAY} # by phone\n" in text
    assert "to_confirm" not in text


def test_names_that_there_are_not_are_asked_about(project: Project, invoke: Any) -> None:
    for words in (("confirm", "trade-fair"), ("rollover", 2027, "--end", "trade-fair")):
        result = invoke(*words, "--root", project.root)
        assert (result.exit_code, "「trade-fairs」のことですか" in result.output) == (2, True)
    assert invoke("confirm", "trade-fairs", "--move", "July", "--root", project.root).exit_code == 2


@pytest.mark.parametrize(
    ("text", "fields", "after"),
    [
        (
            "- id: a\n  verified_on: x\n",
            {"to_confirm": "2027"},
            "- id: a\n  to_confirm: 2027\n  verified_on: x\n",
        ),
        ("- id: a\r\n  verified_on: x\r\n", {"b": "1"}, "- id: a\r\n  b: 1\r\n  verified_on: x\r\n"),
        ("- id: a\n  b: 1  # c\n", {"b": "2"}, "- id: a\n  b: 2  # c\n"),
        ("- id: a\n  b: 1\n  c: 2\n", {"b": None}, "- id: a\n  c: 2\n"),
        ("- {id: a, verified_on: x}\n", {"b": "1"}, None),
        ("- id: a\n  b: >\n    1\n", {"b": "2"}, None),
    ],
)
def test_a_field_is_set_on_its_line_or_left_to_people(text: str, fields: Any, after: str | None) -> None:
    assert with_fields(text, fields) == after
