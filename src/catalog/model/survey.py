"""Surveys and hearings: answers in numbers, and remarks put shortly in words of our own."""

from typing import Annotated, Literal

from catalog.ground.text import Text
from catalog.model.entry import Doubt, Source
from catalog.model.period import Period
from catalog.model.pointers import To
from catalog.model.types import Count, Day, Id, record

Measure = Literal["share", "answers"]
"""Whether figures are percentages or numbers of answers."""


@record
class Answer:
    text: Text
    value: Count


@record
class AnswerGroup:
    """The same question, answered by some of those who were asked."""

    who: Text
    values: tuple[Count, ...]
    """One for each answer of the question, in their order."""


@record
class Question:
    """A question with the answers that the source prints."""

    id: Id
    text: Text
    measure: Measure
    is_multiple: bool = False
    """Whether the source says that several answers could be given."""
    answers: tuple[Answer, ...]
    groups: tuple[AnswerGroup, ...] = ()
    note: Text | None = None


@record
class Topic:
    """Remarks on one matter."""

    name: Text
    remarks: tuple[Text, ...]


@record
class HeardIndustry:
    """Remarks of firms and bodies of one industry."""

    id: Id
    name: Text
    topics: tuple[Topic, ...]


@record
class Survey:
    """A survey or a hearing."""

    id: Id
    name: Text
    summary: Text
    respondents: Text
    """How many of whom, as the source counts them."""
    period: Period | None = None
    held: Text | None = None
    """When it was held, where the source gives no days."""
    method: Text | None = None
    asked: tuple[Text, ...] = ()
    """Who was asked, by name."""
    questions: tuple[Question, ...] = ()
    topics: tuple[Topic, ...] = ()
    """What was written freely, by matter."""
    heard: tuple[HeardIndustry, ...] = ()
    programs: tuple[Annotated[Id, To("programs")], ...] = ()
    """Programs whose readers it helps; their pages lead to it."""
    sources: tuple[Source, ...]
    verified_on: Day
    to_check: tuple[Doubt, ...] = ()
