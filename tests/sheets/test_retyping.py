"""A plain value is typed anew where it stands; whatever is more than that is left to those who read all of the text."""

from copy import deepcopy
from typing import Any

import pytest

from catalog.sheets.retyping import retyped, retyped_at_once
from catalog.source.chunks import Chunk
from catalog.source.yaml_events import parse

RECORD = """- id: p-1 # 確かめた
  # 読みは窓口に聞いた
  kana: せいひん   # 仮
  name: {ja: 製品, en: A product}
  year: 2025
  note: "a: b"
  story:
    - ja: 長い文です。
      en: A long
        sentence.
"""


def _content() -> dict[str, Any]:
    value: Any = deepcopy(parse(Chunk.of("", 1, RECORD)).value)
    return value[0]


def test_comments_and_spaces_stay_where_values_are_typed_anew() -> None:
    content = _content()
    content["kana"], content["name"]["en"] = "よみ", "Soy"
    content["story"][0]["ja"] = "ほか。"
    expected = RECORD.replace("せいひん", "よみ").replace("A product", "Soy")
    assert retyped(RECORD, content) == expected.replace("長い文です。", "ほか。")


@pytest.mark.parametrize(
    "change",
    [
        {"note": "c"},
        {"kana": "a: b"},
        {"kana": "2026"},
        {"kana": "#"},
        {"kana": ""},
        {"kana": "a\nb"},
        {"name": {"ja": "製品", "en": "A, B"}},
        {"name": {"ja": "製品"}},
        {"story": []},
        {"more": "x"},
        {"story": [{"ja": "長い文です。", "en": "On one line."}]},
    ],
)
def test_what_needs_more_than_that_is_left(change: dict[str, Any]) -> None:
    assert retyped(RECORD, {**_content(), **change}) is None


def test_a_value_that_stands_once_is_typed_anew_without_reading_where() -> None:
    content = _content()
    content["kana"], content["name"]["en"] = "よみ", "Soy"
    expected = RECORD.replace("せいひん", "よみ").replace("A product", "Soy")
    assert retyped_at_once(RECORD, [_content()], [content]) == expected


def test_a_value_that_may_stand_elsewhere_too_is_looked_for_by_its_place() -> None:
    content = {"id": "p-1", "story": [{"ja": "同じ"}, {"ja": "ほか"}]}
    text = "- id: p-1\n  story:\n    - ja: 同じ\n    - ja: 同じ\n"
    old = {"id": "p-1", "story": [{"ja": "同じ"}, {"ja": "同じ"}]}
    assert retyped_at_once(text, [old], [content]) is None
    assert retyped(text, content) == "- id: p-1\n  story:\n    - ja: 同じ\n    - ja: ほか\n"
