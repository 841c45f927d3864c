"""Build a site: from what staff typed to the folder that visitors see. Whatever renders the pages, the flow is ours."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from catalog.build.assembly import Assembly
from catalog.build.site import build_site
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang, Text
from catalog.problems import Location, Problem, Problems, in_order
from catalog.publish.place import configured_place
from catalog.publish.publication import Publication
from catalog.renderers import Renderer
from catalog.renderers.choice import RENDERERS
from catalog.renderers.kept import KeptRenderer
from catalog.source.settings import UnreadableSettingsError, read_settings
from catalog.source.site_address import check_site_address, judge_site_url


@dataclass(frozen=True, slots=True)
class Listener:
    """Whoever starts a build hears what happens to it."""

    say: Callable[[Text], None]
    report: Callable[[Sequence[Problem]], None]


def build_catalog(
    root: Path, into: Path | None, renderer: str | None, today: date, listener: Listener
) -> Path | None:
    """Build the site of `root` into a folder, or where `mkdocs.yml` says. Return where it is.

    None says that it could not be built; why has been reported, and what was there before is still there.
    """
    project, chosen, problems = _settings(root)
    if problems:
        listener.report(problems)
        return None
    publication = Publication(into or configured_place(root).site, project, listener.say)
    try:
        publication.begin()
        is_done = _publish(publication, project, KeptRenderer(RENDERERS[renderer or chosen]), today, listener)
    finally:
        publication.end()
    return publication.place.site if is_done else None


def _settings(root: Path) -> tuple[Project, str, Problems]:
    """Return the project, the renderer that `mkdocs.yml` chooses, and what is wrong with that file."""
    typed = Project(root, "/")
    default = next(iter(RENDERERS))
    try:
        settings = read_settings(typed.settings)
    except UnreadableSettingsError as stop:
        return typed, default, [stop.problem]
    project = Project(root, settings.site_url)
    chosen = settings.renderer if settings.renderer in RENDERERS else default
    return project, chosen, check_site_address(typed) or _check_given_address(project)


def _check_given_address(project: Project) -> Problems:
    """Find what is wrong with an address that the environment or another file gives."""
    is_given = project.site_url != "/"
    return judge_site_url(project.site_url, Location(project.settings.name)) if is_given else []


def _publish(
    publication: Publication, project: Project, renderer: Renderer, today: date, listener: Listener
) -> bool:
    site = build_site(project, today=today)
    listener.report(site.problems)
    if not site.is_sound:
        return False
    assembly = Assembly.beside(publication, project, site)
    problems = [problem for lang in LANGS for problem in _render(renderer, project, assembly, lang)]
    listener.report(in_order(problems))
    if problems:
        return False
    assembly.finish()
    return True


def _render(renderer: Renderer, project: Project, assembly: Assembly, lang: Lang) -> Problems:
    """Render one language in a folder of its own, and take over what is there."""
    with TemporaryDirectory(prefix=".", dir=assembly.target) as name:
        folder = Path(name)
        rendered = renderer.render(project, folder, assembly.chrome(lang))
        if rendered.problems:
            return rendered.problems
        assembly.copy(rendered.files)
        return assembly.take(folder, lang)
