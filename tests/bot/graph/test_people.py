"""How Graph describes people: what is absent, empty, too long, or no text at all."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.graph.people import described
from stories.organisation import Told
from stories.rules import NAME_MOST


def told(item: dict[str, Any], attribute: str = "department", *, whole: bool = False) -> Told:
    (one,), _ = described([{"id": "ada", **item}], attribute, whole=whole)
    return one


def test_what_is_absent_is_not_said_where_only_changes_are_told() -> None:
    assert told({"jobTitle": "Nurse"}) == Told("ada", title="Nurse", looked=True, listed=True)


def test_what_is_absent_is_empty_where_everything_is_told() -> None:
    assert told({}, whole=True) == Told(
        "ada",
        language="",
        title="",
        address="",
        manager="",
        gone=False,
        unit="",
        looked=True,
        listed=True,
    )


@pytest.mark.parametrize(
    ("item", "manager"),
    [
        ({"manager@delta": [{"id": "ben"}]}, "ben"),
        ({"manager@delta": [{"id": "ben", "@removed": {}}, {"id": "eva"}]}, "eva"),
        ({"manager@delta": [{"id": "eva"}, {"id": "ben", "@removed": {}}]}, "eva"),
        ({"manager@delta": [{"id": "ben", "@removed": {}}]}, ""),
        ({"manager@delta": "ben"}, ""),
        ({"manager@delta": [7, {"id": 7}]}, ""),
        ({"manager": {"id": "ben"}}, "ben"),
        ({"manager": None}, ""),
        ({}, None),
    ],
)
def test_managers_come_and_go(item: dict[str, Any], manager: str | None) -> None:
    assert told(item).manager == manager


@pytest.mark.parametrize(
    ("item", "address"),
    [
        ({"mail": "Ada@X.example", "userPrincipalName": "a1@x.example"}, "ada@x.example"),
        ({"mail": None, "userPrincipalName": "A1@x.example"}, "a1@x.example"),
        ({"mail": None, "userPrincipalName": None}, ""),
        ({}, None),
    ],
)
def test_an_address_is_the_mails_or_else_how_they_sign_in(item: dict[str, Any], address: str | None) -> None:
    assert told(item).address == address


def test_somebody_who_is_told_twice_on_a_page_is_told_once() -> None:
    people, units = described(
        [{"id": "ada", "department": "Ward", "jobTitle": "Nurse"}, {"id": "ada", "department": "Shop"}],
        "department",
        whole=False,
    )
    assert [(each.title, each.unit) for each in people] == [("Nurse", "department:shop")]
    assert [unit.name for unit in units] == ["Shop"]


def test_a_unit_of_200_characters_is_cut() -> None:
    (one,), (unit,) = described([{"id": "ada", "department": "Ward " * 40}], "department", whole=False)
    assert one.unit == unit.key
    assert len(unit.name) <= NAME_MOST
    assert len(unit.key) < 200


@pytest.mark.parametrize("id", [None, 7, "", "x" * 200, "a\x00b"])
def test_an_id_that_is_none_is_nobody(id: object) -> None:
    assert described([{"id": id, "displayName": "Ada"}], "department", whole=False) == ([], [])


TEXT = st.text("ab \x00\n\ud800é\u0301", max_size=500) | st.sampled_from(["id", "@removed", "extensionAttribute1"])
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=5,
)
FIELDS = ("displayName", "jobTitle", "mail", "preferredLanguage", "accountEnabled", "manager", "manager@delta")


@given(st.dictionaries(st.sampled_from([*FIELDS, "onPremisesExtensionAttributes", "department"]), JSON), st.booleans())
def test_whatever_comes_is_a_person_with_short_clean_texts(item: dict[str, Any], whole: bool) -> None:
    for attribute in ("department", "extensionAttribute1", ""):
        one = told(item, attribute, whole=whole)
        for text in (one.name, one.title, one.address, one.language):
            assert text is None or (len(text) <= 320 and "\x00" not in text)
