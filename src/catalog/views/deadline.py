"""Until when one can apply, ready to print."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Final

from catalog.model.period import Period
from catalog.model.window import Application
from catalog.rules.stands import Stand
from catalog.rules.status import Status, best_of, days_of, standing
from catalog.words.voice import Voice

DECIDING: Final = ("type", "opens", "closes", "until", "starts", "ends", "others")
"""Fields by which scripts decide the status on the reader's clock: without one of them it is another."""


@dataclass(frozen=True, slots=True)
class StandView:
    """A part of a program as scripts are told of it; its days are ISO, and empty if there is none."""

    type: str
    opens: str
    closes: str
    until: str
    day: str
    """Its last day in words, or its rule."""
    ended: str
    """Its last day in the words for a day that has passed."""


@dataclass(frozen=True, slots=True)
class DeadlineView:
    """Until when one can apply. The script renews the status on the reader's clock."""

    type: str
    opens: str
    closes: str
    until: str
    """ISO days of the part that speaks for all, for the script; empty if there is none."""
    starts: str
    ends: str
    """The same of the period for which the conditions hold."""
    others: tuple[StandView, ...]
    """The other parts: one of them may speak for all on another day."""
    status: Status
    label: str
    day: str
    ended: str
    """The day of that part in words, before it has passed and after; a script may have to change them."""
    last: str
    """The last day of that part as ISO, also of a rule that comes again every year."""
    note: str
    past: str
    """What to do once the day has passed."""
    earlier: str
    """What to do once the conditions hold no more."""

    @property
    def shown_day(self) -> str:
        """Return the day in the words that its status asks for."""
        return shown_day(self.status, self.day, self.ended)

    @property
    def others_json(self) -> str:
        """Return the other parts as an attribute holds them."""
        return written(self.others)


def deadline_view(
    stands: Sequence[Stand], terms: Period | None, today: date, voice: Voice, *, is_short: bool = False
) -> DeadlineView:
    """Status on `today` of what may be got at in some ways, with the day that decides it.

    With `is_short` a last day for applying stands alone, as on a card.
    """
    best = best_of(stands, today, terms)
    status, own = standing(best, today, terms), _stand(best, voice, is_short=is_short)
    last = days_of(best, today)[1]
    note = best.application.note if best.application else None
    return DeadlineView(
        type=own.type,
        opens=own.opens,
        closes=own.closes,
        until=own.until,
        starts=terms.starts.isoformat() if terms else "",
        ends=terms.ends.isoformat() if terms else "",
        others=tuple(_stand(stand, voice, is_short=is_short) for stand in stands if stand != best),
        status=status,
        label=voice.words.status[status],
        day=own.day,
        ended=own.ended,
        last=last.isoformat() if last else "",
        note=voice(note),
        past=voice.words.program.past,
        earlier=voice.words.program.earlier,
    )


def shown_day(status: Status, day: str, ended: str) -> str:
    """Return the words for a day that has passed where the status is `closed`; in `status.js` `bestOf`."""
    return (status == "closed" and ended) or day


def written(parts: Sequence[StandView]) -> str:
    """Write parts as JSON."""
    return json.dumps([compact(part) for part in parts], ensure_ascii=False)


def compact(part: StandView) -> dict[str, str]:
    """Return what is known of a part."""
    return {name: text for name, text in asdict(part).items() if text}


def _stand(stand: Stand, voice: Voice, *, is_short: bool) -> StandView:
    window = stand.application
    return StandView(
        type=window.type if window else "not-printed",
        opens=_iso(window.opens if window else None),
        closes=_iso(window.closes if window else None),
        until=_iso(stand.until),
        day=_day_of(stand, voice, is_short=is_short),
        ended=_ended(stand, voice),
    )


def _ended(stand: Stand, voice: Voice) -> str:
    """Text of the day after which a part is closed; what comes again every year ends only with its limit."""
    closes = stand.application.closes if stand.application and stand.application.type == "deadline" else None
    days = [day for day in (closes, stand.until) if day]
    return voice.words.program.ended.format(day=voice.formats.day(min(days))) if days else ""


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day_of(stand: Stand, voice: Voice, *, is_short: bool) -> str:
    """Text of the window, or else of the day that ends it."""
    window = stand.application
    if is_short and window and window.closes and window.type == "deadline" and window.is_call:
        return voice.formats.day(window.closes)
    own = days_text(window, voice) if window else ""
    return own or (days_text(stand.limit, voice) if stand.limit else "")


def days_text(window: Application, voice: Voice) -> str:
    """Text of the days of a window, with what has to be done by then, or of its rule."""
    say, opens, closes = voice.words.window, window.opens, window.closes
    if window.type == "before-start":
        return say.before__start
    if closes is None:
        return ""
    if window.type == "yearly":
        until = voice.formats.day_of_year(closes)
        opening = voice.formats.day_of_year(opens) if opens else ""
        return (
            say.yearly_from.format(opens=opening, closes=until) if opens else say.yearly.format(closes=until)
        )
    day = voice.formats.day(closes)
    match window.last_day_for:
        case "applying":
            period = voice.words.program.period
            return (
                period.format(opens=voice.formats.day(opens), closes=day)
                if opens
                else voice.words.program.until.format(day=day)
            )
        case "attending":
            return say.held.format(opens=voice.formats.day(opens or closes), closes=day)
        case other:
            return say[other].format(day=day)
