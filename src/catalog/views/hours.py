"""Hours of a place or a desk: in words, and for the script that says whether it is open now."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Final

from catalog.ground.text import Text
from catalog.model.hours import WEEKDAYS, ClosedOn, Hours
from catalog.words import formats
from catalog.words.voice import Voice

_A_RUN: Final = 3


@dataclass(frozen=True, slots=True)
class HoursView:
    """Hours in words, and the same for a script."""

    text: str
    spans: str
    """JSON: the weekdays from 1 for Monday, from when, until when."""
    closed_on: str


def hours_view(
    hours: Sequence[Hours], closed_on: Sequence[ClosedOn], voice: Voice, *, closed: Text | None = None
) -> HoursView | None:
    """Show the hours that a source gives; None where none does.

    Days on which it is `closed` that stand in words alone are nothing that a script could know of.
    """
    if not hours:
        return None
    is_typed = closed is None or closed_on or any(span.weekdays for span in hours)
    spans = [[_numbers(span), *times] for span in hours for times in span.spans] if is_typed else []
    return HoursView(hours_text(hours, voice), json.dumps(spans, separators=(",", ":")), " ".join(closed_on))


def hours_text(hours: Sequence[Hours], voice: Voice) -> str:
    """Write hours with their days: `月曜日から金曜日まで、10:00から12:00まで、13:00から16:00まで`."""
    texts = [_noted(span, voice) for span in hours]
    return reduce(
        lambda first, following: voice.words.hours.and_then.format(first=first, next=following), texts
    )


def _noted(span: Hours, voice: Voice) -> str:
    text = from_to(span, voice)
    return voice.words.program.with_note.format(text=text, note=voice(span.note)) if span.note else text


def from_to(hours: Hours, voice: Voice) -> str:
    """Opening hours of a place, from when until when, and on which days."""
    say = voice.words.facility
    spans = [
        say.from_to.format(opens=formats.clock(opens), closes=formats.clock(closes))
        for opens, closes in hours.spans
    ]
    times = voice.formats.listed(spans)
    return say.on_days.format(days=_weekdays(hours, voice), times=times) if hours.weekdays else times


def _weekdays(hours: Hours, voice: Voice) -> str:
    """Text of the days of the week: from the first to the last of three and more that follow one another."""
    names = [voice.words.weekday[day] for day in hours.weekdays]
    first = WEEKDAYS.index(hours.weekdays[0])
    if len(names) < _A_RUN or hours.weekdays != WEEKDAYS[first : first + len(names)]:
        return voice.formats.listed(names)
    return voice.words.facility.from_to.format(opens=names[0], closes=names[-1])


def _numbers(span: Hours) -> list[int]:
    return [WEEKDAYS.index(day) + 1 for day in span.weekdays or WEEKDAYS]
