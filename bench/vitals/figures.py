"""What several visits of a page come to, and what it may be at most."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from bench.vitals.kinds import Opened
from bench.vitals.visit import Shift, Visit

LARGEST_PAINT_MS: Final = 1000
SHIFT: Final = 0.01

_PAUSE_MS: Final = 1000
_WINDOW_MS: Final = 5000


@dataclass(frozen=True, slots=True)
class Vitals:
    """A page and its visits."""

    page: Opened
    visits: Sequence[Visit]
    unused_css: float
    """Share of the bytes of its stylesheets that no element of the page asks for."""

    @property
    def largest_paint(self) -> float:
        return median(visit.largest_paint for visit in self.visits)

    @property
    def shift(self) -> float:
        return median(layout_shift(visit.shifts) for visit in self.visits)

    @property
    def requests(self) -> int:
        return round(median(len(visit.sent) for visit in self.visits))

    def sent(self, *kinds: str) -> int:
        """Return the bytes of some kinds, or of all."""
        return round(
            median(
                sum(response.bytes for response in visit.sent if not kinds or response.kind in kinds)
                for visit in self.visits
            )
        )

    @property
    def missed(self) -> list[str]:
        """Say which limits the page misses, and by what."""
        largest = sorted({visit.largest for visit in self.visits})
        jumped = sorted({shift.what for visit in self.visits for shift in visit.shifts})
        checks = (
            (self.largest_paint > LARGEST_PAINT_MS, f"largest paint {self.largest_paint:.0f} ms", largest),
            (self.shift >= SHIFT, f"shift {self.shift:.3f}", jumped),
        )
        return [
            f"{self.page.name}: {figure}: {', '.join(what)}"
            for is_missed, figure, what in checks
            if is_missed
        ]


def layout_shift(shifts: Sequence[Shift]) -> float:
    """Return the cumulative layout shift: of all bursts, the one with the most.

    A burst ends with a second of rest, at the latest after five.
    """
    bursts: list[list[Shift]] = []
    for shift in sorted(shifts, key=lambda shift: shift.at):
        if bursts and shift.at - bursts[-1][-1].at < _PAUSE_MS and shift.at - bursts[-1][0].at < _WINDOW_MS:
            bursts[-1].append(shift)
        else:
            bursts.append([shift])
    return max((sum(shift.value for shift in burst) for burst in bursts), default=0.0)
