"""Patterns for records without a photo."""

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog
from catalog.patterns.svg import pattern_svg

NAMES = ("asanoha", "seigaiha", "shippo", "kikko", "yabane")
SEEDS = [f"record-{n}" for n in range(40)]


@pytest.mark.parametrize("name", NAMES)
def test_a_pattern_is_a_drawing_that_screen_readers_skip(name: str) -> None:
    svg = ET.fromstring(pattern_svg(name, "ponzu"))  # noqa: S314  # our own drawing
    assert svg.tag == "svg"
    assert svg.attrib["aria-hidden"] == "true"
    assert svg.attrib["focusable"] == "false"
    drawn = [shape for shape in svg.iterfind("defs/pattern//*") if shape.tag in {"path", "circle"}]
    assert drawn


@pytest.mark.parametrize("name", NAMES)
def test_each_pattern_fills_its_surface_with_its_own_tile(name: str) -> None:
    svg = ET.fromstring(pattern_svg(name, "ponzu"))  # noqa: S314  # our own drawing
    tile, surface = svg.find("defs/pattern"), svg.find("rect")
    assert tile is not None
    assert surface is not None
    assert surface.attrib["fill"] == f"url(#{tile.attrib['id']})"


def test_no_two_patterns_are_alike() -> None:
    tiles = {str(pattern_svg(name, "same")).split("<pattern")[1].split(">", 1)[1] for name in NAMES}
    assert len(tiles) == len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_records_differ_from_one_another(name: str) -> None:
    drawings = [str(pattern_svg(name, seed)) for seed in SEEDS]
    looks = [drawing.replace(_id(drawing), "") for drawing in drawings]
    assert len(set(looks)) > len(SEEDS) * 0.9
    assert all(_id(one) != _id(other) for one, other in pairwise(drawings))


def _id(drawing: str) -> str:
    return drawing.split('id="')[1].split('"', maxsplit=1)[0]


def test_a_record_is_drawn_the_same_in_every_run() -> None:
    code = "from catalog.patterns.svg import pattern_svg; print(pattern_svg('asanoha', 'ponzu'))"
    drawings = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert drawings == {f"{pattern_svg('asanoha', 'ponzu')}\n"}


def test_an_unknown_pattern_is_drawn_as_a_known_one() -> None:
    assert 'class="pattern pattern--shippo"' in pattern_svg("stripes", "ponzu")


@pytest.mark.parametrize("text", ['"><script>alert(1)</script>', "'&<>"])
def test_nothing_typed_reaches_the_drawing(text: str) -> None:
    drawing = pattern_svg(text, text)
    assert "script" not in drawing
    ET.fromstring(drawing)  # noqa: S314  # our own drawing


def test_every_pattern_that_the_data_name_is_known() -> None:
    catalog, _ = load_catalog(Project(Path(__file__).parents[2], "/"), KINDS)
    named = {
        term.pattern
        for vocabulary in catalog.vocabulary.values()
        for term in vocabulary.terms
        if term.pattern
    }
    assert named
    assert named <= set(NAMES)
