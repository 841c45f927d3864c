"""A record that says something else as a whole keeps what did not change as it was written."""

from typing import Any

import pytest

from catalog.sheets.yaml_record import Bare, other_text

TEXT = """\
- id: fairs
  name: {ja: 見本市, en: "Fairs"} # as printed
  themes: [sales, people]
  courses:
    # first
    - id: one
      limit_yen: 500000 # of last year
    - id: two
      limit_yen: 200000

# the next one
"""
SAYS: dict[str, Any] = {
    "id": "fairs",
    "name": {"ja": "見本市", "en": "Fairs"},
    "themes": ["sales", "people"],
    "courses": [{"id": "one", "limit_yen": "500000"}, {"id": "two", "limit_yen": "200000"}],
}


def test_the_same_content_is_the_same_text() -> None:
    assert other_text(TEXT, SAYS) == TEXT


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        ({"name": {"ja": "見本帳", "en": "Fairs"}}, "ja: 見本市", "ja: 見本帳"),
        ({"themes": ["people", "sales"]}, "[sales, people]", "[people, sales]"),
        ({"themes": ["people"]}, "[sales, people]", "[people]"),
        ({"themes": ["sales", "new", "people"]}, "[sales, people]", "[sales, new, people]"),
        ({"courses": SAYS["courses"][:1]}, "    - id: two\n      limit_yen: 200000\n", ""),
        (
            {"courses": [SAYS["courses"][0], {"id": "two", "limit_yen": Bare("1")}]},
            "limit_yen: 200000",
            "limit_yen: 1",
        ),
    ],
)
def test_only_what_changed_is_written_anew(change: dict[str, Any], old: str, new: str) -> None:
    assert other_text(TEXT, SAYS | change) == TEXT.replace(old, new)


def test_a_new_field_comes_after_the_one_that_it_follows() -> None:
    content = {"id": "fairs", "kana": "みほんいち", **SAYS}
    assert other_text(TEXT, content) == TEXT.replace("fairs\n", "fairs\n  kana: みほんいち\n", 1)


def test_a_comment_is_not_lost_with_its_field() -> None:
    without = {name: value for name, value in SAYS.items() if name != "name"}
    assert other_text(TEXT, without) is None
    assert other_text(TEXT, SAYS | {"courses": SAYS["courses"][1:]}) is None
