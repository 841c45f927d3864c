"""The thing within a record that a row is about: there already, or added now."""

from dataclasses import dataclass

from catalog.ground.message import Message
from catalog.sheets.book.layout import Names
from catalog.sheets.book.reading import SheetRow
from catalog.sheets.book.rows import Content, list_at, numbered


@dataclass(frozen=True, slots=True)
class Found:
    """A thing within a record, and whether the row adds it."""

    part: Content
    is_new: bool


@dataclass(frozen=True, slots=True)
class NotThere:
    """Why there is no such thing, and what to do."""

    message: Message
    hint: Message


def find_part(content: Content, row: SheetRow) -> Found | NotThere:
    """Return the thing that a row is about; a new one is added at the end of its list."""
    within = row.within
    chain = row.table.chain_of(frozenset(within))
    if chain is None:
        return NotThere(
            Message("どこの行か分かりません。", "This does not say where the row belongs."),
            Message(
                "「記録のID」の右の列を、ほかの行のように埋めてください。",
                "Fill in the columns beside the record as other rows do.",
            ),
        )
    holder = content
    for step in chain[:-1]:
        found = dict(numbered(list_at(holder, step))).get(within[step[-1]])
        if found is None:
            return _no_such(within[step[-1]])
        holder = found
    return _own_part(holder, chain[-1], row)


def _own_part(holder: Content, path: Names, row: SheetRow) -> Found | NotThere:
    there = list_at(holder, path)
    parts = dict(numbered(there))
    if row.own in parts:
        return Found(parts[row.own], is_new=False)
    if not row.table.has_id and row.own not in {"", str(len(there) + 1)}:
        return _no_such(row.own)
    added: Content = {"id": row.own} if row.table.has_id and row.own else {}
    _list_for(holder, path).append(added)
    return Found(added, is_new=True)


def _list_for(holder: Content, path: Names) -> list[Content]:
    for name in path[:-1]:
        holder = holder.setdefault(name, {})
    found: list[Content] = holder.setdefault(path[-1], [])
    return found


def _no_such(own: str) -> NotThere:
    return NotThere(
        Message("「{own}」はこの記録にありません。", "The record has no `{own}`.").format(own=own[:60]),
        Message("新しい行なら、番号を空にしてください。", "If the row is new, leave its number empty."),
    )
