"""Faults that axe-core finds on a page, by WCAG 2.2 and by best practice, in the looks that a page can have."""

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

_EVERY_RULE: Final = {
    "type": "tag",
    # All tags that axe-core has but that of level AAA, whose one rule on our pages asks a contrast of 7:1.
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"],
}
_COLORS: Final = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The rules that light and darkness can tell apart; all others depend on the width alone."""


class Look(NamedTuple):
    """A page in light or darkness, at a width."""

    scheme: str
    width: int


WIDE, NARROW_DARK = Look("light", 1280), Look("dark", 360)
OPPOSITE: Final = (WIDE, NARROW_DARK)
"""Both widths, light and darkness: every rule."""
LOOKS: Final = (*OPPOSITE, Look("light", 360), Look("dark", 1280))
"""All four; in the last two only colors can be wrong that are right in the others."""

Fault = tuple[str, int, str, str]
"""The scheme and the width, the rule that is broken, and where."""


def find_faults(page: Page, looks: Iterable[Look]) -> set[Fault]:
    """Return the faults of `page` in some looks."""
    return {
        (*look, violation["id"], str(node["target"]))
        for look in looks
        for violation in _violations(page, look)
        for node in violation["nodes"]
    }


def _violations(page: Page, look: Look) -> list[dict[str, Any]]:
    page.emulate_media(color_scheme=look.scheme)
    page.set_viewport_size({"width": look.width, "height": 900})
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)  # half a megabyte, once for each page
    rules = _EVERY_RULE if look in OPPOSITE else _COLORS
    return page.evaluate(
        "async (options) => (await axe.run(options)).violations",
        {"runOnly": rules, "resultTypes": ["violations"]},
    )
