"""Examples of who may apply to a program: they keep its conditions and the rules honest."""

from typing import Literal

from catalog.ground.text import Text
from catalog.model.types import Count, Ref, record

Verdict = Literal["fits", "may-fit", "does-not-fit"]


@record
class Applicant:
    """What somebody answers when asked; what is left out they did not say."""

    size: Ref | None = None
    form: Ref | None = None
    industry: Ref | None = None
    place: Ref | None = None
    years_in_city: Count | None = None
    """Full years for which the place has been there without a break."""
    circumstances: tuple[Ref, ...] = ()


@record
class Case:
    """An applicant, and what follows for the program from its source."""

    applicant: Applicant
    verdict: Verdict
    note: Text | None = None
