"""The figures are what one gets by hand."""

from math import log2

import pytest
from bench.search.metrics import best_is_first, ndcg, reciprocal_rank

GRADES = {"a": 3, "b": 2, "c": 1}
IDEAL = 7 / log2(2) + 3 / log2(3) + 1 / log2(4)


def test_the_best_order_is_worth_one() -> None:
    assert ndcg(["a", "b", "c", "x"], GRADES) == pytest.approx(1)


def test_a_worse_order_is_worth_what_is_left_of_the_ideal() -> None:
    assert ndcg(["x", "b", "a"], GRADES) == pytest.approx((3 / log2(3) + 7 / log2(4)) / IDEAL)


def test_what_stands_eleventh_is_worth_nothing() -> None:
    assert ndcg([*"0123456789", "a"], GRADES) == 0
    assert ndcg([*"012345678", "a"], GRADES) == pytest.approx(7 / log2(11) / IDEAL)


def test_more_good_answers_than_ten_still_allow_a_perfect_list() -> None:
    grades = {str(number): 3 for number in range(20)}
    assert ndcg(list(grades)[5:15], grades) == pytest.approx(1)


def test_within_one_grade_any_order_is_right() -> None:
    assert ndcg(["b", "a"], {"a": 3, "b": 3}) == pytest.approx(1)


def test_nothing_found_is_worth_nothing() -> None:
    assert ndcg([], GRADES) == 0
    assert reciprocal_rank([], GRADES) == 0
    assert not best_is_first([], GRADES)


def test_a_best_answer_must_be_among_the_first_three() -> None:
    assert best_is_first(["x", "b", "a"], GRADES)
    assert not best_is_first(["x", "b", "c", "a"], GRADES)


def test_the_reciprocal_rank_is_that_of_the_first_best_answer() -> None:
    assert reciprocal_rank(["b", "a", "d"], {**GRADES, "d": 3}) == pytest.approx(1 / 2)


def test_where_nothing_answers_exactly_the_highest_grade_is_the_best() -> None:
    assert best_is_first(["x", "b"], {"b": 2, "c": 1})
