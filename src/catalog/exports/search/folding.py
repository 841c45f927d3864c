"""One form for all ways of writing the same word. `overrides/assets/js/search/fold.js` folds alike.

Both are tested with `tests/vectors/fold.json`.
"""

import re
import unicodedata
from typing import Final

from catalog.kana import TO_HIRAGANA

_OLD_KANJI: Final = dict(
    zip(
        "亞嶋嶌圓應奧假會學關觀舊區藝縣權廣國齋齊濱收將稱燒條狀壽粹攝專淺錢曾卽體對臺澤單團晝聽鐵傳轉燈當黨獨讀髙﨑邊邉豐寶萬滿彌譯藥與餘樣來禮勞樓龍櫻惠榮衞價畫氣經營檢驗效號劍實寫從縱肅緖眞靜聲數總屬續藏帶擇德發變辨瓶辯步每默搖謠覽兩壘靈爐灣",
        "亜島島円応奥仮会学関観旧区芸県権広国斎斉浜収将称焼条状寿粋摂専浅銭曽即体対台沢単団昼聴鉄伝転灯当党独読高崎辺辺豊宝万満弥訳薬与余様来礼労楼竜桜恵栄衛価画気経営検験効号剣実写従縦粛緒真静声数総属続蔵帯択徳発変弁瓶弁歩毎黙揺謡覧両塁霊炉湾",
        strict=True,
    )
)
"""Old forms of kanji, many of them in names, and the form that is taught."""

_MARKS: Final = re.compile("[\u0300-\u036f]")
"""Accents of Latin letters; the marks of voiced kana are others."""

_PLAIN: Final = re.compile("[\x00-\x7f\u2000-\U0010ffff]*")
"""Text without Latin letters that may bear accents: most of it, and quick to tell."""

_DROPPED: Final = dict.fromkeys(map(ord, "ー・‧·•'’`\u00ad\u200b"))
"""The long mark, dots between words of katakana, apostrophes, and what nobody sees."""

_WRITTEN: Final = {ord(old): new for old, new in _OLD_KANJI.items()} | {ord("\u2044"): "/"}

_FORMS: Final = TO_HIRAGANA | _DROPPED
_KATAKANA: Final = re.compile(f"[ァ-ヶ{''.join(map(chr, _DROPPED))}]+")
_NOT_SAID: Final = re.compile(f"[{''.join(map(chr, _DROPPED))}]+")
_OLD: Final = re.compile(f"[{''.join(map(chr, _WRITTEN))}]")


def width(text: str) -> str:
    """Fold width, case, accents and old kanji, and leave kana as they are: they tell words from endings."""
    if not (unicodedata.is_normalized("NFKC", text) and _PLAIN.fullmatch(text)):
        text = unicodedata.normalize("NFKC", _MARKS.sub("", unicodedata.normalize("NFKD", text)))
    text = text.lower()
    return text.translate(_WRITTEN) if _OLD.search(text) else text


def kana(text: str) -> str:
    """Fold katakana to hiragana, and drop the long mark and dots."""
    return _KATAKANA.sub(_as_hiragana, text)


def _as_hiragana(found: re.Match[str]) -> str:
    return found[0].translate(_FORMS)


def said(text: str) -> str:
    """Drop the long mark and dots, and leave katakana as they are."""
    return _NOT_SAID.sub("", text)


def fold(text: str) -> str:
    """Return the one form of `text`."""
    return kana(width(text))
