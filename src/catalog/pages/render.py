"""Templates. Everything a record says is escaped on its way into them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
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
from markupsafe import Markup

from catalog.addresses.mail import mailto
from catalog.markdown import escape_markdown, link_target
from catalog.model.kinds import KindId
from catalog.pages.glossary_links import glossary_linker
from catalog.pages.languages import MARKERS, Marker, mark_outputs
from catalog.pages.patterns import gold_leaf_svg, pattern_svg
from catalog.problems import Location, Problem, Problems
from catalog.text import DEFAULT_LANG, LANGS, Lang, Text, address
from catalog.views.linked_data import Spot
from catalog.views.words import AllWords

TWIN_ENDING: Final = "md.jinja"
"""Of the templates of Markdown twins. MkDocs takes every `*.md` for a page."""

_CLIMB: Final = "../"
_MANY_BLANKS: Final = re.compile(r"\n(?:[ \t]*\n)+")
_BROKEN: Final = Text("テンプレートとして読めません。", "This cannot be read as a template.")
_MEND: Final = Text(
    "この行の {{ }} と {% %} を、git の前の版と見比べてください。",
    "Compare the {{ }} and {% %} of this line with the last version in git.",
)


class _Compiled(BytecodeCache):
    """Templates as they were compiled before, by their text: a serving process builds many times."""

    _code: ClassVar[dict[str, bytes]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        code = self._code.get(f"{bucket.key} {bucket.checksum}")
        if code:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[f"{bucket.key} {bucket.checksum}"] = bucket.bytecode_to_string()


class _MarkTexts(Extension):
    """Lets pages mark the foreign words of all they are told; twins have no mark for them."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        del filename
        return mark_outputs(source) if name and name.endswith(".html") else source


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
        words: AllWords,
        forms: Mapping[Lang, Mapping[str, str]],
        kinds: Sequence[KindId],
    ) -> None:
        self._templates = templates
        self._words = words
        self._kinds = kinds
        self._linkers = {lang: glossary_linker(forms[lang], MARKERS[lang]) for lang in LANGS}
        self._loaded: dict[tuple[Lang, str], Template] = {}

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
            bytecode_cache=_Compiled(),
        )
        filters = cast("dict[str, Any]", environment.filters)  # Jinja types only its own
        cast("dict[str, Any]", environment.globals).update(kinds=self._kinds)
        filters.update(pattern=pattern_svg, gold_leaf=gold_leaf_svg, target=_as_target, mailto=mailto)
        filters.update(marked=lambda value: mark(value) if type(value) is str else value)
        return environment

    @cached_property
    def _for_twins(self) -> Environment:
        """Return the same templates, escaping what they are told for Markdown rather than for HTML."""
        return self._environments[DEFAULT_LANG].overlay(autoescape=False, finalize=_as_markdown)

    def check(self, name: str) -> Problems:
        """Find templates that cannot be read; `name` is what staff call their folder."""
        problems: Problems = []
        environment = self._environments[DEFAULT_LANG]
        for template in environment.list_templates(extensions=("html", TWIN_ENDING)):
            try:
                environment.get_template(template)
            except TemplateSyntaxError as error:
                at = Location(f"{name}/{error.name or template}", error.lineno, 1)
                problems.append(Problem(at, "template", _BROKEN, _MEND))
        return problems

    def __call__(self, template: str, lang: Lang, path: str, **view: object) -> str:
        """Return the HTML of `template` for the page at `path`, an address below the home of `lang`."""
        home = _CLIMB * path.count("/") or "./"
        root = _CLIMB * address(lang, path).count("/") or "./"
        return self._load(self._environments[lang], lang, template).render(
            lang=lang, w=self._words[lang], home=home, root=root, gloss=self._linkers[lang](home), **view
        )

    def twin(self, name: str, spot: Spot, view: object) -> str:
        """Return the Markdown twin of the record at `spot`; its links are absolute, since twins are read alone."""
        template = self._load(self._for_twins, spot.lang, f"{name}.{TWIN_ENDING}")
        other: Lang = "en" if spot.lang == "ja" else "ja"
        twin_of_other = replace(spot, lang=other).url
        told = {"lang": spot.lang, "w": spot.words, "home": spot.url_of(""), "root": spot.site_url}
        text = template.render(told, url=spot.url, other=twin_of_other, it=view)
        return _MANY_BLANKS.sub("\n\n", text).strip() + "\n"

    def _load(self, environment: Environment, lang: Lang, name: str) -> Template:
        if (lang, name) not in self._loaded:
            self._loaded[lang, name] = environment.get_template(name)
        return self._loaded[lang, name]


def _as_markdown(value: object) -> str:
    """Escape what a twin is told; what its templates wrote themselves, and say so, stays as it is."""
    return value if isinstance(value, Markup) else escape_markdown(str(value))


def _as_target(url: str) -> Markup:
    return Markup(link_target(url))  # noqa: S704  # no HTML
