"""What is no mistake, what is mended, and what only a person can mend."""

import json
import re
import unicodedata
from pathlib import Path

import pytest

from catalog.characters import radicals
from catalog.characters.unseen import UNSEEN, find_unseen, may_hold_unseen, named, unseen, without_unseen
from catalog.ground.text import LANGS

RIGHT = {
    "a farmer of two pictures": "👩\u200d🌾",
    "a heart in colour": "❤\ufe0f",
    "a flag of a part of a country": "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "a rainbow flag": "🏳\ufe0f\u200d🌈",
    "a key": "1\ufe0f\u20e3",
    "a form of a kanji": "葛\U000e0100城市",
    "an old form of a kanji": "神\ufe00田",
    "a full-width space in a name": "株式会社\u3000山田",
    "an apostrophe": "Kanazawa’s",
    "lines of Windows": "a\r\nb",
}

MENDED = {
    "a no-break space": ("10\u00a0000", "10 000"),
    "a space without width": ("金\u200b沢", "金沢"),
    "a joiner without pictures": ("a\u200db", "ab"),
    "a soft hyphen": ("work\u00adshop", "workshop"),
    "a byte order mark": ("\ufeff金沢", "金沢"),
    "a selector after a letter": ("a\ufe0f", "a"),
    "two selectors": ("葛\U000e0100\U000e0101", "葛\U000e0100"),
}

LEFT = {
    "a name turned around": "a\u202egnp.exe",
    "a hidden sentence": "a\U000e0041\U000e0042",
    "a bell": "a\x07",
    "a filler": "\u3164",
    "a lost character": "金\ufffd",
    "a private character": "\ue000田",
}


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT)
def test_characters_with_a_use_are_no_mistake(text: str) -> None:
    assert list(find_unseen(text)) == []
    assert without_unseen(text) == text


@pytest.mark.parametrize(("text", "mended"), MENDED.values(), ids=MENDED)
def test_what_can_be_mended_without_asking_is(text: str, mended: str) -> None:
    assert [sort.mend is None for _, sort in find_unseen(text)] == [False]
    assert without_unseen(text) == mended


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_what_deceives_or_is_lost_is_left_for_a_person(text: str) -> None:
    assert {sort.in_prose for _, sort in find_unseen(text)} == {"error"}
    assert without_unseen(text) == text


def test_every_format_control_of_unicode_is_in_the_table() -> None:
    """But for those that join figures of Arabic and other scripts, or set music: they have a shape or a use."""
    controls = [chr(code) for code in range(0x3000) if unicodedata.category(chr(code)) == "Cf"]
    assert [f"U+{ord(char):04X}" for char in controls if not may_hold_unseen(char)] == [
        *(f"U+{code:04X}" for code in range(0x600, 0x606)),
        *("U+06DD", "U+070F", "U+0890", "U+0891", "U+08E2"),
    ]


def test_every_space_but_the_common_ones_is_in_the_table() -> None:
    spaces = [chr(code) for code in range(0x10000) if unicodedata.category(chr(code)) in {"Zs", "Zl", "Zp"}]
    assert [char for char in spaces if not may_hold_unseen(char)] == [" ", "\u3000"]


@pytest.mark.parametrize("sort", UNSEEN, ids=lambda sort: sort.name.en)
def test_every_sort_has_its_words_and_its_reason(sort: object) -> None:
    for lang in LANGS:
        assert sort.name[lang]  # type: ignore[attr-defined]
        assert sort.advice[lang]  # type: ignore[attr-defined]
    assert sort.why  # type: ignore[attr-defined]


def test_a_character_is_named_with_its_code_point() -> None:
    assert named("\u200b").ja == "幅のない空白（U+200B）"
    assert named("\U000e0041").en == "an invisible tag character (TAG LATIN CAPITAL LETTER A, U+E0041)"
    assert named("\x07").en == "a control character (U+0007)"
    assert unseen("\u3000").code == "invisible-character"


def test_radicals_have_the_kanji_of_japan() -> None:
    assert radicals.as_kanji("⻑⻄江⼾⾭⿊⿈⽇") == "長西江戸青黒黄日"
    assert radicals.as_kanji("長西江戸") == "長西江戸"


def test_every_radical_of_kangxi_has_a_kanji() -> None:
    assert all(chr(code) in radicals.kanji_of() for code in range(0x2F00, 0x2FD6))
    assert all(re.fullmatch(radicals.RADICAL, char) for char in radicals.kanji_of())


def test_the_table_of_radicals_names_its_source_and_licence() -> None:
    folder = Path(radicals.__file__).parent
    table = json.loads((folder / "radicals.json").read_text("utf-8"))
    assert "EquivalentUnifiedIdeograph" in table["source"]
    assert (folder / table["license"].rpartition(" ")[2]).is_file()
