"""`catalog guide`: print the support guide, a chapter of it, a leaflet of one program, or the line book of products."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import click

from catalog.build.load import load
from catalog.check import check
from catalog.cli.help import command, lang_option, option, project_at, root_option, today
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.guide.contents import Wish
from catalog.guide.files import print_guides
from catalog.problems import in_order
from catalog.problems.text import as_text
from catalog.source.site_address import site_url_of

_HELP: Final = Message(
    "支援ガイドの冊子を PDF で作ります（日本語と英語、A4）。目的ごとの冊子、支援一つのちらし、製品カタログも作れます。",
    "Print the support guide as a PDF (A4, Japanese and English), a booklet of one theme, a leaflet of one program, "
    "or the line book of products.",
)
_INTO: Final = Message(
    "PDF を置くフォルダ（既定はカタログの dist）", "Folder for the PDFs (dist in the catalog if not given)"
)
_THEME: Final = Message(
    "この目的の支援だけの冊子を作る（id で。いくつでも）", "Make a booklet of this theme (its id; any number)"
)
_PROGRAM: Final = Message(
    "この支援のちらしを作る（id で。いくつでも）", "Make a leaflet of this program (its id; any number)"
)
_PRODUCTS: Final = Message(
    "展示会や商談のための製品カタログを作る", "Make the line book of products, for fairs and buyers"
)
_DIVISION: Final = Message(
    "この部門の製品だけの製品カタログを作る（id で。いくつでも）",
    "Make a line book of this division (its id; any number)",
)
_MAKER: Final = Message(
    "このつくり手の製品だけの製品カタログを作る（id で。いくつでも）",
    "Make a line book of this maker (its id; any number)",
)
_DONE: Final = Message("{file}（{size} KB）", "{file} ({size} KB)")


@command(_HELP)
@root_option
@lang_option
@option("--into", type=click.Path(file_okay=False, resolve_path=True, path_type=Path), text=_INTO)
@option("--theme", "themes", multiple=True, text=_THEME)
@option("--program", "programs", multiple=True, text=_PROGRAM)
@option("--products", is_flag=True, text=_PRODUCTS)
@option("--division", "divisions", multiple=True, text=_DIVISION)
@option("--maker", "makers", multiple=True, text=_MAKER)
def guide(  # noqa: PLR0913  # one for each option
    root: Path,
    lang: Lang,
    *,
    into: Path | None,
    themes: tuple[str, ...],
    programs: tuple[str, ...],
    divisions: tuple[str, ...],
    makers: tuple[str, ...],
    products: bool,
) -> None:
    """Print the guide of the catalog in `root`."""
    day, project = today(lang), project_at(root)
    loaded = load(replace(project, site_url=site_url_of(project) or "/"))
    errors = [problem for problem in in_order(check(loaded, day)) if problem.is_error]
    if errors:
        click.echo(as_text(errors, lang), err=True)
        raise SystemExit(1)
    wishes = [*(Wish(theme=theme) for theme in themes), *(Wish(program=program) for program in programs)]
    if products:
        wishes.append(Wish(products=True))
    wishes += (Wish(products=True, division=division) for division in divisions)
    wishes += (Wish(products=True, maker=maker) for maker in makers)
    folder = into or root / "dist"
    folder.mkdir(parents=True, exist_ok=True)
    for printed in print_guides(loaded, day, wishes or [Wish()]):
        (folder / printed.name).write_bytes(printed.content)
        click.echo(_DONE[lang].format(file=folder / printed.name, size=-(-len(printed.content) // 1000)))
