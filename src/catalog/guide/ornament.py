"""The pattern of the cover, as a background that no reader of the screen is told of."""

from base64 import b64encode

from catalog.patterns.tiles import Circle, Line, tile


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
