"""What the doctor says of the directory: which permissions are there, what the others would give, what fails."""

from datetime import UTC, datetime

import jwt
import pytest

from bot.graph.granted import explained, granted, unknown
from stories.tables.people import DirectoryPart

AT = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def token(**claims: object) -> str:
    return jwt.encode(dict(claims), "k" * 32)


def test_the_permissions_stand_in_the_token() -> None:
    assert granted(token(roles=["User.Read.All", 7], exp=1, aud="somebody")) == {"User.Read.All"}


@pytest.mark.parametrize("given", ["", "no token", token(), token(roles="User.Read.All")])
def test_a_token_without_permissions_has_none(given: str) -> None:
    assert granted(given) == set()


def test_what_is_off_names_its_permission_and_where_to_grant_it() -> None:
    lines = explained({"User.Read.All"}, [])
    assert lines[0].startswith("on: names, titles")
    assert [line.rsplit(" ", 1)[1] for line in lines if line.startswith("off")] == [
        "GroupMember.Read.All",
        "MailboxSettings.Read",
    ]
    assert "Grant admin consent" in lines[-1]


def test_a_wider_permission_is_one_too() -> None:
    wide = {"Directory.Read.All", "MailboxSettings.ReadWrite"}
    assert [line.split(":")[0] for line in explained(wide, [])] == ["on", "on", "on"]


def test_what_does_not_come_says_why_and_when_it_is_asked_for_again() -> None:
    parts = [
        DirectoryPart(tenant="t", part="people", asked="", due_at=AT, read_at=AT),
        DirectoryPart(tenant="t", part="duties", asked="", due_at=AT, reason="500: generalException", failures=3),
    ]
    assert explained({"Directory.Read.All", "MailboxSettings.Read"}, parts)[3:] == [
        "people were last read at 2026-11-23 08:00 UTC",
        "duties did not come: 500: generalException; asked again at 2026-11-23 08:00 UTC",
    ]


def test_an_id_that_nobody_knows_is_named() -> None:
    assert unknown("RETOLD_LEADERS", {"a", "b"}, ["a"]) == [
        "RETOLD_LEADERS names b, which is neither a group with people in it nor anybody we have met"
    ]
