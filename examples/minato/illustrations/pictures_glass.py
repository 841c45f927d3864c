"""The pictures of things of glass."""

from typing import Final

from examples.minato.illustrations import food, glass, wood
from examples.minato.illustrations.colors import (
    BEACON,
    BIRCH,
    BLUSH,
    CHERRY,
    CITRUS,
    CORAL,
    CREAM,
    DUSK,
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
    SEA,
    SHALLOW,
    WALNUT,
    mixed,
)
from examples.minato.illustrations.scene import Picture, at, picture, tall
from examples.minato.illustrations.settings import boards, plain, shelf, table, window

GLASS: Final[dict[str, Picture]] = {
    "float-bud-vase-1": tall(table(FOAM, SAND, 0.64, disc=LAMP), at(glass.bud_vase, 800, 1630, 2)),
    "float-bud-vase-2": picture(
        shelf(BLUSH, OAK, 0.84),
        at(glass.bud_vase, 370, 1008, 1.15, tint=SEA, flower=CREAM),
        at(glass.bud_vase, 800, 1008, 1.3, flower=BEACON),
        at(glass.bud_vase, 1240, 1008, 1.1, tint=CITRUS, flower=LILAC),
    ),
    "float-bud-vase-3": picture(window(OAK), at(glass.bud_vase, 1080, 1080, 1.35, tint=SEA, flower=LEMON)),
    "tideline-tumblers-1": picture(
        table(SAND, FOAM), at(glass.tumbler, 560, 1000, 2), at(glass.tumbler, 1080, 1040, 2, tint=FLOAT)
    ),
    "tideline-tumblers-2": picture(
        window(BIRCH),
        at(glass.tumbler, 640, 1090, 1.5, drink=CITRUS),
        at(glass.tumbler, 1030, 1110, 1.5, tint=FLOAT, drink=LEMON),
        at(food.half_mandarin, 1340, 1130, 1),
    ),
    "tideline-tumblers-3": picture(plain(SHALLOW), at(glass.tumbler, 800, 1300, 3.9)),
    "calm-pourer-1": picture(table(BLUSH, CREAM), at(glass.jug, 780, 1020, 2.1)),
    "calm-pourer-2": picture(
        boards(WALNUT),
        at(glass.wave_plate, 540, 740, 1.1),
        at(glass.jug, 540, 790, 1.4),
        at(glass.tumbler, 1080, 860, 0.95),
        at(glass.tumbler, 1330, 740, 0.95),
    ),
    "wave-plate-1": picture(plain(SAND), at(glass.wave_plate, 790, 620, 1.75)),
    "wave-plate-2": picture(
        boards(OAK),
        at(glass.wave_plate, 800, 600, 1.75),
        at(food.half_mandarin, 560, 640, 1.15),
        at(food.half_mandarin, 830, 560, 1.15, color=LEMON),
        at(food.mandarin, 1060, 690, 1.05),
    ),
    "drop-soy-pourer-1": picture(
        table(MOSS, CREAM, disc=mixed(MOSS, CREAM, 0.4)), at(glass.soy_pourer, 760, 1020, 2.5)
    ),
    "drop-soy-pourer-2": picture(
        table(CORAL, SAND),
        at(glass.soy_pourer, 520, 960, 1.7),
        at(food.rice_ball, 1080, 980, 1.6),
        at(food.rice_ball, 1340, 1040, 1.4),
    ),
    "lighthouse-lamp-1": tall(window(WALNUT, NIGHT, night=True), at(glass.table_lamp, 800, 1720, 1.7)),
    "lighthouse-lamp-2": picture(
        shelf(SHALLOW, OAK, 0.84),
        at(glass.table_lamp, 540, 1008, 1.15, lit=False),
        at(wood.caddy, 1010, 1008, 1),
        at(wood.plover, 1290, 1004, 1.1),
    ),
    "lighthouse-lamp-3": picture(plain(NIGHT), at(glass.table_lamp, 760, 1900, 2.6)),
    "lighthouse-lamp-4": picture(
        table(DUSK, WALNUT),
        at(glass.table_lamp, 1080, 1040, 1.25),
        at(wood.soup_bowl, 520, 1060, 1.2),
        at(food.steam, 520, 850, 1),
    ),
    "fishing-fire-pendant-1": picture(plain(NIGHT), at(glass.pendant, 800, 800, 1.5)),
    "fishing-fire-pendant-2": picture(
        table(DUSK, BIRCH, 0.78),
        at(glass.pendant, 320, 520, 0.85),
        at(glass.pendant, 800, 600, 0.85, tint=CORAL),
        at(glass.pendant, 1280, 480, 0.85),
        at(glass.wave_plate, 800, 1060, 0.7),
    ),
    "raindrop-bell-1": tall(plain(MIST, mark=FOAM), at(glass.wind_bell, 800, 560, 2)),
    "raindrop-bell-2": picture(
        plain(LILAC),
        at(glass.wind_bell, 380, 330, 1.25, tint=SEA, swing=9),
        at(glass.wind_bell, 800, 260, 1.25, tint=CHERRY, swing=4),
        at(glass.wind_bell, 1220, 350, 1.25, tint=FLOAT, swing=-7),
    ),
}
