"""What stands in a guide: every record once, its page, its names in both orders, and what paper cannot do left out."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_project import TODAY, edit

from catalog.build.load import load
from catalog.build.site import set_stage
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang, Text
from catalog.guide.book import Book
from catalog.guide.contents import Contents, Piece, Wish, contents_of
from catalog.guide.index import in_english, in_fifty_sounds, row_of

Lay = Callable[..., Book]
ROOT = Path(__file__).parents[2]
PLACES = {
    *("金沢市ものづくり会館", "金沢市異業種研修会館", "ITビジネスプラザ武蔵", "金沢未来のまち創造館"),
}


@pytest.fixture(scope="module")
def real() -> Contents:
    scene, _ = set_stage(load(Project(ROOT, "/")).filled(), TODAY)
    return contents_of(scene, scene.voice("ja"), Wish())


def test_the_guide_holds_every_record_once(real: Contents) -> None:
    paths = [piece.path for piece in real.pieces]
    assert len(paths) == len(set(paths)) == 103


def test_the_twelve_programs_and_four_places_of_the_printed_guide_of_2025_are_in_it(real: Contents) -> None:
    names = {piece.name.ja for piece in real.pieces}
    of_2025 = [piece for piece in real.pieces if "2025" in piece.terms and "年度" in piece.terms]
    assert len(of_2025) == 12
    assert names >= PLACES


def test_each_year_of_terms_is_counted(real: Contents) -> None:
    assert dict(real.years)["令和7年度（2025年度）"] == 12
    assert sum(count for _, count in real.years) == 90


@pytest.mark.parametrize(
    ("kana", "row"),
    [("がっこう", "か"), ("ぱぴぷ", "は"), ("ゔぁいおりん", "あ"), ("わざ", "わ"), ("ん", "わ"), ("", "#")],
)
def test_a_reading_stands_in_its_row(kana: str, row: str) -> None:
    assert row_of(kana) == row


def _piece(kana: str, ja: str, en: str) -> Piece:
    return Piece(f"programs/{en}/", None, Text(ja, en), kana, "", "")  # type: ignore[arg-type]  # no page is looked at


def test_names_stand_in_the_order_of_the_fifty_sounds_and_from_a_to_z() -> None:
    pieces = [
        _piece("はっぴ", "法被", "Coats"),
        _piece("ばす", "バス", "Bus"),
        _piece("がく", "学", "artful"),
    ]
    assert [line.name for letter in in_fifty_sounds(pieces) for line in letter.lines] == [
        "学",
        "バス",
        "法被",
    ]
    assert [letter.head for letter in in_fifty_sounds(pieces)] == ["か", "は"]
    assert [letter.head for letter in in_english(pieces)] == ["A", "B", "C"]


@pytest.mark.parametrize("lang", LANGS)
def test_every_name_leads_to_its_page_and_no_link_to_nothing(lay: Lay, lang: Lang) -> None:
    html = lay(lang).html
    anchors = re.findall(r' id="([^"]+)"', html)
    links = re.findall(r'href="#([^"]+)"', html)
    assert len(anchors) == len(set(anchors))
    assert set(links) <= set(anchors)
    records = [anchor for anchor in anchors if not anchor.startswith("chapter-")]
    assert all(links.count(anchor) >= 3 for anchor in records)  # contents, and both indexes


def test_nothing_on_paper_asks_to_be_clicked(lay: Lay) -> None:
    html = lay().html
    assert not re.search(r"<(script|button|form|input|deadline-status|open-now|star-button)", html)


def test_codes_lead_to_the_page_of_each_record_and_only_to_a_site_that_is_there(lay: Lay) -> None:
    coded, plain = lay().html, lay(has_codes=False).html
    assert coded.count('class="piece__qr"') == coded.count("<article")
    assert f"{'https://shien.city.example.com/'}programs/" in coded
    assert "data:image" not in plain


def test_a_booklet_of_a_theme_and_a_leaflet_hold_what_they_are_of(lay: Lay) -> None:
    theme = lay(wish=Wish(theme="development"))
    assert theme.name == "guide-development.ja"
    assert '<h1 id="chapter-development">' in theme.html
    assert theme.html.count('id="chapter-') == 1
    assert lay(wish=Wish(program="new-machines")).most == 2


def test_a_typed_text_is_escaped(lay: Lay, project: Project) -> None:
    edit(project, "data/programs.yaml", "専門家が工場", "<b>&amp;</b>")
    assert "&lt;b&gt;&amp;amp;&lt;/b&gt;" in lay().html
