"""Words that the scripts of a form say: ours, and those of the form library."""

from collections.abc import Mapping
from html import escape
from json import dumps
from typing import Final

from catalog.ground.message import Message
from catalog.ground.text import Lang

WORDS: Final[Mapping[str, Message]] = {
    "problems": Message("直すところ（{n} 件）", "To mend ({n})"),
    "noProblems": Message("問題はありません。", "No problems."),
    "error": Message("エラー", "Error"),
    "warning": Message("注意", "Warning"),
    "failed": Message(
        "catalog edit から返事がありません。端末で動いているか確かめてください。入力した内容は残っています。",
        "catalog edit does not answer. See whether it still runs in the terminal. What you have typed is still here.",
    ),
    "why": Message("くわしく", "More"),
    "whyOf": Message("くわしく: {text}（別のタブ）", "More about: {text} (in another tab)"),
    "pageWaits": Message("ページを描いています…", "Setting the page…"),
    "pageOld": Message(
        "エラーを直すと、ここに新しいページが出ます。", "Mend the errors, and the page is shown anew."
    ),
    "pageNone": Message("この記録だけのページはありません。", "This record has no page of its own."),
    "photoAdded": Message(
        "写真「{file}」を入れました。何が写っているか（alt）と権利を書いてください。",
        "The photo {file} was added. Say what it shows, and whose it is.",
    ),
    "review": Message("確認のページを開く", "Open the review"),
    "field": Message("項目", "Field"),
    "before": Message("開いたとき", "When you opened it"),
    "now": Message("いま", "Now"),
    "mine": Message("あなたの入力", "Yours"),
    "take": Message(
        "ほかの変更を取りこんで続ける（同じ項目は自分の入力を残す）",
        "Take in the other changes and go on (where both changed a field, keep mine)",
    ),
    "taken": Message(
        "ほかの変更を取りこみました。まだ保存していません。",
        "The other changes are taken in. Nothing is saved yet.",
    ),
    "close": Message("閉じる", "Close"),
}

JEDISON: Final[Mapping[str, Message]] = {
    "arrayAdd": Message("追加", "Add"),
    "arrayAddAfter": Message("この下に追加", "Add after"),
    "arrayDelete": Message("削除", "Delete"),
    "arrayMoveUp": Message("上へ", "Move up"),
    "arrayMoveDown": Message("下へ", "Move down"),
    "arrayDrag": Message("動かす", "Drag"),
    "arrayConfirmDelete": Message("この項目を削除しますか？", "Delete this item?"),
    "arrayDeleteAll": Message("すべて削除", "Delete all"),
    "arrayConfirmDeleteAll": Message("すべての項目を削除しますか？", "Delete all items?"),
    "objectAddProperty": Message("項目を追加", "Add a field"),
    "objectPropertyAdded": Message("を追加しました", "was added to the form"),
    "objectPropertyRemoved": Message("を外しました", "was removed from the form"),
    "propertiesToggle": Message("項目を足す・外す", "Add or remove fields"),
    "collapseToggle": Message("たたむ・ひらく", "Collapse"),
}
"""What the form library says itself."""


def page_data(lang: Lang) -> str:
    """Return what the scripts of a page say, as the value of an attribute."""
    words = {key: word[lang] for key, word in WORDS.items()}
    jedison = {key: word[lang] for key, word in JEDISON.items()}
    return escape(dumps({"words": words, "jedison": jedison, "lang": lang}, ensure_ascii=False))
