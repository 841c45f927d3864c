"""What an import would do: record by record, field by field, before anything is written."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Final

from catalog.ground.message import Message
from catalog.problems import Problem, Problems
from catalog.sheets.cells import Row
from catalog.sheets.columns import column
from catalog.sheets.entry import Change, Entry
from catalog.sheets.folding import as_one_writes, as_windows_writes
from catalog.sheets.gathering import one_for_each_cause
from catalog.sheets.known import Known
from catalog.sheets.makers import NewMaker
from catalog.sheets.matching import Match, Matcher
from catalog.sheets.missing import missing_columns
from catalog.sheets.notes import MakerNames, old_english, unchanged_makers
from catalog.sheets.reading import Said, read_row
from catalog.sheets.record_path import Value, get, put

_ID: Final = column("ID")
_SCHEME: Final = column("認定制度名")
_NAME: Final = column("製品名")


@dataclass(frozen=True, slots=True)
class Plan:
    """What all rows come to."""

    entries: tuple[Entry, ...]
    makers: Mapping[str, NewMaker]
    known: Known
    others: int
    """Products of the catalog that the table does not name."""
    problems: Problems = field(default_factory=list)

    @property
    def ready(self) -> tuple[Entry, ...]:
        return tuple(it for it in self.entries if it.is_ready)

    @property
    def waiting(self) -> tuple[Entry, ...]:
        return tuple(it for it in self.entries if it.changes and it.missing)

    @property
    def new_makers(self) -> tuple[NewMaker, ...]:
        """Those whose products are ready."""
        used = {it.record["maker"] for it in self.ready}
        return tuple(it for it in self.makers.values() if it.id in used)


@dataclass(frozen=True, slots=True)
class Now:
    """What the catalog holds before the import."""

    records: Mapping[str, Mapping[str, Any]]
    """Products as they were typed."""
    schemes: Collection[str]
    taken: Collection[str]
    """Ids that a new record may not have."""
    maker_names: Mapping[str, MakerNames]


def plan_import(
    rows: Sequence[Row], now: Now, known: Known, makers: Mapping[str, NewMaker], *, update: bool
) -> Plan:
    """Compare every row with the record that it is about."""
    matcher = Matcher(now.records, now.taken)
    entries: list[Entry] = []
    problems: Problems = []
    for row in rows:
        said = read_row(row, known)
        problems += said.problems
        match = matcher.match(said)
        if isinstance(match, Problem):
            problems.append(match)
            continue
        entry = _entry(said, match, now, known, makers, update=update)
        problems += [*old_english(entry), *unchanged_makers(entry, now.maker_names)]
        entries.append(entry)
    others = len(set(now.records) - {entry.id for entry in entries})
    columns = {cell.at.column: it for row in rows for it, cell in row.cells.items()}
    return Plan(tuple(entries), makers, known, others, one_for_each_cause(problems, columns))


def _entry(  # noqa: PLR0913  # one argument for each thing a row is compared with
    said: Said, match: Match, now: Now, known: Known, makers: Mapping[str, NewMaker], *, update: bool
) -> Entry:
    old = now.records.get(match.id, {})
    found = [it for it in _changes(said, old, known) if not _is_key(it, said)]
    held = tuple(it for it in found if it.before and not update)
    changes = tuple(it for it in found if it not in held)
    record: dict[str, Any] = deepcopy(dict(old)) or _begun(match.id, now)
    for change in changes:
        put(record, change.column.path, change.value)
    columns = [change.column for change in changes]
    missing = missing_columns(record, columns, makers, is_new=not old) if changes else ()
    name = str(get(record, ("name", "ja")) or match.id)
    return Entry(match.id, name, said.at, not old, changes, held, missing, record, said)


def _is_key(change: Change, said: Said) -> bool:
    """Tell whether it is what the record was found by: an ID, or a name that is only written otherwise."""
    if change.column == _NAME and not said.text("ID"):
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


def _changes(said: Said, old: Mapping[str, Any], known: Known) -> Iterable[Change]:
    for it, value in said.fields.items():
        before = get(old, it.path)
        shown = "" if before is None else it.kind.show(before, known)
        if before is None or not _is_same(it.kind.read(shown, known), value):
            yield Change(it, shown, it.kind.show(value, known), value, said.cells[it].at)
