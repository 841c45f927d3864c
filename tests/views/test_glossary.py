"""Words of Japanese administration, explained."""

from records import voice

from catalog.ground.text import LANGS
from catalog.views.glossary import glossary_forms, glossary_view
from catalog.views.scene import Scene


def test_entries_stand_as_one_looks_them_up(sample: Scene) -> None:
    japanese = [entry.kana for entry in glossary_view(sample, voice("ja"))]
    english = [entry.term.lower() for entry in glossary_view(sample, voice("en"))]
    assert japanese == sorted(japanese)
    assert english == sorted(english)
    assert len(japanese) == len(english) > 1


def test_an_entry_gives_the_word_in_the_other_language(sample: Scene) -> None:
    entry = next(each for each in glossary_view(sample, voice("en")) if each.id == "trade-fair")
    assert (entry.term, entry.other) == ("Trade fair", "見本市")
    assert entry.meaning.startswith("An event")
    assert [source.section for source in entry.sources] == ["用語"]


def test_a_text_is_searched_for_the_forms_of_its_own_language(sample: Scene) -> None:
    japanese = glossary_forms(sample, voice("ja"))
    assert (japanese["中小企業者"].id, japanese["見本市"].id) == ("sme", "trade-fair")
    assert "Trade fair" not in japanese
    assert {form: word.id for form, word in glossary_forms(sample, voice("en")).items()} == {
        "Small or medium firm": "sme",
        "small or medium firms": "sme",
        "Trade fair": "trade-fair",
    }


def test_an_entry_is_found_by_its_row_or_its_letter(sample: Scene) -> None:
    initials = {
        lang: {each.id: each.initial for each in glossary_view(sample, voice(lang))} for lang in LANGS
    }
    assert (initials["ja"]["sme"], initials["en"]["sme"]) == ("た", "S")
