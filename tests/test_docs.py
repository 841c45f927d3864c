"""What the documents say of the project is true."""

import re
from pathlib import Path

import pytest

from catalog.cli.commands import main
from catalog.exports.published import PUBLISHED, RELEASED, Published

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"catalog {command}" in README


def test_every_make_target_that_the_readme_names_is_there() -> None:
    named = set(re.findall(r"`?make ([a-z-]+)", README)) - {"your"}
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
    assert named
    assert named <= targets


def test_the_readme_names_every_data_file() -> None:
    unnamed = [path.name for path in (ROOT / "data").glob("*.yaml") if path.stem not in README]
    assert unnamed == []


@pytest.mark.parametrize(
    "sort",
    [sort for sort in (*PUBLISHED, *RELEASED) if sort.form.is_for_others],
    ids=lambda sort: sort.files,
)
def test_the_table_of_the_readme_names_all_that_is_published_for_others(sort: Published) -> None:
    table = README.partition("### What a site publishes")[2].partition("Files of open data begin")[0]
    assert sort.files in {name.removeprefix("/") for name in re.findall(r"`([^`]+)`", table)}


def test_every_file_that_the_documents_name_is_there() -> None:
    for text in (README, ARCHITECTURE, (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        for path in re.findall(r"`((?:src|data|words|content|overrides|hooks|tests|tools)/[\w./-]+)`", text):
            assert (ROOT / path).exists(), path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_document_leads_to_a_file(page: Path) -> None:
    text = re.sub(
        r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL
    )  # examples
    links = re.findall(r"\]\((?!https?:|#|catalog:)([^)\s]+)\)", text)
    assert [link for link in links if not (page.parent / link.partition("#")[0]).exists()] == []


def test_the_readme_and_how_we_work_lead_to_the_reference() -> None:
    for page in ("README.md", "CONTRIBUTING.md"):
        assert "](docs/README.md)" in (ROOT / page).read_text(encoding="utf-8")


def test_the_architecture_names_every_room() -> None:
    package = ROOT / "src" / "catalog"
    rooms = {path.name for path in package.iterdir() if path.is_dir() and path.name != "__pycache__"}
    rooms |= {path.stem for path in package.glob("*.py") if not path.stem.startswith("__")}
    assert {room for room in rooms if f"`{room}" not in ARCHITECTURE} == set()


def test_no_two_test_files_bear_one_name() -> None:
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert {name for name in names if names.count(name) > 1} == set()
