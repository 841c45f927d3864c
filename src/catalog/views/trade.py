"""Terms of trade that a buyer for a shop asks about, and those that the maker has not given yet."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, get_args

from catalog.ground import names
from catalog.model.product import BrandProduct, Trade
from catalog.model.reference import Term, TradeFact
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_ALWAYS_ASKED: Final[tuple[TradeFact, ...]] = ("minimum_order", "lead_time", "export_markets")
"""Of a product whose division says nothing about it."""


@dataclass(frozen=True, slots=True)
class TradeRow:
    """One trade fact. `said` is empty where a buyer would ask for it and nobody has said it."""

    name: TradeFact
    label: str
    text: str

    @property
    def is_known(self) -> bool:
        return self.text != ""


def trade_rows(scene: Scene, product: BrandProduct, voice: Voice) -> tuple[TradeRow, ...]:
    """Return the trade facts that are known, and those that products of this division are asked for."""
    division = scene.catalog.term("division", product.division) if product.division else None
    asked = _asked(division)
    labels = voice.words.trade
    rows = (
        TradeRow(name, labels[name], _text_of(scene, product.trade, name, voice))
        for name in get_args(TradeFact)
    )
    return tuple(row for row in rows if row.is_known or row.name in asked)


def minimum_text(product: BrandProduct, voice: Voice) -> str:
    """Smallest order of a product as a card says it; empty if it is not known."""
    least = product.trade.minimum_order if product.trade else None
    return voice.words.trade.card_minimum.format(pieces=_pieces(least, voice)) if least else ""


def lead_time_text(product: BrandProduct, voice: Voice) -> str:
    """Time until delivery as a card says it; empty if it is not known."""
    time = product.trade.lead_time if product.trade else None
    return voice.words.trade.card_lead_time.format(time=duration(time, voice)) if time else ""


def _asked(division: Term | None) -> tuple[TradeFact, ...]:
    return division.trade_facts if division and division.trade_facts else _ALWAYS_ASKED


def _text_of(scene: Scene, trade: Trade | None, name: TradeFact, voice: Voice) -> str:
    value = getattr(trade, name, None)
    return "" if value is None or (value == () and name != "allergens") else _WRITE[name](scene, value, voice)


def _pieces(count: int, voice: Voice) -> str:
    return (voice.words.trade.piece if count == 1 else voice.words.trade.pieces).format(n=f"{count:,}")


def duration(typed: str, voice: Voice) -> str:
    """Write `2-4 weeks` in a language."""
    number, unit = typed.split(" ")
    one = "one_" if number == "1" else ""
    return voice.words.duration[one + unit].format(n=number.replace("-", "–"))


def _countries(_: Scene, codes: tuple[str, ...], voice: Voice) -> str:
    named = (names.country(code) for code in codes)
    return voice.formats.listed([voice(text) for text in named if text])


def _allergens(scene: Scene, ids: tuple[str, ...], voice: Voice) -> str:
    named = [voice(scene.term("allergen", term_id)) for term_id in ids]
    return voice.formats.listed(named) or voice.words.trade.no_allergens


_WRITE: Final[dict[TradeFact, Callable[[Scene, Any, Voice], str]]] = {
    "sku": lambda _, value, __: value,
    "gtin": lambda _, value, __: value,
    "origin": lambda _, value, voice: voice(names.country(value)),
    "minimum_order": lambda _, value, voice: _pieces(value, voice),
    "case_pack": lambda _, value, voice: _pieces(value, voice),
    "lead_time": lambda _, value, voice: duration(value, voice),
    "hs_code": lambda _, value, __: value,
    "incoterms": lambda _, value, voice: voice.formats.listed(list(value)),
    "export_markets": _countries,
    "food_contact": lambda _, value, voice: (
        voice.words.trade.may_touch_food if value else voice.words.trade.no_food
    ),
    "allergens": _allergens,
    "shelf_life": lambda _, value, voice: duration(value, voice),
}
