"""How sure a figure is."""

from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories.intervals import _t, mean, skewed, wilson


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [  # by hand from Wilson's formula, as Newcombe (1998) prints some of them
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (1, 1, 0.2065, 1.0),
        (8, 10, 0.4902, 0.9433),
    ],
)
def test_wilsons_interval_is_the_one_in_print(hits: int, of: int, low: float, high: float) -> None:
    assert wilson(hits, of) == pytest.approx((low, high), abs=0.00005)


def test_of_nothing_nothing_is_known() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


@given(st.integers(1, 500), st.data())
def test_wilsons_interval_holds_the_share_and_is_symmetrical(of: int, data: st.DataObject) -> None:
    hits = data.draw(st.integers(0, of))
    low, high = wilson(hits, of)
    assert 0 <= low <= hits / of <= high <= 1
    assert wilson(of - hits, of) == pytest.approx((1 - high, 1 - low))


@pytest.mark.parametrize(
    ("freedom", "quantile"), [(5, 2.571), (10, 2.228), (19, 2.093), (30, 2.042), (120, 1.980), (10_000, 1.960)]
)
def test_students_quantiles_are_those_of_the_tables(freedom: int, quantile: float) -> None:
    assert _t(freedom, 0.95) == pytest.approx(quantile, abs=0.01)


def test_the_interval_of_a_mean_is_students() -> None:
    middle, low, high = mean([1, 2, 3, 4, 5])
    assert middle == 3
    assert (low, high) == pytest.approx((3 - 1.963, 3 + 1.963), abs=0.01)  # 2.776 × 1.581 / √5


def test_what_leans_to_no_side_has_students_interval() -> None:
    below, above = skewed([-2, -1, 0, 1, 2], 1.5811)
    assert (below, above) == pytest.approx((1.963, 1.963), abs=0.01)


def test_where_few_values_are_large_the_true_mean_may_lie_far_above() -> None:
    below, above = skewed([-1] * 9 + [9], 3.0)
    assert above > 2 * below > 0
    assert skewed([1] * 9 + [-9], 3.0) == pytest.approx((above, below))


def test_what_is_always_alike_is_certain() -> None:
    assert skewed([0.0] * 30, 0.0) == (0.0, 0.0)


def test_a_wider_confidence_is_a_wider_interval() -> None:
    assert NormalDist().inv_cdf(0.995) > NormalDist().inv_cdf(0.975)
    assert wilson(3, 9, 0.99)[0] < wilson(3, 9, 0.9)[0]
