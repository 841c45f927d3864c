"""A support program: what it gives, to whom, for what, until when, and whom to ask.

Field names follow the Digital Agency's data model of administrative services (DS-451-4) where it has them.
"""

from typing import Annotated, Literal

from pydantic import Field

from catalog.ground.text import Text
from catalog.model.case import Case
from catalog.model.entry import Entry
from catalog.model.period import Period
from catalog.model.pointers import OWN, To, term_of
from catalog.model.types import Count, Day, Id, Percent, Phone, Positive, Rate, Year, Yen, record
from catalog.model.window import Application, Applications

Per = Literal[
    "case", "fiscal-year", "firm", "firm-and-fiscal-year", "firm-and-year", "person", "person-and-year"
]
"""What a limit is counted by."""

Mark = Literal["new", "revised", "continued"]
"""新, 改 or 継 as the strategy prints it; left out where the mark was not legible."""


Printed = Literal["complete", "partial", "none"]
"""Whether the source prints the conditions for applicants in full, in part, or not at all."""


@record
class Interest:
    """Interest on a lease or loan, and the part of it that is paid back, both in percent a year."""

    rate: Percent
    subsidised: Percent


@record
class Offer:
    """One row of the table of courses: for these applicants and this field, this much."""

    who: Text | None = None
    everyone: bool = False
    """`who` names all who may apply for the course, whoever they are."""
    sizes: tuple[Annotated[Id, term_of("size")], ...] = ()
    """The same in fixed terms."""
    wage_rise_percent: Percent | None = None
    """The wage rise that has to be declared."""
    field: Text | None = None
    any_field: bool = False
    """`field` names all fields of the course."""
    is_priority: bool | None = None
    """Whether it is for the priority fields of the program, or for all but these; left out for any field."""
    rate: Rate | None = None
    """The part of the eligible cost that is paid."""
    limit_yen: Yen | None = None
    """The most that is paid, counted by `limit_per`."""
    limit_per: Per | None = None
    amount_yen: Yen | None = None
    """A fixed sum, where the offer is not a part of a cost."""
    total_yen: Yen | None = None
    """The most over all years together."""
    years: Positive | None = None
    """The greatest number of years, counted by `years_unit`."""
    years_unit: Literal["fiscal-year", "year"] = "fiscal-year"
    term_years: Positive | None = None
    """A fixed number of years."""
    tax_base: Rate | None = None
    """What remains of the tax base."""
    interest: Interest | None = None
    times: Positive | None = None
    hours: Positive | None = None
    hours_each: Positive | None = None
    """How long one visit takes, about."""
    minutes: Positive | None = None
    """The most for one firm."""
    fee_yen: Yen | None = None
    """What the applicant pays; 0 is free of charge."""
    application: Applications = ()
    """Only where it differs from that of the course."""
    note: Text | None = None


@record
class Cost:
    """Something that the money may be spent on."""

    name: Text
    courses: tuple[Annotated[Id, To("programs", "courses", OWN)], ...] = ()
    """Only in these courses."""
    industries: tuple[Annotated[Id, term_of("industry")], ...] = ()
    """Only for these industries."""
    note: Text | None = None
    min_yen: Yen | None = None
    """The lowest price at which it counts."""
    max_share_percent: Count | None = None
    """The greatest part of the total cost."""


@record
class Hires:
    """People whom an applicant has to employ."""

    people: tuple[Annotated[Id, term_of("hire")], ...]
    """One of these."""
    under_age: Positive | None = None
    regular_only: bool = False


@record
class Audience:
    """Conditions for applicants, or for those who take part. Conditions left out are not asked for."""

    sizes: tuple[Annotated[Id, term_of("size")], ...] = ()
    industries: tuple[Annotated[Id, term_of("industry")], ...] = ()
    in_city: Text | None = None
    """What the applicant must have within the city."""
    places: tuple[Annotated[Id, term_of("place")], ...] = ()
    """The same in fixed terms, one of which is enough."""
    min_years_in_city: Count | None = None
    corporations_only: bool = False
    circumstances: tuple[Annotated[Id, term_of("circumstance")], ...] = ()
    """Only for those to whom one of these applies."""
    excluded: tuple[Annotated[Id, term_of("circumstance")], ...] = ()
    """Not for those to whom one of these applies."""
    needs: tuple[Annotated[Id, term_of("need")], ...] = ()
    """All of these have to hold."""
    stages: tuple[Annotated[Id, term_of("stage")], ...] = ()
    """Schools of students and pupils."""
    people: tuple[Annotated[Id, term_of("person")], ...] = ()
    min_leave_weeks: Positive | None = None
    hires: Hires | None = None
    area_of: Annotated[Id, To("organizations")] | None = None
    """The business is in the area of this organization, whose borders only it can tell."""
    organizations: tuple[Annotated[Id, To("organizations")], ...] = ()
    """Only these bodies."""
    note: Text | None = None


@record
class Uses:
    """How often one applicant may be helped."""

    times: Positive
    per: Literal["fiscal-year", "firm", "total"]
    since: Text | None = None


@record
class Sessions:
    """How often something is held, and for how many people."""

    per_year: Count | None = None
    capacity: Count | None = None
    capacity_is_about: bool = False
    """The document says "about" (程度)."""
    firms_per_year: Positive | None = None
    panel: Positive | None = None
    """About how many people judge what a firm shows."""


