"""The columns of the table of products: the one place that says which header means which field."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from catalog.sheets import kinds
from catalog.sheets.kinds import Kind
from catalog.sheets.record_path import EACH, First, Path


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, the field it fills in, and what else lists call it."""

    header: str
    path: Path
    kind: Kind = field(compare=False)
    others: tuple[str, ...] = ()

    @property
    def is_english(self) -> bool:
        return self.path[-1] == "en"


_PAGE: Final = ("sources", First("url", beside="title"))
_PRINTED: Final = ("sources", First("document", beside="section"))


def _column(header: str, path: str | Path, kind: Kind, *others: str) -> Column:
    steps = tuple(path.split(".")) if isinstance(path, str) else path
    return Column(header, steps, kind, others)


COLUMNS: Final = (
    _column("ID", "id", kinds.ID, "識別子", "製品ID"),
    _column("製品名", "name.ja", kinds.TEXT, "名称", "商品名", "認定製品名", "品名"),
    _column("製品名_カナ", "kana", kinds.KANA, "名称_カナ", "ふりがな", "フリガナ", "読み"),
    _column("製品名_英語", "name.en", kinds.TEXT, "名称_英語", "名称_英字", "製品名_英字", "英語名"),
    _column("別名", "aliases", kinds.EXACT_TEXTS, "通称", "名称_通称"),
    _column("状態", "status", kinds.STATUS, "公開状態"),
    _column("概要", "summary.ja", kinds.TEXT, "説明", "製品概要", "製品説明"),
    _column("概要_英語", "summary.en", kinds.TEXT, "説明_英語", "概要_英字"),
    _column("事業者ID", "maker", kinds.MAKER_ID, "メーカーID"),
    _column("事業者名", "maker", kinds.MAKER, "メーカー", "企業名", "会社名", "製造者", "認定事業者名"),
    _column("事業者名_カナ", "maker.kana", kinds.KANA, "メーカー_カナ", "企業名_カナ"),
    _column("事業者名_英語", "maker.en", kinds.TEXT, "メーカー_英語", "企業名_英語"),
    _column("部門", "division", kinds.DIVISION, "分類", "認定部門", "カテゴリ"),
    _column("キーワード", "keywords", kinds.KEYWORDS),
    _column("認定制度名", "certificate.scheme", kinds.SCHEME, "認定制度", "制度名"),
    _column("認定年度", "certificate.fiscal_year", kinds.YEAR, "年度"),
    _column("賞", "certificate.award", kinds.AWARD, "受賞", "表彰"),
    _column("認定番号", "certificate.number", kinds.TEXT, "番号"),
    _column("認定期限", "certificate.valid_until", kinds.DAY, "有効期限", "認定有効期限"),
    _column("認定取消日", "certificate.withdrawn_on", kinds.DAY, "認定終了日", "返上日"),
    _column("価格_円", "price.yen", kinds.NUMBER, "価格", "小売価格", "希望小売価格"),
    _column("価格_税", "price.includes_tax", kinds.TAX, "税込/税別", "税区分", "税"),
    _column("価格_時点", "price.as_of", kinds.DAY, "価格確認日"),
    _column("寸法", "measures.size", kinds.SIZE, "サイズ", "大きさ"),
    _column("直径", "measures.diameter", kinds.DIAMETER),
    _column("高さ", "measures.height", kinds.HEIGHT),
    _column("長さ", "measures.length", kinds.LENGTH),
    _column("重さ", "measures.weight", kinds.MASS, "重量", "質量"),
    _column("内容量", "measures.volume", kinds.VOLUME, "容量"),
    _column("材料", ("materials", EACH, "ja"), kinds.TEXTS, "原材料", "素材", "材質"),
    _column("材料_英語", ("materials", EACH, "en"), kinds.TEXTS, "原材料_英語", "素材_英語"),
    _column("手入れ", ("care", EACH, "ja"), kinds.TEXTS, "お手入れ", "取扱方法"),
    _column("手入れ_英語", ("care", EACH, "en"), kinds.TEXTS, "お手入れ_英語"),
    _column("品番", "trade.sku", kinds.TEXT, "型番", "SKU"),
    _column("最小注文数", "trade.minimum_order", kinds.NUMBER, "最小ロット", "MOQ", "最低注文数"),
    _column("入数", "trade.case_pack", kinds.NUMBER, "ケース入数"),
    _column("納期", "trade.lead_time", kinds.DURATION, "リードタイム"),
    _column("HSコード", "trade.hs_code", kinds.HS_CODE, "HS"),
    _column("インコタームズ", "trade.incoterms", kinds.CODES, "貿易条件"),
    _column("輸出先", "trade.export_markets", kinds.COUNTRIES, "輸出国", "輸出実績"),
    _column("食品接触", "trade.food_contact", kinds.YES_NO),
    _column("アレルゲン", "trade.allergens", kinds.ALLERGENS, "アレルギー", "アレルギー物質"),
    _column("賞味期限", "trade.shelf_life", kinds.DURATION, "消費期限", "保存期間"),
    _column("URL", "website", kinds.EXACT, "製品URL", "ホームページ", "ウェブサイト"),
    _column("出典_URL", (*_PAGE, "url"), kinds.EXACT, "出典"),
    _column("出典_題名", (*_PAGE, "title", "ja"), kinds.TEXT, "出典_タイトル"),
    _column("出典_題名_英語", (*_PAGE, "title", "en"), kinds.TEXT, "出典_タイトル_英語"),
    _column("出典_閲覧日", (*_PAGE, "read_on"), kinds.DAY),
    _column("出典_文書", (*_PRINTED, "document"), kinds.DOCUMENT),
    _column("出典_箇所", (*_PRINTED, "section"), kinds.TEXT),
    _column("確認日", "verified_on", kinds.DAY, "最終確認日"),
)

_MARKS: Final = re.compile(r"[\s_\-・()\[\]【】「」*※:]")


def fold_header(header: str) -> str:
    """Return the one form of a header: width, case, brackets and line breaks do not matter."""
    return _MARKS.sub("", unicodedata.normalize("NFKC", header).lower())


BY_HEADER: Final = {
    fold_header(name): column for column in COLUMNS for name in (column.header, *column.others)
}
BY_PATH: Final = {column.path: column for column in reversed(COLUMNS)}


def column_named(header: str) -> Column:
    """Return the column with this very header."""
    return BY_HEADER[fold_header(header)]
