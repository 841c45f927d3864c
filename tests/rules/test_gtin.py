"""Numbers of articles: their check digit, and their one address."""

import pytest

from catalog.rules.gtin import check_digit, in_full, is_sound, link_path


@pytest.mark.parametrize("gtin", ["6291041500213", "96385074", "036000241457", "09521234543213"])
def test_the_last_digit_of_numbers_that_gs1_and_others_print_is_sound(gtin: str) -> None:
    assert is_sound(gtin)


@pytest.mark.parametrize("gtin", ["6291041500214", "6219041500213", "96385047"])
def test_a_slip_of_one_digit_or_of_two_neighbours_is_found(gtin: str) -> None:
    assert not is_sound(gtin)


def test_a_sum_that_is_a_multiple_of_ten_has_a_nought() -> None:
    assert check_digit("000000000000") == "0"


def test_the_same_article_has_one_address_however_its_number_is_written() -> None:
    assert link_path("6291041500213") == link_path("06291041500213") == "01/06291041500213"
    assert in_full("96385074") == "00000096385074"
