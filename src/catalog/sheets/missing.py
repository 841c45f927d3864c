"""Missing fields of a record: the catalog speaks two languages, and cites where it read things."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from catalog.sheets.columns import Column, column_named
from catalog.sheets.makers import NewMaker
from catalog.sheets.record_path import get


def _columns(*headers: str) -> tuple[Column, ...]:
    return tuple(column_named(header) for header in headers)


_REQUIRED: Final = _columns("製品名", "製品名_英語", "概要", "概要_英語", "事業者名", "認定制度名", "確認日")
_CITING: Final = _columns("出典_URL", "出典_文書")
_TOGETHER: Final = (
    _columns("製品名", "製品名_英語"),
    _columns("概要", "概要_英語"),
    _columns("価格_円", "価格_税", "価格_時点"),
    _columns("材料", "材料_英語"),
    _columns("手入れ", "手入れ_英語"),
    _columns("出典_URL", "出典_題名", "出典_題名_英語"),
    _columns("出典_文書", "出典_箇所"),
)
"""Where one of them is there, all must be."""

_MAKER_IN_ENGLISH: Final = column_named("事業者名_英語")
_PLACE_IN_ENGLISH: Final = column_named("事業者_所在地_英語")


def missing_columns(
    record: Mapping[str, Any],
    changed: Collection[Column],
    makers: Mapping[str, NewMaker],
    *,
    is_new: bool,
) -> tuple[Column, ...]:
    """Return what has to be filled in before `record` can be written."""
    missing = [column for column in _asked(changed, is_new=is_new) if get(record, column.path) is None]
    if is_new and all(get(record, column.path) is None for column in _CITING):
        missing.append(_CITING[0])
    maker = makers.get(str(record.get("maker")))
    if maker and not maker.english:
        missing.append(_MAKER_IN_ENGLISH)
    if maker and maker.place and not maker.place_english:
        missing.append(_PLACE_IN_ENGLISH)
    return tuple(dict.fromkeys(missing))


def _asked(changed: Collection[Column], *, is_new: bool) -> Iterator[Column]:
    if is_new:
        yield from _REQUIRED
    for together in _TOGETHER:
        if any(column in changed for column in together):
            yield from together
