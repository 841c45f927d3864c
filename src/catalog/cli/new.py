"""`catalog new`: begin a record."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from catalog.cli.help import command, lang_option, option, project_at, root_option, today
from catalog.model.catalog import Catalog
from catalog.model.kinds import FILES, PRODUCTS_FILE
from catalog.model.load import load_catalog
from catalog.model.types import is_id
from catalog.problem_text import as_text
from catalog.problems import Problem
from catalog.source.files import read_text
from catalog.text import Lang, Text
from catalog.views.kind import Kind

_HELP: Final = Text(
    "新しい記録のひな形を、データのファイルの終わりに書き足します。自分のページを持つ記録は下書き（status: draft）で、"
    "サイトには出ません。",
    "Add a template for a new record to the end of its data file. What has a page of its own is a draft "
    "and does not show on the site.",
)
_ID: Final = Text(
    "記録の id（英小文字・数字・ハイフン）", "Id of the record (lower-case letters, digits, hyphens)"
)
_DONE: Final = Text(
    "{file}:{line} に「{id}」のひな形を書きました。{then}",
    "A template for `{id}` is at {file}:{line}. {then}",
)
_THEN_PUBLISH: Final = Text(
    "書き終えたら status の行を消し、catalog check で確かめてください。",
    "When it is done, remove the line `status` and run catalog check.",
)
_THEN_NAME_IT: Final = Text(
    "書き終えたら catalog check で確かめ、ほかの記録からこの id で指してください。",
    "When it is done, run catalog check, and name it by this id in other records.",
)
_PHOTOS: Final = Text("写真は content/photos/ に置きます。", "Photos go into content/photos/.")
_TAKEN: Final = Text("id「{id}」は使われています。", "The id `{id}` is taken.")
_NOT_AN_ID: Final = Text(
    "id には英小文字・数字・ハイフンだけを使ってください。",
    "An id has lower-case letters, digits and hyphens only.",
)

_TEMPLATES: Final = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class _Beginning:
    """How a record begins: in which file, by which template, and what its author does when it is written."""

    file: str
    template: Path
    then: Text


_NAMED: Final = {
    one: _Beginning(FILES[kind], _TEMPLATES / f"{one}.yaml", _THEN_NAME_IT)
    for one, kind in (("organization", "organizations"), ("document", "documents"))
}
"""What other records name, and what has no page of its own."""


def new_command(kinds: Sequence[Kind]) -> click.Command:
    """Return the command that begins a record of one of `kinds`, or something that records name."""
    drafts = {kind.one: _Beginning(kind.file, kind.draft, _THEN_PUBLISH) for kind in kinds}
    beginnings = drafts | _NAMED

    @command(_HELP, "new")
    @click.argument("kind", type=click.Choice(list(beginnings)))
    @option("--id", "chosen", text=_ID)
    @root_option
    @lang_option
    def new(kind: str, chosen: str | None, root: Path, lang: Lang) -> None:
        catalog, _ = load_catalog(project_at(root), kinds)
        record_id = _free_id(catalog, f"new-{kind}", chosen, lang)
        _begin(beginnings[kind], catalog, record_id, root, lang)

    return new


def _free_id(catalog: Catalog, wish: str, chosen: str | None, lang: Lang) -> str:
    """Return the chosen id, or a free one like `wish`."""
    taken = {record_id for _, record_id in {*catalog.origins, *catalog.left_out}}
    record_id = _fresh_id(wish, taken) if chosen is None else chosen
    if not is_id(record_id):
        raise click.UsageError(_NOT_AN_ID[lang])
    if record_id in taken:
        raise click.UsageError(_TAKEN[lang].format(id=record_id))
    return record_id


def _begin(beginning: _Beginning, catalog: Catalog, record_id: str, root: Path, lang: Lang) -> None:
    """Append a template to its data file."""
    project, day = project_at(root), today(lang).isoformat()
    path = project.data / beginning.file
    before = read_text(path, project.relative(path))
    if isinstance(before, Problem):
        click.echo(as_text([before], lang), err=True)
        raise SystemExit(1)
    at = _append(path, _template(beginning.template, {**_names(catalog), "id": record_id, "today": day}))
    click.echo(_DONE.format(file=project.relative(path), line=at, id=record_id, then=beginning.then)[lang])
    if beginning.file == PRODUCTS_FILE:
        project.photos.mkdir(parents=True, exist_ok=True)
        click.echo(_PHOTOS[lang])


def _fresh_id(wish: str, taken: set[str]) -> str:
    numbers = (f"{wish}-{number}" for number in range(2, len(taken) + 3))
    return next(name for name in (wish, *numbers) if name not in taken)


def _template(template: Path, values: Mapping[str, str]) -> str:
    text = template.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"<{name}>", value)
    return text


def _names(catalog: Catalog) -> Mapping[str, str]:
    """Return what stands in for the gaps of a template: the first of its kind that this city has."""
    cities = catalog.city.values()
    return {
        "office": _first([it.office for it in cities]),
        "city-ja": _first([it.name.ja for it in cities]),
        "city-en": _first([it.name.en for it in cities]),
        "scheme": _first(catalog.schemes),
        "document": _first(catalog.documents),
        **{it.id: _first([term.id for term in it.terms]) for it in catalog.vocabulary.values()},
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
