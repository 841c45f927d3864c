"""MkDocs' door to the catalog, for those who run MkDocs itself: `mkdocs build`, `serve`, `gh-deploy`.

MkDocs renders what people write in `content/`, once for each language; here the records join. static-i18n runs the
build of its second language from within that of the first, so every handler is called twice: the build begins once,
and the site is finished as soon as both languages are there. `catalog build` does without this hook.
"""

import logging
import os
import sys
from collections.abc import Iterable
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any, Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import clean_directory

if find_spec("catalog") is None:  # plain `mkdocs build` works without the package installed
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from catalog.addresses.web import EXAMPLE_SITE, is_example_url
from catalog.build.assembly import Assembly
from catalog.build.site import build_site
from catalog.ground.clock import NoDayError, now_in_japan
from catalog.ground.failure import Failure, failure_of
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang
from catalog.ground.tree import NewTree
from catalog.problems import Location, Problem
from catalog.problems.text import as_text
from catalog.publish.publication import Publication
from catalog.renderers.mkdocs import (
    dress,
    is_refused,
    keep_own_files,
    language_of,
    read_shared,
    stand_in_frame,
)
from catalog.source.site_address import judge_site_url

_quiet = logging.getLogger("catalog")
"""Not counted by MkDocs."""

log = logging.getLogger("mkdocs.hooks.catalog")

_UNCHANGED: Final = "The site was not changed. / サイトは変わっていません。"


class _WrongUse(Abort):
    """Ends MkDocs as wrong usage ends the commands of the catalog."""

    code = exit_code = 2


class _Run:
    """State that the handlers of one build share."""

    is_build = True
    assembly: Assembly | None = None
    publication: Publication | None = None
    languages: tuple[Lang, ...] = ()


def on_startup(command: str, **_: Any) -> None:
    """Remember whether there is an old site to protect; while serving MkDocs has a folder of its own."""
    _Run.is_build = command != "serve"
    _end()


def on_config(config: MkDocsConfig) -> None:
    """Lay out the catalog before MkDocs cleans anything, so that a mistake leaves the old site standing."""
    if _Run.assembly is None:
        _Run.assembly = _begin(config)
        config.site_dir = mkdtemp(prefix=".", dir=_Run.assembly.target)


def _begin(config: MkDocsConfig) -> Assembly:
    project = Project(Path(config.docs_dir).parent, config.site_url or "/")
    target = Path(config.site_dir)
    stand_in_frame(config, project)
    config.watch += map(str, (project.data, project.frame, *project.words))
    if _Run.is_build:
        _Run.publication = Publication(target, project, _tell)
        _Run.publication.begin()
    site = build_site(project, today=_now())
    unfit = (
        judge_site_url(config.site_url, Location("mkdocs.yml")) if site.is_sound and config.site_url else []
    )
    _report((*site.problems, *unfit))
    if unfit or not site.is_sound:
        raise Abort(_UNCHANGED)
    if _Run.publication:
        return Assembly.beside(_Run.publication, project, site)
    return Assembly(project, site, NewTree.empty(target))


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add the shells that all cities share, and leave out what no page uses."""
    if _Run.assembly:
        keep_own_files(files, config, _Run.assembly.project, _Run.assembly.site.loaded.pages)


def on_page_read_source(page: Page, config: MkDocsConfig) -> str | None:
    """Read a page that does not lie in `content/`."""
    del config
    return read_shared(page, _Run.assembly.site.loaded.pages) if _Run.assembly else None


def on_env(env: Any, config: MkDocsConfig, files: Files) -> None:
    """Give the templates the words of the language that is being built, and what they draw with."""
    del files
    if _Run.assembly:
        lang = language_of(config)
        dress(env, config, _Run.assembly.chrome(lang))
        _Run.languages = (*_Run.languages, lang)


@event_priority(-200)
def on_post_build(config: MkDocsConfig) -> None:
    """Finish with the last language, which is done first, unless `--strict` is about to refuse the build."""
    if _Run.assembly and {*_Run.languages} == {*LANGS} and not is_refused(config):
        _finish(_Run.assembly, config)
        _end()


def _finish(assembly: Assembly, config: MkDocsConfig) -> None:
    rendered = Path(config.site_dir)
    if not assembly.publication:
        clean_directory(str(assembly.target))  # but for what is hidden
    problems = [problem for lang in LANGS for problem in assembly.take(rendered, lang)]
    _report(problems)
    if problems:
        raise Abort(_UNCHANGED)
    rmtree(rendered)
    assembly.finish()
    if _Run.is_build and is_example_url(url := config.site_url or ""):
        log.info("%s", EXAMPLE_SITE.format(url=url)[_reader()])
    place = assembly.publication.place.site if assembly.publication else assembly.target
    config.site_dir = str(place)  # `mkdocs gh-deploy` sends what lies there


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
    if _Run.publication:
        _Run.publication.end()
    _Run.assembly, _Run.publication, _Run.languages = None, None, ()


def _now() -> datetime:
    try:
        return now_in_japan()
    except NoDayError as stop:
        raise _WrongUse(str(stop)) from None


def _report(problems: Iterable[Problem]) -> None:
    """Log the problems. A mere warning about the data is no reason for `--strict` to refuse the site."""
    if found := tuple(problems):
        is_error = any(problem.is_error for problem in found)
        say = log.error if is_error else _quiet.warning
        say("\n%s", as_text(found, _reader()))


def _tell(text: Message) -> None:
    _quiet.warning(text[_reader()])


def _reader() -> Lang:
    """Return the language of what staff are told."""
    return "en" if os.environ.get("CATALOG_LANG") == "en" else "ja"
