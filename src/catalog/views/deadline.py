"""Until when one can apply, ready to print."""

from dataclasses import dataclass
from datetime import date

from catalog.model.program import Application
from catalog.rules.status import status_on
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class DeadlineView:
    """Until when one can apply. The script renews the status on the reader's clock."""

    type: str
    opens: str
    closes: str
    """ISO days for the script; empty if there is none."""
    status: str
    label: str
    day: str
    note: str
    past: str
    """What to do once the day has passed."""


def deadline_view(application: Application | None, today: date, voice: Voice) -> DeadlineView:
    """Say how an application stands on `today`, and what the day is."""
    status = status_on(application, today)
    closes = application.closes if application else None
    opens = application.opens if application else None
    return DeadlineView(
        type=application.type if application else "not-printed",
        opens=opens.isoformat() if opens else "",
        closes=closes.isoformat() if closes else "",
        status=status,
        label=voice.words.status[status],
        day=_period(opens, closes, voice),
        note=voice(application.note) if application and application.note else "",
        past=voice.words.program.past,
    )


def _period(opens: date | None, closes: date | None, voice: Voice) -> str:
    say = voice.words.program
    if opens and closes:
        return say.period.format(opens=voice.formats.day(opens), closes=voice.formats.day(closes))
    return say.until.format(day=voice.formats.day(closes)) if closes else ""
