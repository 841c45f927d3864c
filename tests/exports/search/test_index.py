"""The index: what is found by which words, cut into files."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from records import voice

from catalog.authored.pages import AuthoredPage
from catalog.exports.search import cards, search_index
from catalog.exports.search.meanings import meanings
from catalog.exports.search.postings import decode, encode, join, runs, weigh
from catalog.exports.search.shards import BLOCK, FEW, SHARD, WHOLE, cut, index_files
from catalog.exports.search.vocabulary import vocabulary, vocabulary_files
from catalog.ground.text import LANGS, Lang, Text
from catalog.kinds import KINDS
from catalog.model.entry import Entry
from catalog.model.reference import Synonyms
from catalog.views.found import SearchDocument
from catalog.views.scene import Scene

PAGE = AuthoredPage("ja", "about/", "このサイトについて", "出典について", "金額は出典のとおりです。")


NO_CACHE = Path("/dev/null")


def _files(scene: Scene, *pages: AuthoredPage) -> Mapping[str, Any]:
    return {
        file.path: json.loads(file.content)
        for lang in LANGS
        for file in search_index(scene, KINDS, pages, NO_CACHE, voice(lang))
    }


def _document(**fields: Any) -> SearchDocument:
    return SearchDocument(**{"kind": "programs", "id": "aid", "name": (), **fields})


def test_a_name_weighs_more_than_a_summary_and_that_more_than_the_rest() -> None:
    weights = weigh(_document(name=("補助",), summary=("工芸",), body=("展示",), aside=("窓口",)))
    assert weights["補助"] > weights["工芸"] > weights["展示"] > weights["窓口"] > 0


def test_a_word_in_several_fields_weighs_more() -> None:
    once = weigh(_document(name=("補助",)))
    again = weigh(_document(name=("補助",), summary=("補助",), body=("補助",)))
    assert again["補助"] > once["補助"]


def test_a_word_that_the_text_repeats_weighs_more_within_bounds() -> None:
    filling = ("補助",) * 200
    once, twice, thrice, always = (
        weigh(_document(body=("展示",) * times + filling))["展示"] for times in (1, 2, 3, 100)
    )
    assert once < twice < thrice < always <= 15
    assert twice - once >= thrice - twice


def test_a_word_says_more_of_a_short_document_than_of_a_long_one() -> None:
    short, usual, long = (weigh(_document(body=("展示", *("補助",) * n)))["展示"] for n in (30, 100, 300))
    assert short > usual > long


def test_weights_fit_into_a_letter() -> None:
    text = ("補助",)
    assert (
        max(weigh(_document(name=text, about=text, summary=text, body=text * 9, aside=text)).values()) <= 15
    )


def test_postings_tell_distance_and_weight() -> None:
    found = runs([_document(aside=("箔",)), _document(), _document(name=("箔",))])
    assert join([(0, found)]) == {"箔": "E2N"}


def test_postings_are_read_as_they_were_written() -> None:
    weights = {0: 2, 2: 13, 3: 15, 900: 1}
    assert decode(encode(weights)) == weights


def test_any_word_of_a_group_is_found_under_its_number() -> None:
    groups = [Synonyms(id="fair", ja={"展示会": "てんじかい", "見本市": "みほんいち"}, en=("trade fair",))]
    said = runs(
        [_document(name=("展示会",)), _document(), _document(body=("見本市",)), _document(name=("展示",))]
    )
    assert decode(dict(meanings(said, groups, "ja"))["#0"]) == {0: 13, 2: 11}


def test_a_word_of_the_other_language_counts_less() -> None:
    groups = [Synonyms(id="fair", ja={"展示会": "てんじかい"}, en=("trade fair",))]
    said = runs([_document(name=("Trade Fair",))])
    own, other = (decode(dict(meanings(said, groups, lang))["#0"])[0] for lang in ("en", "ja"))
    assert own > other > 0


def test_a_group_that_nothing_speaks_of_is_not_in_the_index() -> None:
    groups = [Synonyms(id="fair", ja={"展示会": "てんじかい"})]
    assert dict(meanings(runs([_document(name=("箔",))]), groups, "ja")) == {}


def test_a_small_index_is_one_file() -> None:
    assert len(cut({f"{n:05}": "N" for n in range(1000)})) == 1


def test_a_large_index_is_cut_in_order_into_pieces_of_like_size() -> None:
    found = {f"{n:06}": "N" * 20 for n in reversed(range(WHOLE // 20))}
    shards = cut(found)
    assert [term for shard in shards for term in shard] == sorted(found)
    assert all(sum(len(term) + len(said) for term, said in shard.items()) < SHARD + 100 for shard in shards)


def test_everything_that_can_be_found_has_a_card(
    stage: Callable[..., Scene], program: Callable[..., Entry], facility: Callable[..., Entry]
) -> None:
    files = _files(stage(program("aid"), facility("hall")), PAGE)
    head = files["search/ja/index.json"]
    cards = files["search/ja/cards-0.json"]
    assert [card["record"] for card in cards] == [
        "programs/aid",
        "facilities/hall",
        "organizations/desk",
        "pages/about",
    ]
    assert head["count"] == len(cards) <= head["block"] == FEW
    assert head["kinds"] == {"programs": 0, "facilities": 1, "organizations": 2, "pages": 3}


def test_the_cards_of_many_come_in_blocks() -> None:
    def found(count: int) -> list[Any]:
        return [(SearchDocument("pages", f"{number}/", ("頁",)), dict) for number in range(count)]

    files = {file.path for file in index_files(found(FEW + 1), {}, [], "ja", NO_CACHE)}
    assert f"search/ja/cards-{FEW // BLOCK}.json" in files
    few = {file.path for file in index_files(found(FEW), {}, [], "ja", NO_CACHE)}
    assert few == {"search/ja/index.json", "search/ja/cards-0.json"}


def test_a_page_is_found_in_its_own_language_only(stage: Callable[..., Scene]) -> None:
    files = _files(stage(), PAGE)
    assert "出典" in files["search/ja/index.json"]["terms"]
    assert "pages" in files["search/ja/index.json"]["kinds"]
    assert "pages" not in files["search/en/index.json"]["kinds"]


def test_the_name_in_the_other_language_finds_it_too(
    stage: Callable[..., Scene], program: Callable[..., Entry]
) -> None:
    files = _files(stage(program("aid", name=Text("展示会補助", "Trade Fairs"))))
    assert {"fair", "展示"} <= set(files["search/ja/index.json"]["terms"])
    assert {"fair", "展示"} <= set(files["search/en/index.json"]["terms"])


def test_the_version_changes_with_the_content(
    stage: Callable[..., Scene], program: Callable[..., Entry]
) -> None:
    before, after = (
        _files(stage(program("aid", summary=Text(text, text))))["search/ja/index.json"]["version"]
        for text in ("前", "後")
    )
    assert before != after


def test_a_card_is_not_made_before_somebody_asks_for_its_file(
    stage: Callable[..., Scene], product: Callable[..., Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = stage(product("ponzu"))
    monkeypatch.setattr(cards, "product_card", lambda *_: pytest.fail("made"))
    files = {file.path: file for file in search_index(scene, KINDS, (), NO_CACHE, voice("en"))}
    with pytest.raises(pytest.fail.Exception, match="made"):
        _ = files["search/en/cards-0.json"].content


def test_a_draft_is_not_found(stage: Callable[..., Scene], program: Callable[..., Entry]) -> None:
    assert _files(stage(program("aid", status="draft")))["search/ja/index.json"]["count"] == 0


def test_the_vocabulary_is_folded_as_questions_are(sample: Scene) -> None:
    groups = sample.catalog.synonyms
    assert isinstance(groups["subsidy"], Synonyms)
    files = {file.path: json.loads(file.content) for file in vocabulary_files(sample)}
    japanese, english = files["search/words.ja.json"], files["search/words.en.json"]
    assert japanese["words"][0] == "補助金|助成金|給付金"
    assert japanese["readings"][0] == "ほじょきん|じょせいきん|きゅうふきん"
    assert english["phrases"][0] == "subsidy|grant|funding"
    for said in (japanese, english):
        assert said["leads"][0] == []
        assert "したい" in said["ignored"]


def test_a_page_loads_the_words_of_its_language_alone() -> None:
    group = Synonyms(
        id="hiring",
        ja={"雇う": "やとう", "AI": "えーあい", "IT導入": "あいてぃーどうにゅう", "海外 見本市": "かいがい"},
        en=("hiring people",),
    )
    japanese, english = vocabulary([group], "ja"), vocabulary([group], "en")
    assert (japanese["words"], japanese["verbs"]) == (["雇う|it導入|海外 見本市"], ["雇"])
    assert (japanese["phrases"], english["phrases"]) == (["ai"], ["hiring peopl"])
    assert (english["words"], english["readings"]) == ([""], [""])


def _japanese(**words: str) -> Mapping[str, Any]:
    return vocabulary([Synonyms(id="one", ja=words)], "ja")


def test_a_phrase_is_known_whatever_the_ending_of_its_verb() -> None:
    known = _japanese(紙をなくす="かみをなくす", 会社を譲りたい="かいしゃをゆずりたい", 売る="うる")["words"]
    assert known == ["紙をなくす|紙をなく|会社を譲りたい|会社を譲り|売る"]


def test_a_particle_makes_no_verb_of_a_noun() -> None:
    assert _japanese(人がいない="ひとがいない", 継がせる="つがせる", 雇う="やとう")["verbs"] == ["雇"]


def test_words_are_known_by_their_reading_and_sentences_are_not() -> None:
    assert _japanese(販路="はんろ", 店を継ぐ="みせをつぐ")["readings"] == ["はんろ"]


def test_a_maker_of_a_product_is_found_and_leads_to_its_page(
    stage: Callable[..., Scene], product: Callable[..., Entry]
) -> None:
    cards = _files(stage(product("ponzu")))["search/en/cards-0.json"]
    (maker,) = (card for card in cards if card["record"] == "makers/maker")
    assert (maker["path"], maker["name"]) == ("makers/maker/", "Maker (en)")
    assert "ponzu" in maker["summary"]


@pytest.mark.parametrize(("lang", "favoured"), [("ja", False), ("en", True)])
def test_a_match_with_a_product_is_worth_more_to_readers_of_english(
    sample: Scene, lang: Lang, *, favoured: bool
) -> None:
    files = {file.path: file for file in search_index(sample, KINDS, (), NO_CACHE, voice(lang))}
    weights = json.loads(files[f"search/{lang}/index.json"].content)["weights"]
    assert (weights["products"] > weights["programs"]) is favoured
