"""Names are set in a few lines that end where they read well, as large as there is room."""

import pytest
from sample_project import ROOT

from catalog.ground.project import Project
from catalog.images.social.breaks import OPENING, breaks
from catalog.images.social.draw import _TITLE
from catalog.images.social.face import width_of
from catalog.images.social.lines import Setting, fit, hang
from catalog.kinds import KINDS
from catalog.model.load import load_catalog

ROOM = 728
NEVER_FIRST = set("、。，．・：；！？）」』】〉》ー々ゃゅょっャュョッァィゥェォ…,.:;!?)]")

CATALOG, _ = load_catalog(Project(ROOT, "/"), KINDS)
RECORDS = [*CATALOG.programs.values(), *CATALOG.facilities.values(), *CATALOG.products.values()]
JAPANESE = [record.name.ja for record in RECORDS]
ENGLISH = [record.name.en for record in RECORDS]
ODD = [
    "あ",
    "A",
    "ラーメン" * 30,
    "Long " * 60,
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
    "（（（（「「「",
    "、、、、。。。",
    "2025年度 100,000,000円",
    "1" * 90,
    "𠮷" * 40,
]


def set_title(text: str) -> Setting:
    return fit(text, _TITLE, ROOM)


def test_every_name_is_within_its_frame() -> None:
    for text in [*JAPANESE, *ENGLISH, *ODD]:
        setting = set_title(text)
        assert 1 <= len(setting.lines) <= _TITLE.lines, text
        assert 0 < setting.size <= _TITLE.largest, text
        assert setting.height <= _TITLE.height, text
        assert all(width_of(line) * setting.size <= ROOM for line in setting.lines), text


def test_a_japanese_line_begins_and_ends_as_a_reader_expects() -> None:
    for text in JAPANESE:
        lines = set_title(text).lines
        assert "".join(lines) == text.replace(" ", "") or "".join(lines) == text
        assert not any(line[0] in NEVER_FIRST for line in lines[1:]), text
        assert not any(line[-1] in OPENING for line in lines[:-1]), text
        assert len(lines) == 1 or min(map(len, lines)) > 1, text


def test_an_english_line_ends_between_words() -> None:
    for text in ENGLISH:
        words = [word for line in set_title(text).lines for word in line.split()]
        assert words == text.split()


def test_real_names_are_large_and_whole() -> None:
    for text in [*JAPANESE, *ENGLISH]:
        setting = set_title(text)
        assert setting.size >= _TITLE.smallest, text
        assert not setting.lines[-1].endswith("…"), text


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("ものづくりサポートアドバイザー派遣制度", ("ものづくり", "サポートアドバイザー", "派遣制度")),
        ("中小企業外国人材定着支援事業", ("中小企業外国人材", "定着支援事業")),
        ("「金沢の工芸」グローバル展開推進事業", ("「金沢の工芸」", "グローバル展開推進事業")),
        ("UJIターン就業等支援事業", ("UJIターン", "就業等支援事業")),
        ("Support for Sales Overseas", ("Support for", "Sales Overseas")),
        ("じぶ煮巻", ("じぶ煮巻",)),
    ],
)
def test_lines_end_at_the_seams_of_a_name(name: str, lines: tuple[str, ...]) -> None:
    assert set_title(name).lines == lines


def test_a_kana_that_belongs_to_a_kanji_is_not_torn_from_what_follows() -> None:
    prices = breaks("働き方の改革")
    assert prices[2] > prices[4] * 5


def test_a_name_without_end_is_cut_and_says_so() -> None:
    setting = set_title("金沢" * 100)
    assert setting.lines[-1].endswith("…")
    assert setting.size >= _TITLE.smallest * 0.8


def test_an_english_name_is_cut_after_a_word() -> None:
    words = set_title("Harbour " * 40).lines[-1].removesuffix("…").split()
    assert set(words) == {"Harbour"}


def test_a_bracket_stands_at_the_edge_with_its_ink() -> None:
    assert hang("「金沢") > 0
    assert hang("金沢") == 0
