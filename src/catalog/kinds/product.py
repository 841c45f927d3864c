"""Products: what makers of the city have had certified."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from catalog.exports.compared import product_compared
from catalog.exports.product_columns import product_columns
from catalog.exports.search.cards import product_found
from catalog.ground.message import Message
from catalog.model.catalog import Catalog
from catalog.model.kinds import PRODUCTS_FILE
from catalog.model.product import BrandProduct
from catalog.views.facet_kinds import PRODUCT_FACETS
from catalog.views.kind import Kind, Order, Question
from catalog.views.linked_records import linked_product
from catalog.views.listing import product_card
from catalog.views.lists import product_list
from catalog.views.product import product_page
from catalog.views.related import related
from catalog.views.scene import Scene
from catalog.views.social import picture_of_product, pictured_products
from catalog.views.sort_keys import newest


def _with_related(scene: Scene, product: BrandProduct) -> str:
    """Return the key of a product and of those whose cards its page shows: of ten thousand, an edit renders a few."""
    return _keys_with_related(scene)[product.id]


@lru_cache(2)
def _keys_with_related(scene: Scene) -> Mapping[str, str]:
    """Return the keys of all products: pages in either language and what compares them ask for the same."""
    products = scene.catalog.products.values()
    own = {product.id: scene.product_key(product) for product in products}
    return {each.id: " ".join(own[card.id] for card in (each, *related(scene, each))) for each in products}


def _can_be_reached(catalog: Catalog, product: BrandProduct) -> bool:
    maker = catalog.organizations[product.maker]
    return bool(maker.phone or maker.email or maker.website)


PRODUCTS: Final = Kind(
    id="products",
    one="product",
    file=PRODUCTS_FILE,
    record=BrandProduct,
    noun=Message("製品", "product"),
    draft=Path(__file__).with_name("product.yaml"),
    page=product_page,
    page_key=_with_related,
    card=product_card,
    lists=product_list,
    linked=linked_product,
    picture=picture_of_product,
    pictured=pictured_products,
    found=product_found,
    weight_in={"en": 1.25},  # readers of English come to buy, those of Japanese for support
    index=product_columns,
    compared=product_compared,
    facets=PRODUCT_FACETS,
    orders=(Order("name", "name", lambda product: product.id), Order("newest", "newest-year", newest)),
    is_long=True,
    asked=(
        Question(Message("認定部門", "division"), lambda _, product: product.division),
        Question(
            Message("認定年度", "year of certification"), lambda _, product: product.certificate.fiscal_year
        ),
        Question(Message("認定番号", "certificate number"), lambda _, product: product.certificate.number),
        Question(Message("写真", "photos"), lambda _, product: product.photos),
        Question(Message("価格", "price"), lambda _, product: product.price),
        Question(Message("大きさ・重さ", "measures"), lambda _, product: product.measures),
        Question(Message("取引の条件", "trade facts"), lambda _, product: product.trade),
        Question(Message("問い合わせ先の電話", "phone of the contact"), _can_be_reached, is_first=True),
    ),
)
