"""`catalog report`: what should each section look at?"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

import click

from catalog.build.load import load
from catalog.check import check
from catalog.cli.help import command, lang_option, option, project_at, root_option, today, unknown
from catalog.cli.table_file import refuse_other_ending, refuse_to_replace, write_table
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.kinds import KINDS
from catalog.model.catalog import Catalog
from catalog.problems import in_order
from catalog.problems.text import as_text as problems_as_text
from catalog.report import Line, report_lines
from catalog.report.coverage import coverage_lines
from catalog.report.forms import HEADER, TITLE, WIDTHS, as_html, as_markdown, as_rows, as_text

_HELP: Final = Message(
    "職員がすることの一覧です。急ぐものから、担当ごとに、見直し、過ぎた締切、前の年度の条件、"
    "確かめること、分からないこと、下書きを並べます。",
    "List what staff should do, the most urgent first and section by section: reviews, past deadlines, "
    "terms of an earlier year, doubts, what is not known, drafts.",
)
_SECTION: Final = Message("この組織（id）の分だけ", "Only what this section (its id) is to do")
_FORMAT: Final = Message("出力の形", "Form of the output")
_OUTPUT: Final = Message(
    "書き出すファイル（なければ画面。xlsx には必要）",
    "File to write (the terminal without one; xlsx needs one)",
)
_NEEDS_FILE: Final = Message(
    "xlsx は画面に出せません。--output 一覧.xlsx のように、ファイルを指定してください。",
    "A workbook cannot be shown here: name a file, such as --output tasks.xlsx.",
)
_NO_SECTION: Final = Message(
    "「{id}」という組織はありません。{hint}", "There is no organization `{id}`. {hint}"
)
_SECTIONS: Final = Message(
    "organizations.yaml の id を書いてください。", "Write an id of organizations.yaml."
)
_DONE: Final = Message("{n} 件を {file} に書きました。", "{n} tasks are in {file}.")
_COUNT: Final = Message(
    "記録 {records} 件のうち、下書き {drafts} 件、確かめること {doubts} 件、分からないことがある記録 {unknown} 件。",
    "Of {records} records: {drafts} drafts, {doubts} doubts, {unknown} with something not known.",
)
_FORMS: Final[Mapping[str, Callable[[Sequence[Line], Lang], str]]] = {
    "text": as_text,
    "markdown": as_markdown,
    "html": as_html,
}


@command(_HELP)
@root_option
@lang_option
@option("--section", text=_SECTION)
@option("--format", "form", type=click.Choice([*_FORMS, "xlsx"]), default="text", text=_FORMAT)
@option("--output", type=click.Path(dir_okay=False, path_type=Path), text=_OUTPUT)
def report(root: Path, lang: Lang, section: str | None, form: str, output: Path | None) -> None:
    """Print or write what there is to do in the catalog in `root`."""
    if form == "xlsx" and not output:
        raise click.UsageError(_NEEDS_FILE[lang])
    refuse_other_ending(output if form == "xlsx" else None, ".xlsx", "--output", lang)
    refuse_to_replace(output, lang)
    day, loaded = today(lang), load(project_at(root))
    errors = [problem for problem in in_order(check(loaded, day)) if problem.is_error]
    if errors:
        click.echo(problems_as_text(errors, lang))
        raise SystemExit(1)
    _refuse_unknown(loaded.catalog, section, lang)
    lines = report_lines(loaded.catalog, loaded.origins, KINDS, day, section)
    if output:
        write_table(output, _content(form, lines, lang), lang)
        click.echo(_DONE[lang].format(n=len(lines), file=output))
        return
    click.echo(_FORMS[form](lines, lang))
    if form == "text" and not section:
        click.echo("\n".join(coverage_lines(loaded.catalog, lang)))
        click.echo(_count(loaded.catalog, lines, lang))


def _refuse_unknown(catalog: Catalog, section: str | None, lang: Lang) -> None:
    if section is not None and section not in catalog.organizations:
        raise unknown(section, catalog.organizations, _NO_SECTION, _SECTIONS, lang)


def _content(form: str, lines: Sequence[Line], lang: Lang) -> bytes:
    if form != "xlsx":
        return f"{_FORMS[form](lines, lang).rstrip()}\n".encode()
    from catalog.sheets.workbook_writer import SheetToWrite, workbook_bytes  # noqa: PLC0415  # openpyxl is slow to import

    header = HEADER[lang].split("|")
    return workbook_bytes([SheetToWrite(TITLE[lang], header, as_rows(lines, lang), WIDTHS)])


def _count(catalog: Catalog, lines: Sequence[Line], lang: Lang) -> str:
    unknown = {(line.task.kind, line.task.record.id) for line in lines if line.task.duty == "question"}
    return _COUNT[lang].format(
        records=len(list(catalog.entries())),
        drafts=sum(line.task.duty == "draft" for line in lines),
        doubts=sum(line.task.duty == "doubt" for line in lines),
        unknown=len(unknown),
    )
