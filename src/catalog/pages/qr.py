"""QR codes for paper: the way from a print back to its page."""

from typing import Final

from markupsafe import Markup
from segno import make_qr

from catalog.pages.html_pieces import markup

_MASK: Final = 2
"""Any of the eight can be read; to try which is best takes five times as long as all the rest."""


def qr_svg(url: str) -> Markup:
    """Draw `url` as a code for the eye of a camera; whoever hears the page reads the address beside it."""
    code = make_qr(url, error="m", mask=_MASK)
    return markup(code.svg_inline(border=0, omitsize=True, svgclass="qr", lineclass=None))


def qr_picture(url: str) -> str:
    """Return the code as a `data:` address of a picture, for papers that carry their pictures within themselves.

    One pixel for each square: a PDF takes them as they are, and draws a hundred codes in no time.
    """
    return make_qr(url, error="m", mask=_MASK).png_data_uri(border=2)
