"""MkDocs' door to the catalog.

MkDocs renders what people write in `content/`, once for each language; here the records join. static-i18n runs
the whole build again for its second language from within the first, so every handler is called twice, and the
first `on_config` and the last `on_post_build` belong to the outer run.
"""

import logging
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any, Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

# Plain `mkdocs build` works without the package installed.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from catalog.addresses.web import EXAMPLE_SITE, is_example_url
from catalog.build.assembly import Assembly
from catalog.build.site import build_site
from catalog.ground.clock import NoDayError, today_in_japan
from catalog.ground.failure import Failure, failure_of
from catalog.ground.project import Project
from catalog.ground.text import DEFAULT_LANG, Lang, Text
from catalog.problems import Location, Problem
from catalog.problems.text import as_text
from catalog.publish.publication import Publication
from catalog.source.site_address import judge_site_url

_quiet = logging.getLogger("catalog")
"""Not counted by MkDocs."""

log = logging.getLogger("mkdocs.hooks.catalog")

_UNCHANGED: Final = "The site was not changed. / サイトは変わっていません。"


class _WrongUse(Abort):
    """Ends MkDocs as wrong usage ends the commands of the catalog."""

    code = exit_code = 2


class _Run:
    """What the handlers of one build share."""

    assembly: Assembly
    publication: Publication | None = None
    depth = 0
    is_build = True


def on_startup(command: str, **_: Any) -> None:
    """Remember whether there is an old site to protect; while serving MkDocs has a folder of its own."""
    _Run.is_build = command != "serve"
    _end()


def on_config(config: MkDocsConfig) -> None:
    """Lay out the catalog before MkDocs cleans anything, so that a mistake leaves the old site standing."""
    if _Run.depth == 0:
        _begin(config)
    _Run.depth += 1


def on_build_error(error: BaseException, **_: Any) -> None:
    """Begin anew next time, for a serving MkDocs goes on; say in a sentence what no traceback should."""
    place = _Run.publication.place.site if _Run.publication else Path()
    _end()
    if isinstance(error, OSError):
        error = failure_of(error, place)
    if isinstance(error, Failure):
        log.error(error.text[_reader()])
        raise Abort(_UNCHANGED)


def _end() -> None:
    _Run.depth = 0
    if _Run.publication:
        _Run.publication.end()
        _Run.publication = None


def _begin(config: MkDocsConfig) -> None:
    project = Project(Path(config.docs_dir).parent, config.site_url or "/")
    target = Path(config.site_dir)
    if _Run.is_build:
        _Run.publication = Publication(target, project, _tell)
        _Run.publication.begin()
    site = build_site(project, today=_today())
    unfit = (
        judge_site_url(config.site_url, Location("mkdocs.yml")) if site.is_sound and config.site_url else []
    )
    _report((*site.problems, *unfit))
    if unfit or not site.is_sound:
        raise Abort(_UNCHANGED)
    if _Run.publication:
        _Run.assembly = Assembly.beside(_Run.publication, project, site)
        config.site_dir = str(_Run.assembly.target)
    else:
        _Run.assembly = Assembly(project, site, target)


def _today() -> date:
    try:
        return today_in_japan()
    except NoDayError as stop:
        raise _WrongUse(str(stop)) from None


def _report(problems: tuple[Problem, ...]) -> None:
    """Say what is wrong. A mere warning about the data is no reason for `--strict` to refuse the site."""
    if problems:
        is_error = any(problem.is_error for problem in problems)
        say = log.error if is_error else _quiet.warning
        say("\n%s", as_text(problems, _reader()))


def _tell(text: Text) -> None:
    _quiet.warning(text[_reader()])


def _reader() -> Lang:
    """Return the language of what staff are told."""
    return "en" if os.environ.get("CATALOG_LANG") == "en" else "ja"


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Leave out what the theme brings, for no page uses it, templates, and the originals of photos."""
    # MkDocs names files without dots, but not the folder of a theme that is given as `../../overrides`.
    ours = [os.path.normpath(folder) for folder in (config.theme.custom_dir, config.docs_dir) if folder]
    for file in list(files):
        is_ours = any(Path(file.abs_src_path or "").is_relative_to(folder) for folder in ours)
        is_for_staff = file.src_uri.startswith(("catalog/", "photos/"))
        if is_for_staff or not is_ours:
            files.remove(file)


def on_env(env: Any, config: MkDocsConfig, files: Files) -> None:
    """Give the templates the words of the language that is being built, and what they draw with."""
    del files
    chrome = _Run.assembly.chrome(_lang(config))
    env.globals.update(chrome.values)
    env.filters.update(chrome.filters)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Seal a page, and remember it for the map of the site."""
    lang = _lang(config)
    return _Run.assembly.take_page(output, page.url.removeprefix(f"{lang}/").removeprefix("./"), lang)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Seal the page for missing pages, made once; the theme's own map of the site gives way to ours."""
    is_again = _lang(config) != DEFAULT_LANG
    return "" if is_again or template_name.startswith("sitemap") else _Run.assembly.seal(output_content)


@event_priority(0)
def _take_shells(config: MkDocsConfig) -> None:
    problems = _Run.assembly.take_shells(_lang(config))
    _report(tuple(problems))
    if problems:
        raise Abort(_UNCHANGED)


@event_priority(-200)
def _finish(config: MkDocsConfig) -> None:
    """Finish after the last language, unless `--strict` is about to refuse the build."""
    _Run.depth -= 1
    if _Run.depth == 0 and not (config.strict and _warnings_counted()):
        _Run.assembly.finish()
        if _Run.is_build and is_example_url(url := config.site_url or ""):
            log.info("%s", EXAMPLE_SITE.format(url=url)[_reader()])
        if _Run.publication:
            config.site_dir = str(_Run.publication.place.site)  # `mkdocs gh-deploy` sends what lies there
        _end()


def _warnings_counted() -> bool:
    handlers = logging.getLogger("mkdocs").handlers
    return any(isinstance(handler, CountHandler) and handler.get_counts() for handler in handlers)


on_post_build = CombinedEvent(_take_shells, _finish)


def _lang(config: MkDocsConfig) -> Lang:
    return "en" if config.theme["language"] == "en" else "ja"
