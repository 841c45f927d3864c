"""Pages and files that are not the same for readers in two versions of the catalog."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import PurePosixPath
from typing import Final

from catalog.authored.slots import HEAD_SLOTS, SLOT
from catalog.changes.page_text import lines_of
from catalog.changes.side import Side
from catalog.changes.values import Lines, PageChange
from catalog.exports.calendars import calendar_files
from catalog.exports.json_data import json_files
from catalog.exports.llms import llms_file
from catalog.exports.register_csv import register_csv
from catalog.ground.digest import digest
from catalog.ground.message import Message
from catalog.ground.parallel import spread
from catalog.ground.text import LANGS, Lang
from catalog.pages.page import Page
from catalog.source.files import read_text
from catalog.source.front_matter import read_page

_Place = tuple[Lang, str]
_Pair = tuple[_Place, Lines | None, Lines | None]
_SPOKEN_HEAD: Final = ("title", "description")
"""What a page says of itself where it is linked to."""
_BEFORE_SECTION: Final = " – "


def changed_pages(before: Side, after: Side, own: Collection[str]) -> Iterator[PageChange]:
    """Return every page whose text differs: first the `own` pages of what has changed, then those of other records."""
    old, new = _texts_of(before, after)
    differing = [pair for pair in _pairs(old, new) if pair[1] != pair[2]]
    by_path: defaultdict[str, dict[Lang, tuple[Lines | None, Lines | None]]] = defaultdict(dict)
    for (lang, path), was, now in differing:
        by_path[path][lang] = (was, now)
    for path in sorted(
        by_path, key=lambda path: (path not in own, path.count("/") < len(("kind/", "id/")), path)
    ):
        yield PageChange(path, _title(path, by_path[path]), by_path[path])


def changed_feeds(before: Side, after: Side) -> tuple[str, ...]:
    """Return the calendars, data and other files whose bytes differ, by their addresses below the root of the site."""
    old, new = _files(before), _files(after)
    return tuple(sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name)))


def _files(side: Side) -> Mapping[str, str]:
    if side.laid_out is None:
        return {}
    scene, _ = side.laid_out
    kinds, tools = side.loaded.kinds, side.loaded.tools
    files = (
        *json_files(scene, kinds),
        *(calendar_files(scene) if scene.catalog.programs else ()),
        *([register_csv(scene)] if scene.catalog.products else ()),
        llms_file(scene, kinds, tools),
    )
    return {file.path: digest(file.content) for file in files}


def _texts_of(before: Side, after: Side) -> tuple[Mapping[_Place, Lines], Mapping[_Place, Lines]]:
    """Return the texts of all pages that may differ, of both versions."""
    old, new = _pages(before), _pages(after)
    written = _written(before), _written(after)
    shared = _shared(before) == _shared(after)
    asked = [
        place
        for place in dict.fromkeys([*new, *old])
        if not (shared and _key(old, place) == _key(new, place))
    ]
    texts: list[Mapping[_Place, Lines]] = []
    for pages, own in zip((old, new), written, strict=True):
        places = [place for place in asked if place in pages]
        poured = dict(zip(places, spread(partial(_poured, pages), places), strict=True))
        texts.append({place: own.get(place, ()) + poured.get(place, ()) for place in {**own, **poured}})
    return texts[0], texts[1]


def _pairs(old: Mapping[_Place, Lines], new: Mapping[_Place, Lines]) -> Iterable[_Pair]:
    return ((place, old.get(place), new.get(place)) for place in dict.fromkeys([*new, *old]))


def _pages(side: Side) -> Mapping[_Place, Page]:
    return side.laid_out[1] if side.laid_out else {}


def _shared(side: Side) -> str:
    return side.laid_out[0].shared if side.laid_out else ""


def _key(pages: Mapping[_Place, Page], place: _Place) -> str | None:
    return pages[place].key if place in pages else None


def _poured(pages: Mapping[_Place, Page], places: Sequence[_Place]) -> list[Lines]:
    return [_text_of(pages[place]) for place in places]


def _text_of(page: Page) -> Lines:
    slots = page.slots()
    spoken = [slots[name] for name in _SPOKEN_HEAD if name in slots]
    spoken += [html for name, html in slots.items() if name not in HEAD_SLOTS]
    return tuple(line for html in spoken for line in lines_of(html))


def _written(side: Side) -> Mapping[_Place, Lines]:
    """Return what people have written in `content/`, by the page that it stands on; shells of records say nothing."""
    found: dict[_Place, Lines] = {}
    for lang in LANGS:
        for name, file in side.loaded.pages.items():
            text = read_text(file, name) if PurePosixPath(name).name == f"index.{lang}.md" else None
            if isinstance(text, str):
                folder = PurePosixPath(name).parent.as_posix()
                found[lang, "" if folder == "." else f"{folder}/"] = _authored(text)
    return found


def _authored(text: str) -> Lines:
    head, body = read_page(text)
    head_texts = (str(head[name]) for name in ("title", "description", "lead") if name in head)
    lines = (SLOT.sub("", line).strip() for line in body.splitlines())
    return (*head_texts, *filter(None, lines))


def _title(path: str, texts: Mapping[Lang, tuple[Lines | None, Lines | None]]) -> Message:
    """Name a page by its first line, which is its title and, of a record, the section of the site."""
    lines = {lang: next(iter(now or was or ()), path) for lang, (was, now) in texts.items()}
    first = {lang: line.rpartition(_BEFORE_SECTION)[0] or line for lang, line in lines.items()}
    names = [first.get(lang) or next(iter(first.values()), path) for lang in LANGS]
    return Message(*names)
