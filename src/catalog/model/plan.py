"""Plans and ordinances: what they aim at, for how long, what they promise, and who has which part in them."""

from typing import Annotated

from catalog.ground.text import Text
from catalog.model.entry import Doubt, Source
from catalog.model.period import Period
from catalog.model.pointers import To
from catalog.model.program import Mark
from catalog.model.types import Count, Day, Id, Percent, Year, record


@record
class Review:
    """When a plan is to be looked at again."""

    due: Text
    fiscal_year: Year | None = None
    """The fiscal year that is printed; once it is over, the page says that no result is at hand."""


@record
class MarkMeaning:
    """Meaning of a mark that a plan gives to its measures."""

    mark: Mark
    printed: str
    """The sign in the document: 新."""
    meaning: Text


@record
class Target:
    """Something that is counted, and how many of it are to be reached."""

    name: Text
    value: Count
    unit: Text


@record
class Goal:
    """A goal of a plan, and how its success is measured."""

    name: Text
    aim: Text
    """How things are to be once it is reached."""
    share: Percent
    """The least share of the supported firms that is to come to `success`."""
    success: Text
    targets: tuple[Target, ...]


@record
class Swot:
    """Strengths and weaknesses within, opportunities and threats from without."""

    strengths: tuple[Text, ...]
    weaknesses: tuple[Text, ...]
    opportunities: tuple[Text, ...]
    threats: tuple[Text, ...]
    sources: tuple[Source, ...]


@record
class Outcome:
    """Results of one policy of a plan that is over."""

    name: Text
    headings: tuple[Text, ...]
    """Its directions."""
    achieved: tuple[Text, ...]
    still_open: tuple[Text, ...]


@record
class Plan:
    """A plan of the city or of a partner."""

    id: Id
    name: Text
    document: Annotated[Id, To("documents")] | None = None
    """The document that is this plan; a page on what the document holds shows it."""
    summary: Text
    lasts: Text | None = None
    """For how long it was made."""
    period: Period | None = None
    aim: Text | None = None
    covers: tuple[Text, ...] = ()
    """Industries that it is for."""
    review: Review | None = None
    evaluation: Text | None = None
    """How it is followed while it runs."""
    marks: tuple[MarkMeaning, ...] = ()
    goals: tuple[Goal, ...] = ()
    swot: Swot | None = None
    outcomes: tuple[Outcome, ...] = ()
    sources: tuple[Source, ...]
    verified_on: Day
    to_check: tuple[Doubt, ...] = ()


@record
class Role:
    """Part that an ordinance gives to somebody."""

    who: Text
    part: Text


@record
class Ordinance:
    """A rule that the council of a city has made."""

    id: Id
    name: Text
    enacted: Text
    in_force: Day | None = None
    summary: Text
    principles: tuple[Text, ...] = ()
    roles: tuple[Role, ...] = ()
    measures: tuple[Text, ...] = ()
    """What it lets or makes the city do."""
    sources: tuple[Source, ...]
    verified_on: Day
    to_check: tuple[Doubt, ...] = ()
