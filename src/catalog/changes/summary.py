"""Changes of a build in three lines: records, pages, and what people subscribe to or fetch.

Only data files that differ are cut into records, and only records that differ are read.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from catalog.changes.version import named
from catalog.ground.message import Message
from catalog.ground.text import DEFAULT_LANG, LANGS, Lang, address
from catalog.publish.origin import Origin
from catalog.source.chunks import Chunk, split_records
from catalog.source.records import plain_record
from catalog.words.formats import FORMATS

_MOST: Final = 3
_PAGE: Final = "index.html"
_FETCHED: Final = (".ics", ".csv")
_DATA: Final = "api/"

_RECORDS: Final = Message("変わった記録 {n} 件: {names}", "Records changed ({n}): {names}")
_NO_RECORDS: Final = Message(
    "変わった記録はありません。ほかの変わりは、日付、文、言葉、プログラムによるものです。",
    "No record changed; what differs comes from the day, texts, words or the program.",
)
_PAGES: Final = Message(
    "変わったページ {n} 件（{addresses} か所）: {names}", "Pages changed ({n}, in {languages}): {names}"
)
_FEEDS: Final = Message(
    "変わったカレンダーやデータ {n} 件: {names}", "Calendars and data changed ({n}): {names}"
)
_NOTHING: Final = Message("読む人に見える変わりはありません。", "Nothing changes for readers.")
_MORE: Final = Message("ほか {n} 件", "{n} more")
_ONE: Final = Message("1 言語", "one language")
_TWO: Final = Message("2 言語", "two languages")


class Changed(NamedTuple):
    """A record that was added, changed or removed."""

    id: str
    name: Message


def summary(before: Origin, after: Origin, files: Sequence[str], lang: Lang) -> Iterator[str]:
    """Return at most three lines on what a build has changed; `files` are those of the site that differ."""
    records = list(changed_records(before, after))
    pages = {file.removesuffix(_PAGE) for file in files if file.endswith(_PAGE)}
    feeds = [file for file in files if file.endswith(_FETCHED) or file.startswith(_DATA)]
    if not (records or pages or feeds):
        yield _NOTHING[lang]
        return
    names = [record.name[lang] for record in records]
    yield _RECORDS[lang].format(n=len(records), names=_few(names, lang)) if records else _NO_RECORDS[lang]
    if pages:
        yield _page_line(pages, {record.id for record in records}, lang)
    if feeds:
        yield _FEEDS[lang].format(n=len(feeds), names=_few(feeds, lang))


def changed_records(before: Origin, after: Origin) -> Iterator[Changed]:
    """Return the records that are not in both versions alike, file by file."""
    for name in sorted(before.files.keys() | after.files.keys()):
        if name.startswith("data/") and before.files.get(name) != after.files.get(name):
            yield from _of_file(_chunks(before, name), _chunks(after, name))


def _of_file(old: Mapping[str, Chunk], new: Mapping[str, Chunk]) -> Iterator[Changed]:
    for record_id in dict.fromkeys([*new, *old]):
        was, now = old.get(record_id), new.get(record_id)
        if was and now and was.digest == now.digest:
            continue
        before, after = (plain_record(chunk) if chunk else {} for chunk in (was, now))
        if before != after:
            yield Changed(record_id, named(after or before, record_id))


def _chunks(origin: Origin, name: str) -> Mapping[str, Chunk]:
    content = origin.contents.get(origin.files.get(name, ""), b"")
    chunks, _ = split_records(content.decode("utf-8", "replace"), name)
    return {chunk.likely_id or "": chunk for chunk in chunks}


def _page_line(pages: set[str], ids: set[str], lang: Lang) -> str:
    """Count pages once for all languages, and name those of the changed records first."""
    paths = {_path(page) for page in pages}
    in_order = sorted(paths, key=lambda path: (path.split("/")[-2:-1] not in [[each] for each in ids], path))
    languages = _ONE if len(pages) == len(paths) else _TWO
    names = _few([f"/{path}" for path in in_order], lang)
    return _PAGES[lang].format(n=len(paths), addresses=len(pages), languages=languages[lang], names=names)


def _path(page: str) -> str:
    """Return where a page lies below the home of its language."""
    homes = (address(lang, "") for lang in LANGS if lang != DEFAULT_LANG)
    home = next((home for home in homes if page.startswith(home)), "")
    return page.removeprefix(home)


def _few(names: Sequence[str], lang: Lang) -> str:
    more = [_MORE[lang].format(n=len(names) - _MOST)] if len(names) > _MOST else []
    return FORMATS[lang].listed([*names[:_MOST], *more])
