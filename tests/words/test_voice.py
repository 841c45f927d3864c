"""A voice says what one language says."""

from records import voice

from catalog.ground.text import Text

NAME = Text("金沢市", "Kanazawa")


def test_a_voice_says_a_text_in_its_language() -> None:
    assert (voice("ja")(NAME), voice("en")(NAME)) == ("金沢市", "Kanazawa")


def test_a_voice_says_nothing_where_there_is_no_text() -> None:
    assert voice("ja")(None) == ""


def test_the_official_name_stands_beside_a_translation_only() -> None:
    assert (voice("ja").official(NAME), voice("en").official(NAME)) == ("", "金沢市")


def test_a_voice_knows_the_other_language() -> None:
    assert (voice("ja").other, voice("en").other) == ("en", "ja")


def test_each_voice_has_its_own_words_and_formats() -> None:
    assert voice("ja").formats.money(20_000) == "2万円"
    assert voice("en").formats.money(20_000) == "¥20,000"
    assert voice("ja").words["nav"]["home"] != voice("en").words["nav"]["home"]
