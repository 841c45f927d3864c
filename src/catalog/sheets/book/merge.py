"""The rows of a workbook against the records as they are now, and as they were when the workbook was made.

A cell that nobody changed in the workbook changes nothing, whatever the data says by now. A value that was changed in
both is left alone unless somebody says that the workbook is right.
"""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Final

from catalog.ground.message import Message
from catalog.model.types import is_id
from catalog.problems import Location, Problem, Problems
from catalog.problems.codes import Code
from catalog.sheets.book import keys
from catalog.sheets.book.layout import BookColumn
from catalog.sheets.book.locating import NotThere, find_part
from catalog.sheets.book.plan import BookPlan, CellChange, RecordPlan
from catalog.sheets.book.reading import Book, SheetRow
from catalog.sheets.book.rows import Content
from catalog.sheets.book.start import BookStart
from catalog.sheets.cells import CLEAR, Cell, complaint, is_clear, notice
from catalog.sheets.new_ids import fresh_id
from catalog.sheets.record_path import EACH, Value, get, put

_NAME: Final = ("name.ja", "title.ja")
_DATE: Final = Message(
    "表計算が日付に変えたようです。セルの書式を「文字列」にして書き直してください。",
    "The spreadsheet took it for a date. Format the cell as text and write it again.",
)


@dataclass(slots=True)
class _Merge:
    start: BookStart
    book: Book
    update: bool
    records: dict[tuple[str, str], RecordPlan] = field(default_factory=dict[tuple[str, str], RecordPlan])
    problems: Problems = field(default_factory=list[Problem])

    def plan(self) -> BookPlan:
        for row in self.book.rows:
            if not row.table.name:
                self._begin(row)
        for row in sorted(self._parts(), key=lambda row: len(row.within)):
            self._take(row)
        for record in self.records.values():
            for row, part in record.rows:
                self._change(record, row, part)
        for record in self.records.values():
            self._end(record)
        named = {key for key, record in self.records.items() if not record.is_new}
        untouched = sum(len(records) for records in self.start.records.values()) - len(named)
        return BookPlan(
            tuple(self.records.values()),
            self.start.titles,
            self.start.values.labels,
            untouched,
            self.problems,
        )

    def _parts(self) -> list[SheetRow]:
        return [row for row in self.book.rows if row.table.name]

    def _begin(self, row: SheetRow) -> None:
        """Find or begin the record of a row."""
        kind, record_id = row.table.kind, row.record_id or self._new_id(row)
        if (kind.id, record_id) in self.records:
            self._complain(row, "product-twice", _TWICE.format(id=record_id), _REMOVE_ONE)
            return
        now = self.start.records[kind.id].get(record_id)
        if now is None and (record_id in self.start.taken or not is_id(record_id)):
            self._complain(row, "unfit-id", _UNFIT.format(id=record_id[:60]), _ANOTHER_ID)
            return
        content = deepcopy(now) if now is not None else {"id": record_id}
        record = RecordPlan(
            row.table.kind, record_id, self._name(row, record_id), row.at, content, is_new=now is None
        )
        record.rows.append((row, content))
        record.is_ended = row.is_ended
        self.records[kind.id, record_id] = record

    def _new_id(self, row: SheetRow) -> str:
        taken = self.start.taken | {record_id for _, record_id in self.records}
        wish = fresh_id(row.field("name.en", "title.en"), row.field("kana"), taken)
        return wish or fresh_id(f"new-{row.table.kind.id}", None, taken) or ""

    def _name(self, row: SheetRow, record_id: str) -> str:
        return self.start.name_of(row.table.kind.id, record_id) or row.field(*_NAME) or record_id

    def _take(self, row: SheetRow) -> None:
        """Find or begin the part of a record that a row is about."""
        record = self._record_of(row)
        if record is None:
            return
        found = find_part(record.content, row)
        if isinstance(found, NotThere):
            self._complain(row, "row-without-record", found.message, found.hint)
        elif found.is_new and row.is_ended:
            return
        else:
            record.rows.append((row, found.part))
            (record.added if found.is_new else record.removed if row.is_ended else []).append(row)

    def _record_of(self, row: SheetRow) -> RecordPlan | None:
        kind, record_id = row.table.kind, row.record_id
        if record := self.records.get((kind.id, record_id)):
            return record
        now = self.start.records[kind.id].get(record_id)
        if now is None:
            self._complain(
                row, "row-without-record", _NO_RECORD.format(id=record_id[:60] or "?"), _NAME_RECORD
            )
            return None
        name = self.start.name_of(kind.id, record_id)
        record = RecordPlan(kind, record_id, name, row.at, deepcopy(now), is_new=False)
        self.records[kind.id, record_id] = record
        return record

    def _change(self, record: RecordPlan, row: SheetRow, part: Content) -> None:
        if row.is_ended:
            return
        before = self._part_before(record, row)
        for column in row.columns:
            if column.key != keys.ID:
                self._compare(record, row, column, part, before)

    def _part_before(self, record: RecordPlan, row: SheetRow) -> Content | None:
        """Return the part of a record that a row was about when the workbook was made."""
        whole = self.book.before.get(record.kind.id, {}).get(record.id)
        if whole is None or not row.table.name:
            return whole
        found = find_part(deepcopy(whole), row)
        return None if isinstance(found, NotThere) or found.is_new else found.part

    def _compare(
        self, record: RecordPlan, row: SheetRow, column: BookColumn, part: Content, before: Content | None
    ) -> None:
        cell, now = row.cells.get(column), get(part, column.path)
        then = get(before, column.path) if before is not None else None
        if cell is None:
            if then is not None and now is not None:
                self.problems.append(_emptied(row, column))
            return
        if self._says(column, cell, now) or (before is not None and self._says(column, cell, then)):
            return
        value = None if is_clear(cell) else self._read(column, cell)
        if isinstance(value, Message):
            self._complain(row, "cell-not-read", _UNREADABLE.format(typed=cell.text[:40]), value, cell.at)
            return
        value = self._as_it_was(column, value, now)
        if value == now:
            return
        change = CellChange(column, row, self._as_cell(column, now), self._as_cell(column, value))
        is_free = now is None or self.update or now == then or (value is None and before is None)
        (record.changes if is_free else record.held).append(change)
        if is_free:
            _set(part, column, value)

    def _read(self, column: BookColumn, cell: Cell) -> Value | Message:
        if cell.obstacle:
            return cell.obstacle
        if cell.is_day and column.schema.get("format") != "date":
            return _DATE
        return self.start.values.read(column, cell.text)

    def _as_it_was(self, column: BookColumn, value: Value | None, now: Value | None) -> Value | None:
        """Keep, of several texts in a cell, those that nobody touched as they were typed."""
        if not isinstance(value, tuple) or not isinstance(now, tuple):
            return value
        old = {self.start.values.read_part(column, part): part for part in now}
        return tuple(old.get(part, part) for part in value)

    def _says(self, column: BookColumn, cell: Cell, value: Value | None) -> bool:
        """Return whether a cell shows a value just as an export would."""
        return value is not None and cell.text == self._as_cell(column, value).strip()

    def _as_cell(self, column: BookColumn, value: Value | None) -> str:
        return "" if value is None else self.start.values.show(column, value)

    def _end(self, record: RecordPlan) -> None:
        for row, part in record.rows:
            if row in record.removed:
                part.clear()

    def _complain(
        self, row: SheetRow, code: Code, message: Message, hint: Message, at: Location | None = None
    ) -> None:
        self.problems.append(complaint(at or row.at, code, message, hint))


