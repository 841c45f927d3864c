"""Until when one can apply, ready to print."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from catalog.model.period import Period
from catalog.model.program import Application
from catalog.rules.status import Status, status_on
from catalog.words.voice import Voice

DECIDING: Final = ("type", "opens", "closes", "starts", "ends")
"""Fields by which scripts decide the status on the reader's clock: without one of them it is another."""


@dataclass(frozen=True, slots=True)
class DeadlineView:
    """Until when one can apply. The script renews the status on the reader's clock."""

    type: str
    opens: str
    closes: str
    """ISO days for the script; empty if there is none."""
    starts: str
    ends: str
    """The same of the period for which the conditions hold."""
    status: Status
    label: str
    day: str
    note: str
    past: str
    """What to do once the day has passed."""
    earlier: str
    """What to do once the conditions hold no more."""


def deadline_view(
    application: Application | None, terms: Period | None, today: date, voice: Voice
) -> DeadlineView:
    """Status of an application on `today`, with the day that decides it."""
    status = status_on(application, today, terms)
    closes = application.closes if application else None
    opens = application.opens if application else None
    return DeadlineView(
        type=application.type if application else "not-printed",
        opens=opens.isoformat() if opens else "",
        closes=closes.isoformat() if closes else "",
        starts=terms.starts.isoformat() if terms else "",
        ends=terms.ends.isoformat() if terms else "",
        status=status,
        label=voice.words.status[status],
        day=_days(application, voice) if application else "",
        note=voice(application.note) if application and application.note else "",
        past=voice.words.program.past,
        earlier=voice.words.program.earlier,
    )


def _days(application: Application, voice: Voice) -> str:
    say, opens, closes = voice.words.program, application.opens, application.closes
    if closes and application.last_day_for == "acquiring":
        return say.acquire_by.format(day=voice.formats.day(closes))
    if opens and closes:
        return say.period.format(opens=voice.formats.day(opens), closes=voice.formats.day(closes))
    return say.until.format(day=voice.formats.day(closes)) if closes else ""
