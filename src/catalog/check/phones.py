"""Each phone is typed once: a second copy stays old when the first is changed."""

from collections.abc import Iterator
from typing import NamedTuple

from catalog.check.facts import Facts
from catalog.check.pointers import Place
from catalog.ground.message import Message
from catalog.model.program import Contact
from catalog.problems import Problem


class _Copy(NamedTuple):
    """A phone that is that of another record too."""

    place: Place
    original: Place
    phone: str


def phones_once(facts: Facts) -> Iterator[Problem]:
    """No program and no place repeats the phone of the office that it names."""
    message = Message(
        "電話番号 {phone} が2か所に書かれています。", "The phone {phone} is typed in two places."
    )
    hint = Message(
        "こちらを消してください。{file} の番号がページに出ます。",
        "Remove it here: the one in {file} is shown.",
    )
    for place, original, phone in _copies(facts):
        file = f"data/{facts.kind(original.kind).file}"
        problem = message.format(phone=phone), hint.format(file=file)
        also = facts.problem(*original, "phone-twice", *problem)
        yield facts.problem(*place, "phone-twice", *problem).with_also([also])


def _copies(facts: Facts) -> Iterator[_Copy]:
    for program in facts.catalog.programs.values():
        for index, contact in enumerate(program.contacts):
            place = Place("programs", program.id, ("contacts", index, "phone"))
            yield from _copy(facts, place, contact.phone, _answering(contact))
    for facility in facts.catalog.facilities.values():
        if facility.operator:
            original = Place("organizations", facility.operator, ("phone",))
            yield from _copy(facts, Place("facilities", facility.id, ("phone",)), facility.phone, original)


def _answering(contact: Contact) -> Place:
    if contact.facility:
        return Place("facilities", contact.facility, ("phone",))
    return Place("organizations", contact.organization, ("phone",))


def _copy(facts: Facts, place: Place, phone: str | None, original: Place) -> Iterator[_Copy]:
    record = facts.catalog.of(original.kind).get(original.record_id)
    if phone and phone == getattr(record, "phone", None):
        yield _Copy(place, original, phone)
