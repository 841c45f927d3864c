"""The colours of the harbour."""

from typing import Final

INK: Final = "#24343e"
OFFING: Final = "#1f5673"
SEA: Final = "#3f86a3"
SHALLOW: Final = "#97c7d1"
FOAM: Final = "#e4efec"
MIST: Final = "#cfdfe0"
FLOAT: Final = "#2f7d6b"
PINE: Final = "#255548"
LEAF: Final = "#6d9a5f"
MOSS: Final = "#b3c08a"
SAND: Final = "#efe2c6"
STRAW: Final = "#e2c58c"
BRASS: Final = "#c79d47"
LAMP: Final = "#f8dc8b"
GLOW: Final = "#eeb04e"
CITRUS: Final = "#eda33b"
LEMON: Final = "#f2cf5b"
CORAL: Final = "#dd6b52"
BEACON: Final = "#b7412f"
BLUSH: Final = "#f1c9b2"
DUSK: Final = "#62548a"
LILAC: Final = "#cdc3e0"
NIGHT: Final = "#22314f"
CREAM: Final = "#fcf6e8"
WHITE: Final = "#ffffff"
BIRCH: Final = "#ebcf9f"
OAK: Final = "#d2a069"
CHERRY: Final = "#b4744a"
WALNUT: Final = "#774b31"
STEEL: Final = "#c9d3d6"
SLATE: Final = "#5d6d76"
SOY: Final = "#4a2a1f"


def mixed(one: str, other: str, part: float) -> str:
    """Return `one` with so much of `other` in it."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


def darker(color: str, part: float = 0.18) -> str:
    return mixed(color, INK, part)


def lighter(color: str, part: float = 0.3) -> str:
    return mixed(color, CREAM, part)
