"""The pictures of blades, instruments and machines."""

from typing import Final

from examples.minato.illustrations import cloth, food, instruments, tools, wood
from examples.minato.illustrations.colors import (
    BEACON,
    BIRCH,
    BLUSH,
    CHERRY,
    CITRUS,
    CREAM,
    FLOAT,
    FOAM,
    INK,
    LAMP,
    LEMON,
    LILAC,
    MIST,
    MOSS,
    OAK,
    OFFING,
    SAND,
    SHALLOW,
    SLATE,
    STRAW,
    WALNUT,
)
from examples.minato.illustrations.scene import Picture, at, picture, tall
from examples.minato.illustrations.settings import boards, plain, sea_bed, shelf, table, window

TOOLS: Final[dict[str, Picture]] = {
    "deba-knife-1": picture(plain(SHALLOW, mark=FOAM), at(tools.knife, 660, 590, 1.35, -10)),
    "deba-knife-2": picture(
        boards(OAK),
        at(wood.board, 800, 640, 1.25),
        at(food.fish, 820, 600, 1.35),
        at(tools.knife, 690, 950, 1, -4, wood=WALNUT),
    ),
    "shell-petty-1": picture(
        plain(BLUSH), at(tools.knife, 720, 580, 1.45, 8, slim=True, wood=CHERRY, ring=CREAM)
    ),
    "shell-petty-2": picture(
        table(MOSS, BIRCH, 0.3),
        at(wood.board, 800, 720, 1.3, color=OAK),
        at(food.half_mandarin, 560, 720, 1.15, color=LEMON),
        at(food.half_mandarin, 840, 700, 1.15),
        at(tools.knife, 860, 860, 0.85, -4, slim=True, wood=CHERRY, ring=CREAM),
    ),
    "sailmakers-shears-1": picture(plain(SAND), at(tools.shears, 800, 560, 1.2, 14)),
    "sailmakers-shears-2": picture(
        boards(SLATE, 0.5),
        at(cloth.sail, 1060, 640, 1.8, color=STRAW),
        at(tools.shears, 600, 790, 0.95, 62, grip=BEACON),
    ),
    "desk-barometer-1": picture(window(BIRCH), at(instruments.barometer, 800, 1120, 1.6)),
    "desk-barometer-2": picture(plain(OFFING), at(instruments.barometer, 800, 1680, 3.2)),
    "desk-barometer-3": picture(
        shelf(LILAC, OAK, 0.84),
        at(instruments.barometer, 520, 1008, 1.25),
        at(wood.plover, 930, 1004, 1),
        at(wood.caddy, 1230, 1008, 1.1),
    ),
    "tide-buoy-1": picture(
        sea_bed, at(instruments.buoy, 780, 780, 1.25), at(instruments.water_line, 780, 780, 1.25)
    ),
    "tide-buoy-2": picture(
        table(MIST, SAND, 0.3), at(instruments.buoy, 480, 880, 1.2), at(instruments.phone, 1140, 620, 1.55, 8)
    ),
    "tide-buoy-3": tall(
        sea_bed,
        at(instruments.buoy, 560, 1250, 1.5),
        at(instruments.water_line, 560, 1250, 1.5),
        at(instruments.buoy, 1240, 1060, 0.6, color=BEACON),
        at(instruments.water_line, 1240, 1060, 0.6),
    ),
    "tide-buoy-4": picture(plain(SHALLOW), at(instruments.buoy, 760, 1340, 2.5, -4)),
    "cage-thermometer-1": picture(
        sea_bed, at(instruments.cage, 800, 690, 1.6), at(instruments.probe, 800, 1120, 1.1)
    ),
    "cage-thermometer-2": picture(
        table(SAND, FOAM, disc=CITRUS),
        at(instruments.probe, 520, 1060, 1.5),
        at(instruments.phone, 1120, 740, 1.3, 6, ground=LAMP),
    ),
    "yarn-sentinel-1": picture(table(SHALLOW, BIRCH), at(instruments.yarn_sentinel, 800, 1080, 2)),
    "yarn-sentinel-2": picture(
        table(BLUSH, SAND, 0.5),
        at(instruments.yarn_sentinel, 980, 900, 1.35, color=FLOAT),
        at(cloth.yarn, 330, 1080, 1.3, color=OFFING),
        at(cloth.yarn, 620, 1110, 1.1, color=CITRUS),
    ),
    "hand-roaster-1": picture(table(SAND, WALNUT), at(tools.roaster, 760, 1060, 1.75)),
    "hand-roaster-2": picture(
        table(FLOAT, OAK),
        at(tools.roaster, 520, 1000, 1.25, drum=INK),
        at(tools.mug, 1120, 1060, 1.6),
        at(tools.beans, 1380, 1090, 1.2),
    ),
}
