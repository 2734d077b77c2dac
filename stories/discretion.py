"""Which cells of a table stay hidden, so that nothing is told of a small group: not by itself, and not by subtraction.

The cells of a table with its sums are the edges of a graph, between their row and their column; the sums are a row and
a column of their own. A hidden cell can be reckoned from the shown ones exactly where it lies on no circle of hidden
edges (Gusfield 1988). So what a small cell touches is joined by large ones that are hidden too: then whatever sum or
difference can be reckoned has a large group in it. A row in which all is small counts as one with what it touches.
"""

from collections.abc import Iterable, Iterator, Mapping
from heapq import heappop, heappush
from itertools import pairwise

Place = tuple[str, str]  # row and column
Node = tuple[int, str]  # which of the two, and its name


def hidden(people: Mapping[Place, int], whole: Place, small: int) -> set[Place]:
    """The places of a table that stay hidden, given how many people stand behind each; `whole` is the sum of all.

    The whole is told wherever it is not small itself, and alone where the small ones can't be covered otherwise.
    """
    away = {place for place, many in people.items() if many < small}
    large = {place: many for place, many in people.items() if many >= small and place != whole}
    known = {end for place in people.keys() - away for end in _ends(place)}
    for touched in _touched(away, known):
        for begin, end in pairwise(touched):
            way = _way(large, away, begin, end)
            if way is None:
                return set(people) - {whole} | (away & {whole})
            away |= way
    return away


def _touched(away: Iterable[Place], known: set[Node]) -> list[list[Node]]:
    """What has to be joined: the ends of each small cell, or what rows touch in which all is small."""
    parts: dict[Node, set[Node]] = {}  # rows and columns in which all is small, each with those it hangs together with
    joined: list[set[Node]] = []
    for one, other in map(_ends, sorted(away)):
        inner = [end for end in (one, other) if end not in known]
        if not inner:
            joined.append({one, other})
            continue
        part = set().union({one, other}, *(parts.get(end, ()) for end in inner))
        for node in part - known:
            parts[node] = part
    parted = {id(part): part for part in parts.values()}.values()
    return [sorted(part & known) for part in (*parted, *joined)]


def _way(large: Mapping[Place, int], away: set[Place], begin: Node, end: Node) -> set[Place] | None:
    """The large cells on the way from one end to the other that cost the fewest people; hidden ones cost nothing."""
    beside: dict[Node, list[tuple[Node, Place]]] = {}
    for place in large:
        one, other = _ends(place)
        beside.setdefault(one, []).append((other, place))
        beside.setdefault(other, []).append((one, place))
    costs: dict[Node, int] = {begin: 0}
    came: dict[Node, tuple[Node, Place]] = {}
    nearest = [(0, begin)]
    while nearest:
        cost, node = heappop(nearest)
        if node == end:
            return set(_back(came, begin, end))
        if cost > costs[node]:
            continue
        for other, place in beside.get(node, ()):
            dearer = cost + (0 if place in away else large[place])
            if dearer < costs.get(other, dearer + 1):
                costs[other], came[other] = dearer, (node, place)
                heappush(nearest, (dearer, other))
    return None


def _back(came: Mapping[Node, tuple[Node, Place]], begin: Node, end: Node) -> Iterator[Place]:
    while end != begin:
        end, place = came[end]
        yield place


def _ends(place: Place) -> tuple[Node, Node]:
    return (0, place[0]), (1, place[1])
