"""What a program gives, in words and at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from catalog.ground.text import Lang
from catalog.model.program import Offer, Program
from catalog.views import formats
from catalog.words import Words


@dataclass(frozen=True, slots=True)
class OfferView:
    """One row of the table of courses; an empty text is a cell with nothing to say."""

    who: str
    field: str
    rate: str
    gives: str
    """What is given besides a part of the cost."""
    limit: str
    years: str
    note: str


@dataclass(frozen=True, slots=True)
class Glance:
    """The largest amount and the best rate, for the first look."""

    amount: str = ""
    """A sum, or what is given in its place."""
    has_sum: bool = False
    amount_per: str = ""
    rate: str = ""


def offer_view(offer: Offer, lang: Lang, words: Words) -> OfferView:
    return OfferView(
        who=offer.who[lang] if offer.who else "",
        field=offer.field[lang] if offer.field else "",
        rate=offer.rate or "",
        gives=formats.listed(_gives(offer, lang, words), lang),
        limit=_limit(offer, lang, words),
        years=_years(offer, lang, words),
        note=offer.note[lang] if offer.note else "",
    )


def _gives(offer: Offer, lang: Lang, words: Words) -> list[str]:
    say = words["offer"]
    said = []
    if offer.amount_yen is not None:
        said.append(say["fixed"].format(amount=formats.money(offer.amount_yen, lang)))
    if offer.tax_base:
        said.append(say["tax_base"].format(rate=offer.tax_base))
    if offer.interest:
        said.append(say["interest"].format(rate=offer.interest.rate, part=offer.interest.subsidised))
    if offer.times is not None:
        said.append(say["times"].format(n=offer.times))
    if offer.hours is not None:
        said.append(say["hours"].format(n=offer.hours))
    if offer.fee_yen is not None:
        said.append(fee(offer.fee_yen, lang, words))
    return said


def fee(yen: int, lang: Lang, words: Words) -> str:
    """Say what something costs the reader; 0 is free of charge."""
    return formats.money(yen, lang) if yen else words["offer"]["free"]


def _limit(offer: Offer, lang: Lang, words: Words) -> str:
    if offer.limit_yen is None:
        return ""
    amount = formats.money(offer.limit_yen, lang)
    if offer.limit_per is None:
        return amount
    return words["offer"]["amount_per"].format(amount=amount, per=words["per"][offer.limit_per])


def _years(offer: Offer, lang: Lang, words: Words) -> str:
    say = words["offer"]
    said = []
    if offer.term_years is not None:
        said.append(say["term_years"].format(n=offer.term_years))
    if offer.years is not None:
        said.append(_at_most_years(offer.years, offer.years_unit, words))
    if offer.total_yen is not None:
        said.append(say["total"].format(amount=formats.money(offer.total_yen, lang)))
    return formats.listed(said, lang)


def _at_most_years(years: int, unit: str, words: Words) -> str:
    say = words["offer"]
    if unit == "year":
        return say["years"].format(n=years)
    return say["single_year"] if years == 1 else say["fiscal_years"].format(n=years)


def glance(program: Program, lang: Lang, words: Words) -> Glance:
    """Return the largest sum and the best rate among all courses of a program."""
    offers = [offer for course in program.courses for offer in course.offers]
    sums = [offer for offer in offers if _sum(offer)]
    best = max(sums, key=_sum, default=None)
    rates = [offer.rate for offer in offers if offer.rate]
    return Glance(
        amount=formats.money(_sum(best), lang) if best else _without_sum(offers, words),
        has_sum=best is not None,
        amount_per=words["per"][best.limit_per] if best and best.limit_per else "",
        rate=max(rates, key=Fraction, default=""),
    )


def _sum(offer: Offer) -> int:
    return max(offer.limit_yen or 0, offer.amount_yen or 0)


def _without_sum(offers: Sequence[Offer], words: Words) -> str:
    """Say the best that is given where no sum of money is."""
    reliefs = [offer.tax_base for offer in offers if offer.tax_base]
    if reliefs:
        return words["offer"]["tax_base"].format(rate=min(reliefs, key=Fraction))
    if any(offer.fee_yen == 0 for offer in offers):
        return words["offer"]["free"]
    return ""
