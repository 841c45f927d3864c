"""The page that lists the files of open data: what is in each, for whom, how large, of which day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from catalog.opendata.files import DataFile, data_files
from catalog.opendata.layout import FOLDER, LICENCE_URL
from catalog.opendata.package import DCAT, PACKAGE
from catalog.views.parts import LinkView
from catalog.views.register import REGISTER_FILE
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_LONGEST: Final = 80
"""Characters of an example; the file itself has the rest."""


@dataclass(frozen=True, slots=True)
class ItemView:
    name: str
    type: str
    means: str
    example: str
    """Its value in the first record; empty where there is none."""
    is_own: bool


@dataclass(frozen=True, slots=True)
class FileView:
    id: str
    name: str
    path: str
    """Below the root of the site."""
    title: str
    about: str
    readers: str
    form: str
    size: str
    records: str
    updated: str
    updated_iso: str
    schema: str
    items: tuple[ItemView, ...]
    items_title: str


@dataclass(frozen=True, slots=True)
class More:
    """Something else for programs; its address is below the root of the site, or from the home of the language."""

    link: LinkView
    note: str
    is_page: bool = False


@dataclass(frozen=True, slots=True)
class DataPage:
    files: tuple[FileView, ...]
    promises: tuple[str, ...]
    licence_url: str
    more: tuple[More, ...]


def data_page(scene: Scene, voice: Voice) -> DataPage:
    say = voice.words.open_data
    promises = (say.promise__address, say.promise__items, say.promise__unknown, say.promise__package)
    files = tuple(_file(file, voice) for file in data_files(scene))
    return DataPage(files, promises, LICENCE_URL, tuple(_more(scene, voice)))


def _file(file: DataFile, voice: Voice) -> FileView:
    say, layout = voice.words.open_data, file.layout
    return FileView(
        id=layout.name,
        name=file.name,
        path=file.path,
        title=voice(layout.title),
        about=voice(layout.about),
        readers=voice(layout.readers),
        form=say.form_csv if layout.format == "csv" else say.form_json,
        size=say.size.format(n=f"{-(-len(file.content) // 1024):,}"),
        records=say.records.format(n=f"{len(file.records):,}"),
        updated=voice.formats.plain_day(file.updated),
        updated_iso=file.updated.isoformat(),
        schema=FOLDER + layout.schema_file,
        items=_items(file, voice),
        items_title=say.items.format(n=len(layout.items)),
    )


def _items(file: DataFile, voice: Voice) -> tuple[ItemView, ...]:
    first = next(iter(file.records), {})
    values: Mapping[str, object] = first.get("properties", first)
    types = voice.words.item_type
    return tuple(
        ItemView(item.name, types[item.type], voice(item.means), _example(values.get(item.name)), item.is_own)
        for item in file.layout.items
    )


def _example(value: object) -> str:
    text = "、".join(map(str, value)) if isinstance(value, list) else str(value or "")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _more(scene: Scene, voice: Voice) -> Iterator[More]:
    say = voice.words.open_data
    yield More(LinkView(say.package, FOLDER + PACKAGE), say.package_note)
    yield More(LinkView(say.dcat, FOLDER + DCAT), "")
    for kind in scene.catalog.kinds:
        note = say.api_note.format(name=voice.words.nav[kind.id])
        yield More(LinkView(f"{say.api}: {kind.id}.json", f"api/v1/{kind.id}.json"), note)
    yield More(LinkView(say.openapi, "api/v1/openapi.json"), say.openapi_note)
    if first := next((kind.id for kind in scene.catalog.kinds if scene.catalog.of(kind.id)), ""):
        yield More(LinkView(say.parts, f"api/v1/pages/{first}/index.json"), say.parts_note)
    yield More(LinkView(say.names, "api/v1/names.json"), say.names_note)
    if programs := scene.catalog.programs:
        yield More(LinkView(say.conditions, "api/v1/eligibility.json"), say.conditions_note)
        theme = next(iter(programs.values())).themes[0]
        yield More(LinkView(say.themes, f"api/v1/themes/{theme}.json"), say.themes_note)
    yield More(LinkView(say.changes, "api/v1/changes.json"), say.changes_note)
    yield More(LinkView(say.agents, "agents.md"), say.agents_note)
    if scene.catalog.products:
        yield More(LinkView(say.register, REGISTER_FILE), say.register_note)
    if scene.catalog.programs:
        yield More(LinkView(say.calendars, "calendar/"), say.calendars_note, is_page=True)
        yield More(LinkView(voice.words.feed.label, "subscribe/"), say.feeds_note, is_page=True)
        yield More(LinkView(voice.words.embed.title, "embed/"), voice.words.embed.note, is_page=True)
