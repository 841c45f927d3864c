"""Rendered pages, kept in `.cache/rendered` under all that they were made from.

As long as that stands, the renderer is neither run nor imported. Nothing is kept that came with a warning, nor where
`mkdocs.yml` asks for what may read anything else: plugins, hooks and extensions of others, the environment.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from catalog.ground.cache import keep, kept
from catalog.ground.digest import digest
from catalog.ground.project import Project
from catalog.renderers import Chrome, Rendered
from catalog.renderers.choice import Choice, renderer_of
from catalog.source.settings import OUR_HOOK, OUR_PLUGIN, Settings, read_settings

_KNOWN_PLUGINS: Final = frozenset({"i18n", OUR_PLUGIN})
_ELSEWHERE: Final = (b"!ENV", b"INHERIT")
"""What stands in settings that have a part elsewhere."""


@dataclass(slots=True)
class KeptRenderer:
    """Renders as another would, or gives what that one has made of the same things before. For one build."""

    choice: Choice
    _inputs: str | None = None
    """Digest of all that is read, for all languages; empty where that cannot be known."""

    def render(self, project: Project, folder: Path, chrome: Chrome) -> Rendered:
        if self._inputs is None:
            self._inputs = _digest_of_inputs(self.choice, project) if _reads_what_is_known(project) else ""
        if not self._inputs:
            return renderer_of(self.choice).render(project, folder, chrome)
        file = project.cache / "rendered" / f"{chrome.lang}.json"
        key = digest(self._inputs, chrome.lang, chrome.digest, *chrome.pages)
        found = _load(file, key)
        if found:
            return _unpack(found, project, folder)
        rendered = renderer_of(self.choice).render(project, folder, chrome)
        if not rendered.problems:
            keep(file, json.dumps([key, _pack(rendered, project, folder)]).encode())
        return rendered


def _reads_what_is_known(project: Project) -> bool:
    settings = read_settings(project.settings)
    names = {Path(hook).name for hook in settings.hooks}
    is_alone = names <= {OUR_HOOK} and _KNOWN_PLUGINS.issuperset(settings.plugins)
    text = project.settings.read_bytes()
    return is_alone and _is_plain_markdown(settings) and not any(word in text for word in _ELSEWHERE)


def _is_plain_markdown(settings: Settings) -> bool:
    """Return whether all extensions are those of Python-Markdown itself, which read nothing but the page."""
    return not any("." in name.removeprefix("markdown.extensions.") for name in settings.extensions)


def _digest_of_inputs(choice: Choice, project: Project) -> str:
    """Identify all that is read while pages are rendered, but for what the templates take from the catalog."""
    folders = (*_read(project.content, project.photos), *_read(project.templates.parent))
    return digest(choice.digest, sys.version, project.settings.read_bytes(), *folders, size=32)


def _read(folder: Path, names_only: Path | None = None) -> Iterator[str | bytes]:
    """Return the names and digests of all files; a page may link to a photo, but does not look into it."""
    for place, folders, names in os.walk(folder, followlinks=True):
        folders.sort()
        for path in (Path(place, name) for name in sorted(names)):
            yield os.fsencode(path.relative_to(folder))
            is_read = path.is_file() and names_only not in path.parents
            yield digest(path.read_bytes()) if is_read else ""


def _load(file: Path, key: str) -> Mapping[str, Any] | None:
    try:
        found, packed = json.loads(kept(file) or b"")
    except (ValueError, TypeError):
        return None
    return packed if found == key else None


def _pack(rendered: Rendered, project: Project, folder: Path) -> Mapping[str, Any]:
    pages = {
        path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()
    }
    return {
        "pages": {name: path.read_bytes().decode(errors="surrogateescape") for name, path in pages.items()},
        "files": {name: project.relative(path) for name, path in rendered.files.items()},
    }


def _unpack(packed: Mapping[str, Any], project: Project, folder: Path) -> Rendered:
    for name, text in packed["pages"].items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode(errors="surrogateescape"))
    return Rendered(files={name: project.root / path for name, path in packed["files"].items()})
