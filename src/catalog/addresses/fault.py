"""Faults of an address."""

from dataclasses import dataclass

from catalog.characters.unseen import find_unseen, named
from catalog.ground.message import Message


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of an address, and the advice that mends it."""

    message: Message
    hint: Message


def unseen_fault(address: str) -> Fault | None:
    """Return what is wrong with an address in which something cannot be seen."""
    if any(char.isspace() for char in address):
        return Fault(
            Message("アドレスの中に空白があります。", "There is a space in the address."),
            Message(
                "空白を消し、アドレスだけを書いてください。", "Remove it, and write nothing but the address."
            ),
        )
    for position, sort in find_unseen(address):
        message = Message("アドレスに見えない文字があります。{char}です。", "The address hides {char}.")
        return Fault(message.format(char=named(address[position])), sort.advice)
    return None
