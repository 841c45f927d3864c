"""The picture of a page: its size, colours and words, nothing outside the frame, the same bytes every time."""

import os
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from photo_files import plain, saved
from PIL import Image, ImageChops
from sample_project import ROOT, edit, find_problems

from catalog.ground.project import Project
from catalog.images.look import Look, look_at
from catalog.images.social import produce
from catalog.images.social.card import SIZE, Card, Panel
from catalog.images.social.draw import draw, encoded
from catalog.images.social.face import GETA, printable, stand_in
from catalog.images.social.ground import ground
from catalog.images.social.produce import drawn_once
from catalog.kinds import KINDS
from catalog.model.load import load_catalog

PATTERNS = ("asanoha", "seigaiha", "shippo", "kikko", "yabane")
KANAZAWA = load_catalog(Project(ROOT, "/"), KINDS)[0]
COLORS = [color.light for color in KANAZAWA.home.colors]
CARD = Card(
    site="金沢市 産業支援カタログ",
    accent="#b3913f",
    panels=(Panel("#1d4a78", "yabane"),),
    label="支援 · 販路開拓",
    title="海外販路開拓支援事業",
    note="最大 100万円",
)
LACKING = "𪚥"
"""Four dragons: no face of this kind has it."""

LONG = ("金澤「あかしあ」初しぼり、", "Wojczyk & gypsy Fjällräven Quay (PLC) ", "ア", "，")


def picture(card: Card) -> Image.Image:
    return Image.open(BytesIO(encoded(card)))


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("color", COLORS)
def test_a_picture_has_the_size_that_networks_ask_for_and_is_light(color: str, pattern: str) -> None:
    card = replace(CARD, panels=(Panel(color, pattern),))
    assert (picture(card).format, picture(card).size) == ("PNG", SIZE)
    assert len(encoded(card)) < 60_000


def test_the_colour_the_pattern_and_the_accent_are_seen() -> None:
    shown = draw(replace(CARD, panels=(Panel("#8b2635", "kikko"),))).convert("RGB")
    counted = {color: count for count, color in shown.getcolors(10_000) or []}
    assert counted[0x8B, 0x26, 0x35] > 100_000
    assert counted[0xB3, 0x91, 0x3F] > 3_000
    assert shown.getpixel((20, 20)) == (251, 250, 246)
    panels = {name: draw(replace(CARD, panels=(Panel("#8b2635", name),))).tobytes() for name in PATTERNS}
    assert len(set(panels.values())) == len(PATTERNS)


def test_the_picture_of_the_site_has_a_panel_for_each_section() -> None:
    panels = (Panel("#1d4a78", "yabane"), Panel("#8b2635", "shippo"), Panel("#3e6632", "kikko"))
    shown = draw(replace(CARD, panels=panels)).convert("RGB")
    for number, color in enumerate([(0x1D, 0x4A, 0x78), (0x8B, 0x26, 0x35), (0x3E, 0x66, 0x32)]):
        part = shown.crop((900, number * 210 + 5, 1200, number * 210 + 205))
        assert max(part.getcolors(1000) or [])[1] == color


@pytest.mark.parametrize("times", [1, 3, 9, 60])
@pytest.mark.parametrize("text", LONG)
def test_no_ink_is_outside_the_paper(text: str, times: int) -> None:
    card = replace(CARD, label=text * times, title=text * times, note=text * times, site=text * times)
    blank = draw(replace(CARD, label="", title="", note="", site=""))
    box = ImageChops.difference(draw(card).convert("RGB"), blank.convert("RGB")).getbbox()
    assert box
    assert 64 <= box[0] < box[2] <= 812
    assert 50 <= box[1] < box[3] <= 602


def test_the_parts_of_a_picture_do_not_touch() -> None:
    full = "ÅÂgjpqy金「"
    rows: list[tuple[int, int]] = []
    for part in ("label", "title", "note", "site"):
        blank = {"label": "", "title": "", "note": "", "site": ""}
        ink = draw(replace(CARD, **(blank | {part: full * 9})))
        box = ImageChops.difference(ink.convert("L"), draw(replace(CARD, **blank)).convert("L")).getbbox()
        assert box
        rows.append((box[1], box[3]))
    assert all(above[1] < below[0] for above, below in pairwise(rows))


