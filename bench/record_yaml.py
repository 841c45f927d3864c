"""Write records as staff would: one field to a line, short pairs of texts on one line."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

Record = dict[str, Any]

_PLAIN: Final = re.compile(r"(?!.*(: | #|:$))[^\s\-?:,\[\]{}#&*!|>'\"%@`][^,\[\]{}\"]*")
_ONE_LINE: Final = 60


def as_yaml(record: Record) -> str:
    """Return one record of a list, with a line end."""
    return "\n".join(_item(record, "")) + "\n"


def _item(value: Any, indent: str) -> Iterator[str]:
    """Write an item of a list: its first line bears the dash."""
    if isinstance(value, str):
        yield f"{indent}- {_scalar(value)}"
        return
    first, *rest = _fields(value, indent + "  ")
    yield f"{indent}- {first.strip()}"
    yield from rest


def _fields(record: Record, indent: str) -> Iterator[str]:
    for key, value in record.items():
        if isinstance(value, str):
            yield f"{indent}{key}: {_scalar(value)}"
        elif isinstance(value, list):
            yield f"{indent}{key}:"
            for item in value:
                yield from _item(item, indent + "  ")
        elif _is_short(value):
            pairs = ", ".join(f"{name}: {_scalar(part)}" for name, part in value.items())
            yield f"{indent}{key}: {{{pairs}}}"
        else:
            yield f"{indent}{key}:"
            yield from _fields(value, indent + "  ")


def _is_short(record: Record) -> bool:
    values = list(record.values())
    return all(isinstance(value, str) for value in values) and sum(map(len, values)) <= _ONE_LINE


def _scalar(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
