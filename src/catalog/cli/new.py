"""`catalog new`: begin a record."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from catalog.cli.help import SpokenCommand, command, lang_option, option, project_at, root_option, today
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.model.catalog import Catalog
from catalog.model.kinds import FILES
from catalog.model.load import load_data
from catalog.model.types import is_id
from catalog.problems import Problem
from catalog.problems.text import as_text
from catalog.source.files import read_text
from catalog.views.kind import Kind

_HELP: Final = Message(
    "新しい記録のひな形を、データのファイルの終わりに書き足します。支援、施設、製品は下書き（status: draft）で、"
    "サイトには出ません。",
    "Add a template for a new record to the end of its data file. Programs, facilities and products are drafts "
    "and do not show on the site.",
)
_ID: Final = Message(
    "記録の id（英小文字・数字・ハイフン）", "Id of the record (lower-case letters, digits, hyphens)"
)
_DONE: Final = Message(
    "{file}:{line} に「{id}」のひな形を書きました。{then}",
    "A template for `{id}` is at {file}:{line}. {then}",
)
_THEN_PUBLISH: Final = Message(
    "書き終えたら status の行を消し、catalog check で確かめてください。",
    "When it is done, remove the line `status` and run catalog check.",
)
_THEN_NAME_IT: Final = Message(
    "書き終えたら catalog check で確かめ、ほかの記録からこの id で指してください。",
    "When it is done, run catalog check, and name it by this id in other records.",
)
_PHOTOS: Final = Message("写真は content/photos/ に置きます。", "Photos go into content/photos/.")
_TAKEN: Final = Message("id「{id}」は使われています。", "The id `{id}` is taken.")
_NOT_AN_ID: Final = Message(
    "id には英小文字・数字・ハイフンだけを使ってください。",
    "An id has lower-case letters, digits and hyphens only.",
)

_TEMPLATES: Final = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class _Begun:
    """A template: what one record is called on the command line, its data file, and what happens until it is done."""

    one: str
    file: str
    template: Path
    then: Message = _THEN_PUBLISH


_NAMED_BY_OTHERS: Final = (
    _Begun("organization", FILES["organizations"], _TEMPLATES / "organization.yaml", _THEN_NAME_IT),
    _Begun("document", FILES["documents"], _TEMPLATES / "document.yaml", _THEN_NAME_IT),
)
"""Records without a page and without drafts, which staff add as well."""


def new_command(kinds: Sequence[Kind]) -> SpokenCommand:
    """Return the command that begins a record of one of `kinds`, or one that such records name."""
    drafts = (_Begun(kind.one, kind.file, kind.draft) for kind in kinds)
    templates = {template.one: template for template in (*drafts, *_NAMED_BY_OTHERS)}

    @command(_HELP, "new")
    @click.argument("kind", type=click.Choice(list(templates)))
    @option("--id", "chosen", text=_ID)
    @root_option
    @lang_option
    def new(kind: str, chosen: str | None, root: Path, lang: Lang) -> None:
        _begin(templates[kind], kinds, chosen, root, lang)

    return new


def _begin(begun: _Begun, kinds: Sequence[Kind], chosen: str | None, root: Path, lang: Lang) -> None:
    """Append a template to its data file."""
    project, day = project_at(root), today(lang).isoformat()
    catalog, origins, _ = load_data(project, kinds)
    taken = origins.ids()
    record_id = _fresh_id(f"new-{begun.one}", taken) if chosen is None else chosen
    if not is_id(record_id):
        raise click.UsageError(_NOT_AN_ID[lang])
    if record_id in taken:
        raise click.UsageError(_TAKEN[lang].format(id=record_id))
    path = project.data / begun.file
    before = read_text(path, project.relative(path))
    if isinstance(before, Problem):
        click.echo(as_text([before], lang), err=True)
        raise SystemExit(1)
    text = _fill(begun.template, {**_names(catalog), "id": record_id, "today": day})
    at = _append(path, text)
    click.echo(_DONE.format(file=project.relative(path), line=at, id=record_id, then=begun.then)[lang])
    if "photos:" in text:
        project.photos.mkdir(parents=True, exist_ok=True)
        click.echo(_PHOTOS[lang])


def _fresh_id(wish: str, taken: set[str]) -> str:
    numbers = (f"{wish}-{number}" for number in range(2, len(taken) + 3))
    return next(name for name in (wish, *numbers) if name not in taken)


def _fill(template: Path, values: Mapping[str, str]) -> str:
    text = template.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"<{name}>", value)
    return text


def _names(catalog: Catalog) -> Mapping[str, str]:
    """Return what stands in for the gaps of a template: the first of its kind that this city has."""
    cities = catalog.city.values()
    return {
        "office": _first([city.office for city in cities]),
        "city-ja": _first([city.name.ja for city in cities]),
        "city-en": _first([city.name.en for city in cities]),
        "scheme": _first(catalog.schemes),
        "document": _first(catalog.documents),
        **{
            vocabulary.id: _first([term.id for term in vocabulary.terms])
            for vocabulary in catalog.vocabulary.values()
        },
    }


def _first(names: Iterable[str]) -> str:
    """Return the first, or a word that a check will ask about."""
    return next(iter(names), "unknown")


def _append(path: Path, template: str) -> int:
    """Add the template after a blank line and return the line on which it begins."""
    before = path.read_bytes()
    line_end = b"\r\n" if b"\r\n" in before else b"\n"
    gap = line_end * (1 if before.endswith(b"\n") else 2)
    _write_after(path, len(before), gap + template.encode().replace(b"\n", line_end))
    return before.count(b"\n") + gap.count(b"\n") + 1


def _write_after(path: Path, size: int, content: bytes) -> None:
    """Add to a file, or leave it as it was: what staff have typed is not lost for want of room."""
    try:
        with path.open("ab") as file:
            file.write(content)
    except OSError:
        os.truncate(path, size)
        raise
