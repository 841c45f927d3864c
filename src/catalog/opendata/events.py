"""Courses and events whose days are fixed, in the columns of the recommended data set for events."""

from collections.abc import Iterator

from catalog.characters.kana import as_katakana
from catalog.ground.text import Text
from catalog.opendata.cells import Row, day, page_url, row_of, several
from catalog.rules.dates import events
from catalog.rules.stands import PlacedWindow
from catalog.views.parts import contact_of
from catalog.views.scene import Scene


def event_rows(scene: Scene) -> Iterator[Row]:
    """Rows of the table; an item that no source states is empty."""
    for number, window in enumerate(_held(scene), 1):
        yield row_of("event", _facts(scene, window, number))


def _held(scene: Scene) -> Iterator[PlacedWindow]:
    for program in scene.catalog.programs.values():
        yield from (event.window for event in events(program, scene.today) if event.kind == "held-until")


def _facts(scene: Scene, window: PlacedWindow, number: int) -> Row:
    program, held, voice = window.program, window.application, scene.voice("ja")
    contacts = [contact_of(scene, contact, voice) for contact in program.contacts[:1]]
    places = (scene.catalog.facilities.get(place) for place in program.facilities)
    name = _name(window)
    return {
        "都道府県コード又は市区町村コード": scene.catalog.home.code or "",
        "NO": number,
        "市区町村名": scene.catalog.home.name.ja,
        "イベント名": name.ja,
        "イベント名_カナ": as_katakana(program.kana or ""),
        "イベント名_英語": name.en,
        "開始日": day(held.opens or held.closes),
        "終了日": day(held.closes),
        "開始日時特記事項": voice(held.note),
        "説明": program.summary.ja,
        "連絡先名称": several(contact.name for contact in contacts),
        "連絡先電話番号": several(contact.phone for contact in contacts),
        "主催者": scene.catalog.organizations[program.provider].name.ja,
        "場所名称": several(place.name.ja for place in places if place),
        "URL": page_url(scene, f"programs/{program.id}/"),
    }


def _name(window: PlacedWindow) -> Text:
    """Name an event by its program and, where it has one, its course."""
    program, course = window.program.name, window.course
    return Text(f"{program.ja} {course.name.ja}", f"{program.en}: {course.name.en}") if course else program
