"""How the record of a product stands to what a market asks: what is there, what has ended, what is missing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, get_args

from catalog.model.market import ExportFact, Market, MarketRule
from catalog.model.product import BrandProduct, Export, Proof, ProofKind

Stand = Literal["there", "expired", "missing"]


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that a market asks of a product."""

    fact: ExportFact
    stand: Stand
    rules: tuple[MarketRule, ...]
    """The texts that ask for it; none where nobody has read one."""


def asked_in(market: Market, product: BrandProduct, today: date) -> tuple[Asked, ...]:
    """Return what a market asks of the goods that a product is, in the order of the facts."""
    if product.export is None:
        return ()
    rules = [rule for rule in market.rules if _is_meant(rule, product, product.export)]
    questions = {
        question.asks for question in market.ask if not set(question.goods).isdisjoint(product.export.goods)
    }
    found = {fact: tuple(rule for rule in rules if rule.asks == fact) for fact in get_args(ExportFact)}
    return tuple(
        Asked(fact, stand_of(fact, product, market.id, today), asking)
        for fact, asking in found.items()
        if asking or fact in questions
    )


def _is_meant(rule: MarketRule, product: BrandProduct, export: Export) -> bool:
    """Return whether a rule speaks of a product; one that does not say whether it touches food may be meant."""
    touches = product.trade.food_contact if product.trade else None
    is_of_others = None not in {rule.food_contact, touches} and rule.food_contact != touches
    return not is_of_others and not set(rule.goods).isdisjoint(export.goods)


def stand_of(fact: ExportFact, product: BrandProduct, market: str, today: date) -> Stand:
    """Return how a product answers a question of a market on `today`."""
    if fact in get_args(ProofKind):
        proofs = [*proofs_for(product, fact, market)]
        holding = any(holds(proof, today) for proof in proofs)
        return "there" if holding else "expired" if proofs else "missing"
    return "there" if _ANSWERS[fact](product, market) else "missing"


def proofs_for(product: BrandProduct, kind: str, market: str) -> Iterator[Proof]:
    """Return the proofs of a kind that were made for a market, or for every one."""
    for proof in product.export.proofs if product.export else ():
        if proof.kind == kind and (not proof.markets or market in proof.markets):
            yield proof


def holds(proof: Proof, today: date) -> bool:
    """Return whether a proof still holds; its last day counts."""
    return proof.valid_until is None or today <= proof.valid_until


def proven(product: BrandProduct, today: date) -> frozenset[str]:
    """Return the claims that proofs of a product hold for."""
    proofs: Iterable[Proof] = product.export.proofs if product.export else ()
    return frozenset(claim for proof in proofs if holds(proof, today) for claim in proof.claims)


def _answers_in(product: BrandProduct, market: str) -> bool:
    persons = product.export.responsible_persons if product.export else ()
    return any(person.market == market for person in persons)


def _has_quantity(product: BrandProduct, _: str) -> bool:
    return bool(product.measures and (product.measures.weight or product.measures.volume))


_ANSWERS: Final[dict[ExportFact, Callable[[BrandProduct, str], bool]]] = {
    "responsible_person": _answers_in,
    "origin": lambda product, _: bool(product.trade and product.trade.origin),
    "fibre_content": lambda product, _: bool(product.export and product.export.fibre_content),
    "ingredients": lambda product, _: bool(product.materials),
    "allergens": lambda product, _: bool(product.trade and product.trade.allergens is not None),
    "net_quantity": _has_quantity,
    "shelf_life": lambda product, _: bool(product.trade and product.trade.shelf_life),
    "food_category": lambda product, _: bool(product.export and product.export.food_category),
    "warnings": lambda product, _: bool(product.export and product.export.warnings),
}
