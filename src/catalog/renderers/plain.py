"""A renderer without MkDocs: Python-Markdown, Jinja and a base template of our own.

It renders what the adapter for MkDocs renders: the same pages, the same text, the same links. It passes over whatever
themes and plugins of MkDocs would add, so it is what remains when they end.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, pass_context
from jinja2.runtime import Context
from markdown import Markdown
from markupsafe import Markup

from catalog.ground.project import Project
from catalog.ground.text import DEFAULT_LANG, address
from catalog.renderers import MISSING_PAGE, Chrome, Rendered
from catalog.renderers.links import AuthoredLinks, relative
from catalog.source.front_matter import read_page
from catalog.source.settings import Settings, read_settings


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

    def render(self, project: Project, folder: Path, chrome: Chrome) -> Rendered:
        settings = read_settings(project.settings)
        environment = _environment(project, settings, chrome)
        template = environment.get_template("main.html")
        for page in _pages(project, settings, chrome):
            html = template.render(page=page, base_url=relative(".", page.url))
            _write(folder / page.url / "index.html", html)
        if chrome.lang == DEFAULT_LANG:
            missing = environment.get_template(MISSING_PAGE).render(
                page=None, base_url=_root_path(project.site_url)
            )
            _write(folder / MISSING_PAGE, missing)
            return Rendered(files=_other_files(project))
        return Rendered()


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


def _pages(project: Project, settings: Settings, chrome: Chrome) -> Iterator[PlainPage]:
    """Read and render every page of a language."""
    for file in chrome.pages:
        if file.endswith(f".{chrome.lang}.md"):
            yield _page(file, project, settings, chrome)


def _page(file: str, project: Project, settings: Settings, chrome: Chrome) -> PlainPage:
    lang, path = chrome.lang, chrome.pages[file]
    name = file.removesuffix(f".{lang}.md")
    url = address(lang, f"{name}/".removesuffix("index/")) or "./"
    front, body = read_page(path.read_text(encoding="utf-8-sig"))
    links = AuthoredLinks(project.content, chrome.pages, f"{name}.md", url, lang)
    content = _markdown(settings, links).convert(body)
    title = str(front.get("title") or name.rpartition("/")[2].replace("-", " ").capitalize())
    return PlainPage(_File(f"{name}.md"), url, front, title, Markup(content))  # noqa: S704  # what staff wrote


def _markdown(settings: Settings, links: AuthoredLinks) -> Markdown:
    return Markdown(
        extensions=[*settings.extensions, links], extension_configs=dict(settings.extension_options)
    )


def _root_path(site_url: str) -> str:
    """Return the root of the site on its host: a missing page may stand at any depth."""
    return urlsplit(site_url).path or "/"


def _other_files(project: Project) -> Mapping[str, Path]:
    """Return what is no page: pictures and other files of `content/`, styles and scripts of `overrides/`."""
    overrides, content = project.templates.parent, project.content
    files = {path.relative_to(overrides).as_posix(): path for path in _below(overrides / "assets")}
    files |= {path.relative_to(content).as_posix(): path for path in _below(content, project.photos)}
    return {name: path for name, path in files.items() if not name.endswith(".md")}


def _below(folder: Path, left_out: Path | None = None) -> Iterator[Path]:
    """Return the files below `folder`; not what editors hide there."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path == left_out:
            continue
        if path.is_dir():
            yield from _below(path, left_out)
        else:
            yield path


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
