"""The pictures of things to eat."""

from typing import Final

from examples.minato.illustrations import food, glass, packed, tools, wood
from examples.minato.illustrations.colors import (
    BEACON,
    BIRCH,
    BLUSH,
    CITRUS,
    CORAL,
    CREAM,
    FLOAT,
    FOAM,
    LAMP,
    LEMON,
    LILAC,
    MIST,
    MOSS,
    NIGHT,
    OAK,
    SAND,
    SHALLOW,
    SLATE,
    WALNUT,
)
from examples.minato.illustrations.scene import Picture, at, picture, tall
from examples.minato.illustrations.settings import boards, plain, shelf, table, window

FOOD: Final[dict[str, Picture]] = {
    "three-year-soy-1": tall(table(BLUSH, SAND, 0.66, disc=CREAM), at(packed.soy_bottle, 800, 1720, 2.3)),
    "three-year-soy-2": picture(
        boards(OAK),
        at(packed.soy_bottle, 420, 1060, 1.5),
        at(glass.soy_pourer, 880, 1040, 1.3),
        at(wood.soup_bowl, 1280, 1060, 1.1),
    ),
    "sea-breeze-salt-1": picture(table(SHALLOW, CREAM), at(packed.salt_jar, 800, 1050, 2.2)),
    "sea-breeze-salt-2": picture(
        table(MIST, SLATE), at(food.pot_of_salt, 800, 1060, 1.5), at(food.steam, 800, 440, 1.6)
    ),
    "sea-breeze-salt-3": picture(
        boards(WALNUT),
        at(packed.salt_jar, 420, 940, 1.6),
        at(food.rice_ball, 930, 960, 1.7),
        at(food.rice_ball, 1290, 1000, 1.5),
    ),
    "mandarin-vinegar-1": tall(
        window(BIRCH),
        at(packed.vinegar_bottle, 760, 1760, 2.1),
        at(food.half_mandarin, 1270, 1780, 1.5),
        at(food.mandarin, 330, 1780, 1.4),
    ),
    "mandarin-vinegar-2": picture(
        table(LEMON, CREAM),
        at(packed.vinegar_bottle, 470, 1060, 1.5),
        at(glass.tumbler, 960, 1050, 1.6, drink=CITRUS),
        at(food.half_mandarin, 1300, 1080, 1.15),
    ),
    "whole-marmalade-1": picture(table(MOSS, SAND, dotted=True), at(packed.jam_jar, 800, 1050, 2.1)),
    "whole-marmalade-2": picture(
        boards(BIRCH),
        at(packed.jam_jar, 470, 1000, 1.7, cloth=BLUSH),
        at(food.half_mandarin, 930, 880, 1.5),
        at(food.mandarin, 1270, 960, 1.5),
    ),
    "whole-marmalade-3": picture(
        shelf(CORAL, OAK, 0.84),
        at(packed.jam_jar, 360, 1008, 1.3, color=LEMON),
        at(packed.jam_jar, 800, 1008, 1.3),
        at(packed.jam_jar, 1240, 1008, 1.3, color=BEACON, cloth=FOAM),
    ),
    "smoked-mackerel-1": picture(plain(CORAL), at(packed.tin, 790, 590, 1.75)),
    "smoked-mackerel-2": picture(
        boards(BIRCH), at(packed.open_tin, 720, 560, 1.5), at(food.half_mandarin, 1340, 960, 1.3, color=LEMON)
    ),
    "smoked-mackerel-3": picture(
        table(FOAM, OAK, 0.5, disc=LAMP),
        at(packed.tin, 800, 900, 1.1, color=FLOAT, lid=LILAC),
        at(packed.tin, 800, 720, 1.1, color=BEACON, lid=SAND),
        at(packed.tin, 800, 540, 1.1),
    ),
    "lighthouse-wafer-1": picture(
        table(NIGHT, SAND, disc=LAMP), at(food.wafer, 560, 1060, 1.9), at(food.wafer, 1030, 1060, 1.9)
    ),
    "lighthouse-wafer-2": picture(
        boards(OAK),
        at(wood.ripple_tray, 700, 680, 1.35),
        at(food.wafer, 520, 800, 0.9, 34),
        at(food.wafer, 800, 820, 0.9, 34),
        at(tools.mug, 1350, 1000, 1.5),
    ),
    "harbour-miso-1": picture(table(CREAM, OAK), at(packed.miso_tub, 800, 1050, 2.2)),
    "harbour-miso-2": picture(
        table(BLUSH, WALNUT),
        at(packed.miso_tub, 470, 1040, 1.5),
        at(wood.soup_bowl, 1120, 1060, 1.6),
        at(food.steam, 1120, 770, 1.2),
    ),
    "plover-sugar-1": picture(plain(MOSS), at(packed.sweets_box, 790, 600, 1.75)),
    "plover-sugar-2": picture(
        boards(BIRCH),
        at(glass.wave_plate, 660, 720, 1.35),
        at(food.sugar_bird, 480, 690, 2, color=BLUSH),
        at(food.sugar_bird, 720, 640, 2, color=LEMON),
        at(food.sugar_bird, 760, 800, 2, color=CREAM),
        at(tools.mug, 1330, 860, 1.5, color=SHALLOW),
    ),
}
