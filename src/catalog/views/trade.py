"""What somebody asks who buys for a shop, and what the maker has not said yet."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, get_args

from catalog.ground import names
from catalog.ground.text import Lang
from catalog.model.product import BrandProduct, Trade
from catalog.model.reference import Term, TradeFact
from catalog.views import formats
from catalog.views.scene import Scene

_ALWAYS_ASKED: Final[tuple[TradeFact, ...]] = ("minimum_order", "lead_time", "export_markets")
"""Of a product whose division says nothing about it."""


@dataclass(frozen=True, slots=True)
class TradeRow:
    """One trade fact. `said` is empty where a buyer would ask for it and nobody has said it."""

    name: TradeFact
    label: str
    said: str

    @property
    def is_known(self) -> bool:
        return self.said != ""


def trade_rows(scene: Scene, product: BrandProduct, lang: Lang) -> tuple[TradeRow, ...]:
    """Return the trade facts that are known, and those that products of this division are asked for."""
    division = scene.catalog.term("division", product.division) if product.division else None
    asked = _asked(division)
    labels = scene.say(lang)["trade"]
    rows = (
        TradeRow(name, labels[name], _said(scene, product.trade, name, lang)) for name in get_args(TradeFact)
    )
    return tuple(row for row in rows if row.is_known or row.name in asked)


def _asked(division: Term | None) -> tuple[TradeFact, ...]:
    return division.trade_facts if division and division.trade_facts else _ALWAYS_ASKED


def _said(scene: Scene, trade: Trade | None, name: TradeFact, lang: Lang) -> str:
    value = getattr(trade, name, None)
    return "" if value is None or (value == () and name != "allergens") else _WRITE[name](scene, value, lang)


def _pieces(scene: Scene, count: int, lang: Lang) -> str:
    return scene.say(lang)["trade"]["piece" if count == 1 else "pieces"].format(n=f"{count:,}")


def duration(scene: Scene, typed: str, lang: Lang) -> str:
    """Write `2-4 weeks` in a language."""
    number, unit = typed.split(" ")
    one = "one_" if number == "1" else ""
    return scene.say(lang)["duration"][one + unit].format(n=number.replace("-", "–"))


def _countries(_: Scene, codes: tuple[str, ...], lang: Lang) -> str:
    named = (names.country(code) for code in codes)
    return formats.listed([it[lang] for it in named if it], lang)


def _allergens(scene: Scene, ids: tuple[str, ...], lang: Lang) -> str:
    named = [scene.term("allergen", it, lang) for it in ids]
    return formats.listed(named, lang) or scene.say(lang)["trade"]["no_allergens"]


_WRITE: Final[dict[TradeFact, Callable[[Scene, Any, Lang], str]]] = {
    "sku": lambda _, value, __: value,
    "minimum_order": _pieces,
    "case_pack": _pieces,
    "lead_time": duration,
    "hs_code": lambda _, value, __: value,
    "incoterms": lambda _, value, lang: formats.listed(list(value), lang),
    "export_markets": _countries,
    "food_contact": lambda scene, value, lang: scene.say(lang)["trade"][
        "may_touch_food" if value else "no_food"
    ],
    "allergens": _allergens,
    "shelf_life": duration,
}
