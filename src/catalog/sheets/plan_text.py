"""A plan as text: what would be added, changed field by field, left alone, and what still waits."""

from collections.abc import Iterator
from typing import Final

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.problems.text import visible
from catalog.sheets.entry import Change, Entry
from catalog.sheets.plan import Plan

_ADDED: Final = Message("+ 追加: {name} ({id})  {at}", "+ new: {name} ({id})  {at}")
_CHANGED: Final = Message("~ 変更: {name} ({id})  {at}", "~ changed: {name} ({id})  {at}")
_WAITING: Final = Message("… 待ち: {name}  {at}", "… waiting: {name}  {at}")
_MAKER: Final = Message("+ つくり手を追加: {name} ({id})  {at}", "+ new maker: {name} ({id})  {at}")
_FIELD: Final = Message("    {header}: {before} → {after}", "    {header}: {before} → {after}")
_NEW_FIELD: Final = Message("    {header}: {after}", "    {header}: {after}")
_HELD: Final = Message(
    "    ! {header}: {before} → {after}（書き換えるには --update）",
    "    ! {header}: {before} → {after} (to replace it, use --update)",
)
_MISSING: Final = Message("    まだありません: {columns}", "    still missing: {columns}")
_LIST: Final = Message("、", ", ")
_DIFFERS: Final = Message(
    "! 違い: {name} ({id})  {at}（書き換えません）", "! differs: {name} ({id})  {at} (left as it is)"
)
_COUNT: Final = Message(
    "追加 {added} 件、変更 {changed} 件、違い {held} 件、同じ {same} 件、待ち {waiting} 件。"
    "表にない製品 {others} 件はそのままです。",
    "{added} new, {changed} changed, {held} differ, {same} the same, {waiting} waiting; "
    "{others} not in the table are left alone.",
)
_HELD_COUNT: Final = Message(
    "値の違う {held} か所は書き換えません。書き換えるには --update を付けます。",
    "{held} values differ and are not replaced; use --update to replace them.",
)


def plan_text(plan: Plan, lang: Lang) -> str:
    """Text of a plan for staff: the changes it would make."""
    return "\n".join(visible(line) for line in _lines(plan, lang))


def _lines(plan: Plan, lang: Lang) -> Iterator[str]:
    for maker in plan.new_makers:
        yield _MAKER[lang].format(name=maker.name, id=maker.id, at=maker.at)
    for entry in plan.entries:
        if entry.changes or entry.held:
            yield from _entry(entry, lang)
    held = sum(len(entry.held) for entry in plan.entries)
    if held:
        yield _HELD_COUNT[lang].format(held=held)
    yield _COUNT[lang].format(
        added=sum(entry.is_new for entry in plan.ready),
        changed=sum(not entry.is_new for entry in plan.ready),
        held=sum(_is_held(entry) for entry in plan.entries),
        same=sum(not entry.changes and not entry.held for entry in plan.entries),
        waiting=len(plan.waiting),
        others=plan.others,
    )


def _is_held(entry: Entry) -> bool:
    """Tell whether a record differs from its row and nothing of it would change."""
    return bool(entry.held) and not entry.changes


def _head(entry: Entry) -> Message:
    if entry.missing:
        return _WAITING
    return _DIFFERS if _is_held(entry) else _ADDED if entry.is_new else _CHANGED


def _entry(entry: Entry, lang: Lang) -> Iterator[str]:
    head = _head(entry)
    yield head[lang].format(name=entry.name, id=entry.id, at=entry.at)
    if entry.missing:
        yield _MISSING[lang].format(columns=_LIST[lang].join(column.header for column in entry.missing))
    for change in entry.changes if not entry.missing else ():
        yield _change(change, _FIELD if change.before else _NEW_FIELD, lang)
    for change in entry.held:
        yield _change(change, _HELD, lang)


def _change(change: Change, form: Message, lang: Lang) -> str:
    before, after = (" ".join(text.split("\n")) for text in (change.before, change.after))
    return form[lang].format(header=change.column.header, before=before, after=after)
