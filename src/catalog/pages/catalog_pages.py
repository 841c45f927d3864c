"""Which pages there are, and what is poured into each."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Final

from catalog.images.social.card import Card
from catalog.model.catalog import Kind
from catalog.model.entry import Entry
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct
from catalog.pages.machines import data_block, picture_tags, twin_link
from catalog.pages.markdown_blocks import markdown_page
from catalog.pages.page import Page, Slots
from catalog.pages.render import Renderer
from catalog.text import Lang
from catalog.views.calendar import calendar_view
from catalog.views.contacts import contacts_view
from catalog.views.design import design_view
from catalog.views.eligibility import eligibility_view
from catalog.views.facility import facility_page
from catalog.views.glossary import glossary_view
from catalog.views.home import closing_soon, doors
from catalog.views.line_sheet import sheet_page
from catalog.views.linked_data import Node, Spot, page_graph, record_graph
from catalog.views.linked_records import linked_facility, linked_maker, linked_product, linked_program
from catalog.views.listing import (
    BLANK_PRODUCT,
    coverage,
    facility_card,
    page_path,
    pages_of,
    pagination,
    patterns,
    product_card,
    programs_by_theme,
    published,
)
from catalog.views.maker import maker_cards, maker_page, maker_path, maker_summary, makers
from catalog.views.policy import policy_view
from catalog.views.product import product_page
from catalog.views.program import program_page
from catalog.views.record_page import RecordPage
from catalog.views.register import register_view
from catalog.views.scene import Scene
from catalog.views.search import search_view
from catalog.views.social import (
    picture_at,
    picture_of_facility,
    picture_of_maker,
    picture_of_product,
    picture_of_program,
)


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of record, and how its page is made."""

    kind: Kind
    template: str
    """Of the head of its page."""
    page: Callable[[Scene, Any, Lang], RecordPage[object]]
    linked: Callable[[Scene, Any, Spot], Node]
    picture: Callable[[Scene, Any, Lang], Card]


PROGRAMS: Final = Section("programs", "program", program_page, linked_program, picture_of_program)
FACILITIES: Final = Section("facilities", "facility", facility_page, linked_facility, picture_of_facility)
PRODUCTS: Final = Section("products", "product", product_page, linked_product, picture_of_product)


def catalog_pages(scene: Scene, render: Renderer, lang: Lang) -> Iterator[Page]:
    """Return every page of one language that shows records."""
    make = _Press(scene, render, lang)
    # Programs, facilities and their lists show one another, so they share a key. Products stand alone:
    # of ten thousand, an edit renders one.
    shared = scene.digest("programs", "facilities")
    yield make.home()
    yield make.list("programs", shared, groups=lambda: programs_by_theme(scene, lang))
    yield make.list("facilities", shared, shown=make.facility_cards)
    yield from make.product_lists()
    yield make.whole("policy", "policy.html", shared, lambda: policy_view(scene, lang))
    yield make.whole("glossary", "glossary.html", "", lambda: glossary_view(scene, lang))
    yield from make.tools(shared)
    for program in published(scene.catalog.programs.values()):
        yield make.record(PROGRAMS, program, shared)
    for facility in published(scene.catalog.facilities.values()):
        yield make.record(FACILITIES, facility, shared)
    for product in published(scene.catalog.products.values()):
        key = f"{scene.digest_of('products', product.id)} {scene.pictures_digest(product)}"
        yield make.record(PRODUCTS, product, key)
    yield make.list("makers", scene.digest("products"), it=lambda: maker_cards(scene, lang))
    for maker in makers(scene):
        yield make.maker(maker)


class _Shared:
    """What a page and its twin say: made for the first who takes it, forgotten with the second."""

    __slots__ = ("_held", "_make")

    def __init__(self, make: Callable[[], RecordPage[object]]) -> None:
        self._make = make
        self._held: list[RecordPage[object]] = []

    def take(self) -> RecordPage[object]:
        if self._held:
            return self._held.pop()
        self._held.append(self._make())
        return self._held[0]


