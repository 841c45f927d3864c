"""Facets of products that buyers for shops ask for: price, smallest order, time until delivery, markets, food."""

from collections.abc import Iterable, Sequence
from typing import Final

from catalog.ground import names
from catalog.model.product import BrandProduct
from catalog.views.facet import Facet, Options
from catalog.views.scene import Scene
from catalog.views.trade import duration
from catalog.words.voice import Voice

_PRICES: Final = (3_000, 10_000, 30_000)
_MINIMUMS: Final = (1, 12, 50)
_LEAD_TIMES: Final = ("2 weeks", "1 months", "3 months")

_DAYS: Final = {"days": 1, "weeks": 7, "months": 31, "years": 366}


def band_of(number: int, limits: Sequence[int]) -> str:
    """Name the band that a number falls into: `up-to-3000` or, above all limits, `over-30000`."""
    within = (limit for limit in limits if number <= limit)
    found = next(within, None)
    return f"over-{limits[-1]}" if found is None else f"up-to-{found}"


def longest_days(typed: str) -> int:
    """Return how many days a time such as `2-4 weeks` lasts at most."""
    number, unit = typed.split(" ")
    return int(number.rpartition("-")[2]) * _DAYS[unit]


_LONGEST: Final = [longest_days(time) for time in _LEAD_TIMES]


def _bands(limits: Sequence[int], texts: Sequence[str], voice: Voice) -> Options:
    """Return the bands in order, each limit with its text."""
    say = voice.words.band
    first, *others = texts
    between = [say.between.format(least=least, most=most) for least, most in zip(texts, others, strict=False)]
    labels = (say.up_to.format(most=first), *between, say.over.format(most=texts[-1]))
    ids = (*(f"up-to-{limit}" for limit in limits), f"over-{limits[-1]}")
    return dict(zip(ids, labels, strict=True))


def _prices(_: Scene, voice: Voice) -> Options:
    return _bands(_PRICES, [voice.formats.money(yen) for yen in _PRICES], voice)


def _price(_: Scene, product: BrandProduct) -> Iterable[str]:
    return (band_of(product.price.yen, _PRICES),) if product.price else ()


def _minimums(_: Scene, voice: Voice) -> Options:
    say = voice.words.trade
    texts = [(say.piece if n == 1 else say.pieces).format(n=n) for n in _MINIMUMS]
    return _bands(_MINIMUMS, texts, voice)


def _minimum(_: Scene, product: BrandProduct) -> Iterable[str]:
    least = product.trade.minimum_order if product.trade else None
    return (band_of(least, _MINIMUMS),) if least else ()


def _lead_times(_: Scene, voice: Voice) -> Options:
    return _bands(_LONGEST, [duration(time, voice) for time in _LEAD_TIMES], voice)


def _lead_time(_: Scene, product: BrandProduct) -> Iterable[str]:
    time = product.trade.lead_time if product.trade else None
    return (band_of(longest_days(time), _LONGEST),) if time else ()


def _markets(scene: Scene, voice: Voice) -> Options:
    """Return the countries that products are sold to, in the order of their names."""
    codes = {code for product in scene.catalog.products.values() for code in _market(scene, product)}
    named = {code: voice(names.country(code.upper())) for code in codes}
    return dict(sorted(named.items(), key=lambda pair: pair[1]))


def _market(_: Scene, product: BrandProduct) -> Iterable[str]:
    return tuple(code.lower() for code in product.trade.export_markets) if product.trade else ()


def _foods(_: Scene, voice: Voice) -> Options:
    return {"yes": voice.words.trade.may_touch_food, "no": voice.words.trade.no_food}


def _food(_: Scene, product: BrandProduct) -> Iterable[str]:
    touches = product.trade.food_contact if product.trade else None
    return () if touches is None else ("yes" if touches else "no",)


BUYER_FACETS: Final = (
    Facet("price", _prices, _price),
    Facet("minimum", _minimums, _minimum),
    Facet("lead-time", _lead_times, _lead_time),
    Facet("market", _markets, _market),
    Facet("food", _foods, _food),
)
