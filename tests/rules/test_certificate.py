"""A certificate counts as valid only as long as a source says so."""

from datetime import date, timedelta

import pytest

from catalog.model.product import Certificate
from catalog.rules.certificate import certificate_status, last_day

LAST = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("days", "expected"), [(-1, "valid"), (0, "valid"), (1, "expired"), (400, "expired")]
)
def test_the_last_day_still_counts(days: int, expected: str) -> None:
    held = Certificate(scheme="kagayaki", valid_until=LAST)
    assert certificate_status(held, LAST + timedelta(days)) == expected


def test_without_an_end_nothing_is_claimed() -> None:
    assert certificate_status(Certificate(scheme="kagayaki"), LAST) == "not-stated"


@pytest.mark.parametrize(("days", "expected"), [(-1, "valid"), (0, "withdrawn"), (1, "withdrawn")])
def test_what_was_withdrawn_counts_no_more(days: int, expected: str) -> None:
    withdrawn = Certificate(scheme="kagayaki", valid_until=date(2030, 1, 1), withdrawn_on=LAST)
    assert certificate_status(withdrawn, LAST + timedelta(days)) == expected


@pytest.mark.parametrize(
    ("until", "withdrawn", "expected"),
    [
        (None, None, None),
        (LAST, None, (LAST, "expired")),
        (None, LAST, (LAST - timedelta(1), "withdrawn")),
        (LAST, LAST + timedelta(1), (LAST, "withdrawn")),
        (LAST, LAST + timedelta(2), (LAST, "expired")),
    ],
)
def test_a_certificate_ends_with_what_comes_first(
    until: date | None, withdrawn: date | None, expected: object
) -> None:
    held = Certificate(scheme="kagayaki", valid_until=until, withdrawn_on=withdrawn)
    assert last_day(held) == expected
