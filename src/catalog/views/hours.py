"""Hours of a place or a desk: in words, and for the script that says whether it is open now."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, get_args

from catalog.ground.text import Text
from catalog.model.hours import ClosedOn, Hours, Weekday
from catalog.words import formats
from catalog.words.voice import Voice

_WEEK: Final[tuple[Weekday, ...]] = get_args(Weekday)


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
    is_typed = closed is None or closed_on or any(span.days for span in hours)
    spans = [[_numbers(span), span.opens, span.closes] for span in hours] if is_typed else []
    return HoursView(hours_text(hours, voice), json.dumps(spans, separators=(",", ":")), " ".join(closed_on))


def hours_text(hours: Sequence[Hours], voice: Voice) -> str:
    """Write hours with their days: `月曜日から金曜日 10:00〜12:00、13:00〜16:00`."""
    together = groupby(hours, key=lambda span: span.days)
    return voice.formats.listed([_on_days(days, tuple(spans), voice) for days, spans in together])


def _on_days(days: Sequence[Weekday], spans: Sequence[Hours], voice: Voice) -> str:
    times = voice.formats.listed([_noted(span, voice) for span in spans])
    return f"{_days_text(days, voice)} {times}" if days else times


def _noted(span: Hours, voice: Voice) -> str:
    text = from_to(span, voice)
    return voice.words.program.with_note.format(text=text, note=voice(span.note)) if span.note else text


def from_to(span: Hours, voice: Voice) -> str:
    """Write a span of time."""
    opens, closes = formats.clock(span.opens), formats.clock(span.closes)
    return voice.words.facility.from_to.format(opens=opens, closes=closes)


def _days_text(days: Sequence[Weekday], voice: Voice) -> str:
    say, places = voice.words.hours, sorted(_WEEK.index(day) for day in days)
    names = [say[_WEEK[place]] for place in places]
    is_row = len(places) > 2 and places == list(range(places[0], places[-1] + 1))  # noqa: PLR2004  # two are named
    return say.days.format(first=names[0], last=names[-1]) if is_row else voice.formats.listed(names)


def _numbers(span: Hours) -> list[int]:
    return [_WEEK.index(day) + 1 for day in span.days or _WEEK]
