"""For how long the conditions of a program hold."""

from collections.abc import Mapping

from catalog.model.period import Period, period_of_year
from catalog.model.program import Program
from catalog.model.reference import Document


def terms_of(program: Program, documents: Mapping[str, Document]) -> Period | None:
    """Return the period that the record states or else the first document that it cites and that states one."""
    cited = (documents.get(source.document or "") for source in program.sources)
    return _stated(program) or next(filter(None, map(_stated, cited)), None)


def _stated(program: Program | Document | None) -> Period | None:
    if program is None:
        return None
    return program.period or (period_of_year(program.fiscal_year) if program.fiscal_year else None)
