"""The order and the writing of fields follow the model, so that a new field needs no line here."""

from catalog.sheets.model_fields import field_order, place_of, plain_fields
from catalog.sheets.yaml_record import changed_text, new_text


def test_a_record_is_written_in_the_order_in_which_somebody_reads_it() -> None:
    order = field_order()
    first = (
        "id",
        "name",
        "kana",
        "aliases",
        "summary",
        "status",
        "maker",
        "division",
        "keywords",
        "certificate",
    )
    assert order[: len(first)] == first
    assert order.index("photos") < order.index("links") < order.index("sources") < order.index("verified_on")
    typed = {"verified_on": "2026-11-01", "kind": "maker", "name": {"ja": "甲", "en": "A"}, "id": "a"}
    keys = [line.split(":")[0] for line in new_text(typed).splitlines()]
    assert keys == [
        "- id",
        "  name",
        "  verified_on",
        "  kind",
    ]


def test_a_field_that_the_model_does_not_know_comes_last_and_is_no_traceback() -> None:
    assert new_text({"surprise": "x", "id": "a"}).splitlines() == ["- id: a", "  surprise: x"]
    assert changed_text("- id: a\n  other: y\n", [(("kana",), "あ")]) == "- id: a\n  kana: あ\n  other: y\n"
    assert place_of("surprise") > place_of("to_check")


def test_numbers_days_and_truths_stand_without_quotes_and_texts_with() -> None:
    assert {"yen", "fiscal_year", "includes_tax", "food_contact", "verified_on", "read_on"} <= plain_fields()
    assert plain_fields().isdisjoint({"ja", "en", "id", "number", "lead_time", "hs_code", "website"})
