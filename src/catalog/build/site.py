"""The whole flow, from what staff typed to the pages and files of the site."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain

from catalog.authored.pages import authored_pages
from catalog.authored.slots import Shells, shells_of
from catalog.check import run_checks
from catalog.check.facts import Facts
from catalog.check.typeface import check_type
from catalog.exports import Export, exports
from catalog.ground.digest import digest, digest_of_code
from catalog.ground.output import SiteFile
from catalog.ground.project import Project
from catalog.images.picture import Pictures
from catalog.images.plan import pictures_of, plan_images
from catalog.images.produce import produce_images
from catalog.images.social.card import Card
from catalog.kinds import KINDS
from catalog.model.catalog import Catalog
from catalog.model.load import load_catalog
from catalog.pages.catalog_pages import catalog_pages
from catalog.pages.page import Page
from catalog.pages.render import Renderer
from catalog.pages.tools import TOOLS
from catalog.problems import Problem, Problems, in_order
from catalog.publish.mark import Mark
from catalog.views.glossary import glossary_forms
from catalog.views.kind import Kind
from catalog.views.scene import Scene
from catalog.views.social import has_own_pictures, shared_pictures
from catalog.views.tool import Tool
from catalog.words import AllWords, check_words, load_words
from catalog.words.voice import Voices, voices_of


@dataclass(frozen=True, slots=True)
class Site:
    """What is to be written, and what was found wrong. With an error among the problems nothing is."""

    catalog: Catalog
    words: AllWords
    kinds: tuple[Kind, ...]
    tools: tuple[Tool, ...]
    problems: tuple[Problem, ...]
    pages: tuple[Page, ...] = ()
    files: tuple[SiteFile, ...] = ()
    exports: tuple[Export, ...] = ()
    """What makes the other files that are no pages: work for later, on any core."""
    cards: tuple[Card, ...] = ()
    """Pictures of pages, each once, to be drawn on any core."""
    digest: str = ""
    """Changes with anything that all pages share: words, templates, code, reference data, the day."""
    mark: Mark = field(default_factory=Mark)

    @property
    def voices(self) -> Voices:
        return voices_of(self.words)

    @property
    def shells(self) -> Shells:
        return _shells(self.kinds, self.tools)

    @property
    def is_sound(self) -> bool:
        return not any(problem.is_error for problem in self.problems)


def check_catalog(
    project: Project, *, today: date, kinds: Sequence[Kind] = KINDS, tools: Sequence[Tool] = TOOLS
) -> tuple[Catalog, AllWords, Problems]:
    """Load the catalog of `project` and say everything that is wrong with it on `today`."""
    catalog, words, _, problems = _look_through(project, today, kinds, tools)
    return catalog, words, problems


def _look_through(
    project: Project, today: date, kinds: Sequence[Kind], tools: Sequence[Tool]
) -> tuple[Catalog, AllWords, Pictures, Problems]:
    catalog, problems = load_catalog(project, kinds)
    words, more = load_words(project)
    pictures, unseen = plan_images(catalog, project)
    problems += (
        more
        + check_words(words, project, _words_of(kinds, tools), is_whole=not more)
        + run_checks(Facts(catalog, project, today, _shells(kinds, tools)))
        + unseen
        + check_type(catalog)
    )
    return catalog, words, pictures, problems


def _shells(kinds: Sequence[Kind], tools: Sequence[Tool]) -> Shells:
    return shells_of((kind.id for kind in kinds), {tool.path: tool.slot for tool in tools})


def _words_of(kinds: Sequence[Kind], tools: Sequence[Tool]) -> Iterator[str]:
    """Return the words that are needed because there are these kinds and tools."""
    return chain((tool.label for tool in tools if tool.label), *(kind.needed_words for kind in kinds))


def build_site(
    project: Project, *, today: date, kinds: Sequence[Kind] = KINDS, tools: Sequence[Tool] = TOOLS
) -> Site:
    """Load, check and lay out the catalog of `project` as it stands on `today`."""
    catalog, words, pictures, problems = _look_through(project, today, kinds, tools)
    site = Site(catalog, words, tuple(kinds), tuple(tools), in_order(problems))
    if not site.is_sound:
        return site
    scene = Scene(catalog.published(), words, pictures, today, project.site_url)
    render = Renderer(
        project.templates,
        {lang: glossary_forms(scene, voice) for lang, voice in scene.voices.items()},
        [kind.id for kind in kinds],
    )
    broken = render.check(project.relative(project.templates))
    if broken:
        return replace(site, problems=in_order([*site.problems, *broken]))
    cards = {card.file: card for card in shared_pictures(scene, kinds)}
    pages = tuple(
        page for voice in scene.voices.values() for page in catalog_pages(scene, render, kinds, tools, voice)
    )
    shared = _digest(project, scene)
    return replace(
        site,
        pages=pages,
        files=produce_images(pictures_of(scene.catalog, pictures), project.cache),
        exports=exports(scene, kinds, tools, tuple(authored_pages(project)), project.cache),
        cards=tuple(cards.values()),
        digest=shared,
        mark=Mark(_inputs(project, shared, pages), today.isoformat()),
    )


def _inputs(project: Project, shared: str, pages: Sequence[Page]) -> str:
    """Identify what the whole site is made from; drafts are no part of it."""
    parts = [shared.encode(), *(f"{page.file} {page.key}".encode() for page in pages)]
    for path in (*sorted(project.content.rglob("*.md")), project.root / "mkdocs.yml"):
        parts += [project.relative(path).encode(), path.read_bytes()]
    return digest(*parts)


def _digest(project: Project, scene: Scene) -> str:
    """Identify everything that every page depends on."""
    files = [*project.templates.rglob("*.html"), *(path for path in project.words if path.is_file())]
    kinds = " ".join(kind.id for kind in scene.catalog.kinds)
    facts = f"{kinds} {scene.shared} {scene.today} {scene.site_url} {has_own_pictures(scene)}"
    return digest(digest_of_code("**/*"), *(path.read_bytes() for path in sorted(files)), facts)
