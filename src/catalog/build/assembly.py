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
from catalog.authored.slots import filled
from catalog.build.scripts import SHRINKER, bundles_in, is_script, is_shrunk, script_files, shrink
from catalog.build.site import Site
from catalog.exports import Export
from catalog.exports.sitemap import sitemap
from catalog.ground.digest import digest
from catalog.ground.output import KeyedFile, OutputFile, SiteFile
from catalog.ground.parallel import do_all, in_pieces, no_matter
from catalog.ground.project import Project
from catalog.ground.text import DEFAULT_LANG, LANGS, Lang, address, alternates
from catalog.ground.tree import NewTree, Written
from catalog.hosting.finished import FinishedSite, FinishForHost
from catalog.images.social.card import Card
from catalog.images.social.produce import drawn_once
from catalog.pages.languages import mark_page
from catalog.pages.machines import data_block, picture_tags
from catalog.pages.page import Page
from catalog.pages.pour import Shell, check_shells, cut_shell, pour
from catalog.pages.seal import MARK, headers_file, inline_hashes, seal
from catalog.patterns.svg import gold_leaf_svg, pattern_svg
from catalog.problems import Problems
from catalog.publish.publication import Publication
from catalog.renderers import MISSING_PAGE, Chrome
from catalog.typesetting.html import mark_breaks
from catalog.views.fact_check import fact_check_text
from catalog.views.feeds import feed_names
from catalog.views.linked_data import Spot, page_graph
from catalog.views.moves import redirects
from catalog.views.social import picture_at
from catalog.views.whole_names import whole_names
from catalog.words.voice import Voice, voices_of

_OPEN: Final = MARK.encode()
"""Stands in every page that awaits its policy, and in no other file."""
_NAMED: Final = "named"
"""The key of a file whose name says all that it is made from."""


