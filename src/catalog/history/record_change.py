"""A record that is not the same in two versions, ready to be told in both languages."""

from dataclasses import dataclass
from typing import Literal

from catalog.ground.message import Message
from catalog.model.kinds import KindId
from catalog.model.pointers import Path
from catalog.problems import Problem

What = Literal["added", "changed", "removed", "renamed", "unreadable"]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a record, before and after; None where a version does not have it."""

    path: Path
    label: Message
    before: Message | None
    after: Message | None


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record that is not the same in both versions."""

    kind: KindId
    noun: Message
    id: str
    name: Message
    what: What
    fields: tuple[FieldChange, ...] = ()
    follows: tuple[Message, ...] = ()
    """What follows for readers: how it stands today, whom it fits."""
    problems: tuple[Problem, ...] = ()
    """What the check finds now and did not find before."""
    former_id: str = ""
