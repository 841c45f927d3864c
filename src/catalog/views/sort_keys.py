"""Sort keys of lists. Unknown values come last, in every order."""

from collections.abc import Mapping, Sequence

from catalog.model.entry import Entry
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.rules.fifty_sounds import fifty_sounds
from catalog.rules.stands import windows_of
from catalog.words.voice import Voice


def amount(program: Program) -> int:
    """Return the largest sum that a program gives for one thing; 0 if none is printed."""
    offers = (offer for course in program.courses for offer in course.offers)
    return max((max(offer.limit_yen or 0, offer.amount_yen or 0) for offer in offers), default=0)


def days(program: Program) -> tuple[object, ...]:
    """Return what the deadlines of a program tell."""
    return tuple(
        (window.application.type, window.application.opens, window.application.closes)
        for window in windows_of(program)
    )


def newest(record: Entry) -> str:
    """Return the time that the information is of: the later, the greater."""
    if isinstance(record, BrandProduct):
        return str(record.certificate.fiscal_year or "")
    year = record.fiscal_year if isinstance(record, Program) else None
    return f"{year or 0} {record.verified_on}"


def ranks(records: Sequence[Entry], voice: Voice) -> Mapping[str, int]:
    """Return the place of each record among those whose reading is known.

    The others follow by their names, which scripts compare, as they do in English.
    """
    read = [
        (fifty_sounds(reading), record.id)
        for record in records
        if (reading := voice.formats.reading(record.kana))
    ]
    return {record_id: place for place, (_, record_id) in enumerate(sorted(read))}
