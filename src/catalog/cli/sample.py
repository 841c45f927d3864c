"""`catalog sample`: draw facts to check against their sources, and record what was found."""

from collections.abc import Mapping
from pathlib import Path
from random import Random, SystemRandom
from typing import Any, Final

import click

from catalog.build.load import load
from catalog.check.loaded import Loaded
from catalog.cli.help import WrongUse, command, lang_option, option, project_at, root_option, today, unknown
from catalog.cli.sound import finish, refuse_errors
from catalog.cli.table_file import refuse_other_ending, refuse_to_replace, write_table
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.history.labels import load_labels
from catalog.model.kinds import FILES
from catalog.problems import Problem
from catalog.sheets.yaml_record import Bare, new_text
from catalog.yearly.sample import HEADER, WIDTHS, Result, drawn, facts_of, result_of, rows_of

_HELP: Final = Message(
    "載せている事実を無作為に選び、出典と見比べる表（.xlsx）を作ります。結果を書いた表を --record で渡すと、"
    "見つかったことを data/checks.yaml に記録し、「このサイトについて」に載せます。",
    "Draw facts at random into a sheet (.xlsx) to check against their sources. A sheet with results, given with "
    "--record, is recorded in data/checks.yaml and told on the page about the site.",
)
_OUTPUT: Final = Message("表を書くファイル（.xlsx）", "File (.xlsx) for the sheet")
_SEED: Final = Message("同じ数を書けば、同じ事実が選ばれます", "The same number draws the same facts")
_RECORD: Final = Message("結果を書いた表（.xlsx）", "A sheet with results (.xlsx)")
_SECTION: Final = Message(
    "確かめた組織の id（--record に必要）", "Id of the section that checked (with --record)"
)
_WRITE: Final = Message("data/checks.yaml に書きこむ", "Write to data/checks.yaml")
_DRAWN: Final = Message(
    "{n} 件を {file} に書きました。「結果」の列に○か×を書いてください。",
    "{n} facts are in {file}. Write o or x in the column for results.",
)
_RESULT: Final = Message(
    "{right} 件が合い、{wrong} 件が違いました（結果のない行 {open} 件は数えません）。",
    "{right} agreed, {wrong} did not ({open} rows without a result are not counted).",
)
_EMPTY: Final = Message("結果の書かれた行がありません。", "No row has a result.")
_NAME_ONE: Final = Message(
    "--output か --record で、ファイルを指定してください。", "Name a file with --output or --record."
)
_NO_SECTION: Final = Message(
    "--section に、organizations.yaml の id を書いてください。{hint}",
    "Give --section an id of organizations.yaml. {hint}",
)


@command(_HELP)
@click.argument("number", type=click.IntRange(1, 10_000), default=50)
@option("--output", type=click.Path(dir_okay=False, path_type=Path), text=_OUTPUT)
@option("--seed", type=int, text=_SEED)
@option("--record", "sheet", type=click.Path(exists=True, dir_okay=False, path_type=Path), text=_RECORD)
@option("--section", text=_SECTION)
@option("--write", "may_write", is_flag=True, text=_WRITE)
@root_option
@lang_option
def sample(  # noqa: PLR0913  # one for each option
    *,
    number: int,
    output: Path | None,
    seed: int | None,
    sheet: Path | None,
    section: str | None,
    may_write: bool,
    root: Path,
    lang: Lang,
) -> None:
    """Draw facts, or record what was found of those drawn before."""
    if not (output or sheet):
        raise click.UsageError(_NAME_ONE[lang])
    loaded = load(project_at(root))
    refuse_errors(loaded.problems, lang)
    if output:
        _draw(loaded, output, number, SystemRandom() if seed is None else Random(seed), lang)  # noqa: S311  # no secret
    if sheet:
        _record(loaded, sheet, section, lang, may_write=may_write)


def _draw(loaded: Loaded, output: Path, number: int, random: Random, lang: Lang) -> None:
    from catalog.sheets.workbook_writer import SheetToWrite, workbook_bytes  # noqa: PLC0415  # openpyxl is slow

    refuse_other_ending(output, ".xlsx", "--output", lang)
    refuse_to_replace(output, lang)
    found = drawn([*facts_of(loaded.catalog, loaded.origins, load_labels(loaded.project))], number, random)
    to_fill = frozenset((row, column) for row in range(len(found)) for column in (7, 8))
    page = SheetToWrite("facts", HEADER[lang].split("|"), rows_of(found, lang), WIDTHS, to_fill)
    write_table(output, workbook_bytes([page]), lang)
    click.echo(_DRAWN[lang].format(n=len(found), file=output))


def _record(loaded: Loaded, sheet: Path, section: str | None, lang: Lang, *, may_write: bool) -> None:
    if section not in loaded.catalog.organizations:
        raise unknown(section or "", loaded.catalog.organizations, _NO_SECTION, Message("", ""), lang)
    result = _read(sheet, lang)
    counts = {"right": result.right, "wrong": len(result.wrong), "open": result.open}
    click.echo(_RESULT[lang].format(**counts))
    if not (result.right or result.wrong):
        raise WrongUse(_EMPTY[lang])
    day = today(lang)
    path = loaded.project.data / FILES["checks"]
    entry = _entry(loaded, result, section or "", day.isoformat())
    finish(loaded.project, {path: _with(path, entry)}, day, lang, may_write=may_write)


def _read(sheet: Path, lang: Lang) -> Result:
    from catalog.sheets.workbook_reader import read_workbook  # noqa: PLC0415  # openpyxl is slow to import

    grids = read_workbook(sheet.read_bytes(), sheet.name)
    if isinstance(grids, Problem):
        refuse_errors([grids], lang)
        raise SystemExit(1)
    rows = [[cell.text for cell in row] for row in next(iter(grids.values()), [])]
    return result_of(rows[1:])


def _entry(loaded: Loaded, result: Result, section: str, day: str) -> Mapping[str, Any]:
    taken = loaded.catalog.checks
    names = (f"check-{day}", *(f"check-{day}-{number}" for number in range(2, 1000)))
    entry: dict[str, Any] = {
        "id": next(name for name in names if name not in taken),
        "checked_on": Bare(day),
        "checked_by": section,
        "facts": Bare(str(result.right + len(result.wrong))),
    }
    return {**entry, "findings": [dict(each) for each in result.wrong]} if result.wrong else entry


def _with(path: Path, entry: Mapping[str, Any]) -> bytes:
    there = path.read_text("utf-8").rstrip() if path.exists() else ""
    return (f"{there}\n\n" if there else "").encode() + new_text(entry).encode()