def test_a_product_with_a_photo_shows_it_beside_its_name(tmp_path: Path) -> None:
    (tmp_path / "red.jpg").write_bytes(saved(plain(900, 500, "#ff0000")))
    seen = look_at(tmp_path / "red.jpg", tmp_path / "cache")
    assert isinstance(seen, Look)
    shown = picture(replace(CARD, photo=seen.picture))
    assert (shown.format, shown.size) == ("JPEG", SIZE)
    assert ImageChops.difference(shown.crop((740, 0, 1200, 630)), plain(460, 630, "#ff0000")).getextrema() < (
        (9, 9),
        (9, 9),
        (9, 9),
    )
    assert shown.crop((72, 130, 600, 400)).convert("L").getextrema()[0] < 60


def test_a_character_that_cannot_be_drawn_is_marked_not_boxed() -> None:
    assert stand_in(LACKING) is None
    assert (
        draw(replace(CARD, title=f"{LACKING}野")).tobytes()
        == draw(replace(CARD, title=f"{GETA}野")).tobytes()
    )


@pytest.mark.parametrize("char", "塡剝頰𠮟醬麴蠟繡驒濵德𠮷髙﨑")
def test_kanji_of_names_and_of_the_newest_list_are_drawn_as_they_are(char: str) -> None:
    assert stand_in(char) == char
    assert draw(replace(CARD, title=char)).tobytes() != draw(replace(CARD, title=GETA)).tobytes()


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [("Ōno", "Ono"), ("㈱大野", "(株)大野"), ("⑳", "20"), ("25℃", "25°C"), ("葛\U000e0100城", "葛城")],
)
def test_what_the_face_lacks_is_drawn_by_what_means_the_same(typed: str, drawn: str) -> None:
    assert printable(typed) == drawn


def test_staff_are_told_which_name_has_a_character_that_the_face_lacks(project: Project) -> None:
    assert find_problems(project) == ()
    edit(project, "data/brand_products.yaml", "name: {ja: ", f"name: {{ja: {LACKING}")
    (problem,) = find_problems(project)
    assert (problem.code, problem.severity) == ("type-missing", "warning")
    assert LACKING in problem.message.ja
    assert problem.location.path == "data/brand_products.yaml"
    assert problem.location.line > 0


@pytest.mark.parametrize(
    "other",
    [
        {"title": "Another"},
        {"label": "Another"},
        {"note": "Another"},
        {"site": "Another"},
        {"accent": "#000000"},
        {"panels": (Panel("#1d4a78", "kikko"),)},
        {"panels": (Panel("#000000", "yabane"),)},
        {"title": CARD.title + CARD.note, "note": ""},
    ],
)
def test_whatever_is_seen_is_in_the_name_of_the_file(other: dict[str, object]) -> None:
    assert replace(CARD, **other).file != CARD.file


def test_the_text_for_those_who_do_not_see_it_says_what_is_written_on_it() -> None:
    for text in (CARD.title, CARD.label, CARD.note, CARD.site):
        assert text in CARD.alt


def test_a_picture_is_the_same_in_every_run() -> None:
    code = (
        "import sys; from catalog.images.social.card import Card, Panel;"
        "from catalog.images.social.draw import encoded;"
        f"sys.stdout.buffer.write(encoded({CARD!r}))"
    )
    for seed in ("1", "2"):
        made = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        assert made.stdout == encoded(CARD)


def test_a_ground_is_never_written_on() -> None:
    before = ground(("yabane",), 872).tobytes()
    draw(CARD)
    assert ground(("yabane",), 872).tobytes() == before


def test_a_picture_is_drawn_once_and_again_if_its_file_broke(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []

    def noted(card: Card) -> bytes:
        drawn.append(card.title)
        return encoded(card)

    monkeypatch.setattr(produce, "encoded", noted)
    first = drawn_once(CARD, tmp_path).content
    assert drawn_once(CARD, tmp_path).content == first == encoded(CARD)
    assert len(drawn) == 1
    for path in (tmp_path / "social").iterdir():
        path.write_bytes(b"half")
    assert drawn_once(CARD, tmp_path).content == first
    assert len(drawn) == 2
