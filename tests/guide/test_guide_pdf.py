"""A guide as a PDF: what those need who do not see it, and the same bytes for the same text."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from sample_project import TODAY, write_sample
from tests.cli.conftest import Invoke

from catalog.build.load import load
from catalog.ground.failure import Failure
from catalog.ground.project import Project
from catalog.guide import pdf
from catalog.guide.book import Book
from catalog.guide.contents import Wish
from catalog.guide.files import print_guides
from catalog.guide.pdf import check_press, pdf_of

Lay = Callable[..., Book]
ROOT = Path(__file__).parents[2]


def tags(element: Any) -> Iterator[Any]:
    """Return the elements of a structure tree, in the order in which they are read."""
    found = element.get_object()
    if isinstance(found, list):
        for each in found:
            yield from tags(each)
    elif isinstance(found, dict):
        yield found
        if "/K" in found:
            yield from tags(found["/K"])


def titles(outline: Any) -> list[str]:
    return [title for each in outline for title in (titles(each) if isinstance(each, list) else [each.title])]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, PdfReader]:
    """Print the sample once for all that read it."""
    project = write_sample(tmp_path_factory.mktemp("guide"))
    made = print_guides(load(project), TODAY, [Wish()])
    return {file.name.split(".")[1]: PdfReader(BytesIO(file.content)) for file in made}


@pytest.mark.slow
def test_the_guide_is_tagged_names_its_language_and_can_be_leafed_by_its_bookmarks(
    printed: dict[str, PdfReader],
) -> None:
    for lang, reader in printed.items():
        root: Any = reader.trailer["/Root"]
        assert root["/Lang"] == lang
        assert root["/MarkInfo"]["/Marked"]
        assert b"pdfuaid" in root["/Metadata"].get_data()
        kinds = [tag.get("/S") for tag in tags(root["/StructTreeRoot"]["/K"])]
        assert {"/H1", "/H2", "/H3", "/L", "/Table", "/TH", "/Link", "/P"} <= set(kinds)
        assert len(titles(reader.outline)) == kinds.count("/H1") + kinds.count("/H2")


@pytest.mark.slow
def test_what_is_in_the_other_language_says_so(printed: dict[str, PdfReader]) -> None:
    root: Any = printed["en"].trailer["/Root"]
    assert "ja" in {tag.get("/Lang") for tag in tags(root["/StructTreeRoot"]["/K"])}


@pytest.mark.slow
def test_contents_and_indexes_name_pages(printed: dict[str, PdfReader]) -> None:
    reader = printed["ja"]
    page = next(page.extract_text() for page in reader.pages if "目次" in page.extract_text())
    assert any(line.rstrip()[-1:].isdigit() for line in page.splitlines())
    assert reader.metadata is not None
    assert reader.metadata.title


def test_the_same_text_gives_the_same_bytes_and_comes_from_the_cache(
    invoke: Invoke, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = '<html lang="ja"><title>支援</title><h1>支援</h1><p lang="en">Support</p></html>'
    assert pdf_of(page, []) == pdf_of(page, [])
    asked = ("guide", "--root", project.root, "--theme", "people")
    assert invoke(*asked).exit_code == 0
    monkeypatch.setattr("catalog.guide.files.pdf_of", None)
    assert invoke(*asked).exit_code == 0


def test_a_leaflet_has_two_sides_at_most(invoke: Invoke, project: Project) -> None:
    assert invoke("guide", "--root", project.root, "--program", "new-machines").exit_code == 0
    assert len(PdfReader(project.root / "dist" / "leaflet-new-machines.ja.pdf").pages) <= 2


def test_an_unknown_theme_or_program_is_said_with_what_there_is(invoke: Invoke, project: Project) -> None:
    theme = invoke("guide", "--root", project.root, "--theme", "sails")
    assert theme.exit_code == 1
    assert "development" in theme.output
    assert invoke("guide", "--root", project.root, "--program", "nothing").exit_code == 1


def test_without_the_typeface_nothing_is_printed_in_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "FACES", ("No Such Face",))
    with pytest.raises(Failure, match="No Such Face"):
        check_press()


@pytest.mark.slow
def test_the_real_guide_names_all_that_the_printed_guide_of_2025_has(invoke: Invoke, tmp_path: Path) -> None:
    from tests.data.test_guide import GUIDE
    from tests.guide.test_guide_contents import PLACES

    from catalog.kinds import KINDS
    from catalog.model.load import load_catalog

    assert invoke("guide", "--root", ROOT, "--into", tmp_path).exit_code == 0
    text = "".join(
        "".join(page.extract_text().split()) for page in PdfReader(tmp_path / "guide.ja.pdf").pages
    )
    catalog, _ = load_catalog(Project(ROOT, "/"), KINDS)
    wanted = {catalog.programs[program].name.ja for program in GUIDE} | PLACES
    assert {name for name in wanted if "".join(name.split()) not in text} == set()
