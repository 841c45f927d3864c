"""Products that stand at the end of the page of another: of its maker, and what it may be sold with."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Final

from catalog.model.product import BrandProduct
from catalog.views.scene import Scene

SHOWN: Final = 4
_LOOKED_AT: Final = 40
"""Products of a keyword that are looked at: of ten thousand, a page must not ask for all."""


def more_by_maker(scene: Scene, product: BrandProduct) -> tuple[BrandProduct, ...]:
    """Return the first other products of its maker."""
    return tuple(islice(_after(product, scene.products_of[product.maker]), SHOWN))


def goes_with(scene: Scene, product: BrandProduct) -> tuple[BrandProduct, ...]:
    """Return products of other makers that share a keyword, of other divisions first.

    Where it has no keyword, its division stands for one. Each page begins after its own product, so that all are shown.
    """
    groups = [scene.products_with[keyword] for keyword in product.keywords]
    alike = groups or [scene.products_in[product.division]]
    near = chain.from_iterable(islice(_after(product, group), _LOOKED_AT) for group in alike)
    others = {other.id: other for other in near if other.maker != product.maker}
    ordered = sorted(others.values(), key=lambda other: other.division == product.division)
    return tuple(ordered[:SHOWN])


def related(scene: Scene, product: BrandProduct) -> tuple[BrandProduct, ...]:
    """Return all products whose cards stand on the page of `product`."""
    return (*more_by_maker(scene, product), *goes_with(scene, product))


def _after(product: BrandProduct, group: Sequence[BrandProduct]) -> Iterator[BrandProduct]:
    """Go through a group from behind `product` round to before it."""
    at = next(place for place, other in enumerate(group) if other.id == product.id)
    return chain(islice(group, at + 1, None), islice(group, at))
