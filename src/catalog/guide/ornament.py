"""Colours and patterns of a book: its cover, and a tab for each chapter. No reader of the screen is told of them."""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Final

from catalog.patterns.tiles import Circle, Line, tile

_COVER_LINES: Final = ("#fff", 0.7)


def cover_styles(main: str, accent: str, pattern: str) -> str:
    """Return the styles of a cover: its colours, as CSS has them, and its pattern."""
    background = pattern_background(pattern, *_COVER_LINES)
    own = f":root {{ --main: {main}; --accent: {accent}; }}\n"
    cover = f'.cover__field {{ background-image: url("{background}"); }}\n'
    return own + cover + f"@page cover {{ background: {main}; }}\n"


def tabs(colors: Mapping[str, str]) -> str:
    """Return the colour of each chapter, and its tab at the edge of its pages, each below that of the last."""
    return "".join(_tabs(colors))


def _tabs(colors: Mapping[str, str]) -> Iterator[str]:
    for number, (name, color) in enumerate(colors.items()):
        yield f".chapter--{name} {{ page: {name}; }}\n"
        yield f".chapter--{name}, .chapter-hue--{name} {{ --hue: {color}; }}\n"
        look = f'content: ""; width: 5mm; height: 15mm; margin-top: {number * 17}mm; background: {color};'
        yield f"@page {name}:right {{ @right-top {{ {look} margin-left: 11mm; }} }}\n"
        yield f"@page {name}:left {{ @left-top {{ {look} margin-right: 11mm; }} }}\n"


def pattern_background(pattern: str, color: str, width: float) -> str:
    """Return a `data:` address of one tile of `pattern`, drawn in lines of `color`."""
    drawn = tile(pattern)
    shapes = "".join(map(_path, drawn.lines)) + "".join(map(_circle, drawn.circles))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {drawn.width:g} {drawn.height:g}"'
        f' width="{drawn.width:g}" height="{drawn.height:g}">'
        f'<g fill="none" stroke="{color}" stroke-width="{width:g}">{shapes}</g></svg>'
    )
    return f"data:image/svg+xml;base64,{b64encode(svg.encode()).decode()}"


def _path(line: Line) -> str:
    return f'<path d="M{"L".join(f"{x:.4g} {y:.4g}" for x, y in line)}"/>'


def _circle(circle: Circle) -> str:
    return f'<circle cx="{circle.x:g}" cy="{circle.y:g}" r="{circle.radius:g}"/>'
