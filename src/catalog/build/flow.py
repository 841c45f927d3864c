"""Build a site: from what staff typed to the folder that visitors see. Whatever renders the pages, the flow is ours."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from catalog.build.assembly import Assembly
from catalog.build.site import Press, Site, build_site
from catalog.ground.failure import failure_of
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang
from catalog.hosting.finished import FinishForHost
from catalog.problems import Location, Problem, Problems, in_order
from catalog.publish.place import configured_place
from catalog.publish.publication import Publication
from catalog.renderers import Renderer
from catalog.renderers.choice import RENDERERS
from catalog.renderers.kept import KeptRenderer
from catalog.source.settings import UnreadableSettingsError, read_settings
from catalog.source.site_address import judge_site_url

READING: Final = Message("データを読み、確かめています", "Reading and checking the data")
RENDERING: Final = Message("ページの枠を描いています", "Rendering the frames of pages")
WRITING: Final = Message("ページとファイルを書いています", "Writing pages and files")


def _unseen(stage: Message, done: int, total: int) -> None:
    """Show no progress."""
    del stage, done, total


@dataclass(frozen=True, slots=True)
class Listener:
    """Whoever starts a build hears what happens to it."""

    say: Callable[[Message], None]
    report: Callable[[Sequence[Problem]], None]
    progress: Callable[[Message, int, int], None] = _unseen
    """Told the stage at hand, and how much of how much of it is done."""
    end: Callable[[], None] = lambda: None
    """Called when nothing more will happen."""
    differ: Callable[[Sequence[str]], None] = lambda _: None
    """Told the files of the new site that differ from those of the site before."""
    timed: Callable[[Site], None] = lambda _: None
    """Told a sound site before it is made: what is hidden from visitors, and what comes or goes next."""


@dataclass(frozen=True, slots=True)
class Request:
    """Order for a build: the project, the day, the folder and the renderer."""

    root: Path
    today: date
    """The day in Japan; if it is a `datetime`, the minute."""
    into: Path | None = None
    """The folder of the site; None for that of `mkdocs.yml`."""
    renderer: str | None = None
    """None for that of `mkdocs.yml`."""
    is_fresh: bool = False
    """Whether the files of earlier builds are left alone."""
    finish_for_host: FinishForHost | None = None
    """Makes the files that a host needs; None for a build that goes to no host."""
    shows_drafts: bool = False
    """Whether drafts have pages too, for those who decide on them."""
    press: Press | None = None
    """Prints what the site has on paper; None for a site that has nothing."""


def build_catalog(request: Request, listener: Listener) -> Path | None:
    """Build a site. Return where it is.

    None says that it could not be built; why has been reported, and what was there before is still there.
    """
    project, chosen = project_and_renderer(request.root)
    place = request.into or configured_place(request.root).site
    publication = Publication(place, project, listener.say)
    renderer = KeptRenderer(RENDERERS[request.renderer or chosen])
    try:
        publication.begin()
        listener.progress(READING, 0, 1)
        site = build_site(
            project, today=request.today, shows_drafts=request.shows_drafts, press=request.press
        )
        unfit = _check_given_address(project) if site.is_sound else []
        listener.report((*site.problems, *unfit))
        if site.is_sound:
            listener.timed(site)
        if site.history.missing:
            listener.say(site.history.missing)
        is_done = (
            site.is_sound
            and not unfit
            and _publish(
                Assembly.beside(
                    publication,
                    project,
                    site,
                    is_fresh=request.is_fresh,
                    finish_for_host=request.finish_for_host,
                ),
                renderer,
                listener,
            )
        )
    finally:
        listener.end()
        publication.end()
    return publication.place.site if is_done else None


def project_and_renderer(root: Path) -> tuple[Project, str]:
    """Return the project and the renderer that `mkdocs.yml` chooses; what is wrong with that file the check says."""
    default = next(iter(RENDERERS))
    try:
        settings = read_settings(root / "mkdocs.yml")
    except UnreadableSettingsError:
        return Project(root, "/"), default
    return Project(root, settings.site_url), settings.renderer if settings.renderer in RENDERERS else default


def _publish(assembly: Assembly, renderer: Renderer, listener: Listener) -> bool:
    """Render every language, then finish; False if a page is not as it should be."""
    problems: Problems = []
    for number, lang in enumerate(LANGS):
        listener.progress(RENDERING, number, len(LANGS))
        problems += render_language(renderer, assembly, lang)
    listener.report(in_order(problems))
    if not problems:
        listener.differ(assembly.finish(partial(listener.progress, WRITING)))
    return not problems


def _check_given_address(project: Project) -> Problems:
    """Find what is wrong with an address that the environment or another file gives."""
    is_given = project.site_url != "/"
    return judge_site_url(project.site_url, Location(project.settings.name)) if is_given else []


def render_language(renderer: Renderer, assembly: Assembly, lang: Lang) -> Problems:
    """Render one language in a folder of its own, and take over what is there."""
    with TemporaryDirectory(prefix=".", dir=assembly.target) as name:
        folder = Path(name)
        try:
            rendered = renderer.render(assembly.project, folder, assembly.chrome(lang))
        except OSError as error:  # of a full disk the system does not say where
            raise failure_of(error, folder) from error
        if rendered.problems:
            return rendered.problems
        assembly.copy(rendered.files)
        return assembly.take(folder, lang)
