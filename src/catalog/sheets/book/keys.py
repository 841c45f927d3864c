"""Keys by which a workbook knows its tables and columns, whatever their headers say."""

from collections.abc import Iterator
from typing import Final

from catalog.ground.message import Message
from catalog.history.labels import Labels
from catalog.model.kind_names import plural_of
from catalog.sheets.book.layout import BookColumn, Table

RECORD: Final = "record"
NAME: Final = "record name"
"""A column that helps people and is never read."""
NUMBER: Final = "number"
ACTION: Final = "to do"
HOLDER: Final = "in "
ID: Final = "id"
README: Final = "README"
COLUMNS: Final = "列の説明 Columns"
LIST: Final = "製品の一覧の列 Lists"
"""A sheet that explains how a list of products from elsewhere may call its columns."""
CHOICES: Final = "選択肢 Choices"
BEFORE: Final = "_before"
"""A hidden sheet with the records as they were when the workbook was made."""

_LONGEST_TITLE: Final = 31
_HEADERS: Final = {
    RECORD: Message("記録のID", "Record"),
    NAME: Message("記録の名前（読みません）", "Its name (not read)"),
    NUMBER: Message("番号（新しい行は空）", "Number (none if new)"),
    ACTION: Message("この行をどうするか", "What to do with this row"),
}
_LANGUAGES: Final = {"ja": Message("日本語", "Japanese"), "en": Message("英語", "English")}


def table_key(table: Table) -> str:
    """Return what begins the row of keys of a table: `programs.offers: record`."""
    return f"{'.'.join((table.kind.id, *table.name))}: {RECORD if table.name else ID}"


def keys_of(table: Table) -> list[str]:
    """Return the keys of the columns that a table has, from the left."""
    own = [] if table.has_id else [NUMBER]
    around = [NAME, *(HOLDER + name for name in table.holders), *own] if table.name else []
    fields = [column.key for column in table.columns if table.name or column.key != ID]
    first = [ID] if table.name and table.has_id else []
    rest = [key for key in fields if key not in first]
    return [table_key(table), *around, *first, ACTION, *rest]


def headers_of(table: Table, labels: Labels) -> Iterator[Message]:
    """Return what staff read above the columns of a table."""
    columns = {column.key: column for column in table.columns}
    yield label(columns[ID], table, labels) if not table.name else _HEADERS[RECORD]
    for key in keys_of(table)[1:]:
        if key in columns:
            yield label(columns[key], table, labels)
        elif key.startswith(HOLDER):
            yield labels.field((key.removeprefix(HOLDER),))
        else:
            yield _HEADERS[key]


def label(column: BookColumn, table: Table, labels: Labels) -> Message:
    """Name a column of a table: the fields that lead to it, and its language."""
    names = (*table.name, *column.names[: -1 if column.lang else None])
    words = [labels.field(names[: at + 1]) for at in range(len(table.name), len(names))]
    if labels.is_qualified(names):
        words = words[-1:]
    text = Message(": ".join(word.ja for word in words), ": ".join(word.en for word in words))
    if column.lang is None:
        return text
    return Message("{text}（{lang}）", "{text} ({lang})").format(text=text, lang=_LANGUAGES[column.lang])


def titles_of(tables: tuple[Table, ...], labels: Labels) -> dict[Table, str]:
    """Return the title of the sheet of each table, in both languages as far as there is room."""
    titles: dict[Table, str] = {}
    for table in tables:
        kind = plural_of(table.kind)
        part = labels.field(table.name) if table.name else Message("", "")
        ja, en = (f"{kind[lang].split('（')[0].split(':')[0]} {part[lang]}".strip() for lang in ("ja", "en"))
        wishes = (f"{ja} {part.en if table.name else en}", ja, f"{ja[:25]} {len(titles)}")
        fit = (_as_title(wish) for wish in wishes)
        titles[table] = next(title for title in fit if title and title not in titles.values())
    return titles


def _as_title(wish: str) -> str:
    """Return a title without signs that Excel refuses; nothing if it is too long."""
    title = "".join(" " if sign in "[]:*?/\\'" else sign for sign in wish)
    return title if len(title) <= _LONGEST_TITLE else ""
