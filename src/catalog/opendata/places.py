"""Facilities in the layouts of 公共施設一覧 and as points of a map."""

import re
from collections.abc import Iterator
from typing import Final

from catalog.characters.kana import as_katakana
from catalog.model.facility import Facility
from catalog.model.hours import WEEKDAYS
from catalog.opendata.cells import Row, page_url, row_of, several
from catalog.views.hours import hours_text
from catalog.views.scene import Scene

_PREFECTURE: Final = re.compile("(?:東京都|北海道|(?:京都|大阪)府|.{2,3}県)")


def facility_rows(scene: Scene) -> Iterator[Row]:
    """Rows of the current layout."""
    return (row_of("public_facility", _facts(scene, place)) for place in scene.catalog.facilities.values())


def older_facility_rows(scene: Scene) -> Iterator[Row]:
    """Rows of the older layout of 24 columns."""
    for number, place in enumerate(scene.catalog.facilities.values(), 1):
        facts = _facts(scene, place)
        yield row_of(
            "public_facility_24",
            {
                **facts,
                "都道府県コード又は市区町村コード": facts["全国地方公共団体コード"],
                "NO": number,
                "都道府県名": facts.get("所在地_都道府県", ""),
                "市区町村名": facts["地方公共団体名"],
                "住所": facts.get("所在地_連結表記", ""),
            },
        )


def _facts(scene: Scene, place: Facility) -> Row:
    city = scene.catalog.home
    operator = scene.catalog.organizations.get(place.operator or "")
    return {
        **_where(scene, place),
        "全国地方公共団体コード": city.code or "",
        "ID": place.id,
        "地方公共団体名": city.name.ja,
        "名称": place.name.ja,
        "名称_カナ": as_katakana(place.kana or ""),
        "名称_英語": place.name.en,
        "名称_通称": several(place.aliases),
        "電話番号": scene.catalog.phone_of(place) or "",
        "連絡先メールアドレス": place.email or (operator.email if operator else None) or "",
        "団体名": operator.name.ja if operator else "",
        **_hours(place),
        "利用可能日時特記事項": several(_times(scene, place)),
        "説明": place.summary.ja,
        "URL": place.website or page_url(scene, f"facilities/{place.id}/"),
        "備考": several(note.ja for note in place.notes),
    }


def _hours(place: Facility) -> Row:
    """Return days and times where the columns can hold them: days that the source names, the same times on each."""
    days = {day for hours in place.hours for day in hours.weekdays}
    is_named = all(hours.weekdays for hours in place.hours)
    only = place.hours[0] if len(place.hours) == 1 else None
    return {
        "利用可能曜日": "".join(
            letter for day, letter in zip(WEEKDAYS, "月火水木金土日", strict=True) if is_named and day in days
        ),
        "開始時間": only.opens if only else "",
        "終了時間": only.closes if only else "",
    }


def _times(scene: Scene, place: Facility) -> Iterator[str]:
    """Closed days, and the hours in words where they are more than one span without a note."""
    voice = scene.voice("ja")
    if place.closed:
        yield f"{voice.words.facility.closed}: {place.closed.ja}"
    if len(place.hours) > 1 or any(hours.pause or hours.note for hours in place.hours):
        yield hours_text(place.hours, voice)


def _where(scene: Scene, place: Facility) -> Row:
    """Return the address, and of its parts those that it begins with; codes are never guessed."""
    city, where = scene.catalog.home, place.address
    if where is None:
        return {}
    prefecture = _PREFECTURE.match(where.text.ja)
    rest = where.text.ja[prefecture.end() if prefecture else 0 :]
    is_here = rest.startswith(city.name.ja)
    point = where.coordinates
    return {
        "所在地_連結表記": where.text.ja,
        "所在地_都道府県": prefecture[0] if prefecture else "",
        "所在地_市区町村": city.name.ja if is_here else "",
        "所在地_全国地方公共団体コード": (city.code or "") if is_here else "",
        "郵便番号": where.postal_code or "",
        "緯度": point.latitude if point else "",
        "経度": point.longitude if point else "",
    }


def points(scene: Scene) -> Iterator[Row]:
    """Facilities whose coordinates a source states, as features of GeoJSON (RFC 7946: longitude first)."""
    for place in scene.catalog.facilities.values():
        where = place.address
        if where and where.coordinates:
            point = where.coordinates
            yield {
                "type": "Feature",
                "id": place.id,
                "geometry": {
                    "type": "Point",
                    "coordinates": [float(point.longitude), float(point.latitude)],
                },
                "properties": {
                    "id": place.id,
                    "name_ja": place.name.ja,
                    "name_en": place.name.en,
                    "address": where.text.ja,
                    "url": page_url(scene, f"facilities/{place.id}/"),
                    "coordinates_source": point.source,
                },
            }
