"""Names of records and their parts: one of a few fields holds the name, in both languages."""

from collections.abc import Mapping
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.text import Text

NAMES: Final = ("name", "title", "term")
"""The fields that may hold the name of a record; a record has one of them."""


def name_of(record: object) -> Message | None:
    """Return the name of a record or a part of one; None where it has none."""
    found = (getattr(record, field, None) for field in NAMES)
    name = next((name for name in found if isinstance(name, Text)), None)
    return Message(name.ja, name.en) if name else None


def typed_name(record: Mapping[str, Any]) -> Message | None:
    """Return the name of a record as it was typed; where one language lacks it, that of the other."""
    found = next((record[field] for field in NAMES if field in record), None)
    names = found if isinstance(found, Mapping) else {}
    ja, en = (name if isinstance(name := names.get(lang), str) else "" for lang in ("ja", "en"))
    return Message(ja or en, en or ja) if ja or en else None
