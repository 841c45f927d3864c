"""Rendered pages are kept by all that they were made from, and by nothing less."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sample_project import ROOT, TODAY, edit

from catalog.build.assembly import Assembly
from catalog.build.site import build_site
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import LANGS
from catalog.problems import Location, Problem
from catalog.renderers import Chrome, Rendered
from catalog.renderers.choice import Choice
from catalog.renderers.kept import KeptRenderer
from catalog.renderers.plain import PlainRenderer

WARNING = Problem(Location("content/index.ja.md"), "x", Message("だめ", "no"), Message("直す", "mend"))


@dataclass
class Counted:
    """The plain renderer, counting how often it is asked."""

    times: int = 0
    problems: list[Problem] = field(default_factory=list)

    def render(self, project: Project, folder: Path, chrome: Chrome) -> Rendered:
        self.times += 1
        return replace(PlainRenderer().render(project, folder, chrome), problems=self.problems)


@dataclass
class Bench:
    """A project that is rendered again and again."""

    project: Project
    counted: Counted = field(default_factory=Counted)
    today: date = TODAY
    packages: tuple[str, ...] = ()

    def render(self) -> dict[str, bytes]:
        """Render Japanese as one build would, and return all files."""
        site = build_site(self.project, today=self.today)
        assert site.is_sound, site.problems
        chrome = Assembly(self.project, site, self.project.root / "site").chrome("ja")
        with TemporaryDirectory() as name:
            folder = Path(name)
            choice = Choice(lambda: self.counted, self.packages)
            rendered = KeptRenderer(choice).render(self.project, folder, chrome)
            pages = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
            files = {path: source.read_bytes() for path, source in rendered.files.items()}
            return files | {path.relative_to(folder).as_posix(): text for path, text in pages.items()}


@pytest.fixture
def bench(project: Project) -> Bench:
    (project.root / "overrides").unlink()
    shutil.copytree(ROOT / "overrides", project.root / "overrides")
    (project.content / "photos").mkdir()
    (project.content / "photos" / "a.jpg").write_bytes(b"a")
    return Bench(project)


def _in(file: str, old: str, new: str) -> Callable[[Bench], None]:
    return lambda bench: edit(bench.project, file, old, new)


def _tomorrow(bench: Bench) -> None:
    bench.today += timedelta(days=1)


def _another_version(bench: Bench) -> None:
    bench.packages = ("jinja2",)


def _another_page(bench: Bench) -> None:
    folder = bench.project.content / "policy" / "more"
    folder.mkdir(parents=True)
    for lang in LANGS:
        (folder / f"index.{lang}.md").write_text("---\ntitle: A\n---\n\nA.\n", "utf-8")


def _a_page_behind_a_link(bench: Bench) -> None:
    (bench.project.content / "linked").symlink_to(bench.project.content / "about", target_is_directory=True)


INPUTS: dict[str, Callable[[Bench], None]] = {
    "a page": _in("content/about/index.ja.md", "## ", "## A "),
    "a page more": _another_page,
    "a page behind a link": _a_page_behind_a_link,
    "a template": _in("overrides/main.html", "<meta", "<meta data-a><meta"),
    "a part of a template": _in("overrides/partials/footer.html", "<", "<!-- a --><"),
    "a script": _in("overrides/assets/js/main.js", "import", "/* a */import"),
    "the settings": _in("mkdocs.yml", "site_description: ", "site_description: A"),
    "words": _in("words/ui.yaml", "{ja: ホーム,", "{ja: ほーむ,"),
    "the city": _in("data/city.yaml", "#1d4a78", "#1d4a79"),
    "the day": _tomorrow,
    "a version": _another_version,
}


FEW = {"a page", "a template", "words", "the day"}
"""One of each sort; the others for those who have time."""


def test_what_is_unchanged_is_not_rendered_again_and_is_the_same(bench: Bench) -> None:
    first = bench.render()
    assert bench.render() == first
    assert bench.counted.times == 1
    assert {"index.html", "404.html", "about/index.html", "assets/js/main.js"} <= set(first)


def test_an_edited_record_or_photo_leaves_the_pages_around_it(bench: Bench) -> None:
    bench.render()
    edit(bench.project, "data/programs.yaml", "summary:", "summary: ")
    (bench.project.content / "photos" / "a.jpg").write_bytes(b"b")
    bench.render()
    assert bench.counted.times == 1


@pytest.mark.parametrize(
    "change", [pytest.param(name, marks=() if name in FEW else pytest.mark.slow) for name in INPUTS]
)
def test_whatever_is_read_is_rendered_anew_when_it_changes(bench: Bench, change: str) -> None:
    bench.render()
    INPUTS[change](bench)
    fresh = bench.render()
    assert bench.counted.times == 2
    shutil.rmtree(bench.project.cache)
    assert bench.render() == fresh


def test_nothing_is_kept_that_came_with_a_warning(bench: Bench) -> None:
    bench.counted.problems = [WARNING]
    bench.render()
    bench.render()
    assert bench.counted.times == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("plugins:\n", "plugins:\n  - other\n"),
        ("hooks:\n", "hooks:\n  - hooks/other.py\n"),
        ("  - abbr\n", "  - pymdownx.snippets\n"),
        ("site_name: ", "site_name: !ENV [A_NAME, b] # "),
    ],
)
def test_nothing_is_kept_where_others_may_read_what_they_like(bench: Bench, old: str, new: str) -> None:
    edit(bench.project, "mkdocs.yml", old, new)
    if "pymdownx" in new:
        pytest.importorskip("pymdownx")
    bench.render()
    bench.render()
    assert bench.counted.times == 2


def _spoilt(file: Path) -> Iterator[bytes]:
    content = file.read_bytes()
    yield content[:-10]
    yield b""
    yield content.replace(b"<main>", b"<mein>")


def test_what_is_broken_in_the_cache_is_made_again(bench: Bench) -> None:
    first = bench.render()
    file = bench.project.cache / "rendered" / "ja.json"
    for content in list(_spoilt(file)):
        file.write_bytes(content)
        assert bench.render() == first
