"""What staff are told, in both languages."""

import pytest

from catalog.ground.message import Message
from catalog.ground.text import Text


def test_gaps_are_filled_in_both_languages() -> None:
    assert Message("{n} 件", "{n} records").format(n=3) == Message("3 件", "3 records")


def test_a_message_fills_a_gap_in_the_language_of_its_surroundings() -> None:
    filled = Message("{what}はありません。", "There is no {what}.").format(what=Message("施設", "facility"))
    assert filled == Message("施設はありません。", "There is no facility.")


@pytest.mark.parametrize("typed", ["{n}", "{", "}", "{{x}}", "%s", "{0.__class__}"])
def test_what_fills_a_gap_is_not_looked_into_again(typed: str) -> None:
    assert Message("「{it}」", "`{it}`").format(it=typed, n=1) == Message(f"「{typed}」", f"`{typed}`")


def test_a_text_of_the_data_fills_a_gap_in_both_languages() -> None:
    told = Message("「{name}」は古い。", "`{name}` is old.").format(name=Text("金沢", "Kanazawa"))
    assert told == Message("「金沢」は古い。", "`Kanazawa` is old.")