@dataclass(slots=True)
class Assembly:
    """One build of a site, from the first rendered page to the finished folder."""

    project: Project
    site: Site
    tree: NewTree
    """Grows into the site."""
    publication: Publication | None = None
    """Its way to visitors when it is finished; None if it stays."""
    finish_for_host: FinishForHost | None = None
    """Makes the files that a host needs, in the place of the plain `_headers`; None for an ordinary build."""
    _written: list[Written] = field(default_factory=list)
    _assets: dict[str, bytes] = field(default_factory=dict)
    """Scripts and styles as they were written, to be shrunk when nothing forks any more."""
    _shells: dict[tuple[Lang, str], Shell] = field(default_factory=dict)
    _paths: set[str] = field(default_factory=set)
    _hashes: set[str] = field(default_factory=set)
    _names: frozenset[str] = field(init=False)
    """Names within which no line ends: found once, for what is remembered of a text is looked for by them."""

    def __post_init__(self) -> None:
        self._names = whole_names(self.site.catalog)

    @classmethod
    def beside(
        cls,
        publication: Publication,
        project: Project,
        site: Site,
        *,
        is_fresh: bool = False,
        finish_for_host: FinishForHost | None = None,
    ) -> Self:
        """Build beside the site that visitors see, reusing its files where nothing has changed, unless `is_fresh`."""
        return cls(project, site, publication.grow(is_fresh=is_fresh), publication, finish_for_host)

    @property
    def target(self) -> Path:
        """The folder in which the site grows."""
        return self.tree.folder

    def chrome(self, lang: Lang) -> Chrome:
        """Return what the templates around a page of `lang` take from the catalog."""
        voices = voices_of(self.site.loaded.words)
        bundles = bundles_in(self.project.templates.parent / "assets" / "js")
        values: dict[str, Any] = {
            "w": voices[lang].words,
            "w_en": voices["en"].words,
            "lang_code": lang,
            "machines": self._machines(voices[lang]),
            "feeds": feed_names(self.site.catalog.published(), voices[lang]),
            "city": self.site.catalog.home,
            "kinds": [kind.id for kind in self.site.loaded.kinds],
            "tools": self.site.loaded.tools,
            "alternates": alternates,
            "fact_check": fact_check_text(self.site.catalog, voices[lang]),
            "scripts_for": bundles.asked_for,
            "words_for": bundles.words_for,
        }
        filters = {"pattern": pattern_svg, "gold_leaf": gold_leaf_svg}
        return Chrome(lang, values, filters, self.site.digest, self.site.loaded.pages)

    def _machines(self, voice: Voice) -> Callable[[str, str, str], str]:
        """Return what writes the head of a page for machines, told its path, title and description."""
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
                self._take_file(name, file)
        used = {page.shell for page in self.site.pages if page.lang == lang}
        declared = self.site.loaded.shells
        return check_shells({(lang, name): filled(name, declared) for name in used}, self._shells)

    def _take_page(self, name: str, html: str, lang: Lang) -> None:
        place = quote(name.removeprefix(address(lang, "")).removesuffix("index.html"))
        if name == MISSING_PAGE:
            self._put(OutputFile(name, self._seal(self._typeset(html, lang)).encode()))
            return
        page = self._seal(self._typeset(mark_page(resolve_links(html, place, lang), lang), lang))
        shell = next((shell for shell in self.site.loaded.shells if place == _place_of(shell)), None)
        if shell:
            self._shells[lang, shell] = cut_shell(page, shell, lang)
        else:
            self._paths.add(place)
            self._put(OutputFile(name, page.encode()))

    @property
    def _typeset(self) -> Callable[[str, Lang], str]:
        return partial(mark_breaks, names=self._names)

    def _seal(self, html: str) -> str:
        """Give a page its policy, and remember what the policies of the site allow."""
        self._hashes.update(inline_hashes(html))
        return seal(html)

    @property
    def shells(self) -> Mapping[tuple[Lang, str], Shell]:
        """Return the shells taken over so far."""
        return self._shells

    def asset(self, name: str) -> bytes | None:
        """Return a script or a stylesheet as it was written; None if the renderer has left none of that name."""
        return self._assets.get(name)

    def copy(self, files: Mapping[str, Path]) -> None:
        """Copy what is no page."""
        for name, source in files.items():
            self._take_file(name, source)

    def _take_file(self, name: str, source: Path) -> None:
        if is_shrunk(name):
            self._assets[name] = source.read_bytes()
        else:
            self._put(OutputFile(name, source.read_bytes()))

    def _put(self, file: SiteFile) -> None:
        self._written.append(_put(self.tree, file))

    def finish(self, progress: Callable[[int, int], None] = no_matter) -> Sequence[str]:
        """Pour the records, write the files for machines, then let the new site take the place of the old.

        `progress` is told how much of how much is done. Return the files that differ from those of the site before.
        """
        self._written += self._make_all(progress)
        self._written += (
            self._put_named(file.path, lambda file=file: file.content) for file in self.site.files
        )
        self._written += self._put_assets()
        paths = self._paths | {page.path for page in self.site.pages if page.is_listed}
        self._put(sitemap(self.project.site_url, paths))
        if self.finish_for_host:
            self._written += self.finish_for_host(self._finished())
        else:
            self._put(headers_file(self._hashes))
        if not self.publication:
            return ()
        differing = self.tree.differing(self._written)
        self.publication.publish(self.site.mark, self._written)
        return differing

    def _put_assets(self) -> Iterator[Written]:
        scripts = {name: text for name, text in self._assets.items() if is_script(name)}
        for script in script_files(scripts, self.site.tables):
            yield self.tree.put(script.path, script.key, script.make)
        for name, text in self._assets.items():
            if name not in scripts:
                yield _put(self.tree, OutputFile(name, text))

    def _finished(self) -> FinishedSite:
        drafts = (entry for entry in self.site.catalog.entries() if entry[1].status == "draft")
        return FinishedSite(
            tree=self.tree,
            files=tuple(self._written),
            mark=self.site.mark,
            hashes=frozenset(self._hashes),
            site_url=self.project.site_url,
            moves=redirects(self.site.catalog),
            drafts=frozenset(f"{kind}/{record.id}" for kind, record in drafts),
        )

    def _make_all(self, progress: Callable[[int, int], None]) -> list[Written]:
        """Pour all pages, write all exports and draw all pictures on all cores: none of them waits for another."""
        jobs = [partial(self._write, export) for export in self.site.exports]
        jobs += in_pieces(self._draw, self.site.cards)
        jobs += in_pieces(self._pour, self.site.pages)
        size = len(self.site.cards) + len(self.site.pages)
        return list(chain.from_iterable(do_all(jobs, size=size, progress=progress)))

    def _write(self, export: Export) -> list[Written]:
        return [self._export(file) for file in export()]

    def _export(self, file: OutputFile | KeyedFile) -> Written:
        if isinstance(file, KeyedFile):
            return self.tree.put(file.path, digest(self.site.digest, file.key), file.make)
        return _put(self.tree, file)

    def _draw(self, cards: Sequence[Card]) -> list[Written]:
        drawn = ((card.file, partial(drawn_once, card, self.project.cache)) for card in cards)
        return [self._put_named(name, lambda draw=draw: draw().content) for name, draw in drawn]

    def _put_named(self, path: str, make: Callable[[], bytes]) -> Written:
        return self.tree.put(path, _NAMED, make)

    def _pour(self, pages: Sequence[Page]) -> list[Written]:
        shared = digest(self.site.digest, *sorted(self._names))
        return pour(pages, self._shells, self.tree, shared, self._typeset)


def _files_of(folder: Path, lang: Lang) -> Iterator[Path]:
    """Return what belongs to one language: its own folder or, of the first, what lies outside of the others'."""
    others = {folder / address(other, "") for other in LANGS if other not in (lang, DEFAULT_LANG)}
    for file in sorted((folder / address(lang, "")).rglob("*")):
        if file.is_file() and others.isdisjoint(file.parents):
            yield file


def _place_of(shell: str) -> str:
    """Return where a renderer puts a shell, below the home of its language."""
    return f"{shell}/".removesuffix("index/")


def _put(tree: NewTree, file: SiteFile) -> Written:
    """Put a file whose content is known into a tree; a script or a style as visitors get it."""
    content = file.content
    if is_shrunk(file.path):
        return tree.put(
            file.path,
            digest(SHRINKER, content),
            lambda: shrink(content.decode(), Path(file.path).suffix).encode(),
        )
    return tree.put(file.path, digest(content), lambda: content)
