"""The flow is in our own hands: each language is rendered by itself, and the site is finished after the last."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from sample_project import TODAY, edit

from catalog.authored.slots import filled
from catalog.build import flow
from catalog.build.flow import Listener, Request, build_catalog
from catalog.build.site import build_site
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.problems import Location, Problem
from catalog.renderers import Chrome, Rendered
from catalog.renderers.choice import Choice
from catalog.renderers.plain import PlainRenderer

WRONG = Problem(Location("content/index.en.md"), "x", Message("だめ", "no"), Message("直す", "mend"))


@dataclass
class Watched:
    """The plain renderer, which notes what stands when it is called, and may find something wrong."""

    site: Path
    wrong_in: Lang | None = None
    calls: list[tuple[Lang, bool]] = field(default_factory=list)

    def render(self, project: Project, folder: Path, chrome: Chrome) -> Rendered:
        assert list(folder.iterdir()) == [], "each language has a folder of its own"
        self.calls.append((chrome.lang, self.site.exists()))
        rendered = PlainRenderer().render(project, folder, chrome)
        return replace(rendered, problems=[WRONG]) if chrome.lang == self.wrong_in else rendered


@dataclass
class Heard:
    problems: list[Problem] = field(default_factory=list)

    @property
    def listener(self) -> Listener:
        return Listener(lambda _: None, self._report)

    def _report(self, problems: Sequence[Problem]) -> None:
        self.problems += problems


@pytest.fixture
def watched(project: Project, monkeypatch: pytest.MonkeyPatch) -> Watched:
    renderer = Watched(project.root / "site")
    monkeypatch.setattr(flow, "RENDERERS", {"watched": Choice(lambda: renderer, ())})
    return renderer


def test_every_page_fills_the_slots_that_are_declared_for_its_shell(project: Project) -> None:
    site = build_site(project, today=TODAY)
    wrong = {
        page.path for page in site.pages if page.slots().keys() != filled(page.shell, site.loaded.shells)
    }
    assert (wrong, len(site.pages) > 20) == (set(), True)


def test_the_site_is_finished_after_the_last_language(project: Project, watched: Watched) -> None:
    heard = Heard()
    assert build_catalog(Request(project.root, TODAY), heard.listener) == project.root / "site"
    assert watched.calls == [("ja", False), ("en", False)]
    assert not any(problem.is_error for problem in heard.problems)
    assert (project.root / "site/en/programs/index.html").is_file()
    assert [path.name for path in (project.root / "site").rglob(".*")] == []


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_what_the_renderer_finds_wrong_leaves_the_old_site(
    project: Project, watched: Watched, lang: Lang
) -> None:
    heard = Heard()
    watched.wrong_in = lang
    assert build_catalog(Request(project.root, TODAY), heard.listener) is None
    assert WRONG in heard.problems
    assert not (project.root / "site").exists()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("theme:\n", "theme: [\n", "settings"),
        ("https://catalog.example.jp/", "!ENV [NO_SUCH, 'x y']", "site-url"),
    ],
)
def test_settings_that_cannot_be_used_are_one_problem(
    project: Project, watched: Watched, old: str, new: str, code: str
) -> None:
    heard = Heard()
    edit(project, "mkdocs.yml", old, new)
    assert build_catalog(Request(project.root, TODAY), heard.listener) is None
    assert [problem.code for problem in heard.problems] == [code]
    assert watched.calls == []
