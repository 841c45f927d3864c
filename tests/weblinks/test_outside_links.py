"""`catalog links`: which links lead nowhere, in which file and line, and what has moved."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sample_project import TODAY, edit, write_sample
from weblinks_sites import Sites

from catalog.cli.commands import main
from catalog.ground.project import Project

CITY = "http://www.city.umino.lg.jp"
PROGRAMS = "data/programs.yaml"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return the sample, whose own addresses are examples that nobody is asked for."""
    project = write_sample(tmp_path)
    for lang in ("ja", "en"):
        edit(
            project,
            f"content/about/index.{lang}.md",
            "https://creativecommons.org/",
            "https://cc.example.org/",
        )
    return project


def links(project: Project, *words: str, day: str = TODAY.isoformat()) -> Result:
    environment = {"CATALOG_TODAY": day}
    whole = ["links", "--root", str(project.root), "--lang", "en", "--delay", "0", *words]
    return CliRunner().invoke(main, whole, env=environment, catch_exceptions=False)


def cite(project: Project, record: str, url: str, comment: str = "") -> int:
    """Let a program cite an address; return the line on which it does."""
    text = (project.root / PROGRAMS).read_text("utf-8")
    start = text.index(f"- id: {record}\n")
    at = text.index("  sources:\n", start) + len("  sources:\n")
    added = f"    - url: {url}{comment}\n      title: {{ja: ページ, en: A page}}\n"
    (project.root / PROGRAMS).write_text(text[:at] + added + text[at:], "utf-8")
    return text.count("\n", 0, at) + 1


def asked(sites: Sites) -> set[str]:
    return {line.split(" ")[1] for line in sites.asked if " " in line}


@pytest.mark.usefixtures("sites")
def test_every_link_is_told_with_file_and_line(project: Project) -> None:
    line = cite(project, "trade-fairs", f"{CITY}/dead")
    page = project.content / "about" / "index.en.md"
    page.write_text(
        f"{page.read_text('utf-8')}\nSee [the page]({CITY}/moved) and <{CITY}/forbidden>.\n", "utf-8"
    )
    done = links(project)
    assert done.exit_code == 1
    assert f"{PROGRAMS}:{line}:12: error[dead] {CITY}/dead There is no such page (HTTP 404)" in done.stdout
    assert "content/about/index.en.md:" in done.stdout
    assert f"warning[moved] {CITY}/moved This has moved to {CITY}/guide/new." in done.stdout
    assert f"warning[blocked] {CITY}/forbidden" in done.stdout
    assert "1 are to be mended, 1 have moved" in done.stdout


def test_examples_are_not_asked_for(project: Project, sites: Sites) -> None:
    links(project)
    assert not {url for url in asked(sites) if "example" in url}


def test_programs_that_close_soon_come_first(project: Project, sites: Sites) -> None:
    cite(project, "new-machines", f"{CITY}/first-in-the-file")
    cite(project, "trade-fairs", f"{CITY}/closes-soon")
    links(project)
    order = [line for line in sites.asked if CITY in line]
    assert order[0] == f"HEAD {CITY}/closes-soon"


def test_what_was_fine_today_is_not_asked_again(project: Project, sites: Sites) -> None:
    cite(project, "trade-fairs", f"{CITY}/guide/")
    for words, expected in (((), True), ((), False), (("--fresh",), True)):
        sites.asked.clear()
        assert links(project, *words).exit_code == 0
        assert (f"{CITY}/guide/" in asked(sites)) is expected


@pytest.mark.usefixtures("sites")
def test_a_server_that_is_silent_is_an_error_on_the_second_day(project: Project) -> None:
    cite(project, "trade-fairs", f"{CITY}/hangs-up")
    first, again = links(project), links(project)
    assert (first.exit_code, again.exit_code) == (0, 0)
    assert "warning[unreachable]" in again.stdout
    second = links(project, day="2026-11-22")
    assert second.exit_code == 1
    assert "error[unreachable]" in second.stdout
    assert "(since 2026-11-21; last seen never)" in second.stdout


def test_the_last_day_on_which_a_page_was_there_is_remembered(project: Project, sites: Sites) -> None:
    cite(project, "trade-fairs", f"{CITY}/sometimes")
    assert links(project).exit_code == 0
    sites.is_removed = True
    assert "last seen 2026-11-21" in links(project, day="2026-11-30").stdout


@pytest.mark.usefixtures("sites")
def test_json_tells_every_link(project: Project) -> None:
    line = cite(project, "trade-fairs", f"{CITY}/moved")
    found: dict[str, Any] = {
        each["url"]: each for each in json.loads(links(project, "--format", "json").stdout)
    }
    moved = found[f"{CITY}/moved"]
    assert (moved["state"], moved["status"], moved["moved_to"]) == ("moved", 200, f"{CITY}/guide/new")
    assert moved["places"] == [{"file": PROGRAMS, "line": line, "column": 12, "url": f"{CITY}/moved"}]


@pytest.mark.usefixtures("sites")
def test_a_moved_page_gets_its_new_address_and_comments_stay(project: Project) -> None:
    cite(project, "trade-fairs", f"{CITY}/moved#how", comment=" # asked the office")
    page = project.content / "about" / "index.en.md"
    before = page.read_text("utf-8")
    page.write_text(
        f"{before}\n[a]({CITY}/moved) [b]({CITY}/moved-for-now) [c]({CITY}/moved-twice)\n", "utf-8"
    )
    data = (project.root / PROGRAMS).read_text("utf-8")
    done = links(project, "--write")
    assert "New addresses were written in 3 places" in done.stderr
    assert (project.root / PROGRAMS).read_text("utf-8") == data.replace(
        f"{CITY}/moved#how", f"{CITY}/guide/new#how"
    )
    after = f"\n[a]({CITY}/guide/new) [b]({CITY}/moved-for-now) [c]({CITY}/guide/new)\n"
    assert page.read_text("utf-8") == before + after


@pytest.mark.usefixtures("sites")
def test_without_being_asked_to_nothing_is_written(project: Project) -> None:
    cite(project, "trade-fairs", f"{CITY}/moved")
    data = (project.root / PROGRAMS).read_bytes()
    links(project)
    assert (project.root / PROGRAMS).read_bytes() == data


@pytest.mark.usefixtures("sites")
def test_a_broken_history_is_forgotten(project: Project) -> None:
    cite(project, "trade-fairs", f"{CITY}/guide/")
    links(project)
    (history,) = (project.cache / "links").glob("*.json")
    history.write_bytes(b"[" * 10)
    assert links(project).exit_code == 0


def test_a_page_in_two_places_is_asked_for_once(project: Project, sites: Sites) -> None:
    for record in ("trade-fairs", "new-machines"):
        cite(project, record, f"{CITY}/leaflet.pdf")
    links(project)
    assert sites.asked.count(f"HEAD {CITY}/leaflet.pdf") == 1
