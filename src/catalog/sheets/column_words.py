"""Explanations of the columns of the table of products, by header."""

from collections.abc import Mapping
from typing import Final

from catalog.ground.message import Message

ABOUT: Final[Mapping[str, Message]] = {
    "ID": Message(
        "記録の名札。空なら自動で付き、その後は変えません。",
        "Label of the record; made if empty, and never changed.",
    ),
    "製品名": Message("製品の名前", "Name of the product"),
    "製品名_カナ": Message("読み。カタカナでもひらがなでもかまいません。", "How the name is read, in kana"),
    "製品名_英語": Message(
        "英語の名前。意味が伝わるように付けます。", "English name that carries the meaning"
    ),
    "別名": Message("ほかの呼び方。「;」で区切ります。", "Other names, with ; between them"),
    "状態": Message(
        "公開 か 下書き。空なら公開です。", "公開 is published, 下書き is a draft; published if empty"
    ),
    "概要": Message("どんな製品か。100文字まで。", "What it is, at most 100 characters"),
    "概要_英語": Message("概要の英訳", "The summary in English"),
    "事業者ID": Message("つくり手の id（organizations.yaml）", "Id of the maker in organizations.yaml"),
    "事業者名": Message("つくり手の名前。株式会社などは省けます。", "Name of the maker"),
    "事業者名_カナ": Message(
        "新しいつくり手を足すとき（--add-makers）だけ使います。", "Used only to add a maker (--add-makers)"
    ),
    "事業者名_英語": Message(
        "新しいつくり手を足すとき（--add-makers）だけ使います。", "Used only to add a maker (--add-makers)"
    ),
    "事業者_所在地": Message(
        "つくり手の所在地。新しいつくり手を足すとき（--add-makers）だけ使います。",
        "Address of the maker; used only to add one (--add-makers)",
    ),
    "事業者_所在地_英語": Message("所在地の英訳", "The address in English"),
    "事業者_電話": Message(
        "つくり手の電話。新しいつくり手を足すとき（--add-makers）だけ使います。",
        "Phone of the maker; used only to add one (--add-makers)",
    ),
    "部門": Message("認定部門の名前", "Division, such as 食品"),
    "キーワード": Message(
        "さがす手がかりの言葉。「;」で区切ります。", "Words to look for it under, with ; between them"
    ),
    "認定制度名": Message("制度が一つだけなら空でかまいません。", "May be empty where there is one scheme"),
    "認定年度": Message("2025 か 令和7年度", "Fiscal year, such as 2025"),
    "賞": Message("認定のときの賞（大賞など）", "Prize that came with the certificate"),
    "認定番号": Message("認定書の番号", "Number of the certificate"),
    "認定期限": Message("認定が終わる日", "Last day of the certificate"),
    "認定取消日": Message("返上や取消しの日", "Day on which it was withdrawn"),
    "備考": Message(
        "「認定取消（R7.3.31）」のように、取消しの日を書けます。ほかのことはデータに入りません。",
        "May say when it was withdrawn: 認定取消（R7.3.31）. Nothing else of it comes into the data.",
    ),
    "価格_円": Message("公表された価格。数字だけ。", "Published price in yen, digits only"),
    "価格_税": Message("税込 か 税別", "税込 with tax, 税別 without"),
    "価格_時点": Message("その価格を確かめた日", "Day on which the price was true"),
    "寸法": Message(
        "W120 x D80 x H45 mm。文字がなければ幅 x 奥行き x 高さ。",
        "W120 x D80 x H45 mm; width x depth x height without letters",
    ),
    "直径": Message("単位を付けて（90 mm）", "With its unit, such as 90 mm"),
    "高さ": Message("単位を付けて（120 mm）", "With its unit, such as 120 mm"),
    "長さ": Message("単位を付けて（1.2 m）", "With its unit, such as 1.2 m"),
    "重さ": Message("単位を付けて（320 g）", "With its unit, such as 320 g"),
    "内容量": Message("単位を付けて（300 ml）", "With its unit, such as 300 ml"),
    "材料": Message("「;」で区切ります。", "With ; between them"),
    "材料_英語": Message("材料と同じ数、同じ順に。", "As many as in 材料, in the same order"),
    "手入れ": Message("使い方と手入れ。「;」で区切ります。", "How to use and keep it, with ; between them"),
    "手入れ_英語": Message("手入れと同じ数、同じ順に。", "As many as in 手入れ, in the same order"),
    "品番": Message("つくり手の品番", "The maker's number of the article"),
    "GTIN": Message("バーコードの下の数字（JANコード）", "Digits below the barcode"),
    "原産国": Message("国の名前かコード（日本; JP）", "Country by name or code"),
    "最小注文数": Message("注文できる最小の個数", "Fewest pieces one can order"),
    "入数": Message("1箱の個数", "Pieces in a case"),
    "納期": Message("2-4週間、30日 など", "Such as 2-4 weeks or 30 days"),
    "HSコード": Message("関税の品目番号（2103.90）", "Customs number, such as 2103.90"),
    "インコタームズ": Message("引き渡しの条件（EXW; FOB）", "Rules of delivery, such as EXW; FOB"),
    "輸出先": Message("国の名前かコード（フランス; US）", "Countries by name or code"),
    "食品接触": Message("食品に触れてよいか: 可 か 不可", "Whether it may touch food: 可 yes, 不可 no"),
    "アレルゲン": Message(
        "小麦; 大豆 など。ないと分かっていれば「なし」。",
        "Allergens, with ; between them; なし if there are none",
    ),
    "賞味期限": Message("期間で書きます（12か月）。", "How long it keeps, such as 12 months"),
    "URL": Message("製品のページ（https://）", "Page of the product (https://)"),
    "出典_URL": Message("事実を読んだページ", "Page where the facts were read"),
    "出典_題名": Message("そのページの題名", "Title of that page"),
    "出典_題名_英語": Message("そのページが何か、英語で", "What that page is, in English"),
    "出典_閲覧日": Message("そのページを読んだ日", "Day on which it was read"),
    "出典_文書": Message(
        "文書の題名か id（documents.yaml）", "Document by its title or id in documents.yaml"
    ),
    "出典_箇所": Message("その文書の章や見出し", "Chapter or heading of that document"),
    "確認日": Message("出典と照らし合わせた日", "Day on which it was compared with its sources"),
}
