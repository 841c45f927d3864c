"""The typed values of a record that its texts may speak of."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final, NamedTuple

from catalog.check.contents import values_of
from catalog.check.figures import Figure, Sort, Value
from catalog.check.spans import span_of
from catalog.ground.text import Lang
from catalog.model.entry import Entry
from catalog.source.yaml_events import Path

_NOT_OF_THE_OFFER: Final = frozenset(
    {"verified_on", "review_by", "as_of", "to_confirm", "publish_from", "publish_until"}
)
_YEARS: Final = frozenset({"fiscal_year", "since"})
SPANS: Final[Mapping[str, str]] = {
    "years": "year",
    "term_years": "year",
    "min_years_in_city": "year",
    "min_leave_weeks": "week",
    "hours": "hour",
    "hours_each": "hour",
    "minutes": "minute",
}
"""Fields that count a unit of time."""
_SHARES: Final = frozenset({"rate", "subsidised", "tax_base"})
_SORTS: Final[Mapping[str, Sort]] = {"phone": "phone", "fax": "phone", "opens": "time", "closes": "time"}
"""Fields of text that hold a figure."""
_PER_PERSON: Final = frozenset({"person", "person-and-year"})
_LIMITS: Final = ("limit_yen", "total_yen")


class Own(NamedTuple):
    """A typed value, and where in the record it stands."""

    path: Path
    sort: Sort
    value: Value
    typed: Any

    @property
    def field(self) -> str:
        return str(self.path[-1]) if self.path else ""


def own_figures(record: object) -> list[Own]:
    """Return the amounts, shares, days and counts of a record."""
    return [own for path, value in values_of(record) for own in _own(path, value)]


def _own(path: Path, value: Any) -> Iterator[Own]:
    field = f"{path[-1]}" if path else ""
    if isinstance(value, date):
        if field not in _NOT_OF_THE_OFFER:
            yield Own(path, "day", value.isoformat(), value.isoformat())
            yield Own(path, "year", value.year, value.year)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield from _of_number(path, field, value)
    elif isinstance(value, str) and field in _SHARES:
        share = Fraction(value) if "/" in value else Fraction(value) / 100
        yield Own(path, "share", share, value)
        if field == "tax_base":
            yield Own(path, "share", 1 - share, value)  # what is taken off
    elif isinstance(value, str) and field in _SORTS:
        yield Own(path, _SORTS[field], value, value)


def _of_number(path: Path, field: str, value: int) -> Iterator[Own]:
    if field == "max_share_percent":
        yield Own(path, "share", Fraction(value, 100), f"{value}%")
    if field in SPANS:
        yield Own(path, "span", span_of(value, SPANS[field]), value)
        return
    sort: Sort = "yen" if field.endswith("yen") else "year" if field in _YEARS else "number"
    yield Own(path, sort, value, value)


def highest(figures: Iterable[Own], record: Any) -> list[Own]:
    """Return the highest limits: of a person, of a case or firm, and of all years together."""
    limits = [own for own in figures if own.field in _LIMITS]
    found: dict[object, Own] = {}
    for own in limits or [own for own in figures if own.field == "amount_yen"]:
        key = own.field, _is_per_person(own, record)
        if key not in found or found[key].typed < own.typed:
            found[key] = own
    return list(found.values())


def _is_per_person(own: Own, record: Any) -> bool:
    offer = record
    for part in own.path[:-1]:
        offer = offer[part] if isinstance(part, int) else getattr(offer, part)
    return getattr(offer, "limit_per", None) in _PER_PERSON


def is_excused(entry: Entry, figure: Figure, text: str, lang: Lang) -> bool:
    """Return whether staff say that a figure of a text is about something else."""
    for other in entry.other_figures:
        at = text.find(other.figure[lang])
        if 0 <= at <= figure.start and figure.end <= at + len(other.figure[lang]):
            return True
    return False
