"""The pictures of things of cloth."""

from typing import Final

from examples.minato.illustrations import cloth, people, wood, worn
from examples.minato.illustrations.colors import (
    BEACON,
    BIRCH,
    BLUSH,
    BRASS,
    CITRUS,
    CORAL,
    CREAM,
    DUSK,
    FLOAT,
    FOAM,
    LAMP,
    LILAC,
    MIST,
    MOSS,
    OAK,
    OFFING,
    SAND,
    SEA,
    SHALLOW,
    STRAW,
    WALNUT,
)
from examples.minato.illustrations.scene import Picture, at, picture, tall
from examples.minato.illustrations.settings import boards, plain, shelf, table, window

CLOTH: Final[dict[str, Picture]] = {
    "sailcloth-tote-1": picture(table(SHALLOW, SAND), at(worn.tote, 800, 1090, 1.45)),
    "sailcloth-tote-2": picture(
        shelf(BLUSH, OAK, 0.86),
        at(worn.tote, 480, 1030, 1.1, trim=BEACON),
        at(worn.tote, 1120, 1030, 1.1, color=STRAW, trim=FLOAT),
    ),
    "sailcloth-tote-3": picture(plain(FOAM), at(worn.tote, 480, 1470, 3.2)),
    "sailcloth-apron-1": tall(plain(BLUSH), at(worn.apron, 800, 300, 1.6)),
    "sailcloth-apron-2": tall(
        table(FOAM, BIRCH, 0.8, disc=LAMP),
        at(people.person, 800, 740, 1.5),
        at(worn.apron, 800, 690, 1.55, color=FLOAT),
        at(people.arms, 800, 830, 1.4),
    ),
    "tide-towel-1": tall(plain(BIRCH), at(cloth.rail, 800, 300, 1.5), at(cloth.hand_towel, 800, 300, 1.8)),
    "tide-towel-2": picture(
        plain(FOAM),
        at(cloth.rail, 800, 180, 1.8),
        at(cloth.hand_towel, 340, 180, 0.95),
        at(cloth.hand_towel, 800, 180, 0.95, color=CORAL),
        at(cloth.hand_towel, 1260, 180, 0.95, color=FLOAT),
    ),
    "aihama-noren-1": picture(plain(STRAW), at(cloth.noren, 800, 220, 1.25)),
    "aihama-noren-2": tall(cloth.shop_front, at(cloth.noren, 800, 520, 0.98)),
    "aihama-noren-3": picture(plain(SAND), at(cloth.noren, 560, 120, 2.4)),
    "net-stole-1": picture(boards(WALNUT), at(worn.stole, 800, 130, 1.2)),
    "net-stole-2": picture(
        plain(MOSS),
        at(worn.stole, 420, 150, 1.1, 6, color=LILAC, fringe=DUSK),
        at(worn.stole, 1140, 130, 1.1, -5, color=CREAM, fringe=BRASS),
    ),
    "net-bath-towel-1": picture(table(MIST, BIRCH), at(cloth.bath_towel, 800, 1010, 1.8)),
    "fishers-sweater-1": picture(boards(BIRCH), at(worn.sweater, 800, 230, 1.35)),
    "fishers-sweater-2": tall(
        table(SHALLOW, SEA, 0.8, disc=CREAM),
        at(people.person, 800, 900, 1.3, shirt=SAND, long_hair=True),
        at(people.hands, 800, 890, 1.6),
        at(worn.sweater, 800, 890, 1.6),
        at(people.head, 800, 900, 1.3),
    ),
    "fishers-sweater-3": picture(plain(FOAM), at(worn.sweater, 700, -260, 3.4)),
    "fishers-sweater-4": picture(
        table(BLUSH, SAND),
        at(cloth.yarn, 430, 1040, 1.9, color=OFFING),
        at(cloth.yarn, 830, 1080, 1.5, color=BEACON),
        at(cloth.yarn, 1110, 960, 1.6, color=CREAM),
    ),
    "wave-cushion-1": picture(table(CREAM, OAK), at(cloth.cushion, 800, 1010, 1.75)),
    "wave-cushion-2": picture(
        window(BIRCH),
        at(cloth.cushion, 620, 1140, 1.15, color=OFFING),
        at(cloth.cushion, 640, 860, 1.05, color=CITRUS, mark=FOAM),
        at(wood.stool, 1250, 1140, 0.95),
        at(cloth.cushion, 1250, 780, 0.7),
    ),
}
