"""Templates. Everything a record says is escaped on its way into them."""

from collections.abc import Mapping
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

from catalog.pages.glossary_links import glossary_linker
from catalog.pages.patterns import pattern_svg
from catalog.problems import Location, Problem, Problems
from catalog.text import LANGS, Lang, Text, address
from catalog.views.words import AllWords

_CLIMB: Final = "../"
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


class Renderer:
    """Fills the templates below `overrides/catalog/`."""

    def __init__(self, templates: Path, words: AllWords, forms: Mapping[Lang, Mapping[str, str]]) -> None:
        self._templates = templates
        self._words = words
        self._linkers = {lang: glossary_linker(forms[lang]) for lang in LANGS}
        self._loaded: dict[str, Template] = {}

    @cached_property
    def _environment(self) -> Environment:
        environment = Environment(
            loader=FileSystemLoader(self._templates),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            bytecode_cache=_Compiled(),
        )
        cast("dict[str, Any]", environment.filters)["pattern"] = pattern_svg  # Jinja types only its own
        return environment

    def check(self, name: str) -> Problems:
        """Find templates that cannot be read; `name` is what staff call their folder."""
        problems: Problems = []
        for template in self._environment.list_templates(extensions=("html",)):
            try:
                self._environment.get_template(template)
            except TemplateSyntaxError as error:
                at = Location(f"{name}/{error.name or template}", error.lineno, 1)
                problems.append(Problem(at, "template", _BROKEN, _MEND))
        return problems

    def __call__(self, template: str, lang: Lang, path: str, **view: object) -> str:
        """Return the HTML of `template` for the page at `path`, an address below the home of `lang`."""
        if template not in self._loaded:
            self._loaded[template] = self._environment.get_template(template)
        home = _CLIMB * path.count("/") or "./"
        root = _CLIMB * address(lang, path).count("/") or "./"
        return self._loaded[template].render(
            lang=lang, w=self._words[lang], home=home, root=root, gloss=self._linkers[lang](home), **view
        )
