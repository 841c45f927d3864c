"""Modules of the scripts: imports, exports and body, read from a text that biome keeps in one form."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

_REMARK: Final = re.compile(r"^[ \t]*(?://[^\n]*\n|/\*\*(?:(?!\*/).)*\*/[ \t]*\n)", re.MULTILINE | re.DOTALL)
_IMPORT: Final = re.compile(
    r'^import\s+(?:(?:(?P<table>\w+)|\{(?P<names>[^}]*)\})\s+from\s+)?"(?P<path>\.[^"]+)";[^\n]*\n',
    re.MULTILINE,
)
_EXPORT: Final = re.compile(r"^export ((?:async )?(?:function|class|const) (\w+))", re.MULTILINE)
_LATER: Final = re.compile(r'\bimport\("(\.[^"]+)"\)')
_WORDS: Final = re.compile(r'\bwords\("(\w+)"')
_ELEMENT: Final = re.compile(r'^customElements\.define\("', re.MULTILINE)
_UNKNOWN: Final = re.compile(r"^(?:import|export)\b[^(\n]*$", re.MULTILINE)
_WAITING: Final = re.compile(r"^(?!.*\basync\b)\S.*\bawait\b", re.MULTILINE)

TABLES: Final = "tables/"
"""Where the modules are that are written when the site is built. They import nothing and give a `table`."""
_TABLE: Final = "table"


@dataclass(frozen=True, slots=True)
class Import:
    """Names that a module takes from another: as they are called there, and here."""

    path: str
    names: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Module:
    """A module without its remarks, and without the lines that tie it to others."""

    path: str
    body: str
    imports: tuple[Import, ...] = ()
    exports: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    """What it asks for while it runs."""
    words: tuple[str, ...] = ()
    """The groups of words that it says."""
    is_element: bool = False
    """Defines a custom element, for which `main.js` asks by the name of the module."""
    waits: bool = False
    """Awaits something before it has begun."""


def read_module(path: str, text: str) -> Module:
    """Read the module of `path`; end the program at an import or export in a form that is not understood."""
    plain = _REMARK.sub("", text)
    body = _EXPORT.sub(r"\1", _IMPORT.sub("", plain))
    if unknown := _UNKNOWN.search(body):
        raise SystemExit(f"assets/js/{path}: not understood: {unknown[0]}")
    return Module(
        path,
        body,
        tuple(_import(path, match) for match in _IMPORT.finditer(plain)),
        tuple(name for _, name in _EXPORT.findall(plain)),
        tuple(beside(path, target) for target in _LATER.findall(plain)),
        words=tuple(_WORDS.findall(plain)),
        is_element=bool(_ELEMENT.search(plain)),
        waits=bool(_WAITING.search(plain)),
    )


def table_module(path: str) -> Module:
    """Return the module of a table; its text comes into the place of `mark_of(path)`."""
    return Module(path, f"const {_TABLE} = {mark_of(path)};\n", exports=(_TABLE,))


def mark_of(table: str) -> str:
    return f"@@{table}@@"


def _import(path: str, match: re.Match[str]) -> Import:
    if match["table"]:
        return Import(beside(path, match["path"]), ((_TABLE, match["table"]),))
    pairs = (name.split(" as ") for name in re.split(r"\s*,\s*", (match["names"] or "").strip()) if name)
    return Import(beside(path, match["path"]), tuple((pair[0], pair[-1]) for pair in pairs))


def beside(path: str, target: str) -> str:
    """Return the module that `path` means by `target`."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), target))


def seen_from(path: str, target: str) -> str:
    """Return how `path` calls the module `target`."""
    way = posixpath.relpath(target, posixpath.dirname(path) or ".")
    return way if way.startswith(".") else f"./{way}"


def body_in(module: Module, file: str, homes: Mapping[str, str]) -> str:
    """Return the body of a module as it stands in `file`; `homes` are the files of what it asks for later."""
    body = _LATER.sub(
        lambda match: f'import("{seen_from(file, homes[beside(module.path, match[1])])}")', module.body
    )
    if posixpath.dirname(module.path) == posixpath.dirname(file):
        return body
    return body.replace("import.meta.url", f'new URL("{seen_from(file, module.path)}", import.meta.url)')


def needed_by(entry: str, modules: Mapping[str, Module]) -> Iterator[str]:
    """Yield a module and all that it imports; what is needed comes before what needs it."""
    seen: set[str] = set()

    def walk(path: str) -> Iterator[str]:
        if path not in seen:
            seen.add(path)
            for needed in modules[path].imports:
                yield from walk(needed.path)
            yield path

    return walk(entry)
