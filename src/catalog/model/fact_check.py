"""Checks of facts against their sources, drawn at random: how often the catalog was wrong."""

from typing import Annotated

from catalog.model.pointers import To
from catalog.model.types import Day, Id, Positive, record


@record
class Finding:
    """A fact that did not agree with its source."""

    record: str
    """The record as its address has it: `programs/overseas-sales`."""
    field: str
    was: str
    """What the catalog said."""
    as_printed: str | None = None
    """What the source says."""
    mended_on: Day | None = None


@record
class FactCheck:
    """A number of facts that somebody compared with their sources."""

    id: Id
    checked_on: Day
    checked_by: Annotated[Id, To("organizations")]
    """The section of whoever checked."""
    facts: Positive
    findings: tuple[Finding, ...] = ()
