"""What each column of the table of products is for, by its header."""

from collections.abc import Mapping
from typing import Final

from catalog.ground.text import Text

ABOUT: Final[Mapping[str, Text]] = {
    "ID": Text(
        "記録の名札。空なら自動で付き、その後は変えません。",
        "Label of the record; made if empty, and never changed.",
    ),
    "製品名": Text("製品の名前", "Name of the product"),
    "製品名_カナ": Text("読み。カタカナでもひらがなでもかまいません。", "How the name is read, in kana"),
    "製品名_英語": Text("英語の名前。意味が伝わるように付けます。", "English name that carries the meaning"),
    "別名": Text("ほかの呼び方。「;」で区切ります。", "Other names, with ; between them"),
    "状態": Text(
        "公開 か 下書き。空なら公開です。", "公開 is published, 下書き is a draft; published if empty"
    ),
    "概要": Text("どんな製品か。100文字まで。", "What it is, at most 100 characters"),
    "概要_英語": Text("概要の英訳", "The summary in English"),
    "事業者ID": Text("つくり手の id（organizations.yaml）", "Id of the maker in organizations.yaml"),
    "事業者名": Text("つくり手の名前。株式会社などは省けます。", "Name of the maker"),
    "事業者名_カナ": Text(
        "新しいつくり手を足すとき（--add-makers）だけ使います。", "Used only to add a maker (--add-makers)"
    ),
    "事業者名_英語": Text(
        "新しいつくり手を足すとき（--add-makers）だけ使います。", "Used only to add a maker (--add-makers)"
    ),
    "部門": Text("認定部門の名前", "Division, such as 食品"),
    "キーワード": Text(
        "さがす手がかりの言葉。「;」で区切ります。", "Words to look for it under, with ; between them"
    ),
    "認定制度名": Text("制度が一つだけなら空でかまいません。", "May be empty where there is one scheme"),
    "認定年度": Text("2025 か 令和7年度", "Fiscal year, such as 2025"),
    "賞": Text("認定のときの賞（大賞など）", "Prize that came with the certificate"),
    "認定番号": Text("認定書の番号", "Number of the certificate"),
    "認定期限": Text("認定が終わる日", "Last day of the certificate"),
    "認定取消日": Text("返上や取消しの日", "Day on which it was withdrawn"),
    "価格_円": Text("公表された価格。数字だけ。", "Published price in yen, digits only"),
    "価格_税": Text("税込 か 税別", "税込 with tax, 税別 without"),
    "価格_時点": Text("その価格を確かめた日", "Day on which the price was true"),
    "寸法": Text(
        "W120 x D80 x H45 mm。文字がなければ幅 x 奥行き x 高さ。",
        "W120 x D80 x H45 mm; width x depth x height without letters",
    ),
    "直径": Text("単位を付けて（90 mm）", "With its unit, such as 90 mm"),
    "高さ": Text("単位を付けて（120 mm）", "With its unit, such as 120 mm"),
    "長さ": Text("単位を付けて（1.2 m）", "With its unit, such as 1.2 m"),
    "重さ": Text("単位を付けて（320 g）", "With its unit, such as 320 g"),
    "内容量": Text("単位を付けて（300 ml）", "With its unit, such as 300 ml"),
    "材料": Text("「;」で区切ります。", "With ; between them"),
    "材料_英語": Text("材料と同じ数、同じ順に。", "As many as in 材料, in the same order"),
    "手入れ": Text("使い方と手入れ。「;」で区切ります。", "How to use and keep it, with ; between them"),
    "手入れ_英語": Text("手入れと同じ数、同じ順に。", "As many as in 手入れ, in the same order"),
    "品番": Text("つくり手の品番", "The maker's number of the article"),
    "最小注文数": Text("注文できる最小の個数", "Fewest pieces one can order"),
    "入数": Text("1箱の個数", "Pieces in a case"),
    "納期": Text("2-4週間、30日 など", "Such as 2-4 weeks or 30 days"),
    "HSコード": Text("関税の品目番号（2103.90）", "Customs number, such as 2103.90"),
    "インコタームズ": Text("引き渡しの条件（EXW; FOB）", "Rules of delivery, such as EXW; FOB"),
    "輸出先": Text("国の名前かコード（フランス; US）", "Countries by name or code"),
    "食品接触": Text("食品に触れてよいか: 可 か 不可", "Whether it may touch food: 可 yes, 不可 no"),
    "アレルゲン": Text(
        "小麦; 大豆 など。ないと分かっていれば「なし」。",
        "Allergens, with ; between them; なし if there are none",
    ),
    "賞味期限": Text("期間で書きます（12か月）。", "How long it keeps, such as 12 months"),
    "URL": Text("製品のページ（https://）", "Page of the product (https://)"),
    "出典_URL": Text("事実を読んだページ", "Page where the facts were read"),
    "出典_題名": Text("そのページの題名", "Title of that page"),
    "出典_題名_英語": Text("そのページが何か、英語で", "What that page is, in English"),
    "出典_閲覧日": Text("そのページを読んだ日", "Day on which it was read"),
    "出典_文書": Text("文書の題名か id（documents.yaml）", "Document by its title or id in documents.yaml"),
    "出典_箇所": Text("その文書の章や見出し", "Chapter or heading of that document"),
    "確認日": Text("出典と照らし合わせた日", "Day on which it was compared with its sources"),
}
