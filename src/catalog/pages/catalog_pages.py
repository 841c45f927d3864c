"""Which pages there are, and what is poured into each."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Final

from catalog.model.catalog import Kind
from catalog.model.entry import Entry
from catalog.model.product import BrandProduct
from catalog.pages.page import Page, Slots
from catalog.pages.render import Renderer
from catalog.text import Lang
from catalog.views.facility import facility_view
from catalog.views.home import closing_soon, doors
from catalog.views.listing import (
    facility_card,
    pages_of,
    pagination,
    product_card,
    programs_by_theme,
    published,
)
from catalog.views.product import product_view
from catalog.views.program import program_view
from catalog.views.scene import Scene


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of record and the template of its page."""

    kind: Kind
    template: str
    view: Callable[[Scene, Any, Lang], object]


PROGRAMS: Final = Section("programs", "program.html", program_view)
FACILITIES: Final = Section("facilities", "facility.html", facility_view)
PRODUCTS: Final = Section("products", "product.html", product_view)


def catalog_pages(scene: Scene, render: Renderer, lang: Lang) -> Iterator[Page]:
    """Return every page of one language that shows records."""
    # Programs, facilities and the lists show one another, so they share a key. Products stand alone:
    # of ten thousand, an edit renders one.
    shared = scene.digest("programs", "facilities")
    products = published(scene.catalog.products.values())
    yield _home(scene, render, lang)
    yield _list(render, lang, "programs", shared, groups=lambda: programs_by_theme(scene, lang))
    yield _list(render, lang, "facilities", shared, shown=lambda: _facility_cards(scene, lang))
    yield from _product_lists(scene, render, lang, products)
    for program in published(scene.catalog.programs.values()):
        yield _record(scene, render, lang, PROGRAMS, program, shared)
    for facility in published(scene.catalog.facilities.values()):
        yield _record(scene, render, lang, FACILITIES, facility, shared)
    for product in products:
        yield _record(scene, render, lang, PRODUCTS, product, scene.digest_of("products", product.id))


def _home(scene: Scene, render: Renderer, lang: Lang) -> Page:
    def slots() -> Slots:
        return {
            "doors": render("doors.html", lang, "", doors=doors(scene, lang)),
            "deadlines": render("deadlines.html", lang, "", shown=closing_soon(scene, lang)),
        }

    return Page(lang, "", "index", scene.digest("programs", "facilities", "products"), slots)


def _record(  # noqa: PLR0913  # one argument for each thing that makes a record's page its own
    scene: Scene, render: Renderer, lang: Lang, section: Section, entry: Entry, key: str
) -> Page:
    path = f"{section.kind}/{entry.id}/"

    def slots() -> Slots:
        body = render(section.template, lang, path, it=section.view(scene, entry, lang))
        return _head(path, entry.name[lang], entry.summary[lang]) | {"body": body}

    return Page(lang, path, f"{section.kind}/_record", key, slots)


def _list(
    render: Renderer, lang: Lang, kind: Kind, key: str, **view: Callable[[], object]
) -> Page:
    """Return a list whose title and opening words stand in its shell."""
    path = f"{kind}/"

    def slots() -> Slots:
        made = {name: make() for name, make in view.items()}
        return {"list": render(f"{kind}.html", lang, path, **made)}

    return Page(lang, path, f"{kind}/index", key, slots)


def _facility_cards(scene: Scene, lang: Lang) -> list[object]:
    return [facility_card(scene, it, lang) for it in published(scene.catalog.facilities.values())]


def _product_lists(
    scene: Scene, render: Renderer, lang: Lang, products: Sequence[BrandProduct]
) -> Iterator[Page]:
    """Return the list of products, in as many pages as it takes; the first stands in the shell of the list."""
    cut = pages_of(products)
    key = scene.digest("products")
    for number, records in enumerate(cut, 1):
        yield _product_list(scene, render, lang, records, number, len(cut), len(products), key)


def _product_list(  # noqa: PLR0913  # a page of a list is known by its number, its length and the whole
    scene: Scene,
    render: Renderer,
    lang: Lang,
    records: Sequence[BrandProduct],
    number: int,
    pages: int,
    total: int,
    key: str,
) -> Page:
    is_first = number == 1
    path = "products/" if is_first else f"products/page-{number}/"

    def slots() -> Slots:
        words = scene.say(lang)["list"]
        title = words["page_title"].format(n=number)
        html = render(
            "products.html",
            lang,
            path,
            shown=[product_card(scene, it, lang) for it in records],
            pagination=pagination(number, pages),
            total=total,
            title="" if is_first else title,
        )
        if is_first:
            return {"list": html}
        return _head(path, title, title) | {"body": html}

    return Page(lang, path, "products/index" if is_first else "products/_record", key, slots)


def _head(path: str, title: str, description: str) -> dict[str, str]:
    return {
        "path": escape(path),
        "title": escape(title),
        "description": escape(description),
    }
