"""A renderer without MkDocs: Python-Markdown, Jinja and a base template of our own.

It renders what the adapter for MkDocs renders: the same pages, the same text, the same links. It passes over whatever
themes and plugins of MkDocs would add, so it is what remains when they end.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import urlsplit

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, pass_context
from jinja2.runtime import Context
from markdown import Markdown
from markupsafe import Markup

from catalog.ground.project import Project
from catalog.ground.text import DEFAULT_LANG, Lang, address
from catalog.problems import Problems
from catalog.renderers import Chrome
from catalog.renderers.links import AuthoredLinks, relative
from catalog.source.front_matter import read_page
from catalog.source.settings import Settings, read_settings

_MISSING: Final = "404.html"


@dataclass(frozen=True, slots=True)
class _File:
    src_uri: str
    """Below `content/`, without the language: `programs/index.md`."""


@dataclass(frozen=True, slots=True)
class PlainPage:
    """An authored page as templates see it; the names are those of MkDocs."""

    file: _File
    url: str
    """Below the root of the site: `en/about/`; `./` is the root itself."""
    meta: dict[str, Any]
    title: str
    content: Markup


@dataclass(frozen=True, slots=True)
class _Config:
    site_url: str
    site_description: str


class PlainRenderer:
    """Renders with Python-Markdown and Jinja alone."""

    def render(self, project: Project, target: Path, chrome: Chrome) -> Problems:
        settings = read_settings(project.settings)
        environment = _environment(project, settings, chrome)
        template = environment.get_template("main.html")
        for page in _pages(project, settings, chrome.lang):
            html = template.render(page=page, base_url=relative(".", page.url))
            path = page.url.removeprefix("./").removeprefix(f"{chrome.lang}/")
            _write(target / page.url / "index.html", chrome.finish_page(html, path))
        if chrome.lang == DEFAULT_LANG:
            missing = environment.get_template(_MISSING).render(
                page=None, base_url=_root_path(project.site_url)
            )
            _write(target / _MISSING, chrome.finish_missing(missing))
            _copy_files(project, target)
        return []


def _environment(project: Project, settings: Settings, chrome: Chrome) -> Environment:
    overrides = project.templates.parent
    loader = ChoiceLoader([FileSystemLoader(overrides), FileSystemLoader(Path(__file__).parent)])
    environment = Environment(loader=loader, auto_reload=False, autoescape=False)  # noqa: S701  # as MkDocs: see `Chrome`
    filters = cast("dict[str, Any]", environment.filters)  # Jinja types only its own
    filters.update(chrome.filters, url=_url)
    config = _Config(settings.site_url, settings.descriptions[chrome.lang])
    cast("dict[str, Any]", environment.globals).update(chrome.values, config=config)
    return environment


@pass_context
def _url(context: Context, path: str) -> str:
    """Return the address of a file of the site as the page at hand names it."""
    page = context["page"]
    return relative(path, page.url) if page else f"{context['base_url'].rstrip('/')}/{path}"


def _pages(project: Project, settings: Settings, lang: Lang) -> Iterator[PlainPage]:
    """Read and render every authored page of `lang`."""
    for path in sorted(project.content.rglob(f"*.{lang}.md")):
        yield _page(path, project, settings, lang)


def _page(path: Path, project: Project, settings: Settings, lang: Lang) -> PlainPage:
    name = path.relative_to(project.content).as_posix().removesuffix(f".{lang}.md")
    url = address(lang, f"{name}/".removesuffix("index/")) or "./"
    front, body = read_page(path.read_text(encoding="utf-8-sig"))
    content = _markdown(settings, AuthoredLinks(project.content, f"{name}.md", url, lang)).convert(body)
    title = str(front.get("title") or name.rpartition("/")[2].replace("-", " ").capitalize())
    return PlainPage(_File(f"{name}.md"), url, front, title, Markup(content))  # noqa: S704  # what staff wrote


def _markdown(settings: Settings, links: AuthoredLinks) -> Markdown:
    return Markdown(
        extensions=[*settings.extensions, links], extension_configs=dict(settings.extension_options)
    )


def _root_path(site_url: str) -> str:
    """Return the root of the site on its host: a missing page may stand at any depth."""
    return urlsplit(site_url).path or "/"


def _copy_files(project: Project, target: Path) -> None:
    """Copy what is no page: pictures and other files of `content/`, styles and scripts of `overrides/`."""
    overrides = project.templates.parent
    beside = partial(_left_out, {project.photos})
    shutil.copytree(overrides / "assets", target / "assets", dirs_exist_ok=True)
    shutil.copytree(project.content, target, ignore=beside, dirs_exist_ok=True)


def _left_out(folders: set[Path], where: str, names: list[str]) -> set[str]:
    """Pages, the originals of photos, and what editors hide are no files of the site."""
    return {name for name in names if name.endswith(".md") or name[0] == "." or Path(where, name) in folders}


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
