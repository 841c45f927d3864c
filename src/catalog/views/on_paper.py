"""The page of what there is on paper: each PDF with its size, its pages and its day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from catalog.ground.digest import digest
from catalog.ground.printed import Printed, Sort
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_KILO: Final = 1000


@dataclass(frozen=True, slots=True)
class PdfView:
    href: str
    """Below the root of the site."""
    lang: str
    tongue: str
    label: str
    """The guide and the language of the file."""
    pages: str
    size: str


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One guide with its files, that of the reader's own language first."""

    title: str
    files: tuple[PdfView, ...]


@dataclass(frozen=True, slots=True)
class PaperSection:
    id: Sort
    title: str
    note: str
    rows: tuple[PaperRow, ...]


@dataclass(frozen=True, slots=True)
class PaperPage:
    day: str
    iso: str
    sections: tuple[PaperSection, ...]


def paper_page(scene: Scene, voice: Voice) -> PaperPage:
    say = voice.words.guide
    sorts: Sequence[tuple[Sort, str, str]] = (
        ("guide", say.title, say.title_note),
        ("theme", say.by_theme, say.by_theme_note),
        ("products", say.line_book, say.line_book_note),
        ("leaflet", say.leaflets, say.leaflets_note),
    )
    sections = (PaperSection(sort, title, note, _rows(scene, sort, voice)) for sort, title, note in sorts)
    day = say.as_of.format(day=voice.formats.plain_day(scene.today))
    return PaperPage(day, scene.today.isoformat(), tuple(section for section in sections if section.rows))


def paper_key(scene: Scene) -> str:
    """Identify what the page shows of its files."""
    files = (f"{each.name} {each.pages} {each.size}" for each in scene.printed)
    return digest(scene.digest("programs"), *files)


def _rows(scene: Scene, sort: Sort, voice: Voice) -> tuple[PaperRow, ...]:
    printed = [each for each in scene.printed if each.sort == sort]
    return tuple(
        PaperRow(
            title := _title(scene, sort, about, voice),
            _files([each for each in printed if each.about == about], title, voice),
        )
        for about in dict.fromkeys(each.about for each in printed)
    )


def _title(scene: Scene, sort: Sort, about: str, voice: Voice) -> str:
    if sort == "theme":
        return voice(scene.term("theme", about))
    if sort == "products":
        return voice(scene.term("division", about)) if about else voice.words.guide.line_book
    if sort == "leaflet":
        return voice(scene.catalog.programs[about].name)
    return voice.words.guide.title


def _files(printed: Iterable[Printed], title: str, voice: Voice) -> tuple[PdfView, ...]:
    return tuple(
        _pdf(each, title, voice) for each in sorted(printed, key=lambda each: each.lang != voice.lang)
    )


def _pdf(file: Printed, title: str, voice: Voice) -> PdfView:
    say = voice.words.guide
    tongue = {"ja": say.in_japanese, "en": say.in_english}[file.lang]
    label = say.pdf_of.format(title=title, tongue=tongue)
    pages = say.pages.format(n=file.pages)
    return PdfView(file.file.path, file.lang, tongue, label, pages, _size(file.size, voice))


def _size(size: int, voice: Voice) -> str:
    say, kilobytes = voice.words.guide, -(-size // _KILO)
    if kilobytes < _KILO:
        return say.kilobytes.format(n=kilobytes)
    return say.megabytes.format(n=f"{kilobytes / _KILO:.1f}")
