"""The colours of the city as a stylesheet: what `site.css` leaves open."""

from itertools import cycle
from typing import Final

from catalog.ground.output import OutputFile
from catalog.model.city import City, Color

_ROLES: Final = ("main", "second", "third", "fourth", "fifth")
"""What the colours are called where it does not matter which they are; with fewer, they come round again."""


def palette_file(city: City) -> OutputFile:
    """Return `assets/css/city.css`."""
    light, dark = _tokens(city, "light"), _tokens(city, "dark")
    roles = dict(zip(_ROLES, cycle(city.colors), strict=False))
    rules = [
        f":root {{ {light} }}",
        f'@media (prefers-color-scheme: dark) {{ :root:not([data-theme="light"]) {{ {dark} }} }}',
        f':root[data-theme="dark"] {{ {dark} }}',
        f"@media print {{ :root:root[data-theme], :root:root {{ {light} }} }}",
        f":root {{ {' '.join(f'--{role}: var(--c-{color.id});' for role, color in roles.items())} }}",
        *(_hue(color.id, color) for color in city.colors),
        *(_hue(role, color) for role, color in roles.items()),
    ]
    return OutputFile("assets/css/city.css", "\n".join([*rules, ""]).encode())


def _hue(name: str, color: Color) -> str:
    """Return the class of a colour: for text on the ground and, `--deep`, as a ground for white text in either mode."""
    return f".hue-{name} {{ --hue: var(--c-{color.id}); --deep: {color.light}; }}"


def _tokens(city: City, mode: str) -> str:
    colors = [(f"c-{color.id}", color) for color in city.colors]
    return " ".join(f"--{name}: {_in(color, mode)};" for name, color in [*colors, ("accent", city.accent)])


def _in(color: Color, mode: str) -> str:
    return color.dark if mode == "dark" else color.light
