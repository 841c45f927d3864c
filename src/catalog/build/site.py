"""The whole flow, from what staff typed to the pages and files of the site."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from catalog.authored.pages import authored_pages
from catalog.build.load import load
from catalog.check import check
from catalog.check.loaded import Loaded
from catalog.check.translations import outdated
from catalog.exports import Export, exports
from catalog.exports.holidays import holiday_table
from catalog.exports.script_tables import script_tables
from catalog.ground.digest import digest, digest_of_code
from catalog.ground.output import SiteFile
from catalog.ground.printed import Printed
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.history.changes import NO_HISTORY, History
from catalog.history.read import read_history
from catalog.images.plan import pictures_of
from catalog.images.produce import produce_images
from catalog.images.social.card import Card
from catalog.kinds import KINDS
from catalog.model.catalog import Catalog
from catalog.model.entry import Entry
from catalog.model.kinds import KindId
from catalog.model.timing import Turn, begins, first_moment, is_shown, next_turn
from catalog.pages.catalog_pages import catalog_pages
from catalog.pages.page import Page
from catalog.pages.render import Renderer
from catalog.pages.tools import TOOLS
from catalog.problems import Problem, in_order
from catalog.publish.mark import Mark
from catalog.publish.origin import file_ids
from catalog.source.origins import Key, Origins
from catalog.views.glossary import Meaning, glossary_forms
from catalog.views.kind import Kind
from catalog.views.scene import Scene
from catalog.views.social import has_own_pictures, shared_pictures
from catalog.views.tool import Tool

Press = Callable[[Loaded, date], tuple[Printed, ...]]
"""Prints what a sound project has on paper on a day."""


@dataclass(frozen=True, slots=True)
class Site:
    """Pages and files to be written, and the problems found. With an error among them nothing is written."""

    loaded: Loaded
    problems: tuple[Problem, ...] = ()
    pages: tuple[Page, ...] = ()
    files: tuple[SiteFile, ...] = ()
    exports: tuple[Export, ...] = ()
    """What makes the other files that are no pages: work for later, on any core."""
    tables: tuple[SiteFile, ...] = ()
    """What scripts and Python both know; it comes within the scripts."""
    cards: tuple[Card, ...] = ()
    """Pictures of pages, each once, to be drawn on any core."""
    digest: str = ""
    """Changes with anything that all pages share: words, templates, code, reference data, the day."""
    mark: Mark = field(default_factory=Mark)
    history: History = NO_HISTORY
    """What readers have noticed so far."""
    due: Turn | None = None
    """What comes or goes next by itself: then the site is to be built again."""
    hidden: Mapping[str, Entry] = field(default_factory=dict[str, Entry])
    """Drafts, and records whose time is still to come or is over, by the addresses of their pages."""

    @property
    def catalog(self) -> Catalog:
        return self.loaded.catalog

    @property
    def is_sound(self) -> bool:
        return not any(problem.is_error for problem in self.problems)


def build_site(  # noqa: PLR0913  # one for each wish of whoever builds
    project: Project,
    *,
    today: date,
    kinds: Sequence[Kind] = KINDS,
    tools: Sequence[Tool] = TOOLS,
    shows_drafts: bool = False,
    press: Press | None = None,
) -> Site:
    """Load, check and lay out the catalog of `project` as it stands on `today`, or at a minute of that day.

    A `press` prints what the site has on paper.
    """
    typed = load(project, kinds=kinds, tools=tools)
    now = today if isinstance(today, datetime) else first_moment(today)
    today = now.date()
    loaded = typed.at(now)
    judged = Site(loaded, problems=in_order(check(typed, today)))
    if not judged.is_sound:
        return judged
    # Nobody asks any more where things were typed: 40 MB of ten thousand records.
    unsourced = replace(loaded, origins=Origins())
    awaited = {(kind, entry.id) for kind, entry in typed.catalog.entries() if (begins(entry) or now) > now}
    if shows_drafts:
        unsourced, awaited = replace(unsourced, catalog=loaded.catalog.with_drafts()), set[Key]()
    if press:
        unsourced = replace(unsourced, printed=press(unsourced, today))
    laid_out = lay_out(unsourced, today, awaited)
    hidden = {
        f"{kind}/{entry.id}/": entry for kind, entry in typed.catalog.entries() if not is_shown(entry, now)
    }
    due = next_turn(typed.catalog.entries(), now)
    return replace(laid_out, problems=judged.problems, due=due, hidden=hidden)


def lay_out(loaded: Loaded, today: date, awaited: Collection[Key] = ()) -> Site:
    """Return every page and file of a sound project as it stands on `today`, still to be written.

    Of records that are `awaited` the history says nothing yet.
    """
    loaded = loaded.filled()
    project, kinds = loaded.project, loaded.kinds
    history = read_history(project, loaded.catalog).without(awaited)
    scene, pages = set_pages(loaded, today, history, outdated(loaded.catalog, loaded.stamps))
    cards = {card.file: card for card in shared_pictures(scene, kinds)}
    shared = _digest(project, scene)
    return Site(
        loaded,
        pages=pages,
        files=produce_images(pictures_of(scene.catalog, loaded.pictures), project.cache),
        exports=(
            *exports(scene, kinds, loaded.tools, tuple(authored_pages(loaded.pages)), project.cache),
            lambda: [each.file for each in loaded.printed],
        ),
        tables=(*script_tables(), holiday_table(today)),
        cards=tuple(cards.values()),
        digest=shared,
        mark=Mark(_inputs(loaded, shared, pages), today.isoformat(), file_ids(project)),
        history=history,
    )


def set_pages(
    loaded: Loaded,
    today: date,
    history: History = NO_HISTORY,
    stale: Mapping[tuple[KindId, str], date] | None = None,
) -> tuple[Scene, tuple[Page, ...]]:
    """Return the scene of a sound project on `today`, and every page that shows records, still to be filled."""
    scene, render = set_stage(loaded, today, history, stale)
    pages = tuple(
        page
        for voice in scene.voices.values()
        for page in catalog_pages(scene, render, loaded.kinds, loaded.tools, voice)
    )
    return scene, pages


def set_stage(
    loaded: Loaded,
    today: date,
    history: History = NO_HISTORY,
    stale: Mapping[tuple[KindId, str], date] | None = None,
) -> tuple[Scene, Renderer]:
    """Return the scene of a sound project on `today`, and what fills its templates."""
    project, catalog = loaded.project, loaded.catalog.published()
    scene = Scene(
        catalog,
        loaded.words,
        loaded.pictures,
        today,
        project.site_url,
        history,
        stale or {},
        loaded.printed,
    )
    forms: dict[Lang, Mapping[str, Meaning]] = {
        lang: glossary_forms(scene, voice) for lang, voice in scene.voices.items()
    }
    return scene, Renderer(project.templates, forms, [kind.id for kind in loaded.kinds], project.cache)


def _inputs(loaded: Loaded, shared: str, pages: Sequence[Page]) -> str:
    """Identify what the whole site is made from; drafts are no part of it."""
    parts = [shared.encode(), *(f"{page.file} {page.key}".encode() for page in pages)]
    for name, path in {**loaded.pages, "mkdocs.yml": loaded.project.settings}.items():
        parts += [name.encode(), path.read_bytes()]
    return digest(*parts)


def _digest(project: Project, scene: Scene) -> str:
    """Identify everything that every page depends on."""
    files = [*project.templates.rglob("*.html"), *(path for path in project.words if path.is_file())]
    kinds = " ".join(kind.id for kind in scene.catalog.kinds)
    facts = f"{kinds} {scene.shared} {scene.today} {scene.site_url} {has_own_pictures(scene)} {bool(scene.printed)}"
    earlier = " ".join(f"{year} {each.digest}" for (year, _), each in scene.catalog.earlier.items())
    return digest(digest_of_code("**/*"), *(path.read_bytes() for path in sorted(files)), facts, earlier)
