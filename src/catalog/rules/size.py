"""Size of a business by the limits of the vocabulary, from its industry, its staff and its capital.

`overrides/assets/js/size.js` finds the same; both are tested with `tests/vectors/size.json`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from catalog.model.reference import SizeLimit, Term, Vocabulary


@dataclass(frozen=True, slots=True)
class Business:
    """Facts about a business; what is None is not known."""

    industry: str | None = None
    staff: int | None = None
    capital_yen: int | None = None
    """0 for a sole trader, who has none."""


def sized_terms(vocabulary: Vocabulary | None) -> tuple[Term, ...]:
    """Return the sizes that the data give limits for, the smallest first, and the one beyond them."""
    terms = vocabulary.terms if vocabulary else ()
    return tuple(term for term in terms if term.limits or term.is_beyond_limits)


def size_of(terms: Sequence[Term], business: Business) -> str | None:
    """Return the id of the size; None while it depends on what is not known."""
    industries = [business.industry] if business.industry else _industries(terms)
    found = {_size_in(terms, industry, business) for industry in industries}
    return found.pop() if len(found) == 1 else None


def _industries(terms: Sequence[Term]) -> list[str]:
    return list(dict.fromkeys(name for term in terms for limit in term.limits for name in limit.industries))


def _size_in(terms: Sequence[Term], industry: str, business: Business) -> str | None:
    for term in terms:
        if term.is_beyond_limits:
            return term.id
        limit = next((limit for limit in term.limits if industry in limit.industries), None)
        holds = _holds(limit, business) if limit else None
        if holds is not False:
            return term.id if holds else None
    return None


def _holds(limit: SizeLimit, business: Business) -> bool | None:
    """Return whether a business is within a limit: by its staff or by its capital, one is enough."""
    tests = [_within(business.staff, limit.staff)]
    if limit.capital_yen is not None:
        tests.append(False if business.capital_yen == 0 else _within(business.capital_yen, limit.capital_yen))
    if True in tests:
        return True
    return None if None in tests else False


def _within(value: int | None, most: int) -> bool | None:
    return None if value is None else value <= most