def plan_book(start: BookStart, book: Book, *, update: bool) -> BookPlan:
    """Compare every cell of a workbook with the record that it is about."""
    added = _added(start, book)
    merge = _Merge(start.with_added(added), book, update)
    merge.problems += book.problems
    return merge.plan()


def _added(start: BookStart, book: Book) -> dict[str, dict[str, str]]:
    """Return the names of the records that a workbook adds, for other rows to name them."""
    added: dict[str, dict[str, str]] = {}
    for row in book.rows:
        kind = row.table.kind.id
        if not row.table.name and row.record_id and row.record_id not in start.records[kind]:
            added.setdefault(kind, {})[row.record_id] = row.field(*_NAME) or row.record_id
    return added


def _set(part: Content, column: BookColumn, value: Value | None) -> None:
    """Set a field; one that is to be removed becomes empty, and what is empty is not written."""
    if value is not None:
        put(part, column.path, value)
    elif EACH in column.path:
        put(part, column.path, ("",) * len(_items(part, column)))
    else:
        put(part, column.path, "")


def _items(part: Mapping[str, Any], column: BookColumn) -> Any:
    return get(part, column.path[: column.path.index(EACH)]) or ()


def _emptied(row: SheetRow, column: BookColumn) -> Problem:
    return notice(row.cell_at(column), "cell-emptied", _EMPTIED, _WRITE_CLEAR)


_TWICE: Final = Message("「{id}」の行が二つあります。", "There are two rows for `{id}`.")
_REMOVE_ONE: Final = Message("どちらかの行を消してください。", "Remove one of the two.")
_UNFIT: Final = Message("ID「{id}」は使えません。", "`{id}` cannot be the ID.")
_ANOTHER_ID: Final = Message(
    "半角の小文字・数字・ハイフンの、ほかで使われていないものにするか、空にしてください。",
    "Use lower-case letters, digits and hyphens, nothing that is taken; or leave it empty.",
)
_NO_RECORD: Final = Message("ID「{id}」の記録がありません。", "There is no record with the ID `{id}`.")
_NAME_RECORD: Final = Message(
    "記録の ID を、その記録のシートにあるとおりに書いてください。",
    "Write the ID of the record as its own sheet has it.",
)
_UNREADABLE: Final = Message("「{typed}」を読めません。", "`{typed}` cannot be read.")
_EMPTIED: Final = Message(
    "セルが空になっていますが、空のセルは何も消しません。",
    "The cell has been emptied, but an empty cell removes nothing.",
)
_WRITE_CLEAR: Final = Message(
    f"値を消すなら、セルに「{CLEAR}」と書いてください。",
    f"To remove the value write {CLEAR} or (clear) into the cell.",
)
