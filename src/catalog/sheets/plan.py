"""Plan of an import: record by record, field by field, before anything is written."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from catalog.ground.message import Message
from catalog.problems import Problem, Problems
from catalog.sheets.cells import Row
from catalog.sheets.columns import Column, column_named
from catalog.sheets.entry import Change, Entry
from catalog.sheets.folding import as_one_writes, as_windows_writes
from catalog.sheets.gathering import one_for_each_cause
from catalog.sheets.lookup import Lookup
from catalog.sheets.makers import NewMaker
from catalog.sheets.matching import Match, Matcher
from catalog.sheets.missing import missing_columns
from catalog.sheets.notes import MakerNames, old_english, unchanged_makers
from catalog.sheets.reading import TypedRow, read_row
from catalog.sheets.record_path import Value, copied, get, put

_ID: Final = column_named("ID")
_SCHEME: Final = column_named("認定制度名")
_NAME: Final = column_named("製品名")


@dataclass(frozen=True, slots=True)
class Plan:
    """Plan of an import, from all rows."""

    entries: tuple[Entry, ...]
    makers: Mapping[str, NewMaker]
    lookup: Lookup
    others: int
    """Products of the catalog that the table does not name."""
    problems: Problems = field(default_factory=list)

    @property
    def ready(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.is_ready)

    @property
    def waiting(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.changes and entry.missing)

    @property
    def columns(self) -> Mapping[int, Column]:
        """Columns of the table by their numbers."""
        return {cell.at.column: column for each in self.entries for column, cell in each.row.cells.items()}

    @property
    def new_makers(self) -> tuple[NewMaker, ...]:
        """Those whose products are ready."""
        used = {entry.record["maker"] for entry in self.ready}
        return tuple(maker for maker in self.makers.values() if maker.id in used)


@dataclass(frozen=True, slots=True)
class Now:
    """Content of the catalog before the import."""

    records: Mapping[str, Mapping[str, Any]]
    """Products as they were typed."""
    schemes: Collection[str]
    taken: Collection[str]
    """Ids that a new record may not have."""
    maker_names: Mapping[str, MakerNames]


def plan_import(
    rows: Sequence[Row], now: Now, lookup: Lookup, makers: Mapping[str, NewMaker], *, update: bool
) -> Plan:
    """Compare every row with the record that it is about."""
    matcher = Matcher(now.records, now.taken)
    entries: list[Entry] = []
    problems: Problems = []
    for row in rows:
        typed_row = read_row(row, lookup)
        problems += typed_row.problems
        match = matcher.match(typed_row)
        if isinstance(match, Problem):
            problems.append(match)
            continue
        entry = _entry(typed_row, match, now, lookup, makers, update=update)
        problems += [*old_english(entry), *unchanged_makers(entry, now.maker_names)]
        entries.append(entry)
    others = len(set(now.records) - {entry.id for entry in entries})
    plan = Plan(tuple(entries), makers, lookup, others)
    return replace(plan, problems=one_for_each_cause(problems, _columns(rows)))


def _columns(rows: Iterable[Row]) -> Mapping[int, Column]:
    return {cell.at.column: column for row in rows for column, cell in row.cells.items()}


def _entry(  # noqa: PLR0913  # one argument for each thing a row is compared with
    typed_row: TypedRow,
    match: Match,
    now: Now,
    lookup: Lookup,
    makers: Mapping[str, NewMaker],
    *,
    update: bool,
) -> Entry:
    old = now.records.get(match.id, {})
    found = [change for change in _changes(typed_row, old, lookup) if not _is_key(change, typed_row)]
    held = tuple(change for change in found if change.before and not update)
    changes = tuple(change for change in found if change not in held)
    record: dict[str, Any] = copied(old) or _begun(match.id, now)
    for change in changes:
        put(record, change.column.path, change.value)
    columns = [change.column for change in changes]
    missing = missing_columns(record, columns, makers, is_new=not old) if changes else ()
    name = str(get(record, ("name", "ja")) or match.id)
    return Entry(match.id, name, typed_row.at, not old, changes, held, missing, record, typed_row)


def _is_key(change: Change, typed_row: TypedRow) -> bool:
    """Tell whether it is what the record was found by: an ID, or a name that is only written otherwise."""
    if change.column == _NAME and not typed_row.text("ID"):
        return as_one_writes(change.before) == as_one_writes(change.after)
    return change.column == _ID


def _is_same(before: Value | Message, after: Value) -> bool:
    """Tell whether two values differ in nothing but signs that Excel exchanges when it saves a CSV file."""
    return _as_saved(before) == _as_saved(after)


def _as_saved(value: Value | Message) -> Value | Message:
    if isinstance(value, tuple):
        return tuple(map(as_windows_writes, value))
    return as_windows_writes(value) if isinstance(value, str) else value


def _begun(record_id: str, now: Now) -> dict[str, Any]:
    """Begin a record; where there is one scheme, it is of that."""
    record: dict[str, Any] = {"id": record_id}
    if len(now.schemes) == 1:
        put(record, _SCHEME.path, next(iter(now.schemes)))
    return record


def _changes(row: TypedRow, old: Mapping[str, Any], lookup: Lookup) -> Iterable[Change]:
    for column, value in row.fields.items():
        before = get(old, column.path)
        if before == value:
            continue
        old_text = "" if before is None else column.kind.show(before, lookup)
        if before is None or not _is_same(column.kind.read(old_text, lookup), value):
            yield Change(column, old_text, column.kind.show(value, lookup), value, row.cells[column].at)
