"""For a mutant, the tests most likely to notice it first, not too many, and each believed when it fails twice.

A pytest plugin, for tests/mutants.py.
"""

import json
from pathlib import Path

import hypothesis
import pytest
from _pytest.runner import runtestprotocol
from mutmut.mutation.trampoline import get_mutant_under_test

FROM_OTHER_ROOMS = 30  # tests that a mutant meets besides those of its own room


def pytest_configure() -> None:
    """The same few examples for every mutant."""
    hypothesis.settings.register_profile("mutants", derandomize=True, max_examples=30, deadline=None)
    hypothesis.settings.load_profile("mutants")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """First the tests of the file that is changed, then those of its room, then the quickest of other rooms."""
    *rooms, name = get_mutant_under_test().partition(".x")[0].split(".")
    if rooms:
        room = "/".join(["tests", *rooms, ""])
        times = json.loads(Path("mutmut-stats.json").read_text())["duration_by_test"]

        def distance(item: pytest.Item) -> tuple[bool, bool, float]:
            own = item.nodeid.startswith(f"{room}test_{name}.py")
            return not own, not item.nodeid.startswith(room), times.get(item.nodeid, 0)

        items.sort(key=distance)
        del items[sum(item.nodeid.startswith(room) for item in items) + FROM_OTHER_ROOMS :]


def pytest_runtest_protocol(item: pytest.Function, nextitem: pytest.Item | None) -> bool | None:
    """Tries a test that fails again: on a busy machine one may fail by itself, and would seem to catch the mutant."""
    if "__mutmut_" not in get_mutant_under_test():
        return None
    reports = runtestprotocol(item, log=False, nextitem=nextitem)
    if any(report.failed for report in reports):
        item._initrequest()
        reports = runtestprotocol(item, log=False, nextitem=nextitem)
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    return True
