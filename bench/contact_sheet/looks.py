"""The looks that a page can have, and how a picture of a page in one of them is taken."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from playwright.sync_api import Browser, Page, expect

_UPRIGHT: Final = 1.4
"""Height of a picture for its width: what a reader sees first, and a little more."""


@dataclass(frozen=True, slots=True)
class Look:
    """A page at a width in CSS pixels, in light or darkness, on a screen or on paper."""

    width: int
    scheme: Literal["light", "dark"] = "light"
    media: Literal["screen", "print"] = "screen"

    @property
    def name(self) -> str:
        return "A4" if self.media == "print" else f"{self.width} {self.scheme}"

    @property
    def height(self) -> int:
        return round(self.width * _UPRIGHT)


_A4: Final = 794

LOOKS: Final = (
    *(Look(width, scheme) for width in (360, 768, 1280) for scheme in ("light", "dark")),
    Look(_A4, media="print"),
)


def pictures(browser: Browser, address: str) -> Iterator[tuple[Look, bytes]]:
    """Open a page once and take a picture of it in every look, as PNG."""
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(address)
    expect(page.locator(":not(:defined)")).to_have_count(0)
    page.wait_for_load_state("networkidle")
    yield from ((look, _picture(page, look)) for look in LOOKS)
    context.close()


def _picture(page: Page, look: Look) -> bytes:
    page.set_viewport_size({"width": look.width, "height": look.height})
    page.emulate_media(color_scheme=look.scheme, media=look.media)
    return page.screenshot(clip={"x": 0, "y": 0, "width": look.width, "height": look.height})
