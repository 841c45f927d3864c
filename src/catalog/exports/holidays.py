"""Public holidays of Japan for scripts: of the year of the build and the two after it."""

import json
from datetime import date
from functools import partial
from importlib.metadata import version
from typing import Final

from catalog.ground.output import KeyedFile

YEARS: Final = 3
"""Of days beyond these a script says nothing; nobody should read a page that was built so long ago."""


def holiday_table(today: date) -> KeyedFile:
    """Return `assets/js/tables/holidays.js`."""
    years = range(today.year, today.year + YEARS)
    key = f"{years} {version('jpholiday')}"
    return KeyedFile("assets/js/tables/holidays.js", key, partial(_table, years))


def _table(years: range) -> bytes:
    import jpholiday  # noqa: PLC0415  # slow to import

    days = [day.isoformat() for year in years for day, _ in jpholiday.year_holidays(year)]
    table = {"last_year": years[-1], "days": days}
    content = json.dumps(table, separators=(",", ":"))
    return f"export default {content};\n".encode()
