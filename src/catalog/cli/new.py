"""`catalog new`: begin a record."""

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
from catalog.sheets.data_file import place_record
from catalog.sheets.replacing import replace_files
from catalog.source.files import read_text
from catalog.views.kind import Kind

_HELP: Final = Message(
    "新しい記録のひな形を、データのファイルの、同じ種類の記録のあいだに書き足します。"
    "支援、施設、製品は下書き（status: draft）で、サイトには出ません。",
    "Add a template for a new record among those of its kind in its data file. Programs, facilities and products are "
    "drafts and do not show on the site.",
)
_ID: Final = Message(
    "記録の id（英小文字・数字・ハイフン）", "Id of the record (lower-case letters, digits, hyphens)"
)
_THEME: Final = Message(
    "支援の目的（data/vocabulary.yaml の theme）。同じ目的の支援のあいだに入ります",
    "Theme of a program (from theme in data/vocabulary.yaml), among those of which it is put",
)
_NO_THEME: Final = Message("「{theme}」という目的はありません: {some}", "There is no theme `{theme}`: {some}")
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
_NO_DOCUMENT: Final = Message(
    "出典にする文書がまだありません。catalog new document で書き足し、sources の document にその id を書いてください。",
    "There is no document to cite yet: add one with catalog new document, and write its id at `document` in `sources`.",
)
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
    @option("--theme", text=_THEME)
    @root_option
    @lang_option
    def new(kind: str, chosen: str | None, theme: str | None, root: Path, lang: Lang) -> None:
        _begin(templates[kind], kinds, _Wish(chosen, theme), root, lang)

    return new


@dataclass(frozen=True, slots=True)
class _Wish:
    """An id and a theme that somebody asks for."""

    id: str | None
    theme: str | None


def _begin(begun: _Begun, kinds: Sequence[Kind], wish: _Wish, root: Path, lang: Lang) -> None:
    """Put a template at its place in its data file."""
    project, day = project_at(root), today(lang).isoformat()
    catalog, origins, _ = load_data(project, kinds)
    taken = origins.ids()
    record_id = _fresh_id(f"new-{begun.one}", taken) if wish.id is None else wish.id
    if not is_id(record_id):
        raise click.UsageError(_NOT_AN_ID[lang])
    if record_id in taken:
        raise click.UsageError(_TAKEN[lang].format(id=record_id))
    path = project.data / begun.file
    before = read_text(path, project.relative(path))
    if isinstance(before, Problem):
        click.echo(as_text([before], lang), err=True)
        raise SystemExit(1)
    theme = _theme(catalog, wish.theme, lang)
    text = _fill(begun.template, {**_names(catalog), **theme, "id": record_id, "today": day})
    content, at = place_record(path, project.relative(path), text)
    replace_files({path: content})
    click.echo(_DONE.format(file=project.relative(path), line=at, id=record_id, then=begun.then)[lang])
    if "document:" in text and not catalog.documents:
        click.echo(_NO_DOCUMENT[lang])
    if "photos:" in text:
        project.photos.mkdir(parents=True, exist_ok=True)
        click.echo(_PHOTOS[lang])


def _theme(catalog: Catalog, wish: str | None, lang: Lang) -> Mapping[str, str]:
    """Return the theme that is asked for, if this city has it."""
    themes = [term.id for name, each in catalog.vocabulary.items() if name == "theme" for term in each.terms]
    if wish and wish not in themes:
        raise click.UsageError(_NO_THEME[lang].format(theme=wish, some=", ".join(themes)))
    return {"theme": wish} if wish else {}


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