@record
class Combination:
    """Whether other subsidies may be used for the same thing: any other, unless it names some."""

    allowed: bool
    programs: tuple[Annotated[Id, To("programs")], ...] = ()
    """Only with these."""
    courses: tuple[Annotated[Id, To("programs", "courses", OWN)], ...] = ()
    """Only with these courses of the same program."""
    outside: bool = False
    """Only with support that is not in this catalog; `note` names it."""
    note: Text | None = None


@record
class CourseKind:
    """A way to take a course, with conditions and costs of its own."""

    id: Id
    name: Text
    audience: Audience | None = None
    """Only where it differs from that of the course."""
    requirements: tuple[Text, ...] = ()
    eligible_costs: tuple[Cost, ...] = ()


@record
class Selection:
    """How many are chosen, of what, and by what."""

    divisions: tuple[Annotated[Id, term_of("division")], ...] = ()
    about_per_division: Positive | None = None
    about_max_age_years: Positive | None = None
    """About how many years ago the product may have been made at most."""
    criteria: tuple[Text, ...] = ()


@record
class Course:
    """A part of a program with a name and conditions of its own."""

    id: Id
    name: Text
    group: Text | None = None
    summary: Text | None = None
    aliases: tuple[str, ...] = ()
    audience: Audience | None = None
    """Only where it differs from the audience of the program."""
    conditions: Printed | None = None
    """Only where its own conditions are printed otherwise than those of the program."""
    requirements: tuple[Text, ...] = ()
    eligible_projects: tuple[Text, ...] = ()
    offers: tuple[Offer, ...] = ()
    eligible_costs: tuple[Cost, ...] = ()
    min_cost_yen: Yen | None = None
    """The least eligible cost."""
    kinds: tuple[CourseKind, ...] = ()
    combination: Combination | None = None
    """Only where the source prints it for the course alone."""
    indicators: tuple[Annotated[Id, To("indicators")], ...] = ()
    uses: tuple[Uses, ...] = ()
    sessions: Sessions | None = None
    finish_by: Day | None = None
    """The day by which the work is done and paid."""
    application: Applications = ()
    """Only where it differs from that of the program."""
    notes: tuple[Text, ...] = ()

    @property
    def windows(self) -> tuple[Application, ...]:
        """Return the windows of the course, `finish_by` among them."""
        return (*self.application, *(_finishing(self.finish_by) if self.finish_by else ()))


@record
class Contact:
    """Whom to call; the phone is that of the organization unless the document prints another."""

    organization: Annotated[Id, To("organizations")]
    facility: Annotated[Id, To("facilities")] | None = None
    """The place of the organization that answers, by its own name and phone."""
    phone: Phone | None = None
    note: Text | None = None


@record
class Placement:
    """Where the strategy names the program."""

    direction: Annotated[Id, To("policy", "directions")]
    mark: Mark | None = None
    repeated: bool = False
    """Printed there a second time (再掲)."""


@record
class Program(Entry):
    """A support program of the city or its partners."""

    easy_japanese: tuple[str, ...] = ()
    """The most important of it in easy Japanese (やさしい日本語), one short paragraph each; see `easy_words.yaml`."""
    kind: Annotated[Id, term_of("program-kind")]
    part_of: Annotated[Id, To("programs")] | None = None
    """The program that this one is a part of."""
    themes: tuple[Annotated[Id, term_of("theme")], ...] = Field(min_length=1)
    provider: Annotated[Id, To("organizations")]
    contacts: tuple[Contact, ...]
    fiscal_year: Year | None = None
    """The fiscal year whose conditions are given here."""
    period: Period | None = None
    """The days for which the conditions hold, where neither `fiscal_year` nor the first document says so."""
    conditions: Printed = "partial"
    """Silence of a source that does not print them in full is no condition met."""
    audience: Audience | None = None
    participants: tuple[Audience, ...] = ()
    """Who takes part, where that is not the same as who applies."""
    priority_fields: tuple[Annotated[Id, term_of("priority-field")], ...] = ()
    """Fields for which it pays more."""
    selection: Selection | None = None
    indicators: tuple[Annotated[Id, To("indicators")], ...] = ()
    """Targets that the documents measure it by."""
    cases: tuple[Case, ...] = ()
    """Never shown; every check tries them."""
    requirements: tuple[Text, ...] = ()
    exclusions: tuple[Text, ...] = ()
    eligible_projects: tuple[Text, ...] = ()
    courses: tuple[Course, ...] = ()
    eligible_costs: tuple[Cost, ...] = ()
    application: Applications = ()
    """One window, or a list of them."""
    sessions: Sessions | None = None
    steps: tuple[Text, ...] = ()
    combination: Combination | None = None
    benefits: tuple[Text, ...] = ()
    """What comes with it besides money."""
    notes: tuple[Text, ...] = ()
    policy: tuple[Placement, ...] = ()
    facilities: tuple[Annotated[Id, To("facilities")], ...] = ()
    related: tuple[Annotated[Id, To("programs")], ...] = ()


def _finishing(day: Day) -> tuple[Application]:
    return (Application(type="deadline", closes=day, last_day_for="finishing"),)
