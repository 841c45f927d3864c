"""Today's date in Japan. Only the edges of the program ask."""

import os
from datetime import date, datetime
from typing import Final

from catalog.ground.message import Message
from catalog.ground.zone import JAPAN

_NO_DAY: Final = Message(
    "環境変数 CATALOG_TODAY の「{chosen}」は日付ではありません。2026-11-21 のように書くか、消してください。",
    "`{chosen}` in the environment variable CATALOG_TODAY is no day: write it like 2026-11-21, or unset it.",
)


class NoDayError(Exception):
    """The environment names a day that there is not."""

    def __init__(self, message: Message) -> None:
        super().__init__(f"{message.ja} / {message.en}")
        self.message = message


def now_in_japan() -> datetime:
    """Return the moment by a clock in Japan, without a zone.

    `CATALOG_TODAY=2026-11-21` in the environment sets another day, `2026-11-21T09:00` another minute.
    """
    chosen = os.environ.get("CATALOG_TODAY")
    if not chosen:
        return datetime.now(JAPAN).replace(tzinfo=None)
    try:
        return datetime.fromisoformat(chosen).replace(tzinfo=None)
    except ValueError:
        raise NoDayError(_NO_DAY.format(chosen=chosen)) from None


def today_in_japan() -> date:
    """Return the day in Japan."""
    return now_in_japan().date()
