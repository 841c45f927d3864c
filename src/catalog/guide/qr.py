"""QR codes as pictures that a page of HTML or a sheet of paper carries within itself."""

from segno import make_qr


def qr_picture(address: str) -> str:
    """Return a QR code of `address` as a `data:` address of an SVG; a quarter of it may be soiled."""
    return make_qr(address, error="m").svg_data_uri(border=2, dark="#111", omitsize=True)
