"""Duties of a city that takes a newer version of catalog, version by version."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from catalog.ground.message import Message
from catalog.ground.project import INSTALLED, Project

Version = tuple[int, ...]

_HEADING: Final = re.compile(r"^## \[?v?(\d+\.\d+\.\d+)[^\n]*\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Migration:
    """A change that reaches into the files of a city."""

    version: str
    title: Message
    find: Callable[[Project], Iterator[str]]
    """Find the files that it concerns; none where there is nothing to do."""


def version_of(text: str) -> Version:
    """Return a version as numbers that can be compared; what is none counts as older than all."""
    return tuple(map(int, re.findall(r"\d+", text)[:3]))


def pending(project: Project, since: str) -> Iterator[tuple[Migration, list[str]]]:
    """Return what is still to be done in a project that was made for the version `since`."""
    for migration in MIGRATIONS:
        found = list(migration.find(project)) if version_of(migration.version) > version_of(since) else []
        if found:
            yield migration, found


def news(since: str) -> Iterator[str]:
    """Return the parts of the changelog that are newer than the version `since`."""
    text = (INSTALLED / "CHANGELOG.md").read_text(encoding="utf-8")
    for section in _HEADING.finditer(text):
        if version_of(section[1]) > version_of(since):
            yield section[0].strip()


def _same_shells(project: Project) -> Iterator[str]:
    for shell in sorted(project.shells.rglob("*.md")):
        own = project.content / shell.relative_to(project.shells)
        if own.is_file() and own.read_bytes() == shell.read_bytes():
            yield project.relative(own)


def _settings_with_a_hook(project: Project) -> Iterator[str]:
    text = project.settings.read_text(encoding="utf-8") if project.settings.is_file() else ""
    hooks = re.findall(r"^ *- (\S*catalog_site\.py) *$", text, re.MULTILINE)
    if any(not (project.root / hook).is_file() for hook in hooks):
        yield project.relative(project.settings)


def _homes_without_sections(project: Project) -> Iterator[str]:
    for home in sorted(project.content.glob("index.*.md")):
        if "@@questions@@" not in home.read_text(encoding="utf-8"):
            yield project.relative(home)


def _requirements_by_name(project: Project) -> Iterator[str]:
    file = project.root / "requirements.txt"
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    if re.search(r"^catalog\b(?! *@)", text, re.MULTILINE):
        yield project.relative(file)


MIGRATIONS: Final = (
    Migration(
        "1.0.0",
        Message(
            "requirements.txt の catalog という名前では、ほかの人のものが入ることがあります。"
            "catalog の .whl を packages/ に置き、その行を「./packages/」と .whl の名前にしてください。",
            "By the name `catalog` in requirements.txt a stranger's package may come. Put the wheel of catalog into "
            "packages/, and let that line be `./packages/` and the name of the wheel.",
        ),
        _requirements_by_name,
    ),
    Migration(
        "1.0.0",
        Message(
            "ページの枠は catalog に入りました。次のファイルは同じものなので、消せます。",
            "The shells of pages come with catalog. These files say the same and may be deleted.",
        ),
        _same_shells,
    ),
    Migration(
        "1.0.0",
        Message(
            "フックのファイルはここにありません。hooks: の行を消し、plugins: に「- catalog」を書いてください。",
            "The file of the hook is not here. Remove `hooks:` and write `- catalog` below `plugins:`.",
        ),
        _settings_with_a_hook,
    ),
    Migration(
        "1.0.0",
        Message(
            "ホームに新しい部分ができました。@@questions@@、@@news@@、@@things@@、@@makers@@、"
            "@@buying@@、@@welcome@@ を、好きな順に一行ずつ書き足してください。",
            "The home page has new sections. Add @@questions@@, @@news@@, @@things@@, @@makers@@, "
            "@@buying@@ and @@welcome@@, each on a line of its own, in the order you like.",
        ),
        _homes_without_sections,
    ),
)
"""In the order of the versions."""
