"""The drawings that follow from the id of a record: ours taken apart, for Hugo to put together by its own dice."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, get_args

from catalog.model.city import Pattern
from catalog.patterns.svg import gold_leaf_svg, pattern_svg

_SEED: Final = "bench"
_NO_LINE_END: Final = "{{- /**/ -}}"
_PATTERN: Final[Mapping[str, str]] = {
    r' id="p-\w+"': ' id="p-{{ printf `%010x` $dice }}"',
    r'fill="url\(#p-\w+\)"': 'fill="url(#p-{{ printf `%010x` $dice }})"',
    r'patternTransform="[^"]*"': 'patternTransform="translate({{ mod $dice 40 }} {{ mod $dice 37 }})'
    " rotate({{ index (slice -30 -15 0 0 15 30) (mod $dice 6) }})"
    ' scale({{ add 0.8 (mul 0.15 (mod $dice 5)) }})"',
    r'cx="\d+%" cy="\d+%"': 'cx="{{ add 18 (mod $dice 60) }}%" cy="{{ add 15 (mod $dice 59) }}%"',
}
_FLECK: Final[Mapping[str, str]] = {
    r' x="\d+%"': ' x="{{ mod $dice 101 }}%"',
    r' y="\d+%"': ' y="{{ sub 100 (mod $dice 97) }}%"',
    r'width="\d+" height="\d+"': 'width="{{ add 3 (mod $dice 8) }}" height="{{ add 3 (mod $dice 8) }}"',
    r'opacity="\d+%"': 'opacity="{{ add 35 (mod $dice 60) }}%"',
    r"rotate\(\d+\)": "rotate({{ mod $dice 90 }})",
}
_ONE_FLECK: Final = re.compile(r"<svg x=.*?</svg>")


def write_drawings(target: Path) -> None:
    """Write the partials of the drawings into a project of Hugo."""
    partials = target / "layouts" / "_partials"
    for name in get_args(Pattern):
        drawn = "{{- $dice := hash.FNV32a . -}}" + _replaced(pattern_svg(name, _SEED), _PATTERN)
        (partials / f"pattern-{name}.html").write_text(f"{drawn}{_NO_LINE_END}", encoding="utf-8")
    (partials / "leaf.html").write_text(_leaf(), encoding="utf-8")


def _leaf() -> str:
    svg = gold_leaf_svg(_SEED)
    flecks = _ONE_FLECK.findall(svg)
    before, _, rest = svg.partition(flecks[0])
    after = rest.rpartition(flecks[-1])[2]
    dice = "{{ $dice := hash.FNV32a (printf `%s %d` $seed .) }}"
    each = f"{{{{ range seq $.flecks }}}}{dice}{_replaced(flecks[0], _FLECK)}{{{{ end }}}}"
    return f"{{{{ $seed := .seed }}}}{before}{each}{after}{_NO_LINE_END}"


def _replaced(svg: str, actions: Mapping[str, str]) -> str:
    for found, action in actions.items():
        svg = re.sub(found, lambda _, action=action: action, svg)
    return svg
