"""The files that a site publishes: what each is, for whom, and what they may rely on.

A name in angle brackets stands for one part of an address. Files in English lie below `en/` under the same names.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from catalog.exports import forms
from catalog.exports.forms import Form
from catalog.ground.message import Message

_PART: Final = re.compile(r"<\w+>")


@dataclass(frozen=True, slots=True)
class Published:
    """Files of one sort."""

    form: Form
    files: str
    what: Message
    readers: Message
    promise: Message
    example: str
    """A file of the example city."""


_VISITORS: Final = Message("読む人", "visitors")
_DEVELOPERS: Final = Message("データを使う人", "people who use the data")
_SUBSCRIBERS: Final = Message("カレンダーで購読する人", "subscribers of a calendar")
_MACHINES: Final = Message("検索エンジンや AI", "search engines and AI")
_PAGES: Final = Message("サイトのページ", "the pages of the site")
_HOST: Final = Message("サイトを置くサーバー", "the host of the site")
_STAFF: Final = Message("サイトを作る人", "whoever builds the site")

_ADDRESS: Final = Message("id が同じなら、住所は変わりません", "the address stays as long as the id")
_STAYS: Final = Message("住所は変わりません", "the address stays")
_STANDARD: Final = Message("決まった住所と形式です", "address and form are standards")
_VERSIONED: Final = Message(
    "v1 のあいだは、項目が増えるだけです", "within v1 fields are added, never renamed or removed"
)
_OPEN: Final = Message(
    "住所は変わりません。項目は増えるだけで、変えるときは名前に _v2 の付いたファイルを並べます",
    "the address stays; items are only added, a change goes into a new file with _v2 in its name",
)
_SUBSCRIBED: Final = Message("住所と予定の UID は変わりません", "address and UID of each event stay")
_NONE: Final = Message(
    "予告なく変わります。ほかからは使わないでください",
    "changes without notice; nothing else should use it",
)
_CONTENT: Final = Message(
    "名前は中身から決まり、中身が変われば名前も変わります", "named by its content: new content, new name"
)

PUBLISHED: Final = (
    Published(forms.PAGES, "index.html", Message("ホーム", "The home page"), _VISITORS, _STAYS, "index.html"),
    Published(
        forms.PAGES,
        "<section>/index.html",
        Message("一覧や道具のページ", "Lists and tools"),
        _VISITORS,
        _STAYS,
        "programs/index.html",
    ),
    Published(
        forms.PAGES,
        "<section>/<id>/index.html",
        Message("記録、つくり手などのページ", "Pages of records, makers and more"),
        _VISITORS,
        _ADDRESS,
        "programs/fair-winds/index.html",
    ),
    Published(
        forms.GTINS,
        "01/<gtin>/index.html",
        Message(
            "GTIN（JANコード）で製品を指すページ（GS1 Digital Link）", "The page of a GTIN (GS1 Digital Link)"
        ),
        _VISITORS,
        Message("GTIN が同じなら、住所は変わりません", "the address stays as long as the GTIN"),
        "01/09521234500018/index.html",
    ),
    Published(
        forms.GTINS,
        "01/<gtin>/linkset.json",
        Message("その住所から行けるところの一覧（RFC 9264）", "Where that address leads (RFC 9264)"),
        _MACHINES,
        _STANDARD,
        "01/09521234500018/linkset.json",
    ),
    Published(
        forms.PAGES,
        "404.html",
        Message("ページがないときに出るページ", "What is shown where there is no page"),
        _VISITORS,
        _STANDARD,
        "404.html",
    ),
    Published(
        forms.TWINS,
        "<section>/<id>/index.md",
        Message("記録のページと同じ内容の Markdown", "The same as the page of a record, in Markdown"),
        _MACHINES,
        _ADDRESS,
        "programs/fair-winds/index.md",
    ),
    Published(
        forms.API,
        "api/v1/<kind>.json",
        Message("公開した記録のすべて（JSON、両方の言語）", "All published records, in both languages"),
        _DEVELOPERS,
        _VERSIONED,
        "api/v1/programs.json",
    ),
    Published(
        forms.API,
        "api/v1/records/<kind>/<id>.json",
        Message("記録ひとつ（JSON、両方の言語）", "One record, in both languages"),
        _DEVELOPERS,
        _VERSIONED,
        "api/v1/records/programs/fair-winds.json",
    ),
    Published(
        forms.API,
        "api/v1/pages/<kind>/<number>.json",
        Message("記録500件ごとのファイル", "The records in pages of 500"),
        _DEVELOPERS,
        _VERSIONED,
        "api/v1/pages/programs/1.json",
    ),
    Published(
        forms.API,
        "api/v1/changes.json",
        Message("変わったことの一覧（新しい順）", "What has changed, the newest first"),
        _DEVELOPERS,
        _VERSIONED,
        "api/v1/changes.json",
    ),
    Published(
        forms.API,
        "api/v1/names.json",
        Message(
            "記録にあるコードの名前（用語、組織、文書）",
            "Names of the codes in records: terms, organizations, documents",
        ),
        _DEVELOPERS,
        _VERSIONED,
        "api/v1/names.json",
    ),
    Published(
        forms.API,
        "api/v1/eligibility.json",
        Message(
            "だれが使えるか（条件の言葉と値、質問）",
            "Who may apply: conditions in words and as values, and the questions",
        ),
        _DEVELOPERS,
        _VERSIONED,
        "api/v1/eligibility.json",
    ),
    Published(
        forms.API,
        "api/v1/themes/<theme>.json",
        Message(
            "一つの目的の支援と、これからの受付の状態", "Programs of one purpose, with every status to come"
        ),
        _DEVELOPERS,
        _VERSIONED,
        "api/v1/themes/selling.json",
    ),
    Published(
        forms.API,
        "api/v1/schemas/<kind>.json",
        Message("JSON API のファイルごとのスキーマ", "A JSON Schema for each file of the JSON API"),
        _DEVELOPERS,
        _VERSIONED,
        "api/v1/schemas/programs.json",
    ),
    Published(
        forms.API,
        "api/v1/openapi.json",
        Message("JSON API の説明（OpenAPI 3.1）", "The JSON API described (OpenAPI 3.1)"),
        _DEVELOPERS,
        _VERSIONED,
        "api/v1/openapi.json",
    ),
    Published(
        forms.API,
        "api/v1/register.csv",
        Message("認定製品の台帳（CSV）", "The register of certified products (CSV)"),
        _DEVELOPERS,
        _VERSIONED,
        "api/v1/register.csv",
    ),
    Published(
        forms.OPEN_DATA,
        "data/<code>_<layout>.csv",
        Message("オープンデータの表（CSV）", "Tables of open data (CSV)"),
        _DEVELOPERS,
        _OPEN,
        "data/000001_support_program.csv",
    ),
    Published(
        forms.OPEN_DATA,
        "data/<code>_<layout>.json",
        Message("支援の一覧（JSON）", "Support programs in the names of Mirasapo plus (JSON)"),
        _DEVELOPERS,
        _OPEN,
        "data/000001_support_program.json",
    ),
    Published(
        forms.OPEN_DATA,
        "data/<code>_<layout>.geojson",
        Message(
            "施設の位置（GeoJSON）。出典に座標があるときだけ",
            "Places whose sources state coordinates (GeoJSON)",
        ),
        _DEVELOPERS,
        _OPEN,
        "data/000001_public_facility.geojson",
    ),
    Published(
        forms.OPEN_DATA,
        "data/schemas/<layout>.json",
        Message("オープンデータのファイルごとのスキーマ", "A schema for each file of open data"),
        _DEVELOPERS,
        _OPEN,
        "data/schemas/support_program.json",
    ),
    Published(
        forms.OPEN_DATA,
        "data/datapackage.json",
        Message(
            "オープンデータのすべてのファイルの大きさ、SHA-256、項目（Frictionless）",
            "All files of open data with size, SHA-256 and items (Frictionless)",
        ),
        _DEVELOPERS,
        _STAYS,
        "data/datapackage.json",
    ),
    Published(
        forms.OPEN_DATA,
        "data/dcat.jsonld",
        Message("データカタログが集めるための一覧（DCAT）", "The same for data portals (DCAT)"),
        _MACHINES,
        _STAYS,
        "data/dcat.jsonld",
    ),
    Published(
        forms.CALENDARS,
        "calendar.ics",
        Message("すべての締切（iCalendar）", "All deadlines (iCalendar)"),
        _SUBSCRIBERS,
        _SUBSCRIBED,
        "calendar.ics",
    ),
    Published(
        forms.FEEDS,
        "deadlines.atom",
        Message("30日以内の締切（Atom）", "Deadlines of the next 30 days (Atom)"),
        _SUBSCRIBERS,
        _STAYS,
        "deadlines.atom",
    ),
    Published(
        forms.FEEDS,
        "deadlines.json",
        Message("同じもの（JSON Feed）", "The same (JSON Feed)"),
        _SUBSCRIBERS,
        _STAYS,
        "deadlines.json",
    ),
    Published(
        forms.FEEDS,
        "feeds/<feed>.atom",
        Message("新しく載ったもの、変わったこと（Atom）", "What is new, and what has changed (Atom)"),
        _SUBSCRIBERS,
        _STAYS,
        "feeds/new.atom",
    ),
    Published(
        forms.FEEDS,
        "feeds/<feed>.json",
        Message("同じもの（JSON Feed）", "The same (JSON Feed)"),
        _SUBSCRIBERS,
        _STAYS,
        "feeds/changed.json",
    ),
    Published(
        forms.FEEDS,
        "feeds/theme/<theme>.atom",
        Message(
            "目的ごとの新しい支援、変わったこと、近い締切（Atom）",
            "News, changes and deadlines of one purpose (Atom)",
        ),
        _SUBSCRIBERS,
        _STAYS,
        "feeds/theme/selling.atom",
    ),
    Published(
        forms.FEEDS,
        "feeds/theme/<theme>.json",
        Message("同じもの（JSON Feed）", "The same (JSON Feed)"),
        _SUBSCRIBERS,
        _STAYS,
        "feeds/theme/selling.json",
    ),
    Published(
        forms.CALENDARS,
        "calendar/<theme>.ics",
        Message("目的ごとの締切", "Deadlines of one purpose"),
        _SUBSCRIBERS,
        _SUBSCRIBED,
        "calendar/selling.ics",
    ),
    Published(
        forms.CALENDARS,
        "<section>/<id>/deadline.ics",
        Message("一つの支援の締切", "The deadline of one program"),
        _SUBSCRIBERS,
        _SUBSCRIBED,
        "programs/fair-winds/deadline.ics",
    ),
    Published(
        forms.HOSTS,
        "sitemap.xml",
        Message("ページの一覧", "The list of pages"),
        _MACHINES,
        _STANDARD,
        "sitemap.xml",
    ),
    Published(
        forms.HOSTS,
        "robots.txt",
        Message("検索エンジンへの案内", "Directions for search engines"),
        _MACHINES,
        _STANDARD,
        "robots.txt",
    ),
    Published(
        forms.AGENTS,
        "llms.txt",
        Message("AI への案内", "A guide for language models"),
        _MACHINES,
        _STANDARD,
        "llms.txt",
    ),
    Published(
        forms.AGENTS,
        "agents.md",
        Message("AI などのプログラムのための使い方", "How programs such as AI agents can use the site"),
        _MACHINES,
        _STAYS,
        "agents.md",
    ),
    Published(
        forms.EMBED,
        "embed/programs.js",
        Message("ほかのサイトに支援の一覧を載せるもの", "What shows a list of programs on other sites"),
        Message("ほかのサイト", "other sites"),
        Message("住所、タグの名前、属性は変わりません", "address, element and attributes stay"),
        "embed/programs.js",
    ),
    Published(
        forms.PICTURES,
        "assets/social/<name>",
        Message("共有されたときに出る画像", "Pictures for pages that are shared"),
        _MACHINES,
        _CONTENT,
        "",
    ),
    Published(
        forms.PICTURES,
        "assets/photos/<name>",
        Message("写真（AVIF、WebP、JPEG、三つの幅）", "Photos in AVIF, WebP and JPEG, three widths"),
        _PAGES,
        _CONTENT,
        "",
    ),
    Published(
        forms.LOOK,
        "assets/icon.svg",
        Message("市の印", "The sign of the city"),
        _PAGES,
        _STANDARD,
        "assets/icon.svg",
    ),
    Published(
        forms.LOOK,
        "assets/fonts/<name>",
        Message("英語の見出しの書体とその利用条件", "The type of English headings, and its licence"),
        _PAGES,
        _STANDARD,
        "assets/fonts/OFL.txt",
    ),
    Published(
        forms.LOOK, "assets/css/<name>.css", Message("見た目", "Styles"), _PAGES, _NONE, "assets/css/site.css"
    ),
    Published(
        forms.LOOK,
        "assets/css/city.css",
        Message("市の色", "The colours of the city"),
        _PAGES,
        _NONE,
        "assets/css/city.css",
    ),
    Published(
        forms.LOOK,
        "assets/js/<name>.js",
        Message("ページを動かすもの", "Scripts"),
        _PAGES,
        _NONE,
        "assets/js/main.js",
    ),
    Published(
        forms.LOOK,
        "assets/js/search/<name>.js",
        Message("検索を動かすもの", "Scripts of the search"),
        _PAGES,
        _NONE,
        "assets/js/search/ask.js",
    ),
    Published(
        forms.LOOK,
        "assets/js/words/<group>.<lang>.json",
        Message("画面の言葉", "Words that scripts say"),
        _PAGES,
        _NONE,
        "assets/js/words/list.ja.json",
    ),
    Published(
        forms.LISTS,
        "index/<kind>.<lang>.json",
        Message("一覧、マイリスト、くらべるためのカード", "Cards for lists, My list and comparing"),
        _PAGES,
        _NONE,
        "index/programs.ja.json",
    ),
    Published(
        forms.LISTS,
        "index/facets.<kind>.<lang>.json",
        Message("一覧の絞り込み", "What lists are narrowed by"),
        _PAGES,
        _NONE,
        "index/facets.programs.ja.json",
    ),
    Published(
        forms.LISTS,
        "index/eligibility.json",
        Message("「使える支援をたしかめる」の条件", "Conditions for checking what one may use"),
        _PAGES,
        _NONE,
        "index/eligibility.json",
    ),
    Published(
        forms.LISTS,
        "index/compare/<kind>-<number>.<lang>.json",
        Message("並べてくらべる内容", "Facts for comparing records"),
        _PAGES,
        _NONE,
        "index/compare/programs-0.ja.json",
    ),
    Published(
        forms.SHEETS,
        "index/sheet/<number>.<lang>.json",
        Message("商談用シートの製品", "Products of the line sheet"),
        _PAGES,
        _NONE,
        "index/sheet/0.ja.json",
    ),
    Published(
        forms.SEARCH,
        "search/words.<lang>.json",
        Message("検索の言葉と読み", "Words and readings of the search"),
        _PAGES,
        _NONE,
        "search/words.ja.json",
    ),
    Published(
        forms.SEARCH,
        "search/<lang>/index.json",
        Message("検索の索引の入り口", "The head of the search index"),
        _PAGES,
        _NONE,
        "search/ja/index.json",
    ),
    Published(
        forms.SEARCH,
        "search/<lang>/<part>-<number>.json",
        Message("検索の索引と結果のカード", "Parts of the search index, and cards of what is found"),
        _PAGES,
        _NONE,
        "search/ja/cards-0.json",
    ),
    Published(
        forms.HOSTS,
        "_headers",
        Message("サーバーへの指示（読むサーバーだけ）", "Security headers, for hosts that read them"),
        _HOST,
        _STANDARD,
        "_headers",
    ),
    Published(
        forms.HOSTS,
        "catalog-build.json",
        Message(
            "何から、いつの日付で作ったかの印", "The mark of a build: from what and for which day it was made"
        ),
        _STAFF,
        _NONE,
        "catalog-build.json",
    ),
    Published(
        forms.HOSTS,
        "catalog-files.json",
        Message("サイトのファイルの一覧", "The list of all files of the site"),
        _STAFF,
        _NONE,
        "catalog-files.json",
    ),
)

RELEASED: Final = (
    Published(
        forms.PAPER,
        "guide/<name>.pdf",
        Message(
            "支援ガイド、目的ごとの冊子、ちらし、製品カタログ（PDF/UA-1）",
            "The guide, booklets by purpose, leaflets and the line book (PDF/UA-1)",
        ),
        _VISITORS,
        Message(
            "住所は変わりません。印刷した日と、条件の年度が書いてあります",
            "the address stays; the day of printing and the year of the terms stand in it",
        ),
        "guide/guide.ja.pdf",
    ),
    Published(
        forms.HOSTS,
        "_redirects",
        Message(
            "引っ越したページの案内（読むサーバーだけ）", "Where pages have moved, for hosts that read it"
        ),
        _HOST,
        _STANDARD,
        "_redirects",
    ),
    Published(
        forms.HOSTS,
        ".htaccess",
        Message("Apache への指示", "Directions for Apache"),
        _HOST,
        _STANDARD,
        ".htaccess",
    ),
    Published(
        forms.HOSTS,
        "web.config",
        Message("IIS への指示", "Directions for IIS"),
        _HOST,
        _STANDARD,
        "web.config",
    ),
    Published(
        forms.HOSTS,
        ".nojekyll",
        Message("GitHub Pages への指示", "Directions for GitHub Pages"),
        _HOST,
        _STANDARD,
        ".nojekyll",
    ),
    Published(
        forms.HOSTS,
        "catalog-manifest.json",
        Message("すべてのファイルの大きさと SHA-256", "All files with size and SHA-256"),
        _STAFF,
        _NONE,
        "catalog-manifest.json",
    ),
)
"""What `catalog release` adds to a site. Packed files, if asked for, lie beside the others as `.gz` and `.br`."""


@cache
def _pattern(files: str) -> re.Pattern[str]:
    fixed = map(re.escape, _PART.split(files))
    return re.compile("(?:en/)?" + "[^/]+".join(fixed))


def published_as(file: str) -> tuple[Published, ...]:
    """Return the sorts that a file of a site belongs to, the most particular first; none if nobody has declared it."""
    found = (sort for sort in (*PUBLISHED, *RELEASED) if _pattern(sort.files).fullmatch(file))
    return tuple(sorted(found, key=lambda sort: sort.files.count("<")))
