"""Public holidays of Japan for scripts: of the year of the build and the two after it."""

import json
from datetime import date
from typing import Final

import jpholiday

from catalog.ground.output import OutputFile

YEARS: Final = 3
"""Of days beyond these a script says nothing; nobody should read a page that was built so long ago."""


def holiday_table(today: date) -> OutputFile:
    """Return `assets/js/tables/holidays.js`."""
    years = range(today.year, today.year + YEARS)
    days = [day.isoformat() for year in years for day, _ in jpholiday.year_holidays(year)]
    table = {"last_year": years[-1], "days": days}
    content = json.dumps(table, separators=(",", ":"))
    return OutputFile("assets/js/tables/holidays.js", f"export default {content};\n".encode())
