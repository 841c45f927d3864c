"""A letter to the office of a program: what its documents leave open, in words that can be sent as they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from catalog.addresses.mail import mailto
from catalog.ground.text import Lang
from catalog.model.program import Program
from catalog.rules.status import Status
from catalog.views.offer import glance
from catalog.views.parts import contact_of
from catalog.views.topic import Topic
from catalog.words.voice import Voice

_DATED: Final[frozenset[Status]] = frozenset({"open", "closing-soon", "last-day", "upcoming"})
"""Statuses of which a day is known."""

_OFFICE: Final[Lang] = "ja"
"""Language of the offices, and so of the letter."""


@dataclass(frozen=True, slots=True)
class LetterView:
    """A letter, and what it asks in the language of the page."""

    questions: tuple[str, ...]
    subject: str
    body: str
    mailto: str
    """Empty where no mail address is known."""


def letter_view(topic: Topic[Program], status: Status, page: str) -> LetterView | None:
    """Letter to the first office of a program about what its page leaves open; `page` is its address, or empty."""
    contacts = topic.record.contacts
    if not contacts:
        return None
    voice = topic.scene.voice(_OFFICE)
    office, say, name = (
        contact_of(topic.scene, contacts[0], voice),
        voice.words.letter,
        voice(topic.record.name),
    )
    subject = say.subject.format(name=name)
    asked = [f"・{question}" for question in _questions(topic.record, status, voice)]
    body = "\n".join(
        [say.dear.format(office=office.name), "", say.about.format(name=name), *asked, "", say.sender, page]
    ).strip()
    return LetterView(
        tuple(_questions(topic.record, status, topic.voice)),
        subject,
        body,
        f"{mailto(office.email)}?subject={quote(subject)}&body={quote(body.replace(chr(10), chr(13) + chr(10)))}"
        if office.email
        else "",
    )


def _questions(program: Program, status: Status, voice: Voice) -> Iterator[str]:
    """Questions to which the documents print no answer."""
    say, numbers = voice.words.letter, glance(program, voice)
    if status not in _DATED:
        yield say.when
    if not numbers.amount and not numbers.rate:
        yield say.amount
    yield say.eligible if program.conditions == "complete" else say.conditions
    if not program.steps:
        yield say.steps
    if not program.links:
        yield say.forms