@dataclass(frozen=True, slots=True)
class _Press:
    """Prints the pages of one language."""

    scene: Scene
    render: Renderer
    lang: Lang

    def home(self) -> Page:
        def slots() -> Slots:
            return {
                "doors": self._fill("doors.html", "", doors=doors(self.scene, self.lang)),
                "deadlines": self._fill("deadlines.html", "", shown=closing_soon(self.scene, self.lang)),
            }

        return Page(self.lang, "", "index", self.scene.digest("programs", "facilities", "products"), slots)

    def list(self, kind: str, key: str, **view: Callable[[], object]) -> Page:
        """Return a list whose title and opening words stand in its shell."""
        path = f"{kind}/"

        def slots() -> Slots:
            told = {name: tell() for name, tell in view.items()}
            return {"list": self._fill(f"{kind}.html", path, **told)}

        return Page(self.lang, path, f"{kind}/index", key, slots)

    def whole(self, name: str, template: str, key: str, view: Callable[[], object]) -> Page:
        """Return a page of its own kind, filled at the one slot that bears its name."""
        path = f"{name}/"
        return Page(
            self.lang, path, f"{name}/index", key, lambda: {name: self._fill(template, path, it=view())}
        )

    def tools(self, shared: str) -> Iterator[Page]:
        """Return the pages that work on the records as a whole."""
        yield self.tool("search", "search.html", shared, lambda: search_view(self.scene, self.lang))
        yield self.tool(
            "programs/check", "check.html", shared, lambda: eligibility_view(self.scene, self.lang)
        )
        yield self.tool("list", "saved.html", "", lambda: None)
        yield self.tool("compare", "compare.html", "", lambda: None)
        sheet = sheet_page(self.scene)
        yield self.tool("list/sheet", "sheet.html", str(sheet.shards), lambda: sheet)
        yield self.tool("calendar", "calendar.html", shared, lambda: calendar_view(self.scene, self.lang))
        yield self.tool(
            "products/register",
            "register.html",
            self.scene.digest("products"),
            lambda: register_view(self.scene, self.lang),
        )
        everything = f"{shared} {self.scene.digest('products')}"
        yield self.tool("about/design", "design.html", everything, lambda: design_view(self.scene, self.lang))
        yield self.tool("contacts", "contacts.html", shared, lambda: contacts_view(self.scene, self.lang))

    def tool(self, name: str, template: str, key: str, view: Callable[[], object]) -> Page:
        """Return a page whose title stands in its shell; `key` changes with the records that it shows."""
        path = f"{name}/"
        return Page(
            self.lang, path, f"{name}/index", key, lambda: {"panel": self._fill(template, path, it=view())}
        )

    def record(self, section: Section, entry: Entry, key: str) -> Page:
        path = f"{section.kind}/{entry.id}/"
        spot = self._spot(path, entry.name[self.lang])
        shared = _Shared(lambda: section.page(self.scene, entry, self.lang))

        def slots() -> Slots:
            body = self.render.record(f"{section.template}.html", self.lang, path, shared.take())
            title = f"{spot.title} – {spot.words['nav'][section.kind]}"
            linked = section.linked(self.scene, entry, spot)
            data = record_graph(spot, linked, entry.verified_on.isoformat())
            card = section.picture(self.scene, entry, self.lang)
            machines = twin_link(spot) + data_block(data)
            return _head(spot, title, entry.summary[self.lang], card, machines) | {"body": body}

        def twin() -> str:
            return markdown_page(shared.take(), spot)

        return Page(self.lang, path, f"{section.kind}/_record", key, slots, twin)

    def maker(self, maker: Organization) -> Page:
        """Return the page of a maker; it shows the cards of its products."""
        spot = self._spot(maker_path(maker.id), maker.name[self.lang])
        made = self.scene.products_of[maker.id]
        key = " ".join(
            f"{self.scene.digest_of('products', it.id)} {self.scene.pictures_digest(it)}" for it in made
        )

        def slots() -> Slots:
            shown = maker_page(self.scene, maker, self.lang)
            body = self.render.record("maker.html", self.lang, spot.path, shown)
            title = f"{spot.title} – {spot.words['nav']['makers']}"
            summary = maker_summary(self.scene, maker, self.lang)
            data = data_block(record_graph(spot, linked_maker(maker, spot)))
            card = picture_of_maker(self.scene, maker, self.lang)
            return _head(spot, title, summary, card, data) | {"body": body}

        return Page(self.lang, spot.path, "makers/_record", key, slots)

    def facility_cards(self) -> Sequence[object]:
        facilities = published(self.scene.catalog.facilities.values())
        return [facility_card(self.scene, it, self.lang) for it in facilities]

    def product_lists(self) -> Iterator[Page]:
        """Return the list of products on as many pages as it takes; only the first stands in the list's shell."""
        products = published(self.scene.catalog.products.values())
        cut = pages_of(products)
        key = self.scene.digest("products")
        for number, records in enumerate(cut, 1):
            slots = self._product_slots(records, number, len(cut))
            shell = "products/index" if number == 1 else "products/_record"
            pictures = "".join(self.scene.pictures_digest(it) for it in records)
            yield Page(self.lang, page_path(number), shell, f"{key} {pictures}", slots)

    def _product_slots(self, records: Sequence[BrandProduct], number: int, pages: int) -> Callable[[], Slots]:
        path = page_path(number)
        title = "" if number == 1 else self.scene.say(self.lang)["list"]["page_title"].format(n=number)

        def slots() -> Slots:
            html = self._fill(
                "products.html",
                path,
                shown=[product_card(self.scene, it, self.lang) for it in records],
                pagination=pagination(number, pages),
                coverage=coverage(self.scene, self.lang) if number == 1 else None,
                title=title,
                blank=BLANK_PRODUCT,
                patterns=patterns(self.scene),
            )
            if not title:
                return {"list": html}
            spot = self._spot(path, title)
            card = picture_at(path, self.scene.catalog.home, spot.words)
            data = data_block(page_graph(spot, title, self.scene.catalog.city_hall))
            return _head(spot, title, title, card, data) | {"body": html}

        return slots

    def _spot(self, path: str, title: str) -> Spot:
        return Spot(self.scene.site_url, self.scene.say(self.lang), self.lang, path, title)

    def _fill(self, template: str, path: str, **told: object) -> str:
        return self.render(template, self.lang, path, **told)


def _head(spot: Spot, title: str, description: str, card: Card, machines: str) -> dict[str, str]:
    said = {"path": spot.path, "title": title, "description": description}
    return {slot: escape(text) for slot, text in said.items()} | {
        "machines": picture_tags(spot.site_url, card) + machines
    }
