import pytest

from catalog.ground.text import LANGS, Text, address, alternates


def test_a_text_is_asked_by_language() -> None:
    text = Text("金沢", "Kanazawa")
    assert [text[lang] for lang in LANGS] == ["金沢", "Kanazawa"]


def test_gaps_are_filled_in_both_languages() -> None:
    assert Text("{n} 件", "{n} records").format(n=3) == Text("3 件", "3 records")


def test_a_text_fills_a_gap_in_the_language_of_its_surroundings() -> None:
    filled = Text("{what}はありません。", "There is no {what}.").format(what=Text("施設", "facility"))
    assert filled == Text("施設はありません。", "There is no facility.")


@pytest.mark.parametrize("typed", ["{n}", "{", "}", "{{x}}", "%s", "{0.__class__}"])
def test_what_fills_a_gap_is_not_looked_into_again(typed: str) -> None:
    assert Text("「{it}」", "`{it}`").format(it=typed, n=1) == Text(f"「{typed}」", f"`{typed}`")


@pytest.mark.parametrize(
    ("lang", "path", "place"),
    [
        ("ja", "", ""),
        ("en", "", "en/"),
        ("ja", "programs/a/", "programs/a/"),
        ("en", "programs/a/", "en/programs/a/"),
    ],
)
def test_japanese_lies_at_the_root_and_english_below_en(lang: str, path: str, place: str) -> None:
    assert address(lang, path) == place  # type: ignore[arg-type]


def test_readers_of_other_languages_are_led_to_english() -> None:
    assert alternates("programs/") == [
        ("ja", "programs/"),
        ("en", "en/programs/"),
        ("x-default", "en/programs/"),
    ]
