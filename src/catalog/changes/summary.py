"""Changes of a build in three lines: records, pages, and what people subscribe to or fetch.

Only data files that differ are cut into records, and only records that differ are read.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final, NamedTuple

from catalog.ground.message import Message
from catalog.ground.text import DEFAULT_LANG, LANGS, Lang, address
from catalog.history.compare import Record
from catalog.history.unverified import is_unverified
from catalog.history.version import named
from catalog.publish.origin import Origin
from catalog.source.chunks import Chunk
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
_UNVERIFIED: Final = Message(
    "出典と見比べた日（verified_on）が前のままの記録 {n} 件。見比べたら: catalog confirm {ids} --write",
    "Facts changed, verified_on did not ({n}). Once compared with their sources: catalog confirm {ids} --write",
)
_NOTHING: Final = Message("読む人に見える変わりはありません。", "Nothing changes for readers.")
_MORE: Final = Message("ほか {n} 件", "{n} more")
_ONE: Final = Message("1 言語", "one language")
_TWO: Final = Message("2 言語", "two languages")


class Changed(NamedTuple):
    """A record that was added, changed or removed."""

    id: str
    name: Message
    before: Record
    after: Record
    """Both empty where there is none."""


def summary(before: Origin, after: Origin, files: Sequence[str], today: date, lang: Lang) -> Iterator[str]:
    """Return three lines at most on what a build has changed, and one on what to confirm.

    `files` are those of the site that differ.
    """
    records = list(changed_records(differing_data(before, after), differing_data(after, before)))
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
    unverified = [each.id for each in records if is_unverified(each.before, each.after, today)]
    if unverified:
        yield _UNVERIFIED[lang].format(n=len(unverified), ids=" ".join(unverified[:_MOST]))


def changed_records(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> Iterator[Changed]:
    """Return the records that are not in both versions alike; only files that differ are given."""
    for name in sorted(before.keys() | after.keys()):
        old, new = (version.get(name, b"").decode("utf-8", "replace") for version in (before, after))
        was, now = _pieces(old), _pieces(new)
        yield from _of_file(_records(was - now), _records(now - was))


def differing_data(origin: Origin, other: Origin) -> Mapping[str, bytes]:
    """Return the data files of `origin` that are not the same in another, as far as the cache holds them."""
    names = [
        name
        for name in origin.files
        if name.startswith("data/") and origin.files[name] != other.files.get(name)
    ]
    return {name: content for name in names if (content := origin.content(origin.files[name])) is not None}


def _of_file(old: Mapping[str, Record], new: Mapping[str, Record]) -> Iterator[Changed]:
    for record_id in dict.fromkeys([*new, *old]):
        was, now = old.get(record_id, {}), new.get(record_id, {})
        if was != now:
            yield Changed(record_id, named(now or was, record_id), was, now)


def _pieces(text: str) -> AbstractSet[str]:
    """Cut a file before each record: ten thousand pieces of text are compared in no time."""
    return dict.fromkeys(f"\n{text}".split("\n- ")).keys()


def _records(pieces: Iterable[str]) -> Mapping[str, Record]:
    chunks = [Chunk.of("", 1, f"- {piece}") for piece in pieces]
    return {chunk.likely_id or "": plain_record(chunk) for chunk in chunks if chunk.likely_id}


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
