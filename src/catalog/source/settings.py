"""The settings of a site: what renderers need of `mkdocs.yml`, read without MkDocs."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import yaml
from pathspec import GitIgnoreSpec

from catalog.ground.text import LANGS, Lang

_ALWAYS: Final = ("toc", "tables", "fenced_code")
"""Markdown extensions that MkDocs brings without being asked."""


OUR_HOOK: Final = "catalog_site.py"
"""The hook with which the catalog joins when MkDocs is run by hand."""


OUR_PLUGIN: Final = "catalog"
"""The same hook as a plugin of the installed package."""


class _Loader(yaml.SafeLoader):
    """Reads any `mkdocs.yml`; other tags of MkDocs than `!ENV` (`!!python/name:`) are none of our settings."""


def _from_environment(loader: _Loader, node: yaml.Node) -> str | None:
    """Read `!ENV NAME` or `!ENV [NAME, OTHER_NAME, default]`."""
    names = loader.construct_sequence(node) if isinstance(node, yaml.SequenceNode) else [node.value]
    default = names.pop() if len(names) > 1 else None
    return next((os.environ[name] for name in map(str, names) if name in os.environ), default)


_ENV: Final = b"!ENV"
"""Stands where settings depend on the environment as well."""

_Loader.add_constructor("!ENV", _from_environment)
_Loader.add_multi_constructor("", lambda _loader, _suffix, _node: None)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings that stand in `mkdocs.yml`, whatever renders the site."""

    site_url: str
    """Ends with a slash; `/` where the file names none."""
    renderer: str
    """`extra: {renderer: plain}`; empty where the file does not choose."""
    descriptions: Mapping[Lang, str]
    extensions: tuple[str, ...]
    """Names of Markdown extensions, in the order in which they join."""
    extension_options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    made_for: str = ""
    """The version of catalog that the project was last brought up to: `extra: {catalog: 1.0.0}`."""
    plugins: tuple[str, ...] = ()
    hooks: tuple[str, ...] = ()
    """Paths below the folder of `mkdocs.yml`."""
    nav: tuple[str, ...] = ()
    """Pages of the menu, below `content/`; none where the renderer makes the menu of all there are."""
    out_of_nav: GitIgnoreSpec = field(default_factory=lambda: GitIgnoreSpec.from_lines(()))
    """Patterns of pages that are in no menu on purpose, as `.gitignore` writes them."""

    def is_out_of_nav(self, page: str) -> bool:
        return self.out_of_nav.match_file(page)


class UnreadableSettingsError(Exception):
    """Tells that `mkdocs.yml` is missing or no map of settings, and the line where reading ended."""

    def __init__(self, path: Path, line: int = 1) -> None:
        super().__init__(path)
        self.line = line


def read_settings(path: Path) -> Settings:
    """Read `mkdocs.yml`, or raise `UnreadableSettingsError`."""
    typed = _read(path)
    parent = typed.get("INHERIT")
    return _settings({**_read(path.parent / str(parent)), **typed} if parent else typed)


def _read(path: Path) -> Mapping[str, Any]:
    try:
        content = path.read_bytes()
        typed = _parse(content) if _ENV in content else _parsed(content)
    except (OSError, ValueError, yaml.YAMLError) as error:
        mark = getattr(error, "problem_mark", None)
        raise UnreadableSettingsError(path, mark.line + 1 if mark else 1) from error
    if not isinstance(typed, dict):
        raise UnreadableSettingsError(path)
    return typed


def _parse(content: bytes) -> Any:
    return yaml.load(content, _Loader)  # noqa: S506  # a SafeLoader that passes over tags


_parsed: Final = lru_cache(maxsize=8)(_parse)
"""The last settings that were read: several rules ask for them, and `serve` for each edit."""


def _settings(typed: Mapping[str, Any]) -> Settings:
    extensions = dict(_extension(entry) for entry in typed.get("markdown_extensions") or ())
    url = str(typed.get("site_url") or "/")
    return Settings(
        site_url=url if url.endswith("/") else f"{url}/",
        renderer=str((typed.get("extra") or {}).get("renderer") or ""),
        descriptions=_descriptions(typed),
        extensions=tuple(dict.fromkeys((*_ALWAYS, *extensions))),
        extension_options={name: options for name, options in extensions.items() if options},
        made_for=str((typed.get("extra") or {}).get("catalog") or ""),
        plugins=tuple(name for name, _ in map(_extension, typed.get("plugins") or ())),
        hooks=tuple(map(str, typed.get("hooks") or ())),
        nav=tuple(_pages(typed.get("nav"))),
        out_of_nav=GitIgnoreSpec.from_lines(str(typed.get("not_in_nav") or "").splitlines()),
    )


def _pages(nav: Any) -> Iterator[str]:
    """Return the pages of a menu, whether an entry is a page, a page with a title, or a group of entries."""
    if isinstance(nav, str) and not urlsplit(nav).scheme:
        yield nav
    for entry in nav if isinstance(nav, list) else nav.values() if isinstance(nav, dict) else ():
        yield from _pages(entry)


def _extension(entry: Any) -> tuple[str, Mapping[str, Any]]:
    """Read `tables`, or `toc: {permalink: false}`."""
    if isinstance(entry, dict):
        name, options = next(iter(entry.items()))
        return str(name), options or {}
    return str(entry), {}


def _descriptions(typed: Mapping[str, Any]) -> Mapping[Lang, str]:
    """Return the description of the site in each language: `mkdocs.yml`, then what static-i18n says of a language."""
    every = str(typed.get("site_description") or "")
    plugins = (entry for entry in typed.get("plugins") or () if isinstance(entry, dict))
    languages = next((entry["i18n"]["languages"] for entry in plugins if "i18n" in entry), ())
    own: dict[Lang, str] = {
        entry["locale"]: entry["site_description"] for entry in languages if "site_description" in entry
    }
    return {lang: own.get(lang, every) for lang in LANGS}
