"""MkDocs renders one language when it is asked for one, and what it warns of is a problem with a place."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sample_project import ROOT, TODAY, edit

from catalog.build.assembly import Assembly
from catalog.build.site import build_site
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.renderers import Rendered
from catalog.renderers.mkdocs import MkDocsRenderer

OWN_HOOK = "def on_page_markdown(markdown, **_):\n    return markdown + '\\n\\nfrom a hook of our own\\n'\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "rendered").mkdir()
    return tmp_path / "rendered"


def render(project: Project, folder: Path, lang: Lang) -> Rendered:
    site = build_site(project, today=TODAY)
    return MkDocsRenderer().render(project, folder, Assembly(project, site, folder).chrome(lang))


def pages_below(folder: Path) -> Iterator[str]:
    return (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_one_language_is_rendered_and_nothing_else_is_written(project: Project, folder: Path) -> None:
    rendered = render(project, folder, "en")
    assert rendered.problems == []
    names = set(pages_below(folder))
    assert {"en/index.html", "en/about/index.html", "en/programs/_record/index.html"} <= names
    assert {name.split("/")[0] for name in names} == {"en"}
    assert 'lang="en"' in (folder / "en/index.html").read_text("utf-8")


def test_files_that_are_no_pages_are_named_with_their_source(project: Project, folder: Path) -> None:
    (project.content / "about" / "list.pdf").write_bytes(b"%PDF")
    edit(project, "mkdocs.yml", "nav:\n", "exclude_docs: secret.txt\nnav:\n")
    (project.content / "secret.txt").write_text("x", "utf-8")
    files = render(project, folder, "ja").files
    assert files["about/list.pdf"] == project.content / "about" / "list.pdf"
    assert files["assets/js/main.js"].read_bytes() == (ROOT / "overrides/assets/js/main.js").read_bytes()
    assert "secret.txt" not in files
    assert not [name for name in files if name.startswith("catalog/") or "material" in name]


def test_a_link_that_leads_nowhere_is_a_problem_of_its_page(project: Project, folder: Path) -> None:
    edit(project, "content/about/index.ja.md", "## ", "See [x](nowhere.md).\n\n## ")
    (problem,) = render(project, folder, "ja").problems
    assert problem.code == "renderer"
    assert problem.location.path == "content/about/index.ja.md"
    assert "nowhere.md" in problem.message.ja
    assert "nowhere.md" in problem.message.en


def test_what_mkdocs_does_not_know_is_a_problem_of_the_settings(project: Project, folder: Path) -> None:
    edit(project, "mkdocs.yml", "nav:\n", "colour: red\nnav:\n")
    problems = render(project, folder, "ja").problems
    assert "colour" in problems[0].message.en
    assert {problem.location.path for problem in problems} == {"mkdocs.yml"}


def test_without_the_plugin_for_languages_one_problem_says_so(project: Project, folder: Path) -> None:
    settings = project.settings.read_text("utf-8")
    start, end = settings.index("plugins:"), settings.index("markdown_extensions:")
    project.settings.write_text(f"{settings[:start]}plugins: []\n{settings[end:]}", "utf-8")
    (problem,) = render(project, folder, "ja").problems
    assert "i18n" in problem.message.ja


def test_hooks_of_a_city_work_as_with_mkdocs(project: Project, folder: Path) -> None:
    (project.root / "hooks").unlink()
    shutil.copytree(ROOT / "hooks", project.root / "hooks")
    (project.root / "hooks" / "own.py").write_text(OWN_HOOK, "utf-8")
    edit(project, "mkdocs.yml", "hooks:\n", "hooks:\n  - hooks/own.py\n")
    assert render(project, folder, "ja").problems == []
    assert "from a hook of our own" in (folder / "about/index.html").read_text("utf-8")
