"""MkDocs' door to the catalog.

MkDocs renders what people write in `content/`, once for each language; here the records join. static-i18n runs
the whole build again for its second language from within the first, so every handler is called twice, and the
first `on_config` and the last `on_post_build` belong to the outer run.
"""

import logging
import os
import sys
from functools import partial
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

# Plain `mkdocs build` works without the package installed.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from catalog.assembly import Assembly
from catalog.clock import today_in_japan
from catalog.pages.patterns import gold_leaf_svg, pattern_svg
from catalog.problem_text import as_text
from catalog.problems import Problem
from catalog.project import Project
from catalog.scripts import modules_of
from catalog.site import build_site
from catalog.text import DEFAULT_LANG, Lang

_quiet = logging.getLogger("catalog")
"""Not counted by MkDocs."""

log = logging.getLogger("mkdocs.hooks.catalog")


class _Run:
    """What the handlers of one build share."""

    assembly: Assembly
    depth = 0
    is_build = True


def on_startup(command: str, **_: Any) -> None:
    """Remember whether there is an old site to protect; while serving MkDocs has a folder of its own."""
    _Run.is_build = command == "build"
    _Run.depth = 0


def on_config(config: MkDocsConfig) -> None:
    """Lay out the catalog before MkDocs cleans anything, so that a mistake leaves the old site standing."""
    if _Run.depth == 0:
        _begin(config)
    _Run.depth += 1


def on_build_error(error: Exception, **_: Any) -> None:
    """Begin anew next time: a serving MkDocs goes on after a build that failed."""
    del error
    _Run.depth = 0


def _begin(config: MkDocsConfig) -> None:
    project = Project(Path(config.docs_dir).parent, config.site_url or "/")
    site = build_site(project, today=today_in_japan())
    _report(site.problems)
    if not site.is_sound:
        raise Abort("The site was not changed. / サイトは変わっていません。")
    target = Path(config.site_dir)
    if _Run.is_build:
        _Run.assembly = Assembly.beside(target, project, site)
        config.site_dir = str(_Run.assembly.target)
    else:
        _Run.assembly = Assembly(project, site, target)


def _report(problems: tuple[Problem, ...]) -> None:
    """Say what is wrong. A mere warning about the data is no reason for `--strict` to refuse the site."""
    if problems:
        is_error = any(problem.is_error for problem in problems)
        say = log.error if is_error else _quiet.warning
        say("\n%s", as_text(problems, "en" if os.environ.get("CATALOG_LANG") == "en" else "ja"))


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
    assembly, lang = _Run.assembly, _lang(config)
    words = assembly.site.words
    env.globals.update(
        w=words[lang],
        w_en=words["en"],
        lang_code=lang,
        machines=assembly.machines(lang),
        city=assembly.site.catalog.home,
        modules_of=partial(modules_of, Path(config.theme.custom_dir or "", "assets", "js")),
    )
    env.filters.update(pattern=pattern_svg, gold_leaf=gold_leaf_svg)


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
        raise Abort("The site was not changed. / サイトは変わっていません。")


@event_priority(-200)
def _finish(config: MkDocsConfig) -> None:
    """Finish after the last language, unless `--strict` is about to refuse the build."""
    _Run.depth -= 1
    if _Run.depth == 0 and not (config.strict and _warnings_counted()):
        _Run.assembly.finish()


def _warnings_counted() -> bool:
    handlers = logging.getLogger("mkdocs").handlers
    return any(isinstance(handler, CountHandler) and handler.get_counts() for handler in handlers)


on_post_build = CombinedEvent(_take_shells, _finish)


def _lang(config: MkDocsConfig) -> Lang:
    return "en" if config.theme["language"] == "en" else "ja"
