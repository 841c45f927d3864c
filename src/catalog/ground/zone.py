"""The time zone of the catalog: all days and times in it are those of Japan, which has no summer time."""

from datetime import timedelta, timezone
from typing import Final

JAPAN: Final = timezone(timedelta(hours=9))
