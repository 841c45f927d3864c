"""The lists of programs, facilities and products, page by page."""

from collections.abc import Iterator, Mapping, Sequence

from catalog.model.product import BrandProduct
from catalog.views.kind import ListPage
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
)
from catalog.views.scene import Scene
from catalog.words.voice import Voice


def program_list(scene: Scene, voice: Voice) -> tuple[ListPage]:
    """Return the programs by their themes."""

    def view() -> Mapping[str, object]:
        return {"groups": programs_by_theme(scene, voice), "is_printed": bool(scene.printed)}

    return (ListPage("programs/", scene.support, view),)


def facility_list(scene: Scene, voice: Voice) -> tuple[ListPage]:
    def view() -> Mapping[str, object]:
        facilities = scene.catalog.facilities.values()
        return {"shown": [facility_card(scene, facility, voice) for facility in facilities]}

    return (ListPage("facilities/", scene.support, view),)


def product_list(scene: Scene, voice: Voice) -> Iterator[ListPage]:
    """Return the products on as many pages as they need."""
    cut = pages_of(list(scene.catalog.products.values()))
    for number, products in enumerate(cut, 1):
        yield _product_page(
            scene, products, (number, len(cut)), voice, _key_of_page(scene, products, number, len(cut))
        )


def _key_of_page(scene: Scene, products: Sequence[BrandProduct], number: int, pages: int) -> str:
    """Return the key of a page: its own products, how many pages there are and, on the first, how many products."""
    cards = map(scene.product_key, products)
    whole = f"{len(scene.catalog.products)} {_has_line_book(scene)}" if number == 1 else ""
    return " ".join((f"{pages}", whole, *cards))


def _has_line_book(scene: Scene) -> bool:
    return any(each.sort == "products" for each in scene.printed)


def _product_page(
    scene: Scene, products: Sequence[BrandProduct], place: tuple[int, int], voice: Voice, key: str
) -> ListPage:
    number, pages = place
    title = "" if number == 1 else voice.words.list.page_title.format(n=number)

    def view() -> Mapping[str, object]:
        return {
            "shown": [product_card(scene, product, voice) for product in products],
            "pagination": pagination(number, pages),
            "coverage": coverage(scene, voice) if number == 1 else None,
            "title": title,
            "blank": BLANK_PRODUCT,
            "patterns": patterns(scene),
            "has_line_book": _has_line_book(scene),
        }

    return ListPage(page_path(number), key, view, title)
