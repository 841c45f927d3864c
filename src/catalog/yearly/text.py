"""A rollover in words: what will be written, and whom to call about what."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.model.catalog import Catalog
from catalog.model.entry import Entry
from catalog.rules.owner import section_name
from catalog.yearly.rollover import Rollover, Taken, day_list, next_document

_TITLE: Final = Message("{year}年度への切りかえ", "Turning to FY{year}")
_DOCUMENTS: Final = Message("新しい文書（{n} 件）", "New documents ({n})")
_ARCHIVED: Final = Message("{year}年度のページとして残す支援（{n} 件）", "Pages of FY{year} to keep ({n})")
_ENDED: Final = Message(
    "終わる支援（{n} 件、{year}年3月31日でサイトから消えます）",
    "Ending ({n}; off the site after 31 March {year})",
)
_TAKEN: Final = Message(
    "確かめるまで、前の年度の条件のままにする記録（{n} 件）",
    "Taken along; terms of the earlier year until somebody confirms them ({n})",
)
_MOVING: Final = Message("毎年動く締切（{n} 件）", "Deadlines that usually move ({n})")
_CALLS: Final = Message("電話をかける先（{n} か所）", "Whom to call ({n})")
_NO_PHONE: Final = Message("電話番号なし", "no phone known")
_WAITING: Final = Message(
    "前に引き継ぎ、まだ確かめていない記録（{n} 件）", "Taken along before, and not confirmed yet ({n})"
)
_ASK_PLACE: Final = Message("時間、料金、連絡先が変わったか", "whether hours, fees or contacts have changed")
_ASK_TERMS: Final = Message(
    "金額、対象、期間が変わったか", "whether amounts, conditions or days have changed"
)
_ASK_DAYS: Final = Message("締切（前は {days}）", "the deadline (it was {days})")
_ASK_ONCE: Final = Message(
    "続くかどうか（終わるなら --end {id}）", "whether it goes on (if it ends: --end {id})"
)
_COMMA: Final = Message("、", "; ")
_NEXT: Final = Message(
    "窓口に確かめたら: catalog confirm {id} --write",
    "When an office has confirmed one: catalog confirm {id} --write",
)
NOTHING: Final = Message("することはありません。", "There is nothing to do.")
CALL_HEADER: Final = Message(
    "組織|電話|記録|id|聞くこと|答え|聞いた日|聞いた人",
    "Organization|Phone|Record|id|What to ask|Answer|Asked on|Asked by",
)
CALL_WIDTHS: Final = (30, 16, 40, 26, 60, 40, 14, 18)


def as_text(plan: Rollover, catalog: Catalog, lang: Lang) -> str:
    """Return all that a rollover does, and what is left for people."""
    return "\n".join(_lines(plan, catalog, lang))


def _lines(plan: Rollover, catalog: Catalog, lang: Lang) -> Iterator[str]:
    yield f"■ {_TITLE[lang].format(year=plan.year)}"
    if plan.is_empty and not plan.waiting:
        yield NOTHING[lang]
    yield from _named(
        _DOCUMENTS, [next_document(each, plan.year)[lang] for each in plan.documents], plan.year, lang
    )
    yield from _named(_ARCHIVED, [_with_id(each, lang) for each in plan.archived], plan.year - 1, lang)
    yield from _named(_ENDED, [_with_id(each, lang) for each in plan.ended], plan.year, lang)
    taken = [_with_id(each.record, lang) for each in plan.taken]
    yield from _named(_TAKEN, taken, plan.year, lang)
    moving = [
        f"{_with_id(each.record, lang)}: {day_list(each.days)[lang]}" for each in plan.taken if each.days
    ]
    yield from _named(_MOVING, moving, plan.year, lang)
    yield from _calls(plan.taken, catalog, lang)
    waiting = [_with_id(each, lang) for each in plan.waiting]
    yield from _named(_WAITING, waiting, plan.year, lang)
    if plan.taken or plan.waiting:
        first = (*(each.record for each in plan.taken), *plan.waiting)[0]
        yield _NEXT[lang].format(id=first.id)


def _with_id(record: Entry, lang: Lang) -> str:
    return f"{record.name[lang]} ({record.id})"


def _named(title: Message, items: Sequence[str], year: int, lang: Lang) -> Iterator[str]:
    if items:
        yield f"\n{title[lang].format(n=len(items), year=year)}"
        yield from (f"  {item}" for item in items)


def _calls(taken: Sequence[Taken], catalog: Catalog, lang: Lang) -> Iterator[str]:
    desks = [(desk, list(group)) for desk, group in groupby(_by_desk(taken), key=_desk)]
    if desks:
        yield f"\n{_CALLS[lang].format(n=len(desks))}"
    for (section, phone), group in desks:
        yield f"  {section_name(catalog, section)[lang]}  {phone or _NO_PHONE[lang]}"
        yield from (f"    {each.record.name[lang]}: {_to_ask(each, lang)}" for each in group)


def _by_desk(taken: Sequence[Taken]) -> list[Taken]:
    return sorted(taken, key=_desk)


def _desk(taken: Taken) -> tuple[str, str]:
    return taken.section, taken.phone


def _to_ask(taken: Taken, lang: Lang) -> str:
    asked = [
        *([_ASK_ONCE[lang].format(id=taken.record.id)] if taken.is_once else []),
        (_ASK_TERMS if taken.kind == "programs" else _ASK_PLACE)[lang],
        *([_ASK_DAYS[lang].format(days=day_list(taken.days)[lang])] if taken.days else []),
    ]
    return _COMMA[lang].join(asked)


def call_rows(taken: Sequence[Taken], catalog: Catalog, lang: Lang) -> list[tuple[str, ...]]:
    """Return the list of calls as rows of a table, with room for the answers."""
    return [
        (
            section_name(catalog, each.section)[lang],
            each.phone,
            each.record.name[lang],
            each.record.id,
            _to_ask(each, lang),
            "",
            "",
            "",
        )
        for each in _by_desk(taken)
    ]
