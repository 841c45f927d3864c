"""The pictures of things of wood."""

from typing import Final

from examples.minato.illustrations import food, glass, wood, worn
from examples.minato.illustrations.colors import (
    BEACON,
    BIRCH,
    BLUSH,
    CHERRY,
    CITRUS,
    CORAL,
    CREAM,
    FLOAT,
    FOAM,
    LAMP,
    LEAF,
    LEMON,
    MIST,
    MOSS,
    OAK,
    SAND,
    SHALLOW,
    WALNUT,
    mixed,
)
from examples.minato.illustrations.scene import Picture, at, picture, tall
from examples.minato.illustrations.settings import boards, plain, shelf, table, window

WOOD: Final[dict[str, Picture]] = {
    "mast-bowl-1": picture(table(FOAM, SAND, disc=LAMP), at(wood.mast_bowl, 800, 960, 1.5)),
    "mast-bowl-2": picture(plain(BLUSH), at(wood.mast_bowl, 640, 1330, 3.1, -5)),
    "mast-bowl-3": picture(
        window(BIRCH),
        at(food.mandarin, 650, 880, 1.25),
        at(food.mandarin, 930, 870, 1.3),
        at(food.mandarin, 790, 810, 1.25, color=LEMON),
        at(wood.bowl_front, 800, 1110, 1.35),
        at(food.mandarin, 1330, 1130, 1),
    ),
    "nesting-bowls-1": picture(table(BLUSH, BIRCH, dotted=True), at(wood.nesting_bowls, 800, 1020, 1.75)),
    "nesting-bowls-2": picture(
        shelf(SHALLOW, OAK, 0.78),
        at(wood.soup_bowl, 330, 936, 1.45, color=WALNUT, inner=WALNUT),
        at(wood.soup_bowl, 750, 936, 1.2, color=CHERRY, inner=CHERRY),
        at(wood.soup_bowl, 1090, 936, 0.98, color=OAK, inner=OAK),
        at(wood.soup_bowl, 1360, 936, 0.78, color=BIRCH, inner=BIRCH),
    ),
    "ripple-tray-1": picture(plain(SHALLOW, mark=FOAM), at(wood.ripple_tray, 790, 610, 1.6)),
    "ripple-tray-2": picture(
        table(MOSS, CREAM, 0.4),
        at(wood.ripple_tray, 790, 780, 1.55),
        at(glass.jug, 620, 790, 1.15),
        at(glass.tumbler, 960, 830, 0.85),
        at(glass.tumbler, 1170, 760, 0.85, tint=FLOAT),
    ),
    "boat-plank-stool-1": picture(window(OAK), at(wood.stool, 800, 1130, 1.7)),
    "boat-plank-stool-2": picture(plain(SAND), at(wood.stool, 640, 1900, 3.4, 4)),
    "boat-plank-stool-3": tall(
        table(FOAM, BIRCH, 0.66, dotted=True),
        at(wood.stool, 480, 1600, 1.25, paint=CORAL),
        at(wood.stool, 1030, 1780, 1.55, paint=FLOAT),
        at(worn.tote, 1030, 1180, 0.95, trim=BEACON),
    ),
    "plover-rests-1": picture(
        plain(SHALLOW, mark=FOAM),
        at(wood.plover, 480, 470, 2.4),
        at(wood.plover, 1060, 660, 2.4, color=CHERRY, wing=BIRCH),
        at(wood.plover, 560, 960, 2.4, color=WALNUT, wing=OAK),
    ),
    "plover-rests-2": picture(
        boards(CHERRY),
        at(wood.soup_bowl, 1080, 640, 1.9, color=WALNUT),
        at(wood.chopsticks, 640, 1040, 1.4),
        at(wood.plover, 520, 1090, 1.8),
    ),
    "pine-caddy-1": tall(
        table(MOSS, CREAM, 0.66, disc=mixed(MOSS, LAMP, 0.5)), at(wood.caddy, 800, 1640, 2.4)
    ),
    "pine-caddy-2": picture(
        table(BLUSH, SAND), at(wood.caddy_open, 560, 1010, 1.9), at(food.leaves, 1330, 1090, 1.2)
    ),
    "oar-servers-1": picture(plain(SAND, mark=BIRCH), at(wood.servers, 800, 620, 1.3)),
    "oar-servers-2": picture(
        table(SHALLOW, CREAM),
        at(wood.oar_server, 620, 560, 0.95, -28),
        at(wood.oar_server, 1000, 560, 0.95, 26, forked=True),
        at(food.salad, 800, 650, 1.3),
        at(wood.bowl_front, 800, 1010, 1.5),
    ),
    "boat-plank-clock-1": picture(plain(mixed(SAND, CORAL, 0.25)), at(wood.clock, 800, 590, 1.4)),
    "boat-plank-clock-2": tall(
        shelf(MIST, OAK, 0.78),
        at(wood.clock, 800, 680, 1.35, paint=CORAL),
        at(glass.bud_vase, 480, 1560, 0.9, flower=CITRUS),
        at(wood.caddy, 1050, 1560, 1, color=BIRCH),
        at(wood.plover, 1300, 1555, 1, wing=LEAF),
    ),
}
