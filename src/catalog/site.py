"""The whole flow, from what staff typed to the pages and files of the site."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Final

from catalog.check import run_checks
from catalog.check.facts import Facts
from catalog.exports import Export, exports
from catalog.images.picture import Pictures
from catalog.images.plan import pictures_of, plan_images
from catalog.images.produce import produce_images
from catalog.images.social.card import Card
from catalog.images.social.missing import check_type
from catalog.model.catalog import FILES, Catalog, Kind
from catalog.model.load import load_catalog
from catalog.output import SiteFile
from catalog.pages.catalog_pages import catalog_pages
from catalog.pages.page import Page
from catalog.pages.render import TWIN_ENDING, Renderer
from catalog.problems import Problem, Problems, in_order
from catalog.project import Project
from catalog.publish.mark import Mark
from catalog.text import LANGS
from catalog.views.authored import authored_pages
from catalog.views.glossary import glossary_forms
from catalog.views.scene import Scene
from catalog.views.social import has_own_pictures, shared_pictures
from catalog.views.words import AllWords, check_words, load_words

_SHARED: Final[tuple[Kind, ...]] = tuple(
    kind for kind in FILES if kind not in {"programs", "facilities", "products"}
)
"""Data that any page may show."""

_CODE: Final = frozenset({".py", ".json", ".ttf", ".txt"})
"""Endings of the files of this program that a page may depend on."""


@dataclass(frozen=True, slots=True)
class Site:
    """What is to be written, and what was found wrong. With an error among the problems nothing is."""

    catalog: Catalog
    words: AllWords
    pages: tuple[Page, ...]
    files: tuple[SiteFile, ...]
    exports: tuple[Export, ...]
    """What makes the other files that are no pages: work for later, on any core."""
    cards: tuple[Card, ...]
    """Pictures of pages, each once, to be drawn on any core."""
    problems: tuple[Problem, ...]
    digest: str
    """Changes with anything that all pages share: words, templates, code, reference data, the day."""
    mark: Mark = field(default_factory=Mark)

    @property
    def is_sound(self) -> bool:
        return not any(problem.is_error for problem in self.problems)


def check_catalog(project: Project, *, today: date) -> tuple[Catalog, AllWords, Problems]:
    """Load the catalog of `project` and say everything that is wrong with it on `today`."""
    catalog, words, _, problems = _look_through(project, today)
    return catalog, words, problems


def _look_through(project: Project, today: date) -> tuple[Catalog, AllWords, Pictures, Problems]:
    catalog, problems = load_catalog(project)
    words, more = load_words(project)
    pictures, unseen = plan_images(catalog, project)
    problems += (
        more
        + check_words(words, project, is_whole=not more)
        + run_checks(Facts(catalog, project, today))
        + unseen
        + check_type(catalog)
    )
    return catalog, words, pictures, problems


def build_site(project: Project, *, today: date) -> Site:
    """Load, check and lay out the catalog of `project` as it stands on `today`."""
    catalog, words, pictures, problems = _look_through(project, today)
    found = in_order(problems)
    if any(problem.is_error for problem in found):
        return Site(catalog, words, (), (), (), (), found, "")
    scene = Scene(catalog.published(), words, pictures, today, project.site_url)
    render = Renderer(project.templates, words, {lang: glossary_forms(scene, lang) for lang in LANGS})
    broken = render.check(project.relative(project.templates))
    if broken:
        return Site(catalog, words, (), (), (), (), in_order([*found, *broken]), "")
    pages = tuple(page for lang in LANGS for page in catalog_pages(scene, render, lang))
    photos = produce_images(pictures_of(scene.catalog, pictures), project.cache)
    made_later = exports(scene, tuple(authored_pages(project)), project.cache)
    cards = tuple({card.file: card for card in shared_pictures(scene)}.values())
    shared = _digest(project, scene)
    mark = Mark(_inputs(project, shared, pages), today.isoformat())
    return Site(catalog, words, pages, photos, made_later, cards, found, shared, mark)


def _inputs(project: Project, shared: str, pages: Sequence[Page]) -> str:
    """Identify what the whole site is made from; drafts are no part of it."""
    parts = [shared.encode(), *(f"{page.file} {page.key}".encode() for page in pages)]
    for path in (*sorted(project.content.rglob("*.md")), project.root / "mkdocs.yml"):
        parts += [project.relative(path).encode(), path.read_bytes()]
    return blake2b(b"\0".join(parts), digest_size=12).hexdigest()


def _digest(project: Project, scene: Scene) -> str:
    """Identify everything that every page depends on."""
    code = Path(__file__).parent
    files = [
        *(path for path in code.rglob("*") if path.suffix in _CODE),
        *project.templates.rglob("*.html"),
        *project.templates.rglob(f"*.{TWIN_ENDING}"),
        *(path for path in project.words if path.is_file()),
    ]
    parts = [path.read_bytes() for path in sorted(files)]
    shared = scene.digest(*_SHARED)
    parts.append(f"{shared} {scene.today} {scene.site_url} {has_own_pictures(scene)}".encode())
    return blake2b(b"\0".join(parts), digest_size=12).hexdigest()
