"""Which pages there are, and what is poured into each."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any, Final

from catalog.authored.slots import RECORD_SHELL
from catalog.images.social.card import Card
from catalog.model.earlier import Earlier
from catalog.model.entry import Entry
from catalog.model.kinds import KindId
from catalog.model.move import Move
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct
from catalog.pages.machines import (
    NOT_INDEXED,
    data_block,
    leading_on,
    picture_tags,
    twin_link,
    typed_link_tags,
)
from catalog.pages.markdown_blocks import markdown_page
from catalog.pages.page import Page, Slots
from catalog.pages.render import Renderer
from catalog.rules.gtin import link_path
from catalog.views.digital_link import LINKSET, digital_link_view, link_node, typed_links, with_gtin
from catalog.views.earlier import earlier_page
from catalog.views.front import desk, leaves, maker_lines, question_links, things, welcome
from catalog.views.home import doors, news, now_view
from catalog.views.kind import Kind, ListPage
from catalog.views.linked_data import Spot, page_graph, record_graph
from catalog.views.linked_records import linked_maker
from catalog.views.maker import maker_page, maker_path, maker_summary, makers
from catalog.views.moves import move_view, section_of
from catalog.views.record_page import RecordPage
from catalog.views.scene import Scene
from catalog.views.social import picture_at, picture_of_maker
from catalog.views.tool import Tool
from catalog.words.voice import Voice

_MAKERS: Final = "organizations"


def catalog_pages(
    scene: Scene, render: Renderer, kinds: Sequence[Kind], tools: Sequence[Tool], voice: Voice
) -> Iterator[Page]:
    """Return every page of one language that shows records."""
    make = _Press(scene, render, kinds, voice)
    yield make.home()
    for kind in kinds:
        yield from make.list(kind)
        for record in scene.catalog.of(kind.id).values():
            yield make.record(kind, record)
    for earlier in scene.catalog.earlier.values():
        yield make.earlier(earlier)
    for tool in tools:
        yield make.tool(tool)
    for maker in makers(scene):
        yield make.maker(maker)
    if any(kind.id == "products" for kind in kinds):
        yield from (make.digital_link(product, gtin) for product, gtin in with_gtin(scene))
    sections = {*(kind.id for kind in kinds), *("makers" for tool in tools if tool.path == "makers")}
    yield from (make.moved(move) for move in scene.catalog.moves.values() if section_of(move) in sections)


class _Shared:
    """Content that a page shares with its twin: made for the first who takes it, forgotten with the second."""

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
    kinds: Sequence[Kind]
    voice: Voice

    def home(self) -> Page:
        def slots() -> Slots:
            scene, voice = self.scene, self.voice
            products = things(scene, voice)
            return {
                "screen": self._fill("screen.html", "", leaves=leaves(scene, voice)),
                "questions": self._fill("questions.html", "", questions=question_links(scene, voice)),
                "deadlines": self._fill("deadlines.html", "", it=now_view(scene, voice)),
                "news": self._fill("news.html", "", programs=news(scene, voice)),
                "things": self._fill("things.html", "", products=products),
                "makers": self._fill("hands.html", "", makers=list(maker_lines(scene, voice))),
                "buying": self._fill("buying.html", "", desk=desk(scene, voice) if products else ""),
                "welcome": self._fill("welcome.html", "", it=welcome(scene, voice)),
                "doors": self._fill("doors.html", "", doors=doors(scene, voice)),
            }

        return Page(self.voice.lang, "", "index", self.scene.everything, slots)

    def list(self, kind: Kind) -> Iterator[Page]:
        """Return the pages of a list; further pages have no shell of their own and take that of a record."""
        for page in kind.lists(self.scene, self.voice):
            shell = RECORD_SHELL if page.title else "index"
            yield Page(
                self.voice.lang, page.path, f"{kind.id}/{shell}", page.key, self._list_slots(kind, page)
            )

    def _list_slots(self, kind: Kind, page: ListPage) -> Callable[[], Slots]:
        def slots() -> Slots:
            html = self._fill(f"{kind.id}.html", page.path, **page.view())
            if not page.title:
                return {"list": html}
            spot = self._spot(page.path, page.title)
            card = picture_at(page.path, self.scene.catalog, spot.voice)
            data = data_block(page_graph(spot, page.title, self.scene.catalog.city_hall))
            return _head(spot, page.title, page.title, card, data) | {"body": html}

        return slots

    def tool(self, tool: Tool) -> Page:
        """Return the page of a tool, whose title stands in its shell."""
        path = f"{tool.path}/"

        def slots() -> Slots:
            view = tool.view(self.scene, self.voice)
            return {tool.slot: self._fill(tool.template, path, it=view, samples=self._samples)}

        return Page(self.voice.lang, path, f"{tool.path}/index", tool.key(self.scene), slots)

    def _samples(self) -> Iterator[tuple[str, object]]:
        """Return the first record of every kind at a glance."""
        for kind in self.kinds:
            for record in list(self.scene.catalog.of(kind.id).values())[:1]:
                yield kind.one, kind.card(self.scene, record, self.voice)

    def record(self, kind: Kind, entry: Entry) -> Page:
        path = f"{kind.id}/{entry.id}/"
        spot = self._spot(path, self.voice(entry.name))
        shared = _Shared(lambda: self._noted(kind.page(self.scene, entry, self.voice), kind.id))

        def slots() -> Slots:
            body = self.render.record(f"{kind.one}.html", self.voice, path, shared.take())
            title = f"{spot.title} – {self.voice.words.nav[kind.id]}"
            linked = kind.linked(self.scene, entry, spot)
            data = record_graph(spot, linked, entry.verified_on.isoformat())
            card = kind.picture(self.scene, entry, self.voice)
            machines = twin_link(spot) + data_block(data)
            return _head(spot, title, self.voice(entry.summary), card, machines) | {"body": body}

        def twin() -> str:
            return markdown_page(shared.take(), spot)

        since = self.scene.outdated.get((kind.id, entry.id), "")
        key = f"{kind.page_key(self.scene, entry)} {self.scene.history.digest_of(kind.id, entry.id)} {since}".rstrip()
        return Page(self.voice.lang, path, f"{kind.id}/{RECORD_SHELL}", key, slots, twin)

    def earlier(self, earlier: Earlier) -> Page:
        """Return the page of a program as it was in an earlier year; neither our search nor others' lead to it."""

        def slots() -> Slots:
            page = earlier_page(self.scene, earlier, self.voice)
            spot = self._spot(earlier.path, page.head.title)
            body = self.render.record("earlier.html", self.voice, spot.path, page)
            card = picture_at("programs/", self.scene.catalog, self.voice)
            head = _head(spot, spot.title, page.head.notice, card, "")
            return head | {"machines": NOT_INDEXED + head["machines"], "body": body}

        key = f"{earlier.digest} {self.scene.support}"
        shell = f"programs/{RECORD_SHELL}"
        return Page(self.voice.lang, earlier.path, shell, key, slots, is_listed=False)

    def maker(self, maker: Organization) -> Page:
        """Return the page of a maker; it shows the cards of its products."""
        spot = self._spot(maker_path(maker.id), self.voice(maker.name))
        key = f"{self.scene.maker_key(maker.id)} {self.scene.outdated.get((_MAKERS, maker.id), '')}".rstrip()

        def slots() -> Slots:
            head = self._noted(maker_page(self.scene, maker, self.voice), _MAKERS)
            body = self.render.record("maker.html", self.voice, spot.path, head)
            title = f"{spot.title} – {self.voice.words.nav.makers}"
            summary = maker_summary(self.scene, maker, self.voice)
            data = data_block(record_graph(spot, linked_maker(maker, spot)))
            card = picture_of_maker(self.scene, maker, self.voice)
            return _head(spot, title, summary, card, data) | {"body": body}

        return Page(self.voice.lang, spot.path, f"makers/{RECORD_SHELL}", key, slots)

    def digital_link(self, product: BrandProduct, gtin: str) -> Page:
        """Return the page at the address of a GTIN, which leads to the product; its code is printed on packages."""
        scene, path = self.scene, f"{link_path(gtin)}/"

        def slots() -> Slots:
            view = digital_link_view(scene, product, gtin, self.voice)
            spot = self._spot(view.here.href, view.title)
            card = picture_at("products/", scene.catalog, self.voice)
            links = typed_link_tags(typed_links(scene, product), f"{scene.site_url}{path}{LINKSET}")
            machines = NOT_INDEXED + links + data_block(link_node(scene, product, gtin))
            body = self._fill("digital_link.html", path, it=view)
            return _head(spot, view.title, self.voice(product.summary), card, machines) | {"body": body}

        key = scene.product_key(product)
        return Page(self.voice.lang, path, f"products/{RECORD_SHELL}", key, slots, is_listed=False)

    def moved(self, move: Move) -> Page:
        """Return the page at an old address, which leads on."""
        path = f"{move.old}/"
        view = move_view(move, self.scene.catalog, self.voice)

        def slots() -> Slots:
            spot = self._spot(view.href if view.is_moved else path, view.title)
            card = picture_at(f"{view.section}/", self.scene.catalog, self.voice)
            machines = leading_on(f"../../{view.href}" if view.is_moved else "")
            body = self._fill("moved.html", path, it=view)
            return _head(spot, view.title, view.lead, card, machines) | {"body": body}

        return Page(self.voice.lang, path, f"{view.section}/{RECORD_SHELL}", move.id, slots, is_listed=False)

    def _noted(self, page: RecordPage[Any], kind: KindId) -> RecordPage[Any]:
        """Return the page of a record, with a note where its language does not follow the other any more."""
        since = self.scene.outdated.get((kind, page.id))
        if since is None or not self.voice.is_translated:
            return page
        note = self.voice.words.record.outdated.format(day=self.voice.formats.plain_day(since))
        return replace(page, title=replace(page.title, outdated=note))

    def _spot(self, path: str, title: str) -> Spot:
        return Spot(self.scene.site_url, self.voice, path, title)

    def _fill(self, template: str, path: str, **values: object) -> str:
        return self.render(template, self.voice, path, **values)


def _head(spot: Spot, title: str, description: str, card: Card, machines: str) -> dict[str, str]:
    texts = {"path": spot.path, "title": title, "description": description}
    return {slot: escape(text) for slot, text in texts.items()} | {
        "machines": picture_tags(spot.site_url, card) + machines
    }
