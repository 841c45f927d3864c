import pytest

from catalog.ground.text import LANGS, Text, address


def test_a_text_is_asked_by_language() -> None:
    text = Text("金沢", "Kanazawa")
    assert [text[lang] for lang in LANGS] == ["金沢", "Kanazawa"]


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
