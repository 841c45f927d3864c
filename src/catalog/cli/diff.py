"""`catalog diff`: what changes for readers?"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import click

from catalog.changes.compared import compare
from catalog.changes.earlier import earlier
from catalog.changes.html import as_html
from catalog.changes.text import as_json, as_markdown, as_text
from catalog.changes.values import Changes
from catalog.cli.help import command, lang_option, option, root_option, today
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.publish.place import configured_place
from catalog.source.site_address import site_url_of

_HELP: Final = Message(
    "公開中のサイトから何が変わるかを示します。記録ごとに、項目の前と後、変わるページを並べます。"
    "版（コミット、ブランチ、タグ）を書けば、その版とくらべます。データは変わりません。",
    "Show what changes from the published site: each record, field by field, and the pages that change. "
    "Name a revision of git (commit, branch, tag) to compare with that. Nothing is changed.",
)
_FORMAT: Final = Message(
    "出力の形（html: 変わるページの前と後を並べた1つのファイル）",
    "Form of the output (html: one file with every changed page before and after)",
)
FORMS: Final[Mapping[str, Callable[[Changes, Lang], str]]] = {
    "text": as_text,
    "markdown": as_markdown,
    "json": as_json,
    "html": as_html,
}


@command(_HELP)
@click.argument("revision", required=False, metavar="[REV]")
@root_option
@lang_option
@option("--format", "form", type=click.Choice(list(FORMS)), default="text", text=_FORMAT)
def diff(root: Path, lang: Lang, revision: str | None, form: str) -> None:
    """Print in what the catalog in `root` differs from an earlier version."""
    day = today(lang)
    project = Project(root, "/")
    project = Project(root, site_url_of(project) or "/")
    found = compare(project, earlier(project, configured_place(root), revision), day)
    click.echo(FORMS[form](found, lang))
