"""Demands of a market on a product, and its answers, ready to print."""

from dataclasses import dataclass

from catalog.model.market import Market, MarketRule
from catalog.model.product import BrandProduct
from catalog.rules.export import Asked, Stand, asked_in
from catalog.views.parts import only
from catalog.views.scene import Scene
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class RuleView:
    """A clause, and what it says."""

    says: str
    clause: str
    href: str
    read: str
    """Says on which day it was read."""


@dataclass(frozen=True, slots=True)
class AskedView:
    """One thing that a market asks."""

    label: str
    stand: Stand
    stand_label: str
    rules: tuple[RuleView, ...]
    note: str
    """Says that nobody has read an official text; empty where there are rules."""


@dataclass(frozen=True, slots=True)
class MarketView:
    name: str
    count: str
    """How much there is of what texts ask, and how many questions are open."""
    asked: tuple[AskedView, ...]


def market_views(scene: Scene, product: BrandProduct, voice: Voice) -> tuple[MarketView, ...]:
    """Show every market that asks anything of a product."""
    found = ((market, asked_in(market, product, scene.today)) for market in scene.catalog.markets.values())
    return tuple(_market(market, asked, voice) for market, asked in found if asked)


def _market(market: Market, asked: tuple[Asked, ...], voice: Voice) -> MarketView:
    ruled = [each for each in asked if each.rules]
    there = sum(each.stand == "there" for each in ruled)
    say, to_ask = voice.words.export, len(asked) - len(ruled)
    parts = (
        *only(say.given.format(there=there, all=len(ruled)) if ruled else ""),
        *only(say.to_ask.format(n=to_ask) if to_ask else ""),
    )
    return MarketView(
        voice(market.name), voice.formats.listed(list(parts)), tuple(_asked(each, voice) for each in asked)
    )


def _asked(asked: Asked, voice: Voice) -> AskedView:
    say = voice.words.export
    rules = tuple(_rule(rule, voice) for rule in asked.rules)
    return AskedView(say[asked.fact], asked.stand, say[asked.stand], rules, "" if rules else say.not_read)


def _rule(rule: MarketRule, voice: Voice) -> RuleView:
    read = voice.words.export.read.format(day=voice.formats.plain_day(rule.read_on))
    return RuleView(voice(rule.says), voice(rule.clause), rule.url, read)
