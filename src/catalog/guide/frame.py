"""The frame of every book around its contents: of which day, whose, and where it stands on the web."""

from collections.abc import Mapping

from catalog.ground.text import address
from catalog.pages.qr import qr_picture
from catalog.views.scene import Scene
from catalog.words.formats import fiscal_year_of
from catalog.words.voice import Voice


def frame(scene: Scene, voice: Voice, *, has_codes: bool) -> Mapping[str, object]:
    """Return what the templates of all books are given; with `has_codes`, `qr` makes codes that lead to the site."""
    return {
        "qr": qr_picture if has_codes else _no_code,
        "site": scene.site_url + address(voice.lang, ""),
        "as_of": voice.formats.day(scene.today),
        "year": voice.formats.fiscal_year(fiscal_year_of(scene.today)),
        "iso": scene.today.isoformat(),
        "office": scene.catalog.city_hall,
        "city": voice(scene.catalog.home.name),
    }


def _no_code(_: str) -> str:
    """Return no picture of a code, where nobody could open the address."""
    return ""
