"""The forms in which a site says what it knows: pages, open data, feeds and more. Docs and bench list files by them."""

from dataclasses import dataclass
from typing import Final

from catalog.ground.message import Message


@dataclass(frozen=True, slots=True)
class Form:
    name: Message
    is_for_others: bool = False
    """Whether other systems, or paper, take it: then the README says where it is and what holds."""


PAGES: Final = Form(Message("ページ", "pages"))
TWINS: Final = Form(Message("Markdown のページ", "pages in Markdown"), is_for_others=True)
OPEN_DATA: Final = Form(Message("オープンデータ", "open data"), is_for_others=True)
API: Final = Form(Message("JSON API", "JSON API"), is_for_others=True)
GTINS: Final = Form(Message("GTIN の住所", "addresses of GTINs"), is_for_others=True)
CALENDARS: Final = Form(Message("カレンダー", "calendars"), is_for_others=True)
FEEDS: Final = Form(Message("フィード", "feeds"), is_for_others=True)
AGENTS: Final = Form(Message("AI への案内", "guides for agents"), is_for_others=True)
EMBED: Final = Form(Message("ほかのサイトに載せるもの", "what other sites embed"), is_for_others=True)
PAPER: Final = Form(Message("冊子とちらし", "guides on paper"), is_for_others=True)
LISTS: Final = Form(Message("一覧と比較のデータ", "data of lists and comparing"))
SHEETS: Final = Form(Message("商談用シートのデータ", "data of line sheets"))
SEARCH: Final = Form(Message("検索の索引", "search index"))
PICTURES: Final = Form(Message("写真と共有の画像", "photos and pictures for sharing"))
LOOK: Final = Form(Message("見た目と動き", "styles and scripts"))
HOSTS: Final = Form(Message("サーバーと検索エンジン", "for hosts and search engines"))

FORMS: Final = (
    *(PAGES, TWINS, OPEN_DATA, API, GTINS, CALENDARS, FEEDS, AGENTS),
    *(EMBED, PAPER, LISTS, SHEETS, SEARCH, PICTURES, LOOK, HOSTS),
)
"""In the order of the docs."""
