"""Colours that can be read: darker for the light ground of the site, lighter for the dark."""

from collections.abc import Iterator
from typing import Final

from catalog.check.city import LEAST_CONTRAST, least_contrast

_STEPS: Final = 40
_CLEAR: Final = 8.0
"""Contrast of a colour on the dark ground: softer than white, and easy to read."""


def darker(color: str) -> str:
    """Return the nearest darker colour in which text can be read on a light ground."""
    return next(near for near in _towards(color, 0) if least_contrast(near, "light") >= LEAST_CONTRAST)


def lighter(color: str) -> str:
    """Return the twin of a colour for the dark ground."""
    return next(near for near in _towards(color, 255) if least_contrast(near, "dark") >= _CLEAR)


def _towards(color: str, end: int) -> Iterator[str]:
    channels = [int(color[at : at + 2], 16) for at in (1, 3, 5)]
    for step in range(_STEPS + 1):
        mixed = (round(channel + (end - channel) * step / _STEPS) for channel in channels)
        yield "#" + "".join(f"{channel:02x}" for channel in mixed)
