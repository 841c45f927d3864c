"""Addresses of other sites that the data and the pages of `content/` name, each with its places, urgent ones first."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final
from urllib.parse import urldefrag

from catalog.addresses.web import is_example_url
from catalog.check.loaded import Loaded
from catalog.ground.project import Project
from catalog.model.kinds import REFERENCE
from catalog.problems import Location, location_in
from catalog.rules.stands import stands_of
from catalog.rules.status import days_of
from catalog.source.files import read_text
from catalog.source.yaml_events import Path as FieldPath
from catalog.source.yaml_events import parse

_ADDRESS: Final = re.compile(r"https?://\S+")
_IN_MARKDOWN: Final = re.compile(
    r"""(?:\]\(|<|href=["']|^\[[^\]]+\]:[ ]*)(https?://[^\s<>"')]+)""", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Citation:
    """A place that names an address."""

    url: str
    """As it was typed, with what follows a `#`."""
    at: Location
    file: Path
    record_id: str = ""
    """Empty for a page of `content/`."""
    path: FieldPath = ()
    position: int = 0
    """Of the address in the text of a page."""


@dataclass(frozen=True, slots=True)
class Target:
    """An address that is to be asked for, once for all the places that name it."""

    url: str
    citations: tuple[Citation, ...]


def targets(loaded: Loaded, today: date) -> Sequence[Target]:
    """Return all addresses: first those of programs that close soon, then the rest as they stand in the files."""
    closing = _closing_days(loaded, today)
    found: dict[str, list[Citation]] = {}
    for citation in (*_in_data(loaded), *_in_pages(loaded.project)):
        url = urldefrag(citation.url).url
        if not is_example_url(url):
            found.setdefault(url, []).append(citation)
    ordered = sorted(found, key=lambda url: min(closing.get(each.record_id, date.max) for each in found[url]))
    return [Target(url, tuple(found[url])) for url in ordered]


def _in_data(loaded: Loaded) -> Iterator[Citation]:
    files = {kind.id: loaded.project.data / kind.file for kind in (*loaded.kinds, *REFERENCE)}
    for (kind, record_id), chunk in loaded.origins.chunks.items():
        if b"://" not in chunk.content:
            continue
        tree = parse(chunk)
        for path, text in tree.texts():
            if _ADDRESS.fullmatch(text):
                yield Citation(text, chunk.at(*tree.places[path]), files[kind], record_id, path[1:])


def _in_pages(project: Project) -> Iterator[Citation]:
    for file in sorted(project.content.rglob("*.md")):
        name = project.relative(file)
        text = read_text(file, name)
        for match in _IN_MARKDOWN.finditer(text) if isinstance(text, str) else ():
            at = location_in(name, match.string, match.start(1))
            yield Citation(match[1], at, file, position=match.start(1))


def _closing_days(loaded: Loaded, today: date) -> Mapping[str, date]:
    """Return the next last day of every program that has one."""
    found: dict[str, date] = {}
    for program in loaded.catalog.programs.values():
        last_days = (days_of(stand, today)[1] for stand in stands_of(program))
        if ahead := [day for day in last_days if day and day >= today]:
            found[program.id] = min(ahead)
    return found
