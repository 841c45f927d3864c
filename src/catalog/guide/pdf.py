"""HTML as a PDF that everybody can read: tagged (PDF/UA-1), the same bytes for the same text."""

import gc
import logging
import shutil
import subprocess
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from catalog.ground.digest import digest
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.guide.tongues import speaking

if TYPE_CHECKING:
    from weasyprint import CSS, HTML, Document
    from weasyprint.urls import URLFetcher

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


class NoPressError(Failure):
    """The library or a typeface is missing."""


@dataclass(frozen=True, slots=True)
class Pdf:
    content: bytes
    pages: int


def check_press() -> None:
    """Refuse to print where the library is missing, or in whatever typeface the machine would take instead."""
    try:
        import_module("weasyprint")  # takes half a second, and libraries of the system
    except (ImportError, OSError) as error:
        raise NoPressError(_NO_LIBRARY.format(why=str(error).splitlines()[0])) from error
    lister = shutil.which("fc-list")
    missing = [face for face in FACES if lister and not _is_there(lister, face)]
    if missing:  # without the lister of fontconfig nobody can tell, and nothing is refused
        raise NoPressError(_NO_FACE.format(face=missing[0]))


def _is_there(lister: str, face: str) -> bool:
    found = subprocess.run([lister, face, "family"], capture_output=True, check=False)  # noqa: S603  # our names
    return bool(found.stdout.strip())


@contextmanager
def _replaced(module: object, name: str, change: Callable[[Any], object]) -> Generator[None]:
    """Change a part of a library for a while: its version is pinned, and a test reads what comes of it."""
    old = getattr(module, name)
    setattr(module, name, change(old))
    try:
        yield
    finally:
        setattr(module, name, old)


def _once(references: property) -> property:
    """Return the references of all pages, which are asked for by every tag and made anew for each, made once."""
    made: dict[int, object] = {}

    def asked(pdf: Any) -> object:
        pages = len(pdf.pages["Kids"])
        if pages not in made:
            made[pages] = references.__get__(pdf)
        return made[pages]

    return property(asked)


@contextmanager
def _undisturbed() -> Generator[None]:
    """Look for garbage once, that of the book before: among millions of boxes it takes a quarter of the time."""
    was_on = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@cache
def _parsed(style: str) -> "CSS":
    """Return a stylesheet; every book of a run has the same, but for its colours and sizes."""
    from weasyprint import CSS  # noqa: PLC0415

    return CSS(string=style, url_fetcher=_fetcher())


def _fetcher() -> "URLFetcher":
    """Fetch nothing from anywhere: a book carries its pictures within itself."""
    from weasyprint.urls import URLFetcher  # noqa: PLC0415

    return URLFetcher(allowed_protocols={"data"})


def pdf_of(html: str, styles: Sequence[str], sizes: Sequence[str] = ("",), most: int | None = None) -> Pdf:
    """Return `html` in `styles` as a tagged PDF, in the first of `sizes` that needs no more than `most` pages."""
    import pydyf  # noqa: PLC0415
    from weasyprint import HTML  # noqa: PLC0415
    from weasyprint.pdf import tags  # noqa: PLC0415

    logging.getLogger("fontTools").setLevel(logging.ERROR)  # tells at length how it makes fonts smaller
    page = HTML(string=html, url_fetcher=_fetcher())
    with (
        _undisturbed(),
        _replaced(tags, "_build_box_tree", lambda build: speaking(build, pydyf.String)),
        _replaced(pydyf.PDF, "page_references", _once),
    ):
        laid = _fitting(page, styles, sizes, most)
        made = laid.write_pdf(pdf_variant=_VARIANT, pdf_identifier=digest(html, *styles, *sizes).encode())
        assert made is not None  # without a target, the bytes come back
        return Pdf(made, len(laid.pages))


def _fitting(page: "HTML", styles: Sequence[str], sizes: Sequence[str], most: int | None) -> "Document":
    """Lay a book out in one size after the other until it needs no more than `most` pages, or in the last."""
    *larger, smallest = sizes
    tried = (_laid_out(page, (*styles, size)) for size in larger)
    fits = (laid for laid in tried if most is None or len(laid.pages) <= most)
    return next(fits, None) or _laid_out(page, (*styles, smallest))


def _laid_out(page: "HTML", styles: Sequence[str]) -> "Document":
    return page.render(stylesheets=[_parsed(style) for style in styles if style], pdf_variant=_VARIANT)
