"""A kind of record that the program does not know is added by files of its own and one name, and is everywhere.

What goes over the kinds goes over `KINDS`. Whoever lists them by hand again leaves the events out, and fails here.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from events import EVENTS, POSTERS
from sample_project import ROOT, TODAY, edit

from catalog.build.load import load
from catalog.build.site import build_site
from catalog.check import check
from catalog.cli.new import new_command
from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog, load_data
from catalog.model.schema import schema_files
from catalog.pages.tools import TOOLS
from catalog.problems import Problem
from catalog.report import report_lines
from catalog.typesetting.html import MARK

MORE = (*KINDS, EVENTS)
SITE = {"today": TODAY, "kinds": MORE, "tools": (*TOOLS, POSTERS)}
HOMES = {"ja": "", "en": "en/"}

in_each_language = pytest.mark.parametrize("home", HOMES.values(), ids=HOMES)


def text(site: Path, file: str) -> str:
    return (site / file).read_text("utf-8")


def site_url(home: str) -> str:
    return f"https://catalog.example.jp/{home}"


def data(site: Path, file: str) -> Any:
    return json.loads((site / file).read_bytes())


def problems_of(project: Project) -> list[Problem]:
    return check(load(project, kinds=MORE, tools=SITE["tools"]), TODAY)


def test_the_program_names_no_kind_but_its_own() -> None:
    files = [
        *(ROOT / "src").rglob("*.py"),
        *(ROOT / "hooks").glob("*.py"),
        *(
            file
            for file in (ROOT / "overrides").rglob("*.*")
            if file.suffix in {".html", ".js", ".css", ".md"}
        ),
    ]
    naming = [
        file for file in files if file.is_file() and re.search(r"[\"'`]events\b", file.read_text("utf-8"))
    ]
    assert naming == []


@in_each_language
def test_the_events_are_listed(site: Path, home: str) -> None:
    records = re.findall('data-record="([^"]+)"', text(site, f"{home}events/index.html"))
    assert records == ["events/spring-fair", "events/export-evening"]


@pytest.mark.parametrize("lang", HOMES)
def test_their_list_can_be_narrowed_and_sorted(site: Path, lang: str) -> None:
    offered = data(site, f"index/facets.events.{lang}.json")
    (theme,) = offered["facets"]
    assert [(option, count) for option, _, count in theme["options"]] == [("sales", 1), ("people", 1)]
    assert [order for order, _ in offered["sorts"]] == ["", "name"]
    values = {event["id"]: event["facets"] for event in data(site, f"index/events.{lang}.json")}
    assert values == {"spring-fair": {"theme": ["sales"]}, "export-evening": {"theme": ["people"]}}


@pytest.mark.parametrize("lang", HOMES)
def test_the_search_finds_them(site: Path, lang: str) -> None:
    head = data(site, f"search/{lang}/index.json")
    assert "events" in head["kinds"]
    assert head["weights"]["events"] == EVENTS.weight
    cards = [
        card
        for file in (site / "search" / lang).glob("cards-*.json")
        for card in json.loads(file.read_bytes())
    ]
    shown = {card["record"]: card["name"] for card in cards if card["record"].startswith("events/")}
    names = {
        "ja": {"events/spring-fair": "春のものづくり市", "events/export-evening": "輸出の夕べ"},
        "en": {"events/spring-fair": "Spring Makers' Fair", "events/export-evening": "Evening on Exports"},
    }
    assert shown == names[lang]


@in_each_language
def test_each_has_a_page_that_links_to_other_records(site: Path, home: str) -> None:
    page = text(site, f"{home}events/spring-fair/index.html").replace(MARK, "")
    heading = "Spring Makers&#39; Fair" if home else "春のものづくり市"
    assert f"<h1>{heading}</h1>" in page
    assert re.search(r'href="[./]*programs/trade-fairs/"', page)
    assert '"@type":"Event"' in page
    assert text(site, f"{home}events/spring-fair/index.md").startswith("# ")


@in_each_language
def test_a_block_of_theirs_is_on_the_page_in_its_twin_and_found(site: Path, home: str) -> None:
    label, place = ("Place", "The Hirosaka green") if home else ("会場", "広坂の緑地")
    page = text(site, f"{home}events/spring-fair/index.html").replace(MARK, "")
    about = re.findall(r'<section id="about">.*?</section>', page, re.DOTALL)[0]
    assert f"<dt>{label}</dt><dd>{place}</dd>" in about
    twin = text(site, f"{home}events/spring-fair/index.md")
    assert f"- **{label}:** {place}" in twin
    assert f"({site_url(home)}programs/trade-fairs/index.md)" in twin
    terms = data(site, f"search/{'en' if home else 'ja'}/index.json")["terms"]
    assert ("hirosaka" if home else "広坂") in terms


@in_each_language
def test_authored_pages_link_to_them(site: Path, home: str) -> None:
    up = "../" * (home + "about/").count("/")
    page = text(site, f"{home}about/index.html")
    assert f'href="{up}{home}events/spring-fair/"' in page
    assert f'href="{up}api/v1/events.json"' in page


def test_a_link_to_an_event_that_is_not_there_is_a_problem(project: Project) -> None:
    edit(project, "content/about/index.ja.md", "catalog:events/spring-fair", "catalog:events/spring-fare")
    (problem,) = problems_of(project)
    assert (problem.code, "events/spring-fair" in problem.hint.en) == ("unknown-record", True)


def test_they_are_open_data(site: Path) -> None:
    records = data(site, "api/v1/events.json")["records"]
    assert [(event["id"], event["day"]) for event in records] == [
        ("spring-fair", "2027-04-10"),
        ("export-evening", "2027-02-03"),
    ]


@in_each_language
def test_machines_are_told_of_them(site: Path, home: str) -> None:
    url = f"{site_url(home)}events/"
    for path in ("", "spring-fair/", "export-evening/"):
        assert f"<loc>{url}{path}</loc>" in text(site, "sitemap.xml")
    assert f"({url})" in text(site, "llms.txt")
    assert f"({url}spring-fair/index.md)" in text(site, "llms.txt")
    assert "api/v1/events.json" in text(site, "llms.txt")


@in_each_language
def test_each_has_a_picture_for_sharing(site: Path, home: str) -> None:
    pages = ("", "spring-fair/", "export-evening/")
    shown = [text(site, f"{home}events/{page}index.html") for page in pages]
    pictures = {
        re.findall(r'og:image" content="https://catalog\.example\.jp/([^"]+)"', page)[0] for page in shown
    }
    assert len(pictures) == len(pages)
    assert all((site / picture).is_file() for picture in pictures)


@in_each_language
def test_home_and_menu_lead_to_them(site: Path, home: str) -> None:
    page = text(site, f"{home}index.html")
    door = re.findall(r'class="door hue-(\w+)">.*?href="[./]*(\w+)/"', page, re.DOTALL)
    assert door[-1] == ("odo", "events")
    assert re.search('class="head-art hue-odo"', text(site, f"{home}events/index.html"))
    menu = re.findall('<li class="top__([a-z]+)">', page)
    assert menu == ["programs", "products", "facilities", "events", "industry", "policy"]


@in_each_language
def test_who_does_not_find_anything_is_led_to_them(site: Path, home: str) -> None:
    links = re.findall(r'href="[./]*(?:en/)?events/"', text(site, f"{home}search/index.html"))
    assert len(links) == 4, "in the header, in the menu, without scripts, and below the search"


@in_each_language
def test_scripts_may_keep_and_compare_them(site: Path, home: str) -> None:
    assert 'data-kinds="programs products facilities events"' in text(site, f"{home}about/index.html")
    assert re.search('<form class="saved__group" data-kind="events"', text(site, f"{home}list/index.html"))
    assert re.search(r'href="[./]*events/"', text(site, f"{home}compare/index.html"))
    assert text(site, f"{home}about/design/index.html").count('data-record="events/') == 1


@pytest.mark.parametrize(
    ("old", "new", "line", "code"),
    [
        ("day: 2027-04-10", "day: 4月10日", 5, "not-a-date"),
        ("  place: {ja: 広坂の緑地, en: The Hirosaka green}\n", "", 2, "missing-field"),
        ("つくり手が集まる市です。", "長" * 101, 4, "summary-too-long"),
        ("A fair where makers meet.", "市です。", 4, "not-translated"),
        ("document: guide-2025", "document: guide", 11, "unknown-reference"),
        ("theme: sales", "theme: sale", 7, "unknown-reference"),
        ("programs: [trade-fairs]", "programs: [trade-fares]", 9, "unknown-reference"),
        (
            "theme: sales",
            "theme: sales\n  to_check: [{note: {ja: あ, en: a}, sources: [{document: no}]}]",
            8,
            "unknown-reference",
        ),
        ("春のものづくり市", "春の🍡市", 3, "type-missing"),
        ("id: export-evening", "id: spring-fair", 13, "duplicate-id"),
    ],
)
def test_a_mistake_in_an_event_is_told_at_its_line(
    project: Project, old: str, new: str, line: int, code: str
) -> None:
    edit(project, "data/events.yaml", old, new)
    told = [
        (f"{problem.location}".split(":")[:2], problem.code)
        for problem in problems_of(project)
        if "data/" in f"{problem.location}"
    ]
    assert told == [(["data/events.yaml", f"{line}"], code)]


def test_a_draft_is_nowhere(project: Project) -> None:
    edit(project, "data/events.yaml", "- id: export-evening\n", "- id: export-evening\n  status: draft\n")
    edit(project, "data/programs.yaml", "- id: trade-fairs\n", "- id: trade-fairs\n  status: draft\n")
    public = load_catalog(project, MORE)[0].published()
    assert [(event.id, event.programs) for event in public.of("events").values()] == [("spring-fair", ())]
    paths = {page.path for page in build_site(project, **SITE).pages}
    assert ("events/spring-fair/" in paths, "events/export-evening/" in paths) == (True, False)


def test_an_event_is_no_page_without_the_place_that_it_needs(project: Project) -> None:
    edit(project, "data/facilities.yaml", "- id: training-hall\n", "- id: training-hall\n  status: draft\n")
    told = [
        (f"{problem.location}", problem.code)
        for problem in problems_of(project)
        if problem.code == "draft-needed"
    ]
    assert told == [("data/events.yaml:8:13", "draft-needed"), ("data/events.yaml:19:13", "draft-needed")]
    edit(project, "data/events.yaml", "- id: spring-fair\n", "- id: spring-fair\n  status: draft\n")
    assert [problem.code for problem in problems_of(project)].count("draft-needed") == 1


def test_the_city_must_give_them_a_look(project: Project) -> None:
    edit(project, "data/city.yaml", "    events: {color: odo, pattern: asanoha}\n", "")
    (problem,) = problems_of(project)
    assert (problem.code, "events" in problem.message.en) == ("look-missing", True)


@pytest.mark.parametrize(
    "word",
    [
        "count.events",
        "door.events",
        "machine.events",
        "nav.events",
        "saved.events",
        "event.when",
        "event.about",
    ],
)
def test_their_words_are_needed(project: Project, word: str) -> None:
    group, name = word.split(".")
    file = project.root / "words" / "ui.yaml"
    gone = re.sub(rf"(?m)(^{group}:\n(?:  .*\n)*?)  {name}: .*\n", r"\1", file.read_text("utf-8"))
    file.write_text(gone, "utf-8")
    assert f"`{word}`" in "".join(problem.message.en for problem in problems_of(project))


@pytest.mark.parametrize("shell", ["index", "_record"])
def test_their_shells_are_needed(project: Project, shell: str) -> None:
    (project.content / "events" / f"{shell}.en.md").unlink()
    told = {(problem.code, problem.location.path) for problem in problems_of(project)}
    assert ("file-missing", f"content/events/{shell}.en.md") in told


def test_a_new_one_can_be_begun(project: Project) -> None:
    command = new_command(MORE)
    result = CliRunner().invoke(
        command, ["event", "--root", str(project.root)], obj="en", catch_exceptions=False
    )
    assert result.exit_code == 0
    catalog, problems = load_catalog(project, MORE)
    assert problems == []
    assert catalog.of("events")["new-event"].status == "draft"


def test_the_report_asks_what_is_not_known_of_them(project: Project) -> None:
    catalog, origins, _ = load_data(project, MORE)
    lines = report_lines(catalog, origins, MORE, TODAY)
    tasks = [line.task for line in lines if line.task.kind == "events" and line.task.questions]
    unknown = {task.record.id: [label.en for label in task.questions] for task in tasks}
    assert unknown == {"export-evening": ["programs presented"]}


def test_editors_know_their_fields(project: Project) -> None:
    files, _ = schema_files(project, MORE)
    events = json.loads(files["events.schema.json"])["items"]
    assert "day" in events["required"]
    assert events["properties"]["theme"]["x-refers-to"] == "vocabulary/theme/terms"
    assert events["properties"]["programs"]["items"]["x-refers-to"] == "programs"
    assert "events" in json.loads(files["city.schema.json"])["items"]["properties"]["looks"]["required"]
