"""The columns of the table of products: the one place that says which header means which field."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from catalog.sheets import cell_kinds
from catalog.sheets.cell_kinds import CellKind
from catalog.sheets.record_path import EACH, First, Path


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, the field it fills in, and what else lists call it."""

    header: str
    path: Path
    kind: CellKind = field(compare=False)
    others: tuple[str, ...] = ()

    @property
    def is_english(self) -> bool:
        return self.path[-1] == "en"


_PAGE: Final = ("sources", First("url", beside="title"))
_PRINTED: Final = ("sources", First("document", beside="section"))


def _column(header: str, path: str | Path, kind: CellKind, *others: str) -> Column:
    steps = tuple(path.split(".")) if isinstance(path, str) else path
    return Column(header, steps, kind, others)


COLUMNS: Final = (
    _column("ID", "id", cell_kinds.ID, "識別子", "製品ID"),
    _column("製品名", "name.ja", cell_kinds.TEXT, "名称", "商品名", "認定製品名", "品名"),
    _column("製品名_カナ", "kana", cell_kinds.KANA, "名称_カナ", "ふりがな", "フリガナ", "読み"),
    _column("製品名_英語", "name.en", cell_kinds.TEXT, "名称_英語", "名称_英字", "製品名_英字", "英語名"),
    _column("別名", "aliases", cell_kinds.EXACT_TEXTS, "通称", "名称_通称"),
    _column("状態", "status", cell_kinds.STATUS, "公開状態"),
    _column("概要", "summary.ja", cell_kinds.TEXT, "説明", "製品概要", "製品説明"),
    _column("概要_英語", "summary.en", cell_kinds.TEXT, "説明_英語", "概要_英字"),
    _column("事業者ID", "maker", cell_kinds.MAKER_ID, "メーカーID"),
    _column("事業者名", "maker", cell_kinds.MAKER, "メーカー", "企業名", "会社名", "製造者", "認定事業者名"),
    _column("事業者名_カナ", "maker.kana", cell_kinds.KANA, "メーカー_カナ", "企業名_カナ"),
    _column("事業者名_英語", "maker.en", cell_kinds.TEXT, "メーカー_英語", "企業名_英語"),
    _column(
        "事業者_所在地", "maker.place.ja", cell_kinds.TEXT, "所在地", "住所", "事業者住所", "事業者所在地"
    ),
    _column("事業者_所在地_英語", "maker.place.en", cell_kinds.TEXT, "所在地_英語", "住所_英語"),
    _column("事業者_電話", "maker.phone", cell_kinds.PHONE, "電話", "電話番号", "TEL", "連絡先電話"),
    _column("部門", "division", cell_kinds.DIVISION, "分類", "認定部門", "カテゴリ"),
    _column("キーワード", "keywords", cell_kinds.KEYWORDS),
    _column("認定制度名", "certificate.scheme", cell_kinds.SCHEME, "認定制度", "制度名"),
    _column("認定年度", "certificate.fiscal_year", cell_kinds.YEAR, "年度"),
    _column("賞", "certificate.award", cell_kinds.AWARD, "受賞", "表彰"),
    _column("認定番号", "certificate.number", cell_kinds.TEXT, "番号"),
    _column("認定期限", "certificate.valid_until", cell_kinds.DAY, "有効期限", "認定有効期限"),
    _column("認定取消日", "certificate.withdrawn_on", cell_kinds.DAY, "認定終了日", "返上日"),
    _column("備考", "certificate.withdrawn_on", cell_kinds.REMARK, "摘要", "特記事項", "状況"),
    _column("価格_円", "price.yen", cell_kinds.NUMBER, "価格", "小売価格", "希望小売価格"),
    _column("価格_税", "price.includes_tax", cell_kinds.TAX, "税込/税別", "税区分", "税"),
    _column("価格_時点", "price.as_of", cell_kinds.DAY, "価格確認日"),
    _column("寸法", "measures.size", cell_kinds.SIZE, "サイズ", "大きさ"),
    _column("直径", "measures.diameter", cell_kinds.DIAMETER),
    _column("高さ", "measures.height", cell_kinds.HEIGHT),
    _column("長さ", "measures.length", cell_kinds.LENGTH),
    _column("重さ", "measures.weight", cell_kinds.MASS, "重量", "質量"),
    _column("内容量", "measures.volume", cell_kinds.VOLUME, "容量"),
    _column("材料", ("materials", EACH, "ja"), cell_kinds.TEXTS, "原材料", "素材", "材質"),
    _column("材料_英語", ("materials", EACH, "en"), cell_kinds.TEXTS, "原材料_英語", "素材_英語"),
    _column("手入れ", ("care", EACH, "ja"), cell_kinds.TEXTS, "お手入れ", "取扱方法"),
    _column("手入れ_英語", ("care", EACH, "en"), cell_kinds.TEXTS, "お手入れ_英語"),
    _column("品番", "trade.sku", cell_kinds.TEXT, "型番", "SKU"),
    _column("GTIN", "trade.gtin", cell_kinds.DIGITS, "JANコード", "JAN", "EAN"),
    _column("原産国", "trade.origin", cell_kinds.COUNTRY, "製造国", "原産地"),
    _column("最小注文数", "trade.minimum_order", cell_kinds.NUMBER, "最小ロット", "MOQ", "最低注文数"),
    _column("入数", "trade.case_pack", cell_kinds.NUMBER, "ケース入数"),
    _column("納期", "trade.lead_time", cell_kinds.DURATION, "リードタイム"),
    _column("HSコード", "trade.hs_code", cell_kinds.HS_CODE, "HS"),
    _column("インコタームズ", "trade.incoterms", cell_kinds.CODES, "貿易条件"),
    _column("輸出先", "trade.export_markets", cell_kinds.COUNTRIES, "輸出国", "輸出実績"),
    _column("食品接触", "trade.food_contact", cell_kinds.YES_NO),
    _column("アレルゲン", "trade.allergens", cell_kinds.ALLERGENS, "アレルギー", "アレルギー物質"),
    _column("賞味期限", "trade.shelf_life", cell_kinds.DURATION, "消費期限", "保存期間"),
    _column("URL", "website", cell_kinds.EXACT, "製品URL", "ホームページ", "ウェブサイト"),
    _column("出典_URL", (*_PAGE, "url"), cell_kinds.EXACT, "出典"),
    _column("出典_題名", (*_PAGE, "title", "ja"), cell_kinds.TEXT, "出典_タイトル"),
    _column("出典_題名_英語", (*_PAGE, "title", "en"), cell_kinds.TEXT, "出典_タイトル_英語"),
    _column("出典_閲覧日", (*_PAGE, "read_on"), cell_kinds.DAY),
    _column("出典_文書", (*_PRINTED, "document"), cell_kinds.DOCUMENT),
    _column("出典_箇所", (*_PRINTED, "section"), cell_kinds.TEXT),
    _column("確認日", "verified_on", cell_kinds.DAY, "最終確認日"),
)

_MARKS: Final = re.compile(r"[\s_\-・()\[\]【】「」*※:]")


def fold_header(header: str) -> str:
    """Return the one form of a header: width, case, brackets and line breaks do not matter."""
    return _MARKS.sub("", unicodedata.normalize("NFKC", header).lower())


BY_HEADER: Final = {
    fold_header(name): column for column in COLUMNS for name in (column.header, *column.others)
}
ABOUT_MAKER: Final = frozenset(
    column for column in COLUMNS if column.path[0] == "maker" and len(column.path) > 1
)
"""Columns that are about the maker, and no fields of the product."""
BY_PATH: Final = {column.path: column for column in reversed(COLUMNS)}


def column_named(header: str) -> Column:
    """Return the column with this very header."""
    return BY_HEADER[fold_header(header)]
