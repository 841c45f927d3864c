"""The colours of the city reach the stylesheet, on both grounds."""

from dataclasses import replace

from records import Make

from catalog.exports.palette import palette_file


def test_every_color_has_a_class_and_both_its_shades(stage: Make) -> None:
    css = palette_file(stage().catalog.home).content.decode()
    for color in stage().catalog.home.colors:
        assert f".hue-{color.id} {{ --hue: var(--c-{color.id}); --deep: {color.light}; }}" in css
        assert f"--c-{color.id}: {color.light};" in css
        assert f"--c-{color.id}: {color.dark};" in css


def test_with_few_colors_the_first_come_round_again(stage: Make) -> None:
    home = stage().catalog.home
    css = palette_file(replace(home, colors=home.colors[:3])).content.decode()
    first, second, third = (color.id for color in home.colors[:3])
    roles = zip(("main", "second", "third", "fourth"), (first, second, third, first), strict=True)
    assert " ".join(f"--{role}: var(--c-{color});" for role, color in roles) in css
