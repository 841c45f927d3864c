"""The renderer that runs MkDocs with its theme and static-i18n, within this process.

static-i18n builds its further languages from within the first build. Here it is given one language at a time, so that
the flow stays in the hands of whoever calls. `hooks/catalog_site.py` shares what MkDocs must be given in either case.
"""

import logging
import os
import re
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, cast

import mkdocs
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException, PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler
from mkdocs.utils.yaml import yaml_load

from catalog.authored.files import PageFiles
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import DEFAULT_LANG, LANGS, Lang
from catalog.problems import Location, Problem
from catalog.renderers import MISSING_PAGE, Chrome, Rendered
from catalog.source.settings import OUR_HOOK, OUR_PLUGIN, read_settings

_LANGUAGES: Final = "i18n"

_PAGE: Final = re.compile(r"'([^']+\.md)'")

_SAYS: Final = Message("ページを描くときの知らせ: {text}", "While pages were rendered: {text}")
_MEND: Final = Message(
    "直してください。知らせがあるかぎり、サイトは作りません。",
    "Mend this: a site is not made as long as there is a warning.",
)
_NO_LANGUAGES: Final = (
    "the plugin `i18n`, which makes both languages, is missing (プラグイン i18n がありません)"
)


def language_of(config: MkDocsConfig) -> Lang:
    found: str = config.theme["language"]
    return found if found in LANGS else DEFAULT_LANG


def stand_in_frame(config: MkDocsConfig, project: Project) -> None:
    """Let MkDocs find the templates of all cities, wherever they lie."""
    frame = os.path.normpath(project.frame)
    if frame not in map(os.path.normpath, config.theme.dirs):
        config.theme.dirs.insert(0, frame)


def keep_own_files(files: Files, config: MkDocsConfig, project: Project, pages: PageFiles) -> None:
    """Leave out what the theme brings, for no page uses it, templates, the originals of photos, and hidden shells."""
    # MkDocs names files without dots, but not the folder of a theme that is given as `../../overrides`.
    folders = (project.frame, config.theme.custom_dir, config.docs_dir)
    ours = [os.path.normpath(folder) for folder in folders if folder]
    for file in list(files):
        is_ours = any(Path(file.abs_src_path or "").is_relative_to(folder) for folder in ours)
        is_for_staff = file.src_uri.startswith(("catalog/", "photos/"))
        is_hidden = file.is_documentation_page() and file.src_uri not in pages
        if is_for_staff or is_hidden or not is_ours:
            files.remove(file)
    for name in pages:
        if name not in files.src_uris:
            files.append(_as_if_in_content(name, config))


def _as_if_in_content(name: str, config: MkDocsConfig) -> File:
    """Return a shared shell as static-i18n takes pages: only those in `content/`. `read_shared` reads it."""
    place, inclusion = (config.docs_dir, config.site_dir), InclusionLevel.NOT_IN_NAV
    return File(name, *place, config.use_directory_urls, inclusion=inclusion)


def read_shared(page: Page, pages: PageFiles) -> str | None:
    """Return the text of a page that does not lie in `content/`; None of any other."""
    path = pages.get(page.file.src_uri)
    is_elsewhere = path and path != Path(page.file.abs_src_path or "")
    return path.read_text(encoding="utf-8-sig") if path and is_elsewhere else None


def dress(environment: Any, config: MkDocsConfig, chrome: Chrome) -> None:
    """Give the templates what they take from the catalog; the page for missing pages is made once, a site map never."""
    environment.globals.update(chrome.values)
    environment.filters.update(chrome.filters)
    config.theme.static_templates = {MISSING_PAGE} if chrome.lang == DEFAULT_LANG else set()


def is_refused(config: MkDocsConfig) -> bool:
    """Return whether MkDocs has counted a warning for which `--strict` will refuse the site."""
    handlers = logging.getLogger(mkdocs.__name__).handlers
    counted = (isinstance(handler, CountHandler) and handler.get_counts() for handler in handlers)
    return config.strict and any(counted)


