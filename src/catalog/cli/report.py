"""`catalog report`: what should somebody look at?"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from catalog.build.load import load
from catalog.check import check
from catalog.cli.help import command, lang_option, project_at, root_option, today
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.kinds import KINDS
from catalog.problems import in_order
from catalog.problems.text import as_text
from catalog.report import State, catalog_state
from catalog.report.coverage import coverage_lines
from catalog.words.formats import FORMATS

_HELP: Final = Message(
    "職員が見るべきことの一覧です。支援の手薄なところと、下書き、確かめること、分からないことを示します。",
    "List what staff should look at: gaps between the programs, then drafts, doubts and what is not known.",
)
_DRAFT: Final = Message("下書き（サイトに出ません）", "draft (not on the site)")
_UNKNOWN: Final = Message("分からないこと: {fields}", "not known: {fields}")
_CHECK: Final = Message("確かめること: {note}", "to check: {note}")
_OTHER: Final = Message("別の値: {value}", "other value: {value}")
_COUNT: Final = Message(
    "記録 {records} 件のうち、下書き {drafts} 件、確かめること {doubts} 件、分からないことがある記録 {unknown} 件。",
    "Of {records} records: {drafts} drafts, {doubts} doubts, {unknown} with something not known.",
)


@command(_HELP)
@root_option
@lang_option
def report(root: Path, lang: Lang) -> None:
    """Print the state of the catalog in `root`."""
    loaded = load(project_at(root))
    errors = [problem for problem in in_order(check(loaded, today(lang))) if problem.is_error]
    if errors:
        click.echo(as_text(errors, lang))
        raise SystemExit(1)
    click.echo("\n".join(coverage_lines(loaded.catalog, lang)))
    states = catalog_state(loaded.catalog, loaded.origins, KINDS)
    for state in states:
        click.echo("\n".join(_lines(state, lang)))
    click.echo(
        _COUNT[lang].format(
            records=len(list(loaded.catalog.entries())),
            drafts=sum(state.is_draft for state in states),
            doubts=sum(len(state.doubts) for state in states),
            unknown=sum(bool(state.unknown) for state in states),
        )
    )


def _lines(state: State, lang: Lang) -> Iterator[str]:
    yield f"{state.at}: {state.name[lang]} ({state.id})"
    if state.is_draft:
        yield f"    {_DRAFT[lang]}"
    if state.unknown:
        fields = FORMATS[lang].listed([field[lang] for field in state.unknown])
        yield f"    {_UNKNOWN[lang].format(fields=fields)}"
    for doubt in state.doubts:
        yield f"    {_CHECK[lang].format(note=doubt.note[lang])}"
        if doubt.other_value:
            yield f"        {_OTHER[lang].format(value=doubt.other_value)}"
