"""Templates. Everything a record says is escaped on its way into them."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, ClassVar, Final, cast

from jinja2 import (
    BytecodeCache,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateSyntaxError,
)
from jinja2.bccache import Bucket
from jinja2.ext import Extension

from catalog.addresses.mail import mailto
from catalog.ground.cache import keep, kept
from catalog.ground.digest import digest, digest_of_code
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import DEFAULT_LANG, LANGS, Lang, address
from catalog.model.kinds import KindId
from catalog.pages.glossary_links import Terms, page_terms
from catalog.pages.html_blocks import HtmlWriter
from catalog.pages.html_pieces import HtmlPieces, marked_text
from catalog.pages.languages import MARKERS, Marker, mark_outputs
from catalog.pages.qr import qr_svg
from catalog.patterns.svg import gold_leaf_svg, pattern_svg
from catalog.problems import Location, Problem
from catalog.views.glossary import Meaning
from catalog.views.record_page import RecordPage
from catalog.words.voice import Voice

_CLIMB: Final = "../"
_PIECES: Final = 512
"""Pieces of pages that are remembered: neighbours in the data show the same cards."""
_BROKEN: Final = Message("テンプレートとして読めません。", "This cannot be read as a template.")
_MEND: Final = Message(
    "この行の {{ }} と {% %} を、git の前の版と見比べてください。",
    "Compare the {{ }} and {% %} of this line with the last version in git.",
)


class _Compiled(BytecodeCache):
    """Templates as they were compiled before, by their text and by the code that prepares it."""

    _code: ClassVar[dict[str, bytes]] = {}
    """Of this process: one that serves builds many times."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Name a template by its name alone: projects share most of theirs, whatever folder they are in."""
        del filename
        return digest(name)

    def load_bytecode(self, bucket: Bucket) -> None:
        source = _source_of(bucket)
        code = self._code.get(source) or self._compiled(bucket.key, source)
        if code:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        source, code = _source_of(bucket), bucket.bytecode_to_string()
        self._code[source] = code
        if self._folder:
            keep(self._folder / bucket.key, source.encode() + code)

    def _compiled(self, name: str, source: str) -> bytes:
        found = (kept(self._folder / name) if self._folder else None) or b""
        return found.removeprefix(source.encode()) if found.startswith(source.encode()) else b""


def _source_of(bucket: Bucket) -> str:
    return digest(bucket.key, bucket.checksum, digest_of_code("pages/*"))


class _MarkTexts(Extension):
    """Lets templates mark the foreign words of all they are told."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        del name, filename
        return mark_outputs(source)


class _Templates(Environment):
    """Finds words at once: `w.nav.home` reads maps, and Jinja itself would first fail to find an attribute."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        try:
            return getattr(obj, attribute)
        except AttributeError:
            return super().getattr(obj, attribute)


