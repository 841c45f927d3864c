"""`catalog translations`: which English no longer follows the Japanese?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Literal

import click

from catalog.cli.help import command, lang_option, option, project_at, root_option, today
from catalog.cli.sound import PREVIEWED, new_errors, print_problems, stop_at_errors
from catalog.cli.table_file import refuse_to_replace, write_table
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.history.labels import load_labels
from catalog.kinds import KINDS
from catalog.model.kinds import REFERENCE
from catalog.problems import Problem
from catalog.sheets.replacing import replace_files
from catalog.translations.earlier import earlier_japanese
from catalog.translations.row import Returned, Row, rows_of
from catalog.translations.stamps import Stamps, read_stamps
from catalog.translations.standing import Found, State, all_texts
from catalog.translations.taking import Plan, Taken, contents_of, plan_of
from catalog.translations.text import plan_text, rows_text
from catalog.translations.texts import TypedRecord, typed_records
from catalog.translations.workbook import as_workbook, from_workbook
from catalog.translations.xliff import as_xliff, from_xliff

Action = Literal["list", "accept", "export", "import"]

_HELP: Final = Message(
    "英語が日本語に追いついているかを示します。list（既定）: 英語がないもの、日本語が変わったもの。"
    "accept: 記録の id を書くと、今の英語でよいことにします。"
    "export: 翻訳する人に渡すファイル（.xlsx か .xlf）を書きます。import: 訳されたファイルを取りこみます。"
    "--write を付けるまでは、データは変わりません。終了コード: 0 問題なし、1 エラーあり、2 使い方の誤り。",
    "Show which English does not follow the Japanese. list (the default): what lacks English, and where the Japanese "
    "has changed. accept: the English of the records whose ids you name still holds. export: write a file for a "
    "translator (.xlsx or .xlf). import: take the translated file in. Until --write is given nothing is changed. "
    "Exit code: 0 sound, 1 errors, 2 wrong usage.",
)
_WRITE: Final = Message("データに書きこむ", "Write to the data")
_NEW: Final = Message("accept: まだ印のない英語すべて", "accept: all English that has no stamp yet")
_ALL: Final = Message(
    "accept、export: すべての文", "accept, export: every text, whether it waits for anything or not"
)
_WRITTEN: Final = Message(
    "{n} 件の英語に、今日の印を付けました。", "{n} English texts have the stamp of today."
)
_GIVEN_OUT: Final = Message("{n} 件を {file} に書きました。", "{n} texts are in {file}.")
_NO_ID: Final = Message(
    "記録の id、--new、--all のどれかを書いてください。", "Name ids of records, or use --new or --all."
)
_NO_RECORD: Final = Message("「{id}」という記録はありません。", "There is no record `{id}`.")
_ONE_FILE: Final = Message(
    "ファイルの名前（.xlsx か .xlf）を一つ書いてください。", "Name one file, .xlsx or .xlf."
)


@dataclass(frozen=True, slots=True)
class _Desk:
    """The texts and stamps of a project, for one command."""

    project: Project
    records: Sequence[TypedRecord]
    stamps: Stamps
    lang: Lang
    day: date

    def texts(self) -> list[Found]:
        return list(all_texts(self.records, self.stamps))

    def rows(self, *states: State) -> list[Row]:
        """Return the texts whose English stands so, or all of them."""
        texts = [each for each in self.texts() if not states or each.state in states]
        earlier = earlier_japanese(self.project, texts, self.stamps)
        return rows_of(texts, self.stamps, earlier, load_labels(self.project))


@command(_HELP, "translations")
@click.argument("action", type=click.Choice(["list", "accept", "export", "import"]), default="list")
@click.argument("what", nargs=-1)
@option("--write", "may_write", is_flag=True, text=_WRITE)
@option("--new", "only_new", is_flag=True, text=_NEW)
@option("--all", "every", is_flag=True, text=_ALL)
@root_option
@lang_option
def translations(  # noqa: PLR0913  # one argument for each option
    *,
    action: Action,
    what: tuple[str, ...],
    may_write: bool,
    only_new: bool,
    every: bool,
    root: Path,
    lang: Lang,
) -> None:
    """List the English that waits, accept it, or send it to a translator and take it back."""
    project, day = project_at(root), today(lang)
    stamps, problems = read_stamps(project)
    print_problems(problems, lang)
    desk = _Desk(project, list(typed_records(project, (*KINDS, *REFERENCE))), stamps, lang, day)
    if action == "list":
        click.echo(rows_text(desk.rows("missing", "stale", "unstamped"), stamps, lang))
    elif action == "accept":
        _finish(desk, Plan(_accepted(desk, what, only_new=only_new, every=every)), may_write=may_write)
    elif action == "export":
        _export(desk, _file(what, lang), every=every)
    else:
        _finish(desk, plan_of(_returned(_file(what, lang), lang), desk.records), may_write=may_write)


def _accepted(desk: _Desk, ids: Sequence[str], *, only_new: bool, every: bool) -> list[Taken]:
    """Return the texts whose English is to hold as it is."""
    if not (ids or only_new or every):
        raise click.UsageError(_NO_ID[desk.lang])
    names = {name for record in desk.records for name in (record.id, "/".join(record.key))}
    if unknown := next((each for each in ids if each not in names), None):
        raise click.UsageError(_NO_RECORD[desk.lang].format(id=unknown))
    states = {"unstamped"} if only_new and not ids else {"unstamped", "stale"}
    accepted = [
        each
        for each in desk.texts()
        if each.state in states
        and (every or only_new or {each.record.id, "/".join(each.record.key)}.intersection(ids))
    ]
    return [Taken(each.record, each.path, each.text, each.text) for each in accepted]


def _export(desk: _Desk, file: Path, *, every: bool) -> None:
    rows = desk.rows() if every else desk.rows("missing", "stale")
    write = {".xlsx": as_workbook, ".xlf": as_xliff, ".xliff": as_xliff}[file.suffix.lower()]
    refuse_to_replace(file, desk.lang)
    write_table(file, write(rows), desk.lang)
    click.echo(_GIVEN_OUT[desk.lang].format(n=len(rows), file=file))


_READERS: Final[Mapping[str, Callable[[bytes, str], list[Returned] | Problem]]] = {
    ".xlsx": from_workbook,
    ".xlf": from_xliff,
    ".xliff": from_xliff,
}


def _file(what: Sequence[str], lang: Lang) -> Path:
    if len(what) != 1 or Path(what[0]).suffix.lower() not in _READERS:
        raise click.UsageError(_ONE_FILE[lang])
    return Path(what[0])


def _returned(file: Path, lang: Lang) -> list[Returned]:
    found = _READERS[file.suffix.lower()](file.read_bytes(), file.name)
    if isinstance(found, Problem):
        stop_at_errors([found], lang)
        return []
    return found


def _finish(desk: _Desk, plan: Plan, *, may_write: bool) -> None:
    """Show what is taken and, with leave to write, write it if nothing breaks by it."""
    click.echo(plan_text(plan.taken, load_labels(desk.project), desk.lang))
    print_problems(plan.problems, desk.lang)
    contents, by_hand = contents_of(plan, desk.project, desk.stamps, desk.day)
    stop_at_errors(by_hand, desk.lang)
    if len(contents) > 1:
        stop_at_errors(new_errors(desk.project, contents, desk.day), desk.lang)
    if plan.taken and may_write:
        replace_files(contents)
        click.echo(_WRITTEN[desk.lang].format(n=len(plan.taken)))
    elif plan.taken:
        click.echo(PREVIEWED[desk.lang])
