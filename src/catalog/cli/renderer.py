"""Run MkDocs within this process: a second one would cost as long as a small site."""

import logging
import os
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from catalog.cli.help import project_at
from catalog.ground.text import Lang
from catalog.problems.text import as_text
from catalog.source.site_address import check_site_address


def render_site(root: Path, site: Path | None, lang: Lang) -> str | None:
    """Build the site of `root`, strictly, into `site` or where `mkdocs.yml` says. Return where it is.

    None says that it could not be built; why has been logged, and what was there before is still there.
    """
    os.environ["CATALOG_LANG"] = lang  # the language in which the hook reports
    if not _has_an_address(root, lang):
        return None
    options = {"site_dir": str(site)} if site else {}
    try:
        config = load_config(str(root / "mkdocs.yml"), strict=True, **options)
        final = config.site_dir
        config.plugins.on_startup(command="build", dirty=False)
        _build(config)
    except Abort:
        return None
    except MkDocsException as stop:
        logging.getLogger("mkdocs").error("%s", stop)  # noqa: TRY400  # a message for staff, not a traceback
        return None
    return final


def _build(config: MkDocsConfig) -> None:
    try:
        build(config)
    except (KeyboardInterrupt, SystemExit) as stop:
        config.plugins.on_build_error(error=stop)  # pyright: ignore[reportArgumentType]  # MkDocs tells of errors only
        raise


def _has_an_address(root: Path, lang: Lang) -> bool:
    """Say in both languages what MkDocs would say in English, and without a place."""
    problems = check_site_address(project_at(root))
    if problems:
        logging.getLogger("mkdocs").error("%s", as_text(problems, lang))
    return not problems


def show_warnings_only() -> None:
    """Let the log of MkDocs speak only when something is wrong."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger = logging.getLogger("mkdocs")
    logger.handlers = [handler]
    logger.setLevel(logging.WARNING)
