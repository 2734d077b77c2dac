"""Small groups stay hidden: an example reckoned by hand, and what holds for every table."""

from fractions import Fraction
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as some

from stories.discretion import Place, hidden

ALL = "*"
WHOLE = (ALL, ALL)
SMALL = 5


def table(cells: dict[Place, int]) -> dict[Place, int]:
    """A table with its sums, for people each of whom is in one cell."""
    people = dict(cells)
    for (row, column), many in cells.items():
        for place in ((row, ALL), (ALL, column), WHOLE):
            people[place] = people.get(place, 0) + many
    return people


def test_an_example_reckoned_by_hand() -> None:
    """The laboratory has three people. Without the support's line it could be had by subtraction, which has seven."""
    people = table({("lab", "calls"): 3, ("support", "calls"): 7, ("ward", "calls"): 20})
    assert hidden(people, WHOLE, SMALL) == {(unit, column) for unit in ("lab", "support") for column in (ALL, "calls")}


def test_nothing_is_hidden_where_no_group_is_small() -> None:
    assert hidden(table({("ward", "calls"): 5, ("lab", "calls"): 6}), WHOLE, SMALL) == set()


def test_what_cannot_be_covered_leaves_the_sum_alone() -> None:
    """Two units of three: neither is told, and what they make together is."""
    people = table({("lab", "calls"): 3, ("ward", "calls"): 3})
    assert set(people) - hidden(people, WHOLE, SMALL) == {WHOLE}
    few = table({("lab", "calls"): 4})
    assert set(few) == hidden(few, WHOLE, SMALL)


def test_a_small_cell_takes_a_square_of_large_ones() -> None:
    """The small one in its row and column, and what would give it away in theirs; the sums stay."""
    found = hidden(
        table({(row, column): 2 if row + column == "ac" else 9 for row in "ab" for column in "cd"}), WHOLE, SMALL
    )
    assert found == {("a", "c"), ("a", "d"), ("b", "c"), ("b", "d")}


@given(
    some.dictionaries(
        some.tuples(some.sampled_from("abcd"), some.sampled_from("xyz")), some.integers(1, 12), min_size=1, max_size=12
    )
)
def test_nobody_can_reckon_a_small_group(cells: dict[Place, int]) -> None:
    """Not by any sum or difference of the lines, neither one of them nor two; and the whole is told if it is large."""
    people = table(cells)
    away = hidden(people, WHOLE, SMALL)
    assert {place for place, many in people.items() if many < SMALL} <= away
    assert (WHOLE in away) == (people[WHOLE] < SMALL)
    small = [place for place in away if people[place] < SMALL]
    known = lines(people, away)
    for place in small:
        assert not follows({place: 1}, known), f"{place} can be reckoned"
    for one, other in combinations(small, 2):
        if people[one] + people[other] < SMALL:
            assert not follows({one: 1, other: 1}, known), f"{one} and {other} can be reckoned together"


def lines(people: dict[Place, int], away: set[Place]) -> list[dict[Place, int]]:
    """What each row and each column says of its hidden cells: they and their sum make nothing."""
    found = []
    for at in (0, 1):
        for name in {place[at] for place in people}:
            line = {place: -1 if place[1 - at] == ALL else 1 for place in people if place[at] == name}
            found.append({place: sign for place, sign in line.items() if place in away})
    return [line for line in found if line]


def follows(wanted: dict[Place, int], known: list[dict[Place, int]]) -> bool:
    """Whether what is wanted is a sum of multiples of what is known (Gauss, with fractions)."""
    rest = {place: Fraction(factor) for place, factor in wanted.items()}
    basis: list[tuple[Place, dict[Place, Fraction]]] = []
    for line in known:
        left = reduced({place: Fraction(factor) for place, factor in line.items()}, basis)
        if left:
            pivot = min(left)
            basis.append((pivot, {place: factor / left[pivot] for place, factor in left.items()}))
    return not reduced(rest, basis)


def reduced(line: dict[Place, Fraction], basis: list[tuple[Place, dict[Place, Fraction]]]) -> dict[Place, Fraction]:
    for pivot, of in basis:
        if factor := line.get(pivot, Fraction(0)):
            line = {
                place: left
                for place in line.keys() | of.keys()
                if (left := line.get(place, Fraction(0)) - factor * of.get(place, Fraction(0)))
            }
    return line
