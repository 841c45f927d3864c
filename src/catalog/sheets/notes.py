"""Notes after an import for somebody to look at, though nothing is wrong."""

from collections.abc import Mapping
from typing import Final

from catalog.ground.message import Message
from catalog.problems import Problems
from catalog.sheets.cells import notice
from catalog.sheets.columns import BY_PATH, column_named
from catalog.sheets.entry import Entry
from catalog.sheets.reading import subject_of

MakerNames = Mapping[str, str]
"""What the catalog has under the columns about a maker, by their headers."""

_JAPANESE_CHANGED: Final = Message(
    "日本語が変わりましたが、英語はそのままです。", "The Japanese is new and the English is not."
)
_LOOK_AT_ENGLISH: Final = Message("英語も見直してください。", "See whether the English still says the same.")
_OTHER_MAKER: Final = Message(
    "つくり手の記録では「{there}」です。表からは変えません。",
    "The record of the maker has `{there}`, which a table does not change.",
)
_BY_HAND: Final = Message(
    "data/organizations.yaml を直してください。", "Change it in data/organizations.yaml."
)


def old_english(entry: Entry) -> Problems:
    """Tell of Japanese that is new where the English is not."""
    changed = {change.column for change in entry.changes}
    return [
        notice(
            change.at,
            "english-may-be-old",
            _JAPANESE_CHANGED,
            _LOOK_AT_ENGLISH,
            subject_of(entry.row.cells, change.column),
        )
        for change in entry.changes
        if change.before and change.column.path[-1] == "ja"
        if BY_PATH[*change.column.path[:-1], "en"] not in changed
    ]


def unchanged_makers(entry: Entry, makers: Mapping[str, MakerNames]) -> Problems:
    """Tell of names of a maker that are others than in the catalog."""
    names = makers.get(str(entry.record.get("maker")), {})
    return [
        notice(
            entry.row.cells[column_named(header)].at,
            "maker-not-changed",
            _OTHER_MAKER.format(there=there),
            _BY_HAND,
            subject_of(entry.row.cells, column_named(header)),
        )
        for header, there in names.items()
        if entry.row.maker.get(column_named(header), there) != there
    ]
