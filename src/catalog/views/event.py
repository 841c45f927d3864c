"""What a calendar of somebody else says of an event: a title, and a few lines that stand alone."""

from catalog.ground.text import Lang
from catalog.model.program import Program
from catalog.rules.dates import Event
from catalog.views import formats
from catalog.views.offer import glance
from catalog.views.parts import contact
from catalog.views.scene import Scene
from catalog.views.terms import terms_text


def event_title(scene: Scene, event: Event, lang: Lang) -> str:
    """Say what happens, and to which program or course: `【締切】海外販路開拓支援事業`."""
    say = scene.say(lang)["ics"]
    name = event.program.name[lang]
    if event.course:
        name = say["course"].format(name=name, course=event.course.name[lang])
    return say[event.kind].format(name=name)


def event_text(scene: Scene, event: Event, lang: Lang) -> str:
    """Say how much it is, whom to ask, of which year the terms are, when they were checked and that they may change.

    The day on which the site is built says nothing here, so that the same data give the same file.
    """
    program = event.program
    say = scene.say(lang)["ics"]
    terms = terms_text(scene.terms(program), lang, scene.say(lang))
    lines = [
        _amount(scene, program, lang),
        event.application.note[lang] if event.application and event.application.note else "",
        *_offices(scene, program, lang),
        say["year"].format(year=terms) if terms else "",
        f"{scene.say(lang)['record']['verified']}: {formats.plain_day(program.verified_on, lang)}",
        say["check"],
    ]
    return "\n".join(line for line in lines if line)


def _amount(scene: Scene, program: Program, lang: Lang) -> str:
    words = scene.say(lang)
    most = glance(program, lang, words)
    if not most.has_sum:
        return most.amount
    per = words["offer"]["amount_per"].format(amount=most.amount, per=most.amount_per)
    return words["ics"]["amount"].format(amount=per if most.amount_per else most.amount)


def _offices(scene: Scene, program: Program, lang: Lang) -> list[str]:
    say = scene.say(lang)["ics"]
    asked = [contact(scene, it.organization, lang, phone=it.phone) for it in program.contacts]
    return [say["ask"].format(name=it.name, phone=it.phone).rstrip() for it in asked]
