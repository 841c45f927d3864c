"""Examples of who may apply to a program: they keep its conditions and the rules honest."""

from typing import Annotated, Literal

from catalog.ground.text import Text
from catalog.model.pointers import term_of
from catalog.model.types import Count, Id, Yen, record

Verdict = Literal["fits", "may-fit", "does-not-fit"]


@record
class Applicant:
    """Answers of an applicant in a case; questions left out were not answered."""

    size: Annotated[Id, term_of("size")] | None = None
    staff: Count | None = None
    """How many it employs, in the place of its size."""
    capital_yen: Yen | None = None
    form: Annotated[Id, term_of("form")] | None = None
    industry: Annotated[Id, term_of("industry")] | None = None
    place: Annotated[Id, term_of("place")] | None = None
    years_in_city: Count | None = None
    """Full years for which the place has been there without a break."""
    stage: Annotated[Id, term_of("stage")] | None = None
    people: tuple[Annotated[Id, term_of("person")], ...] = ()
    leave_weeks: Count | None = None
    circumstances: tuple[Annotated[Id, term_of("circumstance")], ...] = ()
    needs: tuple[Annotated[Id, term_of("need")], ...] = ()


@record
class Case:
    """An applicant, and what follows for the program from its source."""

    applicant: Applicant
    verdict: Verdict
    note: Text | None = None
