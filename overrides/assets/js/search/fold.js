// One form for all ways of writing the same word; folds as src/catalog/exports/search/folding.py does. Both are tested
// with tests/vectors/fold.json. Touches no page.

const OLD =
  "亞嶋嶌圓應奧假會學關觀舊區藝縣權廣國齋齊濱收將稱燒條狀壽粹攝專淺錢曾卽體對臺澤單團晝聽鐵傳轉燈當黨獨讀髙﨑邊邉豐寶萬滿彌譯藥與餘樣來禮勞樓龍櫻惠榮衞價畫氣經營檢驗效號劍實寫從縱肅緖眞靜聲數總屬續藏帶擇德發變辨瓶辯步每默搖謠覽兩壘靈爐灣";
const NEW =
  "亜島島円応奥仮会学関観旧区芸県権広国斎斉浜収将称焼条状寿粋摂専浅銭曽即体対台沢単団昼聴鉄伝転灯当党独読高崎辺辺豊宝万満弥訳薬与余様来礼労楼竜桜恵栄衛価画気経営検験効号剣実写従縦粛緒真静声数総属続蔵帯択徳発変弁瓶弁歩毎黙揺謡覧両塁霊炉湾";
const WRITTEN = new Map([...OLD].map((letter, at) => [letter, NEW[at]]).concat([["\u2044", "/"]]));
const DROPPED = /[ー・‧·•'’`\u00ad\u200b]/g;

/** Fold width, case, accents and old kanji; katakana stay, because they tell words from endings. */
export function width(text) {
  const bare = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  return bare.normalize("NFKC").toLowerCase().replace(/./gu, (letter) => WRITTEN.get(letter) ?? letter);
}

/** Fold katakana to hiragana, and drop the long mark and dots. */
export function kana(text) {
  const same = (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60);
  return text.replace(/[ァ-ヶ]/g, same).replace(DROPPED, "");
}

/** The one form of a text. */
export const fold = (text) => kana(width(text));
