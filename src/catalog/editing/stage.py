"""Pages as they would be: the frames of the site rendered once, and the page of one record set into them."""

import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from catalog.build.assembly import Assembly
from catalog.build.flow import project_and_renderer, render_language
from catalog.build.site import Site, set_pages
from catalog.changes.side import Side
from catalog.check.translations import outdated
from catalog.editing.addresses import path_of_record
from catalog.exports.palette import palette_file
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang
from catalog.ground.tree import NewTree
from catalog.history.changes import NO_HISTORY, History
from catalog.history.read import read_history
from catalog.images.picture import Picture, Pictures
from catalog.images.produce import produce_images
from catalog.kinds import KINDS
from catalog.model.load import load_data
from catalog.pages.page import Page
from catalog.renderers.choice import RENDERERS, renderer_of
from catalog.serving.places import place_of

PALETTE: Final = "assets/css/city.css"
"""Made for each city, not by a renderer."""
_RUNNING: Final = re.compile(
    r"""<script\b.*?</script>|<meta http-equiv="Content-Security-Policy"[^>]*>"""
    r"""|<link rel="(?:modulepreload|manifest)"[^>]*>""",
    re.DOTALL,
)
"""What a page does not need where nothing may run; the server says what it may load."""
_MOST_KEPT: Final = 16
"""Pages that are held for frames which show them; older ones are shown no more."""


@dataclass(slots=True)
class Stage:
    """Shows pages of a project that is being edited; the first takes as long as it takes to render the frames."""

    project: Project
    today: date
    _assembly: Assembly | None = None
    _history: History = NO_HISTORY
    _pictures: dict[str, Picture] = field(default_factory=dict[str, Picture])
    """Pictures of shown pages by the names of their files."""
    _pages: dict[str, str] = field(default_factory=dict[str, str])
    _folder: "TemporaryDirectory[str] | None" = None
    _at_work: threading.Lock = field(default_factory=threading.Lock)

    def show(self, draft: Project, kind: str, record_id: str, version: str) -> Mapping[Lang, str]:
        """Set the page of a record of `draft`, and return its addresses below a version; none if it has no page."""
        side = Side.of(draft, self.today)
        loaded = replace(side.sound, catalog=side.sound.catalog.with_drafts()).filled()
        if not loaded.catalog.city or loaded.catalog.home.office not in loaded.catalog.organizations:
            return {}
        stale = outdated(loaded.catalog, loaded.stamps)
        with self._at_work:
            frames = self._frames(side)
            scene, pages = set_pages(loaded, self.today, self._history, stale)
            self._remember(scene.pictures)
            path = path_of_record(kind, record_id)
            found = [page for page in pages if page.path == path and (page.lang, page.shell) in frames.shells]
            return {page.lang: self._keep(page, frames, version) for page in found}

    def _frames(self, side: Side) -> Assembly:
        if self._assembly is None:
            self._folder = TemporaryDirectory(prefix="catalog-edit-", ignore_cleanup_errors=True)
            self._history = read_history(self.project, side.sound.catalog)
            site = Site(side.sound, digest=f"edit {self.today}")
            assembly = Assembly(self.project, site, NewTree.empty(Path(self._folder.name)))
            _, chosen = project_and_renderer(self.project.root)
            renderer = renderer_of(RENDERERS[chosen])
            for lang in LANGS:
                render_language(renderer, assembly, lang)
            self._assembly = assembly
        return self._assembly

    def warm(self) -> None:
        """Render the frames before anybody asks for a page."""
        with self._at_work:
            self._frames(Side.of(self.project, self.today))

    def _keep(self, page: Page, frames: Assembly, version: str) -> str:
        address = f"{version}/{page.address}"
        html = frames.shells[page.lang, page.shell].below(page.path).fill(page.slots())
        self._pages[address] = _RUNNING.sub("", html)
        while len(self._pages) > _MOST_KEPT:
            del self._pages[next(iter(self._pages))]
        return address

    def _remember(self, pictures: Pictures) -> None:
        for picture in pictures.values():
            self._pictures[picture.digest] = picture

    def close(self) -> None:
        """Take away the frames."""
        if self._folder:
            self._folder.cleanup()

    def palette(self) -> bytes:
        """Return the colours of the city as a stylesheet; none while its record cannot be read."""
        city = load_data(self.project, KINDS).catalog.city
        return b"".join(palette_file(each).content for each in list(city.values())[:1])

    def read(self, address: str) -> tuple[str, bytes] | None:
        """Return the name and the content of a page that was shown, or of a file that it asks for."""
        if address in self._pages:
            return "index.html", self._pages[address].encode()
        _, _, name = address.partition("/")
        content = self._asset(name)
        return None if content is None else (name, content)

    def _asset(self, name: str) -> bytes | None:
        assembly = self._assembly
        if assembly is None:
            return None
        if name == PALETTE:
            return self.palette()
        if (asset := assembly.asset(name)) is not None:
            return asset
        if picture := self._pictures.get(Path(name).name.rpartition("-")[0]):
            return self._photo(picture, name)
        file = place_of(name, assembly.target)
        return file.read_bytes() if file and file.is_file() and file.suffix != ".html" else None

    def _photo(self, picture: Picture, name: str) -> bytes | None:
        with self._at_work:  # one photo at a time, for each is made in all its sizes
            files = produce_images({name: picture}, self.project.cache)
        return next((file.content for file in files if file.path == name), None)
