"""A plan as text: record by record what would be added, changed, removed, and what is left alone."""

from collections.abc import Iterator
from typing import Final

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.problems.text import visible
from catalog.sheets.book.keys import label
from catalog.sheets.book.plan import BookPlan, CellChange, RecordPlan
from catalog.sheets.book.reading import SheetRow

_NEW: Final = Message("+ 追加: {name} ({id})  {at}", "+ new: {name} ({id})  {at}")
_CHANGED: Final = Message("~ 変更: {name} ({id})  {at}", "~ changed: {name} ({id})  {at}")
_ENDED: Final = Message("- 削除: {name} ({id})  {at}", "- removed: {name} ({id})  {at}")
_DIFFERS: Final = Message(
    "! 違い: {name} ({id})  {at}（書き換えません）", "! differs: {name} ({id})  {at} (left as it is)"
)
_ROW: Final = Message("    {sign} {what}  {at}", "    {sign} {what}  {at}")
_FIELD: Final = Message("    {where}{header}: {before} → {after}", "    {where}{header}: {before} → {after}")
_FILLED: Final = Message("    {where}{header}: {after}", "    {where}{header}: {after}")
_CLEARED: Final = Message(
    "    {where}{header}: {before} → （消す）", "    {where}{header}: {before} → (removed)"
)
_HELD: Final = Message(
    "    ! {where}{header}: {before} → {after}（データも変わっています。書き換えるには --update）",
    "    ! {where}{header}: {before} → {after} (the data has changed too; to replace it, use --update)",
)
_COUNT: Final = Message(
    "追加 {new} 件、変更 {changed} 件、削除 {ended} 件、違い {held} 件、同じ {same} 件。"
    "ブックにない {others} 件はそのままです。",
    "{new} new, {changed} changed, {ended} removed, {held} differ, {same} the same; "
    "{others} not in the workbook are left alone.",
)


def book_plan_text(plan: BookPlan, lang: Lang) -> str:
    """Text of a plan for staff: the changes it would make."""
    return "\n".join(visible(line) for line in _lines(plan, lang))


def _lines(plan: BookPlan, lang: Lang) -> Iterator[str]:
    for record in plan.records:
        if record.is_written or record.held:
            yield from _record(plan, record, lang)
    heads = [_head(record) for record in plan.records]
    yield _COUNT[lang].format(
        new=heads.count(_NEW),
        changed=heads.count(_CHANGED),
        ended=heads.count(_ENDED),
        held=heads.count(_DIFFERS),
        same=heads.count(None),
        others=plan.untouched,
    )


def _head(record: RecordPlan) -> Message | None:
    if record.is_ended:
        return _ENDED
    if record.is_written:
        return _NEW if record.is_new else _CHANGED
    return _DIFFERS if record.held else None


def _record(plan: BookPlan, record: RecordPlan, lang: Lang) -> Iterator[str]:
    head = _head(record)
    if head:
        yield head[lang].format(name=record.name, id=record.id, at=record.at)
    if record.is_ended:
        return
    for sign, rows in (("+", record.added), ("-", record.removed)):
        for row in rows:
            yield _ROW[lang].format(sign=sign, what=_place(plan, row, lang), at=row.at)
    for change in record.changes:
        yield _change(plan, change, _form_of(change), lang)
    for change in record.held:
        yield _change(plan, change, _HELD, lang)


def _form_of(change: CellChange) -> Message:
    if not change.before:
        return _FILLED
    return _FIELD if change.after else _CLEARED


def _place(plan: BookPlan, row: SheetRow, lang: Lang) -> str:
    """Name the part of a record a row is about: コース trade-fair 2."""
    around = [f"{plan.labels.field((name,))[lang]} {own}" for name, own in row.within.items()]
    return " ".join([*around, plan.labels.field(row.table.name)[lang], row.own]).strip()


def _change(plan: BookPlan, change: CellChange, form: Message, lang: Lang) -> str:
    where = f"{_place(plan, change.row, lang)} " if change.row.table.name else ""
    before, after = (" / ".join(text.split("\n")) for text in (change.before, change.after))
    header = label(change.column, change.row.table, plan.labels)[lang]
    return form[lang].format(where=where, header=header, before=before, after=after)
