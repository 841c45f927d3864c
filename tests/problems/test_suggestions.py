"""A slip in a name is answered with the name that was meant."""

from catalog.ground.message import Message
from catalog.problems.suggestions import did_you_mean

KNOWN = {"overseas-sales", "trade-fairs"}


def test_the_nearest_name_is_asked_for_in_both_languages() -> None:
    asked = did_you_mean("trade-fair", KNOWN)
    assert asked == Message("「trade-fairs」のことですか。", "Did you mean `trade-fairs`?")


def test_a_name_is_shown_in_its_marks() -> None:
    asked = did_you_mean("bdy", ["body"], mark="@@")
    assert asked == Message("「@@body@@」のことですか。", "Did you mean `@@body@@`?")


def test_where_nothing_is_near_nothing_is_asked() -> None:
    assert did_you_mean("xyz", KNOWN) is None
    assert did_you_mean("xyz", ()) is None
    assert did_you_mean("bxxy", ["body"]) is None
    assert did_you_mean("bxxy", ["body"], cutoff=0.5)
