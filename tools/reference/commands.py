"""Commands with their options, as the command line itself explains them, and examples that a test runs."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import click
from tools.reference.table import code, page, table

from catalog.cli.commands import main
from catalog.ground.message import Message
from catalog.ground.text import Lang

NAME: Final = "commands"
_TITLE: Final = Message("命令", "Commands")
_LEAD: Final = Message(
    "どの命令も `.venv/bin/catalog` から使います。`--help` で同じ説明が出ます。",
    "Every command is run by `.venv/bin/catalog`; `--help` says the same.",
)
_HEADER: Final = {"ja": ("オプション", "値", "説明"), "en": ("Option", "Value", "What it does")}
_COMMON: Final = Message("どの命令にもあるもの", "Options of every command")
_COMMON_NAMES: Final = ("root", "lang")

EXAMPLES: Final[Mapping[str, tuple[str, ...]]] = {
    "init": (
        "catalog init umino --city-ja 海野市 --city-en Umino --site-url https://umino.example.jp/",
        "catalog init uchimi --city-ja 内海町 --city-en Uchimi --office-ja 内海町役場 --office-en 'Uchimi Town Office'",
        "catalog init isobe --city-ja 磯辺市 --city-en Isobe --phone 076-220-2205 --email office@example.jp",
        "catalog init hamano --city-ja 浜野市 --city-en Hamano --colors #17506f,#a3382a,#1f6a58 --sections programs",
    ),
    "upgrade": ("catalog upgrade", "catalog upgrade --lang en"),
    "check": (
        "catalog check",
        "catalog check --strict",
        "catalog check --format json",
        "catalog check --root . --lang en",
    ),
    "explain": ("catalog explain", "catalog explain period-reversed"),
    "diff": ("catalog diff", "catalog diff HEAD~1 --lang en", "catalog diff main --format html"),
    "build": ("catalog build", "catalog build --fresh --into public", "catalog build --renderer plain"),
    "preview": ("catalog preview", "catalog preview --to review.zip --lang en"),
    "release": ("catalog release", "catalog release --precompress --guide --leaflets --into public"),
    "upload": (
        "catalog upload --to /var/www/catalog",
        "catalog upload --from public --to /var/www/catalog --write --replace",
        "catalog upload --to sftp://staff@www.city.umino.lg.jp/var/www/catalog --write",
    ),
    "guide": (
        "catalog guide",
        "catalog guide --theme sales --theme people --into print",
        "catalog guide --program overseas-sales --lang en",
        "catalog guide --products",
        "catalog guide --division machinery --maker ishino-seisakusho",
    ),
    "mcp": ("catalog mcp", "catalog mcp --site public --lang en"),
    "serve": ("catalog serve --open", "catalog serve --port 8080"),
    "edit": ("catalog edit", "catalog edit --port 8090 --no-open"),
    "new": (
        "catalog new program",
        "catalog new program --id night-market --theme sales",
        "catalog new product --id plum-soy",
    ),
    "import": (
        "catalog import --all catalog-edited.xlsx",
        "catalog import programs programs-edited.xlsx --write",
        "catalog import products list.csv",
        "catalog import products list.xlsx --sheet 製品 --waiting waiting.xlsx",
        "catalog import products list.csv --update --add-makers --write",
    ),
    "export": (
        "catalog export --all --xlsx catalog.xlsx",
        "catalog export programs --xlsx programs.xlsx",
        "catalog export products --csv products.csv --replace",
    ),
    "rename": (
        "catalog rename gold-workshop gold-studio",
        "catalog rename facilities/gold-workshop gold-studio --write",
    ),
    "report": (
        "catalog report",
        "catalog report --section city-industry-promotion --format markdown",
        "catalog report --format xlsx --output tasks.xlsx",
    ),
    "rollover": (
        "catalog rollover 2027",
        "catalog rollover 2027 --end expert-visits --calls calls.xlsx --write",
    ),
    "confirm": (
        "catalog confirm expert-visits",
        "catalog confirm trade-fairs --year 2026 --document guide-2025 --move 2027-01-29=2027-02-05 --write",
    ),
    "sample": (
        "catalog sample 50 --output facts.xlsx",
        "catalog sample 20 --seed 7 --output twenty.xlsx",
        "catalog sample --record checked.xlsx --section city-industry-promotion --write",
    ),
    "links": (
        "catalog links",
        "catalog links --format json --fresh --delay 2 --timeout 30",
        "catalog links --write",
    ),
    "translations": (
        "catalog translations",
        "catalog translations accept trade-fairs --write",
        "catalog translations accept --new --write",
        "catalog translations export --all texts.xlsx",
        "catalog translations import texts.xlf",
    ),
    "schema": ("catalog schema",),
}


ARGUMENTS: Final[Mapping[str, Message]] = {
    "init folder": Message("新しいフォルダ", "A new folder"),
    "explain code": Message("問題の種類", "Kind of problem"),
    "diff revision": Message(
        "くらべる git の版（コミット、ブランチ、タグ）", "Revision of git to compare with"
    ),
    "rollover year": Message("新しい年度（西暦）", "The new fiscal year"),
    "confirm ids": Message("確かめた記録の id", "Ids of the records that were confirmed"),
    "sample number": Message("事実の数", "How many facts"),
    "new kind": Message("記録の種類", "Kind of record"),
    "rename old": Message("今の id", "The id that it has"),
    "rename new": Message("新しい id", "The id that it gets"),
    "translations action": Message("すること", "What to do"),
    "translations what": Message(
        "accept: 記録の id。export、import: ファイル", "accept: ids of records; export and import: a file"
    ),
    "import kind": Message("記録の種類。--all なら書きません", "Kind of the records; none with --all"),
    "import file": Message(
        "ブック（.xlsx）か製品の一覧（.xlsx、.csv）", "Workbook (.xlsx), or list of products (.xlsx or .csv)"
    ),
    "export kind": Message("記録の種類。--all なら書きません", "Kind of the records; none with --all"),
}
"""What stands behind a command without a name; click has no words for it."""


def commands_page(lang: Lang) -> str:
    return page(NAME, _TITLE, _LEAD, _parts(lang), lang)


def _parts(lang: Lang) -> Iterator[str]:
    for name in main.commands:
        command: Any = main.commands[name]
        yield f"## `catalog {name}`"
        yield command.text[lang]
        yield "\n".join(["```sh", *EXAMPLES.get(name, ()), "```"])
        own = [param for param in command.params if param.name not in _COMMON_NAMES]
        if own:
            yield table(_HEADER[lang], (_row(name, option, lang) for option in own))
    yield f"## {_COMMON[lang]}"
    yield table(
        _HEADER[lang],
        (_row("", param, lang) for param in main.commands["check"].params if param.name in _COMMON_NAMES),
    )


def _row(command: str, parameter: Any, lang: Lang) -> tuple[str, str, str]:
    if isinstance(parameter, click.Argument):
        text = ARGUMENTS[f"{command} {parameter.name}"]
        return code(str(parameter.human_readable_name)), _value(parameter), text[lang]
    value = "" if parameter.is_flag else _value(parameter)
    return ", ".join(map(code, parameter.opts)), value, parameter.text[lang]


def _value(parameter: click.Parameter) -> str:
    kind = parameter.type
    if isinstance(kind, click.Choice):
        return ", ".join(code(str(choice)) for choice in kind.choices)
    if isinstance(kind, click.IntRange):
        return f"{kind.min}–{kind.max}"
    return code(kind.name.upper())