class _Events:
    """Joins one build of one language, in the place of the hook."""

    def __init__(self, chrome: Chrome, project: Project) -> None:
        self.chrome = chrome
        self.project = project
        self.files: dict[str, Path] = {}
        self.more_templates: list[str] = []
        """Folders with templates in which MkDocs need not look for files: a theme brings ten thousand icons."""

    def on_files(self, files: Files, config: MkDocsConfig) -> None:
        keep_own_files(files, config, self.project, self.chrome.pages)

    def on_page_read_source(self, page: Page, config: MkDocsConfig) -> str | None:
        del config
        return read_shared(page, self.chrome.pages)

    def on_env(self, env: Any, config: MkDocsConfig, files: Files) -> None:
        env.loader.searchpath += self.more_templates
        dress(env, config, self.chrome)
        for file in list(files):
            if file.abs_src_path and not file.is_documentation_page() and file.inclusion.is_included():
                self.files[Path(file.dest_path).as_posix()] = Path(file.abs_src_path)
                files.remove(file)  # the flow copies it


class MkDocsRenderer:
    """Renders with MkDocs and whatever `mkdocs.yml` asks for, strictly."""

    def render(self, project: Project, folder: Path, chrome: Chrome) -> Rendered:
        events = _Events(chrome, project)
        with _heard() as warnings:
            try:
                config = _configured(project, folder, events)
                warnings.clear()  # those that matter have ended it
                build(config)
            except MkDocsException as stop:
                if not warnings:  # else it only counts them
                    warnings.append(str(stop))
        return Rendered([problem_of(text, project) for text in warnings], events.files)


def _configured(project: Project, folder: Path, events: _Events) -> MkDocsConfig:
    """Return the settings for a build of one language into `folder`."""
    hooks = [hook for hook in read_settings(project.settings).hooks if Path(hook).name != OUR_HOOK]
    own: dict[str, Any] = {"strict": True, "hooks": hooks, **_other_plugins(project)}
    config = load_config(str(project.settings), site_dir=str(folder), **own)
    stand_in_frame(config, project)
    languages = cast("Any", config.plugins.get(_LANGUAGES))
    if languages is None:
        raise PluginError(_NO_LANGUAGES)
    languages.current_language = events.chrome.lang
    languages.building = True  # so that it takes itself for one of many builds, and begins no other
    ours = {os.path.normpath(folder) for folder in (config.theme.custom_dir, project.frame) if folder}
    events.more_templates = [at for at in config.theme.dirs if os.path.normpath(at) not in ours]
    config.theme.dirs = [at for at in config.theme.dirs if os.path.normpath(at) in ours]
    config.plugins["catalog"] = cast("Any", events)
    config.plugins.on_startup(command="build", dirty=False)
    return config


def _other_plugins(project: Project) -> dict[str, Any]:
    """Return the plugins of others where ours is among them: the flow takes its place, installed or not."""
    if OUR_PLUGIN not in read_settings(project.settings).plugins:
        return {}
    with project.settings.open("rb") as file:
        plugins = yaml_load(file)["plugins"]
    return {"plugins": [plugin for plugin in plugins if OUR_PLUGIN not in (plugin, *_names(plugin))]}


def _names(plugin: Any) -> list[str]:
    return list(plugin) if isinstance(plugin, dict) else []


@contextmanager
def _heard() -> Generator[list[str]]:
    """Hear what MkDocs warns of; nothing of it is printed."""
    logger, handler = logging.getLogger(mkdocs.__name__), _Ear()
    logger.addHandler(handler)
    try:
        yield handler.texts
    finally:
        logger.removeHandler(handler)


class _Ear(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage().strip())


def problem_of(text: str, project: Project) -> Problem:
    """Make a problem of what MkDocs says, at the page of which it speaks."""
    page = _PAGE.search(text)
    file = project.content / page[1] if page else project.settings
    at = Location(project.relative(file if file.is_file() else project.settings))
    return Problem(at, "renderer", _SAYS.format(text=text), _MEND)
