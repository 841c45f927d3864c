"""Join the pages that the renderer has made with the records: language by language, then the whole.

Nothing here knows which renderer it was. Whoever leaves the pages of a language in a folder can carry the catalog.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, Final, Self
from urllib.parse import quote

from catalog.authored.links import resolve_links
from catalog.build.scripts import modules_of, shrink_assets
from catalog.build.site import Site
from catalog.exports import Export
from catalog.exports.sitemap import sitemap
from catalog.ground.output import OutputFile, write_file
from catalog.ground.parallel import do_all, in_pieces
from catalog.ground.project import Project
from catalog.ground.text import DEFAULT_LANG, LANGS, Lang, address, alternates
from catalog.images.social.card import Card
from catalog.images.social.produce import drawn_once
from catalog.pages.languages import mark_page
from catalog.pages.machines import data_block, picture_tags
from catalog.pages.page import Page
from catalog.pages.page_files import LastBuild, Poured
from catalog.pages.pour import Shell, check_shells, cut_shell, pour
from catalog.pages.seal import MARK, headers_file, inline_hashes, seal
from catalog.patterns.svg import gold_leaf_svg, pattern_svg
from catalog.problems import Problems
from catalog.publish.last_build import load_last_build, save_build
from catalog.publish.publication import Publication
from catalog.renderers import MISSING_PAGE, Chrome
from catalog.views.linked_data import Spot, page_graph
from catalog.views.social import picture_at

_OPEN: Final = MARK.encode()
"""Stands in every page that awaits its policy, and in no other file."""


@dataclass(slots=True)
class Assembly:
    """One build of a site, from the first rendered page to the finished folder."""

    project: Project
    site: Site
    target: Path
    """The folder in which the site grows."""
    publication: Publication | None = None
    """Its way to visitors when it is finished; None if it stays."""
    last: LastBuild | None = None
    _shells: dict[tuple[Lang, str], Shell] = field(default_factory=dict)
    _paths: set[str] = field(default_factory=set)
    _hashes: set[str] = field(default_factory=set)

    @classmethod
    def beside(cls, publication: Publication, project: Project, site: Site) -> Self:
        """Build beside the site that visitors see, reusing its pages where nothing has changed."""
        last = load_last_build(publication.place.site, project.cache)
        return cls(project, site, publication.start(), publication, last)

    def chrome(self, lang: Lang) -> Chrome:
        """Return what the templates around a page of `lang` take from the catalog."""
        voices, scripts = self.site.voices, self.project.templates.parent / "assets" / "js"
        values: dict[str, Any] = {
            "w": voices[lang].words,
            "w_en": voices["en"].words,
            "lang_code": lang,
            "machines": self.machines(lang),
            "city": self.site.catalog.home,
            "kinds": [kind.id for kind in self.site.kinds],
            "tools": self.site.tools,
            "alternates": alternates,
            "modules_of": partial(modules_of, scripts),
        }
        filters = {"pattern": pattern_svg, "gold_leaf": gold_leaf_svg}
        return Chrome(lang, values, filters, self.site.digest)

    def machines(self, lang: Lang) -> Callable[[str, str, str], str]:
        """Return what writes the head of a page of `lang` for machines, told its path, title and description."""
        voice = self.site.voices[lang]
        catalog, url = self.site.catalog, self.project.site_url

        def write(path: str, title: str, description: str) -> str:
            data = page_graph(Spot(url, voice, path, title), description, catalog.city_hall)
            return picture_tags(url, picture_at(path, catalog, voice)) + data_block(data)

        return write

    def take(self, folder: Path, lang: Lang) -> Problems:
        """Take over the pages of `lang` that a renderer has left in `folder`, and say what is wrong with its shells."""
        for file in _files_of(folder, lang):
            name = file.relative_to(folder).as_posix()
            if file.suffix == ".html" and _OPEN in (content := file.read_bytes()):
                self._take_page(name, content.decode(), lang)
            else:
                _move(file, self.target / name)
        return check_shells((page for page in self.site.pages if page.lang == lang), self._shells)

    def _take_page(self, name: str, html: str, lang: Lang) -> None:
        place = quote(name.removeprefix(address(lang, "")).removesuffix("index.html"))
        if name == MISSING_PAGE:
            write_file(self.target, OutputFile(name, self._seal(html).encode()))
            return
        page = self._seal(mark_page(resolve_links(html, place, lang), lang))
        shell = next((shell for shell in self.site.shells if place == _place_of(shell)), None)
        if shell:
            self._shells[lang, shell] = cut_shell(page, shell, lang)
        else:
            self._paths.add(place)
            write_file(self.target, OutputFile(name, page.encode()))

    def _seal(self, html: str) -> str:
        """Give a page its policy, and remember what the policies of the site allow."""
        self._hashes.update(inline_hashes(html))
        return seal(html)

    def copy(self, files: Mapping[str, Path]) -> None:
        """Copy what is no page."""
        for name, source in files.items():
            write_file(self.target, OutputFile(name, source.read_bytes()))

    def finish(self) -> None:
        """Pour the records, write the files for machines, then let the new site take the place of the old."""
        poured = self._make_all()
        paths = self._paths | {page.path for page in self.site.pages}
        files = (*self.site.files, headers_file(self._hashes), sitemap(self.project.site_url, paths))
        for file in files:
            write_file(self.target, file)
        shrink_assets(self.target / "assets")
        if self.publication:
            self.publication.publish(self.site.mark)
            save_build(poured, self.project.cache)

    def _make_all(self) -> list[Poured]:
        """Pour all pages, write all exports and draw all pictures on all cores: none of them waits for another."""
        jobs = [partial(self._write, export) for export in self.site.exports]
        jobs += in_pieces(self._draw, self.site.cards)
        jobs += in_pieces(self._pour, self.site.pages)
        size = len(self.site.cards) + len(self.site.pages)
        return list(chain.from_iterable(do_all(jobs, size=size)))

    def _write(self, export: Export) -> list[Poured]:
        for file in export():
            write_file(self.target, file)
        return []

    def _draw(self, cards: Sequence[Card]) -> list[Poured]:
        for card in cards:
            write_file(self.target, drawn_once(card, self.project.cache))
        return []

    def _pour(self, pages: Sequence[Page]) -> list[Poured]:
        return pour(pages, self._shells, self.target, self.last, self.site.digest)


def _files_of(folder: Path, lang: Lang) -> Iterator[Path]:
    """Return what belongs to one language: its own folder or, of the first, what lies outside of the others'."""
    others = {folder / address(other, "") for other in LANGS if other not in (lang, DEFAULT_LANG)}
    for file in sorted((folder / address(lang, "")).rglob("*")):
        if file.is_file() and others.isdisjoint(file.parents):
            yield file


def _place_of(shell: str) -> str:
    """Return where a renderer puts a shell, below the home of its language."""
    return f"{shell}/".removesuffix("index/")


def _move(file: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    file.replace(target)
