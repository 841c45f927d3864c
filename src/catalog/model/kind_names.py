"""Names of the kinds of records, in the plural, where staff choose among them or read about them."""

from collections.abc import Mapping
from typing import Final

from catalog.ground.message import Message
from catalog.model.kinds import DataKind

KIND_NAMES: Final[Mapping[str, Message]] = {
    "programs": Message("支援", "Programs"),
    "facilities": Message("施設", "Places"),
    "products": Message("認定製品", "Products"),
    "organizations": Message(
        "組織（市の課、支援機関、つくり手）", "Organizations: sections, partners, makers"
    ),
    "policy": Message("基本方針", "Basic policies"),
    "schemes": Message("認定制度", "Certification schemes"),
    "strategies": Message("戦略", "Strategies"),
    "indicators": Message("指標", "Indicators"),
    "industries": Message("産業の統計", "Figures of industry"),
    "glossary": Message("用語集", "Glossary"),
    "synonyms": Message("検索の言いかえ", "Synonyms of the search"),
    "easy_words": Message("やさしい日本語のことば", "Words of easy Japanese"),
    "documents": Message("出典の文書", "Documents that are cited"),
    "vocabulary": Message("分類の言葉", "Vocabularies"),
    "city": Message("市", "The city"),
    "moves": Message("移った・終わったページ", "Pages that have moved or ended"),
    "sectors": Message("産業の横顔", "Portraits of industries"),
    "surveys": Message("調査とヒアリング", "Surveys and hearings"),
    "plans": Message("計画", "Plans"),
    "ordinances": Message("条例", "Ordinances"),
    "tables": Message("数字の表", "Tables of figures"),
    "checks": Message("出典との見比べ", "Checks against the sources"),
    "markets": Message("輸出先の市場", "Markets abroad"),
    "claims": Message("証拠の要るうたい文句", "Words that need a proof"),
}


def plural_of(kind: DataKind) -> Message:
    """Return the name of a kind of records; that of one record where no plural is there."""
    return KIND_NAMES.get(kind.id, kind.noun)
