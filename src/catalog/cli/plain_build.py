"""Build a site without MkDocs: from the data to the finished folder the flow is in our own hands."""

from pathlib import Path

import click

from catalog.build.assembly import Assembly
from catalog.build.site import build_site
from catalog.cli.help import today
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang
from catalog.problems import Problems
from catalog.problems.text import as_text
from catalog.publish.place import configured_place
from catalog.publish.publication import Publication
from catalog.renderers import Renderer
from catalog.source.settings import read_settings
from catalog.source.site_address import check_site_address


def build_plainly(root: Path, folder: Path | None, lang: Lang, renderer: Renderer) -> str | None:
    """Build the site of `root` with `renderer`, into `folder` or where `mkdocs.yml` says. Return where it is.

    None says that it could not be built; why has been told, and what was there before is still there.
    """
    unfit = check_site_address(Project(root, "/"))
    _tell(unfit, lang)
    if unfit:
        return None
    project = Project(root, read_settings(root / "mkdocs.yml").site_url)
    publication = Publication(
        folder or configured_place(root).site, project, lambda text: click.echo(text[lang], err=True)
    )
    try:
        publication.begin()
        is_done = _publish(publication, project, lang, renderer)
    finally:
        publication.end()
    return str(publication.place.site) if is_done else None


def _publish(publication: Publication, project: Project, lang: Lang, renderer: Renderer) -> bool:
    site = build_site(project, today=today(lang))
    _tell(list(site.problems), lang)
    if not site.is_sound:
        return False
    assembly = Assembly.beside(publication, project, site)
    problems: Problems = []
    for each in LANGS:
        problems += renderer.render(project, assembly.target, assembly.chrome(each))
        problems += assembly.take_shells(each)
    _tell(problems, lang)
    if problems:
        return False
    assembly.finish()
    return True


def _tell(problems: Problems, lang: Lang) -> None:
    if problems:
        click.echo(as_text(problems, lang), err=True)
