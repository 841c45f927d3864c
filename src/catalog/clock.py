"""What day it is in Japan. Only the edges of the program ask."""

import os
from datetime import date, datetime, timedelta, timezone
from typing import Final

_JAPAN: Final = timezone(timedelta(hours=9))
"""Japan has no summer time."""


def today_in_japan() -> date:
    """Return the day; `CATALOG_TODAY=2026-11-21` in the environment sets another, for tests and comparisons."""
    chosen = os.environ.get("CATALOG_TODAY")
    return date.fromisoformat(chosen) if chosen else datetime.now(_JAPAN).date()
