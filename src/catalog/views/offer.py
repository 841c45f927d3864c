"""Offers of a program, in words and at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from catalog.model.program import Offer, Program
from catalog.words.voice import Voice


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

    @property
    def in_full(self) -> str:
        """The amount with what it is counted by."""
        return f"{self.amount} / {self.amount_per}" if self.amount_per else self.amount


def offer_view(offer: Offer, voice: Voice) -> OfferView:
    return OfferView(
        who=offer_who(offer, voice),
        field=offer_field(offer, voice),
        rate=offer.rate or "",
        gives=voice.formats.listed(_gives(offer, voice)),
        limit=_limit(offer, voice),
        years=_years(offer, voice),
        note=voice(offer.note),
    )


def offer_who(offer: Offer, voice: Voice) -> str:
    """Applicants whom an offer is for."""
    if offer.wage_rise_percent:
        return voice.words.offer.wage_rise.format(n=offer.wage_rise_percent)
    return voice(offer.who)


def offer_field(offer: Offer, voice: Voice) -> str:
    """Cases that an offer is for."""
    if offer.is_priority is not None:
        return voice.words.offer.priority if offer.is_priority else voice.words.offer.not_priority
    return voice(offer.field)


def _gives(offer: Offer, voice: Voice) -> list[str]:
    say = voice.words.offer
    texts = []
    if offer.amount_yen is not None:
        texts.append(say.fixed.format(amount=voice.formats.money(offer.amount_yen)))
    if offer.tax_base:
        texts.append(say.tax_base.format(rate=offer.tax_base))
    if offer.interest:
        texts.append(say.interest.format(rate=offer.interest.rate, part=offer.interest.subsidised))
    if offer.times is not None:
        texts.append(say.times.format(n=offer.times))
    if offer.hours is not None:
        texts.append(say.hours.format(n=offer.hours))
    if offer.hours_each is not None:
        texts.append(say.hours_each.format(n=offer.hours_each))
    if offer.minutes is not None:
        texts.append(say.minutes.format(n=offer.minutes))
    if offer.fee_yen is not None:
        texts.append(fee(offer.fee_yen, voice))
    return texts


def fee(yen: int, voice: Voice) -> str:
    """Fee that the reader pays; 0 is free of charge."""
    return voice.formats.money(yen) if yen else voice.words.offer.free


def _limit(offer: Offer, voice: Voice) -> str:
    if offer.limit_yen is None:
        return ""
    amount = voice.formats.money(offer.limit_yen)
    if offer.limit_per is None:
        return amount
    return voice.words.offer.amount_per.format(amount=amount, per=voice.words.per[offer.limit_per])


def _years(offer: Offer, voice: Voice) -> str:
    say = voice.words.offer
    texts = []
    if offer.term_years is not None:
        texts.append(say.term_years.format(n=offer.term_years))
    if offer.years is not None:
        texts.append(_at_most_years(offer.years, offer.years_unit, voice))
    if offer.total_yen is not None:
        texts.append(say.total.format(amount=voice.formats.money(offer.total_yen)))
    return voice.formats.listed(texts)


def _at_most_years(years: int, unit: str, voice: Voice) -> str:
    say = voice.words.offer
    if unit == "year":
        return say.years.format(n=years)
    return say.single_year if years == 1 else say.fiscal_years.format(n=years)


def glance(program: Program, voice: Voice) -> Glance:
    """Return the largest sum and the best rate among all courses of a program."""
    return glance_of([offer for course in program.courses for offer in course.offers], voice)


def brief(offers: Sequence[Offer], voice: Voice) -> str:
    """Line of the best rate and the largest sum of some offers."""
    best, say = glance_of(offers, voice), voice.words.decide
    most = say.most.format(amount=best.in_full) if best.has_sum else best.in_full
    return say.joint.join(filter(None, (best.rate, most)))


def glance_of(offers: Sequence[Offer], voice: Voice) -> Glance:
    """Return the largest sum and the best rate of some offers."""
    sums = [offer for offer in offers if _sum(offer)]
    best = max(sums, key=_sum, default=None)
    rates = [offer.rate for offer in offers if offer.rate]
    return Glance(
        amount=voice.formats.money(_sum(best)) if best else _without_sum(offers, voice),
        has_sum=best is not None,
        amount_per=voice.words.per[best.limit_per] if best and best.limit_per else "",
        rate=max(rates, key=Fraction, default=""),
    )


def _sum(offer: Offer) -> int:
    return max(offer.limit_yen or 0, offer.amount_yen or 0)


def _without_sum(offers: Sequence[Offer], voice: Voice) -> str:
    """Best offer where no sum of money is given."""
    reliefs = [offer.tax_base for offer in offers if offer.tax_base]
    if reliefs:
        return voice.words.offer.tax_base.format(rate=min(reliefs, key=Fraction))
    if any(offer.fee_yen == 0 for offer in offers):
        return voice.words.offer.free
    return ""
