"""Until when one can apply, ready to print."""

from dataclasses import dataclass
from datetime import date

from catalog.ground.text import Lang
from catalog.model.period import Period
from catalog.model.program import Application
from catalog.rules.status import Status, status_on
from catalog.views import formats
from catalog.words import Words


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
    application: Application | None, terms: Period | None, today: date, lang: Lang, words: Words
) -> DeadlineView:
    """Say how an application stands on `today`, and what the day is; its conditions hold for the period `terms`."""
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
        label=words["status"][status],
        day=_days(application, lang, words) if application else "",
        note=application.note[lang] if application and application.note else "",
        past=words["program"]["past"],
        earlier=words["program"]["earlier"],
    )


def _days(application: Application, lang: Lang, words: Words) -> str:
    say, opens, closes = words["program"], application.opens, application.closes
    if closes and application.last_day_for == "acquiring":
        return say["acquire_by"].format(day=formats.day(closes, lang))
    if opens and closes:
        return say["period"].format(opens=formats.day(opens, lang), closes=formats.day(closes, lang))
    return say["until"].format(day=formats.day(closes, lang)) if closes else ""
