"""Texts of an event in a calendar feed: a title, and a few lines that stand alone."""

from catalog.model.program import Program
from catalog.rules.dates import Event
from catalog.views.offer import glance
from catalog.views.parts import contact_of
from catalog.views.scene import Scene
from catalog.views.terms import terms_text
from catalog.words.voice import Voice


def event_title(event: Event, voice: Voice) -> str:
    """Title of an event, with its program or course: `【締切】海外販路開拓支援事業`."""
    say = voice.words.ics
    name = voice(event.program.name)
    part = voice.formats.listed(
        [voice(text) for text in (event.course and event.course.name, event.application.name) if text]
    )
    if part:
        name = say.course.format(name=name, course=part)
    return say[event.kind].format(name=name)


def event_text(scene: Scene, event: Event, voice: Voice) -> str:
    """Text of an event: amount, office, the year of the terms, the day they were checked, that they may change.

    The day on which the site is built says nothing here, so that the same data give the same file.
    """
    program = event.program
    say = voice.words.ics
    terms = terms_text(scene.terms(program), voice)
    lines = [
        _amount(program, voice),
        voice(event.application.note) if event.application and event.application.note else "",
        *_offices(scene, program, voice),
        say.year.format(year=terms) if terms else "",
        f"{voice.words.record.verified}: {voice.formats.plain_day(program.verified_on)}",
        say.check,
    ]
    return "\n".join(line for line in lines if line)


def _amount(program: Program, voice: Voice) -> str:
    words = voice.words
    most = glance(program, voice)
    if not most.has_sum:
        return most.amount
    per = words.offer.amount_per.format(amount=most.amount, per=most.amount_per)
    return words.ics.amount.format(amount=per if most.amount_per else most.amount)


def _offices(scene: Scene, program: Program, voice: Voice) -> list[str]:
    say = voice.words.ics
    asked = [contact_of(scene, contact, voice) for contact in program.contacts]
    return [say.ask.format(name=office.name, phone=office.phone).rstrip() for office in asked]
