"""A tool that the program does not know is added by files of its own and one name."""

import re
from pathlib import Path

import pytest
from events import EVENTS, POSTERS
from sample_project import TODAY, edit

from catalog.build.load import load
from catalog.check import check
from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.pages.tools import TOOLS
from catalog.problems import Problem

MORE = (*TOOLS, POSTERS)
HOMES = {"ja": "", "en": "en/"}

in_each_language = pytest.mark.parametrize("home", HOMES.values(), ids=HOMES)


def problems_of(project: Project) -> list[Problem]:
    return check(load(project, kinds=(*KINDS, EVENTS), tools=MORE), TODAY)


@in_each_language
def test_the_tool_has_a_page_with_the_records(site: Path, home: str) -> None:
    page = (site / home / "posters" / "index.html").read_text("utf-8")
    assert ("Evening on Exports" if home else "輸出の夕べ") in page


@in_each_language
def test_footer_and_machines_lead_to_it(site: Path, home: str) -> None:
    page = (site / home / "index.html").read_text("utf-8")
    footer = page.partition('<ul class="foot__links">')[2].partition("</ul>")[0]
    links = re.findall(r'href="[./]*(?:en/)?([a-z/]+)/"', footer)
    assert links == [*(tool.path for tool in MORE if tool.label and not tool.needs_paper), "about"]
    url = f"https://catalog.example.jp/{home}posters/"
    assert f"({url})" in (site / "llms.txt").read_text("utf-8")
    assert f"<loc>{url}</loc>" in (site / "sitemap.xml").read_text("utf-8")


def test_its_shell_is_needed(project: Project) -> None:
    (project.content / "posters" / "index.ja.md").unlink()
    assert [(problem.code, problem.location.path) for problem in problems_of(project)] == [
        ("file-missing", "content/posters/index.ja.md")
    ]


def test_its_slot_is_needed(project: Project) -> None:
    edit(project, "content/posters/index.ja.md", "@@panel@@", "@@body@@")
    assert {problem.code for problem in problems_of(project)} == {"unknown-slot", "missing-slot"}


def test_its_word_is_needed(project: Project) -> None:
    edit(project, "words/ui.yaml", "  posters: {ja: ポスター, en: Posters}\n", "")
    assert [(problem.code, "ways.posters" in problem.message.en) for problem in problems_of(project)] == [
        ("word-missing", True)
    ]


def test_no_record_takes_the_address_of_a_tool(project: Project) -> None:
    edit(project, "data/events.yaml", "id: export-evening", "id: check")
    assert problems_of(project) == []
    edit(project, "data/programs.yaml", "id: new-machines", "id: check")
    assert [problem.code for problem in problems_of(project)] == ["address-taken"]
