"""`catalog mcp`: answer the questions of agents from a finished site."""

from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import click

from catalog.agents.built import BuiltSite
from catalog.cli.help import command, lang_option, option, today
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.publish.place import configured_place

_HELP: Final = Message(
    "できたサイトから AI エージェントの質問に答える MCP サーバーを、標準入出力で動かします（find、show、eligible、"
    "estimate、deadlines）。サイトと同じ規則と言葉で答え、通信はしません。エージェントの設定に、この命令を書いてください。",
    "Run an MCP server on stdin and stdout that answers agents from a finished site (find, show, eligible, estimate, "
    "deadlines), by its rules and in its words, without any network. Put this command into the settings of the agent.",
)
_SITE: Final = Message(
    "できたサイトのフォルダ（既定は mkdocs.yml の site_dir）",
    "Folder of the finished site (site_dir of mkdocs.yml if not given)",
)
_ROOT: Final = Message(
    "カタログのフォルダ（既定は今いるところ）", "Folder of the catalog (the current one if not given)"
)
_NOT_INSTALLED: Final = Message(
    "MCP の部品がありません。pip install mcp で入れてください。",
    "The MCP part is not installed. Install it with: pip install mcp",
)
_FOLDER: Final = click.Path(file_okay=False, resolve_path=True, path_type=Path)


@command(_HELP)
@option("--root", type=_FOLDER, default=".", text=_ROOT)
@lang_option
@option("--site", type=_FOLDER, text=_SITE)
def mcp(root: Path, lang: Lang, site: Path | None) -> None:
    """Serve until the agent closes its end."""
    built = BuiltSite(site or configured_place(root).site, partial(today, lang))
    built.must_be_there()
    if find_spec("mcp") is None:
        raise Failure(_NOT_INSTALLED)
    from catalog.agents.server import server_of  # noqa: PLC0415  # an extra

    built.today()
    server_of(built).run("stdio")
