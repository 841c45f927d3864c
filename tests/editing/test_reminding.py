"""After a save of other facts with the old day of comparison, the desk says so and which day to write."""

from edited import Open

from catalog.editing.desk import Desk


def test_other_facts_bring_a_reminder_with_the_day_to_write(desk: Desk, opened: Open) -> None:
    digest, base, filled = opened()
    filled["contacts"][1]["phone"] = "076-220-0006"
    found = desk.save("programs", digest, base, filled)
    assert found["unverified"]["day"] == "2026-11-21"
    assert "2026-11-01" in found["unverified"]["text"]
    verified = {**found["record"], "verified_on": "2026-11-21"}
    assert "unverified" not in desk.save("programs", found["digest"], found["record"], verified)


def test_another_reading_or_a_day_of_today_brings_none(desk: Desk, opened: Open) -> None:
    digest, base, filled = opened()
    found = desk.save("programs", digest, base, {**filled, "kana": "あ"})
    assert "unverified" not in found
    filled = {**found["record"], "verified_on": "2026-11-21"}
    filled["contacts"][1]["phone"] = "076-220-0006"
    assert "unverified" not in desk.save("programs", found["digest"], found["record"], filled)