class Renderer:
    """Fills the templates below `overrides/catalog/`."""

    def __init__(
        self,
        templates: Path,
        forms: Mapping[Lang, Mapping[str, Meaning]],
        kinds: Sequence[KindId],
        cache: Path | None = None,
    ) -> None:
        self._templates = templates
        self._cache = cache
        self._kinds = kinds
        self._terms = {lang: page_terms(forms[lang], MARKERS[lang]) for lang in LANGS}
        self._loaded: dict[tuple[Lang, str], Template] = {}
        self._remembered = lru_cache(_PIECES)(self._piece)

    @cached_property
    def _environments(self) -> dict[Lang, Environment]:
        return {lang: self._environment(MARKERS[lang]) for lang in LANGS}

    def _environment(self, mark: Marker) -> Environment:
        environment = _Templates(
            extensions=[_MarkTexts],
            loader=FileSystemLoader(self._templates),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            bytecode_cache=_Compiled(self._cache / "templates" if self._cache else None),
        )
        filters = cast("dict[str, Any]", environment.filters)  # Jinja types only its own
        cast("dict[str, Any]", environment.globals).update(kinds=self._kinds)
        filters.update(pattern=pattern_svg, gold_leaf=gold_leaf_svg, mailto=mailto, qr=qr_svg)
        filters.update(marked=lambda value: mark(value) if type(value) is str else value)
        return environment

    def broken(self) -> Iterator[TemplateSyntaxError]:
        """Find templates that cannot be read."""
        environment = self._environments[DEFAULT_LANG]
        for template in environment.list_templates(extensions=("html",)):
            try:
                environment.get_template(template)
            except TemplateSyntaxError as error:
                yield error

    def __call__(self, template: str, voice: Voice, path: str, **view: object) -> str:
        """Return the HTML of `template` for the page at `path`, an address below the home of its language."""
        return self.at(voice, path).fill(template, **view)

    def record(self, template: str, voice: Voice, path: str, page: RecordPage[object]) -> str:
        """Return the HTML of a record: its head by `template`, its body block by block where the template says so."""
        at = self.at(voice, path)
        writer = at.writer(has_terms=page.has_terms)
        return at.fill(
            template,
            id=page.id,
            title=page.title,
            it=page.head,
            sections=page.blocks,
            blocks=lambda: writer.blocks(page.blocks),
        )

    def at(self, voice: Voice, path: str) -> "Place":
        """Return the templates as the page at `path` fills them."""
        home = _CLIMB * path.count("/") or "./"
        root = _CLIMB * address(voice.lang, path).count("/") or "./"
        return Place(self._template, self._remembered, voice, home, root, self._terms[voice.lang]())

    def _template(self, lang: Lang, name: str) -> Template:
        if (lang, name) not in self._loaded:
            self._loaded[lang, name] = self._environments[lang].get_template(name)
        return self._loaded[lang, name]

    def _piece(self, lang: Lang, file: str, name: str, *given: Hashable) -> str:
        """Return what a macro writes; it follows from what it is given alone."""
        return getattr(self._template(lang, file).module, name)(*given)


@dataclass(frozen=True, slots=True)
class Place:
    """The templates as a page fills them, for links and words depend on where it is."""

    template: Callable[[Lang, str], Template]
    piece: Callable[..., str]
    voice: Voice
    home: str
    root: str
    gloss: Terms
    """Remembers the words that it has met, so that a page explains each once."""

    def writer(self, *, has_terms: bool) -> HtmlWriter:
        terms = self.gloss if has_terms else self._text
        return HtmlWriter(self.voice, self.home, self.root, terms, self)

    def fill(self, file: str, **given: object) -> str:
        """Return what a template writes, and after it what the words mean that it has met."""
        html = self._written(file, **given)
        return html + self._written("meanings.html", it=self.gloss.met.values()) if self.gloss.met else html

    def _written(self, file: str, **given: object) -> str:
        return self.template(self.voice.lang, file).render(
            lang=self.voice.lang,
            w=self.voice.words,
            home=self.home,
            root=self.root,
            gloss=self.gloss,
            write=HtmlPieces(self.voice, self.home, self.root, self._text),
            **given,
        )

    def _text(self, text: str) -> str:
        return marked_text(text, self.voice.lang)

    def macro(self, file: str, name: str, *given: Hashable) -> str:
        return self.piece(self.voice.lang, file, name, *given)


def broken_templates(project: Project) -> Iterator[Problem]:
    """Find what cannot be read of the templates of records, and of those around every page.

    What was sound is not read again: to compile all of them takes longer than to check all records.
    """
    files = sorted(project.frame.rglob("*.html"))
    key = digest(digest_of_code("pages/*"), *(file.read_bytes() for file in files))
    place = project.frame_cache / "templates" / "sound"
    if kept(place) == key.encode():
        return
    broken = [*_broken_of_records(project), *_broken_around(project, files)]
    yield from broken
    if not broken:
        keep(place, key.encode())


def _broken_of_records(project: Project) -> Iterator[Problem]:
    renderer = Renderer(project.templates, {lang: {} for lang in LANGS}, (), project.frame_cache)
    name = project.relative(project.templates)
    return (_broken(f"{name}/{error.name}", error) for error in renderer.broken())


def _broken_around(project: Project, files: Sequence[Path]) -> Iterator[Problem]:
    environment = Environment(autoescape=True)
    for file in files:
        if not file.is_relative_to(project.templates):
            try:
                environment.parse(file.read_text(encoding="utf-8"))
            except TemplateSyntaxError as error:
                yield _broken(project.relative(file), error)


def _broken(file: str, error: TemplateSyntaxError) -> Problem:
    return Problem(Location(file, error.lineno, 1), "template", _BROKEN, _MEND)
