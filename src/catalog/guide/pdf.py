"""HTML as a PDF that everybody can read: tagged (PDF/UA-1), the same bytes for the same text."""

import logging
import shutil
import subprocess
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Final

from catalog.ground.digest import digest
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.guide.tongues import Build, speaking

FACES: Final = ("Noto Sans CJK JP", "Noto Serif CJK JP")
"""The faces of a guide; the package of Debian is `fonts-noto-cjk`."""

_VARIANT: Final = "pdf/ua-1"

_NO_LIBRARY: Final = Message(
    "PDF を作る部品がありません（{why}）。`pip install weasyprint` と、Debian や Ubuntu では "
    "`apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0` で入ります。",
    "What makes PDFs is missing ({why}). Run `pip install weasyprint` and, on Debian or Ubuntu, "
    "`apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0`.",
)
_NO_FACE: Final = Message(
    "フォント「{face}」がありません。Debian や Ubuntu では `apt-get install fonts-noto-cjk` で入ります。",
    "The typeface {face} is missing. On Debian or Ubuntu, run `apt-get install fonts-noto-cjk`.",
)


def check_faces() -> None:
    """Refuse to print in whatever face the machine would take instead."""
    lister = shutil.which("fc-list")
    missing = [face for face in FACES if lister and not _is_there(lister, face)]
    if missing:  # without the lister of fontconfig nobody can tell, and nothing is refused
        raise Failure(_NO_FACE.format(face=missing[0]))


def _is_there(lister: str, face: str) -> bool:
    found = subprocess.run([lister, face, "family"], capture_output=True, check=False)  # noqa: S603  # our names
    return bool(found.stdout.strip())


@contextmanager
def _replaced(module: object, name: str, change: Callable[[Build], Build]) -> Generator[None]:
    """Change a function of a library for a while: the version is pinned, and a test reads what comes of it."""
    old = getattr(module, name)
    setattr(module, name, change(old))
    try:
        yield
    finally:
        setattr(module, name, old)


def pdf_of(html: str, styles: Sequence[str], most: int | None = None) -> bytes:
    """Return `html` as a tagged PDF, in the first of `styles` that needs no more than `most` pages, or else the last.

    Nothing is fetched from anywhere.
    """
    try:
        import pydyf  # noqa: PLC0415
        from weasyprint import CSS, HTML  # noqa: PLC0415  # takes half a second, and libraries of the system
        from weasyprint.pdf import tags  # noqa: PLC0415
        from weasyprint.urls import URLFetcher  # noqa: PLC0415
    except (ImportError, OSError) as error:
        raise Failure(_NO_LIBRARY.format(why=str(error).splitlines()[0])) from error
    logging.getLogger("fontTools").setLevel(logging.ERROR)  # tells at length how it makes fonts smaller
    fetcher = URLFetcher(allowed_protocols={"data"})
    page = HTML(string=html, url_fetcher=fetcher)
    *larger, smallest = (CSS(string=style, url_fetcher=fetcher) for style in styles)
    tried = (page.render(stylesheets=[look], pdf_variant=_VARIANT) for look in larger)
    fits = (laid for laid in tried if most is None or len(laid.pages) <= most)
    laid = next(fits, None) or page.render(stylesheets=[smallest], pdf_variant=_VARIANT)
    with _replaced(tags, "_build_box_tree", lambda build: speaking(build, pydyf.String)):
        made = laid.write_pdf(pdf_variant=_VARIANT, pdf_identifier=digest(html, *styles).encode())
    assert made is not None  # without a target, the bytes come back
    return made
